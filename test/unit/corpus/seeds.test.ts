// The five articles the project began with lie beside it on some machines only.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { corroborate } from "../../../src/corpus.ts";
import { parse } from "../../../src/index.ts";

const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const PUBLISHED = ["2024-08-06", "2024-08-06", "2023-09-20", "2024-10-12", "2025-06-19"];

describe.skipIf(!existsSync(folder))("the five articles", () => {
  test("three statements stand in the first two, none in others", () => {
    const articles = readdirSync(folder).sort().map((file, n) => parse(readFileSync(folder + file, "utf8"), { id: String(n), published: PUBLISHED[n]! }));
    const claims = corroborate(articles);
    expect(claims.map((claim) => [...new Set(claim.quotes.map(({ article }) => article.id))].sort())).toEqual([["0", "1"], ["0", "1"], ["0", "1"]]);
    expect(claims.map((claim) => claim.independent)).toEqual([2, 2, 2]);
    const kinds = claims.map((claim) => new Set(claim.quotes.map(({ quote }) => (quote.speaker?.kind === "person" ? "person" : "unnamed"))));
    expect(kinds.filter((kind) => kind.has("unnamed"))).toHaveLength(1);
    const [outlets] = claims.filter((_, n) => kinds[n]!.has("unnamed")).map((claim) => claim.quotes.map(({ quote }) => quote.via.map((relay) => relay.name).join()));
    expect(new Set(outlets).size).toBe(2);
  });
});
