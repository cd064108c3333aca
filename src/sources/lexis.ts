// Word sets of the rules as hashes of tokens, and what the verbs of saying come to, so that no word need be cut out of the text.
import type { CompiledGrammar } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { DOTTED, ELISION, hashOf, WORD } from "../text/tokens.ts";
import type { SourceRules } from "./rules.ts";

const hashes = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

/** Is the word of this token one of these? */
export function oneOf(r: Reader, i: number, words: ReadonlySet<string>): boolean {
  const { kind, flags, hash } = r.view.tokens;
  if (i < 0 || i >= r.count) return words.has("");
  // The hash of other tokens is none, or leaves out a part of what stands there.
  if ((kind[i] !== WORD && kind[i] !== ELISION) || flags[i]! & DOTTED) return words.has(r.slice(i, i + 1).toLowerCase());
  let known = hashes.get(words);
  if (known === undefined) hashes.set(words, (known = new Set([...words].map(hashOf))));
  return known.has(hash[i]!);
}

/** Sets of expressions that stand right before a source. */
export type Expressions = "according" | "accordingLoosely" | "by" | "channels" | "carriers" | "posted" | "quarters";
/** By set: hashes of the tokens that one of its expressions can end in, contractions included. */
export interface Closers extends Readonly<Record<Expressions, ReadonlySet<number>>> {
  /** Hashes of all words of all expressions. */
  readonly words: ReadonlySet<number>;
}

const closers = new WeakMap<SourceRules, Closers>();

export function closersOf(rules: SourceRules): Closers {
  let known = closers.get(rules);
  if (known === undefined) {
    const of = (expressions: ReadonlySet<string>): ReadonlySet<number> => {
      // The last word stands after the last space or elision.
      const last = new Set([...expressions].map((phrase) => phrase.slice(Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("'", phrase.length - 2)) + 1)));
      const contracted = Object.entries(rules.undone).flatMap(([form, word]) => (last.has(word) ? [form] : []));
      return new Set([...last, ...contracted].map(hashOf));
    };
    const all = [rules.according, rules.accordingLoosely, rules.by, rules.channels, rules.carriers, rules.posted, rules.quarters].flatMap((set) => [...set]);
    known = {
      words: new Set(all.flatMap((phrase) => [...phrase.split(" "), ...phrase.split(/ |(?<=')/u)]).map(hashOf)),
      according: of(rules.according), accordingLoosely: of(rules.accordingLoosely), by: of(rules.by), channels: of(rules.channels),
      carriers: of(rules.carriers), posted: of(rules.posted), quarters: of(rules.quarters),
    };
    closers.set(rules, known);
  }
  return known;
}

const NOT_ASKED = -1;
const strengths = new WeakMap<SourceRules, WeakMap<CompiledGrammar, Int8Array>>();

/** By lexicon id: how surely a form reports at most, -1 until somebody asks. */
export function strengthsOf(rules: SourceRules, grammar: CompiledGrammar): Int8Array {
  let byGrammar = strengths.get(rules);
  if (byGrammar === undefined) strengths.set(rules, (byGrammar = new WeakMap()));
  let known = byGrammar.get(grammar);
  if (known === undefined) byGrammar.set(grammar, (known = new Int8Array(grammar.lexicon.bits.length).fill(NOT_ASKED)));
  return known;
}

/** How surely the form at a token reports at most, 0 for one that is no verb of saying. */
export function strengthAt(known: Int8Array, r: Reader, rules: SourceRules, i: number): number {
  const id = r.view.ids[i];
  if (id === undefined) return 0;
  let strength = known[id]!;
  if (strength === NOT_ASKED) {
    strength = 0;
    for (const { lemma } of r.readings(i)) strength = Math.max(strength, rules.sayings.get(lemma)?.strength ?? 0);
    known[id] = strength;
  }
  return strength;
}
