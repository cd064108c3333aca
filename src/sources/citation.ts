// Mentions that act as a source in their sentence: `selon X`, `X a rapporté`, `cité par X`, `à X`, `sur X`, `dans X`.
import { ARTICLE, CONTRACTED, COORDINATOR, DETERMINER, OF, PLURAL, PREPOSED, PREPOSITION } from "../syntax/grammar.ts";
import { verbGroupAt } from "../syntax/verbs.ts";
import { MARK, NEWLINE } from "../text/tokens.ts";
import { rangeOf } from "../text/view.ts";
import type { SourceRole } from "../types.ts";
import type { Candidates, SourceMention } from "./candidates.ts";

const COMMA = 0x2c, STROKE = 0x2f, OPEN = 0x28, CLOSE = 0x29, COLON = 0x3a;
const BACK = 9, AHEAD = 22, NEAR = 8;

/** Tries the rules of a sentence on every possible source. Windows are bounded: linear in the text. */
export function citationsIn(found: Candidates): void {
  const said = sayings(found);
  const spoken = sayings(found, 1);
  const joined = new Map<SourceMention, readonly [SourceRole, string]>();
  found.mentions.forEach((m, at) => {
    const role = joined.get(m);
    if (role !== undefined) found.add(m, role[0], role[1]);
    if (role === undefined && !media(found, m, said, spoken)) return;
    // `selon Le Phare et La Gazette`, `sur Radio Phare, Télé Phare ou Phare+`: what is joined to a source is one.
    const next = joinedTo(found, m, at);
    if (next !== null) joined.set(next, role ?? ["relay", "channel"]);
  });
  for (const m of found.mentions) {
    if (joined.has(m) || (m.kind === "outlet" && media(found, m, said, spoken))) continue;
    if (according(found, m)) continue;
    if (relayed(found, m)) continue;
    if (m.kind === "social" && m.raw === null) {
      if (posted(found, m, said)) found.add(m, "reference", "post");
      continue;
    }
    if (carried(found, m, said) || published(found, m)) continue;
    // What somebody else's quoted words say of a body is theirs.
    if (found.marked[m.first]) continue;
    if (subject(found, m) || inverted(found, m) || anonymously(found, m)) coordinated(found, m);
  }
}

/** The rules that are for media above all. */
function media(found: Candidates, m: SourceMention, said: (token: number) => boolean, spoken: (token: number) => boolean): boolean {
  if (m.kind !== "outlet") return false;
  return according(found, m) || relayed(found, m) || channel(found, m, said, spoken) || gained(found, m) || produced(found, m) || besideWords(found, m) || (!found.marked[m.first] && (subject(found, m) || inverted(found, m)));
}
/** The medium that a conjunction, a comma or a stroke ties to this one. */
function joinedTo(found: Candidates, m: SourceMention, at: number): SourceMention | null {
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

/** For every sentence: does a verb of saying stand in it? */
function sayings(found: Candidates, least: number = 2): (token: number) => boolean {
  const { r } = found;
  const { sentences } = r.view;
  const has = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const last = s + 1 < sentences.length ? sentences[s + 1]! : r.count;
    for (let i = sentences[s]!; i < last && has[s] === 0; i++) if (says(found, i, least) || (r.view.tokens.kind[i] === MARK && i > sentences[s]!)) has[s] = 1;
  }
  return (token) => has[rangeOf(sentences, token)] === 1;
}
/** A form of a verb of saying that is no noun here. */
function says(found: Candidates, i: number, least: number): boolean {
  const { r, rules } = found;
  const readings = r.readings(i);
  if (readings.length === 0) return false;
  if (i > 0 && r.closed(i - 1) & (ARTICLE | DETERMINER) && r.grammar.lexicon.bits[r.view.ids[i]!]! & r.grammar.homographBit) return false;
  return readings.some((x) => (rules.sayings.get(x.lemma)?.strength ?? 0) >= least);
}

/** The words before a token, contractions undone: the last one, the last two (`yeux de`), … up to the longest expression. */
function before(found: Candidates, first: number): readonly string[] {
  const known = found.phrases.get(first);
  if (known !== undefined) return known;
  const { r, rules } = found;
  const phrases: string[] = [];
  let text = "";
  let started = false;
  for (let k = first - 1; k >= 0 && phrases.length < rules.longest; k--) {
    if (r.view.tokens.kind[k] === MARK && !started) continue;
    if (!started && k + 1 === first && r.view.tokens.flags[first]! & NEWLINE) break;
    const word = r.slice(k, k + 1).toLowerCase().replace("’", "'");
    text = started ? (word.endsWith("'") ? word + text : `${word} ${text}`) : rules.undo(word);
    started = true;
    phrases.push(text);
  }
  found.phrases.set(first, phrases);
  return phrases;
}
/** First token of the mention with determiner; of `au Monde`, `des experts` the preposition that holds the article stays outside. */
function startOf(found: Candidates, m: SourceMention): number {
  const { r } = found;
  let first = m.from;
  if (m.outlet !== null && m.first > m.from && m.raw?.outlet && m.raw.head?.media === undefined) first = m.first;
  if (first === m.first && first > 0) {
    const k = r.view.tokens.kind[first - 1] === MARK ? first - 2 : first - 1;
    if (k >= 0 && r.closed(k) & (ARTICLE | DETERMINER) && !(r.closed(k) & OF && r.closed(k) & CONTRACTED && !(r.closed(k) & PLURAL))) return r.closed(k) & CONTRACTED ? k + 1 : k;
  }
  return first;
}
/** Is one of these expressions right before the mention? Gives the token where it starts, -1 for none. */
function expression(found: Candidates, m: SourceMention, wanted: ReadonlySet<string>, longest: number): number {
  const { r } = found;
  const start = startOf(found, m);
  const prior = start - 1;
  // `selon des experts`: `des` is an article there; `aux yeux des experts`: it holds the preposition.
  const article = prior >= 0 && m.plural && r.closed(prior) & CONTRACTED && r.closed(prior) & PLURAL;
  for (const first of article ? [prior, start] : [start]) {
    const phrases = before(found, first);
    for (let count = Math.min(longest, first, phrases.length); count > 0; count--) if (wanted.has(phrases[count - 1]!)) return first - count;
  }
  return -1;
}

function according(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  // `de source diplomatique`
  const group = m.raw?.group;
  if (group !== undefined && m.raw?.head?.collective === "source" && group.prep >= 0 && r.closed(group.prep) & OF && (group.det < 0 || group.det === group.prep) && m.raw.form !== "body") {
    if (group.prep === 0 || r.closed(group.prep - 1) !== 0 || r.punct(group.prep - 1) !== 0 || r.view.tokens.kind[group.prep - 1] === MARK || r.readings(group.prep - 1).length > 0) {
      found.add(m, "speaker", "according");
      return true;
    }
  }
  if (expression(found, m, rules.according, rules.longest) >= 0) {
    found.add(m, "speaker", "according");
    return true;
  }
  if (found.marked[m.first]) return false;
  const loose = expression(found, m, rules.accordingLoosely, 3);
  if (loose >= 0 && m.kind !== "document" && m.kind !== "social") {
    const opens = loose === 0 || (r.view.tokens.flags[loose]! & NEWLINE) !== 0 || r.punct(loose - 1) === 0x2e || r.view.tokens.kind[loose - 1] === MARK;
    const after = r.punct(m.last) === COMMA || m.last >= r.count || r.punct(m.last) === 0x2e;
    const marked = loose > 0 && r.view.tokens.kind[loose - 1] === MARK;
    if ((opens && r.punct(m.last) === COMMA) || (m.outlet === null && marked && after)) {
      found.add(m, "speaker", "according");
      return true;
    }
  }
  return false;
}

/** `cité par X`, `interrogé par X`, `publié par X`, `citant X`. */
function relayed(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  const by = expression(found, m, rules.by, 3);
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
function channel(found: Candidates, m: SourceMention, said: (token: number) => boolean, spoken: (token: number) => boolean): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic && m.raw?.form === "anonymous") return false;
  const at = expression(found, m, rules.channels, 4);
  if (at < 0) return false;
  const near = nearInterview(found, at);
  const place = r.slice(at, at + 1).toLowerCase();
  const agent = place === "par" || place === "pour" || place === "avec" || place === "chez";
  // `à` and what holds it bring in many things; `sur` and `dans` with a medium hardly anything else.
  const speech = found.rules.undo(place) === "à" ? said : spoken;
  if (!near && (agent || !speech(m.first))) {
    // `confirme pour l'AFP`, `réagit pour la chaîne X`
    if (!(place === "pour" && ((at > 0 && says(found, at - 1, 2)) || (said(m.first) && m.raw?.head?.media !== undefined)))) return false;
  }
  found.add(m, "relay", "channel");
  return true;
}
/** `l'AFP s'est procuré une copie`, `qu'a pu consulter Le Phare`, `dont X a pris connaissance`. */
function gained(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic) return false;
  const start = startOf(found, m);
  const gains = (k: number): boolean => r.readings(k).some((x) => rules.gains.has(x.lemma));
  for (let k = m.last; k < r.count && k < m.last + 5; k++) {
    if (r.punct(k) !== 0) break;
    if (gains(k) || rules.gainsWith.has(r.slice(k, k + 1).toLowerCase())) return keep(found, m, "relay", "gained");
  }
  for (let k = start - 1; k >= 0 && k > start - 3; k--) {
    if (r.punct(k) !== 0 || r.closed(k) & PREPOSITION) break;
    if (gains(k) && (r.closed(k - 1) !== 0 || r.readings(k - 1).length > 0)) return keep(found, m, "relay", "gained");
  }
  return false;
}
/** `« … » (Le Phare, 3 mars)`, `« … », Le Phare.`: the medium set beside the words. */
function besideWords(found: Candidates, m: SourceMention): boolean {
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
function produced(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "outlet" || m.generic) return false;
  let k = startOf(found, m) - 1;
  if (k >= 0 && (r.closed(k) & OF || rules.by.has(r.slice(k, k + 1).toLowerCase()))) k--;
  while (k > 0 && (r.readings(k).some((x) => x.mood === "ppart") || r.closed(k) === 0) && !rules.products.has(r.slice(k, k + 1).toLowerCase()) && !rules.hosts.has(r.slice(k, k + 1).toLowerCase()) && startOf(found, m) - k < 4 && r.punct(k) === 0) k--;
  // `des médias comme X`
  if (k > 0 && rules.like.has(r.slice(startOf(found, m) - 1, startOf(found, m)).toLowerCase())) {
    const head = found.words.head(r.slice(startOf(found, m) - 2, startOf(found, m) - 1));
    return head?.media !== undefined && head.plural ? keep(found, m, "relay", "product") : false;
  }
  for (let h = startOf(found, m) - 1; h >= 0 && h > startOf(found, m) - 7 && r.punct(h) === 0; h--) {
    if (!rules.hosts.has(r.slice(h, h + 1).toLowerCase())) continue;
    return r.closed(startOf(found, m) - 1) & OF || r.view.tokens.kind[startOf(found, m) - 1] === MARK ? keep(found, m, "relay", "channel") : false;
  }
  if (k < 0) return false;
  const word = r.slice(k, k + 1).toLowerCase();
  if (rules.hosts.has(word)) return keep(found, m, "relay", "channel");
  if (!rules.products.has(word)) return false;
  if (found.words.head(word)?.person === undefined) return keep(found, m, "relay", "product");
  // `a constaté un journaliste de l'AFP`, `selon des correspondants de X`: the people of a medium, where they report.
  for (let h = k - 1; h >= 0 && h > k - 4; h--) {
    if (r.punct(h) !== 0) return false;
    if (says(found, h, 2) || rules.according.has(r.slice(h, h + 1).toLowerCase()) || rules.by.has(r.slice(h, h + 1).toLowerCase())) return keep(found, m, "relay", "product");
  }
  return false;
}
function keep(found: Candidates, m: SourceMention, role: SourceRole, rule: string): true {
  found.add(m, role, rule);
  return true;
}
function nearInterview(found: Candidates, at: number): boolean {
  const { r, rules } = found;
  for (let k = at; k >= 0 && k > at - NEAR; k--) {
    if (r.punct(k) === 0x2e) return false;
    const word = r.slice(k, k + 1).toLowerCase();
    if (rules.interviews.has(word) || r.readings(k).some((x) => x.mood === "ppart" && rules.relays.has(x.lemma))) return true;
  }
  return false;
}
function posted(found: Candidates, m: SourceMention, said: (token: number) => boolean): boolean {
  const { r, rules } = found;
  if (!said(m.first)) return false;
  if (expression(found, m, rules.posted, 2) >= 0) return true;
  for (let k = m.first - 1; k > 0 && k > m.first - 5; k--) {
    const word = r.slice(k, k + 1).toLowerCase();
    if (rules.posted.has(word)) return true;
    if (!rules.accounts.has(word)) return false;
  }
  return false;
}
/** `dans un communiqué`, beside a verb of saying. */
function carried(found: Candidates, m: SourceMention, said: (token: number) => boolean): boolean {
  if (m.kind !== "document" && m.kind !== "social") return false;
  if (m.raw?.head?.document === "law") return false;
  if (expression(found, m, found.rules.carriers, 3) < 0 && !(m.kind === "social" && expression(found, m, found.rules.posted, 2) >= 0)) return false;
  if (!said(m.first)) return false;
  found.add(m, "reference", m.kind === "social" ? "post" : "document");
  return true;
}
/** `en publiant un long billet`, `a posté une vidéo`: the post that carries the words. */
function published(found: Candidates, m: SourceMention): boolean {
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
/** `ont annoncé l'agence et les préfectures`: what is joined to a source is one. */
function coordinated(found: Candidates, m: SourceMention): void {
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

/** `X a rapporté que`, `X, qui a dénoncé …`. */
function subject(found: Candidates, m: SourceMention): boolean {
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
  // `Le Phare et la Gazette racontent`
  const partner = k < limit && r.closed(k) & COORDINATOR ? partnerAt(found, k + 1) : null;
  if (partner !== null) k = Math.max(partner.last, partner.raw?.group.last ?? partner.last);
  let relative = false;
  if (k < limit && r.punct(k) === COMMA) {
    if (rules.relatives.has(r.slice(k + 1, k + 2).toLowerCase())) {
      relative = true;
      k += 2;
    } else {
      let c = k + 1;
      while (c < limit && r.punct(c) !== COMMA && r.punct(c) !== 0x2e && !(r.view.tokens.flags[c]! & NEWLINE)) c++;
      if (c >= limit || r.punct(c) !== COMMA) return false;
      k = c + 1;
    }
  } else if (k < limit && rules.relatives.has(r.slice(k, k + 1).toLowerCase())) {
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
  const locution = verb.readings.some((x) => rules.locutions.get(x.lemma)?.some((rest) => r.slice(verb.last, Math.min(r.count, verb.last + 3)).toLowerCase().startsWith(rest)));
  const prints = m.kind === "outlet" && !m.generic && verb.readings.some((x) => rules.prints.has(x.lemma));
  if (!locution && !prints && (said === undefined || !strong(found, m, said.lemma, hasContent(found, verb.last)))) return false;
  if (locution && (m.kind === "document" || m.kind === "social")) return false;
  for (const one of partner === null ? [m] : [m, partner]) found.add(one, said !== undefined && rules.quotes.has(said.lemma) ? "relay" : "speaker", "subject");
  return true;
}
/** The possible source that starts at a token with its determiner. */
function partnerAt(found: Candidates, token: number): SourceMention | null {
  for (let n = found.from(token); n < found.mentions.length && found.mentions[n]!.from <= token + 2 && n < found.from(token) + 6; n++) {
    const other = found.mentions[n]!;
    if (startOf(found, other) === token && other.kind !== "document" && other.kind !== "social") return other;
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
  if (!r.readings(k).some((x) => x.lemma === r.grammar.have && x.person === 3)) return false;
  for (let p = k + 2; p < r.count && p < k + 7; p++) {
    if (r.view.tokens.flags[p]! & NEWLINE || r.punct(p) === 0x2e) return false;
    const said = r.readings(p).find((x) => x.mood === "ppart" && (found.rules.sayings.get(x.lemma)?.strength ?? 0) >= 2);
    if (said !== undefined) return (r.closed(k + 1) & PREPOSITION) !== 0 || r.punct(k + 1) === COMMA;
  }
  return false;
}
/** `des experts`, `de nombreux habitants`: an article, not a preposition. */
function indefiniteArticle(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  const k = m.raw?.group.prep ?? startOf(found, m) - 1;
  if (k < 0) return false;
  const c = r.closed(k);
  if (!(c & OF && ((c & CONTRACTED && c & PLURAL) || r.closed(k + 1) & PREPOSED)) || !m.plural) return false;
  const b = k - 1;
  return b < 0 || (r.view.tokens.flags[k]! & NEWLINE) !== 0 || r.punct(b) !== 0 || r.view.tokens.kind[b] === MARK || r.readings(b).length > 0 || (r.closed(b) !== 0 && !(r.closed(b) & (ARTICLE | DETERMINER)));
}
/** A clause, a colon or a quotation mark right after the verb. */
function hasContent(found: Candidates, from: number): boolean {
  const { r, rules } = found;
  for (let k = from; k < r.count && k < from + 6; k++) {
    if (r.punct(k) === 0x2e) return false;
    if (rules.that.has(r.slice(k, k + 1).toLowerCase().replace(/[’ʼ]/gu, "'")) || r.punct(k) === COLON || r.view.tokens.kind[k] === MARK) return true;
  }
  return false;
}

/** What may follow an inverted subject: punctuation, a preposition, a relative clause, a word of time, the end. */
function closes(found: Candidates, k: number): boolean {
  const { r, rules } = found;
  if (k >= r.count || r.punct(k) !== 0 || r.view.tokens.kind[k] === MARK || r.view.tokens.flags[k]! & NEWLINE) return true;
  return (r.closed(k) & PREPOSITION) !== 0 || rules.relatives.has(r.slice(k, k + 1).toLowerCase()) || (r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.timeBit) !== 0 || (r.closed(k) & COORDINATOR) !== 0;
}

/** `assure-t-on à l'Élysée`, `chez X, on assure`: nobody named, in a place that is. */
function anonymously(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  if (m.kind !== "institution") return false;
  const at = expression(found, m, rules.quarters, 3);
  if (at < 0) return false;
  const bare = (k: number): string => r.slice(k, k + 1).toLowerCase().replace(/^-(?:t-)?/u, "");
  const before = at > 0 && rules.impersonal.has(bare(at - 1)) && at > 1 && says(found, at - 2, 1);
  const after = r.punct(m.last) === COMMA && m.last + 2 < r.count && rules.impersonal.has(bare(m.last + 1)) && (says(found, m.last + 2, 1) || says(found, m.last + 3, 1));
  if (!before && !after) return false;
  found.add(m, "speaker", "anonymously");
  return true;
}

/** `…, a rapporté X`, `« … », note X`. */
function inverted(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  const start = indefiniteArticle(found, m) && m.raw !== null && m.raw.group.prep >= 0 ? m.raw.group.prep : startOf(found, m);
  if (start > 0 && r.closed(start - 1) & (OF | PREPOSITION)) return false;
  if (m.raw !== null && m.raw.group.prep >= 0 && m.raw.group.prep < start) return false;
  const opened = start > 0 && r.view.tokens.kind[start - 1] === MARK && r.view.tokens.kind[m.last] === MARK ? start - 1 : start;
  for (let k = opened - 1; k >= 0 && k >= start - BACK; k--) {
    if (r.view.tokens.flags[k + 1]! & NEWLINE && k + 1 <= start) return false;
    const readings = r.readings(k).filter((x) => (x.mood === "ind" || x.mood === "cond" || x.mood === "subj" ? x.person === 3 : x.mood === "ppart"));
    const said = readings.find((x) => rules.sayings.has(x.lemma));
    if (said !== undefined && says(found, k, 1)) {
      let v = k;
      // Auxiliary, adverbs and clitics before the participle.
      while (v > 0 && v > k - 5 && (r.closed(v - 1) & 256 || r.readings(v - 1).some((x) => x.lemma === r.grammar.have || x.lemma === r.grammar.be) || (r.closed(v - 1) !== 0 && r.closed(v - 1) & (32 | 64 | 128 | 16384)))) v--;
      if (said.mood === "ppart" && v === k) return false;
      const b = v - 1;
      const opens = b < 0 || r.punct(b) === COMMA || r.view.tokens.kind[b] === MARK || (r.view.tokens.flags[v]! & NEWLINE) !== 0 || r.punct(b) === 0x2e || r.closed(b) & 1024;
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
    const word = r.slice(k, k + 1).toLowerCase().replace(/[’ʼ]/gu, "'");
    const timed = (r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.timeBit) !== 0;
    const held = found.reading.holding[k]! >= 0;
    if (!(rules.fillers.has(word) || timed || held || r.isNumber(k) || r.closed(k) & 256 || r.isCapital(k) || r.endsWith(k, r.grammar.adverbEndings))) return false;
  }
  return false;
}
