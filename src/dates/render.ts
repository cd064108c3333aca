// From a meaning to what is returned: TIMEX3 value, first and last day, grain, EDTF.
import type { DateReference, Grain, Mod } from "../types.ts";
import { dayNumber, isoDay, two } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { edtfOf, firstDay, lastDay, type Point, timex } from "./point.ts";

const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** TIMEX3 value. */
export function valueOf(m: Meaning): string {
  if (m.value !== undefined) return m.value;
  if (!m.point) return "XXXX-XX-XX";
  const known = m.known !== false;
  let value = known ? timex(m.point) : (m.open ?? timex(m.point, false));
  if (m.until) value += known ? `/${timex(m.until)}` : "";
  if (m.clock !== undefined) value += `T${clockOf(m.clock)}${m.zone ?? ""}`;
  else if (m.part !== undefined) value += `T${m.part}`;
  return value;
}

/** The first, middle or last stretch: ten days of a month, four months of a year, a third of anything else. */
function stretch(p: Point, mod: Mod | null | undefined): readonly [number, number] {
  const [first, last] = [firstDay(p), lastDay(p)];
  const third = mod === "START" ? 0 : mod === "MID" ? 1 : mod === "END" ? 2 : -1;
  if (third < 0 || p.grain === "day") return [first, last];
  if (p.grain === "month") return [first + third * 10, third === 2 ? last : first + third * 10 + 9];
  if (p.grain === "year") return [dayNumber(p.at, third * 4 + 1, 1), dayNumber(p.at, third * 4 + 5, 1) - 1];
  const length = last - first + 1;
  return [first + Math.floor((third * length) / 3), first + Math.floor(((third + 1) * length) / 3) - 1];
}

/** First and last day, or `null` where they cannot be told. */
export function daysOf(m: Meaning): readonly [number, number] | null {
  if (m.known === false) return null;
  if (m.days) return m.days;
  if (!m.point || m.value !== undefined) return null;
  const [first, last] = stretch(m.point, m.mod);
  return [first, m.until ? lastDay(m.until) : last];
}

function grainOf(m: Meaning): Grain | null {
  if (m.clock !== undefined) return "minute";
  if (m.part !== undefined) return "part";
  return m.point && m.value === undefined ? m.point.grain : null;
}

/** Days of the years -9999 to 9999. */
const inRange = (day: number): boolean => day > -4371588 && day < 2932897;

/** EDTF level 1, or `null` where it has no words for it: a part of the day, an unknown year, a set. */
function edtf(m: Meaning, days: readonly [number, number] | null): string | null {
  if (!days || m.type === "set" || m.part !== undefined || !inRange(days[0]) || !inRange(days[1])) return null;
  if (m.clock !== undefined) {
    const day = m.point!.at + (m.clock === 1440 ? 1 : 0);
    return m.mod ? null : `${isoDay(day)}T${clockOf(m.clock % 1440)}:00${m.zone ?? ""}`;
  }
  if (m.type === "duration" || !m.point || m.value !== undefined || m.days || m.until || m.mod === "START" || m.mod === "MID" || m.mod === "END") {
    const [from, to] = [isoDay(days[0]), isoDay(days[1])];
    return from === to ? from : `${from}/${to}`;
  }
  if (m.mod === "BEFORE") return `../${isoDay(days[0])}`;
  if (m.mod === "AFTER") return `${isoDay(days[1])}/..`;
  const plain = edtfOf(m.point);
  return m.mod === "APPROX" ? (/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(plain) ? `${plain}~` : null) : plain;
}

/** The public record. */
export function toReference(m: Meaning, text: string, start: number, end: number, why: readonly string[]): DateReference {
  const days = daysOf(m);
  return {
    start,
    end,
    type: m.type,
    text: text.slice(start, end),
    value: valueOf(m),
    mod: m.mod ?? null,
    from: days ? isoDay(days[0]) : null,
    to: days ? isoDay(days[1]) : null,
    grain: grainOf(m),
    edtf: edtf(m, days),
    anchor: m.anchor,
    confidence: m.sure ?? 0.95,
    why,
  };
}
