// Sentences as ranges of tokens. What stands between quotation marks is one piece of the sentence around it: a full
// stop inside a quote ends the sentence only where the quote ends with it.
import type { MarkPair } from "./marks.ts";
import { CAPITAL, DOTTED, GLUED, HANDLE, MARK, NEWLINE, NUMBER, PUNCT, type Tokens, URL_LIKE, WORD } from "./tokens.ts";

const isStop = (text: string, start: number, end: number): boolean => {
  const unit = text.charCodeAt(start);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || (end - start === 1 && unit === 0x203d);
};

/** Could a sentence start with this token? */
function startsSentence(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  if (kind === WORD || kind === 2) return (tokens.flags[i]! & CAPITAL) !== 0;
  if (kind === NUMBER || kind === MARK || kind === HANDLE || kind === URL_LIKE) return true;
  return "-–—•([«#*".includes(tokens.text[tokens.start[i]!]!);
}

/**
 * First tokens of the sentences in `[first, last)`. With `pairs`, what stands between quotation marks is not split.
 *
 * @param pairs outermost pairs in order
 */
export function splitSentences(tokens: Tokens, first: number, last: number, pairs: readonly MarkPair[]): Int32Array {
  const { text, start, end, kind, flags } = tokens;
  const found: number[] = [];
  if (first < last) found.push(first);
  let p = 0;
  let i = first;
  while (i < last) {
    if (i > first && flags[i]! & NEWLINE && found[found.length - 1] !== i) found.push(i);
    while (p < pairs.length && pairs[p]!.open < i) p++;
    const pair = pairs[p];
    let stop = false;
    if (pair && pair.open === i && pair.close < last) {
      // The quote is one piece; its own last stop may end the sentence.
      const lastInside = pair.close - 1;
      stop = (kind[lastInside] === PUNCT && isStop(text, start[lastInside]!, end[lastInside]!)) || (lastInside > i && kind[lastInside] === MARK && kind[lastInside - 1] === PUNCT && isStop(text, start[lastInside - 1]!, end[lastInside - 1]!));
      i = pair.closed ? pair.close : lastInside;
    } else {
      stop = kind[i] === PUNCT && isStop(text, start[i]!, end[i]!);
    }
    i++;
    if (!stop || i >= last) continue;
    // Closing marks and brackets belong to the sentence that they close.
    while (i < last && !(flags[i]! & NEWLINE) && closes(tokens, i, pairs[p])) i++;
    if (i < last && kind[i] === PUNCT && isStop(text, start[i]!, end[i]!) && !(flags[i]! & NEWLINE)) i++;
    if (i < last && !(flags[i]! & NEWLINE) && startsSentence(tokens, i) && !initialBefore(tokens, i)) found.push(i);
  }
  return Int32Array.from(found);
}

function closes(tokens: Tokens, i: number, pair: MarkPair | undefined): boolean {
  const unit = tokens.text[tokens.start[i]!]!;
  if (tokens.kind[i] === PUNCT) return unit === ")" || unit === "]";
  return tokens.kind[i] === MARK && (tokens.flags[i]! & GLUED) !== 0 && (pair === undefined || pair.open !== i);
}

/** `(...)` and a lone dot between initials end nothing. */
function initialBefore(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  return before > 0 && tokens.text[tokens.start[before]!] === ")" && tokens.text[tokens.start[before - 1]!] !== undefined && tokens.kind[before - 1] === PUNCT && tokens.text[tokens.start[before - 2] ?? 0] === "(" && (tokens.flags[before - 1]! & DOTTED) === 0;
}
