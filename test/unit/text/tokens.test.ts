import { describe, expect, test } from "vitest";
import { frenchTokens } from "../../../src/fr/tokens.ts";
import { ALL_CAPS, BLANK_LINE, CAPITAL, CLITIC, ELISION, GLUED, HANDLE, hashOf, MARK, NEWLINE, NUMBER, PUNCT, tokenise, URL_LIKE, WORD } from "../../../src/text/tokens.ts";

const read = (text: string) => {
  const tokens = tokenise(text, frenchTokens);
  return Array.from({ length: tokens.count }, (_, i) => ({
    text: text.slice(tokens.start[i], tokens.end[i]), kind: tokens.kind[i] ?? 0, flags: tokens.flags[i] ?? 0, hash: tokens.hash[i] ?? 0, bare: tokens.bare[i] ?? 0,
  }));
};
const words = (text: string) => read(text).map((token) => token.text);
const kinds = (text: string) => read(text).map((token) => token.kind);

describe("words are cut by rule", () => {
  test.each([
    ["l’eau qu’il boit", ["l’", "eau", "qu’", "il", "boit"]],
    ["L'EAU", ["L'", "EAU"]],
    ["aujourd’hui", ["aujourd’hui"]],
    ["dit-elle", ["dit", "-elle"]],
    ["a-t-il dit", ["a", "-t-il", "dit"]],
    ["Jean-Pierre, rendez-vous", ["Jean-Pierre", ",", "rendez-vous"]],
    ["12 500,50 euros", ["12", "500,50", "euros"]],
    ["« oui »…", ["«", "oui", "»", "…"]],
    ["@compte https://exemple.fr/a-b?c=d #mot", ["@compte", "https://exemple.fr/a-b?c=d", "#mot"]],
    ["lemonde.fr", ["lemonde.fr"]],
    ["dimanche.Dans", ["dimanche", ".", "Dans"]],
    ["", []],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));
});

test("kinds", () => {
  expect(kinds("l’eau, 12 « @a a.fr dit-il")).toEqual([ELISION, WORD, PUNCT, NUMBER, MARK, HANDLE, URL_LIKE, WORD, CLITIC]);
});

test("flags", () => {
  const [le, monde, afp, dot, fin] = read("Le monde AFP.\n\nFin");
  expect(le).toMatchObject({ text: "Le" });
  expect((le?.flags ?? 0) & CAPITAL).not.toBe(0);
  expect((monde?.flags ?? 0) & (CAPITAL | GLUED)).toBe(0);
  expect((afp?.flags ?? 0) & ALL_CAPS).not.toBe(0);
  expect((dot?.flags ?? 0) & GLUED).not.toBe(0);
  expect((fin?.flags ?? 0) & NEWLINE).not.toBe(0);
  expect((fin?.flags ?? 0) & BLANK_LINE).not.toBe(0);
});

describe("one word, however it is written, has one hash", () => {
  test.each([
    ["été", "E\u0301TE\u0301"],
    ["cœur", "Cœur"],
    ["coopérer", "coo\u00ADpérer"],
    ["qu’", "qu'"],
  ])("%s = %s", (a, b) => expect(read(a)[0]?.hash).toBe(read(b)[0]?.hash));
  test("accents count, except in the bare hash", () => {
    const [with_, without] = read("élève eleve");
    expect(with_?.hash).not.toBe(without?.hash);
    expect(with_?.bare).toBe(without?.bare);
    expect(read("Élève")[0]?.hash).toBe(hashOf("élève"));
  });
});
