// A literal (an alias, a word of a pattern) as the sequences of tokens it can appear as in running text.
// `Al Jazeera` and `Al-Jazeera` are one name, `l'AFP` may be one token or two: the tokeniser decides by its language,
// so a literal is kept in each way it can be cut, and matching knows no language.
import { foldWord, isUpper, stripAccents } from "../text/chars.ts";
import { CLITIC, ELISION, PUNCT, MARK, bareHashOf, hashOf, tokenise } from "../text/tokens.ts";
import type { TokenRules } from "../text/tokens.ts";

/** One token of a literal. */
export interface LiteralToken {
  /** Accents kept. */
  readonly hash: number;
  /** Accents off; for punctuation, a hash of the sign itself. */
  readonly bare: number;
  /** The folded form, accents kept. */
  readonly form: string;
  readonly capital: boolean;
}

const MARKS: Record<string, string> = { "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'" };
/** Punctuation has no hash of its own in the token arrays: a sign is known by its first unit, quotation marks alike. */
export function signHash(text: string, start: number): number {
  const sign = text[start]!;
  return -((MARKS[sign] ?? sign).charCodeAt(0) + 1);
}

const rulesFor = (elisions: readonly string[]): TokenRules => ({ elisions, clitics: [], wholes: [], abbreviations: [] });
const NONE: TokenRules = rulesFor([]);
const HYPHEN: RegExp = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;
const MAX_FORMS = 16;

const PLAIN: RegExp = /^(?:\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|\d+)$/u;
/** Words with one blank between them need no tokeniser. */
function cutPlain(text: string): LiteralToken[] | null {
  const words = text.split(" ");
  if (!words.every((word) => PLAIN.test(word))) return null;
  return words.map((word) => ({ hash: hashOf(word), bare: bareHashOf(word), form: foldWord(word), capital: isUpper(word.charCodeAt(0)) }));
}

function cut(text: string, rules: TokenRules): LiteralToken[] {
  const plain = cutPlain(text);
  if (plain) return plain;
  const tokens = tokenise(text, rules);
  const out: LiteralToken[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!, end = tokens.end[i]!, kind = tokens.kind[i]!;
    // A word's full stop is its own token or part of it, as the language has it: names are indexed without.
    if (kind === PUNCT && text[start] === "." && end === start + 1 && i > 0) continue;
    const sign = kind === PUNCT || kind === MARK;
    let form = foldWord(text.slice(start, end));
    if (form.endsWith(".") && form.length > 1) form = form.slice(0, -1);
    if (kind === CLITIC) form = form.slice(form.lastIndexOf("-") + 1);
    out.push({
      hash: sign ? signHash(text, start) : tokens.hash[i]!,
      bare: sign ? signHash(text, start) : tokens.bare[i]!,
      form,
      capital: kind !== ELISION && isUpper(text.charCodeAt(start)),
    });
  }
  return out;
}

/**
 * Every way to cut a literal into tokens: hyphens as hyphens or as blanks (and blanks as hyphens), apostrophes that
 * elide and that do not. The way it is written comes first; at most 16.
 */
export function formsOf(literal: string): readonly (readonly LiteralToken[])[] {
  const text = literal.trim();
  const spellings = new Set<string>([text]);
  if (text.search(HYPHEN) >= 0) spellings.add(text.replace(HYPHEN, " ")).add(text.replace(/-t-(?=\p{L}{2,4}$)/u, "-").replace(HYPHEN, " "));
  const gaps = [...text.matchAll(/(?<=[\p{L}\p{N}])[ \u00a0](?=[\p{L}\p{N}])/gu)].map((m) => m.index);
  if (gaps.length > 0 && gaps.length <= 3)
    for (let set = 1; set < 1 << gaps.length; set++)
      spellings.add(text.split("").map((unit, i) => (gaps.some((g, n) => g === i && set & (1 << n)) ? "-" : unit)).join(""));
  const elisions = [...new Set([...text.matchAll(/(?<!\p{L})(\p{L}+)['’ʼ‘]/gu)].map((m) => foldWord(m[1]!)))].slice(0, 3);
  // `d'aujourd'hui` elides once: each set of the words before an apostrophe may be those that do.
  const ways = Array.from({ length: 1 << elisions.length }, (_, set) => (set === 0 ? NONE : rulesFor(elisions.filter((_, n) => set & (1 << n))))).reverse();
  const forms: LiteralToken[][] = [];
  const seen = new Set<string>();
  for (const spelling of spellings)
    for (const rules of ways) {
      const tokens = cut(spelling, rules);
      const key = tokens.map((t) => t.hash).join(" ");
      if (tokens.length === 0 || seen.has(key) || forms.length >= MAX_FORMS) continue;
      seen.add(key);
      forms.push(tokens);
    }
  return forms;
}

/** The folded form of a stretch of text, accents off, as a literal's tokens have it. */
export function bareForm(text: string, start: number, end: number): string {
  const form = stripAccents(foldWord(text.slice(start, end)));
  return form.length > 1 && form.endsWith(".") ? form.slice(0, -1) : form;
}
