// Lines that report by their shape: a headline with its speaker, a turn in an interview, the signature of an embedded post.
import { HANDLE, NEWLINE, URL_LIKE } from "../text/tokens.ts";
import type { EntityKind } from "../types.ts";
import { hasFinite, hasQuote } from "./borders.ts";
import type { Frame, Scope } from "./frame.ts";
import { spansOf } from "./spans.ts";
import { nounRef } from "./groups.ts";
import type { Transcript } from "./transcript.ts";

const COLON = 0x3a;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
/** Tokens that a label, or a signature before its handle, may take. */
const MAX_LABEL = 12;
const MAX_SIGNATURE = 16;
const TITLED: ReadonlySet<EntityKind> = new Set(["person", "institution", "country", "outlet"]);

/** `Poutine : l'Iran n'a pas demandé d'aide`, a line of its own without other cues; or « Anne Dulac : Nous avons fini. », a turn in an interview: the whole paragraph. */
export function headline(transcript: Transcript, scope: Scope, s: number): Frame | null {
  const { r, speakers, frames } = transcript;
  if (frames[s]!.length > 0 || !isLabelled(transcript, scope)) return null;
  const { chunks } = scope;
  const noun = chunks[0]?.noun;
  if (!noun || chunks[1]?.kind !== "colon" || noun.head < 0 || chunks.length < 4 || hasQuote(chunks, 0, chunks.length)) return null;
  const mention = speakers.mentionOf(noun);
  if (!mention || !hasFinite(chunks, 2, chunks.length)) return null;
  const base = { scope, cue: null, row: null, verb: null, speaker: nounRef(noun), relays: [], modality: "asserted", from: 0, score: 1 } as const;
  const { paragraphs, tokens } = r.view;
  const stopped = chunks[chunks.length - 1]!.kind === "stop";
  if (stopped && mention.kind === "person" && noun.first === scope.first) {
    const last = (paragraphs[transcript.paragraphOf(scope) + 1] ?? tokens.count) - 1;
    return { rule: "label", ...base, pieces: [{ start: tokens.start[chunks[2]!.first]!, end: tokens.end[last]! }], pairs: [], type: "indirect" };
  }
  const endsLine = scope.last >= r.count || (tokens.flags[scope.last]! & NEWLINE) !== 0;
  if (stopped || !endsLine || !TITLED.has(mention.kind)) return null;
  return { rule: "headline", ...base, ...spansOf(r, chunks, 2, chunks.length, false) };
}
/** Does a colon stand early in a line? */
function isLabelled({ r }: Transcript, scope: Scope): boolean {
  if (scope.first > 0 && !(r.view.tokens.flags[scope.first]! & NEWLINE)) return false;
  for (let i = scope.first; i < Math.min(scope.last, scope.first + MAX_LABEL); i++) if (r.punct(i) === COLON) return true;
  return false;
}

/** `— Name (@handle) August 5, 2024` signs the post in the paragraph above. */
export function embed(transcript: Transcript, scope: Scope): boolean {
  const { r, speakers } = transcript;
  const { tokens, paragraphs } = r.view;
  if (!DASHES.has(r.punct(scope.first))) return false;
  const noun = scope.chunks[1]?.noun;
  const paragraph = transcript.paragraphOf(scope);
  if (scope.chunks[0]!.kind !== "dash" || !noun || paragraph === 0 || !holdsHandle(transcript, scope)) return false;
  let from = paragraphs[paragraph - 1]!;
  let to = scope.first;
  while (from < to && tokens.kind[from] === HANDLE) from++;
  while (to > from && tokens.kind[to - 1] === URL_LIKE) to--;
  if (to <= from) return false;
  const { voice, mention } = speakers.resolve(nounRef(noun), noun.first);
  transcript.add({
    type: "indirect", pieces: [{ start: tokens.start[from]!, end: tokens.end[to - 1]! }], pairs: [], cue: null,
    voice: { ...voice, name: voice.name ?? r.slice(noun.first, noun.last) }, how: "named", mention, why: ["fr/quote/embed"],
  });
  return true;
}
function holdsHandle({ r }: Transcript, scope: Scope): boolean {
  for (let i = scope.first; i < Math.min(scope.last, scope.first + MAX_SIGNATURE); i++) if (r.view.tokens.kind[i] === HANDLE) return true;
  return false;
}
