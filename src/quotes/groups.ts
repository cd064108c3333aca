// What a noun group is in a row of chunks: with or without a preposition, a time, a name; as a speaker.
import { nobodyPronouns, quantityWords } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { CONTRACTED, OF, PLURAL, PREPOSED } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import type { SpeakerRef } from "./frame.ts";

export const SHARED: SpeakerRef = { kind: "shared", first: 0, last: 0, noun: null, others: [], coordinated: false };

const NOBODY: ReadonlySet<number> = new Set(nobodyPronouns.map(hashOf));
const QUANTITIES: ReadonlySet<number> = new Set(quantityWords.map(hashOf));

export function nounRef(noun: NounGroup): SpeakerRef {
  return { kind: noun.pronoun ? "pronoun" : "noun", first: noun.first, last: noun.last, noun, others: [], coordinated: false };
}

export function pronounRef(token: number): SpeakerRef {
  return { kind: "pronoun", first: token, last: token + 1, noun: null, others: [], coordinated: false };
}

export function possessiveRef(token: number): SpeakerRef {
  return { ...pronounRef(token), kind: "possessive" };
}

/** A noun group that no preposition brings in; plural `des` is an article where nothing can govern it. */
export function isBare(r: Reader, chunks: readonly Chunk[], k: number): boolean {
  const noun = chunks[k]?.noun;
  if (!noun) return false;
  if (noun.prep < 0) return true;
  const c = r.closed(noun.prep);
  // « près de 200 chercheurs »
  if (isQuantity(r, noun.prep) && r.isNumber(noun.first)) return true;
  if (!(c & OF)) return false;
  const before = chunks[k - 1]?.kind;
  if (before === "noun" || before === "preposition" || before === "quote") return false;
  // « des riverains », « de nombreux riverains », « plus de cent riverains »
  return noun.first === noun.prep + 1 && (c & CONTRACTED ? (c & PLURAL) !== 0 : (r.closed(noun.first) & PREPOSED) !== 0 && noun.plural) || isQuantity(r, noun.prep - 1);
}

/** The group with its plural article inside, and the quantity before it. */
export function withArticle(r: Reader, noun: NounGroup): NounGroup {
  return noun.prep >= 0 ? { ...noun, first: isQuantity(r, noun.prep - 1) ? noun.prep - 1 : noun.prep } : noun;
}

function isQuantity(r: Reader, token: number): boolean {
  return token >= 0 && QUANTITIES.has(r.view.tokens.hash[token]!);
}

export function isTime(r: Reader, noun: NounGroup): boolean {
  return noun.head >= 0 && noun.civility < 0 && (r.grammar.lexicon.bits[r.view.ids[noun.head]!]! & r.grammar.timeBit) !== 0;
}

/** « lundi », « ce soir »: a group or a single word of time. */
export function isWhen(r: Reader, { kind, first, noun }: Chunk): boolean {
  return noun ? isTime(r, noun) : kind === "other" && (r.grammar.lexicon.bits[r.view.ids[first]!]! & r.grammar.timeBit) !== 0;
}

/** A noun for one or several people. */
export function isHuman(r: Reader, { head }: NounGroup): boolean {
  const kind = head < 0 ? undefined : r.noun(head)?.kind;
  return kind === "person" || kind === "collective";
}

export function hasName(noun: NounGroup): boolean {
  return noun.nameFirst >= 0;
}

/** « on » */
export function isNobody(r: Reader, token: number): boolean {
  return NOBODY.has(r.view.tokens.hash[token]!);
}

/** Index of the chunk that opens the bracket closed at `k`, or `k` itself. */
export function openingOf(chunks: readonly Chunk[], k: number): number {
  for (let j = k - 1; j >= 0 && j > k - 8; j--) if (chunks[j]!.kind === "open") return j;
  return k;
}

/** The last group that completes another (« le dos du gilet d'une manifestante ») and is what is looked for, null for none. */
export function completing(r: Reader, noun: NounGroup, isIt: (inner: NounGroup) => boolean): NounGroup | null {
  for (let t = noun.last - 1; t >= noun.coreLast; t--) {
    const inner = r.closed(t) & OF ? nounGroupAt(r, t, noun.last) : null;
    if (inner && isIt(inner)) return inner;
  }
  return null;
}
