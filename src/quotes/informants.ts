// Who can be meant as the source of words: people and bodies, not things; an informant beside « on ».
import { countNouns, informingPrepositions } from "../fr/quote-words.ts";
import { OF, TO } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import type { SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { completing, isNobody, isTime, isWhen, nounRef } from "./groups.ts";

const COUNTS: ReadonlySet<number> = new Set(countNouns.map(hashOf));
const INFORMING: ReadonlySet<number> = new Set(informingPrepositions.map(hashOf));

/** Things do not speak, unless the cue lets them. */
export function speaks(r: Reader, { kind, noun }: SpeakerRef, things: boolean): boolean {
  if (kind === "noun" && noun && isTime(r, noun)) return false;
  if (things || kind !== "noun" || !noun) return true;
  return noun.nameFirst >= 0 || noun.head < 0 || r.isCapital(noun.head) || r.noun(noun.head) !== undefined || counts(r, noun);
}
/** « une trentaine d'élus » */
function counts(r: Reader, noun: NounGroup): boolean {
  return COUNTS.has(r.view.tokens.hash[noun.head]!) && completing(r, noun, (inner) => inner.nameFirst >= 0 || r.noun(inner.head) !== undefined) !== null;
}

/** « dit-on »: nobody in particular speaks. */
export function nobodySpeaks({ r }: Sentence, subject: SpeakerRef | null): boolean {
  return subject?.kind === "pronoun" && isNobody(r, subject.first);
}

/** Chunks of when something was learnt. */
const MAX_BEFORE = 5;

/** « a-t-on appris auprès de X », « on apprend de source X », « dit-on à l'Élysée » */
export function informant(s: Sentence, from: number): SpeakerRef | null {
  const { r, chunks } = s;
  for (let j = from; j < chunks.length && j < from + MAX_BEFORE; j++) {
    const { kind, noun } = chunks[j]!;
    if (kind === "adverb" || kind === "preposition" || isWhen(r, chunks[j]!)) continue;
    if (!noun || noun.prep < 0 || noun.head < 0) return null;
    const body = r.closed(noun.prep) & TO && (r.isCapital(noun.head) || r.noun(noun.head)?.kind === "institution" || r.noun(noun.head)?.kind === "outlet");
    const informs = INFORMING.has(r.view.tokens.hash[noun.prep]!) || body || (r.closed(noun.prep) & OF && r.noun(noun.head)?.kind === "collective");
    return informs ? nounRef(noun) : null;
  }
  return null;
}
