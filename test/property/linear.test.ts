import { describe, expect, test } from "vitest";
import { adversarial } from "../../bench/texts.ts";
import { parse } from "../../src/index.ts";

const best = (text: string) => Math.min(...Array.from({ length: 3 }, () => {
  const began = performance.now();
  parse(text, { published: "2024-07-31" });
  return performance.now() - began;
}));

// Ten times the text: ten times as long where all is linear, a hundred times where two loops meet. The limit leaves room
// for a busy machine; `npm run bench` prints the real figures.
describe("the time grows with the text", () => {
  test.each(Object.entries(adversarial))("%s", (_, make) => {
    best(make(10_000));
    const [small, large] = [best(make(10_000)), best(make(100_000))];
    expect(large).toBeLessThan(40 * Math.max(small, 1));
  }, 60_000);
});
