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
  const { bits } = grammar.lexicon;
  const { kind, flags, start, end } = tokens;
  return {
    view,
    grammar,
    count: tokens.count,
    closed: (i) => grammar.closedOf[ids[i]!]!,
    readings: (i) => (bits[ids[i]!]! & grammar.verbBit ? grammar.lexicon.value(grammar.verbs, ids[i]!)! : NONE),
    noun: (i) => (bits[ids[i]!]! & grammar.nounBit ? grammar.lexicon.value(grammar.nouns, ids[i]!) : undefined),
    isWord: (i) => kind[i] === WORD,
    isCapital: (i) => kind[i] === WORD && (flags[i]! & CAPITAL) !== 0,
    isNumber: (i) => kind[i] === NUMBER,
    punct: (i) => (kind[i] === PUNCT ? text.charCodeAt(start[i]!) : 0),
    slice: (first, last) => (last > first ? text.slice(start[first]!, end[last - 1]!) : ""),
    endsWith: (i, endings) => {
      const to = end[i]!;
      for (const ending of endings) if (to - start[i]! > ending.length + 1 && text.startsWith(ending, to - ending.length)) return true;
      return false;
    },
  };
}
