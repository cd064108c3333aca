// Does a sentence of the narrator's tell on what somebody said, or does it only hold a term in quotation marks?
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import { hasVerb } from "./spans.ts";
import { governor } from "./talkers.ts";

/** Tokens between marks from which on a verb there is no homograph's. */
const MIN_WORDS = 2;

/** Somebody's clause: a verb of theirs stands between the marks, the marks complete the verb, or hold most of its words. */
export function isTold(r: Reader, chunks: readonly Chunk[]): boolean {
  let quoted = 0, own = 0;
  for (const [k, { kind, first, last }] of chunks.entries()) {
    if (kind !== "quote") {
      own += last - first;
      continue;
    }
    const words = last - first - 2;
    if ((words >= MIN_WORDS && hasVerb(r, first + 1, last - 1)) || governor(chunks, k) >= 0) return true;
    quoted += words;
  }
  return quoted >= own;
}
