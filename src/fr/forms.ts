import { SLOTS, stemParts } from "./conjugate.ts";
import type { EndingTable, Slot, Verb } from "./conjugate.ts";

/** One way to read a word as a form of a verb. */
export interface Reading<V extends Verb = Verb> {
  readonly verb: V;
  readonly slot: Slot;
}

/** Verb forms, looked up by the word. */
export interface FormIndex<V extends Verb = Verb> {
  /** All readings of a word in small letters with its accents; none for a word that is no form of these verbs. */
  get(word: string): readonly Reading<V>[];
}

/** The endings of all tables, read from the last letter backwards. */
interface Node<V extends Verb> {
  readonly next: Map<number, Node<V>>;
  readonly ends: { readonly stems: Map<string, V[]>; readonly slots: Slot[] }[];
}

// Runtimes copy so short a slice instead of keeping the whole text alive for it.
const REMEMBERED_LENGTH = 12;
const REMEMBERED_WORDS = 4096;
const NONE: readonly never[] = [];

/**
 * Finds the verbs that a word can be a form of. It keeps stems and endings apart instead of spelling out every form (some
 * 40 a verb), so that it is there in a few milliseconds; the words met last are remembered, within a fixed bound.
 *
 * @example
 * ```ts
 * const forms = formIndex([{ lemma: "dire", like: "dire" }]);
 * forms.get("dit").map((r) => `${r.slot.mood} ${r.slot.tense}`); // ["ind pres", "ind past", "ppart null"]
 * ```
 */
export function formIndex<V extends Verb>(verbs: readonly V[]): FormIndex<V> {
  const root: Node<V> = { next: new Map(), ends: [] };
  const stemsOf = new Map<EndingTable, Map<string, V[]>>();
  for (const verb of verbs) {
    for (const { stem, table } of stemParts(verb)) {
      let stems = stemsOf.get(table);
      if (stems === undefined) {
        stemsOf.set(table, (stems = new Map()));
        addEndings(root, table, stems);
      }
      const there = stems.get(stem);
      if (there === undefined) stems.set(stem, [verb]);
      else there.push(verb);
    }
  }
  const remembered = new Map<string, readonly Reading<V>[]>();
  return {
    get(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const found = read(root, word);
      if (word.length <= REMEMBERED_LENGTH) {
        if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
        remembered.set(word, found);
      }
      return found;
    },
  };
}

function addEndings<V extends Verb>(root: Node<V>, table: EndingTable, stems: Map<string, V[]>): void {
  table.endings.forEach((ending, i) => {
    if (ending === "-") return;
    let node = root;
    for (let at = ending.length - 1; at >= 0; at--) {
      let next = node.next.get(ending.charCodeAt(at));
      if (next === undefined) node.next.set(ending.charCodeAt(at), (next = { next: new Map(), ends: [] }));
      node = next;
    }
    const end = node.ends.find((other) => other.stems === stems);
    if (end === undefined) node.ends.push({ stems, slots: [SLOTS[i]!] });
    else end.slots.push(SLOTS[i]!);
  });
}

function read<V extends Verb>(root: Node<V>, word: string): readonly Reading<V>[] {
  let found: Reading<V>[] | null = null;
  let node: Node<V> | undefined = root;
  for (let at = word.length - 1; at >= 0; at--) {
    node = node.next.get(word.charCodeAt(at));
    if (node === undefined) break;
    if (node.ends.length === 0) continue;
    const stem = word.slice(0, at);
    for (const end of node.ends) {
      for (const verb of end.stems.get(stem) ?? NONE) {
        for (const slot of end.slots) (found ??= []).push({ verb, slot });
      }
    }
  }
  return found ?? NONE;
}
