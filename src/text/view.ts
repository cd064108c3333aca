// What all parsers read: tokens with their lexicon ids, paired marks, sentences, paragraphs. Made once a text.
import type { Lexicon } from "./lexicon.ts";
import { type Marks, pairMarks } from "./marks.ts";
import { countBelow } from "./search.ts";
import { splitSentences } from "./sentences.ts";
import { NEWLINE, type TokenRules, type Tokens, tokenise } from "./tokens.ts";

export interface View {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Lexicon id of each token, 0 where unknown. */
  readonly ids: Int32Array;
  readonly marks: Marks;
  /** First token of each sentence; what stands between quotation marks is not split. */
  readonly sentences: Int32Array;
  /** First token of each paragraph. */
  readonly paragraphs: Int32Array;
}

/** Reads a text once for all parsers. */
export function view(text: string, rules: TokenRules, lexicon: Lexicon): View {
  const tokens = tokenise(text, rules);
  const marks = pairMarks(tokens);
  const outermost = marks.pairs.filter((pair) => pair.depth === 0);
  const paragraphs: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (i === 0 || tokens.flags[i]! & NEWLINE) paragraphs.push(i);
  return {
    text,
    tokens,
    lexicon,
    ids: lexicon.lookup(tokens),
    marks,
    sentences: splitSentences(tokens, 0, tokens.count, outermost),
    paragraphs: Int32Array.from(paragraphs),
  };
}

/** Index of the range that token `i` stands in, given the ranges' first tokens. */
export function rangeOf(firsts: Int32Array, i: number): number {
  return Math.max(0, countBelow(firsts, i + 1) - 1);
}
