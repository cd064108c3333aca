// Quoted words that are nobody's by their form: terms, names, charges, titles of works.
import { forPrepositions, titledNouns } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { OF } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { foldWord } from "../text/chars.ts";
import { hashOf } from "../text/tokens.ts";
import { isHuman } from "./groups.ts";
import { hasVerb } from "./spans.ts";

const FOR: ReadonlySet<number> = new Set(forPrepositions.map(hashOf));
const TITLED: ReadonlySet<number> = new Set(titledNouns.flatMap((noun) => [hashOf(noun), hashOf(`${noun}s`)]));
/** Tokens of the name of a body, its marks included. */
const MAX_BAND = 6;
/** In code units: no term is longer. */
const MAX_TERM = 60;

/** How often each quoted wording stands in the text: a short one that recurs is a term. */
export function wordings(r: Reader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of r.view.marks.pairs) {
    if (pair.end - pair.start > MAX_TERM) continue;
    const key = foldWord(r.view.text.slice(pair.start, pair.end));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A short wording that stands between marks more than once, or so many times. */
export function isTerm(r: Reader, counts: ReadonlyMap<string, number>, pair: number, times = 2): boolean {
  const { open, close, start, end } = r.view.marks.pairs[pair]!;
  return close - open <= 5 && (counts.get(foldWord(r.view.text.slice(start, end))) ?? 0) >= times;
}

/** « une enquête pour « vol » et « recel » »: the name of a charge. */
export function isCharge(r: Reader, chunks: readonly Chunk[], k: number): boolean {
  const { first, last } = chunks[k]!;
  if (hasVerb(r, first + 1, last - 1) || r.readings(first + 1).some((x) => x.mood === "inf")) return false;
  let j = k - 1;
  while (j > 1 && (chunks[j]!.kind === "comma" || chunks[j]!.kind === "coordinator") && chunks[j - 1]!.kind === "quote") j -= 2;
  return chunks[j]?.kind === "preposition" && FOR.has(r.view.tokens.hash[chunks[j]!.first]!);
}

/** « Grand Prix de Rennes »: every word of tokens `[first, last)` that is no tool begins with a capital. */
export function isName(r: Reader, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    if (!r.isWord(i) || r.closed(i) !== 0) continue;
    if (!r.isCapital(i)) return false;
    words++;
  }
  return words > 1;
}
/** « l'autrice de « La Saison sèche » », « l'émission « Tout le monde rame » »: a work. */
export function isWork(r: Reader, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  return before !== undefined && r.isCapital(chunks[k]!.first + 1) && ((r.closed(before.last - 1) & OF) !== 0 || isTitled(r, before));
}
/** « un porte-parole des « gilets jaunes » »: a name or slogan of the body that somebody belongs to. */
export function isBand(r: Reader, chunks: readonly Chunk[], k: number): boolean {
  const { first, last } = chunks[k]!;
  const link = chunks[k - 1], owner = chunks[k - 2]?.noun;
  if (link?.kind !== "preposition" || !(r.closed(link.first) & OF) || !owner || last - first > MAX_BAND) return false;
  return isHuman(r, owner) && !hasVerb(r, first + 1, last - 1);
}
/** A noun that a title stands after: « le plan « Cœur de ville » ». */
export function takesTitle(r: Reader, noun: NounGroup): boolean {
  return noun.head >= 0 && TITLED.has(r.view.tokens.hash[noun.head]!);
}
function isTitled(r: Reader, { noun }: Chunk): boolean {
  return noun !== null && noun.head === noun.last - 1 && takesTitle(r, noun);
}
