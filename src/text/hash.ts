// Hashes of comparison forms: words are told apart by number, without a string of their own.
import { DASH, LATIN_LIMIT, classOf, foldWord, latin, stripAccents } from "./chars.ts";

export const SEED: number = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The hash of units as they stand, for forms that are folded already. */
export function hashUnits(folded: string): number {
  let h = SEED;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), PRIME);
  return h;
}
/** The hash that a token of this form carries in `Tokens.hash`. */
export function hashOf(form: string): number {
  const { letters } = latin();
  return foldsByUnit(form, letters) ? latinHash(form, 0, form.length, letters) : hashUnits(foldWord(form));
}
/** The hash that a token of this form carries in `Tokens.bare`. */
export function bareHashOf(form: string): number {
  const { letters, plain } = latin();
  return foldsByUnit(form, letters) ? latinHash(form, 0, form.length, plain) : hashUnits(stripAccents(foldWord(form)));
}
/** Is every unit ASCII or a Latin letter that folds to one letter? Nearly all forms of the tables are. */
function foldsByUnit(form: string, letters: Uint16Array): boolean {
  for (let i = 0; i < form.length; i++) {
    const u = form.charCodeAt(i);
    if (u > 0x7f && (u >= LATIN_LIMIT || letters[u] === 0)) return false;
  }
  return true;
}

/** The hash of a word in place, without building strings, by what each Latin unit folds to. */
export function latinHash(text: string, from: number, to: number, folded: Uint16Array): number {
  let h = SEED;
  for (let i = from; i < to; i++) {
    const u = text.charCodeAt(i);
    h = Math.imul(h ^ (u < LATIN_LIMIT ? folded[u]! || u : classOf(u) === DASH ? 0x2d : 0x27), PRIME);
  }
  return h;
}
