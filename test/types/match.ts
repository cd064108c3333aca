// Checked by `tsc`: each line under @ts-expect-error must not compile.
import { matcher, pattern, registry } from "../../src/match.ts";
import type { Entry } from "../../src/types.ts";

interface Town extends Entry {
  readonly people: number;
}
const towns = registry<Town>([{ id: "aix", name: "Aix", people: 3 }]);
const p = pattern`à ${towns.as("town")} ${pattern`vers ${pattern`${/\d+/u}`.map((m) => Number(m.text)).as("hour")} heures`.opt()}`;

export function types(): void {
  for (const m of matcher({ p, q: pattern`le ${["chef", "patron"]}` }).scan("à Aix vers 8 heures")) {
    if (m.rule === "p") {
      const people: number = m.captures.town.value.people;
      const hour: number | undefined = m.captures.hour?.value;
      void [people, hour];
      // @ts-expect-error misspelt capture
      void m.captures.twon;
      // @ts-expect-error an optional capture may be missing
      void m.captures.hour.value;
      // @ts-expect-error a row has no such field
      void m.captures.town.value.mayor;
    } else {
      // @ts-expect-error this rule has no captures
      void m.captures.town;
    }
    // @ts-expect-error no such rule
    if (m.rule === "r") void m;
  }
  p.where((m) => m.captures.town.value.people > 2);
  // @ts-expect-error misspelt capture in a predicate
  p.where((m) => m.captures.tow.value.people > 2);
  const values: readonly number[] = [];
  const many = pattern`${/\d/u}`.map(() => 1).many().map((m) => m.value);
  void matcher({ many }).scan("1 2").next().value?.value satisfies readonly number[] | undefined;
  void values;
  // @ts-expect-error a number is no hole
  void pattern`le ${7}`;
  // @ts-expect-error rows need an id
  void registry([{ name: "x" }]);
}
