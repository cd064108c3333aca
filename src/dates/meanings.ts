// What the rules mean: from captures to a draft that the calendar, the publication date and the text resolve.
import { events } from "../fr/events.ts";
import type { Mod } from "../types.ts";
import { civil, parseIsoDay, two, weekday } from "./calendar.ts";
import { after, around, at, AT_HAND, before, change, clock, counted, dayMonth, fixed, GRAINS, holiday, inDay, inText, lasting, MOST, nearest, night, nth, ofDay, part, published, range, season, set, shift, toWeekday, undated, with_, yearIn, yearly } from "./drafts.ts";
import type { Meanings } from "./tree.ts";
import type { Context, Draft, Meaning } from "./meaning.ts";
import { type Point, firstDay, holding, lastDay, monthPoint, point } from "./point.ts";
import { daysOf } from "./render.ts";

/** By the name that the rules give them. */
export const meanings: Meanings<Draft> = {
  /** No date, whatever its words look like alone. */
  none: () => null,
  same: with_,

  amount: (c) => undated("", { count: c.n ?? c.many ?? null, mod: c.many ? "APPROX" : null }),
  mod: (c, mod) => change(with_(c), (m) => ({ ...m, mod: mod as Mod })),

  // --- days
  "day-month": dayMonth,
  dotted: (c) => {
    const [day, mm, year] = (c.dotted as string).split(".").map(Number) as [number, number, number];
    return dayMonth({ day, mm, ...(year > 99 ? { year } : { yy: year }) });
  },
  weekday: (c) => (x) => {
    const [wd, step, after_]: [number, number | undefined, number | undefined] = [c.weekday, c.step, c.textstep];
    const open = `XXXX-WXX-${wd}`;
    if (after_) return after(x.day(), x, (p) => toWeekday(wd, p.at + after_, after_), { open });
    const same = step || c.this ? undefined : x.weekday(wd);
    if (same !== undefined) return published(point("day", same), { open });
    return published(toWeekday(wd, x.now + (step ?? 0), (step ?? x.direction()) > 0 ? 1 : -1), { open });
  },
  /** `mardi de la semaine prochaine` */
  "week-day": (c) => change(c.rel, (m) => (m.point?.grain === "week" ? { ...m, point: point("day", firstDay(m.point) + c.weekday - 1), open: `XXXX-WXX-${c.weekday as number}` } : null)),
  /** `de lundi à vendredi` */
  "weekday-range": (c) => (x) => {
    const open = `XXXX-WXX-${c.w as number}/XXXX-WXX-${c.weekday as number}`;
    const way: number = c.step ?? x.direction();
    const from = way > 0 ? toWeekday(c.w, x.now, 1).at : 0;
    const last = way > 0 ? toWeekday(c.weekday, from, 1) : toWeekday(c.weekday, x.now, -1);
    return published(way > 0 ? point("day", from) : toWeekday(c.w, last.at, -1), { until: last, open });
  },
  /** `samedi 24`: the nearest such day, where the calendar has it within two months. */
  "day-number": (c) => (x) => {
    for (let n = 0; n <= 120; n++) {
      const at = x.now + (n % 2 ? -(n + 1) / 2 : n / 2);
      if (weekday(at) === c.weekday && civil(at).day === c.day) return published(point("day", at), { open: `XXXX-WXX-${c.weekday as number}` });
    }
    return null;
  },
  /** `le premier dimanche de juin` */
  "nth-weekday": (c) => change(c.mon, (m) => {
    if (m.point?.grain !== "month") return null;
    const n: number = c.last ? 0 : c.ordinal ?? c.nth;
    const day = n ? toWeekday(c.weekday, firstDay(m.point), 1).at + (n - 1) * 7 : toWeekday(c.weekday, lastDay(m.point), -1).at;
    return day <= lastDay(m.point) ? { ...m, point: point("day", day), open: "XXXX-XX-XX" } : null;
  }),
  /** `lundi soir dernier` */
  "last-part": (c) => change(meanings.weekday!(c, "")!, (m) => ({ ...m, type: "time", part: c.daypart })),
  day: (c) => (x) => published(point("day", x.now + (c.deictic ?? 0)), { sure: 0.97 }),
  /** `la veille`: of the day of the text, or of the day that is named. */
  neighbour: (c) => (x) => {
    const base = c.when ? c.when(x) as Meaning | null : x.day();
    return c.when && !ofDay(base) ? null : after(base, x, (p) => point("day", p.at + (c.neighbour as number)), c.when && base && { anchor: base.anchor });
  },
  "same-day": (_, which) => (x) => after((which ? x.nextDay() : null) ?? x.day(), x, (p) => p, which ? { sure: 0.7 } : {}),
  /** `au lendemain du scrutin` is the day that is told of: the sentence's own, or where it heads one that of the news; what is to come is the day after the last. */
  "day-after": (_, head) => (x) => {
    const own = x.sentenceDay();
    if (own || !head) return own && after(own, x, (p) => p, { sure: 0.7 });
    return x.direction() > 0 ? after(x.day(), x, (p) => point("day", p.at + 1), { sure: 0.7 }) : after(null, x, (p) => p, { sure: 0.7 });
  },
  /** `à la veille du scrutin`: so is this one. */
  "day-before": () => (x) => after(x.sentenceDay() ?? (x.direction() < 0 ? x.timeDay() : null), x, (p) => p, { sure: 0.7 }),
  /** `le 24 au soir`: of the month the text speaks of. */
  "day-of-month": (c) => (x) => {
    const base = x.last();
    return base && after(base, x, (p) => point("day", firstDay(holding("month", firstDay(p))) + c.day - 1), { type: "time", part: c.daypart });
  },
  holiday: (c, rule) => {
    const on = (y: number): Point => holiday(rule, y);
    if (c.year !== undefined) return fixed(on(c.year));
    return (x) => {
      const [past, next] = [nearest(-1, x.now, on), nearest(1, x.now, on)];
      const [ago, ahead] = [x.now - past.at, next.at - x.now];
      const said: number = c.step ?? x.direction();
      const way = Math.abs(said) < 1 && Math.min(ago, ahead) <= AT_HAND ? 0 : said;
      const [m, d] = rule.split("-");
      return published(way < 0 || (way === 0 && ago <= ahead) ? past : next, { open: /^\d+-\d+$/.test(rule) ? `XXXX-${two(Number(m))}-${two(Number(d))}` : "XXXX-XX-XX" });
    };
  },
  event: (c, hyphen) => {
    const plain = dayMonth(c);
    const row = events.find(([iso]) => iso.endsWith(`-${two(c.month)}-${two(c.day)}`) && (!hyphen || iso[0] === "-"));
    if (!row || c.year !== undefined) return plain;
    const at = parseIsoDay(row[0].replace(/^-/, ""))!;
    return (x) => (x.now < at ? plain!(x) : fixed(point("day", at))!(x));
  },

  // --- longer stretches
  month: (c) => yearly(c, (y) => monthPoint(y, c.month ?? c.mid), `XXXX-${two(c.month ?? c.mid)}`, c.mid ? { mod: "MID" } : {}),
  /** `en novembre de la même année`. */
  "of-year": (c, part) => (x) => {
    const base = (c.rel as Draft)(x);
    if (base?.point?.grain !== "year") return null;
    const exact = meanings[part || (c.day === undefined ? "month" : "day-month")]!({ ...c, year: base.point.at }, "");
    return exact && { ...base, point: exact(x)!.point };
  },
  year: (c) => fixed(point("year", yearIn(c) ?? c.modern ?? c.mid), c.mid ? { mod: "MID" } : {}),
  "year-about": (c) => fixed(point("year", c.year), { mod: "APPROX" }),
  "year-before": (c) => fixed(point("year", 1 - c.anyyear)),
  quarter: (c) => nth(c, "quarter", c.ordinal ?? c.nth ?? c.quarter, 4),
  half: (c) => nth(c, "half", c.ordinal ?? c.nth, 2),
  season: (c) => yearly(c, (y) => point("season", y * 4 + c.season - 1), season(c.season)),
  decade: (c) => {
    const year = c.year ?? (c.n < 100 ? 1900 + c.n : 0);
    return year % 10 || year < 1000 ? null : fixed(point("decade", year / 10));
  },
  century: (c) => {
    const n: number = c.roman ?? c.nth ?? c.ordinal;
    return n > 30 ? null : fixed(point("century", c.before ? -n : n - 1));
  },
  around: (c) => (c.unit === "D1" && c.step ? null : around(c.unit, c.step)),
  "in-text": (c) => inText(c.unitla ?? c.unit, c.textstep),
  weekend: (_, habit) => (habit ? set("XXXX-WXX-WE") : around("D2")),
  /** `dans la journée`, `au cours de la semaine`; on a Sunday a week to come is the next. */
  "near-unit": (c) => c.unit === "D1" ? inDay({ type: "date" }) : c.unit === "D2" ? null : around(c.unit) && ((x) =>
    around(c.unit, c.unit === "W1" && weekday(x.now) === 7 && x.direction() > 0 ? 1 : 0, { sure: 0.8 })!(x)),
  "new-year": () => (x) => published(holding("year", x.now + 183)),
  "that-moment": () => (x) => {
    const base = x.last();
    return base && { ...base, anchor: base.anchor === "absolute" ? "text" : base.anchor, sure: 0.6 };
  },
  /** `la semaine du 3 mars`. */
  "week-of": (c) => (/^(?:W1|D2)$/.test(c.unit) ? change(c.dm, (m) => (ofDay(m) ? { ...m, point: holding(GRAINS[c.unit]!, m.point.at), open: c.unit === "W1" ? "XXXX-WXX" : "XXXX-WXX-WE" } : null)) : null),
  /** `fin 2018`, `début juin`; `fin de l'année`: of this one; of the last where the verb is in the past and its end has not come, of the next where it is to come and has gone. */
  edge: (c) => {
    const more = { mod: c.edge as Mod };
    if (c.year !== undefined) return fixed(point("year", c.year), more);
    if (!c.unit) return change(with_(c), (m) => ({ ...m, ...more }));
    if (c.unit === "D1") return inDay({ type: "date", ...more });
    if (c.unit === "D2" || !GRAINS[c.unit]) return null;
    return (x) => {
      const here = around(c.unit, 0, more)!(x)!;
      const [first, last] = daysOf(here)!;
      const step = first > x.now && x.direction() < 0 ? -1 : last < x.now && x.direction() > 0 ? 1 : 0;
      return step ? around(c.unit, step, more)!(x) : here;
    };
  },

  /** `les quatre premiers mois de 2020`: of this year, or of the last where they are not over and no verb surely looks ahead. */
  "first-few": (c) => {
    const grain = GRAINS[c.unit], n: number = c.n, side: number = c.firsts;
    if (!/^(?:day|month|year)$/.test(grain ?? "") || !(n > 1 && n <= MOST)) return null;
    const whole = (x: Context, step: number): Meaning | null =>
      c.rel ? c.rel(x) : c.whole ? around(c.whole, step)?.(x) ?? null : c.month ? meanings.month!(c, "")!(x) : fixed(point("year", c.year))!(x);
    const within = (m: Meaning | null): Meaning | null => {
      if (!m?.point) return null;
      const [first, last] = [holding(grain!, firstDay(m.point)).at, holding(grain!, lastDay(m.point)).at];
      return last - first < n ? null : { ...m, point: point(grain!, side < 0 ? first : last - n + 1), until: point(grain!, side < 0 ? first + n - 1 : last) };
    };
    return (x) => {
      const m = within(whole(x, 0));
      return m && c.whole && firstDay(m.until!) > x.now && x.direction() < 1 ? within(whole(x, -1)) : m;
    };
  },
  /** `la saison 2018-2019`, `1914-18`; years further apart that are written out are two dates. */
  "year-range": (c) => {
    const first: number = c.year;
    const last: number = c.last ?? first - (first % 100) + c.short;
    return last === first + 1 || (c.last === undefined && c.short > 12 && last > first) ? fixed(point("year", first), { until: point("year", last) }) : null;
  },

  // --- ranges that share their month or year; days that do not follow each other are two dates
  "day-range": (c) => range(c.dm, (last) => before(last, c.first)),
  "day-pair": (c) => ([c.first, c.second, c.day].filter((day) => day !== undefined).every((day, n) => day === c.first + n) ? range(dayMonth(c), (last) => point("day", last.at - c.day + c.first)) : null),
  "day-list": (c) => change(c.dm, (m) => (ofDay(m) ? { ...m, point: before(m.point, c.first) } : null)),
  "month-range": (c) => range(meanings.month!(c, ""), (last) => point("month", last.at - ((((last.at % 12) + 12 - c.first + 1) % 12)))),

  // --- times
  clock: (c) => clock(c),
  noon: (c) => inDay({ clock: (c.noon + (c.past ?? 0)) % 1440 || 1440 }),
  zoned: (c, zone) => change(with_(c), (m) => ({ ...m, zone })),
  half12: (c, plus) => change(with_(c), (m) => ({ ...m, clock: (m.clock! % 720) + Number(plus) })),
  part: (c) => inDay({ part: c.daypart }),
  joined: (c) => (x) => {
    const day = (c.when as Draft)(x);
    const time = (c.clock ?? c.part) as Draft | undefined;
    return !time ? day : ofDay(day) ? at(day, time(x)!) : null;
  },
  /** `ce soir`, `cette nuit`: of the day of publication. */
  "this-part": (c) => (x) => c.clock ? at(published(point("day", x.now)), c.clock(x)) : published(point("day", x.now), { type: "time", part: c.daypart }),
  "last-night": () => (x) => night(x.now, published(point("day", x.now))),
  /** Named by its first day. */
  night: (c) => (x) => {
    const last = (c.dm ?? c.last)?.(x) as Meaning | null | undefined;
    if (last) return ofDay(last) ? night(last.point.at, last) : null;
    const first = c.when?.(x) as Meaning | null;
    return ofDay(first) ? night(first.point.at + 1, first) : null;
  },

  // --- relative
  ago: (c, sign) => {
    const { n: whole, mod } = counted(c);
    if (whole === null) return undated(lasting(null, c.unit), { type: "date", anchor: "published" });
    const n = whole + (c.half ? 0.5 : 0);
    return (x) => {
      const p = shift(x.now, n * Number(sign), c.unit);
      return p && published(p, { mod: sign === "-1" && mod === "MORE_THAN" ? "BEFORE" : sign === "-1" && mod === "LESS_THAN" ? "AFTER" : mod });
    };
  },
  later: (c, sign) => {
    const { n, mod } = counted(c);
    if (n === null || !GRAINS[c.unit]) return undated(lasting(n, c.unit), { mod, sure: 0.8 });
    return (x) => {
      const base = x.last();
      // A year after a month is a month.
      const months = base?.point?.grain === "month" && c.unit === "Y1";
      const p = shift((base && daysOf(base)?.[0]) ?? x.now, n * Number(sign) * (months ? 12 : 1), months ? "M1" : c.unit);
      return p && after(base, x, () => p, { mod, sure: 0.8 });
    };
  },
  "last-few": (c) => {
    const n = c.amount ? counted(c).n : null;
    const value = lasting(n, c.unit);
    const grain = GRAINS[c.unit];
    if (n === null || n > MOST || !grain) return undated(value, { type: n === null ? "date" : "duration", anchor: "published" });
    return (x) => {
      const here = holding(grain, x.now).at;
      const next = grain === "day" ? 1 : 0;
      const days: readonly [number, number] = c.step < 0 ? [firstDay(point(grain, here - n)), x.now - next] : [x.now + next, lastDay(point(grain, here + n))];
      return undated(value, { anchor: "published", days })(x);
    };
  },

  // --- durations and sets
  duration: (c) => {
    const { n, mod } = counted(c);
    if (c.half && n === null) return null;
    return undated(c.half && c.unit === "TH1" ? `PT${n!}H30M` : lasting(c.half ? n! + 0.5 : n, c.unit), { mod });
  },
  fraction: (c) => undated(c.unit === "TH1" ? lasting(c.n * 15, "TM1") : c.unit === "CE1" ? lasting(c.n * 25, "Y1") : lasting(c.n / 4, c.unit)),
  /** A number of years alone is most often an age, and « un jour » no duration. */
  "not-age": (c) => change(c.dur, (m) => (/^P(?:\d{2,}|[2-9](?:\.\d+)?|X)Y$|^P1D$/.test(m.value!) ? null : m)),
  hours: (c) => undated(`PT${c.n as number}H${c.minute === undefined ? "" : `${c.minute as number}M`}`),
  some: (c, n) => undated(lasting(n ? Number(n) : null, c.unit)),
  /** `5 heures le dimanche`, `tous les jours à 5 heures` */
  habit: (c) => (x) => {
    const minutes: number = c.clock(x).clock;
    const day = c.weekend ? "XXXX-WXX-WE" : c.weekday || c.weekdays ? `XXXX-WXX-${(c.weekday ?? c.weekdays) as number}` : "XXXX-XX-XX";
    return set(`${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)(x);
  },
  every: (c) => {
    if (c.per) return /^(?:D2|T)/.test(c.per) ? null : set(lasting(1, c.per));
    if (c.unit) return set(lasting(c.n ?? 1, c.unit));
    if (c.weekday) return set(`XXXX-WXX-${c.weekday as number}${part(c)}${c.other ? `/XXXX-WXX-${c.other as number}` : ""}`);
    return set(c.season ? season(c.season) : c.month ? `XXXX-${two(c.month)}` : `XXXX-XX-XX${part(c)}`);
  },
  "season-habit": (c) => set(season(c.season)),
  "some-weekday": (c) => undated(`XXXX-WXX-${c.weekday as number}${part(c)}`, { type: c.daypart ? "time" : "date", anchor: "published", sure: 0.6 }),
};
