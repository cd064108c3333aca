// Quoted words inside a sentence: how far the fragment goes, and what around it belongs to it.
import { forPrepositions, networkWords, sayingOccasions, sayingPrepositions } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { BY, OF, TO } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import { clauseEnd, type ClauseOptions } from "./borders.ts";
import type { Stretch } from "./stretch.ts";
import { isTime } from "./groups.ts";

const SAYING: ReadonlySet<number> = new Set(sayingPrepositions.map(hashOf));
const FOR: ReadonlySet<number> = new Set(forPrepositions.map(hashOf));
const OCCASIONS: ReadonlySet<number> = new Set([...sayingOccasions, ...networkWords].map(hashOf));

/** Quoted blocks in a row, joined by commas or coordinators. */
export function quotedRow(chunks: readonly Chunk[], from: number, rule: string): Stretch {
  let to = from + 1;
  for (;;) {
    let n = to;
    while (chunks[n] && n < to + 2 && (chunks[n]!.kind === "comma" || chunks[n]!.kind === "coordinator" || chunks[n]!.kind === "stop")) n++;
    if (chunks[n]?.kind !== "quote" || isCued(chunks, n)) return { from, to, rule, direct: true };
    to = n + 1;
  }
}
/** Does an incise follow the quoted block at chunk `n`? */
function isCued(chunks: readonly Chunk[], n: number): boolean {
  const verb = chunks[n + 1]?.kind === "comma" ? chunks[n + 2]?.verb : null;
  return verb !== null && verb !== undefined && verb.subject < 0;
}

/** A quoted fragment at `quote` inside a group that starts at `from`: the group goes in where more than an article or more words belong to it. */
export function fragment(r: Reader, chunks: readonly Chunk[], from: number, quote: number, clause: ClauseOptions, predicate = false): Stretch {
  const open: ClauseOptions = { ...clause, infinitive: true };
  let attached = goesOn(r, chunks, quote + 1, predicate || (clause.cue?.passive ?? false) || clause.cue?.form === "ppart");
  let to = attached ? contentEnd(r, chunks, quote + 1, open) : quote + 1;
  for (let next = furtherFragment(r, chunks, to); next >= 0; next = furtherFragment(r, chunks, to)) {
    to = next + 1;
    if (!goesOn(r, chunks, to, predicate)) continue;
    to = contentEnd(r, chunks, to, open);
    attached = true;
  }
  const headed = from < quote && chunks[from]!.noun !== null && chunks[from]!.noun!.head >= 0;
  return { from: headed || attached ? from : quote, to, rule: "fragment", direct: false };
}
/** One more fragment of the same row from chunk `k` on (« "A", "B" et "C" »), -1 if none. */
function furtherFragment(r: Reader, chunks: readonly Chunk[], k: number): number {
  let n = k;
  let joined = false;
  for (; n < k + 4 && chunks[n]; n++) {
    const { kind, noun } = chunks[n]!;
    const joins = kind === "comma" || kind === "coordinator";
    // « une neige « collante » et un épisode « plus intense » »
    const headed = joined && noun && noun.prep < 0 && noun.det >= 0 && chunks[n - 1]!.kind === "coordinator" && (chunks[n + 1]?.kind === "quote" || (isLink(r, chunks[n + 1]) && chunks[n + 2]?.kind === "quote"));
    if (!joins && kind !== "preposition" && !headed && !(noun && noun.head < 0)) break;
    joined ||= joins;
  }
  return joined && chunks[n]?.kind === "quote" && !isCued(chunks, n) ? n : -1;
}
/** « le refus de la « critique » »: what ties quoted words to a noun. */
function isLink(r: Reader, chunk: Chunk | undefined): boolean {
  if (chunk === undefined || !(chunk.kind === "preposition" || (chunk.noun !== null && chunk.noun.head < 0))) return false;
  return (r.closed(chunk.noun ? chunk.noun.prep : chunk.first) & (OF | TO)) !== 0;
}
/** Does what follows a quoted fragment belong to it? Time, place of saying and medium belong to the report. */
function goesOn(r: Reader, chunks: readonly Chunk[], k: number, predicate: boolean): boolean {
  const c = chunks[k];
  if (!c) return false;
  // Beside a predicate stand its object and the agent.
  if (predicate && c.noun && (c.noun.prep < 0 || r.closed(c.noun.prep) & BY)) return false;
  if (c.noun) return !isCircumstance(r, c.noun);
  return c.kind === "relative" || c.kind === "que" || c.kind === "verb" || c.kind === "other" || c.kind === "preposition";
}
function isCircumstance(r: Reader, noun: NounGroup): boolean {
  if (isTime(r, noun)) return true;
  if (noun.prep < 0 || r.closed(noun.prep) & OF) return false;
  const { hash } = r.view.tokens;
  if (SAYING.has(hash[noun.prep]!)) return true;
  if (noun.head < 0) return false;
  const kind = r.noun(noun.head)?.kind;
  return kind === "document" || kind === "outlet" || kind === "collective" || OCCASIONS.has(hash[noun.head]!);
}
/** The end of the clause, or of what belongs to the fragment where a circumstance of the saying comes first. */
function contentEnd(r: Reader, chunks: readonly Chunk[], from: number, clause: ClauseOptions): number {
  const end = clauseEnd(r, chunks, from, clause);
  for (let k = from; k < end; k++) {
    const { kind, noun, verb } = chunks[k]!;
    // What stands in a clause of the fragment's own belongs to that.
    if (verb?.form === "finite" || kind === "que" || kind === "relative") return end;
    if (noun && isCircumstance(r, noun)) return k;
    // « met en avant « la crise » pour justifier »: why it is said.
    if (kind === "preposition" && chunks[k + 1]?.verb?.form === "inf" && FOR.has(r.view.tokens.hash[chunks[k]!.first]!)) return k;
  }
  return end;
}

/** Index of a quoted block that belongs to the group at `j`: right after its determiner, adjective or attachment; -1 if none. */
export function quoteInGroup(r: Reader, chunks: readonly Chunk[], j: number): number {
  for (let n = j + 1; n < chunks.length && n < j + 4; n++) {
    const c = chunks[n]!;
    if (c.kind === "quote") return n;
    // « un maire qui « parle dans le vent » »
    if (c.kind === "relative" && chunks[n + 1]?.kind === "quote") return n + 1;
    const part = (c.noun && c.noun.prep >= 0 && r.closed(c.noun.prep) & OF) || (c.kind === "preposition" && r.closed(c.first) & (OF | TO)) || c.kind === "adverb" || (c.kind === "other" && r.isWord(c.first)) || c.verb?.form === "ppart";
    if (!part) return -1;
  }
  return -1;
}
