// The classes of words that the date rules name, compiled into one lexicon, and a text as a string of one character a
// token, on which the rules are regular expressions.
import { type Family, type Lexicon, lexicon } from "../text/lexicon.ts";
import { BLANK_LINE, CAPITAL, GLUED, MARK, NEWLINE, NUMBER, PUNCT, type Tokens } from "../text/tokens.ts";

/** What each class says of a form. */
export type Readings = Readonly<Record<string, string | number>>;

export interface DateLexicon {
  readonly lexicon: Lexicon;
  /** By lexicon id; id 0 is the unknown word. */
  readonly readings: readonly Readings[];
}

/** Compiles classes (`class form form =value form|form`) and the plain words of the rules. */
export function compileWords(classes: readonly string[], words: Iterable<string>): DateLexicon {
  const rows = new Map<string, Record<string, string | number>>();
  const row = (form: string): Record<string, string | number> => {
    let r = rows.get(form);
    if (!r) rows.set(form, (r = {}));
    return r;
  };
  for (const line of classes) {
    const [name, ...forms] = line.split(" ");
    let value: string | number | null = null;
    forms.forEach((item, n) => {
      if (item.startsWith("=")) value = /^=-?\d+$/.test(item) ? Number(item.slice(1)) : item.slice(1);
      else if (item !== "-") {
        for (const form of item.split("|")) {
          for (const f of form.endsWith("*") ? ["", "e", "s", "es"].map((end) => form.slice(0, -1) + end) : [form]) row(f)[name!] ??= value ?? n + 1;
        }
      }
    });
  }
  for (const word of words) row(word);
  const family: Family<Readings> = { name: "dates", rows };
  const compiled = lexicon([family]);
  return { lexicon: compiled, readings: Array.from(compiled.bits, (_, id) => compiled.value(family, id) ?? {}) };
}

/** Where the characters of known words begin: small, and capitalised; numbers of up to two digits, of four. */
export const SMALL = 0x1000, LARGE = 0x8000, ONE = 0x3000, TWO = 0x3064, FOUR = 0x4000;
export const THREE = 0x3200, DOTTED = 0x3201, OTHER = 0x3202;

/** A text as the rules see it. Gaps are blanks, line ends newlines, an empty line two of them. */
export interface Encoded {
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  readonly text: string;
  /** Character of each token, and token at (or after) each character. */
  readonly place: Int32Array;
  readonly token: Int32Array;
}

function character(tokens: Tokens, id: number, i: number): number {
  const { text, start, end, kind, flags } = tokens;
  const [from, to] = [start[i]!, end[i]!];
  if (kind[i] === NUMBER) {
    const width = to - from;
    const word = text.slice(from, to);
    if (!/\D/.test(word)) return width < 3 ? (width < 2 ? ONE : TWO) + Number(word) : width === 3 ? THREE : width === 4 ? FOUR + Number(word) : OTHER;
    return /^\d\d?\.\d\d?\.(\d\d)?\d\d$/.test(word) ? DOTTED : OTHER;
  }
  if (id > 0) return (flags[i]! & CAPITAL ? LARGE : SMALL) + id;
  if (kind[i] === PUNCT || kind[i] === MARK) return text.charCodeAt(from);
  const last = text.charCodeAt(to - 1);
  return flags[i]! & CAPITAL ? 0x41 : last === 0x73 || last === 0x78 ? 0x73 : 0x61;
}

const CHUNK = 8192;
export function encode(tokens: Tokens, ids: Int32Array): Encoded {
  const { count, flags } = tokens;
  const place = new Int32Array(count + 1);
  const token = new Int32Array(count * 3 + 1);
  const units = new Uint16Array(count * 3);
  let n = 0;
  for (let i = 0; i < count; i++) {
    const f = flags[i]!;
    token[n] = token[n + 1] = token[n + 2] = i;
    if (f & BLANK_LINE) units[n++] = 0x0a;
    if (f & NEWLINE) units[n++] = 0x0a;
    else if (!(f & GLUED)) units[n++] = 0x20;
    place[i] = n;
    units[n++] = character(tokens, ids[i]!, i);
  }
  place[count] = n;
  token[n] = count;
  let text = "";
  for (let at = 0; at < n; at += CHUNK) text += String.fromCharCode(...units.subarray(at, Math.min(n, at + CHUNK)));
  return { tokens, ids, text, place, token };
}
