// What a token is, and tokens in typed arrays.

export const WORD = 1;
/** `l'`, `qu'`: the apostrophe is part of the token. */
export const ELISION = 2;
/** `-t-il`, `-elle`: the hyphens are part of the token. */
export const CLITIC = 3;
export const NUMBER = 4;
export const PUNCT = 5;
/** A quotation mark, or an apostrophe outside a word. */
export const MARK = 6;
/** `@name` or `#tag`. */
export const HANDLE = 7;
export const URL_LIKE = 8;

/** A line ends in the gap before the token. */
export const NEWLINE = 1;
/** No gap before the token. */
export const GLUED = 2;
export const CAPITAL = 4;
/** Two letters or more, none of them small. */
export const ALL_CAPS = 8;
/** An abbreviation or initial whose full stop is part of the token (the hash leaves it out). */
export const DOTTED = 16;
/** An empty line in the gap before the token. */
export const BLANK_LINE = 32;

/** Tokens in text order. Blanks are no tokens: the text between `end[i]` and `start[i + 1]` is blank. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** 32-bit hash of the case-folded form, accents kept; 0 for punctuation. */
  readonly hash: Int32Array;
  /** The same without accents. */
  readonly bare: Int32Array;
}

/** Growing arrays of tokens; `pending` are the flags of the gap before the next one. */
export class TokenTable {
  count = 0;
  pending: number = GLUED;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  bare: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  constructor(length: number) {
    const capacity = (length >> 2) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.bare = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
  }
  emit(from: number, to: number, kind: number, flags: number, hash: number, bare: number): void {
    const n = this.count++;
    if (n === this.start.length) this.grow();
    this.start[n] = from;
    this.end[n] = to;
    this.kind[n] = kind;
    this.flags[n] = flags | this.pending;
    this.hash[n] = hash;
    this.bare[n] = bare;
    this.pending = GLUED;
  }
  endsInNumber(at: number): boolean {
    const last = this.count - 1;
    return last >= 0 && this.end[last] === at && this.kind[last] === NUMBER;
  }
  private grow(): void {
    const capacity = this.start.length * 2;
    const grown = <A extends Int32Array | Uint8Array>(old: A, bigger: A): A => (bigger.set(old), bigger);
    this.start = grown(this.start, new Int32Array(capacity));
    this.end = grown(this.end, new Int32Array(capacity));
    this.hash = grown(this.hash, new Int32Array(capacity));
    this.bare = grown(this.bare, new Int32Array(capacity));
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.flags = grown(this.flags, new Uint8Array(capacity));
  }
  done(text: string): Tokens {
    return { text, count: this.count, start: this.start, end: this.end, kind: this.kind, flags: this.flags, hash: this.hash, bare: this.bare };
  }
}
