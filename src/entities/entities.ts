// Who is who: mentions of persons, bodies, media, groups and documents, joined to entities. No pronouns yet.
import type { Registry } from "../match/registry.ts";
import { ARTICLE, OF, PARTICLE, TO } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { NEWLINE } from "../text/tokens.ts";
import type { Mention, Outlet, Person } from "../types.ts";
import { classify } from "./classify.ts";
import { Facts } from "./facts.ts";
import { withKnown, withLooseOutlets } from "./known.ts";
import { Linker } from "./linker.ts";
import type { EntityTable } from "./model.ts";
import { type OutletHit, outletHits } from "./outlets.ts";
import type { Raw } from "./raw.ts";
import { tableOf } from "./table.ts";
import { type Placed, placedGroups } from "./walk.ts";
import type { MentionWords } from "./words.ts";

/** What the reading of entities takes beside the text. */
export interface EntityOptions {
  readonly outlets: Registry<Outlet>;
  readonly people?: Registry<Person>;
  /** What a recogniser of the user's own found. */
  readonly recognised?: readonly Mention[];
  /** The medium it appeared in, by id or name: « le journal » means it where no other was named. */
  readonly home?: string | null;
  /** Day the article appeared, ISO 8601. */
  readonly published?: string | null;
}

/** The entities with what the sources need to know of the media. */
export interface EntityReading extends EntityTable {
  /** What a mention was read as before it was joined to its entity. */
  rawOf(mention: number): Raw;
  readonly outlets: readonly OutletHit[];
  /** What the language says of each word of the text. */
  readonly facts: Facts;
}

/**
 * Reads who is mentioned in a text. Linear in the text: every group is read once (attachments once more, to a fixed depth), and
 * names are compared only with those that sound alike.
 */
export function readEntities(r: Reader, words: MentionWords, options: EntityOptions): EntityReading {
  const facts = new Facts(r, words);
  const outlets = outletHits(r, facts, options.outlets);
  const outletAt = new Int32Array(r.count).fill(-1);
  outlets.forEach((hit, k) => outletAt.fill(k, hit.first, hit.last));
  const context = { r, words, facts, outletAt, outlets };
  const placed: Placed[] = placedGroups(r, (head) => facts.headOf(head)?.word.person !== undefined);
  let raws: Raw[] = [];
  placed.push(...titledParticles(r, placed));
  placed.forEach(({ group, inside }, index) => classify(context, group, index, inside >= 0, raws));
  // Inside `l'agence de presse Kyodo` there is one mention.
  const medium = new Set(raws.filter((raw) => raw.outlet !== null && raw.head?.media !== undefined).map((raw) => raw.placed));
  if (medium.size > 0) raws = raws.filter((raw) => !(raw.outlet === null && raw.head?.collective !== "source" && raw.placed >= 0 && medium.has(placed[raw.placed]!.inside)));
  raws = withMedia(withBodies(raws, placed, words), r, words);
  raws = withLooseOutlets(raws, outlets, r);
  raws = withKnown(r, raws, options);
  raws.sort((a, b) => a.group.first - b.group.first || b.group.last - a.group.last);
  const drafts = new Linker(r, facts, raws, options).link();
  const used = raws.filter((_, i) => drafts[i] !== null);
  const { mentions, entities, startingAt, holding } = tableOf(r, raws, drafts);
  return { mentions, entities, startingAt, holding, rawOf: (mention) => used[mention]!, outlets, facts };
}

const MAX_NAME = 6;

/** `M. de Kersauzon`, `Mme Le Goff`: a title before a particle or an article, which no noun group takes in. */
function titledParticles(r: Reader, placed: readonly Placed[]): Placed[] {
  const taken = new Set(placed.filter(({ group }) => group.civility >= 0 && group.nameFirst >= 0).map(({ group }) => group.civility));
  const found: Placed[] = [];
  for (let i = 0; i + 2 < r.count; i++) {
    if ((r.grammar.lexicon.bits[r.view.ids[i]!]! & r.grammar.civilityBit) === 0 || !r.isCapital(i) || taken.has(i)) continue;
    let e = i + 1;
    while (e < r.count && e < i + MAX_NAME && (r.closed(e) & PARTICLE || (r.closed(e) & ARTICLE && r.isCapital(e)))) e++;
    if (e === i + 1 || e >= r.count || !r.isCapital(e)) continue;
    while (e < r.count && e < i + MAX_NAME && r.isCapital(e) && (r.view.tokens.flags[e]! & NEWLINE) === 0) e++;
    found.push({ inside: -1, group: { first: i, last: e, prep: -1, det: -1, head: i + 1, coreLast: e, nameFirst: i + 1, nameLast: e, civility: i, plural: false, gender: null, pronoun: false } });
  }
  return found;
}

/** Capitals that stand where only a medium can (`dans les colonnes de X`, `…, rapporte X.`) name one, unless somebody of the text bears them. */
function withMedia(raws: Raw[], r: Reader, words: MentionWords): Raw[] {
  const unknown = (raw: Raw): boolean =>
    raw.nameFirst > 0 && raw.outlet === null && raw.proper === null && raw.head === null && raw.role === null && ((raw.kind === "person" && !raw.sure) || raw.kind === "institution");
  const media = new Set<string>();
  for (const raw of raws) if (unknown(raw) && mediumStands(r, raw.nameFirst, words) && !words.given(firstOf(raw.name)) && !words.knownSurname(raw.name)) media.add(raw.name);
  if (media.size === 0) return raws;
  for (const raw of raws) if (raw.kind === "person" && raw.sure) for (const name of media) if (raw.name.endsWith(name)) media.delete(name);
  return raws.map((raw) => (unknown(raw) && media.has(raw.name) ? raw.but({ kind: "outlet", form: "outlet", sure: true, plural: false }) : raw));
}
const firstOf = (name: string): string => name.split(" ", 1)[0]!;
function mediumStands(r: Reader, first: number, words: MentionWords): boolean {
  // Prepositions and verbs bring in a medium: before most names stands neither, and no words need to be cut out.
  if (r.view.tokens.flags[first]! & NEWLINE || !(r.closed(first - 1) & (OF | TO) || r.verb(first - 1) !== 0)) return false;
  const before = (count: number): boolean => first >= count && words.bringsMedium(r.slice(first - count, first));
  return before(1) || before(2);
}

/** Capitals that nothing shows to be a person name a body where somebody is a member, a head or a voice of it. */
function withBodies(raws: Raw[], placed: readonly Placed[], words: MentionWords): Raw[] {
  const heads = new Array<Raw | undefined>(placed.length).fill(undefined);
  for (const raw of raws) heads[raw.placed] = raw;
  const bodies = new Set<string>();
  const unsure = (raw: Raw): boolean => raw.kind === "person" && !raw.sure && raw.role === null && raw.nameFirst >= 0;
  for (const raw of raws) {
    if (!unsure(raw) || raw.placed < 0) continue;
    const { inside } = placed[raw.placed]!;
    const outer = inside < 0 ? undefined : heads[inside];
    if (outer !== undefined && outer !== raw && outer.nameFirst < 0 && outer.head !== null && words.memberOf(outer.head.lemma)) bodies.add(raw.name);
  }
  if (bodies.size === 0) return raws;
  return raws.map((raw) => (unsure(raw) && bodies.has(raw.name) ? raw.but({ kind: "institution", form: "body", sure: true, bare: raw.name }) : raw));
}
