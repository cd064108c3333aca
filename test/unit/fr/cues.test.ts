import { describe, expect, test } from "vitest";
import { commonVerbs } from "../../../src/fr/common-verbs.ts";
import { conjugate } from "../../../src/fr/conjugate.ts";
import { agreement, CUE_VERBS, type CueVerb, locutionLemma } from "../../../src/fr/cues.ts";
import { CUE_LOCUTIONS } from "../../../src/fr/cues-locutions.ts";
import { CUE_NOUNS, cueNounForms } from "../../../src/fr/cues-nouns.ts";
import { CUE_PHRASES, FALSE_VERB_PHRASES, VARYING_NOUNS } from "../../../src/fr/cues-phrases.ts";
import { verbForms } from "../../../src/fr/forms.ts";
import { ADVERBIALS, AUXILIARIES, HOMOGRAPHS, SEMI_AUXILIARIES } from "../../../src/fr/verbs.ts";

const twice = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);
const cue = (lemma: string): CueVerb => {
  const row = CUE_VERBS.find((verb) => verb.lemma === lemma);
  if (row === undefined) throw new Error(`no cue ${lemma}`);
  return row;
};
const everyVerb = [...CUE_VERBS, ...AUXILIARIES, ...commonVerbs()];
const forms = verbForms(everyVerb);

describe("cue verbs", () => {
  test("at least 420 lemmas, none twice, in small letters without se", () => {
    expect(CUE_VERBS.length).toBeGreaterThanOrEqual(420);
    expect(twice(CUE_VERBS.map((verb) => verb.lemma))).toEqual([]);
    expect(CUE_VERBS.filter((verb) => !/^[a-zàâçéèêëîïôûù-]+(?:er|ir|re|oir)$/.test(verb.lemma) || verb.lemma.startsWith("se ")).map((verb) => verb.lemma)).toEqual([]);
  });
  test("every one is inflected by a model that fits", () => {
    for (const verb of CUE_VERBS) expect(conjugate(verb.lemma, verb.like).length).toBeGreaterThanOrEqual(10);
  });
  test("stems that change before a silent e are marked so", () => {
    const wrong = everyVerb.filter(({ lemma, like }) => like === "parler" && /(?:é[^aeiouyéè]+u?|(?<!e)e[dlmnpstv]|[ou]y)er$/.test(lemma));
    expect(wrong.map((verb) => verb.lemma)).toEqual([]);
  });
  test("each takes something, nothing twice, and no noun both ways", () => {
    for (const verb of [...CUE_VERBS, ...CUE_LOCUTIONS]) {
      expect(verb.takes.length, verb.lemma).toBeGreaterThan(0);
      expect(twice([...verb.takes]), verb.lemma).toEqual([]);
      expect(verb.takes.includes("noun") && verb.takes.includes("noun?"), verb.lemma).toBe(false);
      if (verb.takes.length === 1 && verb.takes[0] === "incise") expect(verb.strength, verb.lemma).toBeLessThanOrEqual(2);
    }
  });
  test("a preposition is there only where something can follow it", () => {
    const idle = CUE_VERBS.filter((verb) => verb.prep !== undefined && !verb.takes.some((frame) => ["noun", "noun?", "attr", "sur", "de-inf", "a-inf", "direct", "incise"].includes(frame)));
    expect(idle.map((verb) => verb.lemma)).toEqual([]);
  });

  test.each([
    ["dire", ["direct", "que", "inf", "attr", "si"], "can"],
    ["demander", ["direct", "que", "de-inf", "noun", "si"], "can"],
    ["réclamer", ["que", "de-inf", "noun"], undefined],
    ["recommander", ["noun", "de-inf"], undefined],
    ["appeler", ["a-inf", "noun"], "can"],
    ["engager", ["a-inf"], "always"],
    ["exclamer", ["direct"], "always"],
    ["insurger", ["direct", "que"], "always"],
    ["réjouir", ["que", "de-inf"], "always"],
    ["qualifier", ["attr"], undefined],
    ["interroger", ["sur", "si"], "can"],
    ["annoncer", ["que", "noun?"], undefined],
    ["craindre", ["que", "de-inf"], undefined],
    ["sourire", ["incise"], undefined],
  ] as const)("%s takes %j, reflexive %s", (lemma, frames, reflexive) => {
    expect(cue(lemma).takes).toEqual(expect.arrayContaining([...frames]));
    expect(cue(lemma).reflexive).toBe(reflexive);
  });
  test("verbs that report nothing of their own accord are weak", () => {
    for (const lemma of ["voir", "trouver", "montrer", "lancer", "glisser", "savoir", "sortir", "commencer"]) expect(cue(lemma).strength, lemma).toBe(1);
    for (const lemma of ["dire", "déclarer", "affirmer", "estimer", "assurer"]) expect(cue(lemma).strength, lemma).toBe(3);
  });
  test("stances that change the modality", () => {
    expect(["nier", "démentir", "réfuter"].map((lemma) => cue(lemma).stance)).toEqual(["deny", "deny", "deny"]);
    expect(cue("refuser").stance).toBe("refuse");
    expect(cue("douter").stance).toBe("doubt");
    expect(["rapporter", "révéler", "citer"].map((lemma) => cue(lemma).stance)).toEqual(["relay", "relay", "relay"]);
  });
  test("an embedded adjective comes with its preposition", () => {
    expect(cue("qualifier").prep).toEqual(["de"]);
    expect(cue("décrire").prep).toEqual(["comme"]);
    expect(cue("juger").prep).toBeUndefined();
    expect(cue("accuser").prep).toContain("de");
  });
});

describe("cue locutions", () => {
  test("at least 60, none twice, all inflected", () => {
    expect(CUE_LOCUTIONS.length).toBeGreaterThanOrEqual(60);
    expect(twice(CUE_LOCUTIONS.map(locutionLemma))).toEqual([]);
    for (const row of CUE_LOCUTIONS) expect(conjugate(row.lemma, row.like).length).toBeGreaterThanOrEqual(10);
  });
  test("their verbs are known wherever they stand", () => {
    expect(CUE_LOCUTIONS.filter((row) => !everyVerb.some((verb) => verb.lemma === row.lemma && verb.like === row.like)).map((row) => row.lemma)).toEqual([]);
  });
  test("without words of its own it has a clitic or a negation", () => {
    for (const row of CUE_LOCUTIONS) if (row.with === "") expect(row.clitic !== undefined || row.negated === true, locutionLemma(row)).toBe(true);
  });
  test("whole lemmas as a dictionary has them", () => {
    const lemmas = CUE_LOCUTIONS.map(locutionLemma);
    for (const lemma of ["faire savoir", "faire valoir", "laisser entendre", "mettre en garde", "tirer la sonnette d'alarme", "s'inscrire en faux", "s'en prendre", "en appeler", "ne pas mâcher ses mots", "être convaincu", "se vouloir rassurant", "hausser le ton"]) {
      expect(lemmas).toContain(lemma);
    }
  });
});

test.each([
  ["convaincu", ["convaincu", "convaincue", "convaincus", "convaincues"]],
  ["sceptique", ["sceptique", "sceptique", "sceptiques", "sceptiques"]],
  ["formel", ["formel", "formelle", "formels", "formelles"]],
  ["heureux", ["heureux", "heureuse", "heureux", "heureuses"]],
  ["dubitatif", ["dubitatif", "dubitative", "dubitatifs", "dubitatives"]],
  ["fier", ["fier", "fière", "fiers", "fières"]],
  ["inquiet", ["inquiet", "inquiète", "inquiets", "inquiètes"]],
  ["surpris", ["surpris", "surprise", "surpris", "surprises"]],
  ["opposé", ["opposé", "opposée", "opposés", "opposées"]],
])("%s agrees", (masculine, expected) => {
  expect(agreement(masculine)).toEqual(expected);
});

describe("cue phrases", () => {
  const phrase = (text: string) => CUE_PHRASES.find((row) => row.phrase === text);
  test("at least 80 cues and their false friends, none twice", () => {
    expect(CUE_PHRASES.filter((row) => row.tag !== "never").length).toBeGreaterThanOrEqual(80);
    expect(CUE_PHRASES.filter((row) => row.tag === "never").length).toBeGreaterThanOrEqual(40);
    expect(twice(CUE_PHRASES.map((row) => row.phrase))).toEqual([]);
  });
  test("small letters, straight apostrophes, one blank between words", () => {
    const wrong = CUE_PHRASES.filter((row) => !/^[a-zàâçéèêëîïôûù*~' -]+$/.test(row.phrase) || row.phrase !== row.phrase.trim() || row.phrase.includes("  "));
    expect(wrong.map((row) => row.phrase)).toEqual([]);
  });
  test("the signs in a phrase say where its speaker is", () => {
    for (const row of CUE_PHRASES) {
      expect(row.speaker === null, row.phrase).toBe(row.tag === "never");
      if (row.tag === "never") continue;
      expect(row.phrase.includes("*"), row.phrase).toBe(row.speaker === "possessive");
      expect(row.phrase.includes("~"), row.phrase).toBe(row.speaker === "subject");
    }
  });
  test("false friends are longer than the cue they begin with", () => {
    for (const [cueText, friends] of [["selon", ["selon que", "selon laquelle", "selon le cas"]], ["pour", ["pour que", "pour l'instant", "pour * part"]], ["suivant", ["suivant que"]]] as const) {
      expect(phrase(cueText)?.tag).toBe("view");
      for (const friend of friends) expect(phrase(friend)?.tag, friend).toBe("never");
    }
  });
  test("false verb phrases and nouns of variation stand once", () => {
    expect(twice(FALSE_VERB_PHRASES.map((row) => `${row.lemma} ${row.with}`))).toEqual([]);
    expect(twice(VARYING_NOUNS)).toEqual([]);
    for (const { lemma } of FALSE_VERB_PHRASES) expect(everyVerb.some((verb) => verb.lemma === lemma), lemma).toBe(true);
  });
});

describe("cue nouns", () => {
  test("at least 80, none twice, each with a frame", () => {
    expect(CUE_NOUNS.length).toBeGreaterThanOrEqual(80);
    expect(twice(CUE_NOUNS.map((row) => row.noun))).toEqual([]);
    for (const row of CUE_NOUNS) expect(row.takes.length, row.noun).toBeGreaterThan(0);
  });
  test("plurals", () => {
    const formsOf = (noun: string) => cueNounForms(CUE_NOUNS.find((row) => row.noun === noun)!);
    expect(formsOf("aveu")).toEqual(["aveu", "aveux"]);
    expect(formsOf("vœu")).toEqual(["vœu", "vœux"]);
    expect(formsOf("avis")).toEqual(["avis"]);
    expect(formsOf("propos")).toEqual(["propos"]);
    expect(formsOf("déclaration")).toEqual(["déclaration", "déclarations"]);
    expect(formsOf("mise en garde")).toEqual(["mise en garde", "mises en garde"]);
    const all = CUE_NOUNS.flatMap(cueNounForms);
    expect(twice(all)).toEqual(["paroles"]); // its own row: the words themselves, where « parole » is a promise
  });
  test("documents carry words", () => {
    const documents = CUE_NOUNS.filter((row) => row.document).map((row) => row.noun);
    expect(documents).toEqual(expect.arrayContaining(["communiqué", "rapport", "tribune", "tweet"]));
    expect(documents).not.toContain("crainte");
  });
});

describe("other verbs", () => {
  test("600 frequent ones, none twice and none a cue or an auxiliary", () => {
    expect(commonVerbs().length).toBeGreaterThanOrEqual(600);
    expect(twice(everyVerb.map((verb) => verb.lemma))).toEqual([]);
    for (const verb of commonVerbs()) expect(conjugate(verb.lemma, verb.like).length).toBeGreaterThanOrEqual(8);
  });
  test("semi-auxiliaries are verbs that are known, by the same model", () => {
    expect(SEMI_AUXILIARIES.filter((row) => !everyVerb.some((verb) => verb.lemma === row.lemma && verb.like === row.like)).map((row) => row.lemma)).toEqual([]);
    expect(twice(SEMI_AUXILIARIES.map((row) => `${row.clitic ?? ""} ${row.negated ?? ""} ${row.lemma}`))).toEqual([]);
  });
  test("homographs are verb forms, once each", () => {
    expect(HOMOGRAPHS.filter((word) => !forms.has(word))).toEqual([]);
    expect(twice(HOMOGRAPHS)).toEqual([]);
    expect(HOMOGRAPHS).toEqual(expect.arrayContaining(["porte", "marche", "place", "montre"]));
  });
  test("adverbials stand once", () => {
    expect(twice(ADVERBIALS)).toEqual([]);
  });
});
