import { describe, expect, test } from "vitest";
import { read } from "../../../src/engine.ts";
import { frenchMentionWords } from "../../../src/fr/mention-words.ts";
import { frenchSourceRules } from "../../../src/fr/rules/sources.ts";
import { quotesOf } from "../../../src/quotes/parser.ts";
import { request } from "../../../src/request.ts";
import { sourcesOf } from "../../../src/sources/parser.ts";
import type { SourceCitation } from "../../../src/types.ts";

function sources(text: string): readonly SourceCitation[] {
  const { reader, entities } = read(request("parse", text, undefined));
  return sourcesOf(reader, entities, quotesOf(reader, entities), frenchMentionWords(), frenchSourceRules());
}
const roles = (text: string): string[] => sources(text).map((s) => `${s.name}: ${s.role}`);

describe("role", () => {
  test.each([
    ["Selon Reuters, le port est fermé.", ["Reuters: speaker"]],
    ["« Rien n’est signé », a déclaré Anne Dulac à l’AFP.", ["AFP: relay"]],
    ["Le port est fermé. (Belga)", ["Belga: signature"]],
    ["Le port est fermé.\n\n— Anne Dulac (@annedulac) 5 mai 2024", ["Anne Dulac: embed"]],
    ["« Rien n’est signé », répète Anne Dulac dans un communiqué.", ["communiqué: reference"]],
  ])("%s", (text, expected) => expect(roles(text)).toEqual(expected));
});

describe("shape", () => {
  test("spans are slices without determiner, in text order; ids are the registry's and the entities'", () => {
    const text = "Selon le New York Times, le port est fermé. Une source policière l’a confirmé à Reuters.";
    const found = sources(text);
    expect(found.map((s) => s.text)).toEqual(["New York Times", "source policière", "Reuters"]);
    expect(found.every((s) => text.slice(s.start, s.end) === s.text)).toBe(true);
    expect(found[0]).toMatchObject({ id: "nyt", name: "The New York Times", entity: "nyt", kind: "outlet" });
    expect(found[1]).toMatchObject({ id: null, kind: "anonymous" });
    for (const s of found) {
      expect(s.confidence).toBeGreaterThan(0);
      expect(s.confidence).toBeLessThanOrEqual(1);
      expect(s.why[0]).toMatch(/^fr\/source\//u);
    }
  });
  test("a description that points back is less sure than the name", () => {
    const [name, description] = sources("Selon Le Figaro, le port est fermé. Selon le quotidien, rien n’est signé.");
    expect(description).toMatchObject({ name: "Le Figaro", id: "lefigaro" });
    expect(description!.confidence).toBeLessThan(name!.confidence);
  });
  test("nothing in an empty text, blanks, or a text of marks alone", () => {
    for (const text of ["", " \n ", "« » \" (", "((((((", "—\n—\n@x (@y"]) expect(sources(text)).toEqual([]);
  });
  test("a word that is a medium's name and a common one counts with its capital and a citing word only", () => {
    expect(sources("Selon La Croix, le port est fermé.").map((s) => s.name)).toEqual(["La Croix"]);
    expect(sources("Il a gravi la colline jusqu’à la croix.")).toEqual([]);
    expect(sources("Elle a dit à Anne que le port était fermé.")).toEqual([]);
  });
});

test("the work grows with the text, not with its square", () => {
  const time = (n: number): number => {
    const text = "Le Monde et Reuters et ".repeat(n);
    const { reader, entities } = read(request("parse", text, undefined));
    const start = performance.now();
    sourcesOf(reader, entities, [], frenchMentionWords(), frenchSourceRules());
    return performance.now() - start;
  };
  time(200);
  const small = Math.max(1, time(500));
  expect(time(4000)).toBeLessThan(small * 8 * 6);
});
