import { describe, expect, test } from "vitest";
import { compareDates, parseDates, toInterval, toTemporal, UsageError } from "../../../src/dates.ts";
import type { DateReference } from "../../../src/types.ts";

const first = (text: string, published?: string): DateReference => parseDates(text, published === undefined ? {} : { published })[0]!;

describe("parseDates", () => {
  test("gives plain records with their place, days, grain, anchor and rules", () => {
    expect(first("Le maire arrive mardi soir.", "2024-08-07T23:59:00+12:00")).toEqual({
      start: 16, end: 26, type: "time", text: "mardi soir", value: "2024-08-06TEV", mod: null, from: "2024-08-06", to: "2024-08-06",
      grain: "part", edtf: null, anchor: "published", confidence: expect.any(Number) as number, why: ["fr/date/joined", "fr/date/weekday"],
    });
  });
  test("reads an article; what it states goes before the options", () => {
    expect(parseDates({ text: "Il part demain.", published: "2024-02-28" }, { published: "1999-01-01" })[0]?.value).toBe("2024-02-29");
  });
  test("can leave out what is less sure", () => {
    const text = "Il est né le 3 mai 1990. Ce jour-là, il pleuvait.";
    expect(parseDates(text)).toHaveLength(2);
    expect(parseDates(text, { minConfidence: 0.95 }).map((date) => date.text)).toEqual(["3 mai 1990"]);
  });
  test.each([["", 0], ["\n\n", 0], ["\uD83D", 0], ["le le le à à 3", 0], ["lundi\n\nsoir", 1], ["3 mai\n2019", 1]])("takes any string: %j", (text, count) => {
    expect(parseDates(text)).toHaveLength(count);
  });
  test("knows a text that is none, and a day that is none", () => {
    expect(() => parseDates(null as never)).toThrow(expect.objectContaining({ code: "text-not-string" }));
    expect(() => parseDates({} as never)).toThrow(UsageError);
    expect(() => parseDates("hier", { published: "mardi" })).toThrow(expect.objectContaining({ code: "published-not-date" }));
    expect(() => parseDates("hier", { published: "2023-02-29" })).toThrow(UsageError);
  });
  test("says what resolved a date", () => {
    const dates = parseDates("Il est mort le 3 mai 2021. La veille, il chantait. Il est pleuré aujourd’hui.", { published: "2024-08-07" });
    expect(dates.map((date) => date.anchor)).toEqual(["absolute", "text", "published"]);
  });
  test("one text does not change what another means", () => {
    const alone = parseDates("La veille, il neigeait.", { published: "2024-08-07" });
    parseDates("Le 3 mai 2021, il est parti.");
    expect(parseDates("La veille, il neigeait.", { published: "2024-08-07" })).toEqual(alone);
  });
});

describe("toInterval", () => {
  test("counts days, both ends included", () => {
    expect(toInterval(first("en février 2024"))).toEqual({ from: "2024-02-01", to: "2024-02-29", days: 29 });
    expect(toInterval(first("le 3 mai 2024"))).toEqual({ from: "2024-05-03", to: "2024-05-03", days: 1 });
  });
  test("is null where no day can be told", () => {
    expect(toInterval(first("Il est venu hier."))).toBeNull();
    expect(toInterval(first("pendant trois ans"))).toBeNull();
  });
});

describe("compareDates", () => {
  test("orders by first day, time, last day; what no calendar tells comes last", () => {
    const dates = parseDates("Pendant trois ans, en 2019, le 3 mai 2019 à 18h, le 3 mai 2019 à 9h, en mai 2019, le 1er mai 2019 et en 2018.");
    expect([...dates].sort(compareDates).map((date) => date.value)).toEqual(["2018", "2019", "2019-05-01", "2019-05", "2019-05-03T09:00", "2019-05-03T18:00", "P3Y"]);
  });
  test("years before our era come first", () => {
    const dates = parseDates("En 1200, en 52 avant J.-C. et en 120 avant J.-C.");
    expect([...dates].sort(compareDates).map((date) => date.value)).toEqual(["BC0120", "BC0052", "1200"]);
  });
});

describe("toTemporal", () => {
  const temporal = { PlainDate: { from: (text: string) => `day ${text}` }, PlainTime: { from: (text: string) => `time ${text}` } };
  test("makes days and a time with the Temporal it is given", () => {
    expect(toTemporal(first("le 3 mai 2024 à 18h30"), temporal)).toEqual({ from: "day 2024-05-03", to: "day 2024-05-03", time: "time 18:30" });
    expect(toTemporal(first("en mai 2024"), temporal)).toEqual({ from: "day 2024-05-01", to: "day 2024-05-31", time: null });
    expect(toTemporal(first("tous les lundis"), temporal)).toBeNull();
  });
  test("says what to pass", () => {
    expect(() => toTemporal(first("en 2019"), undefined as never)).toThrow(expect.objectContaining({ code: "option-invalid" }));
  });
});
