// Every case of every file in this folder is a test of its own.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { markup } from "../../src/cli/notation.ts";
import { parse } from "../../src/index.ts";
import { differences } from "./compare.ts";
import { readCases } from "./read.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt")).sort();

describe.each(files)("%s", (file) => {
  for (const one of readCases(readFileSync(new URL(file, folder), "utf8"))) {
    test(`${one.known ? "échec connu : " : ""}${one.title} (${file}:${one.line})`, () => {
      const article = parse(one.text, {
        ...(one.published !== null && { published: one.published }),
        ...(one.outlet !== null && { outlet: one.outlet }),
      });
      const wrong = differences(one, article);
      if (one.known) expect(wrong, "Cet échec connu passe à présent : écrire == au lieu de =?").not.toEqual([]);
      else if (wrong.length > 0) expect.fail(`${wrong.join("\n")}\n\nAnalyse présente :\n${markup(article)}\n`);
    });
  }
});
