// A comparison form of a text with the way back: folding makes a second view, never a new text.
import { isBlank } from "./chars.ts";
import { countBelow } from "./search.ts";

/**
 * One step of folding, as a value: what a character becomes. A step of your own stands beside the given ones. It is asked
 * once for each character it meets first and must always answer the same.
 */
export interface FoldStep {
  readonly id: string;
  /** Returns the replacement of one character (with its combining marks, NFC), or the character itself. */
  readonly apply: (character: string) => string;
}

/** A folded text. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** From offsets in the folded text to those of the original characters it was made from, whole characters always. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

export const foldCase: FoldStep = { id: "case", apply: (c) => c.toLowerCase() };
export const foldAccents: FoldStep = { id: "accents", apply: (c) => c.normalize("NFD").replace(/[\u0300-\u036f]/g, "") };
export const foldLigatures: FoldStep = {
  id: "ligatures",
  apply: (c) => (c === "œ" ? "oe" : c === "Œ" ? "OE" : c === "æ" ? "ae" : c === "Æ" ? "AE" : c === "ß" ? "ss" : c >= "\ufb00" && c <= "\ufb06" ? c.normalize("NFKD") : c),
};
export const foldApostrophes: FoldStep = { id: "apostrophes", apply: (c) => (/^[\u2018\u2019\u201b\u02bc\uff07]$/.test(c) ? "'" : c) };
export const foldDashes: FoldStep = { id: "dashes", apply: (c) => (/^[\u2010-\u2015\u2212]$/.test(c) ? "-" : c) };
export const foldBlanks: FoldStep = { id: "blanks", apply: (c) => (isBlank(c.charCodeAt(0)) ? " " : c) };
export const foldInvisible: FoldStep = { id: "invisible", apply: (c) => (/^[\u00ad\u200b-\u200d\u2060\ufeff]$/.test(c) ? "" : c) };

export const defaultFold: readonly FoldStep[] = [foldInvisible, foldBlanks, foldApostrophes, foldDashes, foldLigatures, foldCase, foldAccents];

const FIRST_MARK = 0x300, LAST_MARK = 0x36f;
const isMark = (unit: number): boolean => unit >= FIRST_MARK && unit <= LAST_MARK;

/** What the steps make of each unit: 0 not asked yet, -1 see `pieces`, else the one unit it becomes, plus one. */
interface Table {
  readonly units: Int32Array;
  readonly pieces: Map<string, string>;
}
const tables = new WeakMap<readonly FoldStep[], Table>();
function tableOf(steps: readonly FoldStep[]): Table {
  let table = tables.get(steps);
  if (!table) tables.set(steps, (table = { units: new Int32Array(0x10000), pieces: new Map() }));
  return table;
}
/** Pieces with combining marks or outside the basic plane are remembered up to here. */
const KEPT = 4096;
function fold1(character: string, steps: readonly FoldStep[], { pieces }: Table): string {
  let piece = pieces.get(character);
  if (piece === undefined) {
    piece = character.length === 1 ? character : character.normalize("NFC");
    for (const step of steps) if (piece !== "") piece = [...piece].map(step.apply).join("");
    if (pieces.size < KEPT && character.length < 8) pieces.set(character, piece);
  }
  return piece;
}

/** Stretches that changed their length, in order; what lies between them maps unit by unit. */
class Changes {
  readonly outAt: number[] = [];
  readonly outLength: number[] = [];
  readonly at: number[] = [];
  readonly length: number[] = [];
  add(outAt: number, outLength: number, at: number, length: number): void {
    this.outAt.push(outAt);
    this.outLength.push(outLength);
    this.at.push(at);
    this.length.push(length);
  }
  /** The original of the unit at an offset of the folded text. */
  origin(offset: number): readonly [start: number, end: number] {
    const n = countBelow(this.outAt, offset + 1) - 1;
    if (n < 0) return [offset, offset + 1];
    const behind = offset - this.outAt[n]! - this.outLength[n]!;
    const end = this.at[n]! + this.length[n]!;
    return behind < 0 ? [this.at[n]!, end] : [end + behind, end + behind + 1];
  }
}

const CHUNK = 8192;
function textOfUnits(units: Uint16Array, length: number): string {
  let text = "";
  for (let i = 0; i < length; i += CHUNK) text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[]);
  return text;
}

/**
 * The comparison form of a text: case, accents, ligatures, apostrophes, dashes and blanks levelled, invisible characters
 * dropped; composed and decomposed letters give the same.
 *
 * @param steps in order; default {@link defaultFold}. Pass the same list again and again: what it does is tabled once.
 * @example
 * ```ts
 * import { fold } from "selon/match";
 * const folded = fold("L’Élysée");
 * folded.text; // => "l'elysee"
 * folded.span(2, 8); // => { start: 2, end: 8 }
 * ```
 */
export function fold(text: string, steps: readonly FoldStep[] = defaultFold): Folded {
  const table = tableOf(steps);
  const { units } = table;
  const changes = new Changes();
  let out = new Uint16Array(text.length + 16);
  let length = 0;
  /** Was the last unit written for one unit of the text, so that a mark behind it can take it back? */
  let single = false;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    let to = units[unit]!;
    if (to > 0 && (unit < FIRST_MARK || unit > LAST_MARK)) {
      out[length++] = to - 1;
      single = true;
      at++;
      continue;
    }
    if (to === 0) {
      const piece = (unit & 0xf800) === 0xd800 || isMark(unit) ? "" : fold1(text[at]!, steps, table);
      units[unit] = to = piece.length === 1 ? piece.charCodeAt(0) + 1 : -1;
      if (to > 0) continue;
    }
    let from = at++;
    if (isMark(unit) && single) {
      from--;
      length--;
    }
    if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
    while (at < text.length && isMark(text.charCodeAt(at))) at++;
    const piece = fold1(text.slice(from, at), steps, table);
    if (length + piece.length + text.length - at > out.length) {
      const grown = new Uint16Array(2 * (out.length + piece.length));
      grown.set(out);
      out = grown;
    }
    for (let k = 0; k < piece.length; k++) out[length + k] = piece.charCodeAt(k);
    if (piece.length !== 1 || at - from !== 1) changes.add(length, piece.length, from, at - from);
    length += piece.length;
    single = false;
  }
  const folded = textOfUnits(out, length);
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, length));
  return {
    original: text,
    text: folded,
    span: (start, end) => {
      const from = clamp(start), to = clamp(end);
      const first = from < length ? changes.origin(from)[0] : text.length;
      return to > from ? { start: first, end: changes.origin(to - 1)[1] } : { start: first, end: first };
    },
  };
}
