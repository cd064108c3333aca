// The notation of the date rules. A rule is `meaning pattern` or `meaning=argument pattern`; a pattern is read over tokens:
//   mot            the French word itself, in any case (`l'an` is two tokens); punctuation stands for itself
//   (a|b c)        any of these
//   {class}        a token, or several, of a class, or what rules of a category find; {class:name} captures it under a name
//   x?             may be left out
//   +x             no space before it
//   <x  >x         not part of the match: what stands just before, just after; <!x and >!x: it must not
// Rules are tried where one of their first tokens stands; the longest match wins, then the earlier rule. A pattern is
// compiled into functions from a token to the end of the match, each of which knows what comes after it.
import { BLANK_LINE, CAPITAL, GLUED, NEWLINE, NUMBER, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import { numberAt } from "./numbers.ts";
import { compileWords, type DateLexicon, DOTTED, encode, FOUR, MARKS, ONE, THREE, TWO } from "./words.ts";

/** Rules by category; what `find` holds is looked for in a text, the others are its parts and stand before those that name them. */
export type Rules = Readonly<Record<string, readonly string[]>>;
// deno-lint-ignore no-explicit-any -- a capture is whatever its class says of the form
export type Captures = Readonly<Record<string, any>>;
/** Makes what a match means, or `null`: it means nothing, try another rule. */
export type Meanings<D> = Readonly<Record<string, (c: Captures, argument: string) => D | null>>;
export interface Found<D> {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly draft: D | null;
}

/** End of a match that starts at a token, or -1. */
type Match = (i: number) => number;
/** A piece of a pattern. */
interface Piece {
  /** Matches it and then what follows. */
  readonly build: (next: Match) => Match;
  /** Codes it can start with. */
  readonly first: readonly number[];
  readonly empty: boolean;
  /** All it can be, where that is one token of a list. */
  readonly has?: ((code: number) => boolean) | undefined;
  /** Its first two codes, given what can follow it. */
  readonly pairs: (after: Codes) => readonly Pair[];
}
/** `null`: anything. */
type Codes = readonly number[] | null;
type Pair = readonly [first: readonly number[], second: Codes];
interface Capture {
  readonly name: string;
  readonly label: string;
  from: number;
  to: number;
}
interface Rule {
  readonly id: string;
  readonly argument: string;
  readonly captures: readonly Capture[];
  readonly match: Match;
}
/** Rules that start with a code, with the codes that must stand second for each; and those met so far, by the second. */
interface Start {
  readonly rules: (readonly [rule: Rule, second: ReadonlySet<number> | null])[];
  readonly after: Map<number, readonly Rule[]>;
}

/** The rules of one category, and what they last found at each of a few tokens. */
interface Category<D> {
  readonly starts: Map<number, Start>;
  readonly piece: Piece;
  readonly at: Int32Array;
  readonly found: (Found<D> | null)[];
}
/** How many tokens a category remembers. */
const MEMORY = 8;

/** Stand for numbers of one or two digits, of four, and others in {@link Piece.first}. */
const SHORT = -1, LONG = -2, ODD = -3;
const NUMBERS = [SHORT, LONG, ODD];
const LOOK_BACK = 4;

const apart = (pattern: string): string => pattern.replace(/(^|[\s(|<>!+])(l|d|s|n|qu|jusqu|c)'(?=[^\s|)?])/g, "$1$2' ");
/** The French words that rules hold, to be put into the lexicon. */
function wordsOf(rules: Rules): string[] {
  return Object.values(rules).flat().flatMap((rule) => apart(rule.slice(rule.indexOf(" "))).replace(/\{[^}]*\}/g, " ").split(/[\s()|?<>!+,/:.]+/)).filter((word) => /\p{L}/u.test(word));
}

/** Compiled rules; reads one text at a time. */
export class Grammar<D> {
  readonly words: DateLexicon;
  private readonly meanings: Meanings<D>;
  /** By category, by code of the first token. */
  private readonly categories: Record<string, Category<D>> = {};
  private tokens: Tokens | null = null;
  private ids: Int32Array = new Int32Array(0);
  private codes: Int32Array = new Int32Array(0);
  private from = 0;
  private readonly numerals: Uint8Array;
  private readonly firsts: Uint8Array;
  private readonly endings: Uint8Array;
  private readonly ands: Uint8Array;
  /** By two codes: 1, no expression starts with them, 2, one may; 0, not yet asked. */
  private readonly pairs: Uint8Array;

  constructor(rules: Rules, classes: readonly string[], meanings: Meanings<D>) {
    this.meanings = meanings;
    this.words = compileWords(classes, wordsOf(rules));
    [this.numerals, this.firsts, this.endings, this.ands] = ["number", "first", "ending", "and"].map((name) => this.set(name)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    this.pairs = new Uint8Array((this.words.readings.length + 4) ** 2);
    for (const category in rules) {
      const starts = new Map<number, Start>();
      const all: Piece[] = [];
      for (const row of rules[category]!) {
        const [, id, argument, pattern] = /^([\w-]+)(?:=(\S*))? (.*)$/.exec(row)!;
        if (!(id! in meanings)) throw new SyntaxError(`date rule without meaning: ${row}`);
        const captures: Capture[] = [];
        const piece = this.parse(apart(pattern!), captures);
        const rule: Rule = { id: id!, argument: argument ?? "", captures, match: piece.build((i) => i) };
        for (const pair of piece.pairs(null)) {
          const second = pair[1] && new Set(pair[1]);
          for (const code of pair[0]) {
            if (!starts.has(code)) starts.set(code, { rules: [], after: new Map<number, readonly Rule[]>() });
            starts.get(code)!.rules.push([rule, second]);
          }
        }
        all.push(piece);
      }
      const own: Category<D> = {
        starts,
        piece: { ...this.one([...starts.keys()], (i) => this.best(own, i)?.to ?? -1), pairs: (after) => all.flatMap((p) => p.pairs(after)) },
        at: new Int32Array(MEMORY).fill(-1),
        found: [],
      };
      this.categories[category] = own;
    }
  }

  private parse(text: string, captures: Capture[]): Piece {
    let at = 0;
    const alternatives = (): Piece => {
      const all = [sequence()];
      while (text[at] === "|") {
        at++;
        all.push(sequence());
      }
      const first = all.flatMap((p) => p.first);
      return all.length === 1 ? all[0]! : all.every((p) => p.has) ? this.list(first) : { first, empty: all.some((p) => p.empty), pairs: (after) => all.flatMap((p) => p.pairs(after)), build: (next) => {
        const tries = all.map((p) => p.build(next));
        return (i) => {
          for (const one of tries) {
            const to = one(i);
            if (to >= 0) return to;
          }
          return -1;
        };
      } };
    };
    const sequence = (): Piece => {
      const items: Piece[] = [];
      while (at < text.length && text[at] !== "|" && text[at] !== ")") {
        if (text[at] === " ") at++;
        else items.push(item());
      }
      if (items.length === 1) return items[0]!;
      const firstOf = (from: number, after: Codes): Codes => {
        const lead = items.findIndex((p, n) => n >= from && !p.empty);
        const first = items.slice(from, lead < 0 ? items.length : lead + 1).flatMap((p) => p.first);
        return lead >= 0 ? first : after && [...first, ...after];
      };
      const lead = items.findIndex((p) => !p.empty);
      return {
        first: firstOf(0, [])!,
        empty: lead < 0,
        pairs: (after) => items.slice(0, lead < 0 ? items.length : lead + 1).flatMap((p, n) => p.pairs(firstOf(n + 1, after))),
        build: (next) => items.reduceRight((then, p) => p.build(then), next),
      };
    };
    const item = (): Piece => {
      const [sign, look, not, glue] = /^([<>])?(!)?(\+)?/.exec(text.slice(at))!;
      at += sign.length;
      let piece = atom();
      if (glue) piece = { ...piece, has: undefined, build: this.glued(piece) };
      if (look) return { first: [], empty: true, pairs: () => [], build: look === "<" ? this.behind(piece, !not) : (next) => {
        const test = piece.build((i) => i);
        return (i) => (test(i) >= 0 === !not ? next(i) : -1);
      } };
      if (text[at] !== "?") return piece;
      at++;
      return { ...piece, has: undefined, empty: true, build: (next) => {
        const taken = piece.build(next);
        return (i) => {
          const to = taken(i);
          return to < 0 ? next(i) : to;
        };
      } };
    };
    const atom = (): Piece => {
      if (text[at] === "(") {
        at++;
        const inner = alternatives();
        at++;
        return inner;
      }
      const [whole, name, label, word] = /^(?:\{(\w+)(?::(\w+))?\}|([\p{L}\d'ᵉ-]+|.))/u.exec(text.slice(at))!;
      at += whole.length;
      if (name === undefined) {
        const code = this.words.lexicon.idOf(word!) || MARKS + word!.charCodeAt(0);
        return this.list([code]);
      }
      const capture: Capture = { name, label: label ?? name, from: -1, to: -1 };
      captures.push(capture);
      const piece = this.named(name);
      return { ...piece, has: undefined, build: (next) => {
        const inner = piece.build((i) => {
          const { to } = capture;
          capture.to = i;
          const end = next(i);
          if (end < 0) capture.to = to;
          return end;
        });
        return (i) => {
          const { from } = capture;
          capture.from = i;
          const end = inner(i);
          if (end < 0) capture.from = from;
          return end;
        };
      } };
    };
    return alternatives();
  }

  /** One token, or several of which the second may be one of `more`. */
  private one(first: readonly number[], read: Match, more: readonly number[] = []): Piece {
    return { first, empty: false, pairs: (after) => [[first, after && [...more, ...after]]], build: (next) => (i) => {
      const to = i > this.from && i < this.tokens!.count && this.tokens!.flags[i]! & BLANK_LINE ? -1 : read(i);
      return to < 0 ? -1 : next(to);
    } };
  }
  /** One token of a list. */
  private list(codes: readonly number[]): Piece {
    const all = new Set(codes);
    const bits = new Uint8Array(this.words.readings.length);
    for (const code of codes) bits[code] = 1;
    const has = (code: number): boolean => (code < bits.length ? bits[code] === 1 : code >= MARKS && all.has(code));
    return { ...this.one(codes, (i) => (has(this.codes[i]!) ? i + 1 : -1)), has };
  }
  private glued(piece: Piece): (next: Match) => Match {
    return (next) => {
      const inner = piece.build(next);
      return (i) => (this.glue(i) ? inner(i) : -1);
    };
  }
  private glue(i: number): boolean {
    return i < this.tokens!.count && (this.tokens!.flags[i]! & GLUED) !== 0;
  }
  private behind(piece: Piece, wanted: boolean): (next: Match) => Match {
    const { has } = piece;
    if (has) return (next) => (i) => ((i > 0 && has(this.codes[i - 1]!)) === wanted ? next(i) : -1);
    let end = 0;
    const test = piece.build((i) => (i === end ? i : -1));
    return (next) => (i) => {
      end = i;
      let from = i - 1;
      while (from >= 0 && from >= i - LOOK_BACK && test(from) < 0) from--;
      return (from >= 0 && from >= i - LOOK_BACK) === wanted ? next(i) : -1;
    };
  }

  /** A category, a class that is more than a list of words, or a list of words. */
  private named(name: string): Piece {
    const category = this.categories[name];
    if (category) return category.piece;
    const idsOf = (key: string): number[] => this.words.readings.flatMap((r, id) => (r[key] === undefined ? [] : [id]));
    const reader = this.readers[name];
    if (reader) {
      const words = name === "n" || name === "day" ? idsOf("number") : [];
      const kinds = name === "n" || name === "anyyear" ? NUMBERS : /^(four|year|modern)$/.test(name) ? [LONG] : name === "dotted" ? [ODD] : [SHORT];
      const more = name === "n" ? [ODD, ...words, ...idsOf("and")] : name === "yy" ? [SHORT] : /^(day|nth)$/.test(name) ? idsOf("ending") : [];
      return this.one([...kinds, ...words, ...(name === "day" ? idsOf("first") : [])], reader, more);
    }
    const ids = idsOf(name);
    if (ids.length === 0) throw new SyntaxError(`date rule: no class ${name}`);
    return this.list(ids);
  }

  private code(i: number, from: number, to: number): boolean {
    const code = this.codes[i]!;
    return code >= from && code <= to;
  }
  /** A number of one or two digits. */
  private small(i: number, from: number, to: number): boolean {
    return this.code(i, ONE + from, ONE + Math.min(9, to)) || this.code(i, TWO + from, TWO + to);
  }
  private is(i: number, set: Uint8Array): boolean {
    return set[this.codes[i]!] === 1;
  }
  private set(name: string): Uint8Array {
    return Uint8Array.from(this.words.readings, (r) => (r[name] === undefined ? 0 : 1));
  }
  /** Is it one of these marks? */
  private mark(i: number, marks: string): boolean {
    return i >= 0 && this.codes[i]! > MARKS && marks.includes(String.fromCharCode(this.codes[i]! - MARKS));
  }
  private number(i: number): boolean {
    return i >= 0 && this.code(i, ONE, MARKS - 1);
  }
  /** No number stands just before, as in a telephone number or an amount. */
  private lone(i: number): boolean {
    return !this.number(i - 1) && !(this.glue(i) && this.mark(i - 1, "/.:,") && this.number(i - 2));
  }
  /** Four digits that no unit or further digits follow, and that are no part of a reference (`2021-1104`). */
  private year(i: number, from: number, to: number): number {
    if (!this.code(i, FOUR + from, FOUR + to)) return -1;
    if (this.glue(i) && (this.mark(i - 1, ".,:°$£€+_") || (this.mark(i - 1, "-") && !this.code(i - 2, FOUR, FOUR + 9999)))) return -1;
    const next = i + 1;
    if (this.mark(next, "%€$") || this.number(next) || (this.glue(next) && this.tokens!.kind[next]! < NUMBER)) return -1;
    return this.mark(next, "-") && this.glue(next + 1) && this.number(next + 1) && !this.code(next + 1, TWO, TWO + 99) && !this.code(next + 1, FOUR + 1900, FOUR + 9999) ? -1 : next;
  }

  private readonly readers: Readonly<Record<string, Match>> = {
    day: (i) => {
      if (this.is(i, this.numerals) || this.is(i, this.firsts)) return i + 1;
      if (!this.small(i, 1, 31) || !this.lone(i)) return -1;
      return this.is(i + 1, this.endings) && (this.glue(i + 1) || this.codes[i] === ONE + 1) ? i + 2 : i + 1;
    },
    nth: (i) => (this.small(i, 1, 99) && this.is(i + 1, this.endings) && this.glue(i + 1) ? i + 2 : -1),
    mm: (i) => (this.small(i, 1, 12) ? i + 1 : -1),
    hour: (i) => (this.small(i, 0, 24) && !(this.glue(i) && this.mark(i - 1, "/.:,")) ? i + 1 : -1),
    minute: (i) => (this.code(i, TWO, TWO + 59) ? i + 1 : -1),
    short: (i) => (this.code(i, TWO, TWO + 99) ? i + 1 : -1),
    /** `98`, `'24`: not `24` before a word, which counts. */
    yy: (i) => {
      const n = this.mark(i, "'’") ? i + 1 : i;
      return this.code(n, TWO, TWO + 99) && (n > i || this.code(n, TWO + 50, TWO + 99) || this.readers.stop!(n + 1) >= 0) && !(this.mark(n + 1, "-/,.%°") && this.glue(n + 1) && this.glue(n + 2)) ? n + 1 : -1;
    },
    four: (i) => (this.code(i, FOUR + 1000, FOUR + 2199) ? i + 1 : -1),
    year: (i) => this.year(i, 1000, 2199),
    modern: (i) => this.year(i, 1900, 2100),
    anyyear: (i) => (this.number(i) && this.lone(i) ? i + 1 : -1),
    n: (i) => {
      const figures = this.number(i) && this.codes[i] !== DOTTED;
      let to = i;
      if (figures) do to++; while (this.codes[to] === THREE && to < i + 4);
      else while (to < i + 8 && (this.is(to, this.numerals) || (to > i && this.is(to, this.ands) && this.is(to + 1, this.numerals)))) to++;
      return to > i ? to : -1;
    },
    dotted: (i) => (this.codes[i] === DOTTED ? i + 1 : -1),
    name: (i) => (i < this.tokens!.count && this.tokens!.kind[i] === WORD && this.tokens!.flags[i]! & CAPITAL ? i + 1 : -1),
    small: (i) => (i < this.tokens!.count && !(this.tokens!.flags[i]! & CAPITAL) ? i : -1),
    open: (i) => (this.mark(i, "(") ? i + 1 : -1),
    /** What a number before it counts: an unknown small word in the plural. */
    counted: (i) => {
      const { text, end, kind, flags } = this.tokens!;
      return this.codes[i] === 0 && kind[i] === WORD && !(flags[i]! & (CAPITAL | NEWLINE)) && /[sx]/.test(text[end[i]! - 1]!) ? i : -1;
    },
    stop: (i) => (i >= this.tokens!.count || this.tokens!.kind[i]! >= PUNCT || this.tokens!.flags[i]! & NEWLINE ? i : -1),
  };

  /** The expressions of a text, in order, not overlapping. */
  find(tokens: Tokens, ids: Int32Array): Found<D>[] {
    this.tokens = tokens;
    this.ids = ids;
    this.codes = encode(tokens, ids);
    for (const name in this.categories) this.categories[name]!.at.fill(-1);
    const category = this.categories.find!;
    const out: Found<D>[] = [];
    const { codes, pairs } = this;
    const size = this.words.readings.length + 4;
    // Words by their ids, then three kinds of numbers; marks and the unknown word are one.
    const slot = (code: number): number => (code < ONE ? code : code < MARKS ? size - 4 - this.kind(code) : 0);
    for (let i = 0; i < tokens.count; i++) {
      const code = codes[i]!;
      if (code === 0 || code >= MARKS) continue;
      const next = codes[i + 1]!;
      const pair = slot(code) * size + slot(next);
      let may = pairs[pair]!;
      if (may === 0) pairs[pair] = may = this.mayStart(this.key(i), this.key(i + 1)) ? 2 : 1;
      if (may === 1) continue;
      const best = this.best(category, i);
      if (!best) continue;
      if (best.draft) out.push(best);
      i = best.to - 1;
    }
    return out;
  }

  /** Can an expression start with these two tokens? Not asked of marks, which stand for each other here. */
  private mayStart(first: number, next: number): boolean {
    const start = this.categories.find!.starts.get(first);
    return start?.rules.some((r) => !r[1] || (next === 0 || next >= MARKS ? [...r[1]].some((c) => c >= MARKS) : r[1].has(next))) ?? false;
  }
  private kind(code: number): number {
    return code < FOUR ? SHORT : code < THREE ? LONG : ODD;
  }
  private key(i: number): number {
    const code = this.codes[i]!;
    return code >= ONE && code < MARKS ? this.kind(code) : code;
  }
  /** The longest match of a category at a token. */
  private best(category: Category<D>, i: number): Found<D> | null {
    const start = category.starts.get(this.key(i));
    if (!start) return null;
    const second = this.key(i + 1);
    let rules = start.after.get(second);
    if (!rules) start.after.set(second, (rules = start.rules.filter((r) => !r[1] || r[1].has(second)).map((r) => r[0])));
    if (rules.length === 0) return null;
    const slot = i % MEMORY;
    if (category.at[slot] === i) return category.found[slot]!;
    const outer = this.from;
    let best: Found<D> | null = null;
    for (const rule of rules) {
      this.from = i;
      for (const c of rule.captures) c.from = c.to = -1;
      const to = rule.match(i);
      if (to <= (best?.to ?? i)) continue;
      const captures: Record<string, unknown> = {};
      let inner = "";
      for (const { name, label, from, to: end } of rule.captures) {
        if (end < 0 || captures[label] !== undefined) continue;
        const category = this.categories[name];
        const part = category ? this.best(category, from) : null;
        if (part) inner ||= part.rule;
        captures[label] = part ? part.draft : this.value(name, from, end);
      }
      const draft = this.meanings[rule.id]!(captures, rule.argument);
      if (draft || rule.id === "none") best = { from: i, to, rule: rule.id === "same" ? inner : inner ? `${rule.id} ${inner}` : rule.id, draft };
    }
    this.from = outer;
    category.at[slot] = i;
    category.found[slot] = best;
    return best;
  }

  private value(name: string, from: number, to: number): unknown {
    const { text, start, end } = this.tokens!;
    if (name === "dotted") return text.slice(start[from], end[from]);
    return name in this.readers ? numberAt(this.tokens!, this.ids, this.words.readings, from, to) : this.words.readings[this.ids[from]!]![name];
  }
}
