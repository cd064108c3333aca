// Somebody who speaks, and how it was found out who that is.
import { suggestedGender } from "../fr/given-gender.ts";
import type { Reader } from "../syntax/reader.ts";
import type { EntityKind } from "../types.ts";

/** Somebody who speaks: an entity of the article, or only the words that describe them. */
export interface Voice {
  /** Index of the entity, -1 where the words are all there is. */
  readonly entity: number;
  readonly name: string | null;
  readonly kind: EntityKind;
  readonly role: string | null;
  readonly members: readonly number[];
  readonly plural: boolean | null;
  readonly gender: "f" | "m" | null;
}

/** How a speaker was resolved, for `why` and for confidence. */
export type Resolution = "named" | "partial" | "role" | "described" | "pronoun" | "shared" | "floating" | "none";
export interface Resolved {
  readonly voice: Voice;
  readonly how: Resolution;
  readonly mention: { readonly start: number; readonly end: number } | null;
}

/** Whoever is not known. */
export const NOBODY: Voice = { entity: -1, name: null, kind: "person", role: null, members: [], plural: null, gender: null };

/** What the first name suggests where the text shows no gender: enough to doubt, never stated. */
export function suggested({ grammar }: Reader, { name }: Voice): "f" | "m" | null {
  if (name === null) return null;
  const space = name.indexOf(" ");
  if (space > 1) return suggestedGender(name.slice(0, space).toLowerCase());
  return grammar.lexicon.bits[grammar.lexicon.idOf(name)]! & grammar.givenBit ? suggestedGender(name.toLowerCase()) : null;
}
