import { expect, test } from "vitest";
import { foldWord, LATIN_LIMIT, stripAccents } from "../../../src/text/chars.ts";
import { bareHashOf, hashOf, hashUnits } from "../../../src/text/hash.ts";

test("a form is hashed unit by unit to what its folded form hashes to", () => {
  const forms = ["", "déclaré", "ÉTAT", "l'Élysée", "l’Élysée", "Jean-Luc", "œuvre", "STRAßE", "a\u00adb", "e\u0301te\u0301", "İzmir", "18h30", "Владимир", "\ud83d\ude00"];
  const latin = Array.from({ length: LATIN_LIMIT }, (_, unit) => `x${String.fromCharCode(unit)}y`);
  for (const form of [...forms, ...latin]) {
    expect(hashOf(form), form).toBe(hashUnits(foldWord(form)));
    expect(bareHashOf(form), form).toBe(hashUnits(stripAccents(foldWord(form))));
  }
});
