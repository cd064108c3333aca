import { describe, expect, test } from "vitest";
import { countBelow } from "../../../src/text/search.ts";
import { rangeOf } from "../../../src/text/view.ts";

describe("countBelow", () => {
  test("counts as a walk from the left does, at every border", () => {
    for (const sorted of [[], [3], [1, 1, 1], [0, 2, 2, 5, 9, 9, 12]]) {
      for (let limit = -1; limit < 14; limit++) expect(countBelow(sorted, limit)).toBe(sorted.filter((x) => x < limit).length);
    }
  });
  test("looks at the first `count` only: what a table holds behind them is no part of the list", () => {
    expect(countBelow(Int32Array.of(2, 4, 6, 0, 0), 7, 3)).toBe(3);
    expect(countBelow(Int32Array.of(2, 4, 6, 0, 0), 5, 3)).toBe(2);
  });
});

test("rangeOf gives the range that holds a token, the first for all before it", () => {
  const firsts = Int32Array.of(0, 4, 9);
  expect([0, 3, 4, 8, 9, 40].map((i) => rangeOf(firsts, i))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(rangeOf(Int32Array.of(5, 7), 2)).toBe(0);
  expect(rangeOf(new Int32Array(0), 2)).toBe(0);
});
