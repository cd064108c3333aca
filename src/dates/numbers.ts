// The value of a number that stands in the text, in figures or words.
import type { Tokens } from "../text/tokens.ts";
import { type Codes, FOUR, ONE, THREE, TWO } from "./words.ts";

/** Of the tokens `[from, to)`: `30,4`, `1 500`, `2.799`, `cent vingt`. */
export function numberAt(tokens: Tokens, codes: Codes, from: number, to: number): number {
  const code = codes.at(from);
  if (to === from + 1 && code >= ONE && code < THREE) return code - (code < TWO ? ONE : code < FOUR ? TWO : FOUR);
  const raw = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/^['’]/, "");
  if (/^\d/.test(raw)) {
    const n = raw.replace(/\s/g, ".");
    return Number(/^\d{1,3}(?:\.\d{3})+$/.test(n) ? n.replace(/\./g, "") : /^[\d,.]+/.exec(n)![0].replace(",", "."));
  }
  let total = 0, current = 0;
  for (let i = from; i < to; i++) {
    const v = (codes.columns.number![codes.word(i)] ?? codes.columns.first![codes.word(i)] ?? 0) as number;
    if (v < 100) current += v;
    else current = Math.max(1, current) * v;
    if (v === 1000) {
      total += current;
      current = 0;
    }
  }
  return total + current;
}
