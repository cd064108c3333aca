import type { Verb } from "./conjugate.ts";
import { ACT_VERBS } from "./cues-act.ts";
import { SAY_VERBS } from "./cues-say.ts";
import { THINK_VERBS } from "./cues-think.ts";

/**
 * What may carry the reported words beside a cue verb.
 *
 * - `direct` quoted words of their own: after a colon, or around an incise
 * - `incise` quoted words, but the verb reports only because they stand beside it (« … », sourit-elle)
 * - `que` a clause with que
 * - `si` an indirect question (si, comment, pourquoi, ce que …)
 * - `inf`, `de-inf`, `a-inf` an infinitive, bare or after de or à
 * - `noun` a noun group that carries what was said (réclamer des moyens); `noun?` one that carries it at times (annoncer une réforme)
 * - `attr` a predicate given to somebody or something (juger la mesure « … »)
 * - `sur` a topic after sur, beside quoted words
 */
export type Frame = "direct" | "incise" | "que" | "si" | "inf" | "de-inf" | "a-inf" | "noun" | "noun?" | "attr" | "sur";

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

/** Every cue verb, one row a lemma. Reflexive verbs stand without se. */
export const CUE_VERBS: readonly CueVerb[] = [...SAY_VERBS, ...THINK_VERBS, ...ACT_VERBS];
