// One singled out of a group: « (l')un des employés », « une de ses filles ».
import { INDEFINITE, OF } from "./grammar.ts";
import type { NounGroup } from "./nouns.ts";
import type { Reader } from "./reader.ts";

/** The token « un » of such a group, -1 for none. */
export function oneOfAt(r: Reader, { first, det, last }: Pick<NounGroup, "first" | "det" | "last">): number {
  for (let t = first; t <= det && t + 1 < last; t++) if (r.closed(t) & INDEFINITE && r.closed(t + 1) & OF) return t;
  return -1;
}
