// What a cue reports: the stretch to its right, by the construction that the cue's row allows.
import type { CueVerb } from "../fr/cues.ts";
import { agreeingNouns, anonymityWords, comparatives, factNouns, likeWord, needNouns, ofPreposition, questionWords, toPreposition } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { IMPERSONAL, INDEFINITE, OF, TO } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { foldWord } from "../text/chars.ts";
import { hashOf } from "../text/tokens.ts";
import { clauseEnd, type ClauseOptions, viewPhrase } from "./borders.ts";
import { fragment, quotedRow, quoteInGroup } from "./fragments.ts";
import { isSentence } from "./spans.ts";
import { isBare, isHuman, isTime } from "./groups.ts";
import { takesTitle } from "./terms.ts";

const QUESTIONS: ReadonlySet<number> = new Set(questionWords.map(hashOf));
/** « se dit d'accord » */
const AGREEING: ReadonlySet<number> = new Set(agreeingNouns.map(hashOf));
/** « le fait que » */
const FACTS: ReadonlySet<number> = new Set(factNouns.map(hashOf));
/** « la nécessité de », « l'importance de »: with an infinitive, what ought to be done. */
const NEEDS: ReadonlySet<number> = new Set(needNouns.map(hashOf));
const ANONYMITY: ReadonlySet<number> = new Set(anonymityWords.map(hashOf));
const COMPARISON = hashOf(likeWord);
const COMPARATIVES: ReadonlySet<number> = new Set(comparatives.map(hashOf));
/** Chunks that may stand between a cue and what it reports. */
const MAX_SKIPPED = 10;

/** Content as chunks `[from, to)` with the construction that brought it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Free-standing quoted words. */
  readonly direct: boolean;
  /** A quoted predicate that stands apart from the clause, as a chunk. */
  readonly before?: number;
}

/** What is looked for to the right of a cue. */
interface Search {
  readonly r: Reader;
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly row: CueVerb;
  readonly verb: VerbGroup;
  readonly clause: ClauseOptions;
  /** Does the cue stand beside free quoted words? */
  readonly direct: boolean;
  takes(construction: CueVerb["takes"][number]): boolean;
  /** An object of the cue has been passed over. */
  object: boolean;
}
/** Content, the last chunk that is passed over, or null where nothing is reported. */
type Step = Stretch | number | null;

/** The stretch that a cue reports to its right; `from` is the first chunk after the cue and its inverted subject. */
export function rightStretch(r: Reader, chunks: readonly Chunk[], from: number, row: CueVerb, verb: VerbGroup, fronted = false, relative = false): Stretch | null {
  const takes: Search["takes"] = (construction) => row.takes.includes(construction);
  const search: Search = { r, chunks, from, row, verb, clause: { cue: verb, fronted, relative }, direct: takes("direct") || takes("incise"), takes, object: false };
  const limit = Math.min(chunks.length, from + MAX_SKIPPED);
  for (let j = from; j < limit; j++) {
    const next = step(search, j);
    if (typeof next !== "number") return next;
    j = next;
  }
  return null;
}

function step(search: Search, j: number): Step {
  const { r, chunks, from, verb, takes } = search;
  const c = chunks[j]!;
  switch (c.kind) {
    case "colon":
      return atColon(search, j);
    case "que": {
      if ((!takes("que") && !takes("si")) || (j > from && compares(r, c.first)) || chunks[j - 1]?.kind === "subordinator") return null;
      // « a rapporté ce qu'il a vu »: a thing, unless the cue asks.
      if (isThis(r, c.first - 1)) return takes("si") ? clause(search, j - 1, "si") : null;
      // « précise que, selon les études, … »: passes on what they say.
      const view = chunks[j + 1]?.kind === "comma" ? chunks[j + 2] : chunks[j + 1];
      const to = clauseEnd(r, chunks, j + 1, { ...search.clause, clausal: true });
      if (view && viewPhrase(r, view) && to > j + 2) return { from: j + 1, to, rule: "que-view", direct: false };
      return to > j + 1 ? { from: j + 1, to, rule: "que", direct: false } : null;
    }
    case "quote":
      return atQuote(search, j);
    case "noun":
      return atNoun(search, j, c.noun!);
    case "preposition":
      return atPreposition(search, j);
    case "verb":
      // « dans un entretien accordé à X »: what tells more of the occasion is passed over.
      // « s'est dit pris par le doute »
      if (c.verb!.form === "ppart" && takes("attr") && verb.reflexive && search.row.strength > 1 && j <= from + 1) return clause(search, j, "attr");
      if (c.verb!.form === "ppart") return j;
      return c.verb!.form === "inf" && takes("inf") ? infinitive(search, j, "inf") : null;
    case "subordinator": case "relative":
      return atLink(search, j);
    case "adverb":
      return j;
    case "other":
      if (!takes("attr") || !r.isWord(c.first)) return j;
      if (chunks[j + 1]?.kind === "quote") return fragment(r, chunks, j, j + 1, search.clause);
      // « s'est dite mécontente de … »
      return verb.reflexive && search.row.strength > 1 && j <= from + 2 ? clause(search, j, "attr") : j;
    case "open": {
      let close = j;
      while (close < chunks.length && chunks[close]!.kind !== "close") close++;
      return close;
    }
    case "comma":
      return atComma(search, j);
    default:
      return null;
  }
}

/** « moins important que pour X »: does the `que` at this token compare? */
export function compares(r: Reader, que: number): boolean {
  return que > 1 && r.isWord(que - 1) && r.closed(que - 1) === 0 && COMPARATIVES.has(r.view.tokens.hash[que - 2]!);
}
function clause({ r, chunks, clause: options }: Search, from: number, rule: string): Stretch {
  return { from, to: clauseEnd(r, chunks, from, options), rule, direct: false };
}
/** « recommande la discrétion à ses militants »: whom the words are for is no part of them. */
function addressed({ r, chunks }: Search, stretch: Stretch): Stretch {
  const to = chunks.findIndex(({ noun }, k) => k > stretch.from && k < stretch.to && noun !== null && noun.prep >= 0 && (r.closed(noun.prep) & TO) !== 0 && isHuman(r, noun));
  return to < 0 ? stretch : { ...stretch, to };
}
function infinitive({ r, chunks, clause: options }: Search, from: number, rule: string): Stretch {
  return { from, to: clauseEnd(r, chunks, from, { ...options, infinitive: true }), rule, direct: false };
}

function atColon(search: Search, j: number): Step {
  const { chunks, row, verb } = search;
  const next = chunks[j + 1];
  if (next?.kind === "quote") return quotedRow(chunks, j + 1, "colon");
  return next === undefined || row.strength === 1 || verb.form !== "finite" ? null : clause(search, j + 1, "colon-clause");
}

function atQuote(search: Search, j: number): Step {
  const { r, chunks, row, direct, takes } = search;
  const { pair } = chunks[j]!;
  // « juge « impératif » mardi que … »: predicate and clause are one content.
  const link = pastTime(r, chunks, j + 1);
  if (chunks[link]?.kind === "que" && takes("que") && !isSentence(r, pair)) {
    const to = clauseEnd(r, chunks, link + 1, search.clause);
    // « a admis « il y a peu » que … »: with another cue they only say when.
    if (to > link + 1) return { from: link + 1, to, rule: "que", direct: false, ...(takes("attr") && { before: j }) };
  }
  // « présenter « Danse avec les stars » »: the cue reports through its preposition only.
  if (row.strength === 1 && row.prep?.length === 1 && hashOf(row.prep[0]!) === COMPARISON && takes("attr") && r.isCapital(chunks[j]!.first + 1)) return null;
  const object = chunks[j + 1]?.noun;
  if (takes("attr") && object && object.det >= 0 && object.prep < 0) return fragment(r, chunks, j, j, search.clause, true);
  if (direct && (isSentence(r, pair) || chunks[j - 1]?.kind === "comma")) return quotedRow(chunks, j, "quote-after");
  return direct || takes("attr") || takes("noun") || takes("noun?") || row.prep ? fragment(r, chunks, j, j, search.clause) : null;
}

function atNoun(search: Search, j: number, noun: NounGroup): Step {
  const { r, chunks, from, row, verb, takes } = search;
  if (isTime(r, noun)) return j;
  // « s'est dite mécontente de … »
  if (takes("attr") && row.strength > 1 && verb.reflexive && j <= from + 2 && noun.det < 0 && noun.nameFirst < 0 && (noun.prep < 0 || heads(r, noun, AGREEING))) return clause(search, j, "attr");
  // « estime à 300 000 le nombre de manifestants »
  if (takes("count") && noun.prep >= 0 && r.closed(noun.prep) & TO && (r.isNumber(noun.first) || (noun.det >= 0 && r.isNumber(noun.det)))) return clause(search, j, "count");
  const quoted = quoteInGroup(r, chunks, j);
  const bare = isBare(r, chunks, j);
  const introduced = governed(r, row, noun.prep);
  // « lance le plan « Cœur de ville » »: a title.
  if (quoted === j + 1 && takesTitle(r, noun) && r.isCapital(chunks[quoted]!.first + 1) && !isSentence(r, chunks[quoted]!.pair)) return null;
  // « appelle ses partisans à « tenir » », « à tenir »: whom it calls on is part of the call.
  const call = chunks[j + 1];
  if (bare && takes("a-inf") && (call?.kind === "preposition" || (call?.noun && call.noun.head < 0)) && r.closed(call.first) & TO && (chunks[j + 2]?.verb?.form === "inf" || chunks[j + 2]?.kind === "quote")) return infinitive(search, j, "call");
  // « qualifie la réforme d'« usine à gaz » », « juge la mesure « dérisoire » »: the object is no content.
  const personal = noun.nameFirst >= 0 || r.noun(noun.head)?.kind === "person";
  if (quoted > j && bare && noun.head >= 0 && (takes("attr") || personal)) {
    const link = chunks[quoted - 1]!;
    const linked = link.kind === "preposition" ? governed(r, row, link.first) : link.noun !== null && link.noun.head < 0 && governed(r, row, link.noun.prep);
    const known = noun.det < 0 || !(r.closed(noun.det) & INDEFINITE);
    if (linked || (quoted === j + 1 && known && takes("attr"))) return fragment(r, chunks, quoted, quoted, search.clause, true);
  }
  // « voit dans ce texte « une provocation » »
  if (quoted === j + 1 && !bare && introduced && noun.head >= 0 && takes("attr")) return fragment(r, chunks, quoted, quoted, search.clause, true);
  if (quoted >= 0 && (bare || introduced || (noun.head < 0 && r.closed(noun.prep) & (OF | TO)))) {
    // « poursuit sa « retraite » »: what only quoted words of their own go with does not report a thing.
    const holds = row.strength > 1 ? noun.head < 0 || row.takes.some((frame) => frame !== "direct" && frame !== "incise") : takes("attr") || takes("noun") || takes("noun?") || takes("sur");
    return holds ? fragment(r, chunks, j, quoted, search.clause) : null;
  }
  // « rappelle la nécessité de … », « insiste sur le besoin de … »
  const link = chunks[j + 1];
  if ((bare ? row.strength > 1 : takes("sur") && introduced) && link?.kind === "preposition" && r.closed(link.first) & OF && chunks[j + 2]?.verb?.form === "inf" && (!bare || heads(r, noun, NEEDS))) return infinitive(search, j, "topic-inf");
  // « critique le fait que … »
  if (bare && (row.strength > 1 || takes("noun?")) && link?.kind === "que" && noun.last === noun.head + 1 && heads(r, noun, FACTS)) return clause(search, j, "that");
  if (bare) {
    // An object that is told something (« a prévenu les élus que ») is passed over once; one that carries the words is content.
    // « a requis l'anonymat »: how somebody speaks, not what is said.
    if (takes("noun") && !personal && !heads(r, noun, ANONYMITY) && row.prep === undefined && (row.strength > 1 || (!search.object && linkFollows(search, j + 1)))) return addressed(search, clause(search, j, "noun"));
    if (search.object) return null;
    search.object = true;
    return j;
  }
  return takes("noun") && introduced && !personal && row.strength > 1 ? clause(search, j, "noun-prep") : j;
}

function atPreposition(search: Search, j: number): Step {
  const { r, chunks, from, row, takes } = search;
  const c = chunks[j]!;
  const next = chunks[j + 1];
  const bits = r.closed(c.last - 1);
  if (next?.kind === "quote" && (bits & (OF | TO) || governed(r, row, c.first))) {
    const holds = row.strength > 1 || takes("attr") || takes("noun?") || takes("noun") || takes("de-inf") || takes("a-inf");
    return holds ? fragment(r, chunks, j + 1, j + 1, search.clause) : null;
  }
  if (next?.verb?.form !== "inf") return j;
  if (bits & OF) return takes("de-inf") ? infinitive(search, j + 1, "de-inf") : null;
  if (bits & TO) return takes("a-inf") || row.prep?.includes(toPreposition) ? infinitive(search, j + 1, "a-inf") : null;
  return takes("inf") && j === from ? infinitive(search, j + 1, "inf") : null;
}

/** A question (« demande si »), or the cue's own link (« s'exprime comme suit : »). */
function atLink(search: Search, j: number): Step {
  const { r, chunks, row, takes } = search;
  const c = chunks[j]!;
  const word = r.view.tokens.hash[c.first]!;
  if (takes("si") && QUESTIONS.has(word) && !(c.kind === "relative" && search.object)) return clause(search, j, "si");
  const next = chunks[j + 1];
  if (c.kind !== "subordinator" || !next || !row.prep?.some((p) => hashOf(p) === word)) return null;
  if (next.verb && chunks[j + 2]?.kind === "colon" && chunks[j + 3]?.kind === "quote") return quotedRow(chunks, j + 3, "colon");
  if (next.kind === "quote") return fragment(r, chunks, j + 1, j + 1, search.clause);
  const quoted = next.noun ? quoteInGroup(r, chunks, j + 1) : -1;
  return quoted >= 0 ? fragment(r, chunks, j + 1, quoted, search.clause) : clause(search, j + 1, "as");
}

/** An aside between cue and content: « a déclaré, lundi, que ». */
function atComma({ r, chunks, row, verb, direct, takes }: Search, j: number): Step {
  if (chunks[j + 1]?.kind === "quote" && direct) return quotedRow(chunks, j + 1, "comma-quote");
  if (verb.form !== "finite") return null;
  let end = j + 1;
  while (end < chunks.length && end < j + 9) {
    const c = chunks[end]!;
    if (c.kind === "comma" || c.kind === "stop" || c.kind === "que" || c.verb?.form === "finite") break;
    end++;
  }
  const border = chunks[end]?.kind;
  if (border === "comma") {
    const next = chunks[end + 1];
    const content = next?.kind === "que" || next?.kind === "colon" || next?.kind === "quote" || (next?.kind === "preposition" && chunks[end + 2]?.kind === "quote");
    const object = next?.noun && isBare(r, chunks, end + 1) && takes("noun") && row.strength > 1;
    return content || object || (next?.noun && next.noun.head < 0 && governed(r, row, next.noun.prep)) ? end : null;
  }
  return border === "colon" || (border === "que" && end > j + 1) ? end - 1 : null;
}

/** « ce » that no preposition ties to the cue (« s'inquiète de ce que … »). */
function isThis(r: Reader, i: number): boolean {
  return i >= 0 && (r.closed(i) & IMPERSONAL) !== 0 && !(i > 0 && r.closed(i - 1) & (OF | TO));
}
function heads(r: Reader, { head }: NounGroup, words: ReadonlySet<number>): boolean {
  return head >= 0 && words.has(r.view.tokens.hash[head]!);
}
/** Does the cue's row ask for this preposition? */
function governed(r: Reader, row: CueVerb, prep: number): boolean {
  if (prep < 0 || !row.prep) return false;
  const bits = r.closed(prep);
  const word = foldWord(r.slice(prep, prep + 1));
  return row.prep.some((p) => p === word || (bits & OF && p === ofPreposition) || (bits & TO && p === toPreposition));
}
/** Does a `que`, colon, infinitive or quoted block follow before the clause ends? */
function linkFollows({ r, chunks, takes }: Search, from: number): boolean {
  for (let n = from; n < chunks.length && n < from + 7; n++) {
    const c = chunks[n]!;
    const next = chunks[n + 1];
    if (c.kind === "que" && takes("que")) return true;
    if (c.kind === "preposition" && next?.verb?.form === "inf" && (r.closed(c.first) & OF ? takes("de-inf") : takes("a-inf"))) return true;
    if (next?.kind === "quote" && (c.kind === "colon" || c.kind === "preposition" || c.kind === "subordinator" || (c.noun && c.noun.head < 0))) return true;
    if (c.kind === "subordinator") return takes("attr") || takes("si");
    if (c.kind === "stop" || c.kind === "verb" || c.kind === "comma" || c.kind === "relative") return false;
  }
  return false;
}
/** Past adverbs and words of time. */
function pastTime(r: Reader, chunks: readonly Chunk[], k: number): number {
  let n = k;
  while (chunks[n] && n < k + 4 && (chunks[n]!.kind === "adverb" || (chunks[n]!.noun && isTime(r, chunks[n]!.noun!)))) n++;
  return n;
}
