// Documents and posts that carry the words.
import type { Candidates, SourceMention } from "./candidates.ts";
import { oneOf } from "./lexis.ts";
import { expression, says, startOf } from "./window.ts";

export function posted(found: Candidates, m: SourceMention, said: (token: number) => boolean): boolean {
  const { r, rules } = found;
  if (!said(m.first)) return false;
  if (expression(found, m, "posted", 2) >= 0) return true;
  for (let k = m.first - 1; k > 0 && k > m.first - 5; k--) {
    if (oneOf(r, k, rules.posted)) return true;
    if (!oneOf(r, k, rules.accounts)) return false;
  }
  return false;
}

/** `dans un communiqué`, beside a verb of saying. */
export function carried(found: Candidates, m: SourceMention, said: (token: number) => boolean): boolean {
  if (m.kind !== "document" && m.kind !== "social") return false;
  if (m.raw?.head?.document === "law" || m.raw?.head?.document === "record") return false;
  const at = expression(found, m, "carriers", 3);
  if (at < 0 && !(m.kind === "social" && expression(found, m, "posted", 2) >= 0)) return false;
  // `dans l'enquête` something is looked into; `dans une enquête`, `dans son enquête` it is told.
  if (m.raw?.head?.document === "data" && oneOf(found.r, m.first - 1, found.rules.definite)) return false;
  // `crédité de 3 % dans un sondage`: figures need nobody who says them.
  const figures = at >= 0 && m.raw?.head?.document === "data" && !m.raw.plural && (!m.raw.definite || m.last - m.first > 1);
  if ((!said(m.first) && !figures) || (at >= 0 && oneOf(found.r, at, found.rules.agents) && !conveyed(found, m, at))) return false;
  found.add(m, "reference", m.kind === "social" ? "post" : "document");
  return true;
}

/** `a-t-il fait savoir par communiqué`, `annoncé par une lettre`; what a day is marked by, or somebody hit by, carries nothing. */
function conveyed(found: Candidates, m: SourceMention, at: number): boolean {
  return m.from === m.first || says(found, at - 1, 1);
}

/** `en publiant un long billet`, `a posté une vidéo`: the post that carries the words. */
export function published(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "social") return false;
  for (let k = startOf(found, m) - 1; k >= 0 && k > startOf(found, m) - 4; k--) {
    if (r.punct(k) !== 0) return false;
    if (!r.readings(k).some((x) => rules.publishes.has(x.lemma))) continue;
    found.add(m, "reference", "post");
    return true;
  }
  return false;
}
