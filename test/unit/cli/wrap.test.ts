import { expect, test } from "vitest";
import { table, wrapLines } from "../../../src/cli/wrap.ts";

const lines = (text: string, width: number, hard = false) => wrapLines(text, width, hard).map(([from, to]) => text.slice(from, to));

test("lines break at spaces and keep their line feeds", () => {
  expect(lines("un deux trois\nquatre", 8)).toEqual(["un deux", "trois", "quatre"]);
  expect(lines("", 8)).toEqual([""]);
});
test("a no-break space does not break", () => expect(lines("dit «\u00A0oui\u00A0» ici", 9)).toEqual(["dit", "«\u00A0oui\u00A0»", "ici"]));
test("a longer word stands alone, or is cut", () => {
  expect(lines("anticonstitutionnellement oui", 8)).toEqual(["anticonstitutionnellement", "oui"]);
  expect(lines("anticonstitution", 8, true)).toEqual(["anticons", "titution"]);
});
test("a table is as wide as it needs to be", () => {
  expect(table(["a", "b"], [["un deux", "x"]], [4, 9], (cell) => cell)).toBe("a    │ b\n─────┼──\nun   │ x\ndeux │");
});
