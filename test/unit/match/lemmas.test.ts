import { expect, test } from "vitest";
import { frenchLemmas } from "../../../src/lemmas.ts";
import { UsageError, matcher, pattern } from "../../../src/match.ts";

test("any form of a verb of the lexicon", () => {
  const m = matcher({ p: pattern`${["elle", "ils"]} ${pattern.lemma("affirmer", "nier", "dire").as("verb")}` }, { lemmas: frenchLemmas });
  expect([...m.scan("Elle niait tout, ils diront non. Elle affirma. Elle affirmation.")].map((found) => found.captures.verb.text)).toEqual(["niait", "diront", "affirma"]);
});
test("a verb it does not know is an error of the call", () => {
  expect(() => matcher({ p: pattern`${pattern.lemma("zigzouiller")}` }, { lemmas: frenchLemmas })).toThrow(UsageError);
});
