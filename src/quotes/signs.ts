// Words that nobody says but that stand somewhere: on a sign, a wall, somebody's back, in a text.
import { displayPrepositions, displayVerbs } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { CONTRACTED, OF, RELATIVE } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import type { CueSpan, SpeakerRef } from "./frame.ts";
import { completing, isNobody, isTime, nounRef } from "./groups.ts";
import { isPerson, subjectOf } from "./talkers.ts";

const PLACES: ReadonlySet<number> = new Set(displayPrepositions.map(hashOf));

/** Chunks of « sur le dos » where nobody knows the noun. */
const MAX_HEAD = 3;

export interface Sign {
  /** Whoever bears the words, else what they stand on; null where the text leaves it out. */
  readonly ref: SpeakerRef | null;
  readonly cue: CueSpan;
}

/** « Sur un mur est écrit : », « on peut lire sur un mur : », « …, pouvait-on lire »: the verb of display among chunks `[from, to)` and its place. */
export function signIn(r: Reader, chunks: readonly Chunk[], from: number, to: number): Sign | null {
  for (let v = from; v < to; v++) {
    const verb = chunks[v]!.verb;
    if (verb?.form !== "finite") continue;
    const lemma = verb.readings.find((x) => displayVerbs.has(x.lemma))?.lemma;
    const who = verb.clitic >= 0 ? verb.clitic : verb.subject;
    const nobody = who >= 0 && isNobody(r, who);
    if (lemma === undefined || !(nobody || (verb.passive && (who < 0 || verb.clitic >= 0)))) continue;
    // « sur une pancarte accrochée à un pantin »: what tells more of the place comes after it.
    const more = chunks.findIndex((c, k) => k > v && k < to && (c.verb?.form === "ppart" || c.kind === "relative"));
    return { ref: placeIn(r, chunks, from, v) ?? (more < 0 ? null : placeIn(r, chunks, v + 1, more)) ?? placeIn(r, chunks, v + 1, to), cue: { first: verb.core, last: chunks[v]!.last, lemma } };
  }
  return null;
}

/** The last group of `[from, to)` that words can stand on. */
function placeIn(r: Reader, chunks: readonly Chunk[], from: number, to: number): SpeakerRef | null {
  for (let k = to - 1; k >= from; k--) {
    const { kind, noun } = chunks[k]!;
    // « Anne porte une banderole sur laquelle on lit »
    const taken = kind === "relative" && r.closed(chunks[k]!.last - 1) & RELATIVE ? chunks.slice(from, k).reverse().find((c) => c.noun !== null && c.noun.head >= 0)?.noun : undefined;
    if (taken) {
      const holder = subjectOf(r, chunks, k);
      return holder?.noun && isPerson(r, holder.noun) ? holder : nounRef(taken);
    }
    if (!noun || noun.head < 0 || noun.prep < 0 || isTime(r, noun) || !isPlace(r, chunks, from, k)) continue;
    const other = chunks[k + 1]?.kind === "coordinator" && k + 2 < to ? chunks[k + 2]!.noun : null;
    if (other && other.head >= 0 && other.prep < 0) return { ...nounRef(noun), last: other.last, others: [other], coordinated: true };
    return nounRef(completing(r, noun, (inner) => isPerson(r, inner)) ?? noun);
  }
  return null;
}
/** « sur un mur », « au mur », « sur le dos du gilet » */
function isPlace(r: Reader, chunks: readonly Chunk[], from: number, k: number): boolean {
  const { prep } = chunks[k]!.noun!;
  const locates = (token: number): boolean => PLACES.has(r.view.tokens.hash[token]!) || (r.closed(token) & (CONTRACTED | OF)) === CONTRACTED;
  return locates(prep) || ((r.closed(prep) & OF) !== 0 && chunks.slice(Math.max(from, k - MAX_HEAD), k).some((c) => c.kind === "preposition" && locates(c.first)));
}
