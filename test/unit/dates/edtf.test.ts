// @ts-expect-error -- the package comes without types
import parse from "edtf";
import { describe, expect, test } from "vitest";
import { parseDates } from "../../../src/dates.ts";
import { examples } from "./examples.ts";

const edtf = parse as (text: string, options?: { level: number }) => { min: number; max: number };
const all = Object.values(examples).flat().flatMap(([sentence, published]) => parseDates(sentence.replace(/[[\]]/g, ""), published === null ? {} : { published }));
const days = (day: string): number => Date.parse(`${/^-\d{4}-/.test(day) ? day.replace("-", "-00") : day}T00:00:00Z`) / 86_400_000;

test("every EDTF string is one, of level 1 at most", () => {
  const written = all.flatMap((date) => date.edtf ?? []);
  expect(written.length).toBeGreaterThan(100);
  for (const text of written) expect(() => edtf(text, { level: 1 }), text).not.toThrow();
});

test("it spans the days that `from` and `to` give", () => {
  for (const date of all) {
    if (date.edtf === null || date.type !== "date" || date.mod !== null || ["season", "century"].includes(date.grain ?? "")) continue;
    const { min, max } = edtf(date.edtf);
    expect([Math.floor(min / 86_400_000), Math.floor(max / 86_400_000)], date.edtf).toEqual([days(date.from!), days(date.to!)]);
  }
});

describe("what it says", () => {
  test.each([
    ["en 2019", "2019"], ["en mai 2019", "2019-05"], ["le 3 mai 2019", "2019-05-03"], ["dans les années 1990", "199X"], ["au XVIIIe siècle", "17XX"],
    ["pendant l’été 2022", "2022-22"], ["du 3 au 5 mars 2026", "2026-03-03/2026-03-05"], ["au T3 2024", "2024-07-01/2024-09-30"], ["vers 2030", "2030~"],
    ["en 52 avant J.-C.", "-0051"], ["le 3 mai 2019 à 18h30", "2019-05-03T18:30:00"], ["le 3 mai 2019 à minuit", "2019-05-04T00:00:00"],
  ])("%s is %s", (text, value) => {
    expect(parseDates(text)[0]?.edtf).toBe(value);
  });
  test.each(["pendant trois ans", "tous les lundis", "lundi", "le 3 mai 2019 au soir", "il y a quelques jours"])("%s has none", (text) => {
    expect(parseDates(text)[0]?.edtf).toBeNull();
  });
});
