// Names of media in the text, before anybody asks what role they play.
import type { Registry } from "../match/registry.ts";
import { COORDINATOR, OF, V_THIRD } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { isUpper } from "../text/chars.ts";
import { CAPITAL, MARK, NEWLINE, NUMBER, URL_LIKE } from "../text/tokens.ts";
import type { Outlet } from "../types.ts";
import { ARTICLE_OF, CITING, type Facts, OF_MEDIUM } from "./facts.ts";
import { folded, plain } from "./fold.ts";
import type { MentionWords } from "./words.ts";

/** A medium's name at `[first, last)` in tokens. */
export interface OutletHit {
  readonly first: number;
  readonly last: number;
  readonly outlet: Outlet;
  /** The name may be something else; the context spoke for the medium. */
  readonly ambiguous: boolean;
  /** Other media of that name, where nothing in the text tells them apart. */
  readonly rivals: readonly Outlet[];
}

const SHORT = 4;

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly rows: { readonly outlet: Outlet; readonly ambiguous: boolean }[];
}

/** Names that lose their article after a contraction or a quotation mark: `au Monde`, `le « Figaro »`. */
type Bare = ReadonlyMap<string, readonly { readonly outlet: Outlet; readonly article: string; readonly rest: string; readonly ambiguous: boolean }[]>;
const bareOf = new WeakMap<Registry<Outlet>, Bare>();
/** As written but for accents, and with one gap for all. */
const evened = (s: string): string => plain(s).replace(/[’ʼ]/gu, "'").replace(/[\s-]+/gu, " ");
const firstWord = (s: string): string => /^[\p{L}\p{N}]+/u.exec(s)?.[0] ?? s;

function bareNames(registry: Registry<Outlet>, words: MentionWords): Bare {
  let map = bareOf.get(registry);
  if (map === undefined) {
    const built = new Map<string, { outlet: Outlet; article: string; rest: string; ambiguous: boolean }[]>();
    for (const outlet of registry.entries) {
      for (const name of [outlet.name, ...(outlet.aliases ?? [])]) {
        const parts = words.withoutArticle(name);
        if (parts === null) continue;
        const rest = folded(parts.rest);
        const key = firstWord(rest);
        const row = { outlet, article: parts.article, rest, ambiguous: outlet.ambiguous?.includes(name) ?? false };
        const there = built.get(key);
        if (there) there.push(row);
        else built.set(key, [row]);
      }
    }
    map = built;
    bareOf.set(registry, map);
  }
  return map;
}

/**
 * The media that the text names, in text order. An ambiguous name counts where a sure name of the same medium stands in the
 * text, beside a noun for a medium, or after a word that brings in a source; of two media of one name the one introduced wins.
 */
export function outletHits(r: Reader, facts: Facts, registry: Registry<Outlet>): readonly OutletHit[] {
  const { tokens, text } = r.view;
  const found = new Map<number, Candidate>();
  const add = (first: number, last: number, outlet: Outlet, ambiguous: boolean): void => {
    const key = first * (tokens.count + 1) + last;
    const there = found.get(key);
    if (there === undefined) found.set(key, { first, last, rows: [{ outlet, ambiguous }] });
    else if (!there.rows.some((row) => row.outlet === outlet)) there.rows.push({ outlet, ambiguous });
  };
  const capital = (i: number): boolean => (tokens.flags[i]! & CAPITAL) !== 0 || tokens.kind[i] === NUMBER || (tokens.kind[i] === URL_LIKE && isUpper(text.charCodeAt(tokens.start[i]!)));
  registry.scan(tokens, (hit) => {
    // Small letters where the name has a capital are the common noun: « le monde entier ».
    const from = hit.to - hit.from > 1 && facts.is(hit.from, ARTICLE_OF) ? hit.from + 1 : hit.from;
    if (!capital(from) && hit.alias !== hit.alias.toLowerCase()) return;
    // Accents may be left out of an ambiguous name, capitals may not be put in.
    if (hit.ambiguous && !hit.exact && !allCapsLine(r, hit.from) && evened(text.slice(hit.start, hit.end)) !== evened(hit.alias)) return;
    // Short names in capitals are what they are to the letter: RTÉ is not RTE.
    if (!hit.exact && hit.alias.length <= SHORT && hit.alias === hit.alias.toUpperCase()) return;
    // `Amna Guellali` is not AMNA.
    if (hit.to - hit.from === 1 && hit.alias === hit.alias.toUpperCase() && text.slice(hit.start, hit.end) !== hit.alias && hit.to < tokens.count && capital(hit.to) && (tokens.flags[hit.to]! & NEWLINE) === 0) return;
    add(hit.from, hit.to, hit.entry, hit.ambiguous);
  });
  const { words } = facts;
  const articleless = bareNames(registry, words);
  for (let i = 1; i < tokens.count; i++) {
    if (!capital(i)) continue;
    const before = tokens.kind[i - 1] === MARK ? i - 2 : i - 1;
    if (before < 0 || !facts.is(before, ARTICLE_OF)) continue;
    const rows = articleless.get(folded(firstWord(r.slice(i, i + 1))));
    if (rows === undefined) continue;
    const articles = words.articleOf(r.slice(before, before + 1));
    for (const row of rows) {
      if (!articles.includes(row.article)) continue;
      const start = tokens.start[i]!;
      const end = start + row.rest.length;
      if (folded(text.slice(start, end)) !== row.rest) continue;
      let last = i;
      while (last < tokens.count && tokens.end[last]! < end) last++;
      if (tokens.end[last] === end) add(i, last + 1, row.outlet, row.ambiguous);
    }
  }
  return settle(r, facts, longest([...found.values()]));
}

function longest(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Candidate[] = [];
  for (const c of candidates) {
    const before = kept[kept.length - 1];
    if (before === undefined || c.first >= before.last) kept.push(c);
  }
  return kept;
}

function settle(r: Reader, facts: Facts, candidates: readonly Candidate[]): readonly OutletHit[] {
  const introduced = new Map<string, number>();
  const isNamed = (c: Candidate): boolean => c.rows.length === 1 && (!c.rows[0]!.ambiguous || besideMediaNoun(r, facts, c));
  for (const c of candidates) if (isNamed(c) && !introduced.has(c.rows[0]!.outlet.id)) introduced.set(c.rows[0]!.outlet.id, c.first);
  const hits: OutletHit[] = [];
  const doubtful: OutletHit[] = [];
  for (const c of candidates) {
    if (continuesName(r, facts, c)) continue;
    const known = c.rows.filter((row) => introduced.has(row.outlet.id));
    const sure = c.rows.filter((row) => !row.ambiguous);
    const pool = known.length > 0 ? known : sure.length > 0 ? sure : c.rows;
    // Of several that were introduced the last one before this place, else the first after it.
    const at = (row: Candidate["rows"][number]): number => introduced.get(row.outlet.id) ?? Number.MAX_SAFE_INTEGER;
    const ranked = [...pool].sort((a, b) => (at(a) > c.first ? 1 : 0) - (at(b) > c.first ? 1 : 0) || at(b) - at(a) || plainness(r, c, b.outlet) - plainness(r, c, a.outlet));
    const chosen = ranked[0]!;
    const ambiguous = chosen.ambiguous && !introduced.has(chosen.outlet.id);
    const hit: OutletHit = { first: c.first, last: c.last, outlet: chosen.outlet, ambiguous, rivals: known.length > 0 ? [] : ranked.slice(1).map((row) => row.outlet) };
    (ambiguous && !supported(r, facts, c) ? doubtful : hits).push(hit);
  }
  // `Marianne et Le Phare`: joined to a medium, a medium.
  const starts = new Set(hits.map((hit) => hit.first)), ends = new Set(hits.map((hit) => hit.last));
  const joins = (k: number): boolean => k > 0 && k < r.count && (r.closed(k) & COORDINATOR) !== 0;
  for (const hit of doubtful) if ((joins(hit.last) && starts.has(hit.last + 1)) || (joins(hit.first - 1) && ends.has(hit.first - 1))) hits.push(hit);
  return hits.sort((a, b) => a.first - b.first);
}
/** A medium whose own name is nothing but the words there comes before one that is only called so. */
function plainness(r: Reader, c: Candidate, outlet: Outlet): number {
  const there = folded(r.slice(c.first, c.last));
  const name = folded(outlet.name);
  return name === there ? 2 : name.endsWith(` ${there}`) && name.length - there.length < 5 ? 1 : 0;
}

/** `Le Monde diplomatique` is in the registry; `Le Point Info Énergie` or `Marianne Dubois` are not the medium. */
function continuesName(r: Reader, facts: Facts, c: Candidate): boolean {
  if (!c.rows.some((row) => row.ambiguous)) return false;
  const next = c.last;
  if (next < r.count && r.isCapital(next) && !toSomebody(r, facts, c) && (r.view.tokens.flags[next]! & 1) === 0 && !allCapsLine(r, c.first)) return true;
  const before = c.first - 1;
  return before >= 0 && r.isCapital(before) && !facts.is(before, ARTICLE_OF) && facts.head(before)?.media === undefined && facts.given(before);
}
/** `a expliqué au Monde Jean Dubois`: a name of its own follows. */
function toSomebody(r: Reader, facts: Facts, c: Candidate): boolean {
  return c.last < r.count && facts.given(c.last) && c.first > 0 && facts.is(c.first - 1, CITING) && facts.is(c.first - 1, ARTICLE_OF) && !facts.is(c.first, ARTICLE_OF);
}
function allCapsLine(r: Reader, i: number): boolean {
  return i + 1 < r.count && i > 0 && (r.view.tokens.flags[i]! & 8) !== 0 && (r.view.tokens.flags[i - 1]! & 8) !== 0;
}
/** `l'hebdomadaire Respekt`, `la chaîne publique Kan`, `l'agence de presse tchèque ČTK`. */
function besideMediaNoun(r: Reader, facts: Facts, c: Candidate): boolean {
  for (let i = c.first - 1; i >= 0 && i >= c.first - 5; i--) {
    if (r.punct(i) !== 0) return false;
    const head = facts.head(i);
    if (head?.media !== undefined && !head.plural) return true;
  }
  return false;
}
function supported(r: Reader, facts: Facts, c: Candidate): boolean {
  if (besideMediaNoun(r, facts, c)) return true;
  // A pronoun or another small word of the language (« Elle ») needs the noun.
  if (c.last - c.first === 1 && r.closed(c.first) !== 0) return false;
  if (!standsAlone(r, c.last) && !toSomebody(r, facts, c)) return false;
  const quoted = c.first > 0 && r.view.tokens.kind[c.first - 1] === MARK;
  let i = c.first - (quoted ? 2 : 1);
  const named = facts.is(c.first, ARTICLE_OF);
  // A line of its own: `Le Phare avec AFP`.
  if (named && startsLine(r, c.first) && (startsLine(r, c.last) || facts.is(c.last, CITING))) return true;
  // With its article and a capital the name stands as the paper writes it.
  if (named && i >= 0 && r.punct(i) === 0 && r.view.tokens.kind[i] !== MARK && (r.view.tokens.flags[c.first]! & CAPITAL) !== 0) return true;
  const opens = i < 0 || r.punct(i) === 0x2e || (r.view.tokens.flags[c.first]! & NEWLINE) !== 0;
  if (opens && !named) return !facts.given(c.first) && actsAsSubject(r, c.last);
  if (i < 0) return actsAsSubject(r, c.last);
  const holds = facts.is(i, ARTICLE_OF) && !named;
  // `écrit le Sun`
  if (holds && i > 0 && facts.words.tells(r.slice(i - 1, i))) return true;
  if (holds && !facts.is(i, CITING)) {
    if (i > 0 && facts.is(i - 1, OF_MEDIUM)) return true;
    i--;
  }
  if (i >= 0 && facts.is(i, CITING)) return true;
  if (i >= 0 && r.closed(i) & OF && i > 0 && facts.is(i - 1, OF_MEDIUM)) return true;
  return (named || holds) && actsAsSubject(r, c.last);
}
function startsLine(r: Reader, i: number): boolean {
  return i === 0 || i >= r.count || (r.view.tokens.flags[i]! & NEWLINE) !== 0;
}
/** No adjective or noun goes on with the phrase: « l'Union européenne » is not the paper. */
function standsAlone(r: Reader, i: number): boolean {
  if (i >= r.count || r.view.tokens.kind[i] === MARK || r.punct(i) !== 0 || (r.view.tokens.flags[i]! & 1) !== 0) return true;
  return r.closed(i) !== 0 || r.readings(i).length > 0 || r.isNumber(i) || (r.grammar.lexicon.bits[r.view.ids[i]!]! & r.grammar.timeBit) !== 0;
}
/** A finite verb right after the name, adverbs aside. */
function actsAsSubject(r: Reader, i: number): boolean {
  for (let k = i; k < r.count && k < i + 3; k++) {
    if (r.verb(k) & V_THIRD) return true;
    if (r.closed(k) === 0) return false;
  }
  return false;
}
