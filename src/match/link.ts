// Who repeats whom: clusters of items that say the same, found by keys they share instead of comparing all with all.
import { UsageError } from "../errors.ts";
import { compare, wordProfile } from "./compare/compare.ts";
import { soundKeys } from "./compare/keys.ts";
import type { Comparison, ComparisonKind, Profile, ProfileName } from "./compare/profile.ts";
import { Prepared, compareWords } from "./compare/words.ts";
import { Postings, hash32, mix } from "./postings.ts";

/** What `link` is told. */
export interface LinkOptions<T> {
  /** The string to compare. */
  readonly text: (item: T) => string;
  readonly profile: ProfileName | Profile;
  /** When an item was said: an ISO 8601 date or a number. The earliest comes first in its cluster; items without stand last. */
  readonly when?: (item: T) => string | number | null | undefined;
  /** A further condition for two items to be linked: the same speaker, say. */
  readonly same?: (a: T, b: T, comparison: Comparison) => boolean;
  /** Link what is `near` too, from this score (0–1) on. Default: only `same`, and `partial` of quotes and texts. */
  readonly min?: number;
}

/** Two items of a cluster that were found to say the same. */
export interface ClusterLink<T> {
  readonly a: T;
  readonly b: T;
  readonly score: number;
  readonly kind: ComparisonKind;
}
/** Two items or more, each linked to another of them. */
export interface Cluster<T> {
  /** In order of `when`, then as given. */
  readonly items: readonly T[];
  /** Who said it first. */
  readonly first: T;
  /** The links that hold the cluster together. */
  readonly links: readonly ClusterLink<T>[];
}

/** Keys of a kind of one item at most, items asked for one key, items compared with one. */
const MOST_KEYS = 64, MOST_ASKED = 48, MOST_COMPARED = 32;
const BANDS = 10;
/** Share of the keys of the item with fewer that two must share to be compared; when near ones are wanted, one key is enough. */
const LEAST_SHARED = 0.2;
/** Where the rare keys propose fewer than this, the common ones are asked too. */
const FEW = 6;

/** Keys of an item: those that few others have, and those that many have. */
interface Keys {
  readonly rare: readonly number[];
  readonly common: readonly number[];
}
/** Of long texts the smallest keys stand for all: both sides choose alike. */
const sample = (keys: ReadonlySet<number>): number[] => (keys.size > MOST_KEYS ? [...keys].sort((a, b) => a - b).slice(0, MOST_KEYS) : [...keys]);

/** Keys that two strings which say the same share some of: three and two neighbouring words, and bands of MinHash over all words. */
function wordKeys(prepared: Prepared): Keys {
  const hashes: number[] = [];
  prepared.weights.forEach((weight, n) => weight > 0.5 && hashes.push(hash32(prepared.keys[n]!)));
  const threes = new Set<number>(), twos = new Set<number>();
  for (let n = 0; n + 1 < hashes.length; n++) {
    const two = mix(hashes[n]!, hashes[n + 1]!);
    twos.add(two);
    if (n + 2 >= hashes.length) break;
    threes.add(mix(two, hashes[n + 2]!));
    twos.add(mix(hashes[n]!, hashes[n + 2]!) ^ 1);
  }
  const rare = sample(threes), common = sample(twos);
  if (hashes.length === 1) common.push(hashes[0]!);
  for (let band = 0; band < BANDS && hashes.length > 1; band++) {
    let first = 0x7fffffff, second = 0x7fffffff;
    for (const hash of hashes) {
      const h = mix(hash, 2 * band + 1), g = mix(hash, 2 * band + 2);
      if (h < first) first = h;
      if (g < second) second = g;
    }
    rare.push(mix(first, second) ^ band);
  }
  return { rare, common };
}

/** Keys of a name: how two of its parts may sound, in any order; of a single part, how it may sound. */
function nameKeys(name: string): Keys {
  const parts = name.split(/[\s\-’']+/u).filter((part) => /\p{L}{2}/u.test(part)).slice(0, 6).map(soundKeys);
  const keys = new Set<number>();
  if (parts.length === 1) for (const key of parts[0]!) keys.add(hash32(key));
  for (let a = 0; a < parts.length; a++)
    for (let b = a + 1; b < parts.length; b++)
      for (const x of parts[a]!) for (const y of parts[b]!) keys.add(x < y ? mix(hash32(x), hash32(y)) : mix(hash32(y), hash32(x)));
  return { rare: [...keys], common: [] };
}

/** Sets that grow together. */
class Union {
  private readonly parent: Int32Array;
  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }
  find(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[item] !== root) {
      const up = this.parent[item]!;
      this.parent[item] = root;
      item = up;
    }
    return root;
  }
  join(a: number, b: number): void {
    const x = this.find(a), y = this.find(b);
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/**
 * Clusters of items that say the same, each in order of time. Candidates come from keys that alike items share
 * (neighbouring words, MinHash bands, sounds of names), so the time grows with the number of items, not of pairs.
 *
 * @example
 * ```ts
 * import { link } from "selon/match";
 * const said = [
 *   { paper: "A", day: "2024-03-02", words: "La digue tiendra, même si la tempête redouble" },
 *   { paper: "B", day: "2024-03-01", words: "« la digue tiendra même si la tempête redouble »" },
 *   { paper: "C", day: "2024-03-01", words: "Le port rouvrira lundi" },
 * ];
 * const [cluster] = link(said, { text: (s) => s.words, profile: "quote", when: (s) => s.day });
 * console.log(cluster?.first.paper); // "B"
 * ```
 * @throws UsageError when `items` is no list or `text` gives no string.
 */
export function link<T>(items: Iterable<T>, options: LinkOptions<T>): readonly Cluster<T>[] {
  if (items === null || items === undefined || typeof items[Symbol.iterator] !== "function") throw new UsageError("input-not-iterable", "link() takes a list of items");
  if (typeof options?.text !== "function") throw new UsageError("option-invalid", "link() needs { text: (item) => string, profile }");
  const { text, profile, when, same, min } = options;
  if (min !== undefined && !(min >= 0 && min <= 1)) throw new UsageError("option-invalid", `min is ${min}; pass a score between 0 and 1`);
  const list = [...items];
  const texts = list.map((item, n) => {
    const string = text(item);
    if (typeof string !== "string") throw new UsageError("text-not-string", `text() gave ${String(string)} for item ${n}; it must give a string`);
    return string;
  });
  const names = profile === "name";
  const full = names ? null : wordProfile(profile);
  const ready: readonly Prepared[] = full ? texts.map((string) => new Prepared(string, full)) : [];
  const judge = (a: number, b: number): Comparison => (full ? compareWords(ready[a]!, ready[b]!, full, same !== undefined) : compare(texts[a]!, texts[b]!, "name"));
  const counts = ({ kind, score }: Comparison): boolean => kind === "same" || (kind === "partial" && !names) || (kind === "near" && min !== undefined && score >= min);

  const rareItems = new Postings(), commonItems = new Postings();
  const union = new Union(list.length);
  const links: { a: number; b: number; score: number; kind: ComparisonKind }[] = [];
  const shared = new Uint16Array(list.length), rareSizes = new Uint16Array(list.length), commonSizes = new Uint16Array(list.length);
  const least = min === undefined && full ? LEAST_SHARED : 0;
  /** Earlier items that share enough keys with item `n`, those that share most first. */
  const propose = (keys: readonly number[], postings: Postings, sizes: Uint16Array): readonly number[] => {
    const candidates: number[] = [];
    for (const key of keys) postings.latest(key, MOST_ASKED, (item) => shared[item]!++ === 0 && candidates.push(item));
    const likely = candidates.filter((item) => shared[item]! >= least * Math.min(keys.length, sizes[item]!)).sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const item of candidates) shared[item] = 0;
    return likely;
  };
  for (let n = 0; n < list.length; n++) {
    const keys = full ? wordKeys(ready[n]!) : nameKeys(texts[n]!);
    rareSizes[n] = keys.rare.length;
    commonSizes[n] = keys.common.length;
    const rare = propose(keys.rare, rareItems, rareSizes);
    const others = rare.length >= FEW ? rare : [...new Set([...rare, ...propose(keys.common, commonItems, commonSizes)])];
    let compared = 0;
    for (const other of others) {
      if (compared >= MOST_COMPARED) break;
      if (union.find(n) === union.find(other)) continue;
      compared++;
      const comparison = judge(other, n);
      if (!counts(comparison) || (same && !same(list[other]!, list[n]!, comparison))) continue;
      union.join(other, n);
      links.push({ a: other, b: n, score: comparison.score, kind: comparison.kind });
    }
    for (const key of keys.rare) rareItems.add(key, n);
    for (const key of keys.common) commonItems.add(key, n);
  }

  const clusters = new Map<number, { members: number[]; links: ClusterLink<T>[] }>();
  for (let n = 0; n < list.length; n++) {
    const root = union.find(n);
    const cluster = clusters.get(root);
    if (cluster) cluster.members.push(n);
    else clusters.set(root, { members: [n], links: [] });
  }
  for (const { a, b, score, kind } of links) clusters.get(union.find(a))!.links.push({ a: list[a]!, b: list[b]!, score, kind });
  return [...clusters.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ members, links }) => {
      const order = when ? inTime(members, list, when) : members;
      return { items: order.map((n) => list[n]!), first: list[order[0]!]!, links };
    });
}

function inTime<T>(members: readonly number[], list: readonly T[], when: NonNullable<LinkOptions<T>["when"]>): readonly number[] {
  const at = new Map(members.map((n) => [n, when(list[n]!) ?? null] as const));
  return [...members].sort((a, b) => {
    const x = at.get(a)!, y = at.get(b)!;
    if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
    return x < y ? -1 : x > y ? 1 : a - b;
  });
}
