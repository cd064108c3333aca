// Rules are tried only where an anchor stands: no rule may match without one.
import { expect, test } from "vitest";
import { compile, wordsOf } from "../../../src/dates/compile.ts";
import { Figures } from "../../../src/dates/figures.ts";
import { meanings } from "../../../src/dates/meanings.ts";
import { type Category, CATEGORY, type Node, READER, TOKEN } from "../../../src/dates/tree.ts";
import { Codes } from "../../../src/dates/words.ts";
import { parseDates } from "../../../src/dates.ts";
import { anchors, dateClasses } from "../../../src/fr/date-words.ts";
import { dateRules } from "../../../src/fr/rules/dates.ts";

const codes = new Codes(dateClasses(), wordsOf(dateRules));
const categories = compile(dateRules, codes, new Figures(codes), meanings);
/** Figures that are anchors, or that another stands before: `2024`, `12/3`, `18:30`; a year in words holds one. */
const FIGURES = ["four", "year", "modern", "dotted", "mm", "minute", "short", "worded"];
const isAnchor = (id: number): boolean => anchors.some((name) => codes.columns[name]![id] !== undefined);

const known = new Map<Category<unknown>, string | null>();
/** A way through a category that meets no anchor, or `null`. */
function bareWay(category: Category<unknown>): string | null {
  if (!known.has(category)) known.set(category, from(category.root));
  return known.get(category)!;
}
function from(node: Node): string | null {
  if (node.ends.length > 0) return node.ends[0]!.id;
  for (const { kind, key, name, mask, category, child } of node.edges) {
    if (kind === TOKEN && [...mask!.keys()].every((id) => mask![id] === 0 || isAnchor(id))) continue;
    if (kind === READER && FIGURES.includes(name)) continue;
    if (kind === CATEGORY && bareWay(category!) === null) continue;
    const way = from(child);
    if (way !== null) return `${key} ${way}`;
  }
  return null;
}

test("every way through the rules meets an anchor", () => {
  expect(Object.keys(categories).filter((name) => name === "find" || name === "when").map((name) => bareWay(categories[name]!))).toEqual([null, null]);
});

test.each([["12/03/2024", "2024-03-12"], ["le 12/3", "2024-03-12"], ["à 18:30", "2024-06-01T18:30"], ["2024-05-17", "2024-05-17"], ["le 3 03 24", "2024-03-03"], ["12.03.2024", "2024-03-12"], ["pendant 10 s", "PT10S"]])("figures alone: %s", (text, value) => {
  expect(parseDates(`Il a plu ${text}.`, { published: "2024-06-01" })[0]?.value).toBe(value);
});
