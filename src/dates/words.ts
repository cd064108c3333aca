// The classes of words that the date rules name, and the tokens of a text as one code each.
import { AGREEMENT } from "../fr/date-words.ts";
import { bareHashOf, CLITIC, hashOf, NUMBER, type Tokens } from "../text/tokens.ts";

/** What a class says of the words in it, by word id. */
export type Column = readonly (string | number | undefined)[];

export interface Words {
  readonly columns: Readonly<Record<string, Column>>;
  /** Ids by the hash of a form, and by that of a form without its accents; ids count from 1. */
  readonly ids: ReadonlyMap<number, number>;
  readonly bare: ReadonlyMap<number, number>;
}

/** Compiles classes (`class form form =value form|form`) and the plain words of the rules. */
export function compileWords(classes: readonly string[], words: Iterable<string>): Words {
  const ids = new Map<number, number>();
  const bare = new Map<number, number>();
  const columns: Record<string, (string | number | undefined)[]> = {};
  const idOf = (form: string): number => {
    const hash = hashOf(form);
    let id = ids.get(hash);
    if (id === undefined) {
      ids.set(hash, (id = ids.size + 1));
      const plain = bareHashOf(form);
      if (!bare.has(plain)) bare.set(plain, id);
    }
    return id;
  };
  for (const line of classes) {
    const [name, ...forms] = line.split(" ");
    const column = (columns[name!] = []) as (string | number | undefined)[];
    let value: string | number | null = null;
    forms.forEach((item, n) => {
      if (item.startsWith("=")) value = /^=-?\d+$/.test(item) ? Number(item.slice(1)) : item.slice(1);
      else if (item !== "-") {
        for (const form of item.split("|")) {
          for (const f of form.endsWith("*") ? AGREEMENT.map((end) => form.slice(0, -1) + end) : [form]) column[idOf(f)] ??= value ?? n + 1;
        }
      }
    });
  }
  for (const word of words) idOf(word);
  return { columns, ids, bare };
}

/** Where the codes of numbers begin: of one digit, two, four; other ones; then of punctuation, by its code unit. */
export const ONE = 0x3000, TWO = 0x3064, FOUR = 0x4000, THREE = 0x8000, DOTTED = 0x8001, OTHER = 0x8002, MARKS = 0x10000;

export const isNumber = (code: number): boolean => code >= ONE && code < MARKS;
/** Numbers of one or two digits, of four, with full stops, others. */
export const kindOf = (code: number): number => (code < FOUR ? 0 : code < THREE ? 1 : code === DOTTED ? 2 : 3);
const KINDS = 4;

const SLOTS = 0x4000, PAIR_BITS = 14;
/** 2^32 over the golden ratio. */
const SPREAD = 0x9e3779b1;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
const CAPITAL_A = 0x41, ZERO = 0x30;

/**
 * One number a token for the rules: the id of a known word, 0 for other words, else the kind of number or mark. Few tokens
 * of a text stand near a date: a code is worked out when it is asked for.
 */
export class Codes {
  tokens!: Tokens;
  private readonly words: Words;
  private readonly hashOfA: number = hashOf("a");
  private readonly a: number;
  /** Codes plus one; 0 was not asked for. */
  private readonly marks = new Map<number, number>();
  private known = new Int32Array(0);
  private placed = new Uint16Array(0);
  /** By a few bits of a hash: has a word them? Then its own slot lies there or soon behind. */
  private readonly homes = new Uint8Array(SLOTS);
  private readonly slots = new Int32Array(SLOTS);
  /** The id of the word that is written so, and of the one that is without its accents. */
  private readonly exact = new Uint16Array(SLOTS);
  private readonly plain = new Uint16Array(SLOTS);
  /** Words that no match starts with, whatever follows; pairs that none starts with (one drives out another). */
  private readonly idle = new Uint8Array(SLOTS);
  private readonly vain = new Int32Array(1 << PAIR_BITS);

  constructor(words: Words) {
    this.words = words;
    // Slot 0 stands for all unknown words.
    this.slots[0] = -1;
    for (const hash of new Set([...words.ids.keys(), ...words.bare.keys()])) {
      let slot = slotOf(hash);
      this.homes[slot] = 1;
      while (this.slots[slot] !== 0) slot = (slot + 1) % SLOTS;
      this.slots[slot] = hash;
      this.exact[slot] = words.ids.get(hash) ?? 0;
      this.plain[slot] = words.bare.get(hash) ?? 0;
    }
    this.a = words.ids.get(hashOf("à")) ?? 0;
  }
  begin(tokens: Tokens): void {
    this.tokens = tokens;
    if (this.known.length < tokens.count) {
      this.known = new Int32Array(tokens.count * 2);
      this.placed = new Uint16Array(tokens.count * 2);
    } else this.known.fill(0, 0, tokens.count);
  }
  /** The first token from `i` on that a match may start at, as far as two tokens tell. */
  start(i: number): number {
    const { count, kind } = this.tokens;
    for (; i < count; i++) {
      if (kind[i] === NUMBER) return i;
      const first = this.slot(i);
      if (first === 0 || first >= SLOTS || (first > 0 && this.idle[first] === 1)) continue;
      const pair = this.pair(first, i + 1);
      if (pair === 0 || this.vain[Math.imul(pair, SPREAD) >>> (32 - PAIR_BITS)] !== pair) return i;
    }
    return i;
  }
  /** No match starts at a token; `whatever` follows it. What `start` knows of it from now on. */
  dead(i: number, whatever: boolean): void {
    const first = this.tokens.kind[i] === NUMBER ? -1 : this.slot(i);
    if (first <= 0) return;
    const pair = this.pair(first, i + 1);
    if (whatever) this.idle[first] = 1;
    else this.vain[Math.imul(pair, SPREAD) >>> (32 - PAIR_BITS)] = pair;
  }
  /** 0 where they tell nothing. */
  private pair(first: number, next: number): number {
    if (next >= this.tokens.count) return 0;
    const second = this.slot(next);
    return first < 0 || second < 0 ? 0 : (first << 17) | second;
  }
  /** The slot of a word, 0 if unknown, its unit behind all slots for a mark, -1 where this is not enough to tell. */
  private slot(i: number): number {
    const { text, start, hash, kind } = this.tokens;
    const h = hash[i]!;
    if (h === 0) return SLOTS + text.charCodeAt(start[i]!);
    if (kind[i] === NUMBER) return -1;
    let slot = slotOf(h);
    if (this.homes[slot] === 0) return 0;
    for (; this.slots[slot] !== h; slot = (slot + 1) % SLOTS) if (this.slots[slot] === 0) return 0;
    return h === this.hashOfA && text.charCodeAt(start[i]!) === CAPITAL_A ? -1 : slot;
  }
  /** 0 before and after the text. */
  at(i: number): number {
    if (i < 0 || i >= this.tokens.count) return 0;
    const known = this.known[i]!;
    return known > 0 ? known - 1 : this.meet(i);
  }
  /** The code as a small number, for tables: marks that no rule names are like unknown words, numbers are of a kind. */
  place(i: number): number {
    if (i < 0 || i >= this.tokens.count) return 0;
    if (this.known[i] === 0) this.meet(i);
    return this.placed[i]!;
  }
  private meet(i: number): number {
    const code = this.read(i);
    this.known[i] = code + 1;
    this.placed[i] = this.placeOf(code);
    return code;
  }
  placeOf(code: number): number {
    return code < ONE ? code : code < MARKS ? this.words.ids.size + 1 + kindOf(code) : (this.marks.get(code) ?? 0);
  }
  /** How many there are. */
  get places(): number {
    return this.words.ids.size + 1 + KINDS + this.marks.size;
  }
  /** The code of a word or mark that a rule names. */
  of(word: string): number {
    const id = this.words.ids.get(hashOf(word));
    if (id !== undefined) return id;
    const code = MARKS + word.charCodeAt(0);
    if (!this.marks.has(code)) this.marks.set(code, this.places);
    return code;
  }
  /** Word id, 0 for anything else. */
  word(i: number): number {
    const code = this.at(i);
    return code < ONE ? code : 0;
  }
  private read(i: number): number {
    const { text, start, end, kind, hash, bare } = this.tokens;
    const slot = this.slot(i);
    if (slot >= SLOTS) return MARKS + slot - SLOTS;
    // A capital à is most often written A.
    if (slot < 0 && kind[i] !== NUMBER) return this.a;
    const id = slot <= 0 ? 0 : this.exact[slot]! || (kind[i]! <= CLITIC && bare[i] === hash[i] ? this.plain[slot]! : 0);
    if (id > 0 || kind[i] !== NUMBER) return id;
    const from = start[i]!, length = end[i]! - from;
    let value = 0;
    for (let n = from; n < end[i]!; n++) {
      const digit = text.charCodeAt(n) - ZERO;
      if (digit < 0) return /^\d\d?\.\d\d?\.(?:\d\d)?\d\d$/.test(text.slice(from, end[i])) ? DOTTED : OTHER;
      value = value * 10 + digit;
    }
    return length === 1 ? ONE + value : length === 2 ? TWO + value : length === 4 ? FOUR + value : length === 3 ? THREE : OTHER;
  }
}
