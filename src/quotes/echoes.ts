// Quoted words that stand before whoever says them: intertitles and fragments of headlines wait until their words come again.
import { foldWord } from "../text/chars.ts";
import type { Voice } from "./voice.ts";
import type { QuoteDraft, Transcript } from "./transcript.ts";

/** What waits is looked up in the text: more than any article has. */
const MAX_WAITING = 40;
/** Shorter words are found where they have nothing to do with each other. */
const MIN_KEY = 4;
/** A word that is found alone. */
const MIN_WORD = 7;
/** Of a headline's fragment, in code units with a space inside. */
const MIN_FRAGMENT = 10;

interface Waiting {
  readonly draft: QuoteDraft;
  readonly key: string;
  readonly token: number;
}
interface Said {
  readonly voice: Voice;
  readonly start: number;
  readonly words: string;
}

export class Echoes {
  private readonly transcript: Transcript;
  /** Recorded already, for want of a speaker. */
  private readonly owned: Waiting[] = [];
  /** Recorded only if somebody says the same. */
  private readonly hoped: Waiting[] = [];

  constructor(transcript: Transcript) {
    this.transcript = transcript;
  }

  /** Gives a recorded quote its speaker in the end; its words stand at `start` to `end`. */
  await(draft: QuoteDraft, token: number): void {
    const { start, end } = draft.pieces[0]!;
    this.owned.push({ draft, key: this.fold(start, end), token });
  }
  /** Records a quote only if the words between its marks are found in what somebody says. */
  hope(draft: QuoteDraft, token: number): void {
    const { start, end } = this.transcript.r.view.marks.pairs[draft.pairs[0]!]!;
    const key = this.fold(start, end);
    if (key.length >= MIN_FRAGMENT && key.includes(" ")) this.hoped.push({ draft, key, token });
  }

  settle(): void {
    if (this.owned.length === 0 && this.hoped.length === 0) return;
    const { quotes, speakers, r } = this.transcript;
    const said = quotes
      .filter((q) => q.voice.name !== null)
      .flatMap(({ voice, pieces }) => pieces.map(({ start, end }): Said => ({ voice, start, words: this.fold(start, end) })))
      .sort((x, y) => x.start - y.start);
    // An intertitle is of whoever says its words in the text, else of who speaks next, else of who spoke last.
    for (const { draft, key, token } of this.owned.slice(0, MAX_WAITING)) {
      const at = draft.pieces[0]!.start;
      draft.voice = sameWords(said, key)?.voice ?? said.find((one) => one.start > at)?.voice ?? speakers.last(token) ?? draft.voice;
    }
    const whole = this.hoped.length > 0 ? this.fold(0, r.view.text.length) : "";
    for (const { draft, key } of this.hoped.slice(0, MAX_WAITING)) {
      const same = said.filter(({ words }) => words.includes(key));
      const voice = same[0]?.voice;
      // Words that the narrator or a second person uses too are the article's, not one person's.
      if (voice === undefined || same.some((one) => one.voice.name !== voice.name) || occurrences(whole, key) > same.length + 1) continue;
      draft.voice = voice;
      this.transcript.add(draft);
    }
  }

  private fold(start: number, end: number): string {
    return foldWord(this.transcript.r.view.text.slice(start, end)).replace(/\s+/gu, " ");
  }
}

/** What holds these words as they are, else what holds all that are longer than a few letters. */
function sameWords(said: readonly Said[], key: string): Said | undefined {
  if (key.length < MIN_KEY) return undefined;
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= MIN_KEY);
  return said.find((one) => one.words.includes(key)) ?? (words.length > 1 || (words[0]?.length ?? 0) >= MIN_WORD ? said.find((one) => words.every((word) => one.words.includes(word))) : undefined);
}
function occurrences(text: string, key: string): number {
  let count = 0;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) count++;
  return count;
}
