// The rows of French, compiled into the families that the shallow syntax reads.
import type { Grammar, SpeakingNoun, VerbReading } from "../syntax/grammar.ts";
import type { Family } from "../text/lexicon.ts";
import { CIVILITIES } from "./civilities.ts";
import { CLOSED } from "./closed.ts";
import { COLLECTIVES } from "./collectives.ts";
import { CUE_LOCUTIONS } from "./cues-locutions.ts";
import { CUE_VERBS } from "./cues.ts";
import { verbForms } from "./forms.ts";
import { humanForms, humanNouns } from "./functions.ts";
import { commonVerbs } from "./common-verbs.ts";
import { documentNouns } from "./documents.ts";
import { givenNames } from "./given-names.ts";
import { bodyNouns } from "./institutions.ts";
import { MEDIA_NOUNS } from "./media-nouns.ts";
import { months } from "./months.ts";
import { ADVERBIALS, AUXILIARIES, HOMOGRAPHS, SEMI_AUXILIARIES } from "./verbs.ts";
import { weekdays } from "./weekdays.ts";

const TIME_WORDS = "hier aujourd'hui demain avant-hier matin soir matinée soirée après-midi midi nuit temps";

const closed: Family<number> = {
  name: "closed",
  get rows() {
    const bits = new Map<string, number>();
    for (const row of CLOSED) for (const word of row.words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | row.bits);
    return bits;
  },
};

const verbs: Family<readonly VerbReading[]> = {
  name: "verbs",
  get rows() {
    const rows = new Map([...AUXILIARIES, ...SEMI_AUXILIARIES, ...CUE_VERBS, ...CUE_LOCUTIONS, ...commonVerbs()].map((verb) => [verb.lemma, verb] as const));
    // The second person is left out: news hardly uses it.
    const forms = new Map(verbForms([...rows.values()], (slot) => slot.person !== 2));
    // « étaient » is être before it is étayer.
    for (const [form, readings] of forms) {
      const auxiliary = readings.filter((x) => x.lemma === "avoir" || x.lemma === "être");
      if (auxiliary.length > 0) forms.set(form, auxiliary);
    }
    // An adjective far more often than a participle.
    for (const form of ["important", "intéressant"]) forms.delete(form);
    return forms;
  },
};

const nouns: Family<SpeakingNoun> = {
  name: "nouns",
  get rows() {
    const forms = new Map<string, SpeakingNoun>();
    const add = (phrase: string, gender: "m" | "f" | null, kind: SpeakingNoun["kind"]): void => {
      const noun = phrase.split(" ")[0]!.toLowerCase();
      if (!forms.has(noun)) forms.set(noun, { lemma: noun, gender, plural: false, kind });
      const plural = pluralOf(noun);
      if (!forms.has(plural)) forms.set(plural, { lemma: noun, gender, plural: true, kind });
    };
    for (const noun of humanNouns()) {
      for (const { form, gender, plural } of humanForms(noun)) forms.set(form, { lemma: noun.lemma, gender, plural, kind: "person", ...(noun.class === "office" && { office: true }) });
    }
    for (const { form, gender } of COLLECTIVES) {
      const noun = form.split(" ")[0]!;
      if (!forms.has(noun)) forms.set(noun, { lemma: noun, gender, plural: /[sx]$/.test(noun), kind: "collective" });
    }
    for (const { noun, gender } of bodyNouns()) add(noun, gender, "institution");
    for (const { lemma, gender } of MEDIA_NOUNS) add(lemma, gender, "outlet");
    for (const { noun, gender } of documentNouns()) add(noun, gender, "document");
    add("source", "f", "collective");
    return forms;
  },
};

function pluralOf(noun: string): string {
  return /[sxz]$/.test(noun) ? noun : noun.endsWith("al") ? `${noun.slice(0, -2)}aux` : noun.endsWith("eau") ? `${noun}x` : `${noun}s`;
}

const given: Family<true> = {
  name: "given",
  get rows() {
    return [...givenNames()].map((name) => [name, true] as const);
  },
};
const civilities: Family<"m" | "f" | null> = { name: "civilities", rows: CIVILITIES.map((row) => [row.form, row.gender] as const) };
const homographs: Family<true> = { name: "homographs", rows: [...HOMOGRAPHS, "est", "être", "avoir", "retour", "suite", "effet", "tour", "revanche"].map((word) => [word, true] as const) };
const time: Family<true> = {
  name: "time",
  rows: [...weekdays.split(" "), ...months.split(" "), ...TIME_WORDS.split(" ")].map((word) => [word, true] as const),
};

/** The grammar of French. Its families are compiled at first use. */
export const frenchGrammar: Grammar = {
  closed,
  verbs,
  nouns,
  civilities,
  givenNames: given,
  homographs,
  time,
  have: "avoir",
  be: "être",
  semi: new Set(SEMI_AUXILIARIES.map((row) => row.lemma)),
  relays: new Set(["citer", "interroger", "joindre", "contacter", "relayer", "rapporter", "reprendre", "consulter", "interviewer", "questionner", "obtenir", "recueillir", "publier", "diffuser"]),
  adverbials: ADVERBIALS.flatMap((phrase) => (phrase.includes("*") ? ["son", "sa", "leur", "mon", "ma"].map((own) => phrase.replace("*", own)) : [phrase])).map((phrase) => phrase.replaceAll("'", "' ")).filter((phrase) => phrase.includes(" ")),
  movers: new Set("venir aller partir arriver mourir naître devenir rester tomber entrer sortir décéder intervenir parvenir revenir monter descendre retourner repartir rentrer survenir advenir".split(" ")),
  euphony: "t",
  finiteEndings: ["eraient", "aient", "erait", "eront", "èrent", "ait"],
  adverbEndings: ["ment"],
  pluralEndings: ["s", "x"],
  rank: "numéro",
  comparison: "comme",
  beside: "auprès",
  unaccented: new Map([["A", "à"]]),
  participleEndings: ["é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "ert", "erte"],
  slipEndings: ["it"],
  infinitiveEndings: ["er", "ir", "dre", "tre", "ire"],
  gerundEndings: ["ant"],
};
