// One pass from left to right: every quoted stretch becomes a new attribution, a continuation, an intertitle or nothing;
// speakers are resolved here, since who spoke last decides.
import type { EntityTable } from "../entities/model.ts";
import type { Reader } from "../syntax/reader.ts";
import { chainsOf } from "./chain.ts";
import type { Frame, Scope } from "./frame.ts";
import { distinct, NEAR_FRAMES } from "./frames.ts";
import { embed, headline } from "./lines.ts";
import { cutByIncise, nest, nestedFrames, relayOfVoice } from "./nesting.ts";
import { type QuoteDraft, Transcript } from "./transcript.ts";
import { Unclaimed } from "./unclaimed.ts";

/** The quotes of an article, in the order in which they were decided. */
export function decode(r: Reader, table: EntityTable): readonly QuoteDraft[] {
  const transcript = new Transcript(r, table);
  const unclaimed = new Unclaimed(transcript);
  transcript.scopes.forEach((scope, s) => {
    const titled = headline(transcript, scope, s);
    if (titled) transcript.attribute(titled);
    else if (embed(transcript, scope)) return;
    if (transcript.frames[s]!.length > 0 || holdsQuotes(r, scope)) decodeSentence(transcript, unclaimed, table, s);
  });
  unclaimed.settle();
  return transcript.quotes;
}

/** Cues in text order decide first; what floats in the same sentence then goes on with them, and what is quoted inside comes last. */
function decodeSentence(transcript: Transcript, unclaimed: Unclaimed, table: EntityTable, s: number): void {
  const { r, speakers } = transcript;
  const scope = transcript.scopes[s]!;
  const frames = distinct(transcript.frames[s]!).filter((frame) => !transcript.isTerms(frame));
  const chains = chainsOf(r, table, speakers, scope, frames);
  const drafts = new Map<Frame, QuoteDraft>();
  const inOrder = [...frames].sort((a, b) => cueAt(a) - cueAt(b));
  for (let i = 0; i < inOrder.length; i++) {
    const frame = inOrder[i]!;
    const except = speakerAround(r, frame, inOrder.slice(Math.max(0, i - NEAR_FRAMES), i), drafts);
    const inner = inOrder.slice(Math.max(0, i - NEAR_FRAMES), i + NEAR_FRAMES).some((one) => one !== frame && holdsCue(r, one, frame));
    drafts.set(frame, transcript.attribute(frame, { speaker: chains.speakers.get(frame) ?? frame.speaker, relays: chains.relays.get(frame) ?? [], except, inner }));
  }
  nest(r, [...drafts.values()]);
  const claimed = new Set<number>();
  for (const frame of frames) {
    for (const pair of frame.pairs) claimed.add(pair);
    for (const pair of pairsOfName(r, frame)) claimed.add(pair);
  }
  unclaimed.enterSentence();
  scope.chunks.forEach((c, k) => {
    if (c.kind === "quote" && !claimed.has(c.pair) && !attributeCut(transcript, scope, c.pair)) unclaimed.decide(s, k, frames.length > 0);
  });
  for (const c of scope.chunks) if (c.kind === "quote") attributeInside(transcript, c.pair);
}

/** The pairs of marks inside a speaker's name: « rapporte « Le Parisien » », « les « gilets jaunes » ». */
function pairsOfName(r: Reader, { speaker }: Frame): readonly number[] {
  const pairs: number[] = [];
  for (let t = Math.max(0, (speaker?.first ?? 0) - 1); speaker && t < speaker.last; t++) {
    const pair = r.segments.pairAt[t]!;
    if (pair >= 0 && r.view.marks.pairs[pair]!.close <= speaker.last) pairs.push(pair);
  }
  return pairs;
}
function cueAt(frame: Frame): number {
  return frame.cue?.first ?? frame.scope.first;
}
function holdsQuotes(r: Reader, scope: Scope): boolean {
  for (let i = scope.first; i < scope.last; i++) if (r.segments.pairAt[i]! >= 0) return true;
  return false;
}

/** Does one frame report words that another's cue stands in? */
function holdsCue(r: Reader, outer: Frame, { cue }: Frame): boolean {
  const at = cue === null ? -1 : r.view.tokens.start[cue.first]!;
  return outer.pieces.some(({ start, end }) => start <= at && at < end);
}
/** The entity whose reported words this frame stands in, -1 for none, of the frames before it. */
function speakerAround(r: Reader, frame: Frame, before: readonly Frame[], drafts: ReadonlyMap<Frame, QuoteDraft>): number {
  if (frame.cue === null || frame.speaker?.kind !== "noun") return -1;
  const outer = before.find((one) => holdsCue(r, one, frame));
  return (outer && drafts.get(outer)?.voice.entity) ?? -1;
}

/** Gives quoted words with an incise left inside the marks to whom it names, if it names anybody. */
function attributeCut(transcript: Transcript, scope: Scope, pair: number): boolean {
  const frame = cutByIncise(transcript.r, scope, pair);
  if (frame === null) return false;
  const { voice, mention } = transcript.attribute(frame);
  return voice.name !== null || mention !== null;
}

/** What somebody tells of others' words between these marks: they relay it. */
function attributeInside(transcript: Transcript, pair: number): void {
  const within = transcript.holder(pair);
  if (within === null) return;
  const { voice, via } = within;
  const relays = voice.name === null ? via : [relayOfVoice(within), ...via];
  for (const frame of nestedFrames(transcript.r, pair)) transcript.attribute(frame, { relays, within, except: voice.entity });
}
