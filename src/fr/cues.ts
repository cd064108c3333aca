import type { Verb } from "./conjugate.ts";
import { ACT_VERBS } from "./cues-act.ts";
import { SAY_VERBS } from "./cues-say.ts";
import { THINK_VERBS } from "./cues-think.ts";

/**
 * What may carry the reported words beside a cue.
 *
 * - `direct` quoted words of their own: after a colon, or around an incise
 * - `incise` quoted words, but the verb reports only because they stand beside it (« … », sourit-elle)
 * - `que` a clause with que
 * - `si` an indirect question (si, comment, pourquoi, ce que …)
 * - `inf`, `de-inf`, `a-inf` an infinitive, bare or after de or à
 * - `noun` a noun group that carries what was said (réclamer des moyens); `noun?` one that carries it at times (annoncer une réforme)
 * - `attr` a predicate given to somebody or something (juger la mesure « … », se dire prêt)
 * - `sur` a topic after sur, beside quoted words
 * - `count` a number after à and what it counts (évaluer à cent le nombre de …)
 */
export type Frame = "direct" | "incise" | "que" | "si" | "inf" | "de-inf" | "a-inf" | "noun" | "noun?" | "attr" | "sur" | "count";

/**
 * What the speaker does with the words. `add` goes on with words of one's own, `answer` takes up another's, `relay` passes
 * another's on; `deny`, `refuse` and `doubt` change the modality of the report.
 */
export type Stance = "say" | "add" | "answer" | "think" | "feel" | "praise" | "accuse" | "ask" | "order" | "promise" | "warn" | "deny" | "refuse" | "doubt" | "relay";

/** A verb that can report words. */
export interface CueVerb extends Verb {
  readonly takes: readonly Frame[];
  readonly stance: Stance;
  /** How surely a bare finite form with a human subject reports words: 3 nearly always, 2 mostly, 1 only where its frame says so. */
  readonly strength: 1 | 2 | 3;
  /** `always`: it reports only with se (s'exclamer, se réjouir, s'engager); `can`: with or without (dire, se dire). Absent: never with se. */
  readonly reflexive?: "can" | "always";
  /** A document, a study or a law can be its subject too (le rapport souligne que). Absent: only people and bodies report with it. */
  readonly things?: true;
  /** Prepositions that bring in the noun or the predicate (accuser de, plaider pour, décrire comme). Absent: none does. */
  readonly prep?: readonly string[];
}

/** A cue verb of several words (faire savoir, mettre en garde, être convaincu). Its whole lemma is {@link locutionLemma}. */
export interface CueLocution extends CueVerb {
  /** What follows the verb group; empty where only `clitic` or `negated` tells it from the plain verb (s'en prendre à, ne pas cacher que). */
  readonly with: string;
  /** The last word of `with` is an adjective that agrees with the subject: see {@link agreement}. */
  readonly agrees?: true;
  /** It reports only under a negation (ne pas mâcher ses mots). */
  readonly negated?: true;
  /** Clitic that belongs to the locution (en appeler à). */
  readonly clitic?: "en";
}

/** Every cue verb, one row a lemma. Reflexive verbs stand without se. */
export const CUE_VERBS: readonly CueVerb[] = [...SAY_VERBS, ...THINK_VERBS, ...ACT_VERBS];

/**
 * The lemma of a locution as a dictionary gives it.
 *
 * @example
 * ```ts
 * locutionLemma({ lemma: "inscrire", like: "écrire", with: "en faux", takes: ["direct"], stance: "deny", strength: 3, reflexive: "always" });
 * // "s'inscrire en faux"
 * ```
 */
export function locutionLemma(row: CueLocution): string {
  const vowel = /^[aeéêiouyh]/.test(row.lemma) && row.lemma !== "hausser";
  const clitics = row.clitic === "en" ? (row.reflexive === "always" ? "s'en " : "en ") : row.reflexive === "always" ? (vowel ? "s'" : "se ") : "";
  return `${row.negated === true ? "ne pas " : ""}${clitics}${row.lemma}${row.with === "" ? "" : ` ${row.with}`}`;
}

/**
 * An adjective or participle in its four agreements: masculine and feminine singular, masculine and feminine plural.
 *
 * @example
 * ```ts
 * agreement("formel"); // ["formel", "formelle", "formels", "formelles"]
 * ```
 */
export function agreement(masculine: string): readonly [string, string, string, string] {
  const feminine = masculine.endsWith("e") ? masculine
    : masculine.endsWith("eux") ? masculine.replace(/x$/, "se")
    : masculine.endsWith("if") ? masculine.replace(/f$/, "ve")
    : masculine.endsWith("er") ? masculine.replace(/er$/, "ère")
    : masculine.endsWith("et") ? masculine.replace(/et$/, "ète")
    : masculine.endsWith("el") ? `${masculine}le`
    : `${masculine}e`;
  return [masculine, feminine, /[sx]$/.test(masculine) ? masculine : `${masculine}s`, `${feminine}s`];
}
