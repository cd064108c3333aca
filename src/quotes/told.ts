// Does a sentence of the narrator's tell on what somebody said, or does it only hold a term in quotation marks?
import type { Chunk } from "../syntax/chunks.ts";
import { NEGATION, REFLEXIVE, V_THIRD } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { hasVerb } from "./spans.ts";
import { governor } from "./talkers.ts";

/** Tokens between marks from which on a verb there is no homograph's. */
const MIN_WORDS = 2;

/**
 * Whether the sentence is somebody's clause: `clearly` where the marks hold its own predicate or most of its words, `maybe`
 * where they hold some verb.
 */
export function toldOn(r: Reader, chunks: readonly Chunk[]): "clearly" | "maybe" | null {
  let quoted = 0, own = 0;
  let verb = false;
  for (const [k, { kind, first, last }] of chunks.entries()) {
    if (kind !== "quote") {
      own += last - first;
      continue;
    }
    // « la « hausse du Smic » »: after a bare article the first word is a noun.
    const bare = chunks[k - 1]?.noun?.head === -1;
    if (!bare && (governor(r, chunks, k) >= 0 || startsPredicate(r, first + 1))) return "clearly";
    const words = last - first - 2;
    verb ||= words >= MIN_WORDS && hasVerb(r, bare ? first + 2 : first + 1, last - 1);
    quoted += words;
  }
  return quoted >= own ? "clearly" : verb ? "maybe" : null;
}

/** A finite verb, its negation or its reflexive. */
export function startsPredicate(r: Reader, i: number): boolean {
  return !r.isCapital(i) && ((r.closed(i) & (NEGATION | REFLEXIVE)) !== 0 || ((r.verb(i) & V_THIRD) !== 0 && !r.noun(i)));
}
