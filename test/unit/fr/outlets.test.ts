import { describe, expect, test } from "vitest";
import { moreOutlets } from "../../../src/fr/outlets-optin.ts";
import { outlets, readOutlets } from "../../../src/fr/outlets.ts";
import type { Outlet } from "../../../src/types.ts";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Aliases that two rows share although one of them does not call it ambiguous. */
function clashes(rows: readonly Outlet[]): string[] {
  const owners = new Map<string, Outlet[]>();
  for (const row of rows)
    for (const key of new Set([row.name, ...(row.aliases ?? [])].map(fold))) owners.set(key, [...(owners.get(key) ?? []), row]);
  return [...owners].flatMap(([key, shared]) =>
    shared.length > 1 && shared.some((row) => !(row.ambiguous ?? []).some((a) => fold(a) === key)) ? [`${key}: ${shared.map((r) => r.id).join(", ")}`] : []);
}
const find = (id: string): Outlet | undefined => outlets().find((row) => row.id === id);

describe("the notation of outlet rows", () => {
  test("a row states names, facts and what differs from its section", () => {
    const rows = readOutlets("# BE fr\nn ?Le Phare; Phare du Nord; ?Phare | .be lephare.eu @lephare Q12 ^groupe !\no The Gull Post | gull.ex:NL:nl en\n");
    expect(rows).toEqual([
      { id: "lephare", name: "Le Phare", aliases: ["Phare du Nord", "Phare"], ambiguous: ["Le Phare", "Phare"], kind: "newspaper", country: "BE", languages: ["fr"],
        domains: ["lephare.be", "lephare.eu"], handles: ["lephare"], wikidata: "Q12", parent: "groupe", state: true },
      { id: "gullpost", name: "The Gull Post", aliases: ["Gull Post"], kind: "online", country: "NL", languages: ["nl", "en"], domains: ["gull.ex"] },
    ]);
  });
});

describe("the built-in outlets", () => {
  test("there are at least 400, read once", () => {
    expect(outlets().length).toBeGreaterThanOrEqual(400);
    expect(outlets()).toBe(outlets());
  });
  test("ids are unique, also with the opt-in rows", () => {
    const ids = [...outlets(), ...moreOutlets()].map((row) => row.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  test("no alias belongs to two rows without being called ambiguous", () => {
    expect(clashes(outlets())).toEqual([]);
    expect(clashes([...outlets(), ...moreOutlets()])).toEqual([]);
  });
  test("every row has a name, a country, a language and a domain", () => {
    const bad = [...outlets(), ...moreOutlets()].filter((row) =>
      row.name.trim() === "" || !/^(?:[A-Z]{2}|INT)$/u.test(row.country) || row.languages.length === 0 || row.languages.some((l) => !/^[a-z]{2}$/u.test(l)) ||
      row.domains.length === 0 || row.domains.some((d) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(d)));
    expect(bad.map((row) => row.id)).toEqual([]);
  });
  test("parents are rows", () => {
    const all = [...outlets(), ...moreOutlets()];
    const ids = new Set(all.map((row) => row.id));
    expect(all.filter((row) => row.parent !== undefined && !ids.has(row.parent)).map((row) => `${row.id} ^${row.parent}`)).toEqual([]);
  });
  test.each([
    ["nyt", "The New York Times", "New York Times"], ["nyt", "The New York Times", "NYT"], ["ynet", "Ynet", "Ynetnews"], ["ctk", "ČTK", "ČTK"],
    ["thetimes", "The Times", "Times of London"], ["rt", "RT", "Russia Today"], ["afp", "AFP", "Agence France-Presse"], ["moscowtimes", "The Moscow Times", "Moscow Times"],
    ["lejournaldudimanche", "Le Journal du Dimanche", "JDD"], ["lacroix", "La Croix", "La Croix"], ["iraninternational", "Iran International", "Iran International English"],
  ])("%s is %s and goes by %s", (id, name, alias) => {
    const row = find(id);
    expect(row?.name).toBe(name);
    expect([row?.name, ...(row?.aliases ?? [])]).toContain(alias);
  });
  test.each(["Le Monde", "Le Point", "L'Express", "La Croix", "Libération", "Elle", "Capital", "Le Parisien", "Marianne", "Times", "AP", "RT"])(
    "%s is ambiguous", (alias) => {
      const rows = outlets().filter((row) => row.name === alias || row.aliases?.includes(alias));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.ambiguous?.includes(alias))).toBe(true);
    });
});
