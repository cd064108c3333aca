// What programs do with dates once they are found.
import { UsageError } from "../errors.ts";
import type { DateReference } from "../types.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";

/** A stretch of calendar days, both ends included; `days` counts them. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/**
 * The days that a date denotes, or `null` where they cannot be told (`quelques jours`, a date without `published`).
 *
 * @example
 * ```ts
 * import { parseDates, toInterval } from "selon/dates";
 * const [date] = parseDates("Le salon se tient du 3 au 5 mars 2026.");
 * toInterval(date!); // => { from: "2026-03-03", to: "2026-03-05", days: 3 }
 * ```
 */
export function toInterval(date: DateReference): DateInterval | null {
  const from = date.from === null ? null : parseIsoDay(date.from);
  const to = date.to === null ? null : parseIsoDay(date.to);
  return from === null || to === null ? null : { from: isoDay(from), to: isoDay(to), days: to - from + 1 };
}

const key = (date: DateReference): readonly [number, number, number] => {
  const clock = /T(\d\d):(\d\d)/.exec(date.value);
  const last = date.to === null ? null : parseIsoDay(date.to);
  return [(date.from === null ? null : parseIsoDay(date.from)) ?? Infinity, clock ? Number(clock[1]) * 60 + Number(clock[2]) : -1, last ?? Infinity];
};

/**
 * Orders dates by their first day, then by the time of day, then by their last day; those that no calendar tells come last.
 * For `Array.prototype.sort`.
 *
 * @returns negative where `a` comes first, positive where `b` does, 0 where neither
 * @example
 * ```ts
 * import { compareDates, parseDates } from "selon/dates";
 * const dates = parseDates("En 2019, puis le 3 mai 2017.");
 * [...dates].sort(compareDates).map((date) => date.value); // => ["2017-05-03", "2019"]
 * ```
 */
export function compareDates(a: DateReference, b: DateReference): number {
  const [x, y] = [key(a), key(b)];
  for (let n = 0; n < 3; n++) if (x[n] !== y[n]) return x[n]! < y[n]! ? -1 : 1;
  return 0;
}

/** The part of the Temporal API that {@link toTemporal} needs: the global one, or a polyfill's. */
export interface TemporalLike<Day, Time> {
  readonly PlainDate: { from(text: string): Day };
  readonly PlainTime: { from(text: string): Time };
}

/**
 * A date as Temporal objects: its first and last day, and the time of day where one is given. Nothing is loaded for it: pass
 * `Temporal`, the runtime's own or a polyfill's.
 *
 * @throws UsageError `option-invalid` where `temporal` is none
 * @returns `null` where the days cannot be told
 * @example
 * ```ts
 * import { parseDates, toTemporal } from "selon/dates";
 * const [date] = parseDates("mardi à 18 heures", { published: "2024-08-07" });
 * const temporal = { PlainDate: { from: (text: string) => text }, PlainTime: { from: (text: string) => text } }; // or Temporal
 * toTemporal(date!, temporal); // => { from: "2024-08-06", to: "2024-08-06", time: "18:00" }
 * ```
 */
export function toTemporal<Day, Time>(date: DateReference, temporal: TemporalLike<Day, Time>): { readonly from: Day; readonly to: Day; readonly time: Time | null } | null {
  if (typeof temporal?.PlainDate?.from !== "function") throw new UsageError("option-invalid", "toTemporal(date, temporal): pass Temporal, the runtime's own or a polyfill's");
  if (date.from === null || date.to === null) return null;
  const clock = /T(\d\d:\d\d)/.exec(date.value)?.[1];
  return {
    from: temporal.PlainDate.from(date.from),
    to: temporal.PlainDate.from(date.to),
    time: clock === undefined || clock === "24:00" ? null : temporal.PlainTime.from(clock),
  };
}
