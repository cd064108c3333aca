// Classes of the date rules that are more than a row of the lexicon: numbers, years, dates in figures, and what may
// stand around a match.
import { CAPITAL, GLUED, MARK, NEWLINE, NUMBER, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import { monthLength } from "./calendar.ts";
import type { Matching, Reader } from "./grammar.ts";

/** What the readers ask of the lexicon. */
export interface ReaderWords {
  readonly bits: Int32Array;
  readonly number: number;
  readonly ordinalEnding: number;
  readonly first: number;
  readonly known: number;
  numberOf(id: number): number;
  readonly and: number;
  readonly to: number;
}

/** A date in figures. */
export interface Figures {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly clock: number | null;
  readonly zone: string;
}

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?(?![\d/-])/y;
const DAY_FIRST = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-]|[.,]\d)/y;
const SPACED = /(\d\d)( )(\d\d) (\d{4}|\d\d)(?! ?\d)/y;
const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?![\d/])/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/-]|[.,]\d)/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};
/** Two-digit years lie between 1950 and 2049. */
export const century = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);
const real = (year: number | null, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year ?? 2000, month);

function figures(text: string, index: number): { end: number; date: Figures } | null {
  let m = at(ISO, text, index);
  if (m) {
    const date = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), clock: m[4] ? Number(m[4]) * 60 + Number(m[5]) : null, zone: m[6] ?? "" };
    return real(date.year, date.month, date.day) ? { end: index + m[0].length, date } : null;
  }
  m = at(DAY_FIRST, text, index) ?? at(SPACED, text, index);
  if (m) {
    const date = { year: century(Number(m[4])), month: Number(m[3]), day: Number(m[1]), clock: null, zone: "" };
    return real(date.year, date.month, date.day) ? { end: index + m[0].length, date } : null;
  }
  m = at(MONTH_YEAR, text, index);
  if (m && Number(m[1]) >= 1 && Number(m[1]) <= 12 && Number(m[2]) >= 1800 && Number(m[2]) < 2200) {
    return { end: index + m[0].length, date: { year: Number(m[2]), month: Number(m[1]), day: null, clock: null, zone: "" } };
  }
  return null;
}

/** First token that starts at or after a place in the text. */
function tokenAfter(tokens: Tokens, i: number, end: number): number {
  while (i < tokens.count && tokens.start[i]! < end) i++;
  return i;
}

/** The digits of a number token, or -1 where it is no whole number. */
export function digits(tokens: Tokens, i: number, most: number): number {
  const { start, end, text, kind } = tokens;
  if (kind[i] !== NUMBER || end[i]! - start[i]! > most) return -1;
  let n = 0;
  for (let at = start[i]!; at < end[i]!; at++) {
    const d = text.charCodeAt(at) - 48;
    if (d < 0 || d > 9) return -1;
    n = n * 10 + d;
  }
  return n;
}

const glued = (tokens: Tokens, i: number): boolean => i < tokens.count && (tokens.flags[i]! & GLUED) !== 0;
const charAt = (tokens: Tokens, i: number): string => (i >= 0 && i < tokens.count && tokens.end[i]! - tokens.start[i]! === 1 ? tokens.text[tokens.start[i]!]! : "");

/** A number next to it, as in a telephone number, an amount or a range of pages, makes this one no date. */
function lone(tokens: Tokens, i: number): boolean {
  if (i > 0 && (tokens.kind[i - 1] === NUMBER || (glued(tokens, i) && /[-/.,:°$£€+#_]/.test(charAt(tokens, i - 1)) && tokens.kind[i - 2] === NUMBER && glued(tokens, i - 1)))) return false;
  return true;
}

function readYear({ tokens }: Matching, i: number, least: number): number {
  const year = digits(tokens, i, 4);
  if (year < least || year >= 2200 || tokens.end[i]! - tokens.start[i]! !== 4) return -1;
  if (i > 0 && glued(tokens, i) && /[-.,:°$£€+#_]/.test(charAt(tokens, i - 1)) && tokens.kind[i - 2] !== NUMBER) return -1;
  const next = i + 1;
  if (next < tokens.count) {
    if (tokens.kind[next] === NUMBER && !(tokens.flags[next]! & NEWLINE)) return -1;
    if (glued(tokens, next)) {
      if (tokens.kind[next] === WORD || /[%€$°+]/.test(charAt(tokens, next))) return -1;
      if (/[-/]/.test(charAt(tokens, next)) && glued(tokens, next + 1) && tokens.kind[next + 1] === NUMBER) {
        const width = tokens.end[next + 1]! - tokens.start[next + 1]!;
        const other = digits(tokens, next + 1, 4);
        if (width === 4 ? other <= year || other > year + 200 : width !== 2 || other !== (year + 1) % 100) return -1;
      }
    } else if (/[%€$]/.test(charAt(tokens, next))) return -1;
  }
  return year;
}

/** The classes, over the words of one language. */
export function readers(w: ReaderWords): Readonly<Record<string, Reader>> {
  const is = (m: Matching, i: number, mask: number): boolean => (w.bits[m.ids[i] ?? 0]! & mask) !== 0;
  const take = (m: Matching, value: unknown, to: number): number => {
    m.value = value;
    return to;
  };

  /** Figures with thousands apart, or words: `1 500`, `2.799`, `30,4`, `cent vingt`. */
  const number = (m: Matching, i: number): number => {
    const { tokens, ids } = m;
    if (tokens.kind[i] === NUMBER) {
      let raw = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
      let to = i + 1;
      while (raw.length <= 12 && tokens.kind[to] === NUMBER && /^\d{1,3}( \d{3})*$/.test(raw) && tokens.end[to]! - tokens.start[to]! === 3 && digits(tokens, to, 3) >= 0 && !(tokens.flags[to]! & NEWLINE)) {
        raw += ` ${tokens.text.slice(tokens.start[to]!, tokens.end[to]!)}`;
        to++;
      }
      const n = /^\d{1,3}(?:[ .]\d{3})+$/.test(raw) ? Number(raw.replace(/[ .]/g, "")) : Number(raw.replace(",", "."));
      return Number.isFinite(n) ? take(m, n, to) : -1;
    }
    let total = 0, current = 0, to = i;
    while (to < tokens.count && is(m, to, w.number)) {
      const v = w.numberOf(ids[to]!);
      if (v === 1000) {
        total += Math.max(1, current) * 1000;
        current = 0;
      } else if (v === 100) current = Math.max(1, current) * 100;
      else {
        const tens = current % 100;
        if (to > i && tens !== 0 && !(tens >= 20 && tens % 10 === 0 && v < (tens === 60 || tens === 80 ? 20 : 10))) break;
        current += v;
      }
      to++;
      if (ids[to] === w.and && is(m, to + 1, w.number) && (w.numberOf(ids[to + 1]!) === 1 || w.numberOf(ids[to + 1]!) === 11) && current % 100 >= 20) to++;
    }
    return to > i ? take(m, total + current, to) : -1;
  };

  const day = (m: Matching, i: number): number => {
    const { tokens } = m;
    const figure = digits(tokens, i, 2);
    if (figure >= 1 && figure <= 31) return lone(tokens, i) ? take(m, figure, is(m, i + 1, w.ordinalEnding) && (glued(tokens, i + 1) || figure === 1) ? i + 2 : i + 1) : -1;
    if (is(m, i, w.first)) return take(m, 1, i + 1);
    const to = is(m, i, w.number) ? number(m, i) : -1;
    return to > 0 && (m.value as number) > 1 && (m.value as number) <= 31 ? to : -1;
  };

  const reader = (read: Reader["read"], bits = 0, numbers = true): Reader => ({ read, bits, numbers });
  const zero = (read: (m: Matching, i: number) => boolean): Reader => ({ read: (m, i) => (read(m, i) ? i : -1), bits: 0, numbers: false, zero: true });
  const whole = (least: number, most: number, width: number) => (m: Matching, i: number): number => {
    const n = digits(m.tokens, i, width);
    return n >= least && n <= most ? take(m, n, i + 1) : -1;
  };

  return {
    n: reader(number, w.number),
    day: reader(day, w.first | w.number),
    year: reader((m, i) => { const y = readYear(m, i, 1000); return y < 0 ? -1 : take(m, y, i + 1); }),
    modern: reader((m, i) => { const y = readYear(m, i, 1900); return y < 0 || y > 2100 ? -1 : take(m, y, i + 1); }),
    /** Any number, for years before our era. */
    anyyear: reader(whole(1, 9999, 4)),
    /** `98`, `'98`: a year of the century. */
    yy: reader((m, i) => {
      const { tokens } = m;
      const at = tokens.kind[i] === MARK && glued(tokens, i + 1) ? i + 1 : i;
      const n = digits(tokens, at, 2);
      return n >= 0 && tokens.end[at]! - tokens.start[at]! === 2 && !(/[-/,.%€°]/.test(charAt(tokens, at + 1)) && glued(tokens, at + 1) && glued(tokens, at + 2)) ? take(m, century(n), at + 1) : -1;
    }),
    hour: reader((m, i) => (lone(m.tokens, i) ? whole(0, 24, 2)(m, i) : -1)),
    minute: reader(whole(0, 59, 2)),
    figures: reader((m, i) => {
      const { tokens } = m;
      if (!lone(tokens, i) || (glued(tokens, i) && /[-/.,:°$£€+#_]/.test(charAt(tokens, i - 1)))) return -1;
      const found = figures(tokens.text, tokens.start[i]!);
      return found ? take(m, found.date, tokenAfter(tokens, i, found.end)) : -1;
    }),
    /** Day and month in figures, where the words around say that they are. */
    daymonth: reader((m, i) => {
      const { tokens } = m;
      const found = at(DAY_MONTH, tokens.text, tokens.start[i]!);
      const [day, month] = [Number(found?.[1]), Number(found?.[2])];
      return found && real(null, month, day) ? take(m, { year: null, month, day, clock: null, zone: "" } satisfies Figures, tokenAfter(tokens, i, tokens.start[i]! + found[0].length)) : -1;
    }),
    /** `2e`, `1er`: a figure and its ending. */
    nth: reader((m, i) => {
      const n = digits(m.tokens, i, 2);
      return n > 0 && is(m, i + 1, w.ordinalEnding) && glued(m.tokens, i + 1) ? take(m, n, i + 2) : -1;
    }),
    /** A capitalised word. */
    name: reader((m, i) => (m.tokens.kind[i] === WORD && m.tokens.flags[i]! & CAPITAL ? i + 1 : -1), 0, false),
    /** « à » and a number: the other end of a range. */
    tonumber: zero((m, i) => i + 1 < m.tokens.count && m.ids[i] === w.to && m.tokens.kind[i + 1] === NUMBER),
    small: zero((m, i) => i < m.tokens.count && (m.tokens.flags[i]! & CAPITAL) === 0),
    capital: zero((m, i) => i < m.tokens.count && (m.tokens.flags[i]! & CAPITAL) !== 0),
    /** What a number in front counts: a word in the plural that is no word of dates. */
    counted: zero((m, i) => {
      const { tokens } = m;
      if (i >= tokens.count || tokens.kind[i] !== WORD || tokens.flags[i]! & (CAPITAL | NEWLINE)) return false;
      const last = tokens.text[tokens.end[i]! - 1];
      return (last === "s" || last === "x") && !is(m, i, w.known);
    }),
    /** End of the text or line, or punctuation. */
    stop: zero((m, i) => i >= m.tokens.count || m.tokens.kind[i] === PUNCT || m.tokens.kind[i] === MARK || (m.tokens.flags[i]! & NEWLINE) !== 0),
  };
}
