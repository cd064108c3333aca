// Candidate attributions of one scope: every cue with its content and its speaker, as the syntax has them.
import type { NounGroup } from "../syntax/nouns.ts";
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
  return withoutFigures(r, sentence.frames);
}

/** « « Une sur dix ferme », selon les chiffres officiels, dénonce X »: the words are those of whoever speaks, not of what they draw on. */
function withoutFigures(r: Reader, frames: readonly Frame[]): readonly Frame[] {
  const drawn = frames.filter((f) => f.rule.startsWith("view-") && f.type === "direct" && f.speaker?.noun && isThing(r, f.speaker.noun));
  if (drawn.length === 0) return frames;
  const kept = frames.filter((f) => !drawn.includes(f));
  let taken = false;
  const all = kept.map((f) => {
    const view = f.rule.startsWith("incise-") ? drawn.find((v) => f.pairs.includes(v.pairs[0]!)) : undefined;
    taken ||= view !== undefined;
    return view ? { ...f, pieces: view.pieces, pairs: view.pairs, type: view.type } : f;
  });
  return taken ? all : frames;
}
function isThing(r: Reader, noun: NounGroup): boolean {
  const kind = noun.head >= 0 ? r.noun(noun.head)?.kind : undefined;
  return noun.nameFirst < 0 && !noun.pronoun && (kind === undefined || kind === "document");
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
