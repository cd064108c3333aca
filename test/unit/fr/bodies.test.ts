import { describe, expect, test } from "vitest";
import { adjectiveForms, countries } from "../../../src/fr/countries.ts";
import { documentNouns } from "../../../src/fr/documents.ts";
import { ACRONYMS, bodyNouns, metonyms } from "../../../src/fr/institutions.ts";
import { MEDIA_NOUNS } from "../../../src/fr/media-nouns.ts";
import { NETWORKS } from "../../../src/fr/networks.ts";

const twice = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);
const country = (code: string) => countries().find((row) => row.code === code)!;

describe("countries", () => {
  test("at least 190, complete", () => {
    expect(countries().length).toBeGreaterThanOrEqual(190);
    expect(countries().filter((row) => !/^[A-Z]{2}$/u.test(row.code) || row.name === "" || row.capital === "" || row.adjective === "")).toEqual([]);
    expect(twice(countries().map((row) => row.name))).toEqual([]);
  });
  test.each([
    ["IR", "l'", "m", false, "Téhéran"], ["RU", "la", "f", false, "Moscou"], ["US", "les", "m", true, "Washington"], ["IL", null, "m", false, "Jérusalem"], ["DE", "l'", "f", false, "Berlin"], ["JP", "le", "m", false, "Tokyo"],
  ])("%s takes %s", (code, article, gender, plural, capital) => {
    expect(country(code)).toMatchObject({ article, gender, plural, capital });
  });
  test.each([
    ["RU", ["russe", "russe", "russes", "russes"]], ["IR", ["iranien", "iranienne", "iraniens", "iraniennes"]], ["FR", ["français", "française", "français", "françaises"]],
    ["GR", ["grec", "grecque", "grecs", "grecques"]], ["LV", ["letton", "lettonne", "lettons", "lettonnes"]], ["ES", ["espagnol", "espagnole", "espagnols", "espagnoles"]],
    ["KR", ["sud-coréen", "sud-coréenne", "sud-coréens", "sud-coréennes"]], ["QA", ["qatari", "qatarie", "qataris", "qataries"]],
  ])("adjective of %s", (code, forms) => {
    expect(adjectiveForms(country(code))).toEqual(forms);
  });
});

test("bodies, documents, media nouns and networks stand once", () => {
  expect(twice(metonyms())).toEqual([]);
  expect(twice(ACRONYMS.map((row) => row[0]))).toEqual([]);
  expect(twice(bodyNouns().map((row) => `${row.noun} ${row.class}`))).toEqual([]);
  expect(twice(documentNouns().map((row) => `${row.noun} ${row.class}`))).toEqual([]);
  expect(twice(MEDIA_NOUNS.map((row) => row.lemma))).toEqual([]);
  expect(twice(NETWORKS.map((row) => row.name))).toEqual([]);
});

test("what a noun is", () => {
  expect(bodyNouns().find((row) => row.noun === "parquet")).toEqual({ noun: "parquet", gender: "m", class: "office" });
  expect(documentNouns().find((row) => row.noun === "sondage")).toEqual({ noun: "sondage", gender: "m", class: "data" });
  expect(MEDIA_NOUNS.find((row) => row.lemma === "hebdomadaire")?.kinds).toEqual(["weekly"]);
});
