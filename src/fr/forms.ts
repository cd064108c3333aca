import { SLOTS, stemParts } from "./conjugate.ts";
import type { Slot, Verb } from "./conjugate.ts";

/** One way to read a word as a form of a verb. */
export interface LemmaSlot extends Slot {
  readonly lemma: string;
}

/**
 * All forms of these verbs, in small letters with their accents, each with all its readings: some forty a verb. Meant to be
 * built once, when the first text is read.
 *
 * @param wanted which places of the tables to spell out; all of them if left out
 * @throws RangeError when a row names a model that does not exist or does not fit
 * @example
 * ```ts
 * const forms = verbForms([{ lemma: "dire", like: "dire" }]);
 * forms.get("dit")?.map((r) => `${r.mood} ${r.tense}`); // ["ind pres", "ind past", "ppart null"]
 * ```
 */
export function verbForms(verbs: readonly Verb[], wanted: (slot: Slot) => boolean = () => true): ReadonlyMap<string, readonly LemmaSlot[]> {
  const places = SLOTS.flatMap((slot, i) => (wanted(slot) ? [i] : []));
  const forms = new Map<string, LemmaSlot[]>();
  for (const verb of verbs) {
    const { lemma } = verb;
    for (const { stem, table } of stemParts(verb)) {
      for (const i of places) {
        const ending = table.endings[i]!;
        if (ending === "-") continue;
        const { mood, tense, person, number, gender } = SLOTS[i]!;
        const form = stem + ending;
        const reading: LemmaSlot = { lemma, mood, tense, person, number, gender };
        const there = forms.get(form);
        if (there === undefined) forms.set(form, [reading]);
        else there.push(reading);
      }
    }
  }
  return forms;
}
