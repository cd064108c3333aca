import { describe, expect, test } from "vitest";
import { markup } from "../../src/cli/notation.ts";
import type { Article } from "../../src/types.ts";
import { differences } from "./compare.ts";
import { readCases } from "./read.ts";

const EXAMPLE = `published: 2024-05-17

== incise
« {content#1 Nous irons} », {cue#1 a dit} {speaker#1=Léa Rivière|elle} {date#1=2024-05-16 jeudi} à {via#1 l’AFP}.
== NON : titre
check: quotes
Elle relit « Les Misérables ».
=? un échec
Selon {source:outlet=Le Monde|le journal}, il pleut \\{fort\\}.`;

/** The parse that a case asks for. */
function perfect(text: string): Article {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = { ...at("jeudi"), type: "date", text: "jeudi", value: "2024-05-16", mod: null, from: null, to: null, grain: "day", edtf: null, anchor: "published", confidence: 1, why: ["d"] } as const;
  return {
    text, id: null, title: null, url: null, outlet: null, published: "2024-05-17", entities: [], issues: [], dates: [said],
    sources: [{ ...at("AFP"), kind: "outlet", text: "AFP", name: "AFP", id: "afp", entity: null, role: "relay", confidence: 1, why: ["s"] }],
    quotes: [{
      start: 2, end: text.length - 1, type: "direct", text: "Nous irons", content: [at("Nous irons")], quoted: [at("Nous irons")], cue: { ...at("a dit"), lemma: "dire" },
      speaker: { mention: at("elle"), name: "Léa Rivière", entity: null, role: null, members: [], kind: "person" },
      via: [{ name: "AFP", mention: at("l’AFP"), kind: "outlet", entity: null }], modality: "asserted", said, within: null, confidence: 1, why: ["q"],
    }],
  };
}

describe("the notation", () => {
  const [incise, title, known] = readCases(EXAMPLE);

  test("gives the plain text and the spans", () => {
    expect(incise?.text).toBe("« Nous irons », a dit elle jeudi à l’AFP.");
    expect(incise?.published).toBe("2024-05-17");
    expect(incise?.quotes).toMatchObject([{ id: 1, type: "direct", names: ["Léa Rivière"], via: [["l’AFP", "AFP"]], cue: { start: 16, end: 21 } }]);
    expect(incise?.dates).toMatchObject([{ value: "2024-05-16", said: [1] }]);
  });
  test("knows negatives, known failures and escapes", () => {
    expect(title).toMatchObject({ check: ["quotes"], quotes: [], known: false });
    expect(known).toMatchObject({ known: true, text: "Selon le journal, il pleut {fort}.", sources: [{ kind: "outlet", names: ["Le Monde"] }] });
  });
  test("comes back from the writer", () => {
    if (incise === undefined) return expect.fail("no case");
    const article = perfect(incise.text);
    expect(differences(incise, article)).toEqual([]);
    const [again] = readCases(`published: 2024-05-17\n== encore\n${markup(article)}`);
    expect({ ...again, title: "", line: 0 }).toEqual({ ...incise, title: "", line: 0 });
  });

  test.each([
    ["name", { speaker: { mention: null, name: "Anne", entity: null, role: null, members: [], kind: "person" } }, ["#1 speaker : ∅ au lieu de [elle] (q)", "#1 nom : Anne au lieu de Léa Rivière (q)"]],
    ["via", { via: [] }, ["#1 via : ∅ au lieu de AFP (q)"]],
    ["type", { type: "mixed" }, ["#1 type : mixed au lieu de direct (q)"]],
    ["said", { said: null }, ["#1 said : ∅ au lieu de [jeudi] (q)"]],
  ] as const)("a wrong %s is told", (_, change, told) => {
    if (incise === undefined) return expect.fail("no case");
    const article = perfect(incise.text);
    expect(differences(incise, { ...article, quotes: article.quotes.map((quote) => ({ ...quote, ...change })) })).toEqual(told);
  });
  test("what is not marked must not be found", () => {
    if (title === undefined || incise === undefined) return expect.fail("no case");
    const { quotes, sources, dates } = perfect(incise.text);
    const article = { ...perfect(title.text), quotes, sources, dates };
    expect(differences(title, article)).toHaveLength(1);
    expect(differences({ ...title, check: ["quotes", "sources", "dates"] }, article)).toHaveLength(3);
  });

  test.each([
    ["== a\n{content Il pleut}", "sans numéro"],
    ["== a\n{content#1 Il pleut", "n’est pas fermée"],
    ["== a\nIl pleut}", "fermée sans être ouverte"],
    ["== a\n{contnt#1 Il pleut}", "illisible"],
    ["== a\n{content#1:wrong Il pleut}", ":wrong n’existe pas"],
    ["== a\n{cue#1 dit}", "pas de content"],
    ["== a\n{date lundi}", "sans valeur"],
    ["== NON : a\n{content#1 Il pleut}", "ne porte pas de balise"],
    ["== a\nIl pleut.\npublished: 2024-01-01", "doit suivre le titre"],
    ["Il pleut.", "avant le premier titre"],
    ["== a\n", "sans texte"],
    ["check: all\n== a\nIl pleut.", "check: all"],
  ])("%j is refused with its line", (source, message) => {
    expect(() => readCases(source)).toThrow(message);
    expect(() => readCases(source)).toThrow(/^ligne \d+ : /);
  });
});
