import { describe, expect, test } from "vitest";
import { frenchTokens } from "../../../src/fr/tokens.ts";
import { pairMarks, UNCLOSED } from "../../../src/text/marks.ts";
import { tokenise } from "../../../src/text/tokens.ts";

/** What stands between the marks, nested pairs behind the one that holds them; what is odd behind `!`. */
function read(text: string): readonly string[] {
  const tokens = tokenise(text, frenchTokens);
  const { pairs, issues } = pairMarks(tokens);
  return [
    ...pairs.map((pair) => `${">".repeat(pair.depth)}${text.slice(pair.start, pair.end)}`),
    ...Array.from(issues, (issue) => `!${issue & UNCLOSED ? "unclosed-mark" : "stray-mark"}@${tokens.start[issue >> 1]!}`),
  ];
}

describe("marks of every kind", () => {
  test.each([
    ["« Oui », dit-il.", ["Oui"]],
    ["«Oui», dit-il.", ["Oui"]],
    ["«\u00A0Oui\u00A0», «\u202FNon\u202F».", ["Oui", "Non"]],
    ["“Oui”, dit-il.", ["Oui"]],
    ["„Oui“, dit-il.", ["Oui"]],
    ["‹ Oui ›, dit-il.", ["Oui"]],
    ["\"Oui\", dit-il.", ["Oui"]],
    ["‘Oui’, dit-il.", ["Oui"]],
    ["'Oui', dit-il.", ["Oui"]],
    ["<<Oui>>, dit-il.", ["Oui"]],
    ["»Oui«, dit-il.", ["Oui"]],
    ["Il a dit \"oui\" puis \"non\".", ["oui", "non"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("nesting", () => {
  test.each([
    ["« Il m’a dit “oui” hier », note-t-elle.", ["Il m’a dit “oui” hier", ">oui"]],
    ["\"Il m'a dit +oui+ hier\", note-t-elle.", ["Il m'a dit +oui+ hier", ">oui"]],
    ["« Il m’a dit « oui » hier », note-t-elle.", ["Il m’a dit « oui » hier", ">oui"]],
    ["\"C'est 'fini' pour nous\", dit-il.", ["C'est 'fini' pour nous", ">fini"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("apostrophes are no marks", () => {
  test.each([
    ["L'eau d'ici n'est pas bonne."],
    ["Aujourd’hui, l’eau est bonne."],
    ["Les années '90 et l'été."],
    ["3 + 4 = 7"],
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

describe("what is odd is recovered, and told", () => {
  test("a mark that is never closed ends with its paragraph", () => {
    expect(read("« Nous partons demain.\nLa suite est calme.")).toEqual(["Nous partons demain.", "!unclosed-mark@0"]);
  });
  test("a closing without an opening", () => {
    expect(read("Nous partons demain », dit-il.")).toEqual(["!stray-mark@20"]);
  });
  test("an odd number of straight marks leaves the other paragraphs alone", () => {
    expect(read("Il dit \"oui.\n\"Non\", dit-elle.")).toEqual(expect.arrayContaining(["Non"]));
  });
  test("a quote over several paragraphs", () => {
    expect(read("« Nous partons.\nNous reviendrons », dit-il.")).toEqual(["Nous partons.\nNous reviendrons"]);
  });
});
