import { describe, expect, test } from "vitest";
import { fold } from "../../../src/match.ts";
import { defaultFold, foldAccents, foldCase } from "../../../src/text/fold.ts";
import type { FoldStep } from "../../../src/text/fold.ts";

/** The original of a folded stretch. */
function back(text: string, part: string, steps: readonly FoldStep[] = defaultFold): string {
  const folded = fold(text, steps);
  const at = folded.text.indexOf(part);
  expect(at, `${part} in ${folded.text}`).toBeGreaterThanOrEqual(0);
  const { start, end } = folded.span(at, at + part.length);
  return text.slice(start, end);
}

describe("fold", () => {
  test.each([
    ["Le Phare", "le phare"],
    ["L’ÉTÉ", "l'ete"],
    ["e\u0301te\u0301", "ete"],
    ["Œuvre, ﬁn, Straße", "oeuvre, fin, strasse"],
    ["a\u00a0b\u202fc", "a b c"],
    ["com\u00adpte", "compte"],
    ["aujourd‑hui — non", "aujourd-hui - non"],
    ["", ""],
    ["\ud83d\ude00É", "\ud83d\ude00e"],
    ["\ud83d", "\ud83d"],
    ["\u0301a", "a"],
  ])("%j becomes %j", (text, folded) => expect(fold(text).text).toBe(folded));

  test("leads back to whole characters", () => {
    expect(back("La CŒURÉE bat", "coeuree")).toBe("CŒURÉE");
    expect(back("La cœur", "o")).toBe("œ");
    expect(back("com\u00adp\u00adte", "comp")).toBe("com\u00adp");
    expect(back("e\u0301te\u0301 ici", "ete")).toBe("e\u0301te\u0301");
    expect(back("\u00ad\u00adfin", "fin")).toBe("fin");
    expect(fold("abc").span(3, 3)).toEqual({ start: 3, end: 3 });
    expect(fold("œ").span(1, 1)).toEqual({ start: 0, end: 0 });
    expect(fold("a").span(-5, 99)).toEqual({ start: 0, end: 1 });
  });

  test("steps are values: fewer, or one's own", () => {
    expect(fold("É", [foldCase]).text).toBe("é");
    expect(fold("É", [foldAccents]).text).toBe("E");
    const signs: FoldStep = { id: "signs", apply: (c) => (c === "&" ? " et " : c === "…" ? "..." : c) };
    expect(fold("A&B…", [signs, foldCase]).text).toBe("a et b...");
    expect(back("A&B…", "...", [signs, foldCase])).toBe("…");
    expect(fold("A", []).text).toBe("A");
  });

  test("every folded unit leads to a stretch, in order, and together they cover the text but for what was dropped", () => {
    const text = "D’où «\u00a0Œdipe\u00a0» — e\u0301\u0302 \ud83d\ude00 \ud83d x\u00ad ﬃ";
    const folded = fold(text);
    let last = 0;
    for (let i = 0; i < folded.text.length; i++) {
      const { start, end } = folded.span(i, i + 1);
      expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - 3);
      expect(end).toBeGreaterThan(start);
      expect(fold(text.slice(start, end)).text).toContain(folded.text[i]);
      last = end;
    }
  });

  test("a heap of combining marks is folded in one go", () => {
    const heap = `a${"\u0301".repeat(100_000)}b`;
    expect(fold(heap).text).toBe("ab");
    expect(fold(heap).span(0, 1)).toEqual({ start: 0, end: 100_001 });
  });
});
