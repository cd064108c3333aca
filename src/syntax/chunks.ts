// A stretch of text as a row of chunks: noun groups, verb groups, quoted blocks, links and punctuation.
import { CLITIC, GLUED, MARK, PUNCT } from "../text/tokens.ts";
import { ADVERB, COORDINATOR, OF, PREPOSITION, QUE, RELATIVE, SUBORDINATOR, V_BE, V_HAVE } from "./grammar.ts";
import { type NounGroup, nounGroupAt } from "./nouns.ts";
import type { Reader } from "./reader.ts";
import { type VerbGroup, verbGroupAt } from "./verbs.ts";

export type ChunkKind =
  | "noun" | "verb" | "quote" | "que" | "relative" | "subordinator" | "coordinator" | "preposition" | "adverb"
  | "comma" | "colon" | "semicolon" | "stop" | "dash" | "open" | "close" | "other";

/** `[first, last)` in tokens. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  readonly noun: NounGroup | null;
  readonly verb: VerbGroup | null;
  /** Index in `marks.pairs` for a quoted block, else -1. */
  readonly pair: number;
}

/** How far ahead a group may reach. */
const LOOK = 48;

function punctuation(unit: number, spaced: boolean): ChunkKind {
  switch (unit) {
    case 0x2c: return "comma";
    case 0x3a: return "colon";
    case 0x3b: return "semicolon";
    case 0x2e: case 0x21: case 0x3f: case 0x2026: return "stop";
    case 0x28: case 0x5b: return "open";
    case 0x29: case 0x5d: return "close";
    case 0x2013: case 0x2014: case 0x2d: return spaced ? "dash" : "other";
    default: return "other";
  }
}

/**
 * Chunks of `[first, last)`. Quotation marks inside are opaque: a quoted block is one chunk.
 *
 * @param pairAt index of the pair that a token opens, -1 for none
 */
export function chunk(r: Reader, first: number, last: number, pairAt: Int32Array): readonly Chunk[] {
  const { kind, flags, text, start } = r.view.tokens;
  const { closedBits: closed } = r;
  const { pairs } = r.view.marks;
  const chunks: Chunk[] = [];
  const add = (k: ChunkKind, from: number, to: number, noun: NounGroup | null, verb: VerbGroup | null, pair: number): void => {
    chunks.push({ kind: k, first: from, last: to, noun, verb, pair });
  };
  /** The next quoted block, or the end. */
  let ahead = first;
  let i = first;
  while (i < last) {
    const pair = pairAt[i]!;
    if (pair >= 0) {
      const to = Math.min(last, pairs[pair]!.closed ? pairs[pair]!.close + 1 : pairs[pair]!.close);
      add("quote", i, to, null, null, pair);
      i = to;
      continue;
    }
    if (kind[i] === PUNCT) {
      add(punctuation(text.charCodeAt(start[i]!), !(flags[i]! & GLUED) || i === first), i, i + 1, null, null, -1);
      i++;
      continue;
    }
    if (kind[i] === MARK) {
      add("other", i, i + 1, null, null, -1);
      i++;
      continue;
    }
    // Quoted blocks bound what a group may hold.
    if (ahead <= i) ahead = i + 1;
    while (ahead < last && pairAt[ahead]! < 0) ahead++;
    const limit = Math.min(ahead, i + LOOK);
    const previous = chunks[chunks.length - 1];
    const c = closed[i]!;
    const verb = kind[i] === CLITIC ? null : verbGroupAt(r, i, limit, previous?.kind === "noun" || previous?.kind === "relative" || previous?.kind === "coordinator");
    if (verb && !nounInstead(r, i, verb, chunks)) {
      add("verb", i, verb.last, null, verb, -1);
      i = verb.last;
      continue;
    }
    if (c & QUE && !(c & PREPOSITION)) {
      add("que", i, i + 1, null, null, -1);
      i++;
      continue;
    }
    if (c & SUBORDINATOR) {
      add("subordinator", i, i + 1, null, null, -1);
      i++;
      continue;
    }
    if (c & COORDINATOR) {
      add("coordinator", i, i + 1, null, null, -1);
      i++;
      continue;
    }
    if (c & RELATIVE && !r.isCapital(i)) {
      add("relative", i, i + 1, null, null, -1);
      i++;
      continue;
    }
    const noun = nounGroupAt(r, i, Math.min(last, limit + 1));
    if (noun && noun.last > i) {
      add("noun", i, noun.last, noun, null, -1);
      i = noun.last;
      continue;
    }
    add(c & (PREPOSITION | OF) ? "preposition" : c & ADVERB ? "adverb" : "other", i, i + 1, null, null, -1);
    i++;
  }
  return chunks;
}

/** A word that could be noun or verb is a noun after a preposition, and where no subject can stand before it. */
function nounInstead(r: Reader, i: number, verb: VerbGroup, chunks: readonly Chunk[]): boolean {
  if (verb.first !== verb.core || verb.clitic >= 0 || verb.compound) return false;
  if (r.isCapital(i) && chunks.length > 0 && chunks[chunks.length - 1]!.kind !== "stop") return true;
  // `Dominique Martin, pilote, est venu`: a noun for a person between a name and a comma is its function.
  const last = chunks[chunks.length - 1];
  const named = chunks[chunks.length - 2]?.noun;
  if (last?.kind === "comma" && named && named.nameFirst >= 0 && r.noun(i)?.kind === "person" && (r.punct(i + 1) === 0x2c || r.closed(i + 1) & OF)) return true;
  // After a verb `avoir` and `être` are infinitives: `assure être « prêt »`.
  if (r.verb(i) & (V_BE | V_HAVE)) return false;
  const ambiguous = r.noun(i) !== undefined || (r.grammar.lexicon.bits[r.view.ids[i]!]! & r.grammar.homographBit) !== 0;
  if (!ambiguous) return false;
  const before = chunks[chunks.length - 1];
  if (before?.kind === "coordinator") return r.noun(i) !== undefined;
  return before === undefined || before.kind === "preposition" || before.kind === "verb";
}
