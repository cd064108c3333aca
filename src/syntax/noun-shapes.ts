// Noun groups of a shape of their own: a bare name; one singled out of a group.
import { INDEFINITE, OF } from "./grammar.ts";
import type { NounGroup } from "./nouns.ts";
import type { Reader } from "./reader.ts";

/** The group that is the name at tokens `[first, last)` and nothing else. */
export function nameGroup(first: number, last: number): NounGroup {
  return { first, last, prep: -1, det: -1, head: first, coreLast: last, nameFirst: first, nameLast: last, civility: -1, plural: false, gender: null, pronoun: false };
}

/** The token « un » of « (l')un des employés », « une de ses filles », -1 for none. */
export function oneOfAt(r: Reader, { first, det, last }: NounGroup): number {
  for (let t = first; t <= det && t + 1 < last; t++) if (r.closed(t) & INDEFINITE && r.closed(t + 1) & OF) return t;
  return -1;
}
