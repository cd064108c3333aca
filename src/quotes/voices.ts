// Whose words without a cue are: of whoever signs them, is presented before them, or has spoken or been named nearby.
import { NEWLINE } from "../text/tokens.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import { hasFinite, hasQuote } from "./borders.ts";
import type { Resolved, Voice } from "./voice.ts";
import { nounRef } from "./groups.ts";
import { isPerson } from "./talkers.ts";
import type { Transcript } from "./transcript.ts";

const QUESTION = 0x3f;
/** A signature is a name and a function at most: so many chunks, so many tokens. */
const MAX_CHUNKS = 4;
const MAX_TOKENS = 16;
/** How many sentences back the person may be named whom a run of quoted words is of, or a fragment. */
const RUN_REACH = 3;
const FRAGMENT_REACH = 1;
/** How many paragraphs back free-standing words go on with somebody's. */
const FREE_REACH = 2;
/** Quotes in a row that are no one person's. */
const MANY = 4;
const TOLD_REACH = 1;

/** Who speaks in this sentence, by the nearest cue: before the words at offset `at`, else after them. */
export function cuedVoice({ r, quotes, scopes }: Transcript, s: number, at: number): Voice | null {
  const from = r.view.tokens.start[scopes[s]!.first]!;
  let after: Voice | null = null;
  for (let q = quotes.length - 1; q >= 0; q--) {
    const { cue, pieces, voice } = quotes[q]!;
    const start = cue ? r.view.tokens.start[cue.first]! : pieces[0]!.start;
    if (start < from) break;
    if (cue === null || voice.name === null) continue;
    if (start < at) return voice;
    after = voice;
  }
  return after;
}

/** The person who is the subject at the start of sentence `s`; `named`: by name, not by function. */
export function subjectVoice({ r, scopes, speakers }: Transcript, s: number, named = false): Voice | null {
  const subject = opening(scopes[s]!.chunks);
  if (!subject || subject.prep >= 0 || subject.plural || !isPerson(r, subject) || (named && subject.nameFirst < 0)) return null;
  const { voice } = speakers.resolve(nounRef(subject), subject.first);
  return voice.name !== null && (voice.kind === "person" || voice.kind === "anonymous") ? voice : null;
}

/** The group at the start, past links and a participle with its comma (« Interrogée lundi, la maire … »). */
function opening(chunks: readonly Chunk[]): NounGroup | null {
  const isLink = (c: Chunk): boolean => c.kind === "adverb" || c.kind === "coordinator" || c.kind === "comma";
  const first = chunks.findIndex((c) => !isLink(c));
  if (chunks[first]?.verb?.form !== "ppart") return chunks[first]?.noun ?? null;
  const comma = chunks.findIndex((c, k) => k > first && c.kind === "comma");
  return comma < 0 ? null : (chunks[comma + 1]?.noun ?? null);
}

/** For a whole sentence of quoted words at token `first`. */
export function voiceOfRun(transcript: Transcript, s: number, first: number): Voice | null {
  const { speakers } = transcript;
  // « « Barre-toi ! », « Rentre chez toi », « Tu vas mourir »… »: calls of many, unless somebody is speaking.
  if (transcript.scopes[s]!.chunks.filter((c) => c.kind === "quote").length >= MANY) return speakers.last(first, 0);
  return presented(transcript, s) ?? speakers.last(first, 0) ?? following(transcript, s) ?? newcomer(transcript, s) ?? speakers.last(first, FREE_REACH) ?? named(transcript, s, RUN_REACH);
}
/** For quoted words in a sentence of the narrator's, which is told for somebody, or behind a colon. */
export function voiceNear(transcript: Transcript, s: number, first: number, rule: string): Voice | null {
  const reach = rule === "colon" ? FREE_REACH : rule === "fragment-paragraph" ? TOLD_REACH : 0;
  return transcript.speakers.last(first, reach) ?? named(transcript, s, FRAGMENT_REACH);
}

/** A line below that holds a name and nothing else signs the words above. */
export function signature(transcript: Transcript, s: number): Resolved | null {
  const { r, scopes, speakers } = transcript;
  const next = scopes[s + 1];
  if (!next || transcript.paragraphOf(next) === transcript.paragraphOf(scopes[s]!)) return null;
  const endsLine = next.last >= r.count || (r.view.tokens.flags[next.last]! & NEWLINE) !== 0;
  if (!endsLine || next.last - next.first > MAX_TOKENS) return null;
  const chunks = next.chunks.filter((c) => c.kind !== "comma" && c.kind !== "dash" && c.kind !== "stop");
  const name = chunks[0]?.noun;
  if (!name || name.nameFirst < 0 || chunks.length > MAX_CHUNKS || hasFinite(chunks, 0, chunks.length)) return null;
  return speakers.resolve(nounRef(name), name.first);
}

/** « Anne Dulac tempère. « … » »: the sentence before has no words of its own but a named subject, or names one person only. */
function presented(transcript: Transcript, s: number): Voice | null {
  const { r, scopes, frames, speakers } = transcript;
  const before = scopes[s - 1];
  // A question is the journalist's, to whoever is speaking.
  if (!before || frames[s - 1]!.length > 0 || r.punct(before.last - 1) === QUESTION) return null;
  const subject = subjectVoice(transcript, s - 1);
  if (subject) return subject;
  if (hasQuote(before.chunks, 0, before.chunks.length) || transcript.paragraphOf(before) !== transcript.paragraphOf(scopes[s]!)) return null;
  const people = new Set<number>();
  for (const { noun } of before.chunks) {
    const mention = noun && noun.nameFirst >= 0 ? speakers.mentionOf(noun) : null;
    if (mention?.kind === "person") people.add(mention.entity);
  }
  return people.size === 1 ? speakers.voiceOf([...people][0]!) : null;
}
/** Whom the paragraph has been about so far, where nobody has spoken in it. */
function newcomer(transcript: Transcript, s: number): Voice | null {
  let first = s;
  const paragraph = transcript.paragraphOf(transcript.scopes[s]!);
  while (first > 0 && first > s - RUN_REACH && transcript.paragraphOf(transcript.scopes[first - 1]!) === paragraph) first--;
  return named(transcript, s, s - first);
}
/** The speaker that the next sentence of the paragraph names for words that go on. */
function following(transcript: Transcript, s: number): Voice | null {
  const { scopes, frames, speakers } = transcript;
  const next = scopes[s + 1];
  if (!next || transcript.paragraphOf(next) !== transcript.paragraphOf(scopes[s]!)) return null;
  const frame = frames[s + 1]!.find((f) => f.type !== "indirect" && f.speaker !== null && f.pairs.length > 0);
  if (frame) return speakers.resolve(frame.speaker, frame.cue?.first ?? next.first).voice;
  const noun = next.chunks[0]?.noun;
  return noun && noun.nameFirst >= 0 ? speakers.resolve(nounRef(noun), noun.first).voice : null;
}
/** Whom the sentences before are about. */
function named({ scopes, speakers }: Transcript, s: number, back: number): Voice | null {
  for (let before = s - 1; before >= 0 && before >= s - back; before--) {
    for (const { noun } of scopes[before]!.chunks) {
      if (!noun || noun.prep >= 0) continue;
      const mention = speakers.mentionOf(noun);
      if (mention && (mention.kind === "person" || mention.kind === "anonymous" || mention.kind === "institution")) return speakers.voiceOf(mention.entity);
    }
  }
  return null;
}
