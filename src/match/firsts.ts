// Which tokens a pattern can start with, so that a rule is tried only where it can.
import type { Lemmas } from "./compile.ts";
import { formsOf } from "./literal.ts";
import type { Gazetteer, Node } from "./node.ts";

/** The first tokens of a pattern: hashes without accents, gazetteers, layers of earlier findings, or any token at all. */
export interface Firsts {
  readonly any: boolean;
  readonly hashes: ReadonlySet<number>;
  readonly gazetteers: ReadonlySet<Gazetteer>;
  readonly layers: ReadonlySet<string>;
  /** Can it match without taking a token? */
  readonly empty: boolean;
}
const NONE: Firsts = { any: false, hashes: new Set(), gazetteers: new Set(), layers: new Set(), empty: true };
const ANY: Firsts = { ...NONE, any: true, empty: false };

const union = (a: Firsts, b: Firsts, empty: boolean): Firsts => ({
  any: a.any || b.any,
  hashes: new Set([...a.hashes, ...b.hashes]),
  gazetteers: new Set([...a.gazetteers, ...b.gazetteers]),
  layers: new Set([...a.layers, ...b.layers]),
  empty,
});

/** What a pattern can start with. */
export function firstsOf(node: Node, lemmas: Lemmas | null): Firsts {
  switch (node.is) {
    case "words":
      return { ...NONE, hashes: new Set(node.forms.map((form) => form[0]!.bare)), empty: false };
    case "list":
      return { ...NONE, hashes: node.trie.starts(), empty: false };
    case "lemma":
      return lemmas ? { ...NONE, hashes: new Set(node.lemmas.flatMap((l) => [...lemmas(l)].flatMap((f) => formsOf(f).map((form) => form[0]!.bare)))), empty: false } : ANY;
    case "gazetteer":
      return { ...NONE, gazetteers: new Set([node.of]), empty: false };
    case "found":
      return { ...NONE, layers: new Set([node.layer]), empty: false };
    case "text":
    case "token":
      return ANY;
    case "gap":
      return { ...ANY, empty: node.min === 0 };
    case "edge":
    case "look":
      return NONE;
    case "sequence": {
      let sum = NONE;
      for (const part of node.nodes) {
        if (!sum.empty) break;
        const firsts = firstsOf(part, lemmas);
        sum = union(sum, firsts, firsts.empty);
      }
      return sum;
    }
    case "choice":
      return node.nodes.map((branch) => firstsOf(branch, lemmas)).reduce((a, b) => union(a, b, a.empty || b.empty));
    case "optional":
      return { ...firstsOf(node.node, lemmas), empty: true };
    case "many": {
      const firsts = firstsOf(node.node, lemmas);
      return { ...firsts, empty: node.min === 0 || firsts.empty };
    }
    default:
      return firstsOf(node.node, lemmas);
  }
}
