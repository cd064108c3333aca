// Token-wise questions that all of the syntax asks, over one view and one grammar.
import { CAPITAL, NUMBER, PUNCT, WORD } from "../text/tokens.ts";
import type { View } from "../text/view.ts";
import type { CompiledGrammar, SpeakingNoun, VerbReading } from "./grammar.ts";

export interface Reader {
  readonly view: View;
  readonly grammar: CompiledGrammar;
  readonly count: number;
  /** Closed-class bits of a token, 0 for open-class words. */
  closed(i: number): number;
  readings(i: number): readonly VerbReading[];
  /** Bits of the readings (`V_FINITE` …), 0 for a word that is no verb form. */
  verb(i: number): number;
  noun(i: number): SpeakingNoun | undefined;
  isWord(i: number): boolean;
  isCapital(i: number): boolean;
  isNumber(i: number): boolean;
  /** The unit of a punctuation token, 0 for all others. */
  punct(i: number): number;
  slice(first: number, last: number): string;
  /** Does the word end in one of these endings? */
  endsWith(i: number, endings: readonly string[]): boolean;
}

const NONE: readonly VerbReading[] = [];

export function reader(view: View, grammar: CompiledGrammar): Reader {
  const { tokens, ids, text } = view;
  const { closedOf, verbBitsOf, readingsOf, nounOf } = grammar;
  const { kind, flags, start, end, count } = tokens;
  // Two more at the end, so that looking past the last token finds nothing.
  const closed = new Int32Array(count + 2), verb = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    closed[i] = closedOf[ids[i]!]!;
    verb[i] = verbBitsOf[ids[i]!]!;
  }
  return {
    view,
    grammar,
    count,
    closed: (i) => closed[i]! | 0,
    verb: (i) => verb[i]! | 0,
    readings: (i) => readingsOf[ids[i]!] ?? NONE,
    noun: (i) => nounOf[ids[i]!],
    isWord: (i) => kind[i] === WORD,
    isCapital: (i) => kind[i] === WORD && (flags[i]! & CAPITAL) !== 0,
    isNumber: (i) => kind[i] === NUMBER,
    punct: (i) => (kind[i] === PUNCT ? text.charCodeAt(start[i]!) : 0),
    slice: (first, last) => (last > first ? text.slice(start[first]!, end[last - 1]!) : ""),
    endsWith: (i, endings) => {
      const to = end[i]!;
      const unit = text.charCodeAt(to - 1);
      for (const ending of endings) {
        if (ending.charCodeAt(ending.length - 1) === unit && to - start[i]! > ending.length + 1 && text.startsWith(ending, to - ending.length)) return true;
      }
      return false;
    },
  };
}
