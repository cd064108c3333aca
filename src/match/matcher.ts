// Many rules, one lazy pass.
import { UsageError } from "../errors.ts";
import { countBelow } from "../text/search.ts";
import type { Tokens } from "../text/tokens.ts";
import { compile, execute } from "./compile.ts";
import type { Lemmas, Program, Run } from "./compile.ts";
import { firstsOf } from "./firsts.ts";
import type { Annotation, Gazetteer, GazetteerHit } from "./node.ts";
import type { Match, Pattern } from "./pattern.ts";
import { rebuild } from "./trail.ts";
import { tokenHash } from "./trie.ts";

/** Rules by name. */
export type Rules = Readonly<Record<string, Pattern<unknown, unknown>>>;
/** A match of one of the rules; `rule` tells which, and with it what `value` and `captures` are. */
export type RuleMatch<R extends Rules> = { readonly [N in keyof R & string]: R[N] extends Pattern<infer V, infer C> ? Match<V, C> & { readonly rule: N } : never }[keyof R & string];

/**
 * Which of overlapping matches count. `longest`: from left to right, the longest at each place, then the earlier rule;
 * `first`: from left to right, the earlier rule at each place; `best`: from left to right, the highest score, then the
 * longest; `all`: every rule at every place.
 */
export type Overlap = "longest" | "first" | "best" | "all";

/** What `matcher` takes beside rules. */
export interface MatcherOptions {
  /** Default `longest`. */
  readonly overlap?: Overlap;
  /** Forms of a lemma, for `pattern.lemma`. */
  readonly lemmas?: Lemmas;
  /** How a plain string is cut into tokens. */
  readonly tokenise?: (text: string) => Tokens;
}
/** What `scan` takes beside the text. */
export interface ScanOptions {
  /** Findings of earlier steps by layer, for `pattern.found`. Spans must start and end with a token; others are left out. */
  readonly found?: Readonly<Record<string, readonly Annotation[]>>;
}

/** Rules compiled once. Immutable. */
export interface Matcher<R extends Rules> {
  readonly rules: R;
  /** Matches in document order, found as they are asked for. */
  scan(text: string | Tokens, options?: ScanOptions): Generator<RuleMatch<R>, void, undefined>;
  /** Matches over a text that arrives in pieces, those across the borders included; offsets are those of the whole. */
  stream(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<RuleMatch<R>, void, undefined>;
  /** A matcher with more rules; a rule of the same name takes the place of the old one. */
  with<S extends Rules>(more: S): Matcher<Omit<R, keyof S> & S>;
}

interface Rule {
  readonly name: string;
  readonly program: Program;
}
/** Rules by what they can start with. */
interface Dispatch {
  readonly rules: readonly Rule[];
  readonly everywhere: readonly number[];
  readonly byHash: ReadonlyMap<number, readonly number[]>;
  readonly byGazetteer: ReadonlyMap<Gazetteer, readonly number[]>;
  readonly byLayer: ReadonlyMap<string, readonly number[]>;
  /** The widest window of a rule, in tokens. */
  readonly width: number;
}

function dispatchOf(rules: Rules, lemmas: Lemmas | null): Dispatch {
  const everywhere: number[] = [];
  const byHash: Map<number, number[]> = new Map();
  const byGazetteer: Map<Gazetteer, number[]> = new Map();
  const byLayer: Map<string, number[]> = new Map();
  const put = <K>(map: Map<K, number[]>, key: K, n: number): void => void (map.get(key)?.push(n) ?? map.set(key, [n]));
  const compiled = Object.entries(rules).map(([name, { node }], n): Rule => {
    const firsts = firstsOf(node, lemmas);
    if (firsts.any || firsts.empty) everywhere.push(n);
    else {
      for (const hash of firsts.hashes) put(byHash, hash, n);
      for (const gazetteer of firsts.gazetteers) put(byGazetteer, gazetteer, n);
      for (const layer of firsts.layers) put(byLayer, layer, n);
    }
    return { name, program: compile(node, lemmas) };
  });
  return { rules: compiled, everywhere, byHash, byGazetteer, byLayer, width: Math.max(1, ...compiled.map((r) => r.program.width)) };
}

type FoundAt = Map<number, { readonly to: number; readonly annotation: Annotation }[]>;
/** Annotations by the token they start at, the longest first. */
function layersOf(tokens: Tokens, found: Readonly<Record<string, readonly Annotation[]>>): Map<string, FoundAt> {
  const layers = new Map<string, FoundAt>();
  for (const [layer, annotations] of Object.entries(found)) {
    const at: FoundAt = new Map();
    layers.set(layer, at);
    for (const annotation of annotations) {
      const from = tokenAt(tokens, annotation.start);
      if (tokens.start[from] !== annotation.start || from >= tokens.count) continue;
      let to = from;
      while (to < tokens.count && tokens.end[to]! < annotation.end) to++;
      if (to >= tokens.count || tokens.end[to] !== annotation.end) continue;
      const list = at.get(from);
      if (list) list.push({ to: to + 1, annotation });
      else at.set(from, [{ to: to + 1, annotation }]);
    }
    for (const list of at.values()) list.sort((a, b) => b.to - a.to);
  }
  return layers;
}
/** First token that starts at an offset or behind it. */
function tokenAt(tokens: Tokens, offset: number): number {
  return countBelow(tokens.start, offset, tokens.count);
}

function runOver(tokens: Tokens, found: Readonly<Record<string, readonly Annotation[]>>, whole: boolean): Run {
  const hits = new Map<Gazetteer, Map<number, GazetteerHit[]>>();
  return {
    tokens,
    found: layersOf(tokens, found),
    whole,
    hitsAt: (gazetteer, token) => hitMap(hits, gazetteer, tokens).get(token) ?? [],
    trail: [],
    end: 0,
    from: 0,
    stamp: 0,
    budget: 0,
  };
}
function hitMap(all: Map<Gazetteer, Map<number, GazetteerHit[]>>, gazetteer: Gazetteer, tokens: Tokens): Map<number, GazetteerHit[]> {
  let map = all.get(gazetteer);
  if (!map) {
    all.set(gazetteer, (map = new Map()));
    for (const hit of gazetteer.hits(tokens)) {
      const list = map.get(hit.from);
      if (list) list.push(hit);
      else map.set(hit.from, [hit]);
    }
  }
  return map;
}

interface Found {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly match: Match & { readonly rule: string };
}

/** Matches of tokens `[from, to)` under a policy. */
function* sweep(dispatch: Dispatch, run: Run, overlap: Overlap, from: number, to: number): Generator<Found, void, undefined> {
  const { tokens } = run;
  const { rules, everywhere, byHash, byGazetteer, byLayer } = dispatch;
  const gazetteers = [...byGazetteer], layers = [...byLayer];
  for (let i = from; i < to; ) {
    let tries: readonly number[] = byHash.get(tokenHash(tokens, i)) ?? [];
    if (everywhere.length > 0) tries = tries.length > 0 ? [...tries, ...everywhere] : everywhere;
    for (const [gazetteer, list] of gazetteers) if (run.hitsAt(gazetteer, i).length > 0) tries = [...tries, ...list];
    for (const [layer, list] of layers) if (run.found.get(layer)?.has(i)) tries = [...tries, ...list];
    if (tries.length > 1) tries = [...new Set(tries)].sort((a, b) => a - b);

    let best: Found | null = null;
    for (const n of tries) {
      const { name, program } = rules[n]!;
      const end = execute(program, run, i);
      if (end <= i) continue;
      if (best && overlap === "longest" && end <= best.to) continue;
      const found: Found = { rule: n, from: i, to: end, match: { ...rebuild(tokens, run.trail, i, end), rule: name } };
      if (overlap === "all") {
        yield found;
        continue;
      }
      if (best && overlap === "best" && (found.match.score < best.match.score || (found.match.score === best.match.score && end <= best.to))) continue;
      best = found;
      if (overlap === "first") break;
    }
    if (best) yield best;
    i = best ? best.to : i + 1;
  }
}

const noTokeniser = (): never => {
  throw new UsageError("option-invalid", "this matcher knows no tokeniser: pass tokens, or matcher(…, { tokenise })");
};

/** Compiles rules. The entry's `matcher` is this one with the French tokeniser. */
export function matcherOf<const R extends Rules>(rules: R, options: MatcherOptions = {}): Matcher<R> {
  const { overlap = "longest", lemmas = null, tokenise = noTokeniser } = options;
  if (!["longest", "first", "best", "all"].includes(overlap)) throw new UsageError("option-invalid", `overlap is ${String(overlap)}; pass "longest", "first", "best" or "all"`);
  if (Object.keys(rules).length === 0) throw new UsageError("pattern-invalid", "matcher() got no rules; pass { name: pattern, … }");
  let dispatch: Dispatch | null = null;
  const compiled = (): Dispatch => (dispatch ??= dispatchOf(rules, lemmas));
  compiled();
  return {
    rules,
    *scan(text, { found = {} } = {}) {
      const tokens = typeof text === "string" ? tokenise(text) : text;
      if (typeof tokens?.count !== "number") throw new UsageError("text-not-string", "scan() takes a string (or tokens of the text layer)");
      for (const { match } of sweep(compiled(), runOver(tokens, found, true), overlap, 0, tokens.count)) yield match as never;
    },
    async *stream(chunks) {
      yield* streamed(chunks, compiled(), overlap, tokenise) as AsyncGenerator<never, void, undefined>;
    },
    with: (more) => matcherOf({ ...rules, ...more } as never, options) as never,
  };
}

/** Tokens before a place that look-behind and registries may want to see again. */
const BEHIND = 32;

async function* streamed(chunks: AsyncIterable<string> | Iterable<string>, dispatch: Dispatch, overlap: Overlap, tokenise: (text: string) => Tokens): AsyncGenerator<Match, void, undefined> {
  let text = "", base = 0, next = 0;
  const read = function* (last: boolean): Generator<Match, void, undefined> {
    const tokens = tokenise(text);
    // The last tokens may still grow, and what starts there may still go on.
    const sure = last ? tokens.count : tokens.count - dispatch.width - 2;
    let at = tokenAt(tokens, next - base);
    for (const { to, match } of sweep(dispatch, runOver(tokens, {}, base === 0), overlap, at, Math.max(at, sure))) {
      if (overlap !== "all") at = Math.max(at, to);
      yield shift(match, base);
    }
    at = Math.max(at, sure, 0);
    next = base + (at < tokens.count ? tokens.start[at]! : text.length);
    const keep = at - BEHIND;
    if (keep > 0) {
      const cut = tokens.start[keep]!;
      text = text.slice(cut);
      base += cut;
    }
  };
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") throw new UsageError("text-not-string", "stream() takes an iterable of strings");
    text += chunk;
    yield* read(false);
  }
  yield* read(true);
}
function shift(match: Match, by: number): Match {
  const captures: Record<string, unknown> = {};
  for (const [name, c] of Object.entries(match.captures as Record<string, { start: number; end: number }>)) captures[name] = { ...c, start: c.start + by, end: c.end + by };
  return { ...match, start: match.start + by, end: match.end + by, captures };
}
