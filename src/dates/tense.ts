// Which way a date lies from the day of publication, as the verb near it says: back from the date to the sentence's
// beginning, then on from it to the clause's end. Words and endings are the language's rows.
import { AUXILIARY, BORDER, CONDITIONAL, DETERMINER, type Ending, FUTURE, FUTURE_IF_NEXT, LEANS_AHEAD, LEANS_BACK, PASSIVE, tenseEndings as endings } from "../fr/date-words.ts";
import { BLANK_LINE, CAPITAL, MARK, NEWLINE, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import type { Codes, Column } from "./words.ts";

const BACK = 30;
const AHEAD = 25;
const LONGEST_ENDING = 12;

const isStop = (tokens: Tokens, i: number): boolean => tokens.kind[i] === PUNCT && ".!?…;".includes(tokens.text[tokens.start[i]!]!);

/** Does a sentence begin at token `i`? */
export function sentenceStart(tokens: Tokens, i: number): boolean {
  if (i <= 0 || tokens.flags[i]! & BLANK_LINE) return true;
  const capital = tokens.kind[i] !== WORD || (tokens.flags[i]! & CAPITAL) !== 0;
  if (tokens.flags[i]! & NEWLINE && (capital || tokens.kind[i - 1] !== WORD)) return true;
  return isStop(tokens, i - 1) && (capital || tokens.text[tokens.start[i - 1]!] !== ".");
}

/** -1, 1, or 0 where no verb says. */
export function direction(tokens: Tokens, codes: Codes, tenses: Column, from: number, to: number): number {
  const { text, start, end, kind, flags, count } = tokens;
  const wordIs = (i: number, word: string): boolean => text.slice(start[i], end[i]).normalize("NFC") === word;
  const ends = (i: number, { last, form }: Ending): boolean => {
    const letter = text[end[i]! - 1]!;
    return (letter > "~" || last.includes(letter)) && form.test(text.slice(Math.max(start[i]!, end[i]! - LONGEST_ENDING), end[i]!).normalize("NFC"));
  };
  const tense = (i: number): number => (tenses[codes.word(i)] ?? -1) as number;
  /** A participle within three tokens of an auxiliary: past, unless it announces. */
  const compound = (i: number): number => {
    for (let j = i + 1; j < Math.min(i + 4, count) && kind[j]! < PUNCT; j++) {
      const t = tense(j);
      if (t === FUTURE) return 1;
      if (t === DETERMINER) return 0;
      if (t < 0 && (ends(j, endings.past) || ends(j, endings.participle))) return -1;
    }
    return 0;
  };
  /** The auxiliary up to three tokens before a participle decides; the infinitive « être » leaves it to the verb before. */
  const participle = (i: number): number => {
    for (let j = i - 1; j >= Math.max(0, i - 3) && kind[j] === WORD; j--) {
      const t = tense(j);
      if (t === PASSIVE) return 0;
      if (t === AUXILIARY || t === CONDITIONAL) return -1;
      if (t === FUTURE || (t < 0 && (ends(j, endings.future) || ends(j, endings.conditional)))) return 1;
    }
    return -1;
  };
  const says = (i: number, back: boolean): number => {
    if (kind[i] !== WORD || (flags[i]! & CAPITAL && !sentenceStart(tokens, i))) return 0;
    const t = tense(i);
    if (t === FUTURE) return 1;
    if (t === FUTURE_IF_NEXT && wordIs(i + 1, endings.next)) return 1;
    if (t === AUXILIARY) return compound(i);
    if (t === CONDITIONAL || (t < 0 && ends(i, endings.conditional))) return compound(i) < 0 ? -1 : 1;
    // « à paraître », but not « a tenu à souligner »
    const link = back && (t < 0 || t === PASSIVE) && wordIs(i - 1, endings.link) && (t === PASSIVE || ends(i, endings.infinitive));
    if (link) return tense(i - 2) === AUXILIARY || tense(i - 3) === AUXILIARY ? 0 : 1;
    if (t >= 0 || tense(i - 1) === DETERMINER) return 0;
    if (ends(i, endings.future)) return 1;
    return ends(i, endings.past) || (i === from - 1 && ends(i, endings.participle)) ? participle(i) : 0;
  };
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const t = tense(i);
    if (t === LEANS_BACK || t === LEANS_AHEAD) return t === LEANS_BACK ? -1 : 1;
    if (t !== DETERMINER) break;
  }
  const leads = sentenceStart(tokens, from);
  for (let i = from - 1; !leads && i >= Math.max(0, from - BACK) && kind[i] !== MARK && !isStop(tokens, i); i--) {
    const said = says(i, true);
    if (said) return said;
    if (sentenceStart(tokens, i)) break;
  }
  for (let i = to; i < Math.min(count, to + AHEAD) && kind[i] !== MARK && !sentenceStart(tokens, i) && (leads || tense(i) !== BORDER); i++) {
    const said = says(i, false);
    if (said) return said;
  }
  return 0;
}
