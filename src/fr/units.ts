// Units of time. `code` is the TIMEX3 duration letter (`T` before those of the clock), `per` how many of them one word
// says (`trimestre` is three months), `grain` what the calendar counts by that word.
import type { Grain } from "../types.ts";

export interface Unit {
  readonly code: "TS" | "TM" | "TH" | "D" | "W" | "M" | "Y" | "DE" | "CE";
  readonly per: number;
  readonly grain: Grain | null;
}
/** `[forms, code, per, grain]` */
export type UnitRow = readonly [forms: readonly string[], code: Unit["code"], per: number, grain: Grain | null];

export const units: readonly UnitRow[] = [
  [["seconde", "secondes", "s", "sec"], "TS", 1, null],
  [["minute", "minutes", "min", "mn", "mins"], "TM", 1, "minute"],
  [["heure", "heures", "h"], "TH", 1, "hour"],
  [["demi-heure"], "TM", 30, null],
  [["jour", "jours", "journée", "journées"], "D", 1, "day"],
  [["demi-journée"], "TH", 12, null],
  [["semaine", "semaines"], "W", 1, "week"],
  [["week-end", "week-ends", "weekend", "weekends"], "D", 2, "weekend"],
  [["mois"], "M", 1, "month"],
  [["trimestre", "trimestres"], "M", 3, "quarter"],
  [["semestre", "semestres"], "M", 6, "half"],
  [["an", "ans", "année", "années"], "Y", 1, "year"],
  [["quinquennat"], "Y", 5, null],
  [["septennat"], "Y", 7, null],
  [["décennie", "décennies"], "DE", 1, "decade"],
  [["siècle", "siècles"], "CE", 1, "century"],
];
