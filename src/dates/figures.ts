// Classes of the date rules that are more than a list of words: numbers by what they may be, and what may stand around.
import { CAPITAL, GLUED, NEWLINE, NUMBER, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import { numberAt } from "./numbers.ts";
import { type Codes, DOTTED, FOUR, isNumber, kindOf, MARKS, ONE, THREE, TWO } from "./words.ts";

/** Reads numbers of one text at a time; each reader gives the token after what it took, or -1. */
export class Figures {
  private readonly codes: Codes;
  private tokens!: Tokens;
  constructor(codes: Codes) {
    this.codes = codes;
  }
  begin(tokens: Tokens): void {
    this.tokens = tokens;
  }

  /** Can a reader start at a token of this code? */
  may(name: string, code: number): boolean {
    if (isNumber(code)) return /^(?:n|anyyear|small|stop)$/.test(name) || (/^(?:four|year|modern)$/.test(name) ? 1 : name === "dotted" ? 2 : /^(?:name|open|counted)$/.test(name) ? 9 : 0) === kindOf(code);
    if (/^(?:n|day|worded)$/.test(name)) return this.has(code, "number") || (name === "day" && this.has(code, "first"));
    return /^(?:name|small|open|counted|stop|yy)$/.test(name);
  }
  /** Can a reader take a second token of this code? */
  more(name: string, code: number): boolean {
    return /^(?:n|day|nth|yy|worded)$/.test(name) && (isNumber(code) || ["number", "ending", "and"].some((c) => this.has(code, c)));
  }
  private has(code: number, name: string): boolean {
    return code < ONE && this.codes.columns[name]![code] !== undefined;
  }
  glued(i: number): boolean {
    return i < this.tokens.count && (this.tokens.flags[i]! & GLUED) !== 0;
  }
  private between(i: number, from: number, to: number): boolean {
    const code = this.codes.at(i);
    return code >= from && code <= to;
  }
  /** A number of one or two digits. */
  private small(i: number, from: number, to: number): boolean {
    return this.between(i, ONE + from, ONE + Math.min(9, to)) || this.between(i, TWO + from, TWO + to);
  }
  private is(i: number, name: string): boolean {
    return this.has(this.codes.at(i), name);
  }
  /** Is it one of these marks? */
  private mark(i: number, marks: string): boolean {
    return i >= 0 && this.codes.at(i) > MARKS && marks.includes(String.fromCharCode(this.codes.at(i) - MARKS));
  }
  private number(i: number): boolean {
    return i >= 0 && this.between(i, ONE, MARKS - 1);
  }
  /** No number stands just before, as in a telephone number or an amount. */
  private lone(i: number): boolean {
    return !this.number(i - 1) && !(this.glued(i) && this.mark(i - 1, "/.:,") && this.number(i - 2));
  }
  /** Four digits that no unit or further digits follow, and that are no part of a reference (`2021-1104`). */
  private year(i: number, from: number, to: number): number {
    if (!this.between(i, FOUR + from, FOUR + to)) return -1;
    if (this.glued(i) && (this.mark(i - 1, ".,:°$£€+_") || (this.mark(i - 1, "-") && !this.between(i - 2, FOUR, FOUR + 9999)))) return -1;
    const next = i + 1;
    if (this.mark(next, "%€$") || (this.number(next) && (this.codes.at(next) === THREE || this.number(next + 1))) || (this.glued(next) && this.tokens.kind[next]! < NUMBER)) return -1;
    return this.mark(next, "-") && this.glued(next + 1) && this.number(next + 1) && !this.between(next + 1, TWO, TWO + 99) && !this.between(next + 1, this.codes.at(i), FOUR + 9999) ? -1 : next;
  }

  readonly readers: Readonly<Record<string, (i: number) => number>> = {
    day: (i) => {
      if (this.is(i, "number") || this.is(i, "first")) return i + 1;
      if (!this.small(i, 1, 31) || !this.lone(i)) return -1;
      return this.is(i + 1, "ending") && (this.glued(i + 1) || this.codes.at(i) === ONE + 1) ? i + 2 : i + 1;
    },
    nth: (i) => (this.small(i, 1, 99) && this.is(i + 1, "ending") && this.glued(i + 1) ? i + 2 : -1),
    mm: (i) => (this.small(i, 1, 12) ? i + 1 : -1),
    hour: (i) => (this.small(i, 0, 24) && !(this.glued(i) && this.mark(i - 1, "/.:,")) ? i + 1 : -1),
    minute: (i) => (this.between(i, TWO, TWO + 59) ? i + 1 : -1),
    short: (i) => (this.between(i, TWO, TWO + 99) ? i + 1 : -1),
    /** `98`, `'24`: not `24` before a word, which counts. */
    yy: (i) => {
      const n = this.mark(i, "'’") ? i + 1 : i;
      return this.between(n, TWO, TWO + 99) && (n > i || this.between(n, TWO + 50, TWO + 99) || this.readers.stop!(n + 1) >= 0) && !(this.mark(n + 1, "-/,.%°:") && this.glued(n + 1) && this.glued(n + 2)) ? n + 1 : -1;
    },
    four: (i) => (this.between(i, FOUR + 1000, FOUR + 2199) ? i + 1 : -1),
    year: (i) => this.year(i, 1000, 2199),
    modern: (i) => this.year(i, 1900, 2100),
    anyyear: (i) => (this.number(i) && this.lone(i) ? i + 1 : -1),
    n: (i) => {
      const figures = this.number(i) && this.codes.at(i) !== DOTTED;
      let to = i;
      if (figures) do to++; while (this.codes.at(to) === THREE && to < i + 4);
      else while (to < i + 8 && (this.is(to, "number") || (to > i && this.is(to, "and") && this.is(to + 1, "number")))) to++;
      return to > i ? to : -1;
    },
    /** `mille neuf cent quatre`, `deux mille vingt` */
    worded: (i) => {
      const to = this.is(i, "number") ? this.readers.n!(i) : -1;
      const year = to > i + 1 ? numberAt(this.tokens, this.codes, i, to) : 0;
      return year >= 1000 && year < 2200 ? to : -1;
    },
    dotted: (i) => (this.codes.at(i) === DOTTED ? i + 1 : -1),
    name: (i) => (i < this.tokens.count && this.tokens.kind[i] === WORD && this.tokens.flags[i]! & CAPITAL ? i + 1 : -1),
    small: (i) => (i < this.tokens.count && !(this.tokens.flags[i]! & CAPITAL) ? i : -1),
    open: (i) => (this.mark(i, "(") ? i + 1 : -1),
    /** What a number before it counts: a measure, or an unknown small word in the plural. */
    counted: (i) => {
      if (this.is(i, "size")) return i;
      const { text, end, kind, flags } = this.tokens;
      return this.codes.at(i) === 0 && kind[i] === WORD && !(flags[i]! & (CAPITAL | NEWLINE)) && /[sx]/.test(text[end[i]! - 1]!) ? i : -1;
    },
    stop: (i) => (i >= this.tokens.count || this.tokens.kind[i]! >= PUNCT || this.tokens.flags[i]! & NEWLINE ? i : -1),
  };
}
