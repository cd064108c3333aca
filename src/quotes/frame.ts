// Shapes shared by the steps of the quotation parser.
import type { CueVerb } from "../fr/cues.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Segment } from "../syntax/segments.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import type { Modality, QuoteType } from "../types.ts";

/** A stretch of text that is read as one: a sentence around quoted blocks, or one inside a quoted block. */
export type Scope = Segment;

/** Who the syntax says is speaking, before anybody is looked up. */
export interface SpeakerRef {
  readonly kind: "noun" | "pronoun" | "possessive" | "shared";
  /** Tokens of the mention, `[first, last)`; empty for `shared`. */
  readonly first: number;
  readonly last: number;
  /** The group that names, or the only one. */
  readonly noun: NounGroup | null;
  /** A function beside the name, or the other members of a coordination. */
  readonly others: readonly NounGroup[];
  readonly coordinated: boolean;
}

/** A span of content in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What is reported: its spans, the pairs of marks that belong to it, and what they make of it. */
export interface Content {
  readonly pieces: readonly Piece[];
  readonly pairs: readonly number[];
  readonly type: QuoteType;
}

/** The words of a cue in tokens, `[first, last)`. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
}

/** A verb group that can report words, in its sentence. */
export interface VerbalCue {
  /** Its chunk, and the first chunk after its words. */
  readonly at: number;
  readonly after: number;
  readonly cue: CueSpan;
  readonly row: CueVerb;
  readonly verb: VerbGroup;
}

/** A candidate attribution. */
export interface Frame extends Content {
  readonly rule: string;
  readonly scope: Scope;
  readonly cue: CueSpan | null;
  readonly row: CueVerb | null;
  readonly verb: VerbGroup | null;
  readonly speaker: SpeakerRef | null;
  /** Groups that the grammar names as relays, nearest to the words first. */
  readonly relays: readonly NounGroup[];
  readonly modality: Modality;
  /** First chunk of the scope that the frame covers. */
  readonly from: number;
  /** How sure the frame is against one that claims the same words. */
  readonly score: number;
}
