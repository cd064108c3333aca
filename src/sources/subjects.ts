// Subjects of verbs of saying, before and after their verb.
import { ARTICLE, CONTRACTED, COORDINATOR, DETERMINER, OF, PLURAL, PREPOSITION, QUE, RELATIVE, SUBJECT, SUBORDINATOR, TO, V_BE, V_FINITE, V_HAVE, V_INFINITIVE, V_PARTICIPLE } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { type VerbGroup, verbGroupAt } from "../syntax/verbs.ts";
import { CLITIC, MARK, NEWLINE } from "../text/tokens.ts";
import type { Candidates, SourceMention } from "./candidates.ts";
import { oneOf, strengthAt } from "./lexis.ts";
import { expression, indefiniteArticle, says, startOf } from "./window.ts";

const ASKED = 7, BACK = 9, AHEAD = 22, COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29, COLON = 0x3a;

/** `ont annoncé l'agence et les préfectures`: what is joined to a source is one. */
export function coordinated(found: Candidates, m: SourceMention): void {
  const { r } = found;
  if (m.last >= r.count || !(r.closed(m.last) & COORDINATOR)) return;
  for (let n = found.from(m.last + 1); n < found.mentions.length; n++) {
    const other = found.mentions[n]!;
    if (other.first > m.last + 4) break;
    if (other.from === m.last + 1 && other.kind !== "document" && other.kind !== "social") {
      found.add(other, "speaker", "inverted");
      return;
    }
  }
}

function strong(found: Candidates, m: SourceMention, lemma: string, sure: boolean): boolean {
  const row = found.rules.sayings.get(lemma);
  if (row === undefined) return false;
  if (m.kind === "document" || m.kind === "social") return row.things && (row.strength >= 2 || sure);
  if (m.outlet !== null && !m.generic) return true;
  return row.strength >= 2 || sure;
}

/** Does this verb report here? What is denied, possible or still to come, or could be no saying at all, shows what it reports. */
function reports(found: Candidates, m: SourceMention, verb: VerbGroup, lemma: string): boolean {
  const row = found.rules.sayings.get(lemma)!;
  const content = (row.strength > 1 || row.clause) && hasContent(found, verb.last);
  if (verb.semi !== null && found.rules.modals.has(verb.semi)) return false;
  if (verb.reflexive && !row.reflexive) return false;
  if (m.outlet !== null && !m.generic) return strong(found, m, lemma, content);
  const certain = !verb.negated && !verb.future && verb.semi === null && (row.strength > 2 || (row.noun && ((found.r.closed(verb.last) & (ARTICLE | DETERMINER)) !== 0 || found.r.isCapital(verb.last))));
  return strong(found, m, lemma, content) && (content || certain || (verb.object > 0 && verb.compound && row.clause) || (row.asks && asked(found, verb.last)));
}

/** `a publié un communiqué`: the body speaks in it. */
function issues(found: Candidates, m: SourceMention, verb: VerbGroup): boolean {
  if ((m.kind !== "institution" && m.kind !== "collective") || verb.future || !verb.readings.some((x) => found.rules.issues.has(x.lemma))) return false;
  const next = found.mentions[found.from(verb.last)];
  return next !== undefined && next.first < verb.last + 4 && !(found.r.closed(startOf(found, next) - 1) & PREPOSITION) && (next.kind === "social" || next.raw?.head?.document === "text");
}

/** `a recommandé de fermer`, `a promis à ses élus de partir`: an infinitive carries the words. */
function asked(found: Candidates, from: number): boolean {
  const { r } = found;
  for (let k = from; k < r.count && k < from + ASKED && r.punct(k) === 0; k++) if (r.verb(k) & V_INFINITIVE && r.closed(k - 1) & (OF | TO)) return true;
  return false;
}

/** `X a rapporté que`, `X, qui a dénoncé …`. */
export function subject(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  const start = startOf(found, m);
  const prior = start - 1;
  const attached = (prior >= 0 && r.closed(prior) & OF && !indefiniteArticle(found, m)) || (m.raw !== null && m.raw.group.prep >= 0 && m.raw.group.prep < start && !indefiniteArticle(found, m));
  const outer = m.raw?.group.last ?? m.last;
  let k = Math.max(m.last, outer);
  const limit = Math.min(r.count, k + AHEAD);
  // A bracket and an aside may stand between.
  if (r.punct(k) === OPEN) {
    while (k < limit && r.punct(k) !== CLOSE) k++;
    k++;
  }
  // `un sondage réalisé juste après montre que`
  if (m.kind === "document" && r.verb(m.last) & V_PARTICIPLE) while (k < limit && r.punct(k) === 0 && !(r.verb(k) & V_FINITE) && !(r.closed(k) & (RELATIVE | SUBJECT | QUE))) k++;
  // `Le Phare et la Gazette racontent`
  const partner = k < limit && r.closed(k) & COORDINATOR ? partnerAt(found, k + 1) : null;
  if (partner !== null) k = Math.max(partner.last, partner.raw?.group.last ?? partner.last);
  let relative = false;
  if (k < limit && r.punct(k) === COMMA) {
    if (oneOf(r, k + 1, rules.relatives)) {
      relative = true;
      k += 2;
    } else {
      let c = k + 1;
      while (c < limit && r.punct(c) !== COMMA && r.punct(c) !== 0x2e && !(r.view.tokens.flags[c]! & NEWLINE)) c++;
      if (c >= limit || r.punct(c) !== COMMA) return false;
      k = c + 1;
    }
  } else if (k < limit && oneOf(r, k, rules.relatives)) {
    relative = true;
    k++;
  }
  if (k >= limit || r.view.tokens.flags[k]! & NEWLINE || (attached && (!relative || insideMention(found, m)))) return false;
  if (remotely(found, m, k)) {
    found.add(m, "speaker", "subject");
    return true;
  }
  const verb = verbGroupAt(r, k, Math.min(r.count, k + 10), true);
  if (verb === null || verb.form !== "finite" || verb.passive || verb.subject >= 0) return false;
  if (verb.plural !== null && (m.plural || partner !== null) !== verb.plural && m.kind !== "institution") return false;
  const said = verb.readings.find((x) => rules.sayings.has(x.lemma));
  const counts = verb.readings.some((x) => rules.counts.has(x.lemma)) && r.isNumber(verb.last);
  const after = (): string => r.slice(verb.last, Math.min(r.count, verb.last + 3)).toLowerCase();
  const locution = verb.readings.some((x) => rules.locutions.get(x.lemma)?.some((row) => after().startsWith(row.rest) && (row.bare || hasContent(found, verb.last))));
  const prints = m.kind === "outlet" && !m.generic && verb.readings.some((x) => rules.prints.has(x.lemma));
  // `une enquête Elabe lui attribue 11 %`
  const polled = m.raw?.head?.document === "data" && verb.readings.some((x) => rules.polls.has(x.lemma));
  if (!locution && !prints && !counts && !polled && !issues(found, m, verb) && (said === undefined || !reports(found, m, verb, said.lemma))) return false;
  if (locution && (m.kind === "document" || m.kind === "social")) return false;
  for (const one of partner === null ? [m] : [m, partner]) found.add(one, said !== undefined && rules.quotes.has(said.lemma) ? "relay" : "speaker", "subject");
  return true;
}

/** The possible source that starts at a token with its determiner. */
function partnerAt(found: Candidates, token: number): SourceMention | null {
  const { r } = found;
  for (let n = found.from(token); n < found.mentions.length && found.mentions[n]!.from <= token + 2 && n < found.from(token) + 6; n++) {
    const other = found.mentions[n]!;
    const start = startOf(found, other);
    // `et des responsables`: an article.
    if ((start === token || (start === token + 1 && other.plural && (r.closed(token) & (CONTRACTED | PLURAL)) === (CONTRACTED | PLURAL))) && other.kind !== "document" && other.kind !== "social") return other;
  }
  return null;
}

/** `le secrétaire du parti, qui souhaite`: the relative clause is the secretary's. */
function insideMention(found: Candidates, m: SourceMention): boolean {
  const held = m.first > 0 ? found.reading.holding[m.first - 1]! : -1;
  return held >= 0 && found.reading.mentions[held]!.last >= m.last;
}

/** `a, pour sa part, condamné`, `a de son côté dénoncé`: auxiliary and participle with an adverbial between. */
function remotely(found: Candidates, m: SourceMention, k: number): boolean {
  const { r } = found;
  if (m.kind !== "institution" && m.kind !== "collective" && m.kind !== "outlet") return false;
  if (!(r.verb(k) & V_HAVE) || !r.readings(k).some((x) => x.lemma === r.grammar.have && x.person === 3)) return false;
  for (let p = k + 2; p < r.count && p < k + 7; p++) {
    if (r.view.tokens.flags[p]! & NEWLINE || r.punct(p) === 0x2e) return false;
    const said = r.readings(p).find((x) => x.mood === "ppart" && (found.rules.sayings.get(x.lemma)?.strength ?? 0) >= 2);
    if (said !== undefined) return (r.closed(k + 1) & PREPOSITION) !== 0 || r.punct(k + 1) === COMMA;
  }
  return false;
}

/** A clause, a colon or a quotation mark right after the verb. */
function hasContent(found: Candidates, from: number): boolean {
  const { r, rules } = found;
  for (let k = from; k < r.count && k < from + 6; k++) {
    if (r.punct(k) === 0x2e) return false;
    if (oneOf(r, k, rules.that) || r.punct(k) === COLON || r.view.tokens.kind[k] === MARK) return true;
  }
  return false;
}

/** What may follow an inverted subject: punctuation, a preposition, a relative clause, a word of time, the end. */
function closes(found: Candidates, k: number): boolean {
  const { r, rules } = found;
  if (k >= r.count || r.punct(k) !== 0 || r.view.tokens.kind[k] === MARK || r.view.tokens.flags[k]! & NEWLINE) return true;
  return (r.closed(k) & PREPOSITION) !== 0 || oneOf(r, k, rules.relatives) || timeWord(r, k) || (r.closed(k) & COORDINATOR) !== 0;
}

function timeWord(r: Reader, k: number): boolean {
  return (r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.timeBit) !== 0;
}

/** `assure-t-on à l'Élysée`, `chez X, on assure`: nobody named, in a place that is. */
export function anonymously(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "institution" && m.kind !== "collective") return false;
  const at = expression(found, m, "quarters", 3);
  if (at < 0) return false;
  const bare = (k: number): string => r.slice(k, k + 1).toLowerCase().replace(/^-(?:t-)?/u, "");
  const before = at > 0 && rules.impersonal.has(bare(at - 1)) && at > 1 && says(found, at - 2, 1);
  const after = r.punct(m.last) === COMMA && m.last + 2 < r.count && rules.impersonal.has(bare(m.last + 1)) && (says(found, m.last + 2, 1) || says(found, m.last + 3, 1));
  // `a-t-on appris jeudi auprès de la famille`
  const learnt = at > 2 && timeWord(r, at - 1) ? at - 2 : at - 1;
  const asked = learnt > 0 && r.view.tokens.kind[learnt - 1] === CLITIC && rules.impersonal.has(bare(learnt - 1)) && says(found, learnt, 1);
  if (!before && !after && !asked) return false;
  found.add(m, "speaker", "anonymously");
  return true;
}

/** `…, a rapporté X`, `« … », note X`. */
export function inverted(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  const start = indefiniteArticle(found, m) && m.raw !== null && m.raw.group.prep >= 0 ? m.raw.group.prep : startOf(found, m);
  if (start > 0 && r.closed(start - 1) & (OF | PREPOSITION)) return false;
  if (m.raw !== null && m.raw.group.prep >= 0 && m.raw.group.prep < start) return false;
  const opened = start > 0 && r.view.tokens.kind[start - 1] === MARK && r.view.tokens.kind[m.last] === MARK ? start - 1 : start;
  for (let k = opened - 1; k >= 0 && k >= start - BACK; k--) {
    if (r.view.tokens.flags[k + 1]! & NEWLINE && k + 1 <= start) return false;
    const said = strengthAt(found.strengths, r, rules, k) < 1 ? undefined : r.readings(k).find((x) => (x.mood === "ind" || x.mood === "cond" || x.mood === "subj" ? x.person === 3 : x.mood === "ppart") && rules.sayings.has(x.lemma));
    if (said !== undefined && says(found, k, 1)) {
      let v = k;
      // Auxiliary, adverbs and clitics before the participle.
      while (v > 0 && v > k - 5 && (r.closed(v - 1) & 256 || r.verb(v - 1) & (V_HAVE | V_BE) || (r.closed(v - 1) !== 0 && r.closed(v - 1) & (32 | 64 | 128 | 16384)))) v--;
      if (said.mood === "ppart" && v === k) return false;
      const b = v - 1;
      const opens = b < 0 || r.punct(b) === COMMA || r.view.tokens.kind[b] === MARK || (r.view.tokens.flags[v]! & NEWLINE) !== 0 || r.punct(b) === 0x2e || r.closed(b) & SUBORDINATOR || (r.closed(b) & QUE && (m.outlet !== null || closes(found, m.last)));
      // `ont pris peur rapporte Le Phare`: a medium's aside without its comma.
      const loose = m.outlet !== null && !m.generic && said.mood === "ind" && said.person === 3 && v === k && b >= 0 && r.closed(b) === 0;
      const marked = b >= 0 && (r.view.tokens.kind[b] === MARK || r.punct(b) === COMMA);
      // After a comma alone the verb may be an earlier subject's and this its object (« …, a décrit son hôte comme »).
      const quoted = b >= 0 && (r.view.tokens.kind[b] === MARK || r.view.tokens.kind[b - 1] === MARK);
      if (opens && !quoted && m.outlet === null && b >= 0 && r.punct(b) === COMMA && ((found.rules.sayings.get(said.lemma)?.strength ?? 0) < 3 || !closes(found, m.last))) return false;
      if (!(opens || loose) || !strong(found, m, said.lemma, marked)) return false;
      found.add(m, "speaker", "inverted");
      return true;
    }
    if (r.punct(k) !== 0 || r.view.tokens.kind[k] === MARK) {
      if (r.punct(k) !== COMMA) return false;
      return false;
    }
    const timed = timeWord(r, k);
    const held = found.reading.holding[k]! >= 0;
    if (!(oneOf(r, k, rules.fillers) || timed || held || r.isNumber(k) || r.closed(k) & 256 || r.isCapital(k) || r.endsWith(k, r.grammar.adverbEndings))) return false;
  }
  return false;
}
