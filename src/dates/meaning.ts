// What an expression means before and after the calendar is asked.
import type { DateAnchor, DateType, Mod } from "../types.ts";
import type { Point } from "./point.ts";

/** A resolved expression. */
export interface Meaning {
  readonly type: DateType;
  readonly point: Point | null;
  /** Last point of a range. */
  readonly until?: Point | undefined;
  /** Minutes after midnight; 1440 is 24:00. */
  readonly clock?: number | undefined;
  readonly zone?: string | undefined;
  /** How many of a unit, `null` for `quelques`: of amounts only. */
  readonly count?: number | null | undefined;
  /** TIMEX3 part of the day: MO, MI, AF, EV, NI. */
  readonly part?: string | undefined;
  /** TIMEX3 value that no point says: a duration, a set, a vague reference. */
  readonly value?: string | undefined;
  readonly mod?: Mod | null | undefined;
  readonly anchor: DateAnchor;
  /** The value where the publication date, or the day of the text it hangs on, is not known. */
  readonly open?: string | undefined;
  /** `false`: it hangs on a day that is not known. */
  readonly known?: boolean | undefined;
  /** First and last day where they are not the point's. */
  readonly days?: readonly [first: number, last: number] | undefined;
  /** How sure the reading is, 0–1, the rule's own share of right answers. */
  readonly sure?: number | undefined;
}

/** What the expressions around tell. */
export interface Context {
  /** Day of publication; some day where `published` is not given, so that the same arithmetic runs. */
  readonly now: number;
  /** Below 0 past, above 0 future, 0 where no verb says; 1 and -1 where a verb leaves no doubt. */
  direction(): number;
  /** Does it hang on a noun (`les élections de mai`), which no verb places? */
  ofNoun(): boolean;
  /** The day, then the point of any grain, that the text spoke of last. */
  day(): Meaning | null;
  last(): Meaning | null;
  /** The day that the sentence spoke of before. */
  sentenceDay(): Meaning | null;
  /** The day a clock time or part of the day belongs to. */
  timeDay(): Meaning | null;
  /** The day that a weekday means in a sentence that named its week, or this weekday, before. */
  weekday(wd: number): number | undefined;
  /** The day or month that the text calls by this day and month (`XXXX-10-07`, `XXXX-10`) elsewhere, with its year. */
  named(open: string): number | undefined;
  /** The next day the sentence speaks of. */
  nextDay(): Meaning | null;
}

/** An expression that was read but not yet resolved. */
export type Draft = (context: Context) => Meaning | null;

/** All meanings have the same fields in the same order: objects of one shape are read fast. */
const EMPTY: Meaning = { type: "date", point: null, until: undefined, clock: undefined, zone: undefined, count: undefined, part: undefined, value: undefined, mod: undefined, anchor: "absolute", open: undefined, known: undefined, days: undefined, sure: undefined };
/** A meaning that says what `more` says. */
export const meaning = (point: Point | null, anchor: DateAnchor, sure: number | undefined, more: Partial<Meaning> | undefined): Meaning => {
  const m = { ...EMPTY, point, anchor, sure };
  return more ? Object.assign(m, more) : m;
};
