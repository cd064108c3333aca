// Quotes within quotes: reports inside what another cue reports, reports between the marks, and incises left inside them.
import { OBJECT, SPEECH_ACT } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import { oneOfAt } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import type { RelayDraft } from "./chain.ts";
import type { Frame, Scope } from "./frame.ts";
import { distinct, framesOf, NEAR_FRAMES } from "./frames.ts";
import type { QuoteDraft } from "./transcript.ts";

/** Tokens between marks from which on a report may stand there. */
const MIN_NESTED = 6;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** What an incise inside the marks stands after: a comma or a dash, or the stop of what was called or asked. */
const BEFORE_INCISE: ReadonlySet<number> = new Set([0x2c, 0x2013, 0x2014, EXCLAMATION, QUESTION]);

/** The speaker of a quote as the relay of one inside it. */
export function relayOfVoice(outer: QuoteDraft): RelayDraft {
  const at = outer.mention ?? outer.pieces[0]!;
  return { name: outer.voice.name!, start: at.start, end: at.end, kind: outer.voice.kind, entity: outer.voice.entity };
}

/** A report inside what another cue of the sentence reports: the outer speaker relays it. */
export function nest(r: Reader, drafts: readonly QuoteDraft[]): void {
  for (const [i, inner] of drafts.entries()) {
    for (const outer of drafts.slice(Math.max(0, i - NEAR_FRAMES), i + NEAR_FRAMES)) {
      if (inner === outer || !inner.cue || outer.voice.name === null || inner.voice.name === outer.voice.name) continue;
      const cue = r.view.tokens.start[inner.cue.first]!;
      if (!outer.pieces.some((p) => p.start <= cue && cue < p.end)) continue;
      inner.within = outer;
      const known = new Set(inner.via.map((v) => v.name));
      if (!known.has(outer.voice.name)) inner.via = [...inner.via, relayOfVoice(outer), ...outer.via.filter((v) => !known.has(v.name))];
    }
  }
}

/** Reports between these marks. Inside somebody's words only what another named person clearly said is told apart. */
export function nestedFrames(r: Reader, pair: number): readonly Frame[] {
  const { open, close } = r.view.marks.pairs[pair]!;
  const kept: Frame[] = [];
  if (close - open < MIN_NESTED) return kept;
  for (const scope of r.segments.inner[pair]!) {
    for (const frame of distinct(framesOf(r, scope))) {
      const { start, end } = frame.pieces[0]!;
      if (isClear(r, frame) && !kept.some((other) => other.pieces.some((p) => p.start < end && start < p.end))) kept.push(frame);
    }
  }
  return kept;
}
function isClear(r: Reader, { speaker, verb, row, rule, pairs, type }: Frame): boolean {
  // « Elle leur a dit que … », « Un autre a crié : « … » »: told as it happened.
  if (speaker?.kind === "pronoun" && !(r.closed(speaker.first) & SPEECH_ACT)) return rule.startsWith("subject-") && verb?.compound === true && verb.form === "finite" && row !== null && row.strength === 3 && (rule === "subject-que" || type === "direct");
  if (speaker?.kind !== "noun" || !speaker.noun) return false;
  if (pairs.length > 0 && type !== "indirect") return true;
  if (verb?.form !== "finite" || row === null || row.strength < 2) return false;
  return rule.startsWith("subject-") && (speaker.noun.nameFirst >= 0 || r.noun(speaker.noun.head) !== undefined);
}

/** An incise left inside the marks cuts the words in two: « Nous partirons, dit-elle. Demain. » */
export function cutByIncise(r: Reader, scope: Scope, pair: number): Frame | null {
  const { marks, tokens } = r.view;
  const { open, close, start, end } = marks.pairs[pair]!;
  if (close - open < MIN_NESTED || marks.pairs[pair + 1]?.parent === pair) return null;
  for (const inner of r.segments.inner[pair]!) {
    for (const frame of framesOf(r, inner)) {
      if (!frame.rule.startsWith("incise-") || !frame.cue || !frame.speaker) continue;
      // « …, lui répond Anne, … »
      const from = r.closed(frame.cue.first - 1) & OBJECT ? frame.cue.first - 1 : frame.cue.first;
      const mark = r.punct(from - 1);
      if (!BEFORE_INCISE.has(mark)) continue;
      const last = inciseEnd(r, inner, frame.speaker.kind === "noun" ? frame.speaker.last : frame.cue.last);
      const before = { start, end: tokens.end[from - (mark === EXCLAMATION || mark === QUESTION ? 1 : 2)]! };
      return { ...frame, rule: "incise-inside", pieces: last < close ? [before, { start: tokens.start[last]!, end }] : [before], pairs: [pair], type: "direct", scope };
    }
  }
  return null;
}
/** First token after the incise, whose speaker ends before token `from`, and its apposition (« Yvon, 71 ans. », « Yvon, le boulanger. »). */
function inciseEnd(r: Reader, { chunks, last }: Scope, from: number): number {
  // « Yvon, une des bénévoles du club. »
  const apposes = (noun: NounGroup): boolean => noun.prep < 0 && (noun.det < 0 || r.isNumber(noun.det) || oneOfAt(r, noun) >= 0);
  for (let n = chunks.findIndex((c) => c.first >= from); n >= 0 && n < chunks.length; n++) {
    const c = chunks[n]!;
    const apposed = chunks[n + 1]?.noun;
    // « dit-elle, presque incrédule. »: how she says it.
    let manner = n + 1;
    while (c.kind === "comma" && manner < n + 4 && (chunks[manner]?.kind === "adverb" || chunks[manner]?.kind === "other")) manner++;
    if (chunks[manner]?.kind === "stop" && chunks[manner - 1]!.kind === "other") return chunks[manner]!.last;
    if (c.kind === "stop" || (c.kind === "comma" && !(apposed && (apposes(apposed) || (apposed.prep < 0 && chunks[n + 2]?.kind === "stop"))))) return c.last;
  }
  return last;
}
