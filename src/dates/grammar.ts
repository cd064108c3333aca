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
import { BLANK_LINE, type Tokens } from "../text/tokens.ts";
import { Figures } from "./figures.ts";
import { numberAt } from "./numbers.ts";
import { apart, type Category, type Edge, EPSILON, type Found, type Meanings, merge, newNode, type Node, NONE, reach, type Rule } from "./tree.ts";
import { Codes, compileWords, ONE, type Words } from "./words.ts";

/** Rules by category; `find` is what is looked for in a text, the others are its parts and stand before those that name them. */
export type Rules = Readonly<Record<string, readonly string[]>>;
const RULE_PREFIX = "fr/date/";
const MEMORY = 8;
const LOOK_BACK = 4;
/** So many edges are tried faster than chosen from. */
const FEW = 3;

/** Compiled rules; reads one text at a time. */
export class Grammar<D> {
  readonly words: Words;
  readonly codes: Codes;
  private readonly categories: Record<string, Category<D>> = {};
  private readonly figures: Figures;
  private tokens!: Tokens;
  /** Edges that captured something so far, with the tokens before and after each; of all categories that are being read. */
  private readonly path: Edge[] = [];
  private readonly places: number[] = [];
  private depth = 0;
  private base = 0;
  private best: Found<D> | null = null;
  private from = 0;
  private order = 0;

  constructor(rules: Rules, classes: readonly string[], meanings: Meanings<D>) {
    const words = Object.values(rules).flat().flatMap((rule) => apart(rule.slice(rule.indexOf(" "))).replace(/\{[^{}]*\}/g, " ").split(/[\s()|?<>!+,/:.&]+/));
    this.words = compileWords(classes, words.filter((word) => /\p{L}/u.test(word)));
    this.codes = new Codes(this.words);
    this.figures = new Figures(this.words, this.codes);
    for (const category in rules) {
      const root = newNode();
      let order = 0;
      for (const row of rules[category]!) {
        const [, id, argument, pattern] = /^([a-z\d-]+)(?:=(\S*))? (.*)$/.exec(row)!;
        for (const node of this.insert(apart(pattern!), [root])) node.ends.push({ order, id: id!, argument: argument ?? "", mean: id === "same" ? null : meanings[id!]! });
        order++;
      }
      merge(root, new Map<string, Node>());
      this.categories[category] = { root, pairs: [], leads: [NONE, NONE], at: new Int32Array(MEMORY), found: [] };
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
          return this.epsilon(from, text.slice(start, at), (i) => codes.has(this.codes.at(look === "<" ? i - 1 : i)) === !not);
        }
        const root = newNode();
        const goal: Rule = { order: 0, id: "", argument: "", mean: null };
        for (const end of atom([root])) end.ends.push(goal);
        const back = look === "<" ? Math.min(LOOK_BACK, reach(root)) : 0;
        return this.epsilon(from, text.slice(start, at), (i) => this.looks(root, i, back) === !not);
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
        return this.step(from, words, (code) => codes.has(code), null);
      }
      const [whole, name, label, word] = /^(?:\{([a-z\d]+)(?::([a-z\d]+))?\}|([\p{L}\d'-]+|.))/u.exec(text.slice(at))!;
      at += whole.length;
      if (word === "&") return this.epsilon(from, "&", () => true);
      if (name === undefined) {
        const code = this.code(word!);
        return this.step(from, word!, (c) => c === code, null);
      }
      const category = this.categories[name];
      const read = this.figures.readers[name];
      const may = category ? (code: number) => this.edges(category.root, code).length > 0
        : name in this.figures.readers ? (code: number) => this.figures.may(name, code)
        : (code: number) => this.reading(code, name) !== undefined;
      return this.step(from, whole, may, category ? (i) => this.longest(category, i)?.to ?? -1 : read ?? null, name, label ?? name);
    };
    return alternatives(roots);
  }
  private step(from: readonly Node[], key: string, may: Edge["may"], read: Edge["read"], name = "", label = ""): readonly Node[] {
    return from.map((node) => {
      let edge = node.edges.find((e) => e.key === key);
      if (!edge) node.edges.push((edge = { key, may, read, child: newNode(), name, category: this.categories[name], label }));
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
  private readonly code = (word: string): number => this.codes.of(word);
  private readonly codesOf = (words: string): ReadonlySet<number> => new Set(words.split("|").map(this.code));
  private reading(id: number, name: string): string | number | undefined {
    return id < ONE ? this.words.columns[name]?.[id] : undefined;
  }

  /** Does an edge lead on from tokens of these two codes? `ends`: a match may end after the first. */
  private leads({ name, key, child, category }: Edge, code: number, next: number, ends: boolean): boolean {
    const all = (node: Node, may: boolean): boolean => this.edges(node, code).some((e) => this.leads(e, code, next, may));
    if (EPSILON.test(key)) return all(child, ends);
    const one = this.goesOn(child, next, ends);
    return category ? all(category.root, one) : one || this.figures.more(name, next);
  }
  private goesOn(node: Node, next: number, ends: boolean): boolean {
    return (ends && node.ends.length > 0) || this.edges(node, next).some(({ key, child }) => !EPSILON.test(key) || this.goesOn(child, next, ends));
  }
  /** The edges of a node that a token can take. Numbers differ in what their digits say: the readers tell. */
  private edges(node: Node, code: number): readonly Edge[] {
    return this.edgesAt(node, code, this.codes.placeOf(code));
  }
  private edgesAt(node: Node, code: number, place: number): readonly Edge[] {
    const by = (node.by ??= new Uint16Array(this.codes.places));
    if (by[place] === 0) {
      const edges = node.edges.filter((e) => e.may(code));
      by[place] = edges.length === 0 ? 1 : node.sets.push(edges) - 1;
    }
    return node.sets[by[place]!]!;
  }
  private next(node: Node, i: number): readonly Edge[] {
    return node.edges.length <= FEW ? node.edges : this.edgesAt(node, this.codes.at(i), this.codes.place(i));
  }
  /** Does a pattern match at a token, or end before it, from at most `back` tokens before? */
  private looks(root: Node, i: number, back: number): boolean {
    const from = this.from;
    let found = false;
    for (let at = back ? i - 1 : i; !found && at >= 0 && at >= i - back; at--) {
      this.from = at;
      found = this.reaches(root, at, back ? i : -1);
    }
    this.from = from;
    return found;
  }
  private reaches(node: Node, i: number, goal: number): boolean {
    if (node.ends.length > 0 && (goal < 0 || i === goal)) return true;
    if (goal >= 0 && i >= goal) return false;
    for (const edge of this.next(node, i)) {
      const to = this.take(edge, i);
      if (to >= 0 && this.reaches(edge.child, to, goal)) return true;
    }
    return false;
  }
  private take(edge: Edge, i: number): number {
    if (i > this.from && i < this.tokens.count && this.tokens.flags[i]! & BLANK_LINE) return -1;
    return edge.read !== null ? edge.read(i) : edge.may(this.codes.at(i)) ? i + 1 : -1;
  }
  private walk(node: Node, i: number, end: number): void {
    // What is longer first: what is shorter is then not looked into.
    this.follow(this.next(node, i), i, end);
    for (const rule of node.ends) {
      const to = end < 0 ? i : end;
      const reached = this.best?.to ?? this.from;
      if (to > reached || (to === reached && rule.order < this.order)) this.offer(rule, to);
    }
  }
  private follow(edges: readonly Edge[], i: number, end: number): void {
    for (const edge of edges) {
      const to = this.take(edge, i);
      if (to < 0) continue;
      const depth = this.depth;
      if (edge.label !== "") {
        this.path[depth] = edge;
        this.places[depth * 2] = i;
        this.places[depth * 2 + 1] = to;
        this.depth++;
      }
      this.walk(edge.child, to, edge.key === "&" ? i : end);
      this.depth = depth;
    }
  }
  private offer({ id, argument, order, mean }: Rule, to: number): void {
    if (mean === null) {
      let n = this.base;
      while (!this.path[n]!.category) n++;
      const { rules, draft } = this.longest(this.path[n]!.category as Category<D>, this.places[n * 2]!)!;
      this.order = order;
      this.best = { from: this.from, to, rules, draft };
      return;
    }
    const captures: Record<string, unknown> = {};
    let inner: readonly string[] = NONE;
    for (let n = this.base; n < this.depth; n++) {
      const { name, label, category } = this.path[n]!;
      const from = this.places[n * 2]!;
      if (captures[label] !== undefined) continue;
      const part = category && this.longest(category as Category<D>, from);
      if (part) {
        if (inner.length === 0) inner = part.rules;
        captures.draft ??= part.draft;
      }
      captures[label] = part ? part.draft : this.value(name, from, this.places[n * 2 + 1]!);
    }
    const draft = mean(captures, argument) as D | null;
    if (!draft && id !== "none") return;
    this.order = order;
    this.best = { from: this.from, to, rules: [RULE_PREFIX + id, ...inner], draft };
  }
  /** The longest match of a category at a token. */
  private longest(category: Category<D>, i: number): Found<D> | null {
    const slot = i % MEMORY;
    if (category.at[slot] === i) return category.found[slot]!;
    const edges = this.leading(category, i);
    if (edges.length === 0) return null;
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
  /** The edges of a category that two tokens can take. */
  private leading(category: Category<D>, i: number): readonly Edge[] {
    const { pairs, leads } = category;
    const row = (pairs[this.codes.place(i)] ??= new Uint16Array(this.codes.places));
    const next = this.codes.place(i + 1);
    if (row[next] === 0) {
      const edges = this.edges(category.root, this.codes.at(i)).filter((e) => this.leads(e, this.codes.at(i), this.codes.at(i + 1), true));
      row[next] = edges.length === 0 ? 1 : leads.push(edges) - 1;
    }
    return leads[row[next]!]!;
  }
  private value(name: string, from: number, to: number): unknown {
    const { text, start, end } = this.tokens;
    if (name === "dotted") return text.slice(start[from], end[from]);
    return name in this.figures.readers ? numberAt(this.tokens, this.codes, this.words.columns, from, to) : this.reading(this.codes.at(from), name);
  }

  /** The expressions of a text, in order, not overlapping. */
  find(tokens: Tokens): Found<D>[] {
    this.tokens = tokens;
    this.codes.begin(tokens);
    this.figures.begin(tokens);
    for (const name in this.categories) this.categories[name]!.at.fill(-1);
    const category = this.categories.find!;
    const out: Found<D>[] = [];
    for (let i = this.codes.start(0); i < tokens.count; i = this.codes.start(i + 1)) {
      if (this.leading(category, i).length === 0) {
        this.codes.dead(i, this.edges(category.root, this.codes.at(i)).length === 0);
        continue;
      }
      const best = this.longest(category, i);
      if (!best) continue;
      if (best.draft) out.push(best);
      i = best.to - 1;
    }
    return out;
  }
}
