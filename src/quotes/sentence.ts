// A scope while its cues are read from left to right: the frames found so far, and what later cues need to know of earlier ones.
import { type Chunk, chunk } from "../syntax/chunks.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { impersonalVerbs, prospectives } from "../fr/quote-words.ts";
import { nobodySpeaks } from "./informants.ts";
import { chunkPast } from "./borders.ts";
import type { Frame, Scope, SpeakerRef } from "./frame.ts";
import { isBare, nounRef } from "./groups.ts";
import { subjectBefore } from "./subjects.ts";

/** The subject of a verb, null where another verb's must serve. */
export type Subject = SpeakerRef | null | "impersonal";

const NONE: readonly NounGroup[] = [];

export class Sentence {
  readonly r: Reader;
  readonly frames: Frame[] = [];
  /** The finite verbs met so far with their subjects, for participles and coordinated verbs. */
  readonly subjects: Map<number, Subject> = new Map();
  /** A prepositional cue in front whose clause reports words itself: its speaker relays them. */
  relay: SpeakerRef | null = null;
  private scope: Scope;
  private claimed = 0;
  private firmlyClaimed = 0;
  /** Chunks inside reported clauses, `[from, to)`: their verbs lend no subject to the cues outside. */
  private readonly reported: (readonly [from: number, to: number])[] = [];

  constructor(r: Reader, scope: Scope) {
    this.r = r;
    this.scope = scope;
  }

  get chunks(): readonly Chunk[] {
    return this.scope.chunks;
  }
  /** Does the scope stand between marks? */
  get isQuoted(): boolean {
    return this.scope.within >= 0;
  }
  /** The token after the scope. */
  get last(): number {
    return this.scope.last;
  }
  /** Chunks before this one belong to an earlier frame's content or incise. */
  get floor(): number {
    return this.claimed;
  }
  /** The same for frames of cues that report by themselves: an incise does not overrule those. */
  get firmFloor(): number {
    return this.firmlyClaimed;
  }

  claim(to: number, firm = false): void {
    this.claimed = Math.max(this.claimed, to);
    if (firm) this.firmlyClaimed = this.claimed;
  }

  push(frame: Omit<Frame, "scope" | "relays"> & { readonly relays?: Frame["relays"] }): void {
    if (frame.pieces.length === 0) return;
    // Key by key: all frames then have one shape, which is what makes reading them fast.
    const { pieces, pairs, type, rule, cue, row, verb, speaker, modality, from, score } = frame;
    const own = frame.relays ?? NONE, relay = this.relay?.noun ?? null;
    this.frames.push({ pieces, pairs, type, rule, scope: this.scope, cue, row, verb, speaker, relays: relay === null ? own : [...own, relay], modality, from, score });
  }
  /** The last frames give way, as far back as they start at chunk `from` or later, unless their cues report by themselves what has been said. */
  withdraw(from: number): void {
    for (let f = this.frames.length - 1; f >= 0 && this.frames[f]!.from >= from; f--) {
      const { score, verb } = this.frames[f]!;
      if (score === 1 || (verb?.semi && prospectives.has(verb.semi))) this.frames.splice(f, 1);
    }
  }
  report(from: number, to: number): void {
    this.reported.push([from, to]);
  }
  /** Does chunk `k` stand inside a clause that an earlier cue reports? */
  isReported(k: number): boolean {
    return this.reported.some(([from, to]) => from <= k && k < to);
  }

  /** The chunk after a cue at chunk `k` whose words end before token `last`; a group that they cut (« émet l'idée d'un vote ») is read anew from there. */
  splitAfter(k: number, last: number): number {
    const { chunks } = this;
    const after = chunkPast(chunks, k + 1, last);
    if (after < chunks.length && chunks[after]!.first < last) {
      const rest = chunk(this.r, last, chunks[after]!.last, this.r.segments.pairAt);
      this.scope = { first: this.scope.first, last: this.scope.last, within: this.scope.within, chunks: [...chunks.slice(0, after), ...rest, ...chunks.slice(after + 1)] };
    }
    return after;
  }

  /** « il suffit de dire », « peut-on dire »: does an infinitive hang on a verb whose subject is nobody? */
  isImpersonal(k: number): boolean {
    for (let j = k - 1; j >= 0; j--) {
      const { kind, verb } = this.chunks[j]!;
      if (kind === "semicolon" || kind === "stop") return false;
      if (verb?.form !== "finite" || this.isReported(j)) continue;
      const subject = this.subjects.get(j) ?? null;
      return subject === "impersonal" || nobodySpeaks(this, subject) || verb.readings.some((x) => impersonalVerbs.has(x.lemma));
    }
    return false;
  }

  /** The subject that a verb without its own shares: of the finite verb before it, else of the one after. */
  sharedSubject(k: number, after: number = k + 1): SpeakerRef | null {
    const { r, chunks } = this;
    let within: SpeakerRef | null = null;
    for (let j = k - 1; j >= 0; j--) {
      if (chunks[j]!.kind === "semicolon") break;
      // « s'il s'agit de …, et dévoilent »: nobody's verb lends no subject.
      if (chunks[j]!.verb?.form !== "finite" || this.isReported(j) || chunks[j]!.verb!.readings.some((x) => impersonalVerbs.has(x.lemma))) continue;
      const found = this.subjects.get(j);
      if (found === "impersonal") return null;
      // « les sifflets qui avaient … et avait assuré »: not of one number.
      const other = chunks[k]!.verb?.plural === false && chunks[j]!.verb!.plural === true && chunks[j - 1]?.kind === "relative";
      if (!found || other) continue;
      // « a remercié ceux qui sont venus, appelant à … »: the main clause's subject calls.
      if (chunks[k]!.verb?.form !== "pres-part" || chunks[k - 1]?.kind !== "comma" || chunks[j - 1]?.kind !== "relative") return found;
      within ??= found;
    }
    if (within) return within;
    if (chunks[k]!.verb?.form === "finite") return null;
    for (let j = after; j < chunks.length; j++) {
      if (chunks[j]!.kind === "semicolon") break;
      if (chunks[j]!.verb?.form !== "finite") continue;
      const found = subjectBefore(r, chunks, j);
      if (found !== null && found !== "impersonal") return found;
    }
    // « Julien « ne demande rien », avant d'ajouter : »: the verb is quoted.
    const opening = chunks[1]?.kind === "quote" && isBare(r, chunks, 0) && chunks[0]!.noun!.nameFirst >= 0 ? chunks[0]!.noun! : null;
    return opening ? nounRef(opening) : null;
  }
}
