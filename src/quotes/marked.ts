// Speakers with a name or term in quotation marks: « les « gilets jaunes » », « La France en marche ».
import type { Chunk } from "../syntax/chunks.ts";
import { OF, V_THIRD } from "../syntax/grammar.ts";
import { nameGroup } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import type { SpeakerRef } from "./frame.ts";
import { isBare, nounRef, withArticle } from "./groups.ts";

/** Tokens of a quoted name or term, its marks included. */
const MAX_TERM = 8;

/** « un porte-parole des « gilets jaunes » »: the group at chunk `k` with the short quoted block that completes it. */
export function withTerm(r: Reader, chunks: readonly Chunk[], k: number, ref: SpeakerRef): SpeakerRef {
  const link = chunks[k + 1], quote = chunks[k + 2];
  return link?.kind === "preposition" && r.closed(link.first) & OF ? withQuote(ref, quote) : ref;
}
/** « le collectif « Désarmons-les », »: the group before chunk `k` with the name in marks that it bears, where a comma closes it. */
export function withMarkedName(r: Reader, chunks: readonly Chunk[], k: number, ref: SpeakerRef): SpeakerRef {
  const quote = chunks[k];
  return chunks[k + 1]?.kind === "comma" && ref.noun && r.noun(ref.noun.head) && quote && r.isCapital(quote.first + 1) ? withQuote(ref, quote) : ref;
}
function withQuote(ref: SpeakerRef, quote: Chunk | undefined): SpeakerRef {
  if (quote?.kind !== "quote" || quote.last - quote.first > MAX_TERM || ref.noun === null) return ref;
  return { ...ref, last: quote.last, noun: { ...ref.noun, last: quote.last } };
}

/** « les « gilets jaunes » »: a group whose head is the quoted block at `k`. */
export function quotedGroup(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const before = chunks[k - 1]?.noun;
  if (chunks[k]?.kind !== "quote" || !before || before.head >= 0 || !isBare(r, chunks, k - 1)) return null;
  return nounRef({ ...withArticle(r, before), last: chunks[k]!.last });
}

/** « de « gilets jaunes », qui … »: the same after a preposition. */
export function quotedTerm(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const { first, last } = chunks[k]!;
  const link = chunks[k - 1];
  if (last - first > MAX_TERM || link?.kind !== "preposition" || !(r.closed(link.first) & OF)) return quotedGroup(r, chunks, k);
  return nounRef({ first, last, prep: link.first, det: -1, head: -1, coreLast: last, nameFirst: -1, nameLast: -1, civility: -1, plural: true, gender: null, pronoun: false });
}

/** « « La France en marche » a suggéré à … »: a name in marks at the start of a sentence, and nobody behind the verb. */
export function quotedSubject(r: Reader, chunks: readonly Chunk[]): SpeakerRef | null {
  const { first, last } = chunks[0]!;
  const after = chunks[2];
  if (last - first > MAX_TERM || !r.isCapital(first + 1) || r.punct(last - 2) !== 0 || !after || isBare(r, chunks, 2) || after.kind === "stop" || after.kind === "comma") return null;
  for (let t = first + 1; t < last - 1; t++) if (r.verb(t) & V_THIRD && !r.noun(t) && !r.isCapital(t)) return null;
  return nounRef(nameGroup(first + 1, last - 1));
}
