import { describe, expect, test } from "vitest";
import { UsageError, matcher, pattern, registry } from "../../../src/match.ts";

const texts = (found: Iterable<{ readonly rule: string; readonly text: string }>): string[] => [...found].map((m) => `${m.rule}:${m.text}`);
const capital = pattern.token((t) => t.capital);

describe("scan", () => {
  const rules = { short: pattern`le chef`, long: pattern`le chef de gare`, any: pattern`chef`.where(() => 0.5) };
  test("overlap policies", () => {
    const text = "Hier le chef de gare a vu le chef.";
    expect(texts(matcher(rules).scan(text))).toEqual(["long:le chef de gare", "short:le chef"]);
    expect(texts(matcher(rules, { overlap: "first" }).scan(text))).toEqual(["short:le chef", "short:le chef"]);
    expect(texts(matcher(rules, { overlap: "all" }).scan(text))).toEqual(["short:le chef", "long:le chef de gare", "any:chef", "short:le chef", "any:chef"]);
    const scored = matcher({ a: pattern`le chef de gare`.where(() => 0.4), b: pattern`le chef`.where(() => 0.9) }, { overlap: "best" });
    expect(texts(scored.scan("le chef de gare"))).toEqual(["b:le chef"]);
  });
  test("is lazy", () => {
    let asked = 0;
    const m = matcher({ p: pattern`${pattern.token(() => (asked++, true))}` });
    const first = m.scan("un deux trois quatre").next();
    expect(first.value?.text).toBe("un");
    expect(asked).toBe(1);
  });
  test("with() adds rules and replaces those of one name", () => {
    const base = matcher({ p: pattern`un` });
    const more = base.with({ q: pattern`deux` }).with({ p: pattern`trois` });
    expect(texts(more.scan("un deux trois"))).toEqual(["q:deux", "p:trois"]);
    expect(texts(base.scan("un deux trois"))).toEqual(["p:un"]);
  });
  test("each match can be cut from the text", () => {
    const text = "L’été, Anne Roux, à Aix-en-Provence ; M. Zed.";
    const m = matcher({ names: pattern`${capital.many(1, 3).as("n")}` });
    for (const found of m.scan(text)) {
      expect(text.slice(found.start, found.end)).toBe(found.text);
      expect(text.slice(found.captures.n.start, found.captures.n.end)).toBe(found.captures.n.text);
    }
  });
  test("what is no text is refused", () => {
    expect(() => [...matcher({ p: pattern`un` }).scan(3 as never)]).toThrow(UsageError);
  });
});

describe("stream", () => {
  const agencies = registry([{ id: "v", name: "Agence Vent du Nord" }]);
  const m = matcher({ by: pattern`selon l'${agencies.as("who")}`, hour: pattern`à ${/\d+/u} heures`, last: pattern`fin ${pattern.edge("end")}`, first: pattern`${pattern.edge("start")} début` });
  const text = `début. ${"Rien à dire ici. ".repeat(40)}Selon l’Agence Vent du Nord, il part à 18 heures. début ${"Rien. ".repeat(200)}fin. Selon l'Agence Vent du Nord. fin`;
  const whole = [...m.scan(text)];
  test.each([1, 2, 3, 7, 50, 1000, 100000])("in pieces of %i units gives what the whole gives", async (size) => {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
    if (size < 3) chunks.splice(60, chunks.length, text.slice(60 * size));
    const found = [];
    for await (const match of m.stream(chunks)) found.push(match);
    expect(found).toEqual(whole);
    expect(whole).toHaveLength(5);
  });
  test("what is no text is refused", async () => {
    await expect(m.stream([3 as never]).next()).rejects.toThrow(UsageError);
  });
});
