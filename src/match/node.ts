// What a pattern is made of, as data. `compile.ts` turns it into steps.
import type { Tokens } from "../text/tokens.ts";
import type { LiteralToken } from "./literal.ts";
import type { Trie } from "./trie.ts";

/** A stretch that a gazetteer knows. */
export interface GazetteerHit {
  readonly value: unknown;
  /** Token indices `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly why: string;
}
/** What a registry shows to the engine. */
export interface Gazetteer {
  /** Longest token sequence it holds. */
  readonly width: number;
  /** All hits that count, in token order, without overlaps except of equal spans. */
  hits(tokens: Tokens): readonly GazetteerHit[];
}

/** One token as predicates of patterns see it. */
export interface TokenView {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As in the text layer: 1 word, 2 elision, 3 clitic, 4 number, 5 punctuation, 6 quotation mark, 7 handle, 8 address. */
  readonly kind: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
}

/** A stretch found earlier, for `pattern.found`. */
export interface Annotation<V = unknown> {
  readonly start: number;
  readonly end: number;
  readonly value?: V;
}

export type Node =
  | { readonly is: "words"; readonly forms: readonly (readonly LiteralToken[])[] }
  | { readonly is: "list"; readonly trie: Trie; readonly forms: readonly (readonly LiteralToken[])[]; readonly values: readonly unknown[]; readonly width: number }
  | { readonly is: "gazetteer"; readonly of: Gazetteer }
  | { readonly is: "lemma"; readonly lemmas: readonly string[] }
  | { readonly is: "text"; readonly regex: RegExp; readonly names: readonly (string | null)[] | null }
  | { readonly is: "token"; readonly test: (token: TokenView) => boolean }
  | { readonly is: "found"; readonly layer: string; readonly test: ((annotation: Annotation) => boolean) | null }
  | { readonly is: "edge"; readonly at: "start" | "end" | "line" }
  | { readonly is: "sequence"; readonly nodes: readonly Node[] }
  | { readonly is: "choice"; readonly nodes: readonly Node[] }
  | { readonly is: "optional"; readonly node: Node }
  | { readonly is: "many"; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly is: "gap"; readonly min: number; readonly max: number; readonly within: ((token: TokenView) => boolean) | null }
  | { readonly is: "look"; readonly node: Node; readonly behind: boolean; readonly wanted: boolean }
  | { readonly is: "capture"; readonly node: Node; readonly name: string }
  | { readonly is: "where"; readonly node: Node; readonly test: (match: never) => boolean | number; readonly place: string }
  | { readonly is: "map"; readonly node: Node; readonly to: (match: never) => unknown }
  /** Its text is its value. */
  | { readonly is: "plain"; readonly node: Node }
  /** One repetition of `many`. */
  | { readonly is: "item"; readonly node: Node };

/** The most tokens a text pattern may span. */
export const TEXT_WIDTH = 32;

/** Fewest and most tokens a node can take. */
export function widthOf(node: Node): { readonly min: number; readonly max: number } {
  switch (node.is) {
    case "words":
      return range(node.forms.map((form) => form.length));
    case "list":
      return { min: 1, max: node.width };
    case "gazetteer":
      return { min: 1, max: Math.max(1, node.of.width) };
    case "lemma":
    case "token":
      return { min: 1, max: 1 };
    case "text":
    case "found":
      return { min: 1, max: TEXT_WIDTH };
    case "edge":
    case "look":
      return { min: 0, max: 0 };
    case "sequence":
      return node.nodes.map(widthOf).reduce((sum, w) => ({ min: sum.min + w.min, max: sum.max + w.max }), { min: 0, max: 0 });
    case "choice": {
      const widths = node.nodes.map(widthOf);
      return { min: Math.min(...widths.map((w) => w.min)), max: Math.max(...widths.map((w) => w.max)) };
    }
    case "optional":
      return { min: 0, max: widthOf(node.node).max };
    case "many": {
      const width = widthOf(node.node);
      return { min: width.min * node.min, max: width.max * node.max };
    }
    case "gap":
      return { min: node.min, max: node.max };
    default:
      return widthOf(node.node);
  }
}
const range = (lengths: readonly number[]): { min: number; max: number } => ({ min: Math.min(...lengths), max: Math.max(...lengths) });

/** Names of all captures, each as often as it stands. */
export function captureNames(node: Node): readonly string[] {
  switch (node.is) {
    case "sequence":
      return node.nodes.flatMap(captureNames);
    case "choice":
      // One branch of a choice is taken: the same name in two branches is one capture.
      return [...new Set(node.nodes.flatMap((branch) => [...new Set(captureNames(branch))]))];
    case "capture":
      return [node.name, ...captureNames(node.node)];
    case "optional":
    case "where":
    case "map":
    case "plain":
      return captureNames(node.node);
    default:
      return [];
  }
}
