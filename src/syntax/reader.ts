// Token-wise questions that all of the syntax asks, over one view and one grammar.
import { CAPITAL, NUMBER, PUNCT, WORD } from "../text/tokens.ts";
import type { View } from "../text/view.ts";
import { type Segments, segmentsOf } from "./segments.ts";
import { type CompiledGrammar, digest, type SpeakingNoun, type VerbDigest, type VerbReading } from "./grammar.ts";

export interface Reader {
  readonly view: View;
  readonly grammar: CompiledGrammar;
  readonly count: number;
  /** The text in sentences, around and inside quoted blocks. */
  readonly segments: Segments;
  /** Closed-class bits of a token, 0 for open-class words. */
  closed(i: number): number;
  readings(i: number): readonly VerbReading[];
  /** What the readings of a known form come to. */
  digest(i: number): VerbDigest;
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

const allDigests = new WeakMap<CompiledGrammar, (VerbDigest | undefined)[]>();
/** Digests by lexicon id, each made when first met. */
function digestsOf(grammar: CompiledGrammar): (VerbDigest | undefined)[] {
  let found = allDigests.get(grammar);
  if (!found) allDigests.set(grammar, (found = new Array<VerbDigest | undefined>(grammar.lexicon.bits.length).fill(undefined)));
  return found;
}

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
  const digests = digestsOf(grammar);
  let segments: Segments | undefined;
  const self: Reader = {
    view,
    grammar,
    count,
    get segments() {
      return (segments ??= segmentsOf(self, view));
    },
    closed: (i) => closed[i]! | 0,
    verb: (i) => verb[i]! | 0,
    digest: (i) => (digests[ids[i]!] ??= digest(readingsOf[ids[i]!] ?? NONE)),
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
  return self;
}
