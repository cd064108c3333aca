import { describe, expect, test } from "vitest";
import { UsageError, compare, link } from "../../../src/match.ts";
import { quotes } from "./synthetic.ts";

interface Said {
  readonly who: string;
  readonly day: string | null;
  readonly words: string;
}
const said: readonly Said[] = [
  { who: "Nora", day: "2024-03-03", words: "La digue tiendra, même si la tempête redouble" },
  { who: "Nora", day: "2024-03-01", words: "« la digue tiendra même si la tempête redouble », selon elle" },
  { who: "Nora", day: null, words: "même si la tempête redouble, la digue tiendra" },
  { who: "Paul", day: "2024-03-02", words: "La digue tiendra, même si la tempête redouble" },
  { who: "Nora", day: "2024-03-01", words: "La digue ne tiendra pas si la tempête redouble" },
  { who: "Nora", day: "2024-03-01", words: "Le port rouvrira lundi à tous les bateaux" },
];
const options = { text: (s: Said) => s.words, profile: "quote", when: (s: Said) => s.day } as const;

describe("link", () => {
  test("clusters in order of time, undated last, what is alone left out", () => {
    const clusters = link(said, options);
    expect(clusters.map((c) => c.items.map((s) => said.indexOf(s)))).toEqual([[1, 3, 0, 2]]);
    expect(clusters[0]?.first).toBe(said[1]);
    expect(clusters[0]?.links).toHaveLength(3);
  });
  test("a condition of one's own", () => {
    const clusters = link(said, { ...options, same: (a, b) => a.who === b.who });
    expect(clusters.map((c) => c.items.map((s) => said.indexOf(s)))).toEqual([[1, 0, 2]]);
  });
  test("names", () => {
    const people = ["Anton Tchekhov", "Léa Roux", "Anton Pawlowitsch Tschechow", "Chekhov, Anton", "Lea Roux", "Anton Rubinstein"];
    expect(link(people, { text: (p) => p, profile: "name" }).map((c) => c.items)).toEqual([["Anton Tchekhov", "Anton Pawlowitsch Tschechow", "Chekhov, Anton"], ["Léa Roux", "Lea Roux"]]);
  });
  test("min lets near ones in", () => {
    const pair = ["Le pays ne peut se permettre de repousser cette offre venue du voisin", "Ce pays ne pouvait pas se permettre de refuser l'offre de son voisin"];
    const near = compare(pair[0]!, pair[1]!, "quote");
    expect(near.kind).toBe("near");
    expect(link(pair, { text: (p) => p, profile: "quote" })).toEqual([]);
    expect(link(pair, { text: (p) => p, profile: "quote", min: near.score })).toHaveLength(1);
  });
  test.each<[string, () => unknown]>([
    ["no list", () => link(null as never, options)],
    ["no text function", () => link([], {} as never)],
    ["no string", () => link([1], { text: (n) => n as never, profile: "quote" })],
    ["min above 1", () => link(said, { ...options, min: 2 })],
    ["no such profile", () => link(said, { ...options, profile: "word" as never })],
  ])("%s is refused", (_what, call) => expect(call).toThrow(UsageError));

  test("finds what comparing all with all finds", () => {
    const items = quotes(700, 7);
    const clusters = link(items, { text: (q) => q, profile: "quote" });
    const cluster = new Map(clusters.flatMap((c, n) => c.items.map((item) => [item, n] as const)));
    let all = 0, found = 0;
    for (let a = 0; a < items.length; a++)
      for (let b = 0; b < a; b++) {
        const { kind } = compare(items[a]!, items[b]!, "quote");
        if (kind !== "same" && kind !== "partial") continue;
        all++;
        if (cluster.has(items[a]!) && cluster.get(items[a]!) === cluster.get(items[b]!)) found++;
      }
    expect(all).toBeGreaterThan(200);
    expect(found / all).toBeGreaterThanOrEqual(0.97);
  });
});
