// Prepositional cues: somebody's view (« selon X », « d'après elle », « à ses yeux ») of the clause that they stand in.
import { VARYING_NOUNS } from "../fr/cues-phrases.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import { chunkPast, pastBrackets } from "./borders.ts";
import { isWhich, type PhraseCue, phraseCue } from "./cues.ts";
import type { SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { isBare, nounRef } from "./subjects.ts";
import { placeView } from "./view-places.ts";

const VARYING: ReadonlySet<number> = new Set(VARYING_NOUNS.flatMap((noun) => [hashOf(noun), hashOf(`${noun}s`)]));
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
  const holder = holderOf(s, phrase);
  if (!holder) return false;
  const { ref, next } = coordinated(s, chunkPast(chunks, k + 1, Math.max(last, holder.last)), holder);
  return placeView(s, { at: k, next, ref, cue: { first, last, lemma: row.phrase }, strength: row.strength });
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
      return canHold(r, noun, row.strength) ? nounRef(noun) : null;
    }
    case "possessive": case "clitic":
      return inside < 0 ? null : { kind: "possessive", first: inside, last: inside + 1, noun: null, others: [], coordinated: false };
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
  if (strength === 3) return kind !== undefined || r.isCapital(noun.head) || !VARYING.has(r.view.tokens.hash[noun.head]!);
  return kind === "person" || kind === "institution" || kind === "collective";
}

/** `selon A et B`, and the first chunk after them. */
function coordinated({ r, chunks }: Sentence, next: number, ref: SpeakerRef): { readonly ref: SpeakerRef; readonly next: number } {
  const at = pastBrackets(chunks, next);
  const other = chunks[at + 1]?.noun;
  if (chunks[at]?.kind === "coordinator" && other && isBare(r, chunks, at + 1) && other.head >= 0 && (chunks[at + 2]?.kind === "comma" || chunks[at + 2]?.kind === "stop")) {
    return { ref: { ...ref, last: other.last, others: [other], coordinated: true }, next: at + 2 };
  }
  return { ref, next: at };
}
