import { describe, expect, test } from "vitest";
import { frenchTokens } from "../../../src/fr/tokens.ts";
import { lexicon } from "../../../src/text/lexicon.ts";
import { view } from "../../../src/text/view.ts";

const empty = lexicon([]);

function sentences(text: string): readonly string[] {
  const { tokens, sentences: firsts } = view(text, frenchTokens, empty);
  return [...firsts].map((first, i) => text.slice(tokens.start[first], tokens.end[(firsts[i + 1] ?? tokens.count) - 1]));
}

describe("sentences end where they end", () => {
  test.each([
    ["Il pleut. Elle part.", ["Il pleut.", "Elle part."]],
    ["M. Garnier part. Il revient.", ["M. Garnier part.", "Il revient."]],
    ["Le Dr. Rocher est là. Bien.", ["Le Dr. Rocher est là.", "Bien."]],
    ["J. R. Morvan écrit. Il lit.", ["J. R. Morvan écrit.", "Il lit."]],
    ["Il a payé 12.5 euros. C’est cher.", ["Il a payé 12.5 euros.", "C’est cher."]],
    ["« Il pleut. » Elle part.", ["« Il pleut. »", "Elle part."]],
    ["« Il pleut ». Elle part.", ["« Il pleut ».", "Elle part."]],
    ["\"Il pleut.\" Elle part.", ["\"Il pleut.\"", "Elle part."]],
    ["Il a parlé dimanche.Dans la salle, rien.", ["Il a parlé dimanche.", "Dans la salle, rien."]],
    ["Un pont fermé\nLe maire s’explique.", ["Un pont fermé", "Le maire s’explique."]],
    ["- Le pont\n- La route", ["- Le pont", "- La route"]],
    ["Vraiment ? Oui ! Bon…", ["Vraiment ?", "Oui !", "Bon…"]],
    ["", []],
  ])("%j", (text, expected) => expect(sentences(text)).toEqual(expected));

  test("what stands between quotation marks is not split", () => {
    expect(sentences("« Il pleut. Il vente », dit-elle. Elle part.")).toEqual(["« Il pleut. Il vente », dit-elle.", "Elle part."]);
  });
});

test("paragraphs begin where lines do", () => {
  const text = "Un.\n\nDeux.\nTrois.";
  const { tokens, paragraphs } = view(text, frenchTokens, empty);
  expect([...paragraphs].map((first) => text[tokens.start[first] ?? 0])).toEqual(["U", "D", "T"]);
});
