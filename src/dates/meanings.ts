// What the rules mean: from captures to a draft that the calendar, the publication date and the text resolve.
import type { Unit } from "../fr/units.ts";
import type { EventRow } from "../fr/events.ts";
import type { HolidayDay } from "../fr/holidays.ts";
import type { Mod } from "../types.ts";
import { dayNumber, easter, monthLength, two, weekday } from "./calendar.ts";
import type { Captures, Meanings } from "./grammar.ts";
import type { Context, Draft, Meaning } from "./meaning.ts";
import { type CalendarGrain, dayPoint, firstDay, holding, lastDay, monthPoint, point, type Point, yearOf } from "./point.ts";
import type { Figures } from "./readers.ts";
import { daysOf } from "./render.ts";

const MAX_COUNT = 100000;

const absolute = (p: Point | null, more: Partial<Meaning> = {}): Draft => () => p && { type: "date", point: p, anchor: "absolute", sure: 0.97, ...more };
/** Hangs on the day of publication. */
const published = (p: Point, more: Partial<Meaning> = {}): Meaning => ({ type: "date", point: p, anchor: "published", sure: 0.92, ...more });
/** Hangs on another meaning. */
const from = (base: Meaning, p: Point, more: Partial<Meaning> = {}): Meaning => ({
  type: "date", point: p, anchor: base.anchor === "published" ? "published" : "text", sure: 0.85, ...(base.known === false && { known: false }), ...more,
});
const change = (draft: Draft, by: (m: Meaning, x: Context) => Meaning | null): Draft => (x) => {
  const m = draft(x);
  return m && by(m, x);
};

/** The nearest of a repeating point: the last that is not after `now`, or the first that is not before it. */
function nearest(direction: number, now: number, candidate: (year: number) => Point | null, grain: CalendarGrain): Point | null {
  const here = holding(grain, now).at;
  const year = yearOf(point("day", now));
  // 29 February comes back after eight years at most.
  for (let n = 0; n <= 9; n++) {
    for (const y of direction > 0 ? [year - 1 + n] : [year + 1 - n]) {
      const p = candidate(y);
      if (p && (direction > 0 ? p.at >= here : p.at <= here)) return p;
    }
  }
  return null;
}

/** A day and month whose year is to be told: by a weekday beside it, `dernier` or `prochain`, or the verb's tense. */
function dayMonth(month: number, day: number, c: Captures): Draft | null {
  if (day > monthLength(2000, month)) return null;
  const year = c.year ?? c.yy;
  if (year !== undefined) return day > monthLength(year, month) ? null : absolute(dayPoint(year, month, day));
  const open = `XXXX-${two(month)}-${two(day)}`;
  const on = (y: number): Point | null => (day <= monthLength(y, month) ? dayPoint(y, month, day) : null);
  return (x) => {
    const now = x.now;
    if (c.weekday !== undefined && c.step === undefined) {
      const y0 = yearOf(point("day", now));
      for (const d of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
        const p = on(y0 + d);
        if (p && weekday(p.at) === c.weekday) return published(p, { open, sure: 0.97 });
      }
    }
    const shift = c.step ?? 0;
    const named = shift ? undefined : x.named(open);
    if (named !== undefined) return { type: "date", point: point("day", named), anchor: "text", open, sure: 0.95 };
    const p = nearest(shift || x.direction(), now + shift, on, "day");
    return p && published(p, { open, sure: shift ? 0.96 : 0.92 });
  };
}

/** A point of the calendar that comes back every year, named without its year. */
function yearly(make: (year: number) => Point, open: string, c: Captures): Draft {
  const year = c.year ?? c.yy;
  if (year !== undefined) return absolute(make(year));
  return (x) => {
    const shift: number = c.step ?? 0;
    const grain = make(2000).grain;
    const edge = shift ? holding(grain, x.now).at + shift : 0;
    const now = shift ? firstDay(point(grain, edge)) : x.now;
    const p = nearest(shift || x.direction(), now, make, grain);
    return p && published(p, { open });
  };
}

function weekdayDraft(wd: number, step: number | undefined, more: Partial<Meaning> = {}): Draft {
  return (x) => {
    const direction = step ?? x.direction();
    let day = x.now + (step ?? 0);
    while (weekday(day) !== wd) day += direction > 0 ? 1 : -1;
    return published(point("day", day), { open: `XXXX-WXX-${wd}`, ...more });
  };
}

function holidayDay(h: HolidayDay, year: number): Point {
  if ("on" in h) return dayPoint(year, h.on[0], h.on[1]);
  if ("easter" in h) return point("day", easter(year) + h.easter);
  const [month, wd, nth] = h.nth;
  const first = dayNumber(year, month, 1);
  return point("day", first + ((wd - weekday(first) + 7) % 7) + (nth - 1) * 7 + (h.plus ?? 0));
}

/** How many of a unit; `n` null: vague. */
export interface Amount {
  readonly n: number | null;
  readonly mod: Mod | null;
}
const letters: Readonly<Record<Unit["code"], string>> = { TS: "S", TM: "M", TH: "H", D: "D", W: "W", M: "M", Y: "Y", DE: "DE", CE: "CE" };
function durationValue(n: number | null, unit: Unit): string {
  const count = n === null ? "X" : String(Math.round(n * unit.per * 100) / 100);
  return `P${unit.code.startsWith("T") ? "T" : ""}${count}${letters[unit.code]}`;
}
const amount = (draft: Draft): Amount => {
  const m = draft(nowhere)!;
  return { n: m.count ?? null, mod: m.mod ?? null };
};
const ofAmount = (n: number | null, mod: Mod | null = null): Draft => () => ({ type: "duration", point: null, anchor: "absolute", mod, count: n });
/** For drafts that need no context. */
export const nowhere: Context = { now: 0, direction: () => 0, day: () => null, last: () => null, timeDay: () => null, nextDay: () => null, named: () => undefined };

const duration = (value: string, mod: Mod | null = null, more: Partial<Meaning> = {}): Draft => () => ({ type: "duration", point: null, value, anchor: "absolute", mod, ...more });
const calendarGrain = (unit: Unit): CalendarGrain | null => {
  switch (unit.grain) {
    case null: case "hour": case "minute": return null;
    case "part": return "day";
    default: return unit.grain;
  }
};

/** So many units from a day: counted in the unit's own grain. */
function shifted(base: number, n: number, unit: Unit, grain: CalendarGrain | null): Point | null {
  if (Math.abs(n) > MAX_COUNT || !Number.isInteger(n * unit.per) && unit.grain !== "year") return null;
  if (grain === null) return unit.code === "TH" && n % 24 === 0 ? point("day", base + n / 24) : point("day", base);
  if (grain === "year" && !Number.isInteger(n)) return point("month", holding("month", base).at + Math.round(n * 12));
  return point(grain, holding(grain, base).at + n);
}

function relative(c: Captures, sign: number): Draft | null {
  const { n, mod } = amount(c.q);
  const unit: Unit = c.unit;
  const grain = calendarGrain(unit);
  if (n === null) return () => ({ type: "date", point: null, value: durationValue(null, unit), anchor: "published", mod });
  return (x) => {
    const p = shifted(x.now, sign * n, unit, grain);
    return p && published(p, { mod: mod === "LESS_THAN" && sign < 0 ? "AFTER" : mod === "MORE_THAN" && sign < 0 ? "BEFORE" : mod, type: "date" });
  };
}

/** Later or earlier than a day of the text. */
function fromText(c: Captures, sign: number): Draft | null {
  const { n, mod } = amount(c.q);
  const unit: Unit = c.unit;
  const grain = calendarGrain(unit);
  if (grain === null || n === null) return duration(durationValue(n, unit), mod, { sure: 0.8 });
  return (x) => {
    const base = x.last() ?? published(point("day", x.now));
    const coarse = base.point!.grain;
    const p = shifted(daysOf(base)?.[0] ?? x.now, sign * n, unit, grain);
    // A year after a month is a month.
    const p2 = p && coarse === "month" && grain === "year" && p.grain === "year" ? point("month", base.point!.at + sign * n * 12) : p;
    return p2 && from(base, p2, { mod, sure: 0.8 });
  };
}

function clock(hour: number, minute: number, more: Partial<Meaning> = {}): Draft | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0) || !Number.isInteger(hour) || !Number.isInteger(minute)) return null;
  return inDay({ clock: hour * 60 + minute, ...more });
}
/** A time whose day the text tells. */
function inDay(more: Partial<Meaning>): Draft {
  return (x) => {
    const base = x.timeDay();
    const day = base?.point ?? point("day", x.now);
    return { ...(base ? from(base, day) : published(day)), type: "time", ...more, ...(base?.open !== undefined && { open: base.open }) };
  };
}
/** A day and a time within it. */
const timeOf = (t: Meaning): Partial<Meaning> => ({
  ...(t.part !== undefined && { part: t.part }), ...(t.clock !== undefined && { clock: t.clock }), ...(t.zone !== undefined && { zone: t.zone }), ...(t.mod && { mod: t.mod }),
});
const joined = (day: Draft, time: Draft, mod?: Mod): Draft => (x) => {
  const d = day(x);
  const t = time(x);
  if (!d || !t || !d.point || d.point.grain !== "day" || d.until || d.value !== undefined) return null;
  return { ...d, type: "time", ...timeOf(t), ...(mod && { mod }) };
};

function figuresDraft(f: Figures, c: Captures): Draft | null {
  const base = f.day === null ? absolute(monthPoint(f.year!, f.month)) : f.year === null ? dayMonth(f.month, f.day, { ...c, year: undefined, yy: undefined }) : absolute(dayPoint(f.year, f.month, f.day));
  return base && f.clock !== null ? change(base, (m) => ({ ...m, type: "time", clock: f.clock!, zone: f.zone })) : base;
}

/** Two ends of one range; the first takes what it lacks from the second. */
const range = (begin: (last: Meaning) => Point | null, end: Draft): Draft =>
  change(end, (m) => {
    const first = m.point && begin(m);
    return first && first.at < m.point!.at ? { ...m, point: first, until: m.point!, open: m.open ?? "XXXX-XX-XX" } : null;
  });

/** The `n`-th unit of a period: `premier trimestre 2024`. */
function nth(c: Captures, grain: CalendarGrain, per: number): Draft | null {
  const n: number = c.ordinal ?? c.code ?? c.nth;
  return n >= 1 && n <= per ? yearly((y) => point(grain, y * per + n - 1), `XXXX-${grain === "quarter" ? "Q" : "H"}${n}`, c) : null;
}

/** What lies around a unit of the calendar: the one of today, `step` further. */
const around = (unit: Unit, step: number, more: Partial<Meaning> = {}): Draft | null => {
  const grain = calendarGrain(unit);
  return grain && ((x) => published(point(grain, holding(grain, x.now).at + step), more));
};
/** The unit that the text speaks of, `step` further. */
const inText = (unit: Unit, step: number): Draft | null => {
  const grain = calendarGrain(unit);
  if (!grain) return null;
  return (x) => {
    const base = (grain === "day" ? x.day() : x.last()) ?? published(point("day", x.now));
    return from(base, point(grain, holding(grain, firstDay(base.point!)).at + step));
  };
};

/** The week-end around; on Monday and Tuesday a verb in the past looks back at the one before. */
const weekend = (step: number): Draft => (x) => {
  const here = holding("weekend", x.now).at;
  const day = weekday(x.now);
  return published(point("weekend", here + (step > 0 ? (day < 6 ? 0 : 1) : step < 0 ? -1 : x.direction() < 0 && day <= 2 ? -1 : 0)));
};

const set = (value: string): Draft => () => ({ type: "set", point: null, value, anchor: "absolute" });

/** By the name that the rules give them. */
export const meanings: Meanings<Draft> = {
  /** No date, whatever its words look like alone. */
  none: () => () => null,
  same: (c, name: string) => c[name],

  // --- amounts
  amount: (c, mod: Mod | null) => ofAmount(c.n ?? c.many ?? null, mod ?? (c.many ? "APPROX" : null)),
  vague: () => ofAmount(null),
  approx: (c, mod: Mod) => change(c.amount, (m) => ({ ...m, mod })),

  // --- days
  dayMonth: (c) => dayMonth(c.month, c.day, c),
  weekday: (c, more?: Partial<Meaning>) => weekdayDraft(c.weekday, c.step, more),
  weekdayIn: (c) => (x) => published(point("day", (weekdayDraft(c.weekday, 1)(x)!).point!.at + 7), { open: `XXXX-WXX-${c.weekday as number}` }),
  weekdayAfter: (c, step: number) => (x) => {
    const base = x.day() ?? published(point("day", x.now));
    let day = base.point!.at + step;
    while (weekday(day) !== c.weekday) day += step;
    return from(base, point("day", day), { open: `XXXX-WXX-${c.weekday as number}` });
  },
  deictic: (c) => (x) => published(point("day", x.now + (c.deictic as number)), { sure: 0.97 }),
  today: () => (x) => published(point("day", x.now)),
  /** `la veille`: from the day of the text; `la veille de` a day: from that. */
  neighbour: (c) => (x) => {
    const base = c.when ? (c.when as Draft)(x) : (x.day() ?? published(point("day", x.now)));
    return base?.point && base.point.grain === "day" ? from(base, point("day", base.point.at + (c.neighbour as number)), c.when ? { anchor: base.anchor } : {}) : null;
  },
  sameDay: () => (x) => {
    const base = x.day() ?? published(point("day", x.now));
    return from(base, base.point!);
  },
  nextDay: () => (x) => {
    const base = x.nextDay() ?? x.day() ?? published(point("day", x.now));
    return from(base, base.point!);
  },
  /** The day before an event: the day the sentence named. */
  eve: (c) => (x) => {
    const base = x.day() ?? published(point("day", x.now));
    return from(base, base.point!, { sure: 0.6 });
  },
  dayOfText: (c) => (x) => {
    const base = x.last();
    if (!base?.point || (base.point.grain !== "day" && base.point.grain !== "month")) return null;
    const month = holding("month", firstDay(base.point));
    const day = firstDay(month) + (c.number as number) - 1;
    return day > lastDay(month) ? null : from(base, point("day", day), c.daypart ? { type: "time", part: c.daypart } : {});
  },
  holiday: (c, h: HolidayDay) => {
    const year = c.year as number | undefined;
    if (year !== undefined) return absolute(holidayDay(h, year));
    const open = "on" in h ? `XXXX-${two(h.on[0])}-${two(h.on[1])}` : "XXXX-XX-XX";
    return (x) => {
      const step: number = c.step ?? x.direction();
      const [past, future] = [nearest(-1, x.now, (n) => holidayDay(h, n), "day")!, nearest(1, x.now, (n) => holidayDay(h, n), "day")!];
      const near = x.now - past.at <= future.at - x.now ? past : future;
      return published(step < 0 ? past : step > 0 ? future : near, { open, sure: 0.9 });
    };
  },
  event: (c, rows: readonly EventRow[]) => {
    const row = rows.find((r) => r[0] === c.day && r[1] === c.month && (r[4] || c.named !== undefined));
    const plain = dayMonth(c.month, c.day, c);
    if (!row || c.year !== undefined) return plain;
    const day = dayNumber(row[2], row[1], row[0]);
    return (x) => (x.now < day ? plain && plain(x) : { type: "date", point: point("day", day), anchor: "absolute" });
  },
  figures: (c) => figuresDraft(c.figures ?? c.daymonth, c),

  // --- longer stretches
  /** `en novembre de la même année`. */
  ofYear: (c) => (x) => {
    const base = (c.rel as Draft)(x);
    if (base?.point?.grain !== "year") return null;
    const year = base.point.at;
    if (c.day !== undefined && c.day > monthLength(year, c.month)) return null;
    return { ...base, point: c.day === undefined ? monthPoint(year, c.month) : dayPoint(year, c.month, c.day), open: `XXXX-${two(c.month)}${c.day === undefined ? "" : `-${two(c.day)}`}` };
  },
  month: (c) => yearly((y) => monthPoint(y, c.month), `XXXX-${two(c.month)}`, c),
  year: (c) => absolute(point("year", c.year ?? c.modern ?? c.yy)),
  before: (c) => absolute(point("year", 1 - (c.anyyear as number))),
  quarter: (c) => nth(c, "quarter", 4),
  half: (c) => nth(c, "half", 2),
  season: (c) => yearly((y) => point("season", y * 4 + (c.season as number)), `XXXX-${["SP", "SU", "FA", "WI"][c.season as number]!}`, c),
  everySeason: (c) => set(`XXXX-${["SP", "SU", "FA", "WI"][c.season as number]!}`),
  decade: (c) => {
    const year: number = c.year ?? c.n;
    const full = year < 100 ? 1900 + year : year;
    return full % 10 === 0 && full >= 1000 && full < 2200 ? absolute(point("decade", full / 10)) : null;
  },
  century: (c, era?: string) => {
    const n: number = c.roman ?? c.nth ?? c.ordinal;
    return n >= 1 && n <= 30 ? absolute(point("century", era ? -n : n - 1)) : null;
  },
  around: (c) => (c.unit.grain === "weekend" ? weekend(c.step) : around(c.unit, c.step)),
  aroundDay: (c) => (c.unit.grain === "day" ? null : around(c.unit, c.step)),
  thisUnit: (c) => {
    const unit: Unit = c.unitci ?? c.unit;
    return unit.grain === "weekend" ? weekend(0) : around(unit, 0);
  },
  weekend: (c) => weekend(c.step ?? 0),
  /** `au cours de la semaine`, `dans la journée`. */
  nearUnit: (c) => {
    const grain = calendarGrain(c.unit);
    if (grain === "day") return (x) => { const m = inDay({})(x)!; return { ...m, type: "date" }; };
    if (grain === "week") {
      // On a Sunday a verb in the future means the week to come.
      return (x) => published(point("week", holding("week", x.now).at + (weekday(x.now) === 7 && x.direction() > 0 ? 1 : 0)), { sure: 0.8 });
    }
    return grain && grain !== "weekend" ? around(c.unit, 0) : null;
  },
  inText: (c, step?: number) => inText(c.unitla ?? c.unit, step ?? c.textstep ?? 0),
  weekOf: (c, grain: CalendarGrain) => change(c.moment, (m) => (m.point && !m.until && m.value === undefined && m.point.grain === "day" ? { ...m, point: holding(grain, m.point.at), open: grain === "week" ? "XXXX-WXX" : "XXXX-WXX-WE" } : null)),
  stretch: (c, mod: Mod | null) => change(c.period, (m) => ({ ...m, mod: mod ?? m.mod ?? null })),
  stretchYear: (c, mod: Mod | null) => absolute(point("year", c.year), { mod }),
  stretchUnit: (c, mod: Mod) => {
    const grain = calendarGrain(c.unit);
    if (grain === null || grain === "weekend") return null;
    if (grain === "day") return change(inDay({}), (m) => ({ ...m, type: "date", mod }));
    return (x) => {
      const here = published(point(grain, holding(grain, x.now).at), { mod });
      return x.direction() < 0 && daysOf(here)![0] > x.now ? { ...here, point: point(grain, here.point!.at - 1) } : here;
    };
  },
  mid: (c) => change(yearly((y) => monthPoint(y, c.mid), `XXXX-${two(c.mid)}`, c), (m) => ({ ...m, mod: "MID" })),
  midYear: (c) => absolute(point("year", c.midyear), { mod: "MID" }),
  yearAbout: (c) => absolute(point("year", c.year), { mod: "APPROX" }),
  lastQuarter: (c) => nth({ ...c, ordinal: 4 }, "quarter", 4),
  dated: (c, mod: Mod) => change(c.moment ?? c.period, (m) => ({ ...m, mod })),
  seasonYears: (c) => absolute(point("season", (c.year as number) * 4 + (c.season as number))),

  // --- ranges that share their month or year
  dayRange: (c) => range((m) => (m.point!.grain === "day" ? point("day", lastOfMonth(m.point!, c.first)) : null), c.dm),
  /** Two days that follow each other; others are two dates. */
  dayPair: (c) => {
    const last = c.day === c.first + 1 && dayMonth(c.month, c.day, c);
    return last ? range((m) => point("day", m.point!.at - 1), last) : null;
  },
  monthRange: (c) => range((m) => (m.point!.grain === "month" ? point("month", m.point!.at - ((m.point!.at - (c.first as number) + 1) % 12 + 12) % 12) : null), c.mon),
  /** The first of two days that share a month but do not follow each other. */
  firstOfTwo: (c) => change(c.dm, (m) => (m.point?.grain === "day" ? { ...m, point: point("day", lastOfMonth(m.point, c.first)) } : null)),

  // --- times
  clock: (c) => clock(c.hour, c.minute ?? 0),
  noon: (c, minutes: number) => inDay({ clock: minutes }),
  zoned: (c, zone: string) => change(c.clk, (m) => ({ ...m, zone })),
  half12: (c, plus: number) => change(c.clk, (m) => ({ ...m, clock: plus && m.clock! < 720 ? m.clock! + 720 : !plus && m.clock! >= 720 && m.clock! < 780 ? m.clock! - 720 : m.clock! })),
  part: (c, mod?: Mod) => inDay({ part: c.daypart, ...(mod && { mod }) }),
  partMod: (c, mod: Mod) => change(c.part, (m) => ({ ...m, mod })),
  timed: (c, mod: Mod) => change(c.clock ?? c.clk, (m) => ({ ...m, mod })),
  joined: (c, mod?: Mod) => joined(c.when, c.clock ?? c.part, mod),
  /** `ce soir`, `cette nuit`: of the day of publication. */
  thisPart: (c) => (x) => {
    const day = published(point("day", x.now), { type: "time", part: c.daypart });
    return c.clock ? { ...day, ...timeOf((c.clock as Draft)(x)!) } : day;
  },
  lastNight: () => (x) => published(point("day", x.now - 1), { type: "time", part: "NI", days: [x.now - 1, x.now] }),
  textPart: (_, part: string) => inDay({ part }),
  /** Closed on weekdays at so late: a time of no day. */
  habit: (c) => change(c.clock, (m) => ({ type: "time", point: null, anchor: "absolute", value: `T${two(Math.floor(m.clock! / 60))}:${two(m.clock! % 60)}` })),
  /** `dans la nuit de lundi à mardi`: named by its first day. */
  night: (c) => (x) => {
    const end = (c.dm ?? c.when2) as Draft | undefined;
    const b = end ? end(x) : null;
    const a = c.when ? (c.when as Draft)(x) : null;
    if (b?.point?.grain === "day") return { ...b, type: "time", part: "NI", point: point("day", b.point.at - 1), days: [b.point.at - 1, b.point.at] };
    return a?.point?.grain === "day" ? { ...a, type: "time", part: "NI", days: [a.point.at, a.point.at + 1] } : null;
  },

  // --- relative
  ago: (c) => relative(c, -1),
  ahead: (c) => relative(c, 1),
  later: (c) => fromText(c, 1),
  earlier: (c) => fromText(c, -1),
  lastFew: (c) => {
    const unit: Unit = c.unit;
    const n: number | null = c.amount ? amount(c.amount).n : null;
    const value = durationValue(n, unit);
    const grain = calendarGrain(unit);
    if (n === null || n > MAX_COUNT || grain === null) return () => ({ type: n === null ? "date" : "duration", point: null, value, anchor: "published" });
    return (x) => {
      const here = holding(grain, x.now).at;
      const ends = c.step < 0 ? [firstDay(point(grain, here - n)), x.now - (grain === "day" ? 1 : 0)] as const : [x.now + (grain === "day" ? 1 : 0), lastDay(point(grain, here + n))] as const;
      return { type: "duration", point: null, value, anchor: "published", days: ends };
    };
  },

  // --- durations and sets
  duration: (c, plus?: number) => {
    const { n, mod } = amount(c.q);
    const unit: Unit = c.unit;
    if (n === null && plus) return null;
    if (plus && unit.code === "TH") return duration(`PT${n}H30M`, mod);
    return duration(durationValue(n === null ? null : n + (plus ?? 0), unit), mod);
  },
  /** Anything but years: a number of years alone is most often an age. */
  notYears: (c) => change(c.dur, (m) => ((m.value!.endsWith("Y") && m.value !== "P1Y") || m.value === "P1D" ? null : m)),
  /** `la nouvelle année`. */
  newYear: () => (x) => published(holding("year", x.now + 183)),
  moment: () => (x) => {
    const base = x.last();
    return base && { ...base, anchor: base.anchor === "published" ? "published" : "text", sure: 0.6 };
  },
  fraction: (c, share: number) => duration(durationValue(share * (c.unit.code === "TH" ? 60 : c.unit.code === "CE" ? 100 : 1), { ...c.unit, code: c.unit.code === "TH" ? "TM" : c.unit.code === "CE" ? "Y" : c.unit.code })),
  hoursOnly: (c) => duration(`PT${c.h as number}H`),
  hoursMinutes: (c) => duration(`PT${c.h as number}H${c.minute as number}M`),
  some: (c) => duration(durationValue(null, c.unit)),
  one: (c) => duration(durationValue(1, c.unit)),
  per: (c) => (/^[DWMY]/.test(c.unit.code) ? set(durationValue(1, c.unit)) : null),
  every: (c) => set(durationValue(c.n ?? 1, c.unit)),
  everyWeekday: (c) => set(`XXXX-WXX-${(c.weekdays ?? c.weekday) as number}${c.daypart ? `T${c.daypart as string}` : ""}`),
  weekdayRange: (c) => set(`XXXX-WXX-${c.weekday as number}/XXXX-WXX-${c.other as number}`),
  everyPart: (c) => set(`XXXX-XX-XXT${c.daypart as string}`),
  everyMonth: (c) => set(`XXXX-${two(c.month)}`),
  setOf: (_, value: string) => set(value),
  reference: (_, value: string) => () => ({ type: "date", point: null, value, anchor: "published", sure: 0.7 }),
  someWeekday: (c) => () => ({ type: c.daypart ? "time" : "date", point: null, value: `XXXX-WXX-${c.weekday as number}${c.daypart ? `T${c.daypart as string}` : ""}`, anchor: "published", sure: 0.6 }),
};

/** The day `day` of the month that the last day lies in, or of the month before where that comes first. */
function lastOfMonth(last: Point, day: number): number {
  const month = holding("month", last.at);
  const here = firstDay(month) + day - 1;
  return here <= last.at ? here : firstDay(point("month", month.at - 1)) + day - 1;
}
