// A comparison form of a text with the way back: folding makes a second view, never a new text.
import { isBlank } from "./chars.ts";

/** One step of folding: what a stretch of text becomes. Applied unit group by unit group (a letter with its combining marks). */
export interface FoldStep {
  readonly id: string;
  /** Returns the replacement of one character (with its combining marks, NFC), or the character itself. */
  readonly apply: (character: string) => string;
}

/** A folded text. `span` leads back from offsets in the folded text to offsets in the original. */
export interface Folded {
  readonly original: string;
  readonly text: string;
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

const COMBINING = /^[\u0300-\u036f]$/;

/**
 * The comparison form of a text: case, accents, ligatures, apostrophes, dashes and blanks levelled, invisible characters dropped.
 *
 * @param steps in order; default {@link defaultFold}
 * @example
 * ```ts
 * import { fold } from "selon/match";
 * const folded = fold("L’Élysée");
 * folded.text; // => "l'elysee"
 * folded.span(2, 8); // => { start: 2, end: 8 }
 * ```
 */
export function fold(text: string, steps: readonly FoldStep[] = defaultFold): Folded {
  const starts: number[] = [];
  let out = "";
  let at = 0;
  while (at < text.length) {
    let next = at + 1;
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(next) & 0xfc00) === 0xdc00) next++;
    while (next < text.length && COMBINING.test(text[next]!)) next++;
    let piece = next - at === 1 ? text[at]! : text.slice(at, next).normalize("NFC");
    for (const step of steps) if (piece !== "") piece = step.apply(piece);
    for (let k = 0; k < piece.length; k++) starts.push(at);
    out += piece;
    at = next;
  }
  starts.push(text.length);
  return {
    original: text,
    text: out,
    span: (start, end) => {
      const from = starts[Math.min(start, out.length)]!;
      if (end <= start) return { start: from, end: from };
      // A piece ends where the next piece with another origin starts.
      let k = Math.min(end, out.length);
      while (k < out.length && starts[k] === starts[end - 1]) k++;
      let to = starts[k]!;
      while (to > from && k === Math.min(end, out.length) && to - 1 > starts[Math.min(end, out.length) - 1]! && isInvisible(text.charCodeAt(to - 1))) to--;
      return { start: from, end: to };
    },
  };
}
function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}
