// The tree that rules make.
import { frenchTokens } from "../fr/tokens.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a capture is whatever its class says of the form
export type Captures = Readonly<Record<string, any>>;
/** Makes what a match means, or `null`: try another rule. */
export type Meanings<D> = Readonly<Record<string, (c: Captures, argument: string) => D | null>>;
export type Rule = Readonly<{ order: number; id: string; argument: string; mean: Meanings<unknown>[string] | null }>;
/** `by` the place of the token that stands there: which set of edges it may take; 0 was not asked for. */
export interface Node {
  readonly edges: Edge[];
  readonly ends: Rule[];
  by: Uint16Array | null;
  number: number;
  readonly sets: (readonly Edge[])[];
}
export interface Edge {
  readonly key: string;
  /** Can a token of this code take it? */
  readonly may: (code: number) => boolean;
  /** The token after it, or -1; `null`: it takes one token. */
  readonly read: ((i: number) => number) | null;
  child: Node;
  readonly name: string;
  readonly category: Category<unknown> | undefined;
  /** Name of what it captures, or "". */
  readonly label: string;
}
export interface Found<D> {
  readonly from: number;
  readonly to: number;
  /** Names of the rules that read it, the outermost first. */
  readonly rules: readonly string[];
  readonly draft: D | null;
}

export interface Category<D> {
  readonly root: Node;
  /** By the places of two tokens: the edges that lead on from them, as an index of `leads`; 0 was not asked for. */
  readonly pairs: Uint16Array[];
  readonly leads: (readonly Edge[])[];
  /** What was last found at each of a few tokens. */
  readonly at: Int32Array;
  readonly found: (Found<D> | null)[];
}

/** Keys of edges that take no token. */
export const EPSILON: RegExp = /^[<>&]|^\+$/;
export const NONE: readonly never[] = [];
export const newNode = (): Node => ({ edges: [], ends: [], by: null, sets: [NONE, NONE], number: 0 });
/** How many tokens the longest match below a node takes. */
export function reach(node: Node): number {
  return Math.max(0, ...node.edges.map(({ key, read, child }) => reach(child) + (read === null ? 1 : EPSILON.test(key) ? 0 : Infinity)));
}
/** Nodes that lead to the same become one: fewer fit where they are soon found again. */
export function merge(node: Node, known: Map<string, Node>): Node {
  for (const edge of node.edges) edge.child = merge(edge.child, known);
  const key = `${node.ends.map(({ order }) => order).join()} ${node.edges.map((edge) => `${edge.label} ${edge.key} ${edge.child.number}`).join()}`;
  const same = known.get(key);
  if (!same) {
    node.number = known.size;
    known.set(key, node);
  }
  return same ?? node;
}
/** Elided words are tokens of their own. */
const ELIDED = new RegExp(`(^|[\\s(|<>!+])(${frenchTokens.elisions.join("|")})'(?=[^\\s|)?])`, "g");
export const apart = (pattern: string): string => pattern.replace(ELIDED, "$1$2' ");
