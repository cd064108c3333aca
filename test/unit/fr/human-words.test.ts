import { describe, expect, test } from "vitest";
import { CIVILITIES } from "../../../src/fr/civilities.ts";
import { COLLECTIVES } from "../../../src/fr/collectives.ts";
import { HUMAN_PHRASES, humanForms, humanNouns, OFFICE_PHRASES } from "../../../src/fr/functions.ts";
import { givenNames } from "../../../src/fr/given-names.ts";

const noun = (lemma: string) => humanNouns().find((row) => row.lemma === lemma);

describe("human nouns", () => {
  test("there are at least 450, each once", () => {
    const lemmas = humanNouns().map((row) => row.lemma);
    expect(lemmas.length).toBeGreaterThanOrEqual(450);
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  });
  test.each([
    ["sénateur", "sénatrice", "sénateurs", "sénatrices"], ["chercheur", "chercheuse", "chercheurs", "chercheuses"], ["policier", "policière", "policiers", "policières"],
    ["citoyen", "citoyenne", "citoyens", "citoyennes"], ["élu", "élue", "élus", "élues"], ["chef", "cheffe", "chefs", "cheffes"], ["procureur", "procureure", "procureurs", "procureures"],
    ["général", "générale", "généraux", "générales"], ["épidémiologiste", "épidémiologiste", "épidémiologistes", "épidémiologistes"], ["porte-parole", "porte-parole", "porte-parole", "porte-parole"],
    ["cadet", "cadette", "cadets", "cadettes"], ["aide-soignant", "aide-soignante", "aides-soignants", "aides-soignantes"], ["fugitif", "fugitive", "fugitifs", "fugitives"],
  ])("%s, %s, %s, %s", (lemma, feminine, plural, femininePlural) => {
    expect(noun(lemma)).toMatchObject({ lemma, feminine, plural, femininePlural });
  });
  test("a form shows the gender that the noun shows, and no other", () => {
    expect(humanForms(noun("ministre")!).map(({ form, gender, plural }) => [form, gender, plural])).toEqual([["ministre", null, false], ["ministres", null, true]]);
    expect(humanForms(noun("élu")!).map(({ form, gender }) => [form, gender])).toEqual([["élu", "m"], ["élus", "m"], ["élue", "f"], ["élues", "f"]]);
    expect(humanForms(noun("victime")!)[0]).toMatchObject({ gender: "f", plural: false });
    expect(noun("victime")?.fixed).toBe("f");
  });
  test("classes and holders", () => {
    expect(noun("pape")).toMatchObject({ class: "office", single: true });
    expect(noun("trentenaire")).toMatchObject({ class: "person", epicene: true });
    expect(noun("virologue")?.class).toBe("function");
  });
  test("phrases that mean one office share a key", () => {
    const key = (form: string) => OFFICE_PHRASES.find((row) => row.form === form)?.same;
    expect(key("chef de l'État")).toBe(key("président"));
    expect(key("garde des Sceaux")).toBe(key("ministre de la Justice"));
    expect(key("Premier ministre")).not.toBe(key("président"));
    expect(HUMAN_PHRASES.every((row) => row.length === 2 && row[0].length > 0 && row[1].length > 0)).toBe(true);
  });
});

test("civilities show a gender only where the language does", () => {
  const gender = (form: string) => CIVILITIES.find((row) => row.form === form)?.gender;
  expect([gender("M"), gender("Mme"), gender("Me"), gender("Dr"), gender("sœur"), gender("cheikh")]).toEqual(["m", "f", null, null, "f", "m"]);
  expect(new Set(CIVILITIES.map((row) => row.form)).size).toBe(CIVILITIES.length);
});

test("collectives state a class, and a singular where one person can speak", () => {
  expect(new Set(COLLECTIVES.map((row) => row.form)).size).toBe(COLLECTIVES.length);
  expect(COLLECTIVES.find((row) => row.form === "sources")).toEqual({ form: "sources", singular: "source", gender: "f", class: "source" });
  expect(COLLECTIVES.find((row) => row.form === "autorités")?.class).toBe("body");
});

test("first names tell names; surnames and places are none", () => {
  expect(["Emmanuel", "Sergueï", "Masoud", "Bruno", "Yoshihide"].every((name) => givenNames().has(name))).toBe(true);
  expect(["Macron", "Paris", "Reuters", "France"].some((name) => givenNames().has(name))).toBe(false);
  expect(givenNames().size).toBeGreaterThanOrEqual(600);
});
