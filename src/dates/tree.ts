// The trees that rules make: data, read by src/dates/grammar.ts.

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a capture is whatever its class says of the form
export type Captures = Readonly<Record<string, any>>;
/** Makes what a match means, or `null`: try another rule. */
export type Meanings<D> = Readonly<Record<string, (c: Captures, argument: string) => D | null>>;
/** `mean` is `null` where a rule means what the category in it does. */
export type Rule = Readonly<{ order: number; id: string; argument: string; mean: Meanings<unknown>[string] | null }>;
export interface Node {
  readonly edges: Edge[];
  readonly ends: Rule[];
  /** By the place of the token that stands there: which of `sets` it may take; 0 was not asked for. */
  by: Uint16Array | null;
  readonly sets: (readonly Edge[])[];
}

/** What an edge takes: one token, what a reader or a category takes; the others take nothing. */
export const TOKEN = 0, READER = 1, CATEGORY = 2, GLUE = 3, CUT = 4, BESIDE = 5, LOOK = 6;
export interface Edge {
  readonly kind: number;
  /** As the rule writes it: edges of a node that are written alike are one. */
  readonly key: string;
  child: Node;
  /** Of the class, reader or category, and of what it captures; or "". */
  readonly name: string;
  readonly label: string;
  /** Of {@link TOKEN} and {@link BESIDE}: by the place of a token, 1 where it is one of those meant. */
  readonly mask: Uint8Array | null;
  readonly read: ((i: number) => number) | null;
  readonly category: Category<unknown> | null;
  /** What must stand there, or must not, of {@link LOOK}. */
  readonly root: Node | null;
  readonly not: boolean;
  /** From how many tokens before, of {@link BESIDE} and {@link LOOK}; 0 looks ahead. */
  readonly back: number;
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

export const NONE: readonly never[] = [];
export const newNode = (): Node => ({ edges: [], ends: [], by: null, sets: [NONE, NONE] });
/** How many tokens the longest match below a node takes. */
export function reach(node: Node): number {
  return Math.max(0, ...node.edges.map(({ kind, child }) => reach(child) + (kind === TOKEN ? 1 : kind >= GLUE ? 0 : Infinity)));
}
