import { describe, expect, test } from "vitest";
import { UsageError, matcher, pattern, registry } from "../../../src/match.ts";
import { fuse } from "../../../src/match/fuzzy.ts";
import { regex } from "../../../src/match/regex.ts";

describe("regex", () => {
  const parts = { hour: String.raw`[01]?\d | 2[0-3]`, minute: String.raw`[0-5]\d` };
  const clock = regex(String.raw`
    ({{hour}}) h     # the hour
    ({{minute}})?    # sometimes the minute
  `, parts);
  test("free spacing, comments and named parts; the value holds the groups", () => {
    const m = matcher({ at: pattern`à ${pattern.any(clock).as("time")}` });
    expect([...m.scan("à 18h30, à 7h, à 25h")].map((found) => found.captures.time?.value)).toEqual([{ hour: "18", minute: "30" }, { hour: "7" }]);
  });
  test("Unicode classes and flags", () => {
    expect(regex(String.raw`\p{Lu} \p{Ll}+`).exec("un Été")?.[0]).toBe("Été");
    expect(regex("ÉTÉ", {}, "i").test("été")).toBe(true);
    expect(regex(String.raw`(?<word> \p{L}+ )`).flags).toContain("u");
  });
  test("what does not compile is an error of the call", () => {
    expect(() => regex("(")).toThrow(UsageError);
    expect(() => regex("{{missing}}")).toThrow(/missing/);
  });
});

describe("fuse", () => {
  const towns = registry([{ id: "r", name: "Rochefort" }, { id: "l", name: "La Rochelle" }, { id: "b", name: "Brest" }], { fuzzy: fuse() });
  test("orders what the index proposes", () => {
    expect(towns.search("rochell")[0]?.entry.id).toBe("l");
    expect(towns.search("rochfort")[0]?.entry.id).toBe("r");
    expect(towns.search("xyz")).toEqual([]);
  });
  test("a strict threshold takes near misses out", () => {
    const strict = registry(towns.entries, { fuzzy: fuse({ threshold: 0 }) });
    expect(strict.search("brset")).toEqual([]);
  });
});
