// The classes of words that the date rules name, and the tokens of a text as one code each.
import { AGREEMENT, anchors } from "../fr/date-words.ts";
import { bareHashOf, CLITIC, GLUED, hashOf, NUMBER, PUNCT, type Tokens } from "../text/tokens.ts";

/** What a class says of the words in it, by word id. */
export type Column = readonly (string | number | undefined)[];

/** Where the codes of numbers begin: of one digit, two, four; other ones; then of punctuation, by its code unit. */
export const ONE = 0x3000, TWO = 0x3064, FOUR = 0x4000, THREE = 0x8000, DOTTED = 0x8001, OTHER = 0x8002, MARKS = 0x10000;

export const isNumber = (code: number): boolean => code >= ONE && code < MARKS;
/** Numbers of one or two digits, of four, with full stops, others. */
export const kindOf = (code: number): number => (code < FOUR ? 0 : code < THREE ? 1 : code === DOTTED ? 2 : 3);
const KINDS = 4;

const SLOTS = 0x4000;
const homeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
const CAPITAL_A = 0x41, ZERO = 0x30;
/** No match goes further back from its first anchor, in tokens. */
const LONGEST = 40;

/**
 * One number a token for the rules: the id of a known word, 0 for other words, else the kind of number or mark. Few tokens
 * of a text stand near a date: a code is worked out when it is asked for.
 */
export class Codes {
  tokens!: Tokens;
  readonly columns: Readonly<Record<string, Column>>;
  /** Words have ids from 1. */
  private count = 0;
  /** Words by the hash of their form, with its accents and without: of each hash, the first free slot from its home on. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly exact = new Uint16Array(SLOTS);
  private readonly plain = new Uint16Array(SLOTS);
  /** By home: 1, it is the home of a known hash; 2, of an anchor's. */
  private readonly homes = new Uint8Array(SLOTS);
  private readonly anchors: Uint8Array;
  /** Places of the marks that rules name. */
  private readonly marks = new Map<number, number>();
  private readonly masks = new Map<string, Uint8Array>();
  /** Codes plus one; 0 was not asked for. */
  private known = new Int32Array(0);
  private placed = new Uint16Array(0);
  private readonly hashOfA: number = hashOf("a");
  private readonly a: number;

  /** Of classes (`class form form =value form|form`) and the words and marks of the rules. */
  constructor(classes: readonly string[], words: readonly string[]) {
    const columns: Record<string, (string | number | undefined)[]> = {};
    for (const line of classes) {
      const [name, ...forms] = line.split(" ");
      const column: (string | number | undefined)[] = (columns[name!] = []);
      let value: string | number | null = null;
      forms.forEach((item, n) => {
        if (item.startsWith("=")) value = /^=-?\d+$/.test(item) ? Number(item.slice(1)) : item.slice(1);
        else if (item !== "-") {
          for (const form of item.split("|")) {
            for (const f of form.endsWith("*") ? AGREEMENT.map((end) => form.slice(0, -1) + end) : [form]) column[this.add(f)] ??= value ?? n + 1;
          }
        }
      });
    }
    for (const word of words) if (/[\p{L}\d]/u.test(word)) this.add(word);
    for (const word of words) if (!/[\p{L}\d]/u.test(word)) this.marks.set(word.charCodeAt(0), 0);
    [...this.marks.keys()].forEach((unit, n) => this.marks.set(unit, this.count + 1 + KINDS + n));
    this.columns = columns;
    this.anchors = new Uint8Array(this.count + 1);
    for (const name of anchors) columns[name]!.forEach((_, id) => { this.anchors[id] = 1; });
    for (let slot = 0; slot < SLOTS; slot++) {
      if (this.anchors[this.exact[slot]!] || this.anchors[this.plain[slot]!]) this.homes[homeOf(this.hashes[slot]!)] = 2;
    }
    this.a = this.exact[this.slot(hashOf("à"))]!;
  }
  private add(form: string): number {
    const slot = this.slot(hashOf(form), true);
    const id = (this.exact[slot] ||= ++this.count);
    this.plain[this.slot(bareHashOf(form), true)] ||= id;
    return id;
  }
  /** The slot of a hash, -1 where it has none. */
  private slot(hash: number, add = false): number {
    let slot = homeOf(hash);
    if (add) this.homes[slot] ||= 1;
    else if (this.homes[slot] === 0) return -1;
    for (; this.hashes[slot] !== hash; slot = (slot + 1) % SLOTS) {
      if (this.hashes[slot] !== 0) continue;
      if (!add) return -1;
      this.hashes[slot] = hash;
      break;
    }
    return slot;
  }

  begin(tokens: Tokens): void {
    this.tokens = tokens;
    if (this.known.length < tokens.count) {
      this.known = new Int32Array(tokens.count * 2);
      this.placed = new Uint16Array(tokens.count * 2);
    } else this.known.fill(0, 0, tokens.count);
  }
  /** The first anchor from `i` on: without one, no rule matches. */
  anchor(i: number): number {
    const { count, hash, kind } = this.tokens;
    const { homes } = this;
    for (; i < count; i++) {
      const h = hash[i]!;
      if (kind[i] === NUMBER ? this.dateLike(i) : homes[(h ^ (h >>> 15)) & (SLOTS - 1)] === 2 && this.anchors[this.at(i)] === 1) break;
    }
    return i;
  }
  /** Can it be a year, or the beginning of a date in figures (`12/3`, `12 3 24`, `18:30`)? */
  private dateLike(i: number): boolean {
    const { count, kind, flags } = this.tokens;
    const code = this.at(i);
    if (code >= FOUR) return code <= DOTTED && code !== THREE;
    return i + 1 < count && (kind[i + 1] === NUMBER || (kind[i + 1] === PUNCT && i + 2 < count && kind[i + 2] === NUMBER && (flags[i + 2]! & GLUED) !== 0));
  }
  /** Where a match with this anchor may begin, not before `least`: rules know all words up to it. */
  reach(anchor: number, least: number): number {
    let i = anchor;
    while (i > least && anchor - i < LONGEST && this.place(i - 1) !== 0) i--;
    return i;
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
    return code < ONE ? code : code < MARKS ? this.count + 1 + kindOf(code) : (this.marks.get(code - MARKS) ?? 0);
  }
  /** How many there are. */
  get places(): number {
    return this.count + 1 + KINDS + this.marks.size;
  }
  /** By place, 1 for the words of a class `{name:label}`, or for words and marks `a|b`. */
  mask(key: string): Uint8Array {
    let mask = this.masks.get(key);
    if (!mask) {
      this.masks.set(key, (mask = new Uint8Array(this.places)));
      const name = /^\{([a-z\d]+)/.exec(key)?.[1];
      if (name !== undefined) this.columns[name]!.forEach((_, id) => { mask![id] = 1; });
      else for (const word of key.split("|")) mask[this.marks.get(word.charCodeAt(0)) ?? this.exact[this.slot(hashOf(word))]!] = 1;
    }
    return mask;
  }
  /** Word id, 0 for anything else. */
  word(i: number): number {
    const code = this.at(i);
    return code < ONE ? code : 0;
  }
  private read(i: number): number {
    const { text, start, end, kind, hash, bare } = this.tokens;
    const h = hash[i]!, from = start[i]!;
    if (h === 0) return MARKS + text.charCodeAt(from);
    if (kind[i] !== NUMBER) {
      // A capital à is most often written A.
      if (h === this.hashOfA && text.charCodeAt(from) === CAPITAL_A) return this.a;
      const slot = this.slot(h);
      return slot < 0 ? 0 : this.exact[slot]! || (kind[i]! <= CLITIC && bare[i] === h ? this.plain[slot]! : 0);
    }
    const length = end[i]! - from;
    let value = 0;
    for (let n = from; n < end[i]!; n++) {
      const digit = text.charCodeAt(n) - ZERO;
      if (digit < 0) return /^\d\d?\.\d\d?\.(?:\d\d)?\d\d$/.test(text.slice(from, end[i])) ? DOTTED : OTHER;
      value = value * 10 + digit;
    }
    return length === 1 ? ONE + value : length === 2 ? TWO + value : length === 4 ? FOUR + value : length === 3 ? THREE : OTHER;
  }
}
