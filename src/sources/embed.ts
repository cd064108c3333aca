// Posts set into the article: `— Name (@handle) date`, links to a network's pictures.
import { HANDLE, NEWLINE, PUNCT, URL_LIKE } from "../text/tokens.ts";
import type { Candidates } from "./candidates.ts";

const MAX_NAME = 10;

/** Finds the lines that sign an embedded post. */
export function embedsIn(found: Candidates): void {
  const { r, rules } = found;
  const { kind, start, end } = r.view.tokens;
  for (let i = 0; i < r.count; i++) {
    if (kind[i] !== URL_LIKE && kind[i] !== HANDLE) continue;
    if (kind[i] === URL_LIKE) {
      const text = r.slice(i, i + 1);
      if (text.includes(rules.pictures.host)) {
        // The name before the link signs it; without one the network does.
        if (!signedNear(found, i)) found.put({ start: start[i]!, end: end[i]!, kind: "social", name: rules.pictures.network, entity: -1, outlet: null, role: "embed", rule: "fr/source/embed", confidence: 0.6 });
      }
      continue;
    }
    if (r.punct(i - 1) === 0x28 && r.punct(i + 1) === 0x29) signature(found, i);
  }
}
/** `— Name (@handle)`, by its handle. */
function signature(found: Candidates, i: number): void {
  const { r, reading } = found;
  const { kind, start, end, flags } = r.view.tokens;
  let first = i - 1;
  while (first > 0 && i - first < MAX_NAME && !(flags[first]! & NEWLINE) && !(kind[first - 1] === PUNCT && dash(r.punct(first - 1)))) first--;
  if (first === 0 || i - first >= MAX_NAME || first >= i - 1 || !(kind[first - 1] === PUNCT && dash(r.punct(first - 1)))) return;
  const name = r.slice(first, i - 1);
  const hit = reading.outlets.find((o) => o.first >= first && o.first < i) ?? null;
  const entity = reading.startingAt[first]! >= 0 ? reading.mentions[reading.startingAt[first]!]!.entity : -1;
  found.put({ start: start[first]!, end: end[i + 1]!, kind: "social", name, entity, outlet: hit?.outlet ?? null, role: "embed", rule: "fr/source/embed", confidence: 0.95 });
}
function dash(unit: number): boolean {
  return unit === 0x2014 || unit === 0x2013 || unit === 0x2d;
}
function signedNear(found: Candidates, i: number): boolean {
  const { r } = found;
  for (let k = i + 1; k < r.count && k < i + MAX_NAME + 4; k++) if (r.view.tokens.kind[k] === HANDLE) return true;
  return false;
}
