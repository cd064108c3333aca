// The notation of the date rules. A rule is `meaning pattern` or `meaning=argument pattern`; a pattern is read over tokens:
//   mot            the French word itself, in any case (`l'an` is two tokens); punctuation stands for itself
//   (a|b c)        any of these
//   {class}        a token, or several, of a class, or what rules of a category find; {class:name} captures it under a name
//   x?             may be left out
//   +x             no space before it
//   <x  >x         not part of the match: what stands just before, just after; <!x and >!x: it must not
//   &              the match ends here; what follows must stand there
// All rules of a category make one tree that shares their beginnings; which branches a token can take is worked out when
// it is first met. The longest match wins, then the earlier rule.
import { frenchTokens } from "../fr/tokens.ts";
import { BLANK_LINE, type Tokens } from "../text/tokens.ts";
import { Figures, isNumber, kindOf } from "./figures.ts";
import { numberAt } from "./numbers.ts";
import { compileWords, type DateLexicon, encode, MARKS, ONE } from "./words.ts";

/** Rules by category; `find` is what is looked for in a text, the others are its parts and stand before those that name them. */
export type Rules = Readonly<Record<string, readonly string[]>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a capture is whatever its class says of the form
export type Captures = Readonly<Record<string, any>>;
/** Makes what a match means, or `null`: try another rule. */
export type Meanings<D> = Readonly<Record<string, (c: Captures, argument: string) => D | null>>;
export interface Found<D> {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly draft: D | null;
}

type Rule = Readonly<{ order: number; id: string; argument: string }>;
/** `by` the code of the token that stands there: the edges it may take. */
type Node = Readonly<{ edges: Edge[]; by: Map<number, readonly Edge[]>; ends: Rule[] }>;
interface Edge {
  readonly key: string;
  /** Can a token of this code take it? */
  readonly may: (code: number) => boolean;
  /** The token after it, or -1. */
  readonly read: (i: number) => number;
  readonly child: Node;
  readonly name: string;
  readonly label: string;
}
interface Category<D> {
  readonly root: Node;
  /** By the codes of two tokens: the edges that lead on from them. */
  readonly pairs: Map<number, readonly Edge[]>;
  /** What was last found at each of a few tokens. */
  readonly at: Int32Array;
  readonly found: (Found<D> | null)[];
}

const MEMORY = 8;
const LOOK_BACK = 4;
/** Keys of edges that take no token. */
const EPSILON = /^[<>&]|^\+$/;
/** A code as a small number: words, three kinds of numbers, marks. */
const place = (code: number): number => (code < ONE ? code : code < MARKS ? WORDS + kindOf(code) : WORDS + 3 + (code % 997));
const WORDS = 3000;
const PLACES = 4000;
const newNode = (): Node => ({ edges: [], by: new Map<number, readonly Edge[]>(), ends: [] });
/** Elided words are tokens of their own. */
const ELIDED = new RegExp(`(^|[\\s(|<>!+])(${frenchTokens.elisions.join("|")})'(?=[^\\s|)?])`, "g");
const apart = (pattern: string): string => pattern.replace(ELIDED, "$1$2' ");

/** Compiled rules; reads one text at a time. */
export class Grammar<D> {
  readonly words: DateLexicon;
  private readonly meanings: Meanings<D>;
  private readonly categories: Record<string, Category<D>> = {};
  private tokens!: Tokens;
  private ids!: Int32Array;
  private codes!: Int32Array;
  /** Edges taken so far, with the tokens before and after each; of all categories that are being read. */
  private readonly figures: Figures;
  private readonly path: Edge[] = [];
  private readonly places: number[] = [];
  private depth = 0;
  private base = 0;
  private best: Found<D> | null = null;
  private from = 0;
  private order = 0;

  constructor(rules: Rules, classes: readonly string[], meanings: Meanings<D>) {
    this.meanings = meanings;
    const words = Object.values(rules).flat().flatMap((rule) => apart(rule.slice(rule.indexOf(" "))).replace(/\{[^{}]*\}/g, " ").split(/[\s()|?<>!+,/:.&]+/));
    this.words = compileWords(classes, words.filter((word) => /\p{L}/u.test(word)));
    this.figures = new Figures(this.words.readings);
    for (const category in rules) {
      const root = newNode();
      let order = 0;
      for (const row of rules[category]!) {
        const [, id, argument, pattern] = /^([a-z\d-]+)(?:=(\S*))? (.*)$/.exec(row)!;
        if (!(id! in meanings)) throw new SyntaxError(`date rule without meaning: ${row}`);
        for (const node of this.insert(apart(pattern!), [root])) node.ends.push({ order: order++, id: id!, argument: argument ?? "" });
      }
      this.categories[category] = { root, pairs: new Map<number, readonly Edge[]>(), at: new Int32Array(MEMORY), found: [] };
    }
  }

  /** Adds a pattern to nodes; gives those it ends in. */
  private insert(text: string, roots: readonly Node[]): readonly Node[] {
    let at = 0;
    const alternatives = (from: readonly Node[]): readonly Node[] => {
      const ends: Node[] = [];
      do {
        let nodes = from;
        while (at < text.length && text[at] !== "|" && text[at] !== ")") nodes = text[at] === " " ? (at++, nodes) : item(nodes);
        ends.push(...nodes);
      } while (text[at++] === "|");
      return ends;
    };
    const item = (from: readonly Node[]): readonly Node[] => {
      const start = at;
      const [sign, look, not, glue] = /^([<>])?(!)?(\+)?/.exec(text.slice(at))!;
      at += sign.length;
      if (look) {
        const only = /^(?:\(([\p{L}\d'|-]+)\)|([\p{L}\d'-]+))/u.exec(text.slice(at));
        if (only) {
          at += only[0].length;
          const codes = this.codesOf(only[1] ?? only[2]!);
          return this.epsilon(from, text.slice(start, at), (i) => codes.has(this.codes[look === "<" ? i - 1 : i] ?? 0) === !not);
        }
        const root = newNode();
        const goal: Rule = { order: 0, id: "", argument: "" };
        for (const end of atom([root])) end.ends.push(goal);
        return this.epsilon(from, text.slice(start, at), (i) => this.looks(root, i, look === "<") === !not);
      }
      const nodes = atom(glue ? this.epsilon(from, "+", (i) => this.figures.glued(i)) : from);
      return text[at] === "?" ? (at++, [...from, ...nodes]) : nodes;
    };
    const atom = (from: readonly Node[]): readonly Node[] => {
      if (text[at] === "(") {
        at++;
        const words = /^[\p{L}\d'|-]+(?=\))/u.exec(text.slice(at))?.[0];
        if (!words) return alternatives(from);
        at += words.length + 1;
        const codes = this.codesOf(words);
        return this.step(from, words, (code) => codes.has(code), (i) => i + 1);
      }
      const [whole, name, label, word] = /^(?:\{([a-z\d]+)(?::([a-z\d]+))?\}|([\p{L}\d'-]+|.))/u.exec(text.slice(at))!;
      at += whole.length;
      if (word === "&") return this.epsilon(from, "&", () => true);
      if (name === undefined) {
        const code = this.code(word!);
        return this.step(from, word!, (c) => c === code, (i) => i + 1);
      }
      const category = this.categories[name];
      const read = this.figures.readers[name];
      const may = category ? (code: number) => this.edges(category.root, code).length > 0
        : read ? (code: number) => this.figures.may(name, code)
        : (code: number) => this.reading(code, name) !== undefined;
      return this.step(from, whole, may, category ? (i) => this.longest(category, i)?.to ?? -1 : read ?? ((i) => i + 1), name, label ?? name);
    };
    return alternatives(roots);
  }
  private step(from: readonly Node[], key: string, may: Edge["may"], read: Edge["read"], name = "", label = ""): readonly Node[] {
    return from.map((node) => {
      let edge = node.edges.find((e) => e.key === key);
      if (!edge) node.edges.push((edge = { key, may, read, child: newNode(), name, label }));
      return edge.child;
    });
  }
  /** A condition that takes no token. */
  private epsilon(from: readonly Node[], key: string, test: (i: number) => boolean): readonly Node[] {
    return from.map((node) => {
      const [child] = this.step([node], key, (code) => child.ends.length > 0 || this.edges(child, code).length > 0, (i) => (test(i) ? i : -1)) as [Node];
      return child;
    });
  }
  private readonly code = (word: string): number => this.words.lexicon.idOf(word) || MARKS + word.charCodeAt(0);
  private readonly codesOf = (words: string): ReadonlySet<number> => new Set(words.split("|").map(this.code));
  private reading(id: number, name: string): string | number | undefined {
    return id < ONE ? this.words.readings[id]![name] : undefined;
  }

  /** Does an edge lead on from tokens of these two codes? `ends`: a match may end after the first. */
  private leads({ name, key, child }: Edge, code: number, next: number, ends: boolean): boolean {
    const all = (node: Node, may: boolean): boolean => this.edges(node, code).some((e) => this.leads(e, code, next, may));
    if (EPSILON.test(key)) return all(child, ends);
    const one = this.goesOn(child, next, ends);
    const category = this.categories[name];
    return category ? all(category.root, one) : one || this.figures.more(name, next);
  }
  private goesOn(node: Node, next: number, ends: boolean): boolean {
    return (ends && node.ends.length > 0) || this.edges(node, next).some(({ key, child }) => !EPSILON.test(key) || this.goesOn(child, next, ends));
  }
  private edges(node: Node, code: number): readonly Edge[] {
    // Numbers differ in what their digits say: the readers tell.
    const key = isNumber(code) ? ONE + kindOf(code) : code;
    let edges = node.by.get(key);
    if (!edges) node.by.set(key, (edges = node.edges.filter((e) => e.may(code))));
    return edges;
  }
  /** Does a pattern match at a token, or end before it? */
  private looks(root: Node, i: number, back: boolean): boolean {
    const from = this.from;
    let found = false;
    for (let at = back ? i - 1 : i; !found && at >= (back ? Math.max(0, i - LOOK_BACK) : i); at--) {
      this.from = at;
      found = this.reaches(root, at, back ? i : -1);
    }
    this.from = from;
    return found;
  }
  private reaches(node: Node, i: number, goal: number): boolean {
    if (node.ends.length > 0 && (goal < 0 || i === goal)) return true;
    if (goal >= 0 && i >= goal) return false;
    return this.edges(node, this.codes[i] ?? 0).some((e) => {
      const to = this.take(e, i);
      return to >= 0 && this.reaches(e.child, to, goal);
    });
  }
  private take(edge: Edge, i: number): number {
    return i > this.from && i < this.tokens.count && this.tokens.flags[i]! & BLANK_LINE ? -1 : edge.read(i);
  }
  private walk(node: Node, i: number, end: number): void {
    for (const rule of node.ends) {
      const to = end < 0 ? i : end;
      const reached = this.best?.to ?? this.from;
      if (to > reached || (to === reached && rule.order < this.order)) this.offer(rule, to);
    }
    this.follow(this.edges(node, this.codes[i] ?? 0), i, end);
  }
  private follow(edges: readonly Edge[], i: number, end: number): void {
    for (const edge of edges) {
      const to = this.take(edge, i);
      if (to < 0) continue;
      this.path[this.depth] = edge;
      this.places[this.depth * 2] = i;
      this.places[this.depth++ * 2 + 1] = to;
      this.walk(edge.child, to, edge.key === "&" ? i : end);
      this.depth--;
    }
  }
  private offer({ id, argument, order }: Rule, to: number): void {
    const captures: Record<string, unknown> = {};
    let inner = "";
    for (let n = this.base; n < this.depth; n++) {
      const { name, label } = this.path[n]!;
      const [from, end] = [this.places[n * 2]!, this.places[n * 2 + 1]!];
      if (!label || captures[label] !== undefined) continue;
      const category = this.categories[name];
      const part = category && this.longest(category, from);
      if (part) inner ||= part.rule;
      captures[label] = part ? part.draft : this.value(name, from, end);
    }
    const draft = this.meanings[id]!(captures, argument);
    if (!draft && id !== "none") return;
    this.order = order;
    this.best = { from: this.from, to, rule: id === "same" ? inner : inner ? `${id} ${inner}` : id, draft };
  }
  /** The longest match of a category at a token. */
  private longest(category: Category<D>, i: number): Found<D> | null {
    if (i >= this.tokens.count) return null;
    const [code, next] = [this.codes[i]!, this.codes[i + 1]!];
    const pair = place(code) * PLACES + place(next);
    let edges = category.pairs.get(pair);
    if (!edges) category.pairs.set(pair, (edges = this.edges(category.root, code).filter((e) => this.leads(e, code, next, true))));
    if (edges.length === 0) return null;
    const slot = i % MEMORY;
    if (category.at[slot] === i) return category.found[slot]!;
    const { best, from, order, base } = this;
    this.base = this.depth;
    this.best = null;
    this.from = i;
    this.follow(edges, i, -1);
    category.at[slot] = i;
    const found = (category.found[slot] = this.best);
    this.best = best;
    this.from = from;
    this.order = order;
    this.base = base;
    return found;
  }
  private value(name: string, from: number, to: number): unknown {
    const { text, start, end } = this.tokens;
    if (name === "dotted") return text.slice(start[from], end[from]);
    return name in this.figures.readers ? numberAt(this.tokens, this.ids, this.words.readings, from, to) : this.reading(this.ids[from]!, name);
  }

  /** The expressions of a text, in order, not overlapping. */
  find(tokens: Tokens, ids: Int32Array): Found<D>[] {
    this.tokens = tokens;
    this.ids = ids;
    this.codes = encode(tokens, ids);
    this.figures.begin(tokens, ids, this.codes);
    for (const name in this.categories) this.categories[name]!.at.fill(-1);
    const category = this.categories.find!;
    const out: Found<D>[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const code = this.codes[i]!;
      const best = code === 0 || code >= MARKS ? null : this.longest(category, i);
      if (!best) continue;
      if (best.draft) out.push(best);
      i = best.to - 1;
    }
    return out;
  }
}
