import { describe, expect, test } from "vitest";
import { dayNumber, isoDay } from "../../../src/dates/calendar.ts";
import { type CalendarGrain, edtfOf, firstDay, holding, lastDay, point, timex } from "../../../src/dates/point.ts";

const day = dayNumber(2024, 8, 7);

test.each<[CalendarGrain, string, string, string]>([
  ["day", "2024-08-07", "2024-08-07", "2024-08-07"],
  ["week", "2024-W32", "2024-08-05", "2024-08-11"],
  ["weekend", "2024-W32-WE", "2024-08-10", "2024-08-11"],
  ["month", "2024-08", "2024-08-01", "2024-08-31"],
  ["quarter", "2024-Q3", "2024-07-01", "2024-09-30"],
  ["half", "2024-H2", "2024-07-01", "2024-12-31"],
  ["season", "2024-SU", "2024-06-21", "2024-09-21"],
  ["year", "2024", "2024-01-01", "2024-12-31"],
  ["decade", "202X", "2020-01-01", "2029-12-31"],
  ["century", "20XX", "2001-01-01", "2100-12-31"],
])("the %s that holds 7 August 2024 is %s", (grain, value, from, to) => {
  const p = holding(grain, day);
  expect([timex(p), isoDay(firstDay(p)), isoDay(lastDay(p))]).toEqual([value, from, to]);
});

describe("what a year's ends make hard", () => {
  test.each([["2021-01-03", "2020-W53"], ["2020-12-31", "2020-W53"], ["2024-12-30", "2025-W01"], ["2027-01-01", "2026-W53"]])("%s lies in %s", (iso, week) => {
    const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
    expect(timex(holding("week", dayNumber(y, m, d)))).toBe(week);
  });
  test("January belongs to the winter that began in December", () => {
    expect(timex(holding("season", dayNumber(2024, 1, 15)))).toBe("2023-WI");
    expect(edtfOf(holding("season", dayNumber(2024, 1, 15)))).toBe("2023-24");
  });
  test("2000 is the last year of the XXth century", () => {
    expect(timex(holding("century", dayNumber(2000, 12, 31)))).toBe("19XX");
    expect(timex(holding("century", dayNumber(2001, 1, 1)))).toBe("20XX");
  });
  test("before our era", () => {
    expect([timex(point("year", -51)), edtfOf(point("year", -51))]).toEqual(["BC0052", "-0051"]);
  });
});

test("grains tile the days: each point ends the day before the next begins", () => {
  for (const grain of ["week", "month", "quarter", "half", "season", "year", "decade", "century"] as const) {
    for (let at = holding(grain, dayNumber(1600, 1, 1)).at, n = 0; n < 300; at++, n++) {
      if (lastDay(point(grain, at)) + 1 !== firstDay(point(grain, at + 1))) expect.fail(`${grain} ${at}`);
      if (holding(grain, firstDay(point(grain, at))).at !== at || holding(grain, lastDay(point(grain, at))).at !== at) expect.fail(`${grain} ${at}`);
    }
  }
});
