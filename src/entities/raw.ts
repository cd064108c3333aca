// A mention seen by itself, before anybody is looked up.
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { EntityKind, Gender } from "../types.ts";
import type { MentionForm } from "./model.ts";
import type { OutletHit } from "./outlets.ts";
import type { HeadWord, MentionWords, ProperWord } from "./words.ts";

/** A mention before anybody is looked up. */
export interface Raw {
  readonly group: NounGroup;
  /** Index of the enclosing mention's group among the placed ones, -1. */
  readonly placed: number;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Proper name in the text's words; empty where there is none. */
  readonly name: string;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** The mention without its determiner. */
  readonly bare: string;
  readonly head: HeadWord | null;
  /** Function words without determiner and name: « ministre de la Santé ». */
  readonly role: string | null;
  readonly outlet: OutletHit | null;
  readonly proper: ProperWord | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly civility: boolean;
  /** A given name, a title or a function says that this is a person. */
  readonly sure: boolean;
  readonly definite: boolean;
  readonly demonstrative: boolean;
}

/** What the classification of one text reads. */
export interface RawContext {
  readonly r: Reader;
  readonly words: MentionWords;
  /** Index of the outlet hit that holds a token, -1 for none. */
  readonly outletAt: Int32Array;
  readonly outlets: readonly OutletHit[];
}
