// Mentions on their way to be sources: what they are called, what kind of source they can be, and the rule that spoke for them.
import type { EntityReading } from "../entities/entities.ts";
import { type Facts, OPENS_NETWORK } from "../entities/facts.ts";
import type { Raw } from "../entities/raw.ts";
import { bareFirst } from "../entities/stretch.ts";
import type { MentionWords } from "../entities/words.ts";
import { ARTICLE, BY, V_PARTICIPLE } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { countBelow } from "../text/search.ts";
import type { Outlet, SourceKind, SourceRole } from "../types.ts";
import { type Closers, closersOf, oneOf, strengthsOf } from "./lexis.ts";
import type { SourceRules } from "./rules.ts";

/** A source in the making; units are UTF-16. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceKind;
  readonly name: string;
  readonly entity: number;
  readonly outlet: Outlet | null;
  readonly role: SourceRole;
  readonly rule: string;
  readonly confidence: number;
}

/** Quotation marks round fewer words set off a name, not somebody's words. */
const LABEL = 7;
/** Marks that far apart are not a pair that was meant. */
const LONG = 160;

/** How sure each rule is on annotated articles, from what shares it got right. */
const TRUST: Readonly<Record<string, number>> = {
  according: 0.95, quote: 0.93, subject: 0.88, inverted: 0.92, relay: 0.95, channel: 0.93, document: 0.85, post: 0.92, signature: 0.95, embed: 0.95, cited: 0.9, gained: 0.9, product: 0.85, beside: 0.85, anonymously: 0.85, definite: 0.7,
};

/** One mention read as a possible source. */
export interface SourceMention {
  /** Index in the mentions, -1 for one that only the source parser sees. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** First token of the mention with its determiner, and the preposition before it. */
  readonly from: number;
  readonly kind: SourceKind;
  readonly name: string;
  readonly entity: number;
  readonly outlet: Outlet | null;
  readonly plural: boolean;
  /** A medium's or body's description that points back: `le journal`. */
  readonly generic: boolean;
  readonly raw: Raw | null;
}

/** Collects candidates of all rules; of several for one place the surest stays. */
export class Candidates {
  readonly r: Reader;
  readonly reading: EntityReading;
  readonly words: MentionWords;
  readonly rules: SourceRules;
  /** Possible sources in text order. */
  readonly mentions: readonly SourceMention[];
  private readonly firsts: readonly number[];
  /** 1 for tokens between quotation marks. */
  readonly marked: Uint8Array;
  /** By the token of a closing mark, that of the mark that opens. */
  readonly opening: ReadonlyMap<number, number>;
  /** Words before a token, kept as several rules ask for them. */
  readonly phrases: Map<number, readonly string[]> = new Map();
  readonly closers: Closers;
  /** By lexicon id: how surely a form reports. */
  readonly strengths: Int8Array;
  /** 1 for tokens of a medium's name. */
  readonly media: Uint8Array;
  private readonly doubtful: ReadonlySet<number>;
  private readonly found: Candidate[] = [];

  constructor(r: Reader, reading: EntityReading, words: MentionWords, rules: SourceRules) {
    this.r = r;
    this.reading = reading;
    this.words = words;
    this.rules = rules;
    this.closers = closersOf(rules);
    this.strengths = strengthsOf(rules, r.grammar);
    this.mentions = sourceMentions(r, reading, words, rules);
    this.firsts = this.mentions.map((m) => m.first);
    this.media = new Uint8Array(r.count);
    for (const hit of reading.outlets) this.media.fill(1, hit.first, hit.last);
    this.doubtful = new Set(reading.outlets.filter((hit) => hit.ambiguous).map((hit) => hit.first));
    this.opening = new Map(r.view.marks.pairs.map(({ open, close }) => [close, open] as const));
    this.marked = new Uint8Array(r.count);
    for (const pair of r.view.marks.pairs) if (pair.depth === 0 && pair.closed && pair.close - pair.open > LABEL && pair.close - pair.open < LONG) this.marked.fill(1, pair.open, pair.close);
  }

  add(m: SourceMention, role: SourceRole, rule: string): void {
    const { tokens } = this.r.view;
    const trust = (TRUST[rule] ?? 0.8) * (m.generic ? TRUST["definite"]! : 1) * (this.doubtful.has(m.first) ? 0.85 : 1);
    this.put({ start: tokens.start[m.first]!, end: tokens.end[m.last - 1]!, kind: m.kind, name: m.name, entity: m.entity, outlet: m.outlet, role, rule: `fr/source/${rule}`, confidence: Math.round(trust * 100) / 100 });
  }
  /** Index of the first mention that starts at this token or later. */
  from(token: number): number {
    return countBelow(this.firsts, token);
  }
  put(candidate: Candidate): void {
    this.found.push(candidate);
  }

  /** In text order; of overlapping ones the longer that is as sure, so that a body's name keeps its parts. */
  settled(): readonly Candidate[] {
    const byPlace = new Map<number, Candidate>();
    for (const c of this.found) {
      const key = c.start * (this.r.view.text.length + 1) + c.end;
      const old = byPlace.get(key);
      if (old === undefined || c.confidence > old.confidence || (ROLES[c.role] > ROLES[old.role] && c.confidence >= old.confidence)) byPlace.set(key, c);
    }
    const sorted = [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Candidate[] = [];
    for (const c of sorted) {
      const before = kept[kept.length - 1];
      if (before !== undefined && c.start < before.end && before.kind !== "collective" && before.kind !== "document" && before.kind !== "anonymous") continue;
      kept.push(c);
    }
    return kept;
  }
}
const ROLES: Readonly<Record<SourceRole, number>> = { speaker: 5, relay: 4, embed: 3, signature: 2, reference: 1 };

function opensUpper(name: string): boolean {
  const unit = name.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(name);
}

function sourceMentions(r: Reader, reading: EntityReading, words: MentionWords, rules: SourceRules): readonly SourceMention[] {
  const women = reading.entities.filter((entity) => entity.kind === "person" && entity.gender === "f" && opensUpper(entity.name)).length;
  const byId = new Map(reading.outlets.map((hit) => [hit.outlet.id, hit.outlet] as const));
  // `les rapporteurs` where a rapporteur has been named.
  const rolesHeld = new Set<string>();
  reading.mentions.forEach((mention, k) => {
    if (mention.kind !== "person" || mention.form !== "name") return;
    const raw = reading.rawOf(k);
    if (raw.role !== null && raw.group.det < 0 && raw.bare === raw.name) rolesHeld.add(raw.role);
  });
  const { facts } = reading;
  const result: SourceMention[] = [];
  reading.mentions.forEach((mention, index) => {
    const raw = reading.rawOf(index);
    const entity = reading.entities[mention.entity]!;
    let kind: SourceKind | null = null;
    if (entity.kind === "person") kind = spokesman(raw, entity.name, rules) ? "anonymous" : null;
    else if (entity.kind !== "country") kind = entity.kind;
    if (kind === null || raw.head?.document === "sign" || (kind === "institution" && ofMember(r, facts, mention.first))) return;
    if (kind === "collective" && raw.definite && raw.head !== null && rolesHeld.has(raw.head.lemma)) return;
    // `les sénatrices` beside two named women are those two.
    if (kind === "collective" && raw.definite && raw.head?.person !== undefined && raw.head.gender === "f" && !raw.head.fixed && women > 1) return;
    const outlet = raw.outlet;
    let first = outlet !== null ? outlet.first : bareFirst(r, mention.group);
    let last = outlet !== null ? outlet.last : cutParticiple(r, mention.group.head, mention.group.coreLast, mention.last, first, kind);
    if (raw.form === "outlet" && outlet === null) {
      first = bareFirst(r, mention.group);
      last = mention.group.coreLast;
    }
    if (raw.kind === "outlet" && outlet === null && raw.name !== "") {
      first = raw.nameFirst;
      last = raw.nameLast;
    }
    const named = outlet !== null || opensUpper(entity.name);
    const generic = outlet === null && (raw.form === "outlet" || raw.form === "body" || raw.form === "document") && raw.name === "" && (raw.form === "outlet" || entity.name !== raw.bare);
    // `de nombreux habitants`, `un long billet`: how many and how long is not what they are called.
    // `le réseau social chinois Weibo` is called by its name, `la page Facebook` is not.
    const { nameFirst, nameLast } = mention.group;
    if (kind === "social" && nameFirst > first && nameFirst < mention.group.coreLast && raw.head?.lemma === rules.networkHead) [first, last] = [nameFirst, nameLast];
    else if (kind === "document" || kind === "social") first = Math.max(first, mention.group.head);
    else if (kind === "collective") while (first < mention.group.head && (oneOf(r, first, rules.quantities) || r.isNumber(first))) first++;
    const wordsLast = last;
    // `des experts interrogés par`: the participle stays in the mention, not in the name.
    if (kind === "collective" && last < r.count && r.verb(last) & V_PARTICIPLE && r.readings(last).some((x) => x.mood === "ppart" && rules.relays.has(x.lemma))) last++;
    const name = outlet !== null || generic || kind === "outlet" || (kind === "institution" && named) ? entity.name : kind === "anonymous" && raw.demonstrative ? entity.name : r.slice(first, wordsLast);
    const network = (kind === "social" || kind === "institution") && facts.is(first, OPENS_NETWORK) ? words.network(r.slice(first, last)) : undefined;
    result.push({ index, first, last, from: mention.first, kind: network ? "social" : kind, name: network?.name ?? name, entity: mention.entity, outlet: outlet?.outlet ?? byId.get(entity.id) ?? null, plural: mention.plural, generic, raw });
  });
  networks(r, facts, result);
  result.sort((a, b) => a.first - b.first || b.last - a.last);
  return result;
}
/** `le maire Les Républicains de Grévaville`: a party right behind one of its people. */
function ofMember(r: Reader, facts: Facts, first: number): boolean {
  const article = r.closed(first) & ARTICLE ? first : first - 1;
  return article > 0 && (r.closed(article) & ARTICLE) !== 0 && r.isCapital(article) && facts.head(article - 1)?.person !== undefined;
}
/** `la porte-parole de la fédération`: a voice that the article never names. Other functions mostly mean somebody named elsewhere. */
function spokesman(raw: Raw, name: string, rules: SourceRules): boolean {
  return raw.form === "role" && raw.head !== null && raw.group.nameFirst < 0 && rules.spokesmen.has(raw.head.lemma) && /^\p{Ll}/u.test(name);
}
/** `un rapport publié jeudi`: the participle belongs to the document's story, `médias contrôlés par le régime` to the group's description. */
function cutParticiple(r: Reader, head: number, coreLast: number, last: number, first: number, kind: SourceKind): number {
  if (kind !== "document" && kind !== "collective" && kind !== "social") return last;
  for (let k = Math.max(first, head) + 1; k < last; k++) {
    const readings = r.readings(k);
    if (r.verb(k) & V_PARTICIPLE && readings.every((x) => x.mood === "ppart") && r.closed(k) === 0 && !(k + 1 < r.count && r.closed(k + 1) & BY && kind === "collective" && last > k + 1)) {
      if (kind === "collective" && k < coreLast && !r.grammar.relays.has(readings[0]!.lemma)) continue;
      return k;
    }
  }
  return last;
}
/** Names of networks that no group was read for. */
function networks(r: Reader, facts: Facts, result: SourceMention[]): void {
  const covered = new Set<number>();
  const taken = new Set(result.map((m) => m.first));
  for (let i = 0; i < r.count; i++) {
    if (!facts.is(i, OPENS_NETWORK) || !r.isCapital(i) || taken.has(i)) continue;
    for (let to = Math.min(r.count, i + 2); to > i; to--) {
      const network = facts.words.network(r.slice(i, to));
      if (network === undefined) continue;
      const before = i > 0 ? r.slice(i - 1, i).toLowerCase() : "";
      if (network.sure || before === "sur" || facts.words.head(before)?.document === "post") {
        covered.add(i);
        result.push({ index: -1, first: i, last: to, from: i, kind: "social", name: network.name, entity: -1, outlet: null, plural: false, generic: false, raw: null });
      }
      break;
    }
  }
  if (covered.size === 0) return;
  const kept = result.filter((m) => {
    if (m.kind !== "institution") return true;
    for (let k = m.first; k < m.last; k++) if (covered.has(k)) return false;
    return true;
  });
  result.length = 0;
  result.push(...kept);
}
