// Comparing what is said: words answer words, in order where they can; what is left over and what is denied decides.
import { foldWord, stripAccents } from "../../text/chars.ts";
import { NEGATIONS } from "./given.ts";
import type { Comparison, ComparisonKind, Pair, Profile } from "./profile.ts";

/** A profile with nothing left open. */
export type FullProfile = Required<Profile>;

const negations: { set: ReadonlySet<string> | null } = { set: null };
/** Does a list of words deny? Two denials (« ne … pas ») are one. */
export function denies(words: readonly string[]): boolean {
  const set = (negations.set ??= new Set(NEGATIONS));
  return words.some((word) => set.has(word));
}

function isNumber(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /^\p{N}/u.test(word);
}

function against(a: readonly string[], b: readonly string[]): string | null {
  if (denies(a) !== denies(b)) return "one of them denies";
  const numbers = (words: readonly string[]): readonly string[] => words.filter(isNumber);
  if (!a.some(isNumber) || !b.some(isNumber)) return null;
  const inA = new Set(numbers(a)), inB = new Set(numbers(b));
  const onlyA = [...inA].filter((n) => !inB.has(n)), onlyB = [...inB].filter((n) => !inA.has(n));
  return onlyA.length > 0 && onlyB.length > 0 ? `other numbers: ${onlyA.join(", ")} and ${onlyB.join(", ")}` : null;
}

/** 0–1 by the letters two words begin with: inflected forms of one word differ behind. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  if (isNumber(a) || isNumber(b)) return 0;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const longer = Math.max(a.length, b.length), shorter = Math.min(a.length, b.length);
  return shared < 4 || shared < shorter - 3 ? 0 : shared / longer >= 0.55 ? Math.min(0.95, 0.4 + (0.6 * shared) / longer) : 0;
}

/** Quoted words: cut, extended, put into other punctuation, translated once more. */
export const QUOTE: FullProfile = {
  words: (text) => stripAccents(foldWord(text)).match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [],
  weight: (word) => (isNumber(word) ? 1 : word.length <= 3 ? 0.15 : word.length === 4 ? 0.6 : 1),
  alike,
  key: (word) => word.slice(0, 4),
  against,
  same: 0.8,
  partial: 0.8,
  near: 0.42,
};
/** Whole texts: reprints, cut reprints, rewritten ones. */
export const TEXT: FullProfile = { ...QUOTE, alike: (a, b) => (a === b ? 1 : 0), key: (word) => word, against: () => null, near: 0.4 };

/** A string made ready to be compared with many. */
export class Prepared {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly whole: number;
  private byKey: Map<string, number[]> | null = null;

  constructor(text: string, profile: FullProfile) {
    this.words = profile.words(text);
    this.keys = this.words.map(profile.key);
    this.weights = this.words.map(profile.weight);
    this.whole = this.weights.reduce((sum, w) => sum + w, 0);
  }
  /** Places of the words of a key. */
  places(key: string): readonly number[] | undefined {
    if (!this.byKey) {
      this.byKey = new Map();
      for (let n = 0; n < this.keys.length; n++) {
        const list = this.byKey.get(this.keys[n]!);
        if (list) list.push(n);
        else this.byKey.set(this.keys[n]!, [n]);
      }
    }
    return this.byKey.get(key);
  }
}
export const prepare = (text: string, profile: FullProfile): Prepared => new Prepared(text, profile);

/** A word that stands more often than this in a text is paired with its nearest places only. */
const NEAREST = 4;

/** Pairs words of both, each once, preferring those that continue a run. */
function align(a: Prepared, b: Prepared, profile: FullProfile): { readonly to: Int32Array; readonly scores: Float64Array } {
  const to = new Int32Array(a.words.length).fill(-1);
  const scores = new Float64Array(a.words.length);
  const taken = new Uint8Array(b.words.length);
  let next = 0;
  a.words.forEach((word, i) => {
    const places = b.places(a.keys[i]!);
    if (!places) return;
    // The places from `next` on come first, then those before.
    let from = 0;
    if (places.length > NEAREST) while (from < places.length - 1 && places[from]! < next) from++;
    let best = 0, at = -1;
    for (let n = 0, seen = 0; n < places.length && seen < NEAREST * 2; n++) {
      const j = places[(from + n) % places.length]!;
      if (taken[j]) continue;
      seen++;
      const score = profile.alike(word, b.words[j]!);
      if (score < 0.5) continue;
      const order = score + (j === next ? 0.3 : j > next ? 0.1 : 0);
      if (order > best) {
        best = order;
        at = j;
      }
    }
    if (at < 0) return;
    taken[at] = 1;
    to[i] = at;
    scores[i] = profile.alike(word, b.words[at]!);
    next = at + 1;
  });
  return { to, scores };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
/** Fewer words than this say too little to be a part of something. */
const LEAST_WEIGHT = 1.5;

/** Compares two prepared strings; `pairs` and `why` only when asked. */
export function compareWords(a: Prepared, b: Prepared, profile: FullProfile, explain: boolean = true): Comparison {
  if (a.whole === 0 || b.whole === 0) return { score: 0, kind: "different", pairs: [], why: ["one has no words"] };
  const { to, scores } = align(a, b, profile);
  let agreed = 0, words = 0, runs = 0, before = -2;
  for (let i = 0; i < to.length; i++) {
    if (to[i]! < 0) continue;
    const weight = Math.min(a.weights[i]!, b.weights[to[i]!]!) * scores[i]!;
    agreed += weight;
    words += weight;
    if (to[i] === before + 1) runs += weight;
    before = to[i]!;
  }
  const both = (2 * agreed) / (a.whole + b.whole);
  const short = agreed / Math.min(a.whole, b.whole);
  // Words that also follow each other say more than the same words thrown together.
  const order = words > 0 ? runs / words : 0;
  const score = Math.min(1, both * (0.85 + 0.15 * order) + (both > 0.999 ? 0.15 * (1 - order) * 0.5 : 0));
  const contrary = short >= profile.near ? profile.against(a.words, b.words) : null;
  let kind: ComparisonKind;
  if (contrary !== null && short >= 0.6) kind = "conflict";
  else if (both >= profile.same && order > 0.3) kind = "same";
  else if (short >= profile.partial && agreed >= LEAST_WEIGHT && order > 0.3) kind = "partial";
  else if (both >= profile.near || (short >= 0.55 && agreed >= 3)) kind = "near";
  else kind = "different";
  if (!explain) return { score: round(score), kind, pairs: [], why: [] };
  const pairs: Pair[] = [];
  for (let i = 0; i < to.length; i++) if (to[i]! >= 0 && a.weights[i]! > 0.2) pairs.push({ a: a.words[i]!, b: b.words[to[i]!]!, score: round(scores[i]!) });
  const why = [`${Math.round(both * 100)} % of both agree, ${Math.round(short * 100)} % of the shorter`];
  if (contrary !== null) why.push(contrary);
  const onlyA = a.words.filter((_, i) => to[i]! < 0 && a.weights[i]! > 0.5);
  const used = new Set(to);
  const onlyB = b.words.filter((_, j) => !used.has(j) && b.weights[j]! > 0.5);
  if (onlyA.length > 0) why.push(`only the first: ${onlyA.slice(0, 12).join(" ")}`);
  if (onlyB.length > 0) why.push(`only the second: ${onlyB.slice(0, 12).join(" ")}`);
  return { score: round(score), kind, pairs, why };
}
