import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fold, link, matcher, pattern, registry } from "../../../src/match.ts";

const RUNS = { numRuns: 300 };
const string = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: fc.constantFrom("a", "É", "'", "’", "-", " ", "\n", ".", "«", "»", "1", "e\u0301", "\u00ad", "\ud800", "l'", "Le ", "Phare "), maxLength: 60 }));
const rows = registry([{ id: "p", name: "Le Phare", aliases: ["Phare-d'Ouest", "L'Œil"], ambiguous: ["Phare"] }, { id: "e", name: "É 1" }]);
const rules = matcher({
  row: pattern`${rows.as("row")} ${pattern.gap(3)} ${/\d+/u}`,
  words: pattern`${pattern.token((t) => t.capital).many(1, 4).as("names")} ${pattern.any("a", "l'", pattern`« ${pattern.gap(2)} »`).opt().as("rest")}`,
  not: pattern`a ${pattern.not("a")} ${pattern.notBehind("1")} ${pattern.token((t) => t.kind === 1)}`,
}, { overlap: "longest" });

test("any string is folded, and every folded stretch leads to a stretch of it", () => {
  fc.assert(fc.property(string, fc.nat(), fc.nat(), (text, a, b) => {
    const folded = fold(text);
    const { start, end } = folded.span(Math.min(a, b), Math.max(a, b));
    expect(start).toBeLessThanOrEqual(end);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(folded.span(0, folded.text.length).start).toBeGreaterThanOrEqual(0);
    expect(fold(text.normalize("NFC")).text).toBe(fold(text.normalize("NFD")).text);
  }), RUNS);
});

test("any string is scanned: matches in order, apart from each other, cut from the text", () => {
  fc.assert(fc.property(string, (text) => {
    let last = 0;
    for (const match of rules.scan(text)) {
      expect(match.start).toBeGreaterThanOrEqual(last);
      expect(match.text).toBe(text.slice(match.start, match.end));
      last = match.end;
    }
  }), RUNS);
});

test("a stream gives what the whole gives, however it is cut", async () => {
  await fc.assert(fc.asyncProperty(fc.array(string, { maxLength: 8 }), async (chunks) => {
    const streamed = [];
    for await (const match of rules.stream(chunks)) streamed.push([match.rule, match.start, match.end]);
    expect(streamed).toEqual([...rules.scan(chunks.join(""))].map((match) => [match.rule, match.start, match.end]));
  }), RUNS);
});

test("any two strings are compared, either way alike", () => {
  fc.assert(fc.property(string, string, (a, b) => {
    for (const profile of ["name", "quote", "text"] as const) {
      const compared = compare(a, b, profile);
      expect(compared.score).toBeGreaterThanOrEqual(0);
      expect(compared.score).toBeLessThanOrEqual(1);
      if (profile === "name") expect(compare(b, a, profile).kind).toBe(compared.kind);
    }
  }), RUNS);
});

test("any string is resolved, searched, and a row", () => {
  fc.assert(fc.property(string, (name) => {
    expect(rows.resolve(name).every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    expect(rows.search(name).length).toBeLessThanOrEqual(2);
    if (/[\p{L}\p{N}]/u.test(name)) expect(rows.add({ id: "new", name }).resolve(name)[0]?.score).toBeGreaterThan(0.9);
    link([name, "Le Phare", name], { text: (t) => t, profile: "quote" });
  }), RUNS);
});

test("strings far too long take no longer for it", () => {
  const long = "Abracadabrantesque".repeat(20_000), many = "Anne Roux ".repeat(20_000);
  const began = performance.now();
  for (const text of [long, many]) {
    compare(text, `${text}x`, "name");
    compare(text, `${text}x`, "quote");
    rows.search(text);
    rows.resolve(text);
    fold(text);
    void [...rules.scan(text)].length;
  }
  expect(performance.now() - began).toBeLessThan(8_000);
});
