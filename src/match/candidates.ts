// Names that look or sound like a query, proposed by an inverted index so that only a few dozen are compared.
import { foldWord, stripAccents } from "../text/chars.ts";
import type { Entry } from "../types.ts";
import { soundKeys } from "./compare/keys.ts";
import { osa } from "./edit.ts";
import type { Alias } from "./layer.ts";

/** Letters and digits of a name, folded, without blanks: equal keys are one spelling. */
export function keyOf(name: string): string {
  return stripAccents(foldWord(name)).replace(/[^\p{L}\p{N}]/gu, "");
}
/** A name or query is read no further than this. */
const MOST_UNITS = 200;
const wordsOf = (name: string): string[] => stripAccents(foldWord(name.slice(0, MOST_UNITS))).split(/[^\p{L}\p{N}]+/u).filter((w) => w !== "");

const BASE = 37, PAIRS: number = BASE * BASE, BUCKETS = 1 << 14, GRAMS: number = PAIRS + BUCKETS;
const unit = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : code === 0 ? 0 : (code % 36) + 1);
function bucket(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return PAIRS + ((h ^ (h >>> 15)) & (BUCKETS - 1));
}

/** Pairs of neighbouring letters and, if wanted, keys of sounds, each once. */
function gramsOf(words: readonly string[], sounds: boolean): Set<number> {
  const grams = new Set<number>();
  for (const word of words) {
    let before = 0;
    for (let i = 0; i <= word.length; i++) {
      const here = i < word.length ? unit(word.charCodeAt(i)) : 0;
      grams.add(before * BASE + here);
      before = here;
    }
    if (sounds && word.length > 2) for (const key of soundKeys(word)) grams.add(bucket(key));
  }
  return grams;
}

/** A candidate and how many of the query's letter pairs it shares, rare ones counting more. */
export interface Candidate<E extends Entry> {
  readonly alias: Alias<E>;
  readonly shared: number;
}

export class NameIndex<E extends Entry> {
  private readonly aliases: readonly Alias<E>[];
  private keys: Map<string, Alias<E>[]> | null = null;
  private grams: { readonly offsets: Int32Array; readonly postings: Int32Array; readonly letters: Float32Array; readonly sounds: Float32Array; readonly sums: Float32Array } | null = null;

  constructor(aliases: readonly Alias<E>[]) {
    this.aliases = aliases;
  }

  /** Aliases spelt the same, case, accents and blanks aside. */
  byKey(key: string): readonly Alias<E>[] {
    if (!this.keys) {
      this.keys = new Map();
      for (const alias of this.aliases) {
        const list = this.keys.get(keyOf(alias.text));
        if (list) list.push(alias);
        else this.keys.set(keyOf(alias.text), [alias]);
      }
    }
    return this.keys.get(key) ?? [];
  }

  private compiled(): NonNullable<NameIndex<E>["grams"]> {
    if (this.grams) return this.grams;
    const all = this.aliases.map((alias) => Int32Array.from(gramsOf(wordsOf(alias.text), true)));
    const offsets = new Int32Array(GRAMS + 1);
    for (const grams of all) for (const gram of grams) offsets[gram + 1]!++;
    for (let g = 0; g < GRAMS; g++) offsets[g + 1]! += offsets[g]!;
    const postings = new Int32Array(offsets[GRAMS]!);
    const at = offsets.slice();
    const letters = new Float32Array(all.length), sounds = new Float32Array(all.length);
    all.forEach((grams, n) => {
      for (const gram of grams) {
        postings[at[gram]!++] = n;
        (gram < PAIRS ? letters : sounds)[n]! += this.weight(offsets, gram);
      }
    });
    return (this.grams = { offsets, postings, letters, sounds, sums: new Float32Array(all.length) });
  }
  /** Rare grams weigh more. */
  private weight(offsets: Int32Array, gram: number): number {
    return Math.log2(1 + this.aliases.length / (offsets[gram + 1]! - offsets[gram]! + 1));
  }

  /** The `limit` aliases that share most letters with a query, or most sounds and letters. */
  candidates(query: string, limit: number, by: "letters" | "sounds"): readonly Candidate<E>[] {
    const { offsets, postings, letters, sounds, sums } = this.compiled();
    const touched: number[] = [];
    let whole = 0;
    const grams = [...gramsOf(wordsOf(query), by === "sounds")].map((gram) => ({ gram, count: offsets[gram + 1]! - offsets[gram]! })).sort((a, b) => a.count - b.count);
    for (const { gram, count } of grams) {
      const weight = this.weight(offsets, gram);
      whole += weight;
      // Pairs that half of all names have only cost time.
      if (count > 2000 && count > this.aliases.length / 6 && touched.length > limit) continue;
      for (let p = offsets[gram]!; p < offsets[gram + 1]!; p++) {
        const n = postings[p]!;
        if (sums[n] === 0) touched.push(n);
        sums[n]! += weight;
      }
    }
    // A small heap by hand: `top` stays sorted, the weakest last.
    const top: { n: number; shared: number }[] = [];
    for (const n of touched) {
      const shared = (2 * sums[n]!) / (whole + letters[n]! + (by === "sounds" ? sounds[n]! : 0));
      sums[n] = 0;
      if (top.length === limit && shared <= top[limit - 1]!.shared) continue;
      let place = top.length === limit ? limit - 1 : top.length;
      while (place > 0 && top[place - 1]!.shared < shared) {
        top[place] = top[place - 1]!;
        place--;
      }
      top[place] = { n, shared };
    }
    return top.map(({ n, shared }) => ({ alias: this.aliases[n]!, shared }));
  }

  /** Scores candidates against a query by edits word by word, in any order; a last word may be unfinished. */
  rank(query: string, candidates: readonly Candidate<E>[]): readonly { readonly alias: Alias<E>; readonly score: number }[] {
    const asked = wordsOf(query);
    return candidates.map(({ alias, shared }) => ({ alias, score: 0.95 * likeness(asked, wordsOf(alias.text)) + 0.05 * Math.min(1, shared) }));
  }
}

/** 0–1: how well the words of a query are found among those of a name. */
function likeness(asked: readonly string[], named: readonly string[]): number {
  const whole = asked.join("").length;
  if (whole === 0 || named.length === 0) return 0;
  const free = new Set(named.keys());
  let sum = 0;
  asked.forEach((word, w) => {
    let best = 0, at = -1;
    for (const n of free) {
      const name = named[n]!;
      let like = 1 - osa(word, name) / Math.max(word.length, name.length);
      if (w === asked.length - 1 && word.length > 1 && name.startsWith(word)) like = Math.max(like, 0.9);
      if (like > best) {
        best = like;
        at = n;
      }
    }
    if (best >= 0.4) free.delete(at);
    sum += (best >= 0.4 ? best : best * 0.5) * word.length;
  });
  let left = 0;
  for (const n of free) left += named[n]!.length;
  const byWord = sum / (whole + 0.3 * left);
  // Words run together or torn apart.
  const a = asked.join(""), b = named.join("");
  const glued = 1 - osa(a, b) / Math.max(a.length, b.length);
  return Math.max(byWord, glued);
}
