/**
 * Forms of French verbs, for `pattern.lemma`.
 *
 * @module
 */
import { UsageError } from "./errors.ts";
import { commonVerbs } from "./fr/common-verbs.ts";
import { conjugate } from "./fr/conjugate.ts";
import type { Verb } from "./fr/conjugate.ts";
import { CUE_VERBS } from "./fr/cues.ts";
import { AUXILIARIES, SEMI_AUXILIARIES } from "./fr/verbs.ts";

export type { Lemmas } from "./match/compile.ts";

let rows: ReadonlyMap<string, Verb> | null = null;

/**
 * All simple forms of a verb that the lexicon knows: verbs of saying and thinking, auxiliaries, frequent verbs.
 *
 * @example
 * ```ts
 * import { matcher, pattern } from "selon/match";
 * import { frenchLemmas } from "selon/lemmas";
 * const says = matcher({ says: pattern`elle ${pattern.lemma("affirmer", "nier").as("verb")}` }, { lemmas: frenchLemmas });
 * console.log([...says.scan("Elle niait tout.")][0]?.captures.verb.text); // "niait"
 * ```
 * @throws UsageError `pattern-invalid` for a verb that the lexicon does not hold.
 */
export function frenchLemmas(lemma: string): readonly string[] {
  rows ??= new Map([...commonVerbs(), ...SEMI_AUXILIARIES, ...AUXILIARIES, ...CUE_VERBS].map((verb) => [verb.lemma, verb]));
  const verb = rows.get(lemma);
  if (!verb) throw new UsageError("pattern-invalid", `the lexicon has no verb ${JSON.stringify(lemma)}; pass its forms as a list`);
  return [...new Set(conjugate(verb.lemma, verb.like).map(({ form }) => form))];
}
