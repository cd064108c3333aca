// A point is a stretch of the calendar that counts as one: the n-th day, week, month … since its epoch.
// Arithmetic is then addition: the month after December is the next number.
import type { Grain } from "../types.ts";
import { civil, dayNumber, isoDay, isoYear, two, weekIndex, weekStart } from "./calendar.ts";

/** Grains that the calendar counts; `part`, `hour` and `minute` live within a day. */
export type CalendarGrain = Exclude<Grain, "minute" | "hour" | "part">;

/** The `at`-th day, week, … : days since 1970-01-01, weeks from Monday, months `year * 12 + month - 1`, and so on. */
export interface Point {
  readonly grain: CalendarGrain;
  readonly at: number;
}

/** How many months each month-based grain holds. */
const MONTHS: Readonly<Partial<Record<CalendarGrain, number>>> = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 };
/** Seasons count from spring; the day of March, June, September and December on which each begins. */
const SEASON_DAYS: readonly number[] = [20, 21, 22, 21];
export const SEASONS: readonly string[] = ["SP", "SU", "FA", "WI"];

export const point = (grain: CalendarGrain, at: number): Point => ({ grain, at });
export const dayPoint = (year: number, month: number, day: number): Point => point("day", dayNumber(year, month, day));
export const monthPoint = (year: number, month: number): Point => point("month", year * 12 + month - 1);

/** First day. The XXth century begins on 1901-01-01, a season on its usual equinox or solstice. */
export function firstDay({ grain, at }: Point): number {
  if (grain === "day") return at;
  if (grain === "week") return weekStart(at);
  if (grain === "weekend") return weekStart(at) + 5;
  if (grain === "season") return dayNumber(Math.floor(at / 4), (((at % 4) + 4) % 4) * 3 + 3, SEASON_DAYS[((at % 4) + 4) % 4]!);
  const month = at * MONTHS[grain]! + (grain === "century" ? 12 : 0);
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}
/** Last day, inclusive. */
export function lastDay(p: Point): number {
  return firstDay(point(p.grain, p.at + 1)) - 1 - (p.grain === "weekend" ? 5 : 0);
}

/** The point of this grain that holds a day; a week-end belongs to its whole week. */
export function holding(grain: CalendarGrain, day: number): Point {
  if (grain === "day") return point(grain, day);
  if (grain === "week" || grain === "weekend") return point(grain, weekIndex(day));
  const { year, month } = civil(day);
  const months = year * 12 + month - 1 - (grain === "century" ? 12 : 0);
  let at = Math.floor((months - (grain === "season" ? 2 : 0)) / MONTHS[grain]!);
  if (grain === "season" && firstDay(point(grain, at)) > day) at--;
  return point(grain, at);
}

/** The year a point lies in (its first day's, an ISO week's own). */
export function yearOf(p: Point): number {
  if (p.grain === "week" || p.grain === "weekend") return civil(weekStart(p.at) + 3).year;
  return civil(firstDay(p)).year;
}

/** TIMEX3 year: `2024`, `BC0052`. */
function timexYear(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : isoYear(year);
}

/** 0001-01-01: from here on TIMEX3 and ISO 8601 write days alike. */
const YEAR_ONE = -719162;
/** TIMEX3 value of a point; `known` false leaves open what only the publication date could tell. */
export function timex(p: Point, known = true): string {
  if (!known) return timex(p).replace(/^[BC\dX]+/, "XXXX").replace(/\d/g, "X");
  const { grain, at } = p;
  if (grain === "day" && at >= YEAR_ONE) return isoDay(at);
  const year = timexYear(yearOf(p));
  const mod = (n: number): number => ((at % n) + n) % n;
  switch (grain) {
    case "day":
      return year + isoDay(at).slice(-6);
    case "week":
      return `${year}-W${two(weekNumber(at))}`;
    case "weekend":
      return `${year}-W${two(weekNumber(at))}-WE`;
    case "month":
      return `${year}-${two(mod(12) + 1)}`;
    case "quarter":
      return `${year}-Q${mod(4) + 1}`;
    case "half":
      return `${year}-H${mod(2) + 1}`;
    case "season":
      return `${year}-${SEASONS[mod(4)]!}`;
    case "year":
      return year;
    case "decade":
      return at <= 0 ? year : `${String(at).padStart(3, "0")}X`;
    case "century":
      return at < 0 ? `BC${two(-1 - at)}XX` : `${two(at)}XX`;
  }
}

function weekNumber(week: number): number {
  const { year } = civil(weekStart(week) + 3);
  return week - weekIndex(dayNumber(year, 1, 4)) + 1;
}

/** ISO 8601-2 (EDTF) level 1: what has no form of its own is an interval. */
export function edtfOf(p: Point): string {
  const { grain, at } = p;
  if (grain === "day") return isoDay(at);
  const year = isoYear(yearOf(p));
  if (grain === "year") return year;
  if (grain === "month") return `${year}-${two((((at % 12) + 12) % 12) + 1)}`;
  if (grain === "season") return `${year}-${21 + (((at % 4) + 4) % 4)}`;
  if ((grain === "decade" || grain === "century") && at > 0) return timex(p);
  return `${isoDay(firstDay(p))}/${isoDay(lastDay(p))}`;
}
