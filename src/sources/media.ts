// Media that pass words on: cited by, said to, broadcast on, printed in, found out by.
import { COORDINATOR, OF, PREPOSITION, V_INFINITIVE } from "../syntax/grammar.ts";
import { MARK, NEWLINE } from "../text/tokens.ts";
import type { Candidates, SourceMention } from "./candidates.ts";
import { oneOf } from "./lexis.ts";
import { expression, keep, says, startOf } from "./window.ts";

const NEAR = 8, COMMA = 0x2c, STROKE = 0x2f, OPEN = 0x28, CLOSE = 0x29;

/** The medium that a conjunction, a comma or a stroke ties to this one. */
export function joinedTo(found: Candidates, m: SourceMention, at: number): SourceMention | null {
  const { r } = found;
  let k = m.last;
  if (k < r.count && r.view.tokens.kind[k] === MARK) k++;
  if (k >= r.count || !(r.closed(k) & COORDINATOR || r.punct(k) === COMMA || r.punct(k) === STROKE)) return null;
  for (let n = at + 1; n < found.mentions.length && n < at + 4; n++) {
    const next = found.mentions[n]!;
    if (next.kind !== "outlet" || next.raw?.outlet === null || next.first <= k) continue;
    const start = startOf(found, next);
    const gap = r.view.tokens.kind[start - 1] === MARK ? start - 2 : start - 1;
    // A preposition may be said again: `à l'AFP et à Reuters`.
    return gap === k || (gap === k + 1 && (r.closed(gap) & PREPOSITION) !== 0) ? next : null;
  }
  return null;
}

/** `cité par X`, `interrogé par X`, `publié par X`, `citant X`. */
export function relayed(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  const by = expression(found, m, "by", 3);
  if (by > 0) {
    for (let k = by - 1; k >= 0 && k >= by - 4; k--) {
      if (r.readings(k).some((x) => x.mood === "ppart" && rules.relays.has(x.lemma))) {
        if (m.kind === "outlet" || m.kind === "institution" || (m.kind === "collective" && m.raw?.head?.collective === "media")) {
          const quoting = r.readings(k).some((x) => rules.quotes.has(x.lemma));
          if (m.kind !== "outlet" && !quoting) return false;
          found.add(m, "relay", "relay");
          return true;
        }
        return false;
      }
      if (r.punct(k) !== 0) break;
    }
  }
  const k = startOf(found, m) - 1;
  const next = r.punct(m.last) === COMMA ? m.last + 1 : m.last;
  if (m.kind === "outlet" && next < r.count && r.readings(next).some((x) => x.mood === "pres-part" && rules.quotes.has(x.lemma))) {
    found.add(m, "relay", "relay");
    return true;
  }
  if (k >= 0 && m.kind !== "social" && m.kind !== "document" && r.readings(k).some((x) => rules.quotes.has(x.lemma))) {
    found.add(m, "speaker", "cited");
    return true;
  }
  return false;
}

/** `a déclaré X à l'AFP`, `sur BFMTV`, `dans un entretien au Monde`. */
export function channel(found: Candidates, m: SourceMention, said: (token: number) => boolean, spoken: (token: number) => boolean): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic && m.raw?.form === "anonymous") return false;
  const at = expression(found, m, "channels", 4);
  if (at < 0) return false;
  const near = nearInterview(found, at);
  if (!near && shown(found, at)) return false;
  const place = r.slice(at, at + 1).toLowerCase();
  const agent = rules.agents.has(place);
  // `à` and what holds it bring in many things; `sur` and `dans` with a medium hardly anything else.
  const speech = rules.anything.has(rules.undo(place)) ? said : spoken;
  if (!near && (agent || !speech(m.first))) {
    // `confirme pour l'AFP`, `réagit pour la chaîne X`
    if (!(rules.onBehalf.has(place) && ((at > 0 && says(found, at - 1, 2)) || (said(m.first) && m.raw?.head?.media !== undefined)))) return false;
  }
  found.add(m, "relay", "channel");
  return true;
}

/** `l'AFP s'est procuré une copie`, `qu'a pu consulter Le Phare`, `dont X a pris connaissance`. */
export function gained(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic) return false;
  const start = startOf(found, m);
  const gains = (k: number): boolean => r.readings(k).some((x) => rules.gains.has(x.lemma));
  for (let k = m.last; k < r.count && k < m.last + 5; k++) {
    if (r.punct(k) !== 0) break;
    if (gains(k) || oneOf(r, k, rules.gainsWith)) return keep(found, m, "relay", "gained");
  }
  for (let k = start - 1; k >= 0 && k > start - 3; k--) {
    if (r.punct(k) !== 0 || r.closed(k) & PREPOSITION) break;
    if (gains(k) && (r.closed(k - 1) !== 0 || r.readings(k - 1).length > 0)) return keep(found, m, "relay", "gained");
  }
  return false;
}

/** `« … » (Le Phare, 3 mars)`, `« … », Le Phare.`: the medium set beside the words. */
export function besideWords(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  if (m.kind !== "outlet" || m.generic) return false;
  const before = m.from - 1;
  if (before < 1 || r.view.tokens.flags[m.from]! & NEWLINE) return false;
  const closes = r.punct(m.last);
  const marked = r.view.tokens.kind[before - 1] === MARK;
  const bracket = r.punct(before) === OPEN && (closes === CLOSE ? marked : closes === COMMA);
  return bracket || (r.punct(before) === COMMA && marked && (closes === COMMA || closes === 0x2e)) ? keep(found, m, "relay", "beside") : false;
}

/** `confirmant une information de X`, `une dépêche AFP`, `invité de X`, `journalistes de l'AFP`. */
export function produced(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic) return false;
  let k = startOf(found, m) - 1;
  if (k >= 0 && (r.closed(k) & OF || oneOf(r, k, rules.by))) k--;
  while (k > 0 && (r.readings(k).some((x) => x.mood === "ppart") || r.closed(k) === 0) && !oneOf(r, k, rules.products) && !oneOf(r, k, rules.hosts) && startOf(found, m) - k < 4 && r.punct(k) === 0) k--;
  // `des médias comme X`
  if (k > 0 && oneOf(r, startOf(found, m) - 1, rules.like)) {
    for (let h = startOf(found, m) - 2; h >= 0 && h > startOf(found, m) - 7; h--) {
      const head = found.reading.facts.head(h);
      if (head?.media !== undefined && head.plural) return keep(found, m, "relay", "product");
    }
    return false;
  }
  for (let h = startOf(found, m) - 1; h >= 0 && h > startOf(found, m) - 7 && r.punct(h) === 0; h--) {
    if (!oneOf(r, h, rules.hosts)) continue;
    return r.closed(startOf(found, m) - 1) & OF || r.view.tokens.kind[startOf(found, m) - 1] === MARK ? keep(found, m, "relay", "channel") : false;
  }
  if (k < 0) return false;
  const word = r.slice(k, k + 1).toLowerCase();
  if (rules.hosts.has(word)) return keep(found, m, "relay", "channel");
  // `devant le journal X` names the medium, `le journal de X` is what it makes.
  if (!rules.products.has(word) || (k === startOf(found, m) - 1 && found.words.head(word)?.media !== undefined)) return false;
  if (found.words.head(word)?.person === undefined) return keep(found, m, "relay", "product");
  // `a constaté un journaliste de l'AFP`, `selon des correspondants de X`: the people of a medium, where they report.
  for (let h = k - 1; h >= 0 && h > k - 4; h--) {
    if (r.punct(h) !== 0) return false;
    if (says(found, h, 2) || oneOf(r, h, rules.according) || oneOf(r, h, rules.by)) return keep(found, m, "relay", "product");
  }
  return false;
}

/** `diffusée le samedi sur X`, `qu'elle a animée sur X`, `à regarder sur X`: what a medium shows, not what is said there. */
function shown(found: Candidates, at: number): boolean {
  const { r, rules } = found;
  if (at > 0 && r.verb(at - 1) & V_INFINITIVE && !says(found, at - 1, 1)) return true;
  for (let k = at - 1; k >= 0 && k > at - NEAR && r.punct(k) !== 0x2e; k--)
    if (r.readings(k).some((x) => x.mood === "ppart")) return r.readings(k).some((x) => rules.airs.has(x.lemma));
  return false;
}

function nearInterview(found: Candidates, at: number): boolean {
  const { r, rules } = found;
  for (let k = at; k >= 0 && k > at - NEAR; k--) {
    if (r.punct(k) === 0x2e) return false;
    if (oneOf(r, k, rules.interviews) || r.readings(k).some((x) => x.mood === "ppart" && rules.relays.has(x.lemma) && !rules.airs.has(x.lemma))) return true;
  }
  return false;
}
