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
export class TokenTable implements Tokens {
  text = "";
  count = 0;
  pending: number = GLUED;
  start!: Int32Array;
  end!: Int32Array;
  hash!: Int32Array;
  bare!: Int32Array;
  kind!: Uint8Array;
  flags!: Uint8Array;
  /** Is `bare` asked for? It costs a twelfth of the time; else it is 0 where a word has accents. */
  readonly bares: boolean;
  constructor(capacity: number, bares = true) {
    this.bares = bares;
    this.room(capacity);
  }
  /** Makes room for so many tokens, in one block of memory; what stands there is kept. */
  private room(capacity: number): void {
    const block = new ArrayBuffer(capacity * 18);
    const ints = (n: number, old?: Int32Array): Int32Array => copied(new Int32Array(block, n * 4 * capacity, capacity), old);
    const bytes = (n: number, old?: Uint8Array): Uint8Array => copied(new Uint8Array(block, n * capacity, capacity), old);
    this.start = ints(0, this.start);
    this.end = ints(1, this.end);
    this.hash = ints(2, this.hash);
    this.bare = ints(3, this.bare);
    this.kind = bytes(16, this.kind);
    this.flags = bytes(17, this.flags);
  }
  /** Begins another text. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.pending = GLUED;
  }
  emit(from: number, to: number, kind: number, flags: number, hash: number, bare: number): void {
    const n = this.count++;
    if (n === this.start.length) this.room(n * 2);
    this.start[n] = from;
    this.end[n] = to;
    this.kind[n] = kind;
    this.flags[n] = flags | this.pending;
    this.hash[n] = hash;
    this.bare[n] = bare;
    this.pending = GLUED;
  }
  endsInNumber(): boolean {
    return this.count > 0 && this.kind[this.count - 1] === NUMBER;
  }
}
function copied<A extends Int32Array | Uint8Array>(room: A, old: A | undefined): A {
  if (old) room.set(old);
  return room;
}
