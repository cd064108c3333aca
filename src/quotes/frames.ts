// Candidate attributions of one scope: every cue with its content and its speaker, as the syntax has them.
import type { Reader } from "../syntax/reader.ts";
import { pastDateline } from "./borders.ts";
import { mayReport } from "./cues.ts";
import type { Frame, Piece, Scope } from "./frame.ts";
import { readNoun } from "./nominal.ts";
import { Sentence } from "./sentence.ts";
import { readVerb } from "./verbal.ts";
import { readPhrase } from "./views.ts";

/** Reads the frames of a scope, in text order. */
export function framesOf(r: Reader, scope: Scope): readonly Frame[] {
  if (!mayReport(r, scope.first, scope.last, r.segments.pairAt)) return [];
  const sentence = new Sentence(r, scope);
  sentence.claim(pastDateline(scope.chunks), true);
  // Reading a verb may split the chunks after it.
  for (let k = 0; k < sentence.chunks.length; k++) readChunk(sentence, k);
  return sentence.frames;
}

function readChunk(sentence: Sentence, k: number): void {
  switch (sentence.chunks[k]!.kind) {
    case "verb":
      readVerb(sentence, k);
      break;
    case "noun":
      if (!readPhrase(sentence, k)) readNoun(sentence, k);
      break;
    case "preposition": case "subordinator": case "other":
      readPhrase(sentence, k);
      break;
    default:
  }
}

/** Frames of a sentence that are compared with each other: those with this many between them at most. */
export const NEAR_FRAMES = 12;

/** Of two frames with the same content the surer one stays. */
export function distinct(frames: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = [];
  for (const frame of frames) {
    let rival = Math.max(0, kept.length - NEAR_FRAMES);
    while (rival < kept.length && overlap(kept[rival]!.pieces, frame.pieces) <= 0.8) rival++;
    if (rival === kept.length) kept.push(frame);
    else if (frame.score > kept[rival]!.score) kept[rival] = frame;
  }
  return kept;
}
/** Shared length over the whole. */
function overlap(a: readonly Piece[], b: readonly Piece[]): number {
  let shared = 0, total = 0;
  for (const x of a) {
    total += x.end - x.start;
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  for (const y of b) total += y.end - y.start;
  return shared / (total - shared || 1);
}
