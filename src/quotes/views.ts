// Prepositional cues: somebody's view (« selon X », « d'après elle », « à ses yeux ») of the clause that they stand in.
import { DIFFERING_NOUNS, VARYING_NOUNS } from "../fr/cues-phrases.ts";
import { ARTICLE, INDEFINITE } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import { chunkPast, pastBrackets } from "./borders.ts";
import { isWhich, isWho, type PhraseCue, phraseCue } from "./cues.ts";
import type { SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { isBare, nounRef, possessiveRef, withArticle } from "./groups.ts";
import { withMarkedName } from "./marked.ts";
import { relativeHead } from "./subjects.ts";
import { afterRelative, placeView } from "./view-places.ts";

const VARYING: ReadonlySet<number> = new Set(VARYING_NOUNS.flatMap((noun) => [hashOf(noun), hashOf(`${noun}s`)]));
const DIFFERING: ReadonlySet<number> = new Set(DIFFERING_NOUNS.map(hashOf));
/** Tokens that a cue phrase may take, and the group after it. */
const MAX_PHRASE = 12;
const MAX_GROUP = 40;
const MAX_OWN_GROUP = 20;

/** Reads a prepositional cue that starts at chunk `k`. True if one does, or a false friend that is no cue of another kind either. */
export function readPhrase(s: Sentence, k: number): boolean {
  const { r, chunks } = s;
  const first = chunks[k]!.first;
  const phrase = phraseCue(r, first, Math.min(s.last, first + MAX_PHRASE));
  if (!phrase) return false;
  const { row, last } = phrase;
  if (row.tag === "never") return row.strength === 3;
  if (row.speaker === "after" && isWho(r, last)) {
    // « X, pour qui … »
    const ref = relativeHead(r, chunks, k);
    return ref !== null && afterRelative(s, { at: k, next: chunkPast(chunks, k + 1, last + 1), ref, cue: { first, last, lemma: row.phrase }, strength: Math.max(2, row.strength) });
  }
  const holder = holderOf(s, phrase);
  if (!holder) return false;
  const past = chunkPast(chunks, k + 1, Math.max(last, holder.last));
  // « Selon le collectif « Désarmons-les », … »
  const marked = withMarkedName(r, chunks, past, holder);
  const { ref, next } = marked === holder ? coordinated(s, past, holder) : { ref: marked, next: past + 1 };
  return placeView(s, { at: k, next, ref, cue: { first, last, lemma: row.phrase }, strength: row.strength, words: row.tag === "words" });
}

/** Whose view it is: named after the phrase, by a possessive in it, or by the phrase itself. */
function holderOf(s: Sentence, { row, first, last, inside }: PhraseCue): SpeakerRef | null {
  const { r } = s;
  switch (row.speaker) {
    case "after": {
      // The phrase's last preposition may hold the group's article.
      const limit = Math.min(s.last, last + MAX_GROUP);
      const noun = nounGroupAt(r, last - 1, limit) ?? nounGroupAt(r, last, limit);
      if (!noun || noun.head < 0 || noun.first > last + 2 || isWhich(r, noun.first)) return null;
      // « selon des témoins »: an article, where it is no part of the phrase.
      return canHold(r, noun, row.strength) ? nounRef(noun.prep >= last ? withArticle(r, noun) : noun) : null;
    }
    case "possessive": case "clitic":
      return inside < 0 ? null : possessiveRef(inside);
    case "itself": {
      const noun = nounGroupAt(r, first, Math.min(s.last, first + MAX_OWN_GROUP));
      return noun && noun.head >= 0 ? nounRef(noun) : null;
    }
    default:
      return null;
  }
}
/** « selon les régions » is nobody's view, and after a weaker phrase only who speaks by nature has one. */
function canHold(r: Reader, noun: NounGroup, strength: number): boolean {
  if (noun.pronoun || noun.nameFirst >= 0) return true;
  const kind = r.noun(noun.head)?.kind;
  // « entre 400 et 500 personnes, selon les sources »: as they differ.
  if (DIFFERING.has(r.view.tokens.hash[noun.head]!) && noun.plural && noun.det >= 0 && r.closed(noun.det) & ARTICLE && !(r.closed(noun.det) & INDEFINITE) && noun.last === noun.det + 2) return false;
  if (strength === 3) return kind !== undefined || r.isCapital(noun.head) || !VARYING.has(r.view.tokens.hash[noun.head]!);
  // « pour la chaîne de télévision Al Jazeera »: named after what it is.
  return kind === "person" || kind === "institution" || kind === "collective" || (kind === "outlet" && r.isCapital(noun.last - 1));
}

/** Past what completes the group before chunk `k`. */
function pastAttached(chunks: readonly Chunk[], k: number): number {
  let n = k;
  while (n < k + 3 && chunks[n]?.noun && chunks[n]!.noun!.prep >= 0) n++;
  return n;
}
/** `selon A et B`, and the first chunk after them. */
function coordinated({ r, chunks }: Sentence, next: number, ref: SpeakerRef): { readonly ref: SpeakerRef; readonly next: number } {
  const at = pastBrackets(chunks, next);
  const other = chunks[at + 1]?.noun;
  const end = pastAttached(chunks, at + 2);
  if (chunks[at]?.kind === "coordinator" && other && isBare(r, chunks, at + 1) && other.head >= 0 && (chunks[end]?.kind === "comma" || chunks[end]?.kind === "stop")) {
    return { ref: { ...ref, last: other.last, others: [other], coordinated: true }, next: end };
  }
  return { ref, next: at };
}
