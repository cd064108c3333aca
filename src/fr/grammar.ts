// The rows of French, compiled into the families that the shallow syntax reads.
import type { Grammar, SpeakingNoun, VerbReading } from "../syntax/grammar.ts";
import type { Family } from "../text/lexicon.ts";
import { CLOSED } from "./closed.ts";
import { CUE_LOCUTIONS } from "./cues-locutions.ts";
import { CUE_VERBS } from "./cues.ts";
import { conjugate, type Verb } from "./conjugate.ts";
import { humanForms, humanNouns } from "./functions.ts";
import { commonVerbs } from "./common-verbs.ts";
import { months } from "./months.ts";
import { AUXILIARIES, HOMOGRAPHS, SEMI_AUXILIARIES } from "./verbs.ts";
import { weekdays } from "./weekdays.ts";

const TIME_WORDS = "hier aujourd'hui demain avant-hier matin soir matinée soirée après-midi midi nuit";

const closed: Family<number> = {
  name: "closed",
  get rows() {
    const bits = new Map<string, number>();
    for (const row of CLOSED) for (const word of row.words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | row.bits);
    return bits;
  },
};

/** Readings of every form of these verbs; the second person is left out, as news hardly uses it. */
function readings(verbs: Iterable<Verb>): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  const seen = new Set<string>();
  for (const { lemma, like } of verbs) {
    if (seen.has(lemma)) continue;
    seen.add(lemma);
    for (const { form, mood, tense, person, number, gender } of conjugate(lemma, like)) {
      if (person === 2) continue;
      const reading: VerbReading = { lemma, mood, tense, person, number, gender };
      const there = forms.get(form);
      if (there) there.push(reading);
      else forms.set(form, [reading]);
    }
  }
  return forms;
}

const verbs: Family<readonly VerbReading[]> = {
  name: "verbs",
  get rows() {
    return readings([...AUXILIARIES, ...SEMI_AUXILIARIES, ...CUE_VERBS, ...CUE_LOCUTIONS, ...commonVerbs()]);
  },
};

const nouns: Family<SpeakingNoun> = {
  name: "nouns",
  get rows() {
    const forms = new Map<string, SpeakingNoun>();
    for (const noun of humanNouns()) {
      for (const { form, gender, plural } of humanForms(noun)) forms.set(form, { lemma: noun.lemma, gender, plural, kind: "person" });
    }
    return forms;
  },
};

const givenNames: Family<"m" | "f" | null> = { name: "given", rows: [] };
const civilities: Family<"m" | "f" | null> = { name: "civilities", rows: [["m", "m"], ["mme", "f"], ["mm", "m"], ["mmes", "f"], ["mlle", "f"], ["mr", "m"], ["dr", null], ["pr", null], ["me", null], ["mgr", "m"], ["général", "m"]] };
const homographs: Family<true> = { name: "homographs", rows: HOMOGRAPHS.map((word) => [word, true] as const) };
const time: Family<true> = {
  name: "time",
  rows: [...weekdays.map((row) => row[1]), ...months.map((row) => row[1]), ...TIME_WORDS.split(" ")].map((word) => [word, true] as const),
};

/** The grammar of French. Its families are compiled at first use. */
export const frenchGrammar: Grammar = {
  closed,
  verbs,
  nouns,
  civilities,
  givenNames,
  homographs,
  time,
  have: "avoir",
  be: "être",
  semi: new Set(SEMI_AUXILIARIES.map((row) => row.lemma)),
  relays: new Set(["citer", "interroger", "joindre", "contacter", "relayer", "rapporter", "reprendre", "consulter", "interviewer", "questionner", "obtenir", "recueillir", "publier", "diffuser"]),
  finiteEndings: ["eraient", "aient", "erait", "eront", "èrent", "ait"],
  adverbEndings: ["ment"],
  infinitiveEndings: ["er", "ir", "re"],
  gerundEndings: ["ant"],
};
