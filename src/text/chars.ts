// What each UTF-16 code unit is and what it folds to. Latin (below U+0250) is tabled at first use, because a table
// of all units costs 20 ms to build; everything else is asked when met and remembered.

export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const DASH = 5;
/** Soft hyphen, zero-width joiners, combining marks: inside a word, never between words. */
export const JOINER = 6;
export const OTHER = 7;

export const LATIN_LIMIT = 0x250;

/**
 * By code unit below {@link LATIN_LIMIT}: its class; the small letter that a letter folds to, 0 where that is more than
 * one (œ) or the unit is no letter; and the folded unit without accent.
 */
export interface LatinTable {
  readonly classes: Uint8Array;
  readonly letters: Uint16Array;
  readonly plain: Uint16Array;
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2018, 0x201b, 0x02bc, 0xff07]);
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const JOINERS: ReadonlySet<number> = new Set([0xad, 0x200c, 0x200d, 0x2060]);

/** Blank, as French news text uses it: NBSP, thin and zero-width spaces and the byte-order mark included. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit > 0x20 && unit < 0x80 ? false : (unit >= 0x2000 && unit <= 0x200a) || BLANKS.has(unit));
}

/** A line or paragraph end. */
export function isNewline(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
}

export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function classify(unit: number): number {
  if (isBlank(unit)) return BLANK;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (APOSTROPHES.has(unit)) return APOSTROPHE;
  if (DASHES.has(unit)) return DASH;
  if (JOINERS.has(unit) || (unit >= 0x300 && unit <= 0x36f)) return JOINER;
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  return /\p{L}|\p{M}/u.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

function buildLatin(): LatinTable {
  const classes = new Uint8Array(LATIN_LIMIT);
  const letters = new Uint16Array(LATIN_LIMIT);
  const plain = new Uint16Array(LATIN_LIMIT);
  for (let unit = 0; unit < LATIN_LIMIT; unit++) {
    const small = foldWord(String.fromCharCode(unit));
    classes[unit] = classify(unit);
    letters[unit] = classes[unit] === LETTER && small.length === 1 ? small.charCodeAt(0) : 0;
    plain[unit] = stripAccents(small).charCodeAt(0);
  }
  return { classes, letters, plain };
}

let latinTable: LatinTable | null = null;
export function latin(): LatinTable {
  return (latinTable ??= buildLatin());
}

/** By unit, 0 where not met. */
const classesMet = new Uint8Array(0x10000);
/** Class of any unit. */
export function classOf(unit: number): number {
  return classesMet[unit] || (classesMet[unit] = classify(unit));
}

/** The comparison form of a word: NFC, lower case, `'` and `-` for every apostrophe and hyphen, ligatures opened, joiners dropped. */
export function foldWord(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\u00ad|\u200c|\u200d|\u2060/g, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

/** A folded word without its accents: `téhéran` → `teheran`. */
export function stripAccents(folded: string): string {
  return folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** « » “ ” „ ‟ ‹ › " and the single ones. */
export function isMarkUnit(u: number): boolean {
  return u === 0x22 || u === 0xab || u === 0xbb || (u >= 0x2018 && u <= 0x201f) || u === 0x2039 || u === 0x203a || u === 0x27 || u === 0xff02 || u === 0xff07 || u === 0x300c || u === 0x300d;
}

/** What host names and handles are written in. */
export function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
}
