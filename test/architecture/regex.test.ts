import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { place, sources, walk } from "./sources.ts";

/** They read what the project wrote itself (the notation of its rules, literals of patterns), never a text from outside. */
const OWN_NOTATION = ["src/dates/grammar.ts", "src/match/literal.ts"];

const expressions = sources.filter((file) => !OWN_NOTATION.includes(file.path)).flatMap((file) => {
  const found: (readonly [string, string, string])[] = [];
  walk(file.tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf("/");
    found.push([place(file, node), node.text.slice(1, end), node.text.slice(end + 1)]);
  });
  return found;
});

describe("every regular expression that a text runs through is linear", () => {
  test("there are some", () => expect(expressions.length).toBeGreaterThan(50));
  test.each(expressions)("%s /%s/%s", (_, source, flags) => {
    expect(checkSync(source, flags, { timeout: 5000, attackTimeout: 1000, incubationTimeout: 1000 }).status).toBe("safe");
  });
});
