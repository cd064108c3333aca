// The article as the decoder has read it so far: who said what, and whom the words in each pair of marks were given to.
import type { EntityTable } from "../entities/model.ts";
import type { Reader } from "../syntax/reader.ts";
import { rangeOf } from "../text/view.ts";
import type { Modality } from "../types.ts";
import { type RelayDraft, relayOf } from "./chain.ts";
import { isTerm, wordings } from "./terms.ts";
import type { Content, CueSpan, Frame, Scope, SpeakerRef } from "./frame.ts";
import { framesOf } from "./frames.ts";
import { Speakers } from "./speakers.ts";
import type { Resolution, Voice } from "./voice.ts";
import { nounRef } from "./groups.ts";

/** An attribution before it gets its public shape. */
export interface QuoteDraft extends Content {
  readonly cue: CueSpan | null;
  voice: Voice;
  readonly how: Resolution;
  readonly mention: { readonly start: number; readonly end: number } | null;
  via: readonly RelayDraft[];
  readonly modality: Modality;
  within: QuoteDraft | null;
  readonly why: readonly string[];
}

/** A wording between marks so many times is the article's, not somebody's. */
const OFTEN = 4;

/** What is known of a frame beside the frame itself. */
interface Attribution {
  readonly speaker?: SpeakerRef | null;
  readonly relays?: readonly RelayDraft[];
  readonly within?: QuoteDraft | null;
  /** The entity whose words the frame stands in, -1 for none: « le maire » in them is somebody else. */
  readonly except?: number;
  /** The cue stands in words that another frame reports: whoever reports those has spoken last. */
  readonly inner?: boolean;
}

export class Transcript {
  readonly r: Reader;
  readonly speakers: Speakers;
  /** The text's own voice, sentence by sentence, with the frames of each. */
  readonly scopes: readonly Scope[];
  readonly frames: readonly (readonly Frame[])[];
  /** How often each quoted wording stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
  readonly quotes: QuoteDraft[] = [];
  private readonly holders: (QuoteDraft | undefined)[] = [];

  constructor(r: Reader, table: EntityTable) {
    this.r = r;
    this.speakers = new Speakers(r, table);
    this.scopes = r.segments.outer;
    this.frames = this.scopes.map((scope) => framesOf(r, scope));
    this.counts = wordings(r);
  }

  add(draft: Omit<QuoteDraft, "via" | "modality" | "within"> & Partial<QuoteDraft>): QuoteDraft {
    const { pieces, pairs, type, cue, voice, how, mention, via = [], modality = "asserted", within = null, why } = draft;
    const whole: QuoteDraft = { pieces, pairs, type, cue, voice, how, mention, via, modality, within, why };
    this.quotes.push(whole);
    for (const pair of whole.pairs) this.holders[pair] ??= whole;
    return whole;
  }
  /** The first quote that the words between these marks belong to. */
  holder(pair: number): QuoteDraft | null {
    return this.holders[pair] ?? null;
  }

  /** « a encouragé les « gilets jaunes » »: a cue that hardly reports, and no quoted words but a term. */
  isTerms({ row, rule, pairs }: Frame): boolean {
    return row?.strength === 1 && rule.endsWith("-fragment") && pairs.every((pair) => isTerm(this.r, this.counts, pair, OFTEN));
  }

  /** Resolves the speaker of a frame and adds its quote. */
  attribute(frame: Frame, { speaker = frame.speaker, relays = [], within = null, except = -1, inner = false }: Attribution = {}): QuoteDraft {
    const { r, speakers } = this;
    const at = frame.cue?.first ?? frame.scope.first;
    const { voice, how, mention } = speakers.resolve(speaker, at, { content: frame.pieces, except, goesOn: frame.row?.stance === "add", narrated: within === null });
    const grammatical = frame.relays.map((noun) => relayOf(r, speakers, nounRef(noun)));
    const via = [...grammatical, ...relays].filter((relay, i, list) => relay.name !== voice.name && list.findIndex((x) => x.name === relay.name) === i);
    // A term in quotation marks makes no reported clause a mixed one.
    const pairs = frame.type === "mixed" && frame.cue !== null ? frame.pairs.filter((p) => !isTerm(r, this.counts, p) || frame.pieces.some((x) => x.start === r.view.marks.pairs[p]!.start)) : frame.pairs;
    const type = frame.type === "mixed" && pairs.length === 0 ? "indirect" : frame.type;
    const draft = this.add({ type, pieces: frame.pieces, pairs, cue: frame.cue, voice, how, mention, via, modality: frame.modality, within, why: [`fr/quote/${frame.rule}`, `fr/speaker/${how}`] });
    if (within === null && !inner && voice.name !== null) speakers.spoke(voice, at, pairs.length > 0);
    return draft;
  }

  paragraphOf(scope: Scope): number {
    return rangeOf(this.r.view.paragraphs, scope.first);
  }
}
