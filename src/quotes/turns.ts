// Who has spoken, in text order: the one before decides whose words go on.
import type { Reader } from "../syntax/reader.ts";
import { rangeOf } from "../text/view.ts";
import type { Voice } from "./voice.ts";

/** How many paragraphs back a pronoun may reach. */
export const REACH = 3;

interface Turn {
  readonly voice: Voice;
  readonly token: number;
  /** In quoted words, not told by the narrator. */
  readonly quoted: boolean;
}

export class Turns {
  readonly list: Turn[] = [];
  /** The entities that have spoken. */
  readonly heard: Set<number> = new Set();
  private readonly r: Reader;

  constructor(r: Reader) {
    this.r = r;
  }

  /** The last one who spoke before token `at`, no more than `paragraphs` back. */
  last(at: number, paragraphs: number = REACH): Voice | null {
    const { paragraphs: firsts } = this.r.view;
    const here = rangeOf(firsts, at);
    // « …, selon France 3. « … » »: a medium that was not quoted rather passed on what somebody says.
    let passedOn: Voice | null = null;
    for (let t = this.list.length - 1; t >= 0; t--) {
      const turn = this.list[t]!;
      if (turn.token > at) continue;
      if (here - rangeOf(firsts, turn.token) > paragraphs) break;
      if (turn.voice.kind !== "outlet" || turn.quoted) return turn.voice;
      passedOn ??= turn.voice;
    }
    return passedOn;
  }
  spoke(voice: Voice, token: number, quoted: boolean): void {
    if (voice.entity >= 0) this.heard.add(voice.entity);
    this.list.push({ voice, token, quoted });
  }
}
