import { describe, expect, test } from "vitest";
import { UsageError, corroborate } from "../../../src/corpus.ts";
import { parse } from "../../../src/index.ts";
import { article } from "./articles.ts";
import { PAIRS } from "./pairs.ts";

describe("pairs of statements", () => {
  test.each(PAIRS)("%s", (_what, a, b, together) => {
    const claims = corroborate([article("a", [a]), article("b", [b])]);
    expect(claims).toHaveLength(together ? 1 : 0);
    expect(corroborate([article("b", [b]), article("a", [a])])).toHaveLength(together ? 1 : 0);
  });
  test("half of them are two statements", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
    expect(PAIRS.filter((pair) => !pair[3]).length / PAIRS.length).toBeGreaterThanOrEqual(0.5);
  });
});

describe("origins", () => {
  const line = { who: "Léa Roux", words: "la digue tiendra jusqu'au printemps prochain" };
  test("the chain leads from who said it through the relays to the article", () => {
    const [claim] = corroborate([article("a", [{ ...line, via: ["Agence Mistral"] }], { outlet: "Le Phare" }), article("b", [line])]);
    expect(claim?.origins.map(({ chain }) => chain.map((link) => link.name))).toEqual([["Léa Roux", "Agence Mistral", "Le Phare"], ["Léa Roux", "b"]]);
    expect(claim?.independent).toBe(2);
  });
  test("one agency behind three papers is one origin", () => {
    const papers = ["Le Phare", "La Gazette", "L'Écho"].map((outlet, n) => article(`p${n}`, [{ ...line, via: n === 0 ? ["Agence Mistral"] : [] }], { outlet, ...(n > 0 && { agency: "Agence Mistral" }) }));
    expect(corroborate(papers)[0]?.independent).toBe(1);
    expect(corroborate([...papers, article("x", [line], { outlet: "Radio Sud" })])[0]?.independent).toBe(2);
  });
  test("a paper that quotes another has it from there", () => {
    const [claim] = corroborate([article("a", [line], { outlet: "Le Phare" }), article("b", [{ ...line, via: ["Le Phare"] }], { outlet: "La Gazette" })]);
    expect(claim?.independent).toBe(1);
  });
  test("unnamed groups are no link", () => {
    const via = [{ name: "médias locaux", mention: { start: 0, end: 1 }, kind: "collective" as const, entity: null }];
    const articles = ["a", "b"].map((id) => {
      const one = article(id, [line]);
      return { ...one, quotes: one.quotes.map((quote) => ({ ...quote, via })) };
    });
    expect(corroborate(articles)[0]?.independent).toBe(2);
  });
  test("the earliest article comes first", () => {
    const days = ["2024-05-03", "2024-05-01", "2024-05-02"];
    const [claim] = corroborate(days.map((published) => article(published, [line], { published })));
    expect(claim?.quotes.map((q) => q.article.id)).toEqual(["2024-05-01", "2024-05-02", "2024-05-03"]);
  });
  test("like words in another year are another statement", () => {
    const short = { who: "Léa Roux", words: "les deux ports vont coopérer davantage" };
    expect(corroborate([article("a", [short], { published: "2021-05-03" }), article("b", [{ ...short, words: "nos deux ports coopèrent davantage encore" }], { published: "2024-05-03" })])).toEqual([]);
  });
  test("a statement made twice in one article is no claim of several", () => {
    expect(corroborate([article("a", [line, line])])).toEqual([]);
    expect(corroborate([])).toEqual([]);
  });
});

test("on parsed articles", () => {
  const claims = corroborate([
    parse("Léa Roux, la maire de Brest, a déclaré lundi à l'AFP : « La digue tiendra jusqu'au printemps, quoi qu'on en dise. »", { id: "a" }),
    parse("Selon Léa Roux, citée par l'AFP, la digue tiendra jusqu'au printemps. Le port rouvrira.", { id: "b" }),
  ]);
  expect(claims).toHaveLength(1);
  expect(claims[0]?.quotes.map((q) => q.article.id)).toEqual(["a", "b"]);
});

test("what is no list of articles is refused", () => {
  expect(() => corroborate(null as never)).toThrow(UsageError);
  expect(() => corroborate([{} as never])).toThrow(/item 0/);
});
