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
  const ids = new Map<number, number>();
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
      let id = ids.get(hash);
      if (id === undefined) {
        id = bitRows.length;
        ids.set(hash, id);
        bitRows.push(0);
        forms.push(form);
      }
      bitRows[id] = bitRows[id]! | bit;
      table.set(id, value);
    }
  });
  const exact = table(ids);
  const bareIds = new Map<number, number>();
  forms.forEach((form, id) => {
    const bare = bareHashOf(form);
    if (id > 0 && !bareIds.has(bare)) bareIds.set(bare, id);
  });
  const bare = table(bareIds);
  return {
    bits: Int32Array.from(bitRows),
    bit: (family) => bitOf.get(family) ?? 0,
    value: <T>(family: Family<T>, id: number) => values[families.indexOf(family)]?.get(id) as T | undefined,
    idOf: (form) => ids.get(hashOf(form)) ?? 0,
    lookup: (tokens) => {
      const found = new Int32Array(tokens.count);
      const { hash, bare: plain, kind } = tokens;
      for (let i = 0; i < tokens.count; i++) {
        const h = hash[i]!;
        if (h === 0) continue;
        let id = probe(exact, h);
        if (id === 0 && kind[i]! <= WORD + 2 && plain[i] === h) id = probe(bare, h);
        found[i] = id;
      }
      return found;
    },
  };
}

interface HashTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly ids: Int32Array;
}
/** Open addressing: 32-bit hashes are the keys. Two forms of one hash are one form (1 in 4 thousand million pairs; a test guards the rows). */
function table(entries: ReadonlyMap<number, number>): HashTable {
  let size = 16;
  while (size < entries.size * 3) size *= 2;
  const result = { mask: size - 1, keys: new Int32Array(size), ids: new Int32Array(size) };
  for (const [hash, id] of entries) {
    let slot = (hash ^ (hash >>> 15)) & result.mask;
    while (result.ids[slot] !== 0) slot = (slot + 1) & result.mask;
    result.keys[slot] = hash;
    result.ids[slot] = id;
  }
  return result;
}
function probe(t: HashTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & t.mask;
  for (;;) {
    const id = t.ids[slot]!;
    if (id === 0 || t.keys[slot] === hash) return id;
    slot = (slot + 1) & t.mask;
  }
}
