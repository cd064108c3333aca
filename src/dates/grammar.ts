// The notation of the date rules and how it is matched. A pattern is read from left to right over tokens:
//   mot            the French word itself, in any case; l'an is two tokens
//   (mot|deux mots) any of these
//   {class}        a token, or several, of that class; {class:name} says under which name it is captured
//   x?             may be left out
//   +x             no space before it
//   &              the match ends here; what follows must stand there
//   <x  <<x  >x    not part of the match: the token before, the second one before (or third, <<<x), the token after; <!x and >!x: it must not be there
// Rules of one category are tried where one of their first tokens stands; the longest match wins, then the earlier rule.
import { BLANK_LINE, GLUED, NUMBER, PUNCT, type Tokens } from "../text/tokens.ts";

/** `[category, id, pattern, meaning, argument]` */
export type RuleRow = readonly [category: string, id: string, pattern: string, meaning: string, argument?: unknown];

/** What a pattern captured, by class or given name; `from` and `to` are the tokens it covers. */
export interface Captures {
  readonly from: number;
  readonly to: number;
  // deno-lint-ignore no-explicit-any -- a capture is whatever its class says of the form
  readonly [name: string]: any;
}

/** A class that is no row of the lexicon: end of the match from token `i`, or -1; sets `value`. */
export interface Reader {
  read(m: Matching, i: number): number;
  /** Which tokens it can start at: those of these lexicon bits, and numbers. */
  readonly bits: number;
  readonly numbers: boolean;
  /** Looks around only; may start anywhere. */
  readonly zero?: boolean;
}

/** What the notation's names mean in one language. */
export interface Vocabulary {
  readonly bits: Int32Array;
  idOf(word: string): number;
  /** Lexicon bits of a class, 0 if it has none. */
  maskOf(name: string): number;
  valueOf(name: string, id: number): unknown;
  readonly readers: Readonly<Record<string, Reader>>;
}

/** Makes what a match means, or `null`: it means nothing, try another rule. */
export type Meanings<D> = Readonly<Record<string, (c: Captures, argument: never, m: Matching) => D | null>>;

/** The text that is being matched. */
export interface Matching {
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  value: unknown;
}

export interface Found<D> {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly draft: D;
}

const WORD = 0, MASK = 1, READER = 3, SUB = 4, END = 5;
interface Item {
  readonly kind: number;
  readonly ids: readonly number[];
  readonly mask: number;
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  readonly glued: boolean;
  /** -1 the token before, -2 and -3 further ones, 1 the token after, 0 part of the match. */
  readonly look: number;
  readonly not: boolean;
}
interface Rule {
  readonly id: string;
  readonly category: number;
  readonly items: readonly Item[];
  readonly meaning: string;
  readonly argument: unknown;
}

const PIECE = /^(<{1,3}|>)?(!)?(\+)?(?:\{([\w-]+)(?::([\w-]+))?\}|\(([^)]*)\)|([^\s?]+?))(\?)?(?=\s|$)/;

/** Elided words are tokens of their own. */
const apart = (pattern: string): string => pattern.replace(/(^|[\s(|<>!+])(l|d|s|n|qu|jusqu|c)'(?=[^\s|)?])/g, "$1$2' ");
/** The French words a pattern holds, to be put into the lexicon. */
export function wordsOf(pattern: string): string[] {
  return apart(pattern).replace(/\{[^}]*\}/g, " ").split(/[\s()|?<>!+]+/).filter((word) => /\p{L}/u.test(word));
}

/** Alternatives of several words make variants of the pattern. */
function variants(pattern: string): string[] {
  const found = /(?<![<>!])\(([^()]*[ {][^()]*)\)(\?)?/.exec(pattern);
  if (!found) return [pattern];
  const whole = found[0]!;
  const rest = [pattern.slice(0, found.index), pattern.slice(found.index + whole.length)] as const;
  const words = found[1]!.split("|");
  if (found[2]) words.push("");
  return words.flatMap((words_) => variants(rest[0] + words_ + rest[1]));
}

/** Compiled rules of all categories, matched over one text at a time. */
export class Grammar<D> {
  private readonly vocabulary: Vocabulary;
  private readonly meanings: Meanings<D>;
  private readonly categories: readonly string[];
  private readonly rules: readonly Rule[];
  /** By category, by lexicon id: the rules that can start there; the last row is for numbers. */
  private readonly starts: (readonly Rule[] | undefined)[][];
  private readonly names: string[] = [];
  private readonly values: unknown[] = [];
  private top = 0;
  private end = -1;
  private matching: Matching | null = null;
  private memo = new Map<number, Found<D> | null>();

  constructor(rows: readonly RuleRow[], vocabulary: Vocabulary, meanings: Meanings<D>) {
    this.vocabulary = vocabulary;
    this.meanings = meanings;
    this.categories = [...new Set(rows.map((row) => row[0]))];
    for (const row of rows) if (!(row[3] in meanings)) throw new SyntaxError(`date rule: no meaning ${row[3]}`);
    this.rules = rows.flatMap(([category, id, pattern, meaning, argument]) =>
      variants(apart(pattern)).map((variant) => ({ id, category: this.categories.indexOf(category), items: this.compile(variant), meaning, argument })),
    );
    const last = vocabulary.bits.length;
    this.starts = this.categories.map(() => new Array<readonly Rule[] | undefined>(last + 1));
    const reach: Set<number>[] = this.categories.map(() => new Set());
    const firsts = new Map<Rule, Set<number>>();
    // A category's rules may begin with another category: repeat until nothing is added.
    for (let grown = true; grown; ) {
      grown = false;
      for (const rule of this.rules) {
        const first = this.first(rule, reach);
        const old = firsts.get(rule)?.size ?? -1;
        firsts.set(rule, first);
        for (const id of first) reach[rule.category]!.add(id);
        if (first.size !== old) grown = true;
      }
    }
    for (const rule of this.rules) {
      const table = this.starts[rule.category]!;
      for (const id of firsts.get(rule)!) table[id] = [...(table[id] ?? []), rule];
    }
  }

  private compile(pattern: string): Item[] {
    const items: Item[] = [];
    let rest = pattern.trim();
    while (rest !== "") {
      const piece = PIECE.exec(rest);
      if (!piece) throw new SyntaxError(`date rule: ${pattern}`);
      rest = rest.slice(piece[0].length).trim();
      const [, look, not, glue, name, label, group, word] = piece;
      const base = { name: name ?? "", label: label ?? name ?? "", optional: piece[8] !== undefined, glued: glue !== undefined, look: look === ">" ? 1 : 0 - (look?.length ?? 0), not: not !== undefined };
      if (name !== undefined) {
        const mask = this.vocabulary.maskOf(name);
        const kind = name in this.vocabulary.readers ? READER : this.categories.includes(name) ? SUB : MASK;
        if (kind === MASK && mask === 0) throw new SyntaxError(`date rule: no class ${name}`);
        items.push({ ...base, kind, ids: [kind === SUB ? this.categories.indexOf(name) : 0], mask });
      } else {
        if (word === "&") {
          items.push({ ...base, kind: END, ids: [], mask: 0 });
          continue;
        }
        const words = group !== undefined ? group.split("|") : [word!];
        // Punctuation has no id: minus its code unit.
        items.push({ ...base, kind: WORD, ids: words.map((w) => (/^[^\p{L}\d]$/u.test(w) ? -w.charCodeAt(0) : this.vocabulary.idOf(w))), mask: 0 });
      }
    }
    return items;
  }

  /** Lexicon ids a rule can start at. */
  private first(rule: Rule, reach: readonly Set<number>[]): Set<number> {
    const out = new Set<number>();
    const { bits, readers } = this.vocabulary;
    const add = (mask: number): void => bits.forEach((b, id) => void (b & mask && out.add(id)));
    for (const item of rule.items) {
      if (item.look !== 0) continue;
      if (item.kind === WORD) item.ids.forEach((id) => out.add(id));
      else if (item.kind === MASK) add(item.mask);
      else if (item.kind === SUB) reach[item.ids[0]!]!.forEach((id) => out.add(id));
      else if (item.kind === READER) {
        add(readers[item.name]!.bits);
        if (readers[item.name]!.numbers) out.add(bits.length);
      }
      if (!item.optional) break;
    }
    return out;
  }

  /** Starts on a text. */
  begin(tokens: Tokens, ids: Int32Array): void {
    this.matching = { tokens, ids, value: undefined };
    this.memo.clear();
  }

  /** The longest match of a category at token `i`. */
  at(category: string, i: number): Found<D> | null {
    return this.best(this.categories.indexOf(category), i);
  }

  private best(category: number, i: number): Found<D> | null {
    const m = this.matching!;
    const id = m.ids[i]!;
    const rules = this.starts[category]![m.tokens.kind[i] === NUMBER ? this.vocabulary.bits.length : id];
    if (rules === undefined) return null;
    const key = i * this.categories.length + category;
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    let found: Found<D> | null = null;
    const outer = this.end;
    for (const rule of rules) {
      const mark = this.top;
      this.end = -1;
      let to = this.run(rule.items, 0, i, i);
      if (to > 0 && this.end >= 0) to = this.end;
      if (to > (found ? found.to : i)) {
        const captures: Record<string, unknown> = { from: i, to };
        for (let n = mark; n < this.top; n++) captures[this.names[n]!] ??= this.values[n];
        const draft = this.meanings[rule.meaning]!(captures as unknown as Captures, rule.argument as never, m);
        if (draft) found = { from: i, to, rule: rule.id, draft };
      }
      this.top = mark;
    }
    this.end = outer;
    this.memo.set(key, found);
    return found;
  }

  private run(items: readonly Item[], k: number, i: number, from: number): number {
    for (; k < items.length; k++) {
      const item = items[k]!;
      if (item.kind === END) {
        this.end = i;
        continue;
      }
      if (item.look !== 0) {
        const at = item.look < 0 ? i + item.look : i;
        if ((at >= 0 && this.step(item, at, at) >= 0) === item.not) return -1;
        continue;
      }
      const mark = this.top;
      const to = this.step(item, i, from);
      if (item.optional) {
        if (to >= 0) {
          const end = this.run(items, k + 1, to, from);
          if (end >= 0) return end;
          this.top = mark;
        }
      } else if (to < 0) return -1;
      else i = to;
    }
    return i;
  }

  /** End of one item at token `i`, or -1. */
  private step(item: Item, i: number, from: number): number {
    const m = this.matching!;
    const { tokens, ids } = m;
    if (i >= tokens.count) return item.kind === READER && this.vocabulary.readers[item.name]!.zero ? this.vocabulary.readers[item.name]!.read(m, i) : -1;
    if (i > from && (tokens.flags[i]! & BLANK_LINE || (item.glued && !(tokens.flags[i]! & GLUED)))) return -1;
    const id = ids[i]!;
    switch (item.kind) {
      case WORD:
        return item.ids.includes(id !== 0 ? id : tokens.kind[i]! >= PUNCT ? -tokens.text.charCodeAt(tokens.start[i]!) : 1e9) ? i + 1 : -1;
      case MASK:
        if (id === 0 || !(this.vocabulary.bits[id]! & item.mask)) return -1;
        this.push(item.label, this.vocabulary.valueOf(item.name, id));
        return i + 1;
      case READER: {
        const to = this.vocabulary.readers[item.name]!.read(m, i);
        if (to >= 0) this.push(item.label, m.value);
        return to;
      }
      default: {
        const sub = this.best(item.ids[0]!, i);
        if (!sub) return -1;
        this.push(item.label, sub.draft);
        return sub.to;
      }
    }
  }

  private push(name: string, value: unknown): void {
    this.names[this.top] = name;
    this.values[this.top++] = value;
  }
}


