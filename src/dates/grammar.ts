// Reads the date rules over the tokens of a text. Every match holds an anchor (a month, a unit, a year …): rules are tried
// only at the known words that lead to one. Which branches of a tree a token can take is worked out when it is first met.
// The longest match wins, then the earlier rule.
import { BLANK_LINE, type Tokens } from "../text/tokens.ts";
import { compile, type Rules, wordsOf } from "./compile.ts";
import { Figures } from "./figures.ts";
import { numberAt } from "./numbers.ts";
import { BESIDE, type Category, CATEGORY, CUT, type Edge, type Found, GLUE, LOOK, type Meanings, type Node, NONE, READER, type Rule, TOKEN } from "./tree.ts";
import { Codes } from "./words.ts";

/** So many edges are tried faster than chosen from. */
const FEW = 3;

/** Compiled rules; reads one text at a time. */
export class Grammar<D> {
  readonly codes: Codes;
  private readonly categories: Readonly<Record<string, Category<D>>>;
  private readonly figures: Figures;
  private tokens!: Tokens;
  /** Edges that captured something so far, with the tokens before and after each; of all categories that are being read. */
  private readonly path: Edge[] = [];
  private readonly places: number[] = [];
  private depth = 0;
  // The category that is being read: where its part of the path begins, its first token, and its best match so far.
  private base = 0;
  private from = 0;
  private best: Rule | null = null;
  private to = 0;
  private taken: readonly Edge[] = NONE;
  private takenAt: readonly number[] = NONE;
  /** The best match means nothing: each is now asked for its meaning before it counts. */
  private strict = false;
  private made: Found<D> | null = null;

  constructor(rules: Rules, classes: readonly string[], meanings: Meanings<D>) {
    this.codes = new Codes(classes, wordsOf(rules));
    this.figures = new Figures(this.codes);
    this.categories = compile(rules, this.codes, this.figures, meanings);
  }

  /** The expressions of a text, in order, not overlapping. */
  find(tokens: Tokens): Found<D>[] {
    const { codes, categories } = this;
    this.tokens = tokens;
    codes.begin(tokens);
    this.figures.begin(tokens);
    for (const name in categories) categories[name]!.at.fill(-1);
    const out: Found<D>[] = [];
    for (let next = 0, anchor = codes.anchor(0); anchor < tokens.count; anchor = codes.anchor(next)) {
      for (next = codes.reach(anchor, next); next <= anchor; next++) {
        const best = this.longest(categories.find!, next);
        if (!best) continue;
        if (best.draft) out.push(best);
        next = best.to - 1;
      }
    }
    return out;
  }

  /** The longest match of a category at a token. */
  private longest(category: Category<D>, i: number): Found<D> | null {
    const slot = i % category.at.length;
    if (category.at[slot] === i) return category.found[slot]!;
    const edges = this.leading(category, i);
    if (edges.length === 0) return null;
    const { base, from, best, to, taken, takenAt, strict, made } = this;
    this.base = this.depth;
    this.from = i;
    let found: Found<D> | null = null;
    for (const careful of [false, true]) {
      this.strict = careful;
      this.best = this.made = null;
      this.follow(edges, i, -1);
      found = careful || !this.best ? this.made : this.make(this.best, this.to, this.taken, this.takenAt);
      if (found || !this.best) break;
    }
    category.at[slot] = i;
    category.found[slot] = found;
    this.base = base;
    this.from = from;
    this.best = best;
    this.to = to;
    this.taken = taken;
    this.takenAt = takenAt;
    this.strict = strict;
    this.made = made;
    return found;
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
      this.walk(edge.child, to, edge.kind === CUT ? i : end);
      this.depth = depth;
    }
  }
  private walk(node: Node, i: number, end: number): void {
    // What is longer first: what is shorter is then not looked into.
    this.follow(this.next(node, i), i, end);
    const to = end < 0 ? i : end;
    for (const rule of node.ends) {
      if (this.best !== null && (to < this.to || (to === this.to && rule.order >= this.best.order))) continue;
      const taken = this.path.slice(this.base, this.depth), takenAt = this.places.slice(this.base * 2, this.depth * 2);
      if (this.strict) {
        const made = this.make(rule, to, taken, takenAt);
        if (!made) continue;
        this.made = made;
      }
      this.best = rule;
      this.to = to;
      this.taken = taken;
      this.takenAt = takenAt;
    }
  }
  /** What a match means, with what it captured; `null` where it means nothing. */
  private make({ id, argument, mean }: Rule, to: number, taken: readonly Edge[], at: readonly number[]): Found<D> | null {
    const { from } = this;
    if (mean === null) {
      let n = 0;
      while (!taken[n]!.category) n++;
      const { rules, draft } = this.longest(taken[n]!.category as Category<D>, at[n * 2]!)!;
      return { from, to, rules, draft };
    }
    const captures: Record<string, unknown> = {};
    let inner: Found<D> | null = null;
    for (let n = 0; n < taken.length; n++) {
      const { name, label, category } = taken[n]!;
      if (captures[label] !== undefined) continue;
      const part = category && this.longest(category as Category<D>, at[n * 2]!);
      inner ??= part;
      captures[label] = part ? part.draft : this.value(name, at[n * 2]!, at[n * 2 + 1]!);
    }
    if (inner) captures.draft = inner.draft;
    const draft = mean(captures, argument) as D | null;
    return draft || id.endsWith("/none") ? { from, to, rules: inner ? [id, ...inner.rules] : [id], draft } : null;
  }
  private value(name: string, from: number, to: number): unknown {
    const { text, start, end } = this.tokens;
    if (name === "dotted") return text.slice(start[from], end[from]);
    return name in this.figures.readers ? numberAt(this.tokens, this.codes, from, to) : this.codes.columns[name]![this.codes.word(from)];
  }

  /** The token after what an edge takes, or -1. */
  private take(edge: Edge, i: number): number {
    // Nothing goes on across a blank line; what must stand beside a match, or must not, is asked there too.
    if (edge.kind < GLUE && i > this.from && i < this.tokens.count && this.tokens.flags[i]! & BLANK_LINE) return -1;
    switch (edge.kind) {
      case READER: return edge.read!(i);
      case CATEGORY: return this.longest(edge.category as Category<D>, i)?.to ?? -1;
      case GLUE: return this.figures.glued(i) ? i : -1;
      case CUT: return i;
      case BESIDE: return (edge.mask![this.codes.place(i - edge.back)] === 0) === edge.not ? i : -1;
      case LOOK: return this.looks(edge.root!, i, edge.back) !== edge.not ? i : -1;
      default: return edge.mask![this.codes.place(i)] === 1 ? i + 1 : -1;
    }
  }
  /** Can an edge take a token of this code? Numbers differ in what their digits say: the readers tell. */
  private may(edge: Edge, code: number): boolean {
    switch (edge.kind) {
      case TOKEN: return edge.mask![this.codes.placeOf(code)] === 1;
      case READER: return this.figures.may(edge.name, code);
      case CATEGORY: return this.edges(edge.category!.root, code).length > 0;
      default: return edge.child.ends.length > 0 || this.edges(edge.child, code).length > 0;
    }
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

  /** The edges of a node to be tried at a token. */
  private next(node: Node, i: number): readonly Edge[] {
    return node.edges.length <= FEW ? node.edges : this.edgesAt(node, this.codes.at(i), this.codes.place(i));
  }
  /** The edges of a node that a token of this code can take. */
  private edges(node: Node, code: number): readonly Edge[] {
    return this.edgesAt(node, code, this.codes.placeOf(code));
  }
  private edgesAt(node: Node, code: number, place: number): readonly Edge[] {
    const by = (node.by ??= new Uint16Array(this.codes.places));
    if (by[place] === 0) {
      const edges = node.edges.filter((edge) => this.may(edge, code));
      by[place] = edges.length === 0 ? 1 : node.sets.push(edges) - 1;
    }
    return node.sets[by[place]!]!;
  }
  /** The edges of a category that two tokens can take. */
  private leading(category: Category<D>, i: number): readonly Edge[] {
    const { codes } = this;
    const { pairs, leads } = category;
    const row = (pairs[codes.place(i)] ??= new Uint16Array(codes.places));
    const next = codes.place(i + 1);
    if (row[next] === 0) {
      const edges = this.edges(category.root, codes.at(i)).filter((edge) => this.leads(edge, codes.at(i), codes.at(i + 1), true));
      row[next] = edges.length === 0 ? 1 : leads.push(edges) - 1;
    }
    return leads[row[next]!]!;
  }
  /** Does an edge lead on from tokens of these two codes? `ends`: a match may end after the first. */
  private leads({ kind, name, child, category }: Edge, code: number, next: number, ends: boolean): boolean {
    const all = (node: Node, may: boolean): boolean => this.edges(node, code).some((edge) => this.leads(edge, code, next, may));
    if (kind >= GLUE) return all(child, ends);
    const one = this.goesOn(child, next, ends);
    return category ? all(category.root, one) : one || this.figures.more(name, next);
  }
  private goesOn(node: Node, next: number, ends: boolean): boolean {
    return (ends && node.ends.length > 0) || this.edges(node, next).some(({ kind, child }) => kind < GLUE || this.goesOn(child, next, ends));
  }
}
