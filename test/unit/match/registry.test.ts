import { describe, expect, test } from "vitest";
import { UsageError, registry } from "../../../src/match.ts";
import type { RegistryHit, RegistryOptions } from "../../../src/match.ts";
import { frenchTokens } from "../../../src/fr/tokens.ts";
import { tokenise } from "../../../src/text/tokens.ts";
import type { Entry } from "../../../src/types.ts";

const rows: readonly Entry[] = [
  { id: "phare", name: "Le Phare", aliases: ["Phare de Brest"], ambiguous: ["Phare"] },
  { id: "agence", name: "Agence Mistral", aliases: ["AMI", "l'AMI"] },
  { id: "radio", name: "Radio Al-Bahr", aliases: ["Al Bahr"] },
  { id: "echo", name: "L'Écho des dunes" },
];
function found(text: string, options: RegistryOptions = {}, over = registry(rows, options)): string[] {
  const hits: RegistryHit<Entry>[] = [];
  over.scan(tokenise(text, frenchTokens), (hit) => hits.push(hit));
  for (const hit of hits) expect(text.slice(hit.start, hit.end).length).toBeGreaterThan(0);
  return hits.map((hit) => `${hit.entry.id}:${text.slice(hit.start, hit.end)}${hit.supported ? "" : "?"}${hit.exact ? "" : "~"}`);
}

describe("scan", () => {
  test("finds names as written, and with hyphens, blanks, accents and elisions otherwise", () => {
    expect(found("Selon Al-Bahr et Radio Al Bahr.")).toEqual(["radio:Al-Bahr", "radio:Radio Al Bahr"]);
    expect(found("D’après l’AMI, l'Echo des dunes ment.")).toEqual(["agence:l’AMI", "echo:l'Echo des dunes~"]);
    expect(found("L'ÉCHO DES DUNES")).toEqual(["echo:L'ÉCHO DES DUNES~"]);
  });
  test("the longest name wins from the left", () => {
    expect(found("Le Phare de Brest l'a écrit.")).toEqual(["phare:Le Phare"]);
    expect(found("au Phare de Brest")).toEqual(["phare:Phare de Brest"]);
  });
  test("a name with capitals is no common word, its article may be small", () => {
    expect(found("le phare du port, le Phare")).toEqual(["phare:le Phare~"]);
  });
  test("ambiguous aliases count by context: a sure mention in the text, or what the caller says", () => {
    expect(found("Phare a brûlé.")).toEqual(["phare:Phare?"]);
    expect(found("Le Phare paraît ; Phare vend peu.")).toEqual(["phare:Le Phare", "phare:Phare"]);
    expect(found("selon Phare", { context: (hit, tokens) => tokens.text.slice(0, hit.start).endsWith("selon ") })).toEqual(["phare:Phare"]);
  });
  test("two rows of one name are both told", () => {
    const twins = registry([{ id: "a", name: "Horizon" }, { id: "b", name: "Horizon" }]);
    expect(found("Horizon ferme.", {}, twins)).toEqual(["a:Horizon", "b:Horizon"]);
  });
});

describe("add, remove, extend", () => {
  test("give new registries and leave the old one alone", () => {
    const base = registry(rows);
    const more = base.add({ id: "cap", name: "Cap Sud" });
    expect(found("Cap Sud", {}, more)).toEqual(["cap:Cap Sud"]);
    expect(found("Cap Sud", {}, base)).toEqual([]);
    const less = more.remove("agence");
    expect(found("l'AMI et Cap Sud", {}, less)).toEqual(["cap:Cap Sud"]);
    expect(found("l'AMI", {}, more)).toEqual(["agence:l'AMI"]);
    expect([base.size, more.size, less.size]).toEqual([4, 5, 4]);
  });
  test("extend adds aliases to a known row", () => {
    const wider = registry(rows).extend([{ id: "agence", name: "Agence Mistral", aliases: ["Mistral Presse"] }]);
    expect(found("Mistral Presse, puis AMI", {}, wider)).toEqual(["agence:Mistral Presse", "agence:AMI"]);
    expect(wider.size).toBe(4);
  });
  test("a thousand additions one by one", () => {
    let grown = registry<Entry>([]);
    for (let n = 0; n < 1000; n++) grown = grown.add({ id: `n${n}`, name: `Gazette numéro ${n}` });
    expect(found("La Gazette numéro 7 et la Gazette numéro 999", {}, grown)).toEqual(["n7:Gazette numéro 7", "n999:Gazette numéro 999"]);
    expect(grown.remove("n7").extend([{ id: "n7", name: "Gazette sept" }]).get("n7")?.name).toBe("Gazette sept");
  });
  test("a row that was removed can come back", () => {
    const back = registry(rows).remove("radio").add({ id: "radio", name: "Radio Bahr" });
    expect(found("Al-Bahr, Radio Bahr", {}, back)).toEqual(["radio:Radio Bahr"]);
  });
});

describe("resolve and search", () => {
  test("the alias as written first, then folded, then by sound", () => {
    const people = registry([{ id: "o", name: "Olga Tchernova", aliases: ["Mme Tchernova"] }, { id: "p", name: "Oleg Tchernov" }]);
    expect(people.resolve("Olga Tchernova")[0]).toMatchObject({ entry: { id: "o" }, score: 1, kind: "same" });
    expect(people.resolve("olga tchernova")[0]).toMatchObject({ entry: { id: "o" }, score: 0.97 });
    expect(people.resolve("Olga Chernova")[0]).toMatchObject({ entry: { id: "o" }, kind: "same" });
    expect(people.resolve("Zoé Martin")).toEqual([]);
  });
  test("search bears typing errors and unfinished words", () => {
    expect(registry(rows).search("agnece mistrl")[0]?.entry.id).toBe("agence");
    expect(registry(rows).search("echo du")[0]?.entry.id).toBe("echo");
  });
  test("a ranker of the user's own orders the candidates", () => {
    const backwards = registry(rows, { fuzzy: (_query, names) => names.map((name, index) => ({ index, score: name === "Agence Mistral" ? 1 : 0 })) });
    expect(backwards.search("al bahr agence")[0]?.entry.id).toBe("agence");
  });
});

describe("rows and JSON", () => {
  test("JSON there and back", () => {
    const again = registry.fromJSON(JSON.parse(JSON.stringify(registry(rows))) as ReturnType<ReturnType<typeof registry<Entry>>["toJSON"]>);
    expect(again.entries).toEqual(rows);
    expect(found("AMI", {}, again)).toEqual(["agence:AMI"]);
  });
  test.each([
    ["not an object", [rows[0], null], /row 1: pass an object/],
    ["no id", [{ name: "X" }], /row 0: `id`/],
    ["no name", [{ id: "x", name: "—" }], /row 0 \(id "x"\): `name`/],
    ["aliases that are no list", [{ id: "x", name: "X", aliases: "Y" }], /`aliases`/],
    ["an empty ambiguous alias", [{ id: "x", name: "X", ambiguous: [""] }], /`ambiguous`/],
    ["an id twice", [{ id: "x", name: "X" }, { id: "x", name: "Y" }], /row 1 \(id "x"\): this id is taken/],
  ])("a broken row is named: %s", (_what, broken, message) => {
    const call = (): unknown => registry(broken as never);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
    expect(() => registry([]).add(...(broken as never[]))).toThrow(UsageError);
  });
  test("what is no list is refused", () => {
    expect(() => registry(null as never)).toThrow(UsageError);
    expect(() => registry.fromJSON({ entries: [] } as never)).toThrow(UsageError);
  });
});
