import { describe, expect, test } from "vitest";
import { compare } from "../../../src/match.ts";

const kind = (a: string, b: string): string => compare(a, b, "quote").kind;
const whole = "Nous fermerons la centrale avant la fin de l'hiver, quoi qu'il en coûte à la région.";

describe("quotes", () => {
  test.each<[string, string, string, string | RegExp]>([
    ["the same words", whole, whole, "same"],
    ["other punctuation, case and accents", whole, "« NOUS FERMERONS LA CENTRALE, avant la fin de l’hiver ; quoi qu’il en coute a la région »", "same"],
    ["cut", whole, "fermerons la centrale avant la fin de l'hiver", "partial"],
    ["put into a reported clause", whole, "ils fermeraient la centrale avant la fin de l'hiver", /partial|near/],
    ["translated once more", "Le pays ne peut se permettre de repousser cette offre venue du voisin", "Ce pays ne pouvait pas se permettre de refuser l'offre de son voisin", /near|same/],
    ["inflected otherwise", "une attaque flagrante contre les règles internationales", "des attaques flagrantes contre toute règle internationale", /same|near/],
    ["a denial", "Nous fermerons la centrale avant la fin de l'hiver", "Nous ne fermerons pas la centrale avant la fin de l'hiver", "conflict"],
    ["other numbers", "Il y a eu 12 blessés dans la gare", "Il y a eu 40 blessés dans la gare", "conflict"],
    ["another thing", whole, "Les vendanges ont commencé sous un soleil de plomb", "different"],
    ["one word shared", "La centrale est vieille", "La centrale d'achat a ouvert ses portes aux producteurs", "different"],
    ["the words of one thrown together", "le chien a mordu le facteur du village voisin", "voisin village facteur mordu chien", /near|partial/],
  ])("%s", (_what, a, b, expected) => {
    expect(kind(a, b)).toMatch(expected);
    expect(kind(b, a)).toMatch(expected);
  });
  test("pairs and reasons can be shown", () => {
    const compared = compare("une attaque flagrante", "des attaques flagrantes et brutales", "quote");
    expect(compared.pairs.map((pair) => [pair.a, pair.b])).toEqual([["attaque", "attaques"], ["flagrante", "flagrantes"]]);
    expect(compared.why.join("; ")).toContain("only the second: brutales");
  });
  test("nothing said is nothing alike", () => {
    expect(kind("", "")).toBe("different");
    expect(kind("…", "oui")).toBe("different");
  });
});

describe("texts and own profiles", () => {
  const article = "Le conseil a voté hier soir le budget de la ville. La séance a duré six heures. Le maire a remercié les élus de leur patience.";
  test("reprints", () => {
    expect(compare(article, `${article} (Avec l'agence)`, "text").kind).toBe("same");
    expect(compare(article, article.slice(0, 80), "text").kind).toBe("partial");
    expect(compare(article, "Une tempête a privé de courant plusieurs communes de la côte pendant la nuit.", "text").kind).toBe("different");
  });
  test("a profile of one's own", () => {
    const digits = { words: (text: string) => [...text].filter((c) => /\d/u.test(c)), weight: () => 1, key: (c: string) => c, against: () => null };
    expect(compare("06 12 34", "(06) 12-34", digits).kind).toBe("same");
    const strict = { against: (a: readonly string[], b: readonly string[]) => (a.length === b.length ? null : "other length") };
    expect(compare("un deux trois quatre", "un deux trois", strict).kind).toBe("conflict");
  });
});
