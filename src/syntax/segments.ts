// A text in stretches that are read as one: sentences around quoted blocks, and the sentences inside each block. Their chunks
// are read when first asked for and kept, for all who ask.
import { splitSentences } from "../text/sentences.ts";
import type { View } from "../text/view.ts";
import { type Chunk, chunk } from "./chunks.ts";
import type { Reader } from "./reader.ts";

/** Tokens `[first, last)` with their chunks; quoted blocks inside are single chunks. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** Index of the pair of marks it stands in, -1 for the text's own voice. */
  readonly within: number;
  readonly chunks: readonly Chunk[];
}
export interface Segments {
  /** Index of the pair that each token opens, -1 for none. */
  readonly pairAt: Int32Array;
  /** The text's own voice, in order. */
  readonly outer: readonly Segment[];
  /** By pair of marks: the sentences inside it. */
  readonly inner: readonly (readonly Segment[])[];
}

/** Tokens of a sentence outside its quoted blocks: no real one is longer, and no text without full stops costs more than its length. */
const MAX_OWN = 500;

export function segmentsOf(r: Reader, view: View): Segments {
  const { tokens, marks, sentences } = view;
  const { pairs } = marks;
  const pairAt = new Int32Array(tokens.count).fill(-1);
  const children: number[][] = pairs.map(() => []);
  pairs.forEach((pair, p) => {
    pairAt[pair.open] = p;
    if (pair.parent >= 0) children[pair.parent]!.push(p);
  });
  const add = (list: Segment[], first: number, last: number, within: number): void => {
    let from = first, own = 0;
    for (let i = first; i < last; own++) {
      const pair = pairAt[i]!;
      i = pair >= 0 ? Math.min(last, pairs[pair]!.closed ? pairs[pair]!.close + 1 : pairs[pair]!.close) : i + 1;
      if (own < MAX_OWN || i >= last) continue;
      list.push(new LazySegment(r, pairAt, from, i, within));
      from = i;
      own = 0;
    }
    if (from < last) list.push(new LazySegment(r, pairAt, from, last, within));
  };
  const outer: Segment[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s]!, last = sentences[s + 1] ?? tokens.count;
    const start = pastIntertitle(r, view, pairAt, first, last);
    if (start > first) add(outer, first, start, -1);
    add(outer, start, last, -1);
  }
  const inner = pairs.map(({ open, close }, p) => {
    const list: Segment[] = [];
    const firsts = splitSentences(tokens, open + 1, close, children[p]!.map((child) => pairs[child]!));
    for (let s = 0; s < firsts.length; s++) add(list, firsts[s]!, firsts[s + 1] ?? close, p);
    return list;
  });
  return { pairAt, outer, inner };
}

/** « « Un coup de massue » La ville a voté … »: a quoted intertitle that ran into its paragraph, told by the capital of a small word behind it. */
function pastIntertitle(r: Reader, { marks }: View, pairAt: Int32Array, first: number, last: number): number {
  const pair = marks.pairs[pairAt[first]!];
  const next = pair?.closed ? pair.close + 1 : last;
  return next < last && r.isCapital(next) && r.closed(next) !== 0 && r.isCapital(first + 1) ? next : first;
}

class LazySegment implements Segment {
  readonly first: number;
  readonly last: number;
  readonly within: number;
  private readonly r: Reader;
  private readonly pairAt: Int32Array;
  private read: readonly Chunk[] | undefined;
  constructor(r: Reader, pairAt: Int32Array, first: number, last: number, within: number) {
    this.r = r;
    this.pairAt = pairAt;
    this.first = first;
    this.last = last;
    this.within = within;
  }
  get chunks(): readonly Chunk[] {
    return (this.read ??= chunk(this.r, this.first, this.last, this.pairAt));
  }
}
