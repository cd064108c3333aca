import { describe, expect, test } from "vitest";
import { civil, dayNumber, easter, isoDay, monthLength, parseIsoDay, weekday, weekIndex, weekStart } from "../../../src/dates/calendar.ts";

describe("civil days", () => {
  test("day 0 is 1970-01-01, a Thursday", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekday(0)).toBe(4);
  });
  test("each day from 1599 to 2101 comes back", () => {
    let day = dayNumber(1599, 1, 1);
    for (let year = 1599; year <= 2101; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let d = 1; d <= monthLength(year, month); d++, day++) {
          if (dayNumber(year, month, d) !== day) expect.fail(`${year}-${month}-${d}`);
          const back = civil(day);
          if (back.year !== year || back.month !== month || back.day !== d) expect.fail(`${day}`);
        }
      }
    }
    expect(isoDay(day)).toBe("2102-01-01");
  });
  test.each([[1900, 28], [2000, 29], [2023, 28], [2024, 29]])("February %i has %i days", (year, days) => {
    expect(monthLength(year, 2)).toBe(days);
  });
  test("years before our era are astronomical", () => {
    expect(isoDay(dayNumber(-51, 3, 15))).toBe("-0051-03-15");
    expect(isoDay(dayNumber(0, 12, 31) + 1)).toBe("0001-01-01");
  });
  test("weeks run from Monday", () => {
    const monday = dayNumber(2024, 7, 29);
    expect(weekStart(weekIndex(monday + 6))).toBe(monday);
    expect(weekIndex(monday - 1)).toBe(weekIndex(monday) - 1);
  });
  test.each([[1818, "1818-03-22"], [1943, "1943-04-25"], [2000, "2000-04-23"], [2024, "2024-03-31"], [2038, "2038-04-25"]])("Easter %i is %s", (year, day) => {
    expect(isoDay(easter(year))).toBe(day);
  });
});

describe("ISO 8601 dates", () => {
  test.each([["2024-08-05", "2024-08-05"], ["2024-08-05T23:59:59+11:00", "2024-08-05"], ["2024-08-05 07:00", "2024-08-05"]])("%s is %s, as written", (text, day) => {
    expect(isoDay(parseIsoDay(text)!)).toBe(day);
  });
  test.each(["hier", "2024-13-01", "2023-02-29", "2024-08", "05/08/2024", "2024-08-05X"])("%s is none", (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
