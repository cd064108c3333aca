// Suites of others, where they lie beside the project; without them these tests are skipped.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseDates } from "../../../src/dates.ts";
import type { DateReference } from "../../../src/types.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly reference: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly surface: string | null;
  readonly value: string | null;
}
const folder = fileURLToPath(new URL("../../../../shared/dates/", import.meta.url));
const rows = (name: string): readonly Row[] => (existsSync(`${folder}${name}`) ? readFileSync(`${folder}${name}`, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Row) : []);
const read = (row: Row): readonly DateReference[] => parseDates(row.text, row.reference === null ? {} : { published: row.reference.slice(0, 10) });
const at = (row: Row): DateReference | undefined => read(row).find((date) => date.start < (row.end ?? 0) && (row.start ?? 0) < date.end);

const traps = rows("traps-dev.jsonl");
describe.skipIf(traps.length === 0)("traps", () => {
  test("at least 95 % are right, and none of the negative ones finds a date", () => {
    const wrong = traps.filter((row) => (row.surface === null ? read(row).length > 0 : !row.value?.split("|").includes(at(row)?.value ?? "")));
    expect(wrong.filter((row) => row.surface === null)).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(traps.length * 0.05);
  });
});

const guards = rows("edsnlp-dates.jsonl").filter((row) => row.surface === null);
describe.skipIf(guards.length === 0)("clinical notes", () => {
  test("the guards against false dates hold", () => {
    expect(guards.filter((row) => read(row).length > 0)).toEqual([]);
  });
});

/** Cases of chrono's French suite where the guidelines want something else, by reason. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  "vague adverbs are left out": ["casual#1"],
  "chrono fills in the time of the call, or an hour for a part of the day": ["casual#4", "casual#6", "casual#7", "casual#8", "casual#9", "casual#10", "slash#55"],
  "no text of the press: orders to a calendar": ["casual#11", "casual#17", "casual#18", "time_exp#63", "time_exp#64", "time_exp#65", "time_exp#66", "time_exp#67", "time_exp#68", "time_exp#69", "time_exp#71", "time_exp#72", "time_exp#73", "time_exp#80", "time_exp#84", "little_endian#22", "little_endian#23"],
  "where no verb says, the past": ["little_endian#20", "little_endian#27", "little_endian#28", "slash#54", "weekday#148", "weekday#150", "little_endian#46"],
  "two whole times are two records": ["time_exp#86"],
  "a number of hours or minutes from now is told to the day": ["time_units_ago#113", "time_units_ago#114", "time_units_ago#115", "time_units_within#134", "time_units_within#138", "time_units_within#139", "time_units_within#145", "time_units_within#146"],
  "so many weeks, months or years from now are told in weeks, months or years": ["time_units_ago#116", "time_units_ago#117", "time_units_ago#118", "time_units_within#140", "time_units_within#141", "time_units_within#142", "time_units_within#144", "time_units_casual_relative#121", "time_units_casual_relative#124", "time_units_casual_relative#129", "time_units_casual_relative#130"],
  "durations are durations": ["time_units_within#135", "time_units_within#136", "time_units_within#137", "time_units_within#143", "time_units_casual_relative#122", "time_units_casual_relative#123", "time_units_casual_relative#125", "time_units_casual_relative#126", "time_units_casual_relative#127", "time_units_casual_relative#128"],
  "a month with its name is a date": ["time_units_casual_relative#119", "time_units_casual_relative#120"],
};
const chrono = rows("chrono-fr.jsonl");
describe.skipIf(chrono.length === 0)("chrono's French suite", () => {
  test("each case gives the same date, but for those that the guidelines see otherwise", () => {
    const same = (row: Row): boolean => {
      if (row.surface === null && row.value === null) return read(row).length === 0;
      const found = row.surface === null ? read(row)[0] : at(row);
      if (found === undefined || row.value === null) return found !== undefined;
      const [day, time] = row.value.split("/")[0]!.split("T");
      return found.from === day && (time === undefined || found.value.includes(`T${time.slice(0, 5)}`) || /^\d\d$/.test(time));
    };
    const differing = chrono.filter((row) => !same(row)).map((row) => row.id.replace("fr_", ""));
    expect(differing.filter((id) => !Object.values(OTHERWISE).flat().includes(id))).toEqual([]);
  });
});
