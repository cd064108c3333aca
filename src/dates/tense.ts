// Which way a date lies from the day of publication, as the verb near it says: back from the date to the sentence's
// beginning, then on from it to the clause's end. Endings and closed lists come from the language's rows.
import { BLANK_LINE, CAPITAL, MARK, NEWLINE, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import { AUXILIARY, BORDER, CONDITIONAL, type DateWords, DETERMINER, FUTURE, LEANS_AHEAD, LEANS_BACK, PAIR, PASSIVE } from "./words.ts";

const BACK = 30;
const AHEAD = 25;

/** What a language says of verb endings; each list is tried on the end of a lower-case word. */
export interface TenseEndings {
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  readonly past: readonly string[];
  /** Participles that count only after an auxiliary. */
  readonly participle: readonly string[];
  readonly infinitive: readonly string[];
}

const isStop = (tokens: Tokens, i: number): boolean => tokens.kind[i] === PUNCT && ".!?…;".includes(tokens.text[tokens.start[i]!]!);

/** Does a sentence begin at token `i`? */
export function sentenceStart(tokens: Tokens, i: number): boolean {
  if (i <= 0 || (tokens.flags[i]! & BLANK_LINE) !== 0) return true;
  if (tokens.flags[i]! & NEWLINE && (tokens.kind[i - 1] !== WORD || (tokens.flags[i]! & CAPITAL) !== 0)) return true;
  return isStop(tokens, i - 1) && (tokens.text[tokens.start[i - 1]!] !== "." || (tokens.flags[i]! & CAPITAL) !== 0 || tokens.kind[i] !== WORD);
}

/** -1, 1, or 0 where no verb says. */
export function direction(tokens: Tokens, ids: Int32Array, words: DateWords, endings: TenseEndings, from: number, to: number): number {
  const { text, start, end, kind, flags } = tokens;
  const ends = (i: number, list: readonly string[]): boolean => {
    const word = text.slice(Math.max(start[i]!, end[i]! - 12), end[i]!).normalize("NFC");
    return list.some((e) => word.length > e.length && word.endsWith(e));
  };
  const tense = (i: number): number => words.tense(ids[i]!);
  const verb = (i: number): boolean => kind[i] === WORD && ((flags[i]! & CAPITAL) === 0 || sentenceStart(tokens, i));
  /** A participle within three tokens of an auxiliary. */
  const participleAfter = (i: number, limit: number): number => {
    for (let j = i + 1; j < Math.min(i + 4, limit); j++) {
      if (kind[j] === PUNCT || kind[j] === MARK) return 0;
      if (tense(j) === FUTURE) return 1;
      if (tense(j) === DETERMINER) return 0;
      if (kind[j] === WORD && tense(j) < 0 && (ends(j, endings.past) || ends(j, endings.participle))) return -1;
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
    if (!verb(i)) return 0;
    const t = tense(i);
    if (t === FUTURE) return 1;
    if (t === PAIR) return words.isPair(ids[i + 1] ?? 0) ? 1 : 0;
    if (t === AUXILIARY) return participleAfter(i, tokens.count);
    if (t === CONDITIONAL) return participleAfter(i, tokens.count) < 0 ? -1 : 1;
    if (t >= 0 && t !== PASSIVE) return 0;
    if (back && i > 0 && (t === PASSIVE || ends(i, endings.infinitive)) && words.isLink(ids[i - 1]!)) return 1;
    const nominal = i > 0 && tense(i - 1) === DETERMINER;
    if (ends(i, endings.conditional)) return participleAfter(i, tokens.count) < 0 ? -1 : 1;
    if (!nominal && ends(i, endings.future)) return 1;
    return !nominal && (ends(i, endings.past) || (i === from - 1 && ends(i, endings.participle))) ? participle(i) : 0;
  };
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const t = tense(i);
    if (t === LEANS_BACK || t === LEANS_AHEAD) return t === LEANS_BACK ? -1 : 1;
    if (t !== DETERMINER) break;
  }
  const last = Math.max(0, from - BACK);
  for (let i = from - 1; i >= last; i--) {
    if (kind[i] === MARK || isStop(tokens, i)) break;
    const said = says(i, true);
    if (said !== 0) return said;
    if (sentenceStart(tokens, i)) break;
  }
  const alone = from === 0 || sentenceStart(tokens, from);
  for (let i = to; i < Math.min(tokens.count, to + AHEAD); i++) {
    if (kind[i] === MARK || sentenceStart(tokens, i) || (!alone && tense(i) === BORDER)) break;
    const said = says(i, false);
    if (said !== 0) return said;
  }
  return 0;
}
