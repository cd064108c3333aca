import { describe, expect, test } from "vitest";
import { UsageError, matcher, pattern, registry } from "../../../src/match.ts";
import type { Pattern } from "../../../src/match.ts";

const all = (p: Pattern<unknown, unknown>, text: string): string[] => [...matcher({ p }).scan(text)].map((m) => m.text);
const one = <V, C>(p: Pattern<V, C>, text: string) => [...matcher({ p }).scan(text)][0];

describe("words", () => {
  test("match whole tokens whatever their case; accents count, except in capitals that leave them out", () => {
    expect(all(pattern`la marée`, "La marée, la maree, LA MAREE, la marées")).toEqual(["La marée", "LA MAREE"]);
  });
  test("hyphens, blanks, elisions and apostrophes are as the tokeniser has them", () => {
    expect(all(pattern`${"porte parole"}`, "le porte-parole, la porte parole")).toEqual(["porte-parole", "porte parole"]);
    expect(all(pattern`selon l'agence`, "Selon l’agence, selon l' agence")).toEqual(["Selon l’agence", "selon l' agence"]);
    expect(all(pattern`au jour d'aujourd'hui`, "Au jour d’aujourd’hui, presqu'île")).toEqual(["Au jour d’aujourd’hui"]);
    expect(all(pattern`dit-elle`, "Oui, dit-elle.")).toEqual(["dit-elle"]);
  });
  test("punctuation stands for itself, quotation marks for each other", () => {
    expect(all(pattern`oui , " non "`, "oui, « non » et oui ; non")).toEqual(["oui, « non »"]);
  });
});

describe("holes", () => {
  test("a list takes its longest item and says which", () => {
    const p = pattern`${pattern.any(pattern.table([["chef", 1], ["chef de file", 2]])).as("what")} du`;
    expect(one(p, "le chef de file du groupe")?.captures.what?.value).toBe(2);
    expect(all(pattern`${["chef", "chef de file"]}`, "chef de file, chef de gare")).toEqual(["chef de file", "chef"]);
  });
  test("a list gives way to a shorter item when the rest asks for it", () => {
    expect(all(pattern`${["chef", "chef de"]} de gare`, "le chef de gare")).toEqual(["chef de gare"]);
  });
  test("a registry gives its row", () => {
    const towns = registry([{ id: "b", name: "Brive-la-Gaillarde", aliases: ["Brive"] }]);
    expect(one(pattern`à ${towns.as("town")}`, "arrivé à Brive la Gaillarde")?.captures.town.value.id).toBe("b");
  });
  test("a regular expression takes a stretch between token borders", () => {
    expect(one(pattern`à ${/(?<h>\d{1,2})h(?<m>\d\d)?/u}`, "à 18h30")?.text).toBe("à 18h30");
    expect(all(pattern`${/pre/u}`, "présent pre prefixe")).toEqual(["pre"]);
    const time = pattern`${pattern.any(/(?<h>\d{1,2})h(?<m>\d\d)?/u).as("t")}`;
    expect((one(time, "vers 18h30")?.captures.t as { value: unknown }).value).toEqual({ h: "18", m: "30" });
  });
  test("lemmas by the lexicon of the matcher", () => {
    const lemmas = (lemma: string): readonly string[] => (lemma === "clamer" ? ["clame", "clamait", "a clamé"] : []);
    const p = pattern`il ${pattern.lemma("clamer").as("verb")}`;
    expect([...matcher({ p }, { lemmas }).scan("Il clamait, il a clamé.")].map((m) => m.captures.verb.text)).toEqual(["clamait", "a clamé"]);
    expect(() => matcher({ p })).toThrow(UsageError);
  });
  test("findings of earlier steps", () => {
    const text = "Hier, Léa Roux a ri.";
    const p = pattern`${pattern.found<string>("person").as("who")} a`;
    expect([...matcher({ p }).scan(text, { found: { person: [{ start: 6, end: 14, value: "LR" }, { start: 7, end: 14 }] } })].map((m) => m.captures.who.value)).toEqual(["LR"]);
    expect([...matcher({ p }).scan(text)]).toEqual([]);
  });
});

describe("methods", () => {
  const word = pattern.token((t) => t.kind === 1);
  const capital = pattern.token((t) => t.capital);
  test("opt, many, gap", () => {
    expect(all(pattern`très ${pattern`très`.many(0, 3).opt().map(() => 1)} bien`.where(() => true), "très bien")).toEqual(["très bien"]);
    expect(all(pattern`le ${pattern`très`.many()} grand`, "le grand, le très grand, le très très grand")).toEqual(["le très grand", "le très très grand"]);
    expect(all(pattern`de ${pattern.gap(2)} à`, "de Lyon à, de la ville à, de là où je suis à")).toEqual(["de Lyon à", "de la ville à"]);
    expect(all(pattern`du ${pattern.gap(3, { within: (t) => t.kind === 1 })} fin`, "du bon , fin ; du tout bon fin")).toEqual(["du tout bon fin"]);
  });
  test("many gives the list of values, opt undefined", () => {
    const p = pattern`${capital.many(1, 4).as("names")} ${pattern`(${word.as("note")})`.opt()} parle`;
    const m = one(p, "Ici Anne Le Goff parle");
    expect(m?.captures.names.value).toEqual(["Ici", "Anne", "Le", "Goff"]);
    expect(m?.captures.note).toBeUndefined();
    expect(one(p, "Anne (ministre) parle")?.captures.note?.text).toBe("ministre");
  });
  test("where refuses, accepts or scores; map gives a value", () => {
    const number = pattern`${/\d+/u}`.map((m) => Number(m.text));
    const small = number.where((m) => m.value < 10).as("n");
    expect(one(pattern`${small} voix`, "12 voix, 7 voix")?.captures.n.value).toBe(7);
    expect(one(number.where(() => 0.5), "3")?.score).toBe(0.5);
    expect(() => one(number.where(() => -1), "3")).toThrow(UsageError);
    expect(() => one(number.where(() => Number.NaN), "3")).toThrow(/between 0 and 1/);
  });
  test("where makes the matching go on to another way", () => {
    const p = pattern`${word.many(1, 3).as("w")} fin`.where((m) => m.captures.w.value.length <= 2);
    expect(one(p, "un deux trois fin")?.text).toBe("deux trois fin");
  });
  test("look-around and negation", () => {
    expect(all(pattern`selon ${pattern.not("que")}`, "selon que, selon lui")).toEqual(["selon"]);
    expect(all(pattern`selon ${pattern.ahead(capital)}`, "selon lui, selon Marie")).toHaveLength(1);
    expect(all(pattern`${pattern.behind("c'est")} selon`, "c'est selon, puis selon")).toHaveLength(1);
    expect(all(pattern`${pattern.notBehind("c'est")} selon`, "c'est selon, puis selon")).toHaveLength(1);
    expect(all(pattern`${pattern.edge("line")} selon`, "selon A\nselon B selon C")).toHaveLength(2);
    expect(all(pattern`fin ${pattern.edge("end")}`, "fin et fin")).toHaveLength(1);
  });
});

describe("errors name the place", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["empty pattern", () => pattern``, /empty/],
    ["blank pattern", () => pattern`  `, /empty/],
    ["empty list", () => pattern`le ${[]}`, /empty list/],
    ["empty string", () => pattern`le ${""}`, /empty string/],
    ["capture named twice", () => pattern`${pattern`le`.as("x")} ${pattern`la`.as("x")}`, /"x" is named twice/],
    ["many of nothing", () => pattern`le`.opt().many(), /can match nothing/],
    ["many without bound", () => pattern`le`.many(1, Number.POSITIVE_INFINITY), /many\(1, Infinity\)/],
    ["gap without bound", () => pattern.gap(1000), /gap\(1000\)/],
    ["a hole of another kind", () => pattern`le ${7 as never}`, /holds 7/],
    ["a nameless capture", () => pattern`le`.as(""), /needs a name/],
    ["no branches", () => pattern.any(), /at least one/],
    ["a lemma without lexicon", () => [...matcher({ p: pattern`${pattern.lemma("x")}` }, { lemmas: undefined as never }).scan("x")], /lemma x/],
    ["no rules", () => matcher({}), /no rules/],
    ["unknown policy", () => matcher({ p: pattern`le` }, { overlap: "some" as never }), /overlap is some/],
  ])("%s", (_what, call, message) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});

test("patterns with many choices stay linear", () => {
  const word = pattern.token(() => true);
  const p = pattern`${word.many(1, 8).opt()} ${word.many(1, 8)} ${word.many(1, 8).opt()} ${word.many(1, 8)} jamais`;
  const time = (n: number): number => {
    const text = "mot ".repeat(n);
    const m = matcher({ p });
    const start = performance.now();
    expect([...m.scan(text)]).toEqual([]);
    return performance.now() - start;
  };
  time(500);
  const small = time(1000), large = time(4000);
  expect(large / small).toBeLessThan(12);
});
