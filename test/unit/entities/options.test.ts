import { describe, expect, test } from "vitest";
import { abbreviates } from "../../../src/entities/bodies.ts";
import { Places, Timeline } from "../../../src/entities/places.ts";
import { publishedEntities } from "../../../src/entities/published.ts";
import { Roles } from "../../../src/entities/roles.ts";
import { read } from "../../../src/engine.ts";
import { frenchMentionWords } from "../../../src/fr/mention-words.ts";
import { outlets } from "../../../src/fr/outlets.ts";
import { registry } from "../../../src/match/registry.ts";
import { request } from "../../../src/request.ts";
import type { ParseOptions } from "../../../src/types.ts";

const entities = (text: string, options?: ParseOptions) => read(request("parse", text, options)).entities;
const named = (text: string, name: string, options?: ParseOptions) => entities(text, options).entities.find((entity) => entity.name === name);

describe("what the user knows beforehand", () => {
  test("people bring their names, ids, gender and functions", () => {
    const people = registry([{ id: "q42", name: "Anne Dulac", aliases: ["A. Dulac-Morin"], gender: "f" as const, roles: ["ministre de la Culture"] }]);
    const found = entities("A. Dulac-Morin a signé. La ministre de la Culture a souri.", { people });
    const own = found.entities.find((entity) => entity.id === "q42");
    expect(own).toMatchObject({ name: "Anne Dulac", gender: "f", kind: "person" });
    expect(own?.mentions.length).toBe(2);
  });
  test("a recogniser's mention goes before what was read, id and kind are its own", () => {
    const text = "Portelec a tranché. Zorgub attend.";
    const at = text.indexOf("Zorgub");
    const found = entities(text, { recognise: () => [{ start: at, end: at + 6, kind: "institution", name: "Zorgub SA", id: "z1" }] });
    expect(found.entities.find((entity) => entity.id === "z1")).toMatchObject({ kind: "institution", name: "Zorgub SA" });
  });
  test("a recogniser that gives empty or foreign stretches changes nothing", () => {
    const plain = entities("Anne Dulac a signé.");
    const odd = entities("Anne Dulac a signé.", { recognise: () => [{ start: 5, end: 5, kind: "person" }, { start: 500, end: 900, kind: "outlet" }] });
    expect(odd.entities).toEqual(plain.entities);
  });
  test("« le journal » is the medium of publication where no other was named", () => {
    expect(named("Selon le journal, le pont rouvrira.", "Le Monde", { outlet: "Le Monde" })?.kind).toBe("outlet");
    expect(named("Selon Libération, tout va bien. Selon le journal, le pont rouvrira.", "Libération", { outlet: "Le Monde" })?.mentions.length).toBe(2);
  });
  test("the holder of an office on the day of publication", () => {
    const text = "Une lettre de Nicolas Sarkozy et une autre d’Emmanuel Macron. Le chef de l’État se tait.";
    const holder = (published: string): string | undefined => {
      const found = entities(text, { published });
      const mention = found.mentions.find((m) => text.slice(m.start, m.end).startsWith("Le chef"));
      return mention === undefined ? undefined : found.entities[mention.entity]?.name;
    };
    expect(holder("2010-05-17")).toBe("Nicolas Sarkozy");
    expect(holder("2020-05-17")).toBe("Emmanuel Macron");
  });
  test("outlets can be added and removed", () => {
    const own = registry(outlets()).add({ id: "lephare", name: "Le Phare breton", kind: "newspaper", country: "FR", languages: ["fr"], domains: ["lephare.example"] }).remove("reuters");
    const found = entities("Selon Le Phare breton et Reuters, le pont rouvrira. Selon le quotidien, rien ne presse.", { outlets: own });
    expect(found.entities.find((entity) => entity.id === "lephare")?.mentions.length).toBe(2);
    expect(found.entities.some((entity) => entity.id === "reuters")).toBe(false);
  });
});

describe("the tables", () => {
  test("mentions are in text order, name their entity, and their spans are slices of the text", () => {
    const text = "La ministre Anne Dulac a reçu l’avocat de Paul Garnier. Mme Dulac a souri.";
    const found = entities(text);
    found.mentions.forEach((mention, m) => {
      expect(found.entities[mention.entity]?.mentions).toContain(m);
      if (m > 0) expect(mention.start).toBeGreaterThanOrEqual(found.mentions[m - 1]!.start);
    });
    const first = found.mentions[found.startingAt[0]!]!;
    expect(text.slice(first.start, first.end)).toBe("La ministre Anne Dulac");
  });
  test("ids are unique", () => {
    const ids = entities("Paul Dulac a vu Paul Dulac. Le maire a vu le maire. Un maire a vu un maire.").entities.map((entity) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([["SPF", "Santé publique France", true], ["FPB", "Fédération des ports bretons", true], ["Ined", "Institut national d’études démographiques", true], ["LR", "Commission européenne", false], ["A", "Association", false]])(
  "%s abbreviates %s: %s", (short, full, expected) => expect(abbreviates(short, full, frenchMentionWords().small)).toBe(expected));

test.each([
  ["ministre de la Santé", "ministre", true], ["ministre de la Santé", "ministre de la Culture", false], ["président de la République", "chef de l’État", true],
  ["ministre russe de la Défense", "responsable russe", true], ["ministre russe de la Défense", "responsable iranien", false], ["sénatrice", "élue", true], ["boulanger", "élu", false],
])("who is known as « %s » is meant by « %s »: %s", (known, mention, expected) => {
  expect(new Roles(frenchMentionWords()).fits(known, mention)).toBe(expected);
});

test("places answer in any order of adding", () => {
  const places = new Places();
  for (const at of [5, 9, 2, 7, 1, 8, 3]) places.add(at);
  expect([places.first, places.before(1), places.before(2), places.before(6), places.before(100)]).toEqual([1, -1, 1, 5, 9]);
});
test("a timeline looks back first, then ahead, no further than told", () => {
  const line = new Timeline([{ at: 1, who: "a" }, { at: 5, who: "b" }, { at: 9, who: "c" }]);
  expect(line.nearest(6, 10, () => true)).toBe("b");
  expect(line.nearest(6, 10, (who) => who !== "b")).toBe("a");
  expect(line.nearest(0, 10, () => true)).toBe("a");
  expect(line.nearest(9, 1, (who) => who === "a")).toBeNull();
});

test("what is published: names, and whoever is cited", () => {
  const found = entities("Anne Dulac a lu un rapport. Selon des témoins, Reuters et la région savaient.");
  const names = (cited: ReadonlySet<string>): string[] => publishedEntities(found, cited).map((index) => found.entities[index]!.name);
  expect(names(new Set())).toEqual(["Anne Dulac", "Reuters"]);
  expect(names(new Set(["temoins"]))).toEqual(["Anne Dulac", "témoins", "Reuters"]);
});
