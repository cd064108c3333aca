// Every noun group of a text, outer and inner, in text order.
import { OF, PREPOSITION } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";

/** A noun group with the group that it stands in. */
export interface Placed {
  readonly group: NounGroup;
  /** Index of the enclosing group in the list, -1 for none. */
  readonly inside: number;
}

const MAX_NESTING = 5;

/**
 * Reads groups sentence by sentence; what is attached to a head (`le porte-parole du Kremlin`) is read again as a group of its own.
 *
 * @param isPerson is the noun at this token one for a human being?
 */
export function placedGroups(r: Reader, isPerson: (head: number) => boolean): Placed[] {
  const groups: Placed[] = [];
  const add = (group: NounGroup, inside: number, depth: number): void => {
    if (group.pronoun || group.head < 0) return;
    const index = groups.length;
    groups.push({ group, inside });
    if (depth >= MAX_NESTING) return;
    // `le ministre de la Santé Roman Prymula`: the name belongs to the function, not to what is attached to it.
    const stop = group.nameFirst > group.head && isPerson(group.head) && !(r.closed(group.nameFirst - 1) & (OF | PREPOSITION)) ? group.nameFirst : group.last;
    let i = group.coreLast;
    while (i < stop) {
      const inner = nounGroupAt(r, i, stop);
      if (inner !== null && inner.last > i) {
        add(inner, index, depth + 1);
        i = inner.last;
      } else i++;
    }
  };
  // Quotation marks are no walls here: people are mentioned inside quotes as well.
  const { outer, inner } = r.segments;
  const segments = [...outer, ...inner.flat()].sort((a, b) => a.first - b.first);
  for (const { chunks } of segments) for (const c of chunks) if (c.noun !== null) add(c.noun, -1, 0);
  return groups;
}
