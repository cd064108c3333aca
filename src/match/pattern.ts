// Patterns over tokens, written as tagged templates.
import { UsageError } from "../errors.ts";
import { listOf } from "./list.ts";
import { formsOf } from "./literal.ts";
import { captureNames, widthOf } from "./node.ts";
import type { Annotation, Node, TokenView } from "./node.ts";

/** What `.as(name)` keeps of a stretch. */
export interface Capture<V = unknown> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: V;
}
/** Captures by name. */
export type Captures = Readonly<Record<string, unknown>>;
/** No captures. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export type NoCaptures = {};

/** A stretch that a pattern matched. `start` and `end` are UTF-16 units of the text. */
export interface Match<V = unknown, C = NoCaptures> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: V;
  readonly captures: C;
  /** 0–1: product of what `.where` and the registries gave. */
  readonly score: number;
  /** How each registry and text pattern in it matched. */
  readonly why: readonly string[];
}

/** What may stand in a hole of a pattern. */
export type Hole = string | RegExp | readonly string[] | Pattern<unknown, NoCaptures>;

type Flat<T> = { readonly [K in keyof T]: T[K] };
type CapturesIn<H> = H extends Pattern<infer _V, infer C> ? C : NoCaptures;
type Both<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;
/** Captures of all holes together. */
export type HoleCaptures<H extends readonly unknown[]> = H extends readonly [] ? NoCaptures : Flat<Both<{ [I in keyof H]: CapturesIn<H[I]> }[number]>>;

/**
 * A pattern over tokens. Patterns are immutable: each method gives a new one.
 *
 * `V` is the type of `match.value`, `C` that of `match.captures`: a capture that no `.as()` names does not compile.
 */
export interface Pattern<out V = unknown, out C = NoCaptures> {
  /** @internal */
  readonly node: Node;
  /** Keeps the stretch as a capture. */
  as<N extends string>(name: N): Pattern<V, Flat<C & { readonly [K in N]: Capture<V> }>>;
  /** The stretch or nothing; its captures may be missing. */
  opt(): Pattern<V | undefined, Partial<C>>;
  /** The pattern `min` (1) to `max` (8) times in a row, as many as can be; the value is the list of values. Captures inside are not kept. */
  many(min?: number, max?: number): Pattern<readonly V[]>;
  /**
   * Only where `test` holds. A number is a score: 0 refuses, 1 accepts, between them the match's score is multiplied.
   * @throws UsageError `score-invalid` while matching, when the number is not between 0 and 1.
   */
  where(test: (match: Match<V, C>) => boolean | number): Pattern<V, C>;
  /** Gives the match a value. */
  map<U>(to: (match: Match<V, C>) => U): Pattern<U, C>;
}

const MOST = 64;

/** All methods of a pattern around a node. @internal */
export class PatternOf<V, C> implements Pattern<V, C> {
  readonly node: Node;
  constructor(node: Node) {
    this.node = node;
  }
  as<N extends string>(name: N): Pattern<V, Flat<C & { readonly [K in N]: Capture<V> }>> {
    if (name === "") throw new UsageError("pattern-invalid", ".as() needs a name");
    return made({ is: "capture", node: this.node, name });
  }
  opt(): Pattern<V | undefined, Partial<C>> {
    return made({ is: "optional", node: this.node });
  }
  many(min: number = 1, max: number = 8): Pattern<readonly V[]> {
    if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max > 0 && max <= MOST))
      throw new UsageError("pattern-invalid", `.many(${min}, ${max}): pass 0 <= min <= max <= ${MOST}, max above 0`);
    if (widthOf(this.node).min === 0) throw new UsageError("pattern-invalid", ".many() of a pattern that can match nothing; drop its .opt()");
    return made({ is: "many", node: { is: "item", node: this.node }, min, max });
  }
  where(test: (match: Match<V, C>) => boolean | number): Pattern<V, C> {
    return made({ is: "where", node: this.node, test: test as (match: never) => boolean | number, place: describe(this.node) });
  }
  map<U>(to: (match: Match<V, C>) => U): Pattern<U, C> {
    return made({ is: "map", node: this.node, to: to as (match: never) => unknown });
  }
}

function made<V, C>(node: Node): Pattern<V, C> {
  const names = captureNames(node);
  const twice = names.find((name, n) => names.indexOf(name) !== n);
  if (twice !== undefined) throw new UsageError("pattern-invalid", `the capture "${twice}" is named twice in ${describe(node)}; give each .as() a name of its own`);
  return new PatternOf<V, C>(node);
}

/** A pattern in words, for messages. */
export function describe(node: Node): string {
  switch (node.is) {
    case "words":
      return `\`${node.forms[0]!.map((t) => t.form).join(" ")}\``;
    case "list":
      return `one of ${JSON.stringify(node.values[0])}, …`;
    case "sequence":
      return node.nodes.map(describe).join(" ");
    case "choice":
      return `(${node.nodes.map(describe).join(" | ")})`;
    case "capture":
      return `${describe(node.node)} as ${node.name}`;
    case "lemma":
      return `lemma ${node.lemmas.join(", ")}`;
    case "text":
      return String(node.regex);
    default:
      return "node" in node ? describe(node.node) : node.is;
  }
}

/** Any hole as a node. */
function nodeOf(hole: Hole): Node {
  if (hole instanceof PatternOf) return hole.node;
  if (typeof hole === "string") return wordsNode(hole);
  if (hole instanceof RegExp) return textNode(hole);
  if (Array.isArray(hole)) {
    if (hole.length === 0) throw new UsageError("pattern-invalid", "an empty list stands in a pattern: it could never match");
    return listOf((hole as readonly string[]).map((item) => [item, item] as const));
  }
  throw new UsageError("pattern-invalid", `a hole holds ${String(hole)}; pass a string, a list of strings, a RegExp, a registry or a pattern`);
}

function wordsNode(text: string): Node {
  const forms = formsOf(text);
  if (forms.length === 0) throw new UsageError("pattern-invalid", "an empty string stands in a pattern");
  return { is: "words", forms };
}

/** A regular expression as a node: anchored where a token starts, its match must end where a token ends. */
function textNode(regex: RegExp): Node {
  const flags = [...new Set([...regex.flags.replace("g", ""), "y", "u"])].filter((f) => f !== "u" || !regex.flags.includes("v")).join("");
  // XRegExp takes names out of the source and keeps them beside it, group by group.
  const names = (regex as { readonly xregexp?: { readonly captureNames?: readonly (string | null)[] | null } }).xregexp?.captureNames ?? null;
  try {
    return { is: "text", regex: new RegExp(regex.source, flags), names };
  } catch (error) {
    throw new UsageError("pattern-invalid", `the text pattern ${regex} does not compile with flag u: ${(error as Error).message}`);
  }
}

/** Literal text between holes, word by word; punctuation stands for itself. */
function literalNodes(text: string): Node[] {
  return text.split(/\s+/u).filter((word) => word !== "").map(wordsNode);
}

/** The tag and its helpers. */
export interface PatternTag {
  /**
   * A pattern over tokens. Words of the template match whole tokens whatever their case (accents count, except in
   * capitals without accents); punctuation matches itself; blanks mean nothing. Holes take strings, lists of strings,
   * registries, regular expressions (a stretch from a token's start to a token's end) and other patterns.
   *
   * @example
   * ```ts
   * import { matcher, pattern } from "selon/match";
   * const rank = pattern`${["ministre", "secrétaire"]} ${["de", "du", "des"]} ${/\p{L}+/u}`.as("rank");
   * const m = matcher({ office: pattern`le ${rank}` });
   * console.log([...m.scan("Le ministre des Transports a cédé.")][0]?.captures.rank.text); // "ministre des Transports"
   * ```
   * @throws UsageError `pattern-invalid` for an empty pattern, an empty list, a capture named twice.
   */
  <const H extends readonly Hole[]>(parts: TemplateStringsArray, ...holes: H): Pattern<string, HoleCaptures<H>>;
  /** One of several patterns, the first that fits. Captures of branches may be missing. */
  any<const H extends readonly Hole[]>(...holes: H): Pattern<H[number] extends infer T ? (T extends Pattern<infer V, infer _> ? V : string) : never, Partial<HoleCaptures<H>>>;
  /** Up to `max` tokens of any kind, the fewest that do; `within` says which tokens it may cross. */
  gap(max: number, options?: { readonly min?: number; readonly within?: (token: TokenView) => boolean }): Pattern<string>;
  /** One token that a predicate accepts. */
  token(test: (token: TokenView) => boolean): Pattern<string>;
  /** One token with any form of these lemmas, by the lexicon passed to `matcher`. */
  lemma(...lemmas: readonly [string, ...string[]]): Pattern<string>;
  /** One of the keys of a table; the value is what the table says of it. */
  table<V>(rows: Iterable<readonly [form: string, value: V]>): Pattern<V>;
  /** A stretch that an earlier step found: `scan(text, { found: { person: spans } })`. */
  found<V = unknown>(layer: string, test?: (annotation: Annotation<V>) => boolean): Pattern<V>;
  /** Here the pattern would not match. Takes no token. */
  not(hole: Hole): Pattern<string>;
  /** Here the pattern would match. Takes no token. */
  ahead(hole: Hole): Pattern<string>;
  /** The pattern ends here. Takes no token. */
  behind(hole: Hole): Pattern<string>;
  /** The pattern does not end here. Takes no token. */
  notBehind(hole: Hole): Pattern<string>;
  /** Start of the text, its end, or a place where a line starts or ends. Takes no token. */
  edge(at: "start" | "end" | "line"): Pattern<string>;
}

function tag(parts: TemplateStringsArray, ...holes: readonly Hole[]): Pattern<string> {
  const nodes: Node[] = [];
  parts.forEach((part, n) => {
    nodes.push(...literalNodes(part));
    if (n < holes.length) nodes.push(nodeOf(holes[n]!));
  });
  if (nodes.length === 0) throw new UsageError("pattern-invalid", "the pattern is empty; write a word or a hole into it");
  return made({ is: "plain", node: nodes.length === 1 ? nodes[0]! : { is: "sequence", nodes } });
}

const look = (hole: Hole, behind: boolean, wanted: boolean): Pattern<string> => made({ is: "look", node: nodeOf(hole), behind, wanted });

/** See {@link PatternTag}. */
export const pattern: PatternTag = Object.assign(tag as unknown as PatternTag, {
  any: (...holes: readonly Hole[]) => {
    if (holes.length === 0) throw new UsageError("pattern-invalid", "pattern.any() needs at least one pattern");
    return made({ is: "choice", nodes: holes.map(nodeOf) });
  },
  gap: (max: number, options: { readonly min?: number; readonly within?: (token: TokenView) => boolean } = {}): Pattern<string> => {
    const { min = 0, within = null } = options;
    if (!(Number.isInteger(max) && max >= min && min >= 0 && max > 0 && max <= MOST)) throw new UsageError("pattern-invalid", `pattern.gap(${max}): pass 0 <= min <= max <= ${MOST}`);
    return made({ is: "plain", node: { is: "gap", min, max, within } });
  },
  token: (test: (token: TokenView) => boolean): Pattern<string> => made({ is: "token", test }),
  lemma: (...lemmas: readonly string[]): Pattern<string> => made({ is: "plain", node: { is: "lemma", lemmas } }),
  table: <V>(rows: Iterable<readonly [string, V]>): Pattern<V> => {
    const node = listOf(rows);
    if (node.values.length === 0) throw new UsageError("pattern-invalid", "an empty table stands in a pattern: it could never match");
    return made(node);
  },
  found: <V>(layer: string, test?: (annotation: Annotation<V>) => boolean): Pattern<V> =>
    made({ is: "found", layer, test: (test as ((annotation: Annotation) => boolean) | undefined) ?? null }),
  not: (hole: Hole) => look(hole, false, false),
  ahead: (hole: Hole) => look(hole, false, true),
  behind: (hole: Hole) => look(hole, true, true),
  notBehind: (hole: Hole) => look(hole, true, false),
  edge: (at: "start" | "end" | "line"): Pattern<string> => made({ is: "edge", at }),
}) as PatternTag;
