// Relays: who passed the words on. Named by the grammar (« Selon Y, X a dit »), by a participle (« cité par Y », « citant X »),
// or as the medium that the words were said to or in (« à l'AFP », « sur BFMTV »).
import type { EntityMention, EntityTable } from "../entities/model.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { BY, OF } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import type { EntityKind } from "../types.ts";
import { citingVerbs, unrelayedPrepositions } from "../fr/quote-words.ts";
import { hashOf } from "../text/tokens.ts";
import type { Frame, Scope, SpeakerRef } from "./frame.ts";
import type { Speakers } from "./speakers.ts";
import { isBare, nounRef } from "./groups.ts";
import { withTerm } from "./marked.ts";
import { subjectBefore } from "./subjects.ts";

export interface RelayDraft {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly entity: number;
}

const UNRELAYED: ReadonlySet<number> = new Set(unrelayedPrepositions.map(hashOf));

/** A relay from a noun group. */
export function relayOf(r: Reader, speakers: Speakers, ref: SpeakerRef): RelayDraft {
  const resolved = speakers.resolve(ref, ref.first);
  const { start, end } = r.view.tokens;
  return { name: resolved.voice.name ?? r.slice(ref.first, ref.last), start: start[ref.first]!, end: end[ref.last - 1]!, kind: resolved.voice.kind, entity: resolved.voice.entity };
}

/** Every outlet is held against every frame of its sentence: no sentence of a newspaper has as many. */
const MAX_FRAMES = 64;

/** Relays that the sentence names beside its frames, by frame. */
export interface Chains {
  readonly relays: ReadonlyMap<Frame, readonly RelayDraft[]>;
  /** Frames whose speaker is another than the subject of their cue: the one that the subject cites. */
  readonly speakers: ReadonlyMap<Frame, SpeakerRef>;
}

export function chainsOf(r: Reader, table: EntityTable, speakers: Speakers, scope: Scope, frames: readonly Frame[]): Chains {
  const relays = new Map<Frame, RelayDraft[]>();
  const swapped = new Map<Frame, SpeakerRef>();
  if (frames.length === 0 || frames.length > MAX_FRAMES) return { relays, speakers: swapped };
  const add = (frame: Frame, relay: RelayDraft): void => {
    const list = relays.get(frame) ?? [];
    if (!list.some((x) => x.name === relay.name)) relays.set(frame, [...list, relay]);
  };
  const { chunks } = scope;
  for (let k = 0; k < chunks.length; k++) {
    const verb = chunks[k]!.verb;
    if (verb && verb.readings.some((x) => citingVerbs.has(x.lemma))) citing(r, speakers, chunks, k, frames, add, swapped);
  }
  for (const mention of outletsIn(table, scope)) {
    const k = chunks.findIndex((c) => c.first <= mention.first && mention.first < c.last);
    if (k < 0 || !mediates(r, chunks, k, mention)) continue;
    const owner = ownerOf(frames, mention, r);
    if (!owner) continue;
    const relay: RelayDraft = { name: table.entities[mention.entity]!.name, start: mention.start, end: mention.end, kind: mention.kind, entity: mention.entity };
    for (const frame of frames) if (frame === owner || sharesClause(frame, owner)) add(frame, relay);
  }
  return { relays, speakers: swapped };
}

/** `cité par Y`, `citant X`, `Y a cité X, qui a déclaré`. */
function citing(r: Reader, speakers: Speakers, chunks: readonly Chunk[], k: number, frames: readonly Frame[], add: (frame: Frame, relay: RelayDraft) => void, swapped: Map<Frame, SpeakerRef>): void {
  const verb = chunks[k]!.verb!;
  const object = chunks[k + 1]?.noun ? k + 1 : chunks[k + 2]?.noun ? k + 2 : -1;
  if (object < 0) return;
  const noun = chunks[object]!.noun!;
  if ((verb.form === "ppart" || verb.passive) && noun.prep >= 0 && r.closed(noun.prep) & BY) {
    const frame = nearestFrame(frames, chunks[k]!.first);
    if (frame && !(frame.speaker && frame.speaker.first === noun.first)) add(frame, relayOf(r, speakers, nounRef(noun)));
    return;
  }
  if (!isBare(r, chunks, object) && noun.prep >= 0 && !(r.closed(noun.prep) & OF)) return;
  const cited = withTerm(r, chunks, object, nounRef(noun.prep >= 0 ? { ...noun, first: noun.prep } : noun));
  if (verb.form === "pres-part") {
    const frame = frames.find((f) => f.speaker && f.speaker.kind === "noun" && f.cue && Math.abs(f.cue.first - chunks[k]!.first) < 24 && f.verb?.form === "finite");
    if (frame?.speaker) {
      add(frame, relayOf(r, speakers, frame.speaker));
      swapped.set(frame, cited);
    }
    return;
  }
  if (verb.form !== "finite") return;
  const frame = frames.find((f) => f.speaker?.noun && f.speaker.noun.first >= noun.first - 1 && f.speaker.noun.first < noun.first + 12 && f.cue && f.cue.first > chunks[k]!.last);
  if (!frame) return;
  const subject = subjectBefore(r, chunks, k);
  if (subject && subject !== "impersonal") add(frame, relayOf(r, speakers, subject));
}

function outletsIn(table: EntityTable, scope: Scope): readonly EntityMention[] {
  const found: EntityMention[] = [];
  for (const c of scope.chunks) {
    if (c.kind === "quote") continue;
    for (let t = c.first; t < c.last; t++) {
      const m = table.startingAt[t]!;
      const inner = table.holding[t]!;
      const at = m >= 0 && table.mentions[m]!.kind === "outlet" ? m : inner >= 0 && table.mentions[inner]!.kind === "outlet" && table.mentions[inner]!.first === t ? inner : -1;
      if (at >= 0 && table.mentions[at]!.form === "outlet") found.push(table.mentions[at]!);
    }
  }
  return found;
}

/** Do words pass through the medium here: is its group brought in by a preposition of place or address? */
function mediates(r: Reader, chunks: readonly Chunk[], k: number, mention: EntityMention): boolean {
  const noun = chunks[k]!.noun;
  const prep = noun ? noun.prep : chunks[k]!.kind === "preposition" ? chunks[k]!.first : -1;
  if (prep < 0) {
    // The determiner kept inside a name: « à Le Monde ».
    return chunks[k - 1]?.kind === "preposition" && !(r.closed(chunks[k - 1]!.last - 1) & OF) && mention.first === chunks[k]!.first;
  }
  const bits = r.closed(prep);
  // « désertés par les employés du magazine »: who is the agent of another verb passes no words on.
  if (UNRELAYED.has(r.view.tokens.hash[prep]!) || (bits & BY && noun && !r.isCapital(noun.head) && (noun.head < mention.first || noun.head >= mention.last))) return false;
  return !(bits & OF) || (chunks[k - 1]?.noun !== null && chunks[k - 1]?.noun !== undefined && chunks[k - 1]!.noun!.prep >= 0 && !(r.closed(chunks[k - 1]!.noun!.prep) & OF));
}

/** The frame whose clause the medium stands in: the nearest, a finite cue before others, contents left out. */
function ownerOf(frames: readonly Frame[], mention: EntityMention, r: Reader): Frame | null {
  let best: Frame | null = null, least = Infinity;
  const { start } = r.view.tokens;
  for (const frame of frames) {
    if (!frame.cue) continue;
    if (frame.pieces.some((p) => p.start <= mention.start && mention.end <= p.end)) continue;
    if (frame.speaker && mention.start >= start[frame.speaker.first]! && mention.first < frame.speaker.last) continue;
    const distance = Math.abs(frame.cue.first - mention.first) + (frame.verb?.form === "finite" ? 0 : 12);
    if (distance < least) {
      least = distance;
      best = frame;
    }
  }
  return best;
}
/** Participles and infinitives share the circumstances of the finite cue whose subject they take. */
function sharesClause(frame: Frame, owner: Frame): boolean {
  return frame.verb !== null && frame.verb.form !== "finite" && owner.verb?.form === "finite" && frame.speaker !== null && owner.speaker !== null && (frame.speaker.kind === "shared" || frame.speaker.first === owner.speaker.first);
}
function nearestFrame(frames: readonly Frame[], token: number): Frame | null {
  let best: Frame | null = null, least = Infinity;
  for (const frame of frames) {
    const anchors = [frame.speaker?.last ?? -1, frame.cue?.last ?? -1].filter((x) => x >= 0);
    for (const a of anchors) {
      const distance = token >= a ? token - a : (a - token) * 2;
      if (distance < least) {
        least = distance;
        best = frame;
      }
    }
  }
  return best;
}
