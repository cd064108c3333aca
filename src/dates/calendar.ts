// Civil days as integers: 0 is 1970-01-01 in the proleptic Gregorian calendar. No Date, no time zone.

/** Days since 1970-01-01; months count from 1. The month may lie outside 1–12 and carries into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  // Months are counted from March, so that the leap day ends a year; 153 days are five months.
  const shifted = month - 3;
  const y = year + Math.floor(shifted / 12);
  const m = ((shifted % 12) + 12) % 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719469;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a day number: inverse of {@link dayNumber}. */
export function civil(day: number): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const m = Math.floor((5 * doy + 2) / 153);
  return { year: yoe + era * 400 + (m > 9 ? 1 : 0), month: m > 9 ? m - 9 : m + 3, day: doy - Math.floor((153 * m + 2) / 5) + 1 };
}

export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Weeks run from Monday; week 0 holds 1970-01-01. */
export function weekIndex(day: number): number {
  return Math.floor((day + 3) / 7);
}
/** First day (Monday) of a week. */
export function weekStart(week: number): number {
  return week * 7 - 3;
}

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, 3, h + l - 7 * m + 22);
}

/** ISO 8601 year: four digits, a sign before negative ones (`-0051` is 52 BC). */
export function isoYear(year: number): string {
  return year < 0 ? `-${isoYear(-year)}` : year > 999 ? `${year}` : `${year}`.padStart(4, "0");
}
export function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
/** The last day asked for: a date names its day up to four times. */
let lastDay = NaN, lastIso = "";
/** `2024-08-05`. */
export function isoDay(day: number): string {
  if (day !== lastDay) {
    const { year, month, day: d } = civil(day);
    lastDay = day;
    lastIso = `${isoYear(year)}-${two(month)}-${two(d)}`;
  }
  return lastIso;
}

const ISO_DATE = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:$|[T ]\d)/;
/** The calendar day that an ISO 8601 date or date-time names as written, or `null`. */
export function parseIsoDay(text: string): number | null {
  const found = ISO_DATE.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? dayNumber(year, month, day) : null;
}
