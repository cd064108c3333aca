// A lexicon knows word forms of several families at once: one look-up a token says which families hold its form.
import { bareHashOf, hashOf, type Tokens, WORD } from "./tokens.ts";

/** Word forms of one kind, each with what the language says of it. */
export interface Family<T> {
  readonly name: string;
  readonly rows: Iterable<readonly [form: string, value: T]>;
}

/** Compiled families. `bits[id] & bit(family)` asks whether a form belongs to a family; id 0 is the unknown form. */
export interface Lexicon {
  readonly bits: Int32Array;
  bit(family: Family<unknown>): number;
  /** What the family says of a form; the last row of a form that stands twice. */
  value<T>(family: Family<T>, id: number): T | undefined;
  /** Id of a form, 0 if unknown. */
  idOf(form: string): number;
  /** Ids of all tokens. A form with no accents that is unknown as written is looked up without them (`ETAT`, `aout`). */
  lookup(tokens: Tokens): Int32Array;
}

const MAX_FAMILIES = 31;

/** Compiles at most 31 families into one lexicon. */
export function lexicon(families: readonly Family<unknown>[]): Lexicon {
  if (families.length > MAX_FAMILIES) throw new RangeError(`a lexicon holds at most ${MAX_FAMILIES} families`);
  const exact = new HashTable();
  const bitOf = new Map<Family<unknown>, number>();
  const values: Map<number, unknown>[] = [];
  const bitRows: number[] = [0];
  const forms: string[] = [""];
  families.forEach((family, index) => {
    const bit = 1 << index;
    const table = new Map<number, unknown>();
    bitOf.set(family, bit);
    values.push(table);
    for (const [form, value] of family.rows) {
      const hash = hashOf(form);
      let id = exact.get(hash);
      if (id === 0) {
        id = bitRows.length;
        exact.add(hash, id);
        bitRows.push(0);
        forms.push(form);
      }
      bitRows[id] = bitRows[id]! | bit;
      table.set(id, value);
    }
  });
  const bare = new HashTable();
  for (let id = 1; id < forms.length; id++) {
    const hash = bareHashOf(forms[id]!);
    if (bare.get(hash) === 0) bare.add(hash, id);
  }
  return {
    bits: Int32Array.from(bitRows),
    bit: (family) => bitOf.get(family) ?? 0,
    value: <T>(family: Family<T>, id: number) => values[families.indexOf(family)]?.get(id) as T | undefined,
    idOf: (form) => exact.get(hashOf(form)),
    lookup: (tokens) => {
      const found = new Int32Array(tokens.count);
      const { hash, bare: plain, kind } = tokens;
      for (let i = 0; i < tokens.count; i++) {
        const h = hash[i]!;
        if (h === 0) continue;
        let id = exact.get(h);
        if (id === 0 && kind[i]! <= WORD + 2 && plain[i] === h) id = bare.get(h);
        found[i] = id;
      }
      return found;
    },
  };
}

/** Open addressing: 32-bit hashes are the keys. Two forms of one hash are one form (1 in 4 thousand million pairs; a test guards the rows). */
class HashTable {
  private mask = 15;
  private size = 0;
  private keys = new Int32Array(16);
  private ids = new Int32Array(16);

  /** Id of a hash, 0 if unknown. */
  get(hash: number): number {
    return this.ids[this.slotOf(hash)]!;
  }
  /** Adds a hash that is not there yet. */
  add(hash: number, id: number): void {
    if (++this.size * 3 > this.mask) this.grow();
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.ids[slot] = id;
  }
  /** Where the hash stands, or the free slot where it would. */
  private slotOf(hash: number): number {
    const { mask, keys, ids } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (ids[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
  private grow(): void {
    const { keys, ids } = this;
    this.mask = keys.length * 4 - 1;
    this.keys = new Int32Array(keys.length * 4);
    this.ids = new Int32Array(keys.length * 4);
    for (let k = 0; k < keys.length; k++) {
      if (ids[k] === 0) continue;
      const slot = this.slotOf(keys[k]!);
      this.keys[slot] = keys[k]!;
      this.ids[slot] = ids[k]!;
    }
  }
}
