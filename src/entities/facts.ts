// What the language says of each single word of a text, found once by the hash of its token.
import type { Reader } from "../syntax/reader.ts";
import { bareHashOf, CAPITAL, CLITIC, DOTTED, hashOf, URL_LIKE } from "../text/tokens.ts";
import { small } from "./fold.ts";
import type { HeadWord, MentionWords } from "./words.ts";

// One bit for each question that the mentions ask of words.
export const GIVEN = 1;
export const DEMONYM = 2;
export const INDEFINITE = 4;
export const DEMONSTRATIVE = 8;
export const BODY_WORD = 16;
export const MEDIA_WORD = 32;
export const PLACE = 64;
export const CITING = 128;
export const OF_MEDIUM = 256;
/** A name's article, or a preposition that holds one. */
export const ARTICLE_OF = 512;
/** A phrase of several words may begin here. */
export const OPENS_PHRASE = 1024;
/** The name of a country or body may begin here. */
export const OPENS_PROPER = 2048;
export const OPENS_NETWORK = 4096;
/** A phrase may go on with this word after its first. */
const SECOND = 8192;
/** The name of a country or body may go on with it. */
export const SECOND_OF_PROPER = 16384;

/** Counts years of age. */
export const AGE = 32768;

/** Rows of one hash: as written, and for words in capitals whose accents were left out. */
interface Row {
  /** Length of the form: `soeur` is not the row's `sœur`, though their hashes are one. */
  length: number;
  bits: number;
  head: HeadWord | undefined;
  plainBits: number;
  plainHead: HeadWord | undefined;
  /** Of all words that are this one but for their accents. */
  bareBits: number;
}
interface Table {
  /** One bit for every hash, by its last 16: most words are none of the rows, and need not be looked for. */
  readonly filter: Uint8Array;
  readonly mask: number;
  readonly keys: Int32Array;
  readonly rows: (Row | undefined)[];
}

const FILTER = 1 << 16;
const tables = new WeakMap<MentionWords, Table>();

function tableOf(words: MentionWords): Table {
  let table = tables.get(words);
  if (table === undefined) tables.set(words, (table = build(words)));
  return table;
}

/** The tokens that a phrase may begin with, whatever the tokeniser makes of its first apostrophe, hyphen or full stop. */
function openings(phrase: string): string[] {
  return [/^\S+/u, /^[^’'\s]+['’]?/u, /^[^’'\s]+/u, /^[\p{L}\p{M}\p{N}-]+/u, /^[\p{L}\p{M}\p{N}]+/u].flatMap((start) => start.exec(phrase)?.[0] ?? []).map((word) => word.replace(/\./gu, ""));
}

function build(words: MentionWords): Table {
  const { rows } = words;
  const found = new Map<number, Row>();
  const at = (hash: number, length: number): Row => {
    let row = found.get(hash);
    if (row === undefined) found.set(hash, (row = { length, bits: 0, head: undefined, plainBits: 0, plainHead: undefined, bareBits: 0 }));
    return row;
  };
  for (const [word, head] of rows.heads.exact) at(hashOf(word), word.length).head = head;
  for (const [word, head] of rows.heads.plain) at(hashOf(word), word.length).plainHead = head;
  for (const word of rows.demonyms.exact.keys()) at(hashOf(word), word.length).bits |= DEMONYM;
  for (const word of rows.demonyms.plain.keys()) at(hashOf(word), word.length).plainBits |= DEMONYM;
  for (const word of rows.given) at(bareHashOf(word), word.length).bareBits |= GIVEN;
  const sets: readonly (readonly [number, Iterable<string>])[] = [
    [INDEFINITE, rows.indefinite], [DEMONSTRATIVE, rows.demonstrative], [BODY_WORD, rows.bodyWords], [MEDIA_WORD, rows.mediaWords], [PLACE, rows.places],
    [CITING, rows.citing], [OF_MEDIUM, rows.ofMedium], [ARTICLE_OF, rows.articles], [OPENS_PHRASE, rows.openers], [AGE, rows.ages],
  ];
  for (const [bit, list] of sets) for (const word of list) at(hashOf(word), word.length).bits |= bit;
  for (const name of [...rows.propers.exact.keys(), ...rows.propers.plain.keys()]) for (const word of openings(name)) at(bareHashOf(word), word.length).bareBits |= OPENS_PROPER;
  for (const name of [...rows.propers.exact.keys(), ...rows.propers.plain.keys()])
    for (let k = 1; k < name.length; k++)
      if (!/[\p{L}\p{M}\p{N}]/u.test(name[k]!)) for (const word of openings(name.slice(k + 1))) at(bareHashOf(word), word.length).bareBits |= SECOND_OF_PROPER;
  for (const name of rows.networks) for (const word of openings(name)) at(bareHashOf(word), word.length).bareBits |= OPENS_NETWORK;
  for (const phrase of [...rows.phrases.exact.keys(), ...rows.phrases.plain.keys()]) for (const word of openings(phrase.replace(/^\S+\s+/u, ""))) at(bareHashOf(word), word.length).bareBits |= SECOND;
  let size = 16;
  while (size < found.size * 3) size *= 2;
  const table: Table = { filter: new Uint8Array(FILTER >> 3), mask: size - 1, keys: new Int32Array(size), rows: new Array<Row | undefined>(size).fill(undefined) };
  for (const [hash, row] of found) {
    table.filter[(hash & (FILTER - 1)) >> 3]! |= 1 << (hash & 7);
    let slot = (hash ^ (hash >>> 15)) & table.mask;
    while (table.rows[slot] !== undefined) slot = (slot + 1) & table.mask;
    table.keys[slot] = hash;
    table.rows[slot] = row;
  }
  return table;
}
function probe(table: Table, hash: number): Row | undefined {
  if ((table.filter[(hash & (FILTER - 1)) >> 3]! & (1 << (hash & 7))) === 0) return undefined;
  let slot = (hash ^ (hash >>> 15)) & table.mask;
  for (;;) {
    const row = table.rows[slot];
    if (row === undefined || table.keys[slot] === hash) return row;
    slot = (slot + 1) & table.mask;
  }
}

/** The words of one text, by token. What is asked here gives what {@link MentionWords} gives of the token's own words. */
export class Facts {
  readonly words: MentionWords;
  private readonly r: Reader;
  private readonly bits: Int32Array;
  private readonly heads: (HeadWord | undefined)[];
  private readonly headed = new Map<number, Headed | undefined>();

  constructor(r: Reader, words: MentionWords) {
    this.r = r;
    this.words = words;
    this.bits = new Int32Array(r.count + 1);
    this.heads = new Array<HeadWord | undefined>(r.count + 1).fill(undefined);
    const table = tableOf(words);
    const { hash, bare, kind, flags, start, end } = r.view.tokens;
    for (let i = 0; i < r.count; i++) {
      const h = hash[i]!;
      // The hash of these leaves out a part of what stands there.
      if (h === 0 || kind[i] === CLITIC || kind[i] === URL_LIKE) {
        this.bits[i] = SECOND | SECOND_OF_PROPER;
        continue;
      }
      const b = bare[i]!;
      if (flags[i]! & DOTTED) {
        this.bits[i] = OPENS_PROPER | OPENS_NETWORK | SECOND | SECOND_OF_PROPER;
        continue;
      }
      const row = probe(table, h);
      let bits = 0;
      // Decomposed letters make the word longer than its row.
      if (row !== undefined && row.length <= end[i]! - start[i]!) {
        bits = row.bits;
        let head = row.head;
        if (row.plainBits !== 0 || (head === undefined && row.plainHead !== undefined)) {
          if ((flags[i]! & CAPITAL) !== 0 || this.capitals(i)) {
            bits |= row.plainBits;
            head ??= row.plainHead;
          }
        }
        if (head !== undefined) this.heads[i] = head;
      }
      bits |= (b === h ? row : probe(table, b))?.bareBits ?? 0;
      this.bits[i] = bits;
    }
  }
  private capitals(i: number): boolean {
    const word = this.r.slice(i, i + 1);
    return word !== small(word);
  }

  /** Is the word of this token one of those? Any of the bits but {@link GIVEN}, which {@link given} knows better. */
  is(i: number, bit: number): boolean {
    return (this.bits[i]! & bit) !== 0;
  }
  head(i: number): HeadWord | undefined {
    return this.heads[i];
  }
  given(i: number): boolean {
    if (this.bits[i]! & GIVEN) return true;
    if (!this.r.isWord(i)) return false;
    const { text, start, end } = this.r.view.tokens;
    for (let k = start[i]! + 2; k < end[i]!; k++) if (text.charCodeAt(k) === 0x2d) return this.words.given(this.r.slice(i, i + 1));
    return false;
  }
  /** The noun at a token, with as many words as belong to it. */
  headOf(i: number): Headed | undefined {
    if (!this.is(i, OPENS_PHRASE) || !this.is(i + 1, SECOND)) {
      const word = this.heads[i];
      return word && { word, last: i + 1 };
    }
    if (!this.headed.has(i)) this.headed.set(i, this.phraseAt(i));
    return this.headed.get(i);
  }
  private phraseAt(i: number): Headed | undefined {
    const { r, words } = this;
    for (let to = Math.min(r.count, i + words.longest); to > i + 1; to--) {
      const word = words.phrase(r.slice(i, to));
      if (word !== undefined) return { word, last: to };
    }
    const word = this.heads[i];
    return word && { word, last: i + 1 };
  }
}

/** A noun and the token after its last word. */
export interface Headed {
  readonly word: HeadWord;
  readonly last: number;
}
