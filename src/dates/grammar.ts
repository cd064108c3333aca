// The notation of the date rules. A rule is `meaning pattern` or `meaning=argument pattern`; a pattern is read over tokens:
//   mot            the French word itself, in any case (`l'an` is two tokens); punctuation stands for itself
//   (a|b c)        any of these
//   {class}        a token, or several, of a class, or what rules of a category find; {class:name} captures it under a name
//   x?             may be left out
//   +x             no space before it
//   <x  >x         not part of the match: what stands just before, just after; <!x and >!x: it must not
// Each pattern becomes a regular expression without nested quantifiers over the text's characters (words.ts), tried
// where one of its first tokens stands. The longest match wins, then the earlier rule.
import { numberAt } from "./numbers.ts";
import { compileWords, type DateLexicon, DOTTED, encode, type Encoded, FOUR, LARGE, ONE, OTHER, SMALL, THREE, TWO } from "./words.ts";
import { NUMBER, type Tokens } from "../text/tokens.ts";

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

interface Rule {
  readonly id: string;
  readonly argument: string;
  readonly labels: readonly (readonly [name: string, label: string])[];
  readonly pattern: RegExp;
  /** The same to the end of what is read. */
  readonly whole: RegExp;
}
/** A piece of a pattern: its regular expression and the characters it can start with. */
interface Piece {
  readonly source: string;
  readonly first: string;
  readonly empty: boolean;
}

const GAP = "[ \\n]?";
const hex = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;
const range = (from: number, to: number): string => `${hex(from)}-${hex(to)}`;
const ones = range(ONE + 1, ONE + 9);
/** Numbers by what they may be; `#` are the endings of ordinals, `§` words of numbers, `¤` the first of the month. */
const figures = (from: number, to: number): string => `[${ones}${range(TWO + from, TWO + to)}]`;
const ANY = `[${range(ONE, ONE + 9)}${range(TWO, TWO + 99)}${range(FOUR, FOUR + 9999)}${hex(THREE)}${hex(OTHER)}]`;
const LONE = `(?<!${ANY}[ /.:,]?)`;
/** Four digits that no unit, further digits or counted noun follow, and that are no part of a reference (`2021-1104`). */
const year = (from: number, to: number): string =>
  `(?<![.,:°$£€+_]|(?<![${range(FOUR, FOUR + 9999)}])-)[${range(FOUR + from, FOUR + to)}](?!\\w| ?[%€$]| ${ANY}|-[${range(ONE, ONE + 9)}${hex(THREE)}${range(FOUR, FOUR + 1899)}])`;
const READERS: Readonly<Record<string, string>> = {
  day: `(?:${LONE}${figures(1, 31)}(?: ?[#])?|[¤§])`,
  nth: `${figures(1, 99)}[#]`,
  mm: figures(1, 12),
  hour: `(?<!${ANY}[/.:,])[${range(ONE, ONE + 9)}${range(TWO, TWO + 24)}]`,
  minute: `[${range(TWO, TWO + 59)}]`,
  yy: `(?:['’][${range(TWO, TWO + 99)}]|[${range(TWO + 50, TWO + 99)}](?! s)|[${range(TWO, TWO + 49)}](?=$|[,.;)]))(?![-/,.%°]\\S)`,
  short: `[${range(TWO, TWO + 99)}]`,
  four: `[${range(FOUR + 1000, FOUR + 2199)}]`,
  year: year(1000, 2199),
  modern: year(1900, 2100),
  anyyear: `[${ones}${range(TWO, TWO + 99)}${hex(THREE)}${range(FOUR, FOUR + 9999)}]`,
  n: `(?:${ANY}(?: ${hex(THREE)}){0,3}|[§](?: (?:et )?[§]){0,4})`,
  dotted: hex(DOTTED),
  open: "[(]",
  /** What a number before it counts: an unknown small word in the plural. */
  counted: "s",
  name: `[A${range(LARGE, LARGE + 0xfff)}]`,
  small: `[a-z${range(SMALL, SMALL + 0xfff)}]`,
  stop: "(?:(?<=\\n)|[^\\w\\s\\u1000-\\uffff]|$)",
};
const NUMBERS = "0";

const apart = (pattern: string): string => pattern.replace(/(^|[\s(|<>!+])(l|d|s|n|qu|jusqu|c)'(?=[^\s|)?])/g, "$1$2' ");
/** The French words that rules hold, to be put into the lexicon. */
function wordsOf(rules: Rules): string[] {
  return Object.values(rules).flat().flatMap((rule) => apart(rule.slice(rule.indexOf(" "))).replace(/\{[^}]*\}/g, " ").split(/[\s()|?<>!+,/:.]+/)).filter((word) => /\p{L}/u.test(word));
}

/** Compiled rules. */
export class Grammar<D> {
  readonly words: DateLexicon;
  private readonly meanings: Meanings<D>;
  private readonly rules: Record<string, readonly Rule[]> = {};
  private readonly pieces: Record<string, Piece> = {};
  private readonly starts = new Map<string, Rule[]>();
  private inner = "";
  private readonly chars: Record<string, string> = {};

  constructor(rules: Rules, classes: readonly string[], meanings: Meanings<D>) {
    this.meanings = meanings;
    this.words = compileWords(classes, wordsOf(rules));
    this.words.readings.forEach((r, id) => {
      for (const name in r) this.chars[name] = (this.chars[name] ?? "") + String.fromCharCode(SMALL + id, LARGE + id);
    });
    for (const category in rules) {
      const pieces: Piece[] = [];
      this.rules[category] = rules[category]!.map((row) => {
        const [, id, argument, text] = /^([\w-]+)(?:=(\S*))? (.*)$/.exec(row)!;
        const labels: [string, string][] = [];
        const inner = this.parse(apart(text!), null);
        const { source } = this.parse(apart(text!), labels);
        const rule = { id: id!, argument: argument ?? "", labels, pattern: new RegExp(source, "dy"), whole: new RegExp(`(?:${source})$`, "dy") };
        pieces.push(inner);
        if (!(id! in meanings)) throw new SyntaxError(`date rule without meaning: ${row}`);
        if (category === "find") for (const key of new Set(inner.first)) this.starts.set(key, [...(this.starts.get(key) ?? []), rule]);
        return rule;
      });
      this.pieces[category] = { source: `(?:${pieces.map((p) => p.source).join("|")})`, first: pieces.map((p) => p.first).join(""), empty: false };
    }
  }

  /** A pattern as a regular expression; with `labels`, classes are captured and their names pushed. */
  private parse(text: string, labels: [string, string][] | null): Piece {
    let at = 0;
    const word = (w: string): string => {
      const id = this.words.lexicon.idOf(w);
      return id ? String.fromCharCode(SMALL + id, LARGE + id) : w;
    };
    const alternatives = (): Piece => {
      const all = [sequence()];
      while (text[at] === "|") {
        at++;
        all.push(sequence());
      }
      return { source: all.map((p) => p.source).join("|"), first: all.map((p) => p.first).join(""), empty: all.some((p) => p.empty) };
    };
    const sequence = (): Piece => {
      let source = "", first = "", empty = true;
      while (at < text.length && text[at] !== "|" && text[at] !== ")") {
        if (text[at] === " ") {
          at++;
          continue;
        }
        const [sign, look, not, glue] = /^([<>])?(!)?(\+)?/.exec(text.slice(at))!;
        at += sign.length;
        let piece = atom(look === "<" || not ? null : labels);
        if (glue) piece = { ...piece, source: `(?<!\\s)${piece.source}` };
        if (look) source += `(?${look === "<" ? "<" : ""}${not ? "!" : "="}${look === "<" ? "" : GAP}${piece.source})`;
        else {
          if (text[at] === "?") {
            at++;
            piece = { ...piece, source: `(?:${piece.source})?`, empty: true };
          }
          source += piece.source;
          if (empty) first += piece.first;
          empty &&= piece.empty;
        }
      }
      return { source, first, empty };
    };
    const atom = (capture: [string, string][] | null): Piece => {
      if (text[at] === "(") {
        at++;
        const outer = labels;
        labels = capture;
        const inner = alternatives();
        labels = outer;
        at++;
        return { ...inner, source: `(?:${inner.source})` };
      }
      const [whole, name, label, w] = /^(?:\{(\w+)(?::(\w+))?\}|([\p{L}\d'ᵉ-]+|.))/u.exec(text.slice(at))!;
      at += whole.length;
      if (name === undefined) {
        const chars = word(w!);
        return { source: `[${chars.replace(/[-/.]/, "\\$&")}]${GAP}`, first: chars, empty: false };
      }
      const piece = this.pieces[name] ?? this.reader(name);
      if (!capture) return piece;
      capture.push([name, label ?? name]);
      return { ...piece, source: `(${piece.source})` };
    };
    return alternatives();
  }

  private reader(name: string): Piece {
    const reader = READERS[name];
    if (!reader) {
      const chars = this.chars[name];
      if (!chars) throw new SyntaxError(`date rule: no class ${name}`);
      return { source: `[${chars}]${GAP}`, first: chars, empty: false };
    }
    const also = (name === "n" || name === "day" ? this.chars.number! : "") + (name === "day" ? this.chars.first! : "");
    const source = reader.replace(/#/g, this.chars.ending!).replace(/§/g, this.chars.number!).replace(/¤/g, this.chars.first!).replace("et ", `[${String.fromCharCode(SMALL + this.words.lexicon.idOf("et"))}] `);
    return { source: name === "stop" ? source : source + GAP, first: NUMBERS + also + (name === "name" ? "A" : ""), empty: false };
  }

  /** The expressions of a text, in order, not overlapping; those without a draft are none. */
  find(tokens: Tokens, ids: Int32Array): Found<D>[] {
    const e = encode(tokens, ids);
    const out: Found<D>[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const rules = this.starts.get(tokens.kind[i] === NUMBER ? NUMBERS : e.text[e.place[i]!]!);
      if (!rules) continue;
      let best: Found<D> | null = null;
      for (const rule of rules) {
        const found = this.match(e, rule, e.place[i]!, best?.to ?? i);
        if (found) best = { from: i, ...found };
      }
      if (!best) continue;
      if (best.rule !== "none") out.push(best);
      i = best.to - 1;
    }
    return out;
  }

  /** What a rule means at a character, if it reaches beyond token `least`; as part of another, just to `until`. */
  private match(e: Encoded, rule: Rule, at: number, least: number, until?: number): { to: number; rule: string; draft: D | null } | null {
    const read = (pattern: RegExp, text: string): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const m = pattern.exec(text);
      return m && (until === undefined || pattern.lastIndex === until) ? m : null;
    };
    const m = read(rule.pattern, e.text) ?? (until === undefined ? null : read(rule.whole, e.text.slice(0, until)));
    if (!m) return null;
    const to = e.token[at + m[0].length]!;
    if (to <= least) return null;
    const captures: Record<string, unknown> = {};
    rule.labels.forEach(([name, label], n) => {
      const place = m.indices![n + 1];
      if (place && captures[label] === undefined) captures[label] = this.value(e, name, place[0], place[1]);
    });
    const draft = this.meanings[rule.id]!(captures, rule.argument);
    return draft || rule.id === "none" ? { to, rule: rule.id === "same" ? this.inner : rule.id, draft } : null;
  }

  private value(e: Encoded, name: string, from: number, to: number): unknown {
    const i = e.token[from]!;
    if (name in this.rules) {
      for (const rule of this.rules[name]!) {
        const found = this.match(e, rule, from, i, to);
        if (found) {
          this.inner = found.rule;
          return found.draft;
        }
      }
      return undefined;
    }
    if (name === "dotted") return e.tokens.text.slice(e.tokens.start[i]!, e.tokens.end[i]!);
    return name in READERS ? numberAt(e, this.words.readings, i, e.token[to]!) : this.words.readings[e.ids[i]!]![name];
  }
}
