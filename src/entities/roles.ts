// Do two descriptions of a function mean one? `le ministre` and `ministre de la Santé`; `le chef de l'État` and `président de la République`.
import { plain, small } from "./fold.ts";
import type { MentionWords } from "./words.ts";

const split = (words: MentionWords, phrase: string): string[] => small(phrase).split(/[\s,]+|(?<=')/u).filter((w) => w !== "" && !words.filler(w));
/** Acronyms spelt out, so that `du RN` is `du Rassemblement national`. */
function spelt(words: MentionWords, phrase: string): string {
  return phrase.replace(/\p{Lu}[\p{L}-]{1,6}/gu, (word) => words.proper(word)?.full ?? word);
}

/** Lemma of the noun that heads a function. */
export function roleHead(words: MentionWords, phrase: string): string | null {
  for (const word of split(words, phrase)) {
    const head = words.head(word);
    if (head?.person !== undefined) return head.lemma;
  }
  return null;
}
/** Adjectives of place and nation do not tell an office by themselves. */
export function officeOf(words: MentionWords, phrase: string): string | undefined {
  const whole = words.office(phrase);
  if (whole !== undefined) return whole;
  const kept = phrase.split(/\s+/u).filter((word) => !words.demonym(word)).join(" ");
  const exact = words.office(kept);
  if (exact !== undefined) return exact;
  return undefined;
}

/**
 * Does a mention by function mean the holder of a known one? The head noun must be the same, or both phrases mean one office;
 * what qualifies the mention must stand in the known description.
 */
export function roleFits(words: MentionWords, known: string, mention: string, head: string | null): boolean {
  const office = officeOf(words, mention);
  if (office !== undefined && officeOf(words, known) === office) return demonymsAgree(words, known, mention);
  if (head === null) return false;
  const knownHead = roleHead(words, known);
  const wider = knownHead === head ? undefined : words.wider(head);
  if (knownHead === null || (knownHead !== head && (wider === undefined || (wider !== null && !wider.includes(knownHead))))) return false;
  const have = new Set(split(words, spelt(words, known)).map(plain));
  const want = split(words, spelt(words, mention)).filter((w) => !sameLemma(words, w, head)).map(plain);
  if (wider === null && (want.length === 0 || words.head(knownHead)?.person === "person")) return false;
  return want.every((w) => have.has(w)) || (want.length === 1 && words.demonym(want[0]!) && !split(words, known).some((w) => words.demonym(w)));
}
function sameLemma(words: MentionWords, word: string, lemma: string): boolean {
  return word === lemma || words.head(word)?.lemma === lemma;
}
function demonymsAgree(words: MentionWords, a: string, b: string): boolean {
  const of = (phrase: string): string[] => split(words, phrase).filter((w) => words.demonym(w)).map((w) => plain(w).slice(0, 5));
  const x = of(a), y = of(b);
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}
