// The classes of words that the date rules name, compiled into one lexicon, and a text as one code a token.
import { AGREEMENT } from "../fr/date-words.ts";
import { type Family, type Lexicon, lexicon } from "../text/lexicon.ts";
import { MARK, NUMBER, PUNCT, type Tokens } from "../text/tokens.ts";

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
          for (const f of form.endsWith("*") ? AGREEMENT.map((end) => form.slice(0, -1) + end) : [form]) row(f)[name!] ??= value ?? n + 1;
        }
      }
    });
  }
  for (const word of words) row(word);
  const family: Family<Readings> = { name: "dates", rows };
  const compiled = lexicon([family]);
  return { lexicon: compiled, readings: Array.from(compiled.bits, (_, id) => compiled.value(family, id) ?? {}) };
}

/** Where the codes of numbers begin: of one digit, two, four; other ones; then of punctuation, by its code unit. */
export const ONE = 0x3000, TWO = 0x3064, FOUR = 0x4000, THREE = 0x8000, DOTTED = 0x8001, OTHER = 0x8002, MARKS = 0x10000;

/** One number a token for the rules: the id of a known word, 0 for other words, else the kind of number or mark. */
export function encode(tokens: Tokens, ids: Int32Array): Int32Array {
  const { text, start, end, kind, count } = tokens;
  const codes = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    if (ids[i]) codes[i] = ids[i]!;
    else if (kind[i] === NUMBER) {
      const word = text.slice(start[i], end[i]);
      const base = [ONE, TWO, 0, FOUR][word.length - 1];
      codes[i] = /\D/.test(word) ? (/^\d\d?\.\d\d?\.(?:\d\d)?\d\d$/.test(word) ? DOTTED : OTHER) : base ? base + Number(word) : word.length === 3 ? THREE : OTHER;
    } else if (kind[i] === PUNCT || kind[i] === MARK) codes[i] = MARKS + text.charCodeAt(start[i]!);
  }
  return codes;
}
