// What meanings are made of: points that hang on the day of publication, on the text, on a verb's tense.
import type { Mod } from "../types.ts";
import { dayNumber, easter, monthLength, two, weekday } from "./calendar.ts";
import type { Captures } from "./tree.ts";
import { type Context, type Draft, type Meaning, meaning } from "./meaning.ts";
import { type CalendarGrain, dayPoint, firstDay, holding, lastDay, point, type Point, SEASONS, yearOf } from "./point.ts";

type More = Partial<Meaning>;
/** Longest shift that is computed, in units. */
export const MOST = 9999;
/** How many days off a weekday still tells the year of the date beside it. */
const FAR = 400;
/** How many days a story may skip to the next day it names without its year. */
const SOON = 45;

export const fixed = (p: Point | null, more?: More): Draft | null => p && (() => meaning(p, "absolute", 0.97, more));
export const undated = (value: string, more?: More): Draft => () => meaning(null, "absolute", undefined, { type: "duration", value, ...more });
/** Hangs on the day of publication. */
export const published = (p: Point, more?: More): Meaning => meaning(p, "published", 0.92, more);
/** Hangs on another meaning, or on the day of publication where the text has none. */
export const after = (base: Meaning | null, x: Context, move: (p: Point) => Point, more?: More): Meaning => {
  const b = base ?? published(point("day", x.now));
  const m = meaning(move(b.point!), b.anchor === "published" ? "published" : "text", 0.85, more);
  return b.known === false ? { ...m, known: false } : m;
};
export const change = (draft: Draft, by: (m: Meaning, x: Context) => Meaning | null): Draft => (x) => {
  const m = draft(x);
  return m && by(m, x);
};
export const ofDay = (m: Meaning | null): m is Meaning & { point: Point } => m?.point?.grain === "day" && !m.until && m.value === undefined;
/** What the first category in a rule found. */
export const with_ = (c: Captures): Draft => c.draft as Draft;

/** The last of a yearly point that is not after `now`, or the first that is not before it. */
export function nearest(direction: number, now: number, yearly: (year: number) => Point | null): Point {
  const year = yearOf(point("day", now));
  // 29 February comes back after eight years at most.
  for (let n = -1; n <= 8; n++) {
    const p = yearly(direction > 0 ? year + n : year - n);
    if (p && (direction > 0 ? lastDay(p) >= now : firstDay(p) <= now)) return p;
  }
  throw new RangeError("no such day");
}

/** News names what is to come soon or was not long ago without its year: so near, in days, only a verb that leaves no doubt says otherwise. */
export const AT_HAND = 60;
/** Verbs that say less than this leave a month or a season open. */
const PERHAPS = 0.5;
/** The yearly point that the verb tells; where none does, the next one only if the last was twice as long ago. */
function likely(x: Context, yearly: (year: number) => Point | null): Point {
  const past = nearest(-1, x.now, yearly), next = nearest(1, x.now, yearly);
  const [ago, ahead] = [x.now - lastDay(past), firstDay(next) - x.now];
  const way = past.grain !== "day" && x.ofNoun() ? 0 : x.direction();
  if (Math.abs(way) < 1 && past.grain === "day" && Math.min(ago, ahead) <= AT_HAND) return ago <= ahead ? past : next;
  return way > 0 || (way > -PERHAPS && ahead * 2 < ago) ? next : past;
}

/** The month that the text names with its year, unless the verb says that it lies on the other side. */
function again(x: Context, open: string, more?: More): Meaning | null {
  const month = /-\d\d-/.test(open) ? undefined : x.named(open);
  if (month === undefined || (!x.ofNoun() && Math.sign(month - holding("month", x.now).at) * x.direction() < 0)) return null;
  return meaning(point("month", month), "text", 0.95, { open, ...more });
}

const CENTURY = 50;
export const yearIn = (c: Captures): number | undefined => (c.shared === undefined ? c.year : c.shared - (c.month > c.end ? 1 : 0)) ?? (c.yy === undefined ? undefined : c.yy < CENTURY ? 2000 + c.yy : 1900 + c.yy);

/** A point that comes back every year, with its year or as the verb, `dernier` or the text tell. */
export function yearly(c: Captures, make: (year: number) => Point | null, open: string, more?: More): Draft | null {
  const year = yearIn(c);
  if (year !== undefined) return fixed(make(year), more);
  return (x) => {
    const step: number | undefined = c.step;
    if (!step) return again(x, open, more) ?? published(likely(x, make), { open, ...more });
    // `dernier` and `prochain` leave out the stretch that today lies in.
    const here = holding(make(2000)!.grain, x.now);
    return published(nearest(step, step < 0 ? firstDay(here) - 1 : lastDay(here) + 1, make), { open, sure: 0.96, ...more });
  };
}

export function dayMonth(c: Captures): Draft | null {
  const [month, day]: [number, number] = [c.month ?? c.mm, c.day];
  if (month > 12 || day > monthLength(2000, month)) return null;
  const on = (y: number): Point | null => (day <= monthLength(y, month) ? dayPoint(y, month, day) : null);
  const open = `XXXX-${two(month)}-${two(day)}`;
  const plain = yearly(c, on, open);
  if (yearIn(c) !== undefined || c.step !== undefined) return plain;
  return (x) => {
    const year = yearOf(point("day", x.now));
    // A weekday beside it fixes the year, this one or the next ones; where none fits it is a slip.
    for (let n = 0; c.weekday !== undefined && n < 3; n++) {
      const p = on(year + (n % 2 ? -(n + 1) / 2 : n / 2));
      if (p && weekday(p.at) === c.weekday && Math.abs(p.at - x.now) <= FAR) return published(p, { open, sure: 0.97 });
    }
    // « ce 14 mai »
    if (c.this) return plain!(x);
    // In a story of another year the days follow each other.
    const last = x.last();
    const then = last?.point && last.anchor !== "published" && /^(?:day|month)$/.test(last.point.grain) ? on(yearOf(last.point)) : null;
    const follows = then && then.at >= firstDay(last!.point!) && then.at <= lastDay(last!.point!) + SOON ? then.at : undefined;
    const named = x.named(open) ?? follows;
    return named === undefined ? plain!(x) : meaning(point("day", named), "text", 0.95, { open });
  };
}

export function toWeekday(wd: number, day: number, step: number): Point {
  while (weekday(day) !== wd) day += step;
  return point("day", day);
}

/** `month-day`, `e+days from Easter`, `month/weekday/nth+days`. */
export function holiday(rule: string, year: number): Point {
  const [a, b, c, d] = rule.split(/(?=[-+])|\//).map((part) => Number(part.replace("e", ""))) as [number, number, number?, number?];
  if (rule[0] === "e") return point("day", easter(year) + b);
  if (c === undefined) return dayPoint(year, a, -b);
  return point("day", toWeekday(b, dayNumber(year, a, 1), 1).at + (c - 1) * 7 + (d ?? 0));
}

/** A unit of time as its row gives it: `M3`. */
export const GRAINS: Readonly<Record<string, CalendarGrain>> = { D1: "day", D2: "weekend", W1: "week", M1: "month", M3: "quarter", M6: "half", Y1: "year", DE1: "decade", CE1: "century" };
/** TIMEX3 duration. */
export function lasting(n: number | null, unit: string): string {
  const [, clock, letter, per] = /^(T?)([A-SU-Z][A-Z]?)(\d+)$/.exec(unit)!;
  return `P${clock!}${n === null ? "X" : Math.round(n * Number(per) * 100) / 100}${letter!}`;
}
/** Amounts are drafts too; they hold a count. */
export const counted = (c: Captures): { n: number | null; mod: Mod | null } => {
  const m = (c.q ?? c.amount)(null)!;
  return { n: m.count, mod: m.mod ?? null };
};

/** So many units from a day, in the unit's own grain. */
export function shift(day: number, n: number, unit: string): Point | null {
  const grain = GRAINS[unit];
  if (Math.abs(n) > MOST) return null;
  if (!Number.isInteger(n)) return grain === "year" ? point("month", holding("month", day).at + Math.round(n * 12)) : null;
  return grain ? point(grain, holding(grain, day).at + n) : point("day", day + (unit === "TH1" && n % 24 === 0 ? n / 24 : 0));
}

/** A time whose day the text tells. */
export const inDay = (more: More): Draft => (x) => {
  const base = x.timeDay();
  return after(base, x, (p) => p, { type: "time", open: base?.open, ...more });
};
/** A day at a time of another meaning. */
export const at = (day: Meaning, { part, clock, zone, mod }: Meaning): Meaning => ({ ...day, type: "time", part: part || day.part, clock: clock ?? day.clock, zone: zone || day.zone, mod: mod || day.mod });
export const clock = (c: Captures, more?: More): Draft | null => (c.hour > 24 || c.minute > 59 ? null : inDay({ clock: c.hour * 60 + (c.minute ?? c.past ?? 0), ...more }));

/** The unit of the calendar that today lies in, `step` further; a week-end is the past one on Monday and Tuesday, unless a verb looks ahead, and later where a verb leaves no doubt. */
export const around = (unit: string, step = 0, more?: More): Draft | null => {
  const grain = GRAINS[unit];
  return grain ? (x) => {
    const day = weekday(x.now);
    const n = grain !== "weekend" ? step : step > 0 ? (day < 6 ? 0 : 1) : step || (x.direction() < (day <= 2 ? PERHAPS : day <= 4 ? 0.1 - PERHAPS : -2) ? -1 : 0);
    return published(point(grain, holding(grain, x.now).at + n), more);
  } : null;
};
export const inText = (unit: string, step = 0): Draft | null => {
  const grain = GRAINS[unit];
  return grain ? (x) => after(grain === "day" ? x.day() : x.last(), x, (p) => point(grain, holding(grain, firstDay(p)).at + step)) : null;
};

/** The day `day` of the month that the last day lies in, or of the month before where that comes first. */
export function before(last: Point, day: number): Point {
  const month = holding("month", last.at);
  const here = firstDay(month) + day - 1;
  return point("day", here <= last.at ? here : firstDay(point("month", month.at - 1)) + day - 1);
}
export const range = (end: Draft | null, begin: (last: Point) => Point): Draft | null => end && change(end, (m) => {
  const first = begin(m.point!);
  return first.at < m.point!.at ? { ...m, point: first, until: m.point! } : null;
});
export const night = (last: number, m: Meaning): Meaning => ({ ...m, type: "time", part: "NI", point: point("day", last - 1), days: [last - 1, last] });
export const season = (n: number): string => `XXXX-${SEASONS[n - 1]!}`;
export const set = (value: string): Draft => undated(value, { type: "set" });
export const nth = (c: Captures, grain: CalendarGrain, n: number, per: number): Draft | null =>
  n >= 1 && n <= per ? yearly(c, (y) => point(grain, y * per + n - 1), `XXXX-${per === 4 ? "Q" : "H"}${n}`) : null;
export const part = (c: Captures): string => (c.daypart ? `T${c.daypart as string}` : "");
