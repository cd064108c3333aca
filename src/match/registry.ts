// A gazetteer: rows with names, found in running text, resolved and searched by name.
import { UsageError } from "../errors.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Entry } from "../types.ts";
import { compare } from "./compare/compare.ts";
import type { Comparison } from "./compare/profile.ts";
import { Layer } from "./layer.ts";
import type { Alias } from "./layer.ts";
import { NameIndex, keyOf } from "./candidates.ts";
import type { Gazetteer, GazetteerHit } from "./node.ts";
import { PatternOf } from "./pattern.ts";
import type { NoCaptures, Pattern } from "./pattern.ts";

/** An alias that stands in a text. */
export interface RegistryHit<E extends Entry> {
  readonly entry: E;
  /** The name as the registry has it. */
  readonly alias: string;
  readonly ambiguous: boolean;
  /** Does it count? Sure aliases do; ambiguous ones where the context supports them. */
  readonly supported: boolean;
  /** As the registry writes it, hyphens and blanks aside; else case or accents differ. */
  readonly exact: boolean;
  /** Token indices `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Says whether an ambiguous alias means its row at this place. */
export type Context<E extends Entry> = (hit: RegistryHit<E>, tokens: Tokens) => boolean;

/** Orders candidates for a query; `fuse()` makes one of fuse.js. */
export type Ranker = (query: string, names: readonly string[]) => readonly { readonly index: number; readonly score: number }[];

/** What `registry` takes beside rows. */
export interface RegistryOptions<E extends Entry = Entry> {
  /** Ranks what `search` proposes; pass `fuse()`. Default: the engine's own edit distance over sounds. */
  readonly fuzzy?: Ranker;
  /** Decides about ambiguous aliases. Default: they count where a sure alias of the same row stands in the same text. */
  readonly context?: Context<E>;
}

/** A row that a name may mean. */
export interface Resolution<E extends Entry> {
  readonly entry: E;
  readonly alias: string;
  /** 1 for the alias as written, less for folded, ambiguous and similar ones. */
  readonly score: number;
  readonly kind: Comparison["kind"];
  readonly why: readonly string[];
}

/** The rows of a registry as JSON. */
export interface RegistryData<E extends Entry = Entry> {
  readonly version: 1;
  readonly entries: readonly E[];
}

/**
 * A gazetteer. Immutable: `add`, `remove` and `extend` give a new one that shares what is compiled.
 * It is a pattern: in a hole it matches its longest alias, the value is the row.
 */
export interface Registry<E extends Entry> extends Pattern<E> {
  readonly entries: readonly E[];
  readonly size: number;
  get(id: string): E | undefined;
  /** Rows that a name can mean, the surest first: by alias, then by `compare(…, "name")`. */
  resolve(name: string, options?: { readonly limit?: number }): readonly Resolution<E>[];
  /** Rows whose names look like a query, typed with errors or not yet to its end, the best first. */
  search(query: string, options?: { readonly limit?: number }): readonly Resolution<E>[];
  /** With more rows. @throws UsageError `registry-row` if a row is broken or its id is taken. */
  add(...entries: readonly E[]): Registry<E>;
  /** Without these ids. */
  remove(...ids: readonly string[]): Registry<E>;
  /** With these rows; a row whose id is known adds its aliases to the row there and replaces its other fields. */
  extend(entries: Iterable<E>): Registry<E>;
  toJSON(): RegistryData<E>;
  /** Does it hold functions (a context, a ranker), which JSON loses? @internal */
  readonly bound: boolean;
  /** Every alias in a text, from left to right; where two names overlap, the longer one from the left. @internal */
  scan(tokens: Tokens, emit: (hit: RegistryHit<E>) => void): void;
}

/** Names that the index proposes to a search, and those that are compared to resolve one. */
const PROPOSED = 60, COMPARED = 40;

const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((v) => typeof v === "string" && /[\p{L}\p{N}]/u.test(v));

/** Throws for a row that cannot be worked with. */
function checked<E extends Entry>(entry: E, row: number, taken: ReadonlySet<string>): E {
  const wrong = (what: string): never => {
    const id = typeof entry === "object" && entry !== null && "id" in entry ? ` (id ${JSON.stringify(entry.id)})` : "";
    throw new UsageError("registry-row", `registry row ${row}${id}: ${what}`);
  };
  if (typeof entry !== "object" || entry === null) return wrong("pass an object { id, name, aliases? }");
  if (typeof entry.id !== "string" || entry.id === "") return wrong("`id` must be a string that is not empty");
  if (taken.has(entry.id)) return wrong("this id is taken; use extend() to add to a row");
  if (typeof entry.name !== "string" || !/[\p{L}\p{N}]/u.test(entry.name)) return wrong("`name` must be a string with a letter or digit in it");
  if (entry.aliases !== undefined && !isStrings(entry.aliases)) return wrong("`aliases` must be a list of strings, each with a letter or digit in it");
  if (entry.ambiguous !== undefined && !isStrings(entry.ambiguous)) return wrong("`ambiguous` must be a list of strings, each with a letter or digit in it");
  return entry;
}

/** Layers, what is gone from them, and options: all a registry is. */
interface State<E extends Entry> {
  readonly layers: readonly Layer<E>[];
  /** Ids removed, by layer. */
  readonly gone: readonly ReadonlySet<string>[];
  readonly ids: ReadonlyMap<string, E>;
  readonly options: RegistryOptions<E>;
}

class RegistryOf<E extends Entry> extends PatternOf<E, NoCaptures> implements Registry<E> {
  private readonly state: State<E>;
  private list: readonly E[] | null = null;
  private index: NameIndex<E> | null = null;

  constructor(state: State<E>) {
    const self: { of: RegistryOf<E> | null } = { of: null };
    const gazetteer: Gazetteer = { width: 24, hits: (tokens) => self.of!.hits(tokens) };
    super({ is: "gazetteer", of: gazetteer });
    self.of = this;
    this.state = state;
  }

  get entries(): readonly E[] {
    return (this.list ??= Object.freeze([...this.state.ids.values()]));
  }
  get size(): number {
    return this.state.ids.size;
  }
  get bound(): boolean {
    return this.state.options.context !== undefined || this.state.options.fuzzy !== undefined;
  }
  get(id: string): E | undefined {
    return this.state.ids.get(id);
  }

  scan(tokens: Tokens, emit: (hit: RegistryHit<E>) => void): void {
    for (const hit of this.found(tokens)) emit(hit);
  }

  private found(tokens: Tokens): readonly RegistryHit<E>[] {
    const raw: RegistryHit<E>[] = [];
    const { layers, gone, options } = this.state;
    layers.forEach((layer, n) =>
      layer.scan(tokens, gone[n]!, ({ alias, exact }, from, to) => {
        raw.push({ entry: alias.entry, alias: alias.text, ambiguous: alias.ambiguous, supported: !alias.ambiguous, exact, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! });
      }),
    );
    if (raw.length === 0) return raw;
    const hits = layers.length > 1 ? withoutOverlaps(raw) : raw;
    if (!hits.some((hit) => hit.ambiguous)) return hits;
    const sure = new Set(hits.filter((hit) => !hit.ambiguous).map((hit) => hit.entry.id));
    return hits.map((hit) => (hit.ambiguous && (options.context ? options.context(hit, tokens) : sure.has(hit.entry.id)) ? { ...hit, supported: true } : hit));
  }

  private hits(tokens: Tokens): readonly GazetteerHit[] {
    return this.found(tokens)
      .filter((hit) => hit.supported)
      .map((hit) => ({ value: hit.entry, from: hit.from, to: hit.to, score: hit.ambiguous ? 0.8 : hit.exact ? 1 : 0.95, why: `${hit.entry.id}: ${hit.ambiguous ? "ambiguous, supported" : hit.exact ? "exact" : "folded"} ${hit.alias}` }));
  }

  private names(): NameIndex<E> {
    return (this.index ??= new NameIndex(this.state.layers.flatMap((layer, n) => layer.aliases.filter((alias) => !this.state.gone[n]!.has(alias.entry.id)))));
  }

  resolve(name: string, { limit = 10 }: { readonly limit?: number } = {}): readonly Resolution<E>[] {
    if (typeof name !== "string") throw new UsageError("text-not-string", "resolve() takes a name as a string");
    const best = new Map<string, Resolution<E>>();
    const offer = (alias: Alias<E>, score: number, kind: Comparison["kind"], why: readonly string[]): void => {
      const known = best.get(alias.entry.id);
      if (!known || known.score < score) best.set(alias.entry.id, { entry: alias.entry, alias: alias.text, score, kind, why });
    };
    for (const alias of this.names().byKey(keyOf(name))) {
      const exact = alias.text.normalize("NFC") === name.normalize("NFC");
      offer(alias, (exact ? 1 : 0.97) - (alias.ambiguous ? 0.3 : 0), "same", [`${exact ? "exact" : "folded"} alias ${alias.text}`, ...(alias.ambiguous ? ["the alias is ambiguous"] : [])]);
    }
    for (const { alias } of this.names().candidates(name, COMPARED, "sounds")) {
      const compared = compare(name, alias.text, "name");
      if (compared.kind === "same" || compared.kind === "partial") offer(alias, compared.score * (compared.kind === "same" ? 0.95 : 0.7) * (alias.ambiguous ? 0.7 : 1), compared.kind, compared.why);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, limit);
  }

  search(query: string, { limit = 10 }: { readonly limit?: number } = {}): readonly Resolution<E>[] {
    if (typeof query !== "string") throw new UsageError("text-not-string", "search() takes a query as a string");
    const { fuzzy } = this.state.options;
    const candidates = this.names().candidates(query, PROPOSED, "letters");
    const ranked = fuzzy
      ? fuzzy(query, candidates.map(({ alias }) => alias.text)).map(({ index, score }) => ({ alias: candidates[index]!.alias, score }))
      : this.names().rank(query, candidates);
    const best = new Map<string, Resolution<E>>();
    for (const { alias, score } of [...ranked].sort((a, b) => b.score - a.score))
      if (!best.has(alias.entry.id)) best.set(alias.entry.id, { entry: alias.entry, alias: alias.text, score, kind: score > 0.999 ? "same" : "near", why: [`looks like ${alias.text}`] });
    return [...best.values()].slice(0, limit);
  }

  add(...entries: readonly E[]): Registry<E> {
    const taken = new Set(this.state.ids.keys());
    entries.forEach((entry, row) => taken.add(checked(entry, row, taken).id));
    return this.stacked(entries, this.state.gone, this.state.ids);
  }
  remove(...ids: readonly string[]): Registry<E> {
    const left = new Map(this.state.ids);
    for (const id of ids) left.delete(id);
    return new RegistryOf({ ...this.state, ids: left, gone: this.state.gone.map((gone) => new Set([...gone, ...ids])) });
  }
  extend(entries: Iterable<E>): Registry<E> {
    const merged = new Map<string, E>();
    let row = 0;
    for (const entry of entries) {
      checked(entry, row++, new Set());
      const old = merged.get(entry.id) ?? this.state.ids.get(entry.id);
      const aliases = [...new Set([...(old ? [...(old.aliases ?? []), ...(old.name === entry.name ? [] : [old.name])] : []), ...(entry.aliases ?? [])])];
      const ambiguous = [...new Set([...(old?.ambiguous ?? []), ...(entry.ambiguous ?? [])])];
      merged.set(entry.id, { ...old, ...entry, ...(aliases.length > 0 ? { aliases } : {}), ...(ambiguous.length > 0 ? { ambiguous } : {}) });
    }
    const gone = this.state.gone.map((set) => new Set([...set, ...merged.keys()]));
    return this.stacked([...merged.values()], gone, this.state.ids);
  }

  /** Puts a layer on top; layers that are no bigger than those above them become one, so there are ever few. */
  private stacked(entries: readonly E[], gone: readonly ReadonlySet<string>[], ids: ReadonlyMap<string, E>): Registry<E> {
    if (entries.length === 0) return this;
    const all = new Map(ids);
    for (const entry of entries) all.set(entry.id, entry);
    const layers = [...this.state.layers], lost = [...gone];
    let top: readonly E[] = entries;
    while (layers.length > 0 && layers[layers.length - 1]!.entries.length <= top.length * 2) {
      const last = layers.pop()!, lostThere = lost.pop()!;
      top = [...last.entries.filter((entry) => !lostThere.has(entry.id)), ...top];
    }
    return new RegistryOf({ layers: [...layers, new Layer(top)], gone: [...lost, new Set<string>()], ids: all, options: this.state.options });
  }

  toJSON(): RegistryData<E> {
    return { version: 1, entries: this.entries };
  }
}

/** From left to right, the longest at each place; hits of one span stay together. */
function withoutOverlaps<E extends Entry>(hits: readonly RegistryHit<E>[]): RegistryHit<E>[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: RegistryHit<E>[] = [];
  let last: RegistryHit<E> | null = null;
  for (const hit of sorted) {
    if (last && hit.from < last.to && !(hit.from === last.from && hit.to === last.to)) continue;
    out.push(hit);
    last = hit;
  }
  return out;
}

function fromJSON<E extends Entry>(data: RegistryData<E>, options: RegistryOptions<E> = {}): Registry<E> {
  if (typeof data !== "object" || data === null || data.version !== 1 || !Array.isArray(data.entries))
    throw new UsageError("registry-row", "registry.fromJSON takes what toJSON() gave: { version: 1, entries: […] }");
  return registry(data.entries, options);
}

/** The function and its reader. */
export interface RegistryMaker {
  /**
   * A gazetteer of rows `{ id, name, aliases?, ambiguous? }`. In running text an alias with capitals needs them (the
   * article before a name aside), accents may miss, blanks and hyphens are one.
   *
   * @example
   * ```ts
   * import { registry } from "selon/match";
   * const papers = registry([{ id: "gazette", name: "La Gazette du Nord", aliases: ["Gazette du Nord"] }]);
   * console.log(papers.resolve("gazette du nord")[0]?.entry.id); // "gazette"
   * ```
   * @throws UsageError `registry-row`, with the number of the row.
   */
  <E extends Entry>(entries: Iterable<E>, options?: RegistryOptions<E>): Registry<E>;
  /** A registry of what `toJSON()` gave. */
  fromJSON<E extends Entry>(data: RegistryData<E>, options?: RegistryOptions<E>): Registry<E>;
}

/** See {@link RegistryMaker}. */
export const registry: RegistryMaker = Object.assign(
  <E extends Entry>(entries: Iterable<E>, options: RegistryOptions<E> = {}): Registry<E> => {
    if (entries === null || entries === undefined || typeof entries[Symbol.iterator] !== "function") throw new UsageError("input-not-iterable", "registry() takes a list of rows { id, name, aliases? }");
    const ids = new Map<string, E>(), taken = new Set<string>();
    let row = 0;
    for (const entry of entries) {
      ids.set(checked(entry, row++, taken).id, entry);
      taken.add(entry.id);
    }
    return new RegistryOf<E>({ layers: [new Layer([...ids.values()])], gone: [new Set()], ids, options });
  },
  { fromJSON },
);
