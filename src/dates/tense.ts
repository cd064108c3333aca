// Which way a date lies from the day of publication, as the verb near it says: back from the date to the sentence's
// beginning, then on from it to the clause's end. Words and endings are the language's rows.
import { AUXILIARY, BORDER, CONDITIONAL, DETERMINER, FUTURE, FUTURE_IF_APART, FUTURE_IF_BESIDE, FUTURE_IF_NEXT, FUTURE_OR_NOUN, LEANS_AHEAD, LEANS_BACK, PASSIVE, tenseEndings as endings } from "../fr/date-words.ts";
import { foldWord } from "../text/chars.ts";
import { BLANK_LINE, CAPITAL, hashOf, MARK, NEWLINE, PUNCT, type Tokens, WORD } from "../text/tokens.ts";
import type { Codes } from "./words.ts";

/** What a participle alone, an infinitive, a verb that announces or one further off says: a date at hand may lie on the other side. */
const PERHAPS = 0.5;
/** In tokens before the date. */
const BESIDE = 3;
const BACK = 30;
/** How far before its infinitive an order stands. */
const ORDER = 8;
const AHEAD = 25;
/** What an ending may say, in bits; {@link ASKED} marks words that were looked at. */
const BY_ENDING = [endings.future, endings.conditional, endings.past, endings.participle, endings.infinitive, endings.third, endings.order, endings.finite, endings.u] as const;
const ENDS_FUTURE = 1, ENDS_CONDITIONAL = 2, ENDS_PAST = 4, ENDS_PARTICIPLE = 8, ENDS_INFINITIVE = 16, ENDS_THIRD = 32, ORDERS = 64, ENDS_FINITE = 128, ENDS_IN_U = 256, ASKED = 512;
/** So many words are remembered; one drives out another. */
const MEMORY = 4096;

/** `.` `!` `?` `…` `;` */
const STOPS: readonly number[] = [0x2e, 0x21, 0x3f, 0x2026, 0x3b];
const stopAt = (tokens: Tokens, i: number): number => {
  if (tokens.kind[i] !== PUNCT) return 0;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return STOPS.includes(unit) ? unit : 0;
};

/** Does a sentence begin at token `i`? */
export function sentenceStart(tokens: Tokens, i: number): boolean {
  if (i <= 0 || tokens.flags[i]! & BLANK_LINE) return true;
  const capital = tokens.kind[i] !== WORD || (tokens.flags[i]! & CAPITAL) !== 0;
  if (tokens.flags[i]! & NEWLINE && (capital || tokens.kind[i - 1] !== WORD)) return true;
  const stop = stopAt(tokens, i - 1);
  return stop !== 0 && (capital || stop !== STOPS[0]);
}

/** Reads the verbs of one text at a time. */
export class Tenses {
  private readonly codes: Codes;
  private readonly link: number = hashOf(endings.link);
  private readonly of: readonly number[] = endings.of.map(hashOf);
  private readonly ties: readonly number[] = endings.ties.map(hashOf);
  private readonly before: number = hashOf(endings.before);
  private readonly after: number = hashOf(endings.after);
  private readonly been: readonly number[] = endings.been.map(hashOf);
  private readonly had: readonly number[] = endings.had.map(hashOf);
  private readonly clitics: readonly number[] = endings.clitics.map(hashOf);
  private readonly next: readonly number[] = endings.next.map(hashOf);
  private readonly met = new Int32Array(MEMORY);
  private readonly said = new Uint16Array(MEMORY);
  constructor(codes: Codes) {
    this.codes = codes;
  }

  /** From -1, the past, to 1, or 0 where no verb says, of the date in tokens `[from, to)`. */
  direction(from: number, to: number): number {
    const { tokens } = this.codes;
    const { kind, count } = tokens;
    for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
      const t = this.tense(i);
      if (t === LEANS_BACK || t === LEANS_AHEAD) return t === LEANS_BACK ? -1 : 1;
      if (t !== DETERMINER) break;
    }
    // What follows a colon is a sentence too.
    const leads = sentenceStart(tokens, from) || (kind[from - 1] === PUNCT && tokens.text[tokens.start[from - 1]!] === ":");
    if (!leads && this.tense(from - 1) === FUTURE_IF_BESIDE) return PERHAPS;
    for (let i = from - 1; !leads && i >= Math.max(0, from - BACK) && kind[i] !== MARK && stopAt(tokens, i) === 0; i--) {
      const said = this.says(i, from, to);
      if (said) return from - i <= BESIDE ? said : said * PERHAPS;
      if (sentenceStart(tokens, i)) break;
    }
    for (let i = to; i < Math.min(count, to + AHEAD) && kind[i] !== MARK && !sentenceStart(tokens, i) && (leads || this.tense(i) !== BORDER); i++) {
      const said = this.says(i, from, to);
      if (said) return said * PERHAPS;
    }
    return this.until(from, to) ? PERHAPS : 0;
  }
  /** Does a heading say until when? Without a verb it lies ahead then. */
  private until(from: number, to: number): boolean {
    const { hash, flags, count } = this.codes.tokens;
    if (to < count && !(flags[to]! & NEWLINE)) return false;
    return hash[from - 1] === this.before || (this.tense(from - 1) === DETERMINER && hash[from - 2] === this.before);
  }
  /** Does it hang on a noun, as in « les élections de mai »? The verb then says nothing of it. */
  ofNoun(from: number): boolean {
    const { hash, kind } = this.codes.tokens;
    return this.of.includes(hash[from - 1]!) && kind[from - 2] === WORD && !(this.ending(from - 2) & ENDS_INFINITIVE);
  }
  /** What one word says of the date. */
  private says(i: number, from: number, to: number): number {
    const { tokens } = this.codes;
    if (tokens.kind[i] !== WORD || (tokens.flags[i]! & CAPITAL && !sentenceStart(tokens, i))) return 0;
    const t = this.tense(i);
    if (t === FUTURE || (t === FUTURE_IF_NEXT && this.next.includes(tokens.hash[i + 1]!))) return PERHAPS;
    if (t === FUTURE_OR_NOUN) return this.tense(i - 1) === DETERMINER ? 0 : PERHAPS;
    if (t === FUTURE_IF_APART) return this.tense(i - 1) === DETERMINER || i >= from - 2 ? 0 : PERHAPS;
    if (t === AUXILIARY) return this.compound(i, from, to);
    const ending = t < 0 || t === FUTURE_IF_NEXT ? this.ending(i) : 0;
    if (t === CONDITIONAL || ending & ENDS_CONDITIONAL) return this.compound(i, from, to) < 0 ? -1 : 1;
    // « après être venu »
    if (t === PASSIVE && tokens.hash[i - 1] === this.after) return this.compound(i, from, to);
    const infinitive = i < from && (t === PASSIVE || (ending & ENDS_INFINITIVE) !== 0);
    // « a demandé de reporter », « a demandé de se taire »
    const before = i - (this.clitics.includes(tokens.hash[i - 1]!) ? 2 : 1);
    if (infinitive && (tokens.hash[before] === this.link || this.of.includes(tokens.hash[before]!)) && this.ordered(before - 1)) return PERHAPS;
    // « à paraître », but not « a tenu à souligner », and not « À partir de »
    if (infinitive && tokens.hash[i - 1] === this.link && !(tokens.flags[i - 1]! & CAPITAL)) {
      return this.tense(i - 2) === AUXILIARY || this.tense(i - 3) === AUXILIARY || this.tense(i - 4) === AUXILIARY ? 0 : PERHAPS;
    }
    if (ending & ENDS_THIRD) return 1;
    if (ending === 0 || this.tense(i - 1) === DETERMINER) return 0;
    if (ending & ENDS_FUTURE) return 1;
    if (ending & ENDS_FINITE) return -1;
    // « tenu lundi », « tenu en mai »
    const beside = (i === from - 1 && ending & ENDS_PARTICIPLE) || (i === from - 2 && ending & ENDS_IN_U && this.ties.includes(tokens.hash[i + 1]!));
    return ending & ENDS_PAST || beside ? this.participle(i) : 0;
  }
  /** Does no verb stand in tokens `[from, to)`? */
  silent(from: number, to: number): boolean {
    if (to - from > BACK) return false;
    for (let i = from; i < to; i++) if (this.says(i, to, to)) return false;
    return true;
  }
  /** A participle within three tokens of an auxiliary: past, unless it announces. */
  private compound(i: number, from: number, to: number): number {
    const { kind, count, hash } = this.codes.tokens;
    let past = 0;
    for (let j = i + 1; j < Math.min(i + 4, count) && kind[j]! < PUNCT; j++) {
      // « déposeraient lundi »: a date is no participle.
      if (j >= from && j < to) continue;
      if (this.been.includes(hash[j]!)) past = -1;
      const t = this.tense(j);
      if (t === FUTURE) return 1;
      if (t === DETERMINER) return past;
      if (t < 0 && this.ending(j) & (ENDS_PAST | ENDS_PARTICIPLE)) return -1;
    }
    return past;
  }
  /** The auxiliary up to three tokens before a participle decides; the infinitive « être » leaves it to the verb before. */
  private participle(i: number): number {
    for (let j = i - 1; j >= Math.max(0, i - 3) && this.codes.tokens.kind[j] === WORD; j--) {
      const t = this.tense(j);
      if (t === PASSIVE) return 0;
      if (t === AUXILIARY || t === CONDITIONAL) return -1;
      if (t === FUTURE || (t < 0 && this.ending(j) & (ENDS_FUTURE | ENDS_CONDITIONAL))) return 1;
    }
    return -PERHAPS;
  }
  /** Does what is said before an infinitive ask for what it names? What had been asked for may be past. */
  private ordered(i: number): boolean {
    const { kind, hash } = this.codes.tokens;
    for (let j = i; j >= Math.max(0, i - ORDER) && kind[j]! < PUNCT; j--) if (this.tense(j) < 0 && this.ending(j) & ORDERS) return !this.had.includes(hash[j - 1]!);
    return false;
  }
  private tense(i: number): number {
    return (this.codes.columns.tense![this.codes.word(i)] ?? -1) as number;
  }
  private ending(i: number): number {
    const { text, start, end, hash } = this.codes.tokens;
    const h = hash[i]!, slot = (h ^ (h >>> 15)) & (MEMORY - 1);
    if (this.met[slot] !== h || this.said[slot] === 0) {
      const word = foldWord(text.slice(start[i], end[i]));
      this.met[slot] = h;
      this.said[slot] = ASKED | BY_ENDING.reduce((bits, form, n) => (form.test(word) ? bits | (1 << n) : bits), 0);
    }
    return this.said[slot]! & ~ASKED;
  }
}
