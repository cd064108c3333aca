// Token-wise questions that all of the syntax asks, over one view and one grammar.
import { ALL_CAPS, CAPITAL, MARK, NEWLINE, NUMBER, PUNCT, WORD } from "../text/tokens.ts";
import type { View } from "../text/view.ts";
import { type Segments, segmentsOf } from "./segments.ts";
import { type CompiledGrammar, digest, type SpeakingNoun, type VerbDigest, type VerbReading } from "./grammar.ts";

export interface Reader {
  readonly view: View;
  readonly grammar: CompiledGrammar;
  readonly count: number;
  // The answers of `closed`, `verb` and `isCapital` for every token and two past the end, for loops that ask often.
  readonly closedBits: Int32Array;
  readonly verbBits: Int32Array;
  readonly capitals: Uint8Array;
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
  /** The words of tokens `[first, last)`, letters and accents composed (NFC): to compare and to name, not to measure. */
  slice(first: number, last: number): string;
  /** Does the word end in one of these endings? */
  endsWith(i: number, endings: readonly string[]): boolean;
}

const NONE: readonly VerbReading[] = [];
const COMMA = 0x2c;

const allDigests = new WeakMap<CompiledGrammar, (VerbDigest | undefined)[]>();
/** Digests by lexicon id, each made when first met. */
function digestsOf(grammar: CompiledGrammar): (VerbDigest | undefined)[] {
  let found = allDigests.get(grammar);
  if (!found) allDigests.set(grammar, (found = new Array<VerbDigest | undefined>(grammar.lexicon.bits.length).fill(undefined)));
  return found;
}

export function reader(view: View, grammar: CompiledGrammar): Reader {
  return new ViewReader(view, grammar);
}

// A class, not an object of closures: all readers then share their code, and what is asked of every token is fast.
class ViewReader implements Reader {
  readonly view: View;
  readonly grammar: CompiledGrammar;
  readonly count: number;
  private readonly ids: Int32Array;
  private readonly text: string;
  private readonly kind: Uint8Array;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  // Two more at the end, so that looking past the last token finds nothing.
  readonly closedBits: Int32Array;
  readonly verbBits: Int32Array;
  readonly capitals: Uint8Array;
  private readonly digests: (VerbDigest | undefined)[];
  /** Combining marks stand in the text: its words are composed before they are compared. */
  private readonly decomposed: boolean;
  private parts: Segments | undefined = undefined;

  constructor(view: View, grammar: CompiledGrammar) {
    const { tokens, ids, text } = view;
    const { closedOf, verbBitsOf } = grammar;
    const { count } = tokens;
    const { kind, flags } = tokens;
    const closed = new Int32Array(count + 2), verb = new Int32Array(count + 2), capitals = new Uint8Array(count + 2);
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      closed[i] = closedOf[id]!;
      verb[i] = verbBitsOf[id]!;
      if (kind[i] === WORD && (flags[i]! & CAPITAL) !== 0) capitals[i] = 1;
      // « A Paris »: short, and nothing but a sentence's start before it.
      if (capitals[i] === 1 && tokens.end[i]! - tokens.start[i]! === 1 && (i === 0 || (kind[i - 1] === PUNCT && text.charCodeAt(tokens.start[i - 1]!) !== COMMA) || kind[i - 1] === MARK || (flags[i]! & NEWLINE) !== 0) && kind[i + 1] === WORD && !(flags[i + 1]! & ALL_CAPS)) {
        const bits = grammar.unaccentedOf.get(text.slice(tokens.start[i]!, tokens.end[i]!));
        if (bits !== undefined) {
          closed[i] = bits;
          verb[i] = 0;
        }
      }
    }
    this.view = view;
    this.grammar = grammar;
    this.count = count;
    this.ids = ids;
    this.text = text;
    this.decomposed = /[\u0300-\u036f]/.test(text);
    this.kind = kind;
    this.capitals = capitals;
    this.start = tokens.start;
    this.end = tokens.end;
    this.closedBits = closed;
    this.verbBits = verb;
    this.digests = digestsOf(grammar);
  }
  get segments(): Segments {
    return (this.parts ??= segmentsOf(this, this.view));
  }
  closed(i: number): number {
    return this.closedBits[i]! | 0;
  }
  verb(i: number): number {
    return this.verbBits[i]! | 0;
  }
  digest(i: number): VerbDigest {
    return (this.digests[this.ids[i]!] ??= digest(this.readings(i)));
  }
  readings(i: number): readonly VerbReading[] {
    return this.grammar.readingsOf[this.ids[i]!] ?? NONE;
  }
  noun(i: number): SpeakingNoun | undefined {
    return this.grammar.nounOf[this.ids[i]!];
  }
  isWord(i: number): boolean {
    return this.kind[i] === WORD;
  }
  isCapital(i: number): boolean {
    return this.capitals[i] === 1;
  }
  isNumber(i: number): boolean {
    return this.kind[i] === NUMBER;
  }
  punct(i: number): number {
    return this.kind[i] === PUNCT ? this.text.charCodeAt(this.start[i]!) : 0;
  }
  slice(first: number, last: number): string {
    if (last <= first) return "";
    const words = this.text.slice(this.start[first]!, this.end[last - 1]!);
    return this.decomposed ? words.normalize("NFC") : words;
  }
  endsWith(i: number, endings: readonly string[]): boolean {
    const { text } = this;
    if (this.decomposed) return endings.some((ending) => this.slice(i, i + 1).length > ending.length + 1 && this.slice(i, i + 1).endsWith(ending));
    const to = this.end[i]!, length = to - this.start[i]!;
    const unit = text.charCodeAt(to - 1);
    for (const ending of endings) {
      if (ending.charCodeAt(ending.length - 1) === unit && length > ending.length + 1 && text.startsWith(ending, to - ending.length)) return true;
    }
    return false;
  }
}
