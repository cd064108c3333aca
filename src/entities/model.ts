// Who is who in an article before any pronoun is read: what the quotes and the sources resolve to.
import type { EntityKind, Gender } from "../types.ts";
import type { NounGroup } from "../syntax/nouns.ts";

/** How a mention names its entity. */
export type MentionForm = "name" | "surname" | "role" | "body" | "collective" | "anonymous" | "outlet" | "document" | "country";

/** One mention in the text, `[first, last)` in tokens and `[start, end)` in UTF-16 units, determiner included. */
export interface EntityMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Index in {@link EntityTable.entities}. */
  readonly entity: number;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Function words of the mention without determiner (« ministre de la Santé »), where it has any. */
  readonly role: string | null;
  readonly group: NounGroup;
}

/** A person, body or outlet of the article. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly id: string;
  /** Fullest form in the article or the registry's, without determiner. */
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Indices in {@link EntityTable.mentions}, in text order. */
  readonly mentions: readonly number[];
}

export interface EntityTable {
  /** In text order. */
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly EntityDraft[];
  /** For every token the index of the (outermost) mention that starts there, -1 for none. */
  readonly startingAt: Int32Array;
  /** For every token the index of the innermost mention that holds it, -1 for none. */
  readonly holding: Int32Array;
}
