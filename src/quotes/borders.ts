// Where reported words start and stop: clause borders to the right of a cue, and to the left of one that follows its content.
import { adversatives, citingVerbs, clauseTakers, contrastLinks, despiteWords, ifWords, narratorLinks, narratorTails } from "../fr/quote-words.ts";
import type { CueVerb } from "../fr/cues.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { INDEFINITE, WHOLE } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { hashOf } from "../text/tokens.ts";
import { phraseCue, verbCue } from "./cues.ts";
import { isBare } from "./groups.ts";

const ADVERSATIVES: ReadonlySet<number> = new Set(adversatives.map(hashOf));
const IF: ReadonlySet<number> = new Set(ifWords.map(hashOf));
const DESPITE: ReadonlySet<number> = new Set(despiteWords.map(hashOf));
const CONTRASTS: ReadonlySet<number> = new Set(contrastLinks.map(hashOf));
const TAILS: ReadonlySet<number> = new Set(narratorTails.map(hashOf));
const TAKEN_UP: ReadonlySet<number> = new Set(clauseTakers.map(hashOf));
const NARRATOR: ReadonlySet<number> = new Set(narratorLinks.map(hashOf));

/** Does this verb stand in a tense that indirect speech after a past cue takes (imparfait, plus-que-parfait, conditionnel)? */
function backshifted(r: Reader, group: VerbGroup): boolean {
  if (group.conditional) return true;
  const first = group.compound || group.semi !== null ? r.readings(auxiliary(r, group)) : group.readings;
  return first.some((x) => x.mood === "ind" && x.tense === "imp");
}
function presentTense(r: Reader, group: VerbGroup): boolean {
  const first = group.compound || group.semi !== null ? r.readings(auxiliary(r, group)) : group.readings;
  return first.length > 0 && first.every((x) => x.mood !== "cond" && x.tense !== "imp" && x.tense !== "fut") && first.some((x) => x.mood === "ind" && x.tense === "pres");
}
function auxiliary(r: Reader, group: VerbGroup): number {
  for (let i = group.first; i < group.verb; i++) if (r.readings(i).some((x) => x.mood === "ind" || x.mood === "cond")) return i;
  return group.verb;
}

export interface ClauseOptions {
  /** The cue, whose tense tells where the reported frame is left; null for a prepositional cue. */
  readonly cue: VerbGroup | null;
  /** The content is an infinitive: a participle after a comma is the narrator's. */
  readonly infinitive?: boolean;
  /** A relative clause: the verb of the main one ends it. */
  readonly relative?: boolean;
  /** The content is a clause with its own subject, even where its verb stands between quotation marks. */
  readonly clausal?: boolean;
  /** The cue stands in a clause in front of the main one (« Estimant que …, il a … »): a comma before the main subject ends the content. */
  readonly fronted?: boolean;
}

/** Index of the first chunk after the clause that starts at chunk `from`. */
export function clauseEnd(r: Reader, chunks: readonly Chunk[], from: number, options: ClauseOptions): number {
  const { hash } = r.view.tokens;
  const past = options.cue !== null && (options.cue.past || options.cue.compound);
  let shifted: boolean | null = null;
  let depth = 0, comma = -1, opening = from;
  let linked = false;
  for (let j = from; j < chunks.length; j++) {
    const c = chunks[j]!;
    if (c.kind === "open") depth++;
    else if (c.kind === "close") {
      if (depth === 0) return j;
      depth--;
    }
    if (depth > 0) continue;
    if (c.kind === "stop" || c.kind === "semicolon") return j;
    if (c.kind === "colon") return j;
    // « qui lui avait demandé de mettre un masque ont été arrêtés »: no finite verb belongs to an infinitive without a link.
    if (options.infinitive && j > from && c.verb?.form === "finite" && c.verb.subject < 0 && !linked && (c.verb.compound || isBare(r, chunks, j - 1))) return comma > from ? comma : j;
    if (c.kind === "comma") comma = j;
    else if (c.kind === "que" || c.kind === "relative" || c.kind === "subordinator" || c.kind === "quote") linked = true;
    if (c.kind === "verb" && c.verb!.form === "finite" && shifted === null) shifted = backshifted(r, c.verb!);
    if (c.kind === "comma" && j === from) opening = from + 1;
    if (c.kind === "comma" && j > from) {
      let n = j + 1;
      while (chunks[n]?.kind === "adverb" || (chunks[n]?.kind === "other" && r.closed(chunks[n]!.first) & WHOLE)) n++;
      const next = chunks[n];
      if (!next) return j;
      if (next.kind === "verb") {
        const group = next.verb!;
        const cue = verbCue(r, group, next.last + 8);
        if (cue && (group.form === "pres-part" || group.clitic >= 0)) return j;
        if (group.form === "ppart" && group.readings.some((x) => citingVerbs.has(x.lemma))) return j;
        if (options.relative && group.form === "finite" && group.subject < 0 && group.clitic < 0) return j;
        if (options.fronted && group.form === "finite" && (group.subject >= 0 || group.clitic >= 0)) return j;
        if (options.infinitive && group.form === "pres-part") return j;
        if (cue && group.form === "finite" && group.subject < 0 && group.clitic < 0 && inverted(r, chunks, n)) return j;
      }
      // « que « c'est utile », mais elle n'y croit pas »: after words that are all quoted the narrator goes on.
      if (j === from + 1 && chunks[from]!.kind === "quote" && next.kind === "coordinator" && chunks[n + 1]?.verb?.form === "finite" && chunks[n + 1]!.verb!.subject >= 0) return j;
      // « écarte tout « recul », malgré les défilés »
      if (options.infinitive && options.cue !== null && next.noun && next.noun.prep >= 0 && DESPITE.has(hash[next.noun.prep]!)) return j;
      // « …, sans convaincre les élus », « …, ce que conteste la mairie »: the narrator's.
      if (options.cue !== null && next.kind === "preposition" && TAILS.has(hash[next.first]!)) return j;
      if (options.cue !== null && TAKEN_UP.has(hash[next.first]!) && (chunks[n + 1]?.kind === "que" || chunks[n + 1]?.kind === "relative") && chunks[n + 2]?.verb && verbCue(r, chunks[n + 2]!.verb!, chunks[n + 2]!.last + 8)) return j;
      // « …, une annonce qui … »: what the narrator makes of it.
      if (options.clausal && options.cue !== null && shifted !== null && next.noun && next.noun.prep < 0 && next.noun.det >= 0 && r.closed(next.noun.det) & INDEFINITE && chunks[n + 1]?.kind === "relative") return j;
      // « …, avant de lâcher : « … » », « …, en estimant que … »
      if (next.kind === "preposition" && (chunks[n + 1]?.verb?.form === "inf" || chunks[n + 1]?.verb?.form === "pres-part") && verbCue(r, chunks[n + 1]!.verb!, chunks[n + 1]!.last + 8) && carries(chunks, n + 1)) return j;
      if (next.kind === "subordinator" && NARRATOR.has(hash[next.first]!) && !IF.has(hash[next.last]!)) return j;
      if ((next.kind === "noun" || next.kind === "preposition") && viewPhrase(r, next)) return j;
      if (options.fronted && next.noun && isBare(r, chunks, n) && mainVerb(chunks, n + 1)) return j;
      if (next.kind === "coordinator" && leaves(r, chunks, n, past, shifted, options)) return j;
      if (next.kind === "noun" && next.noun!.prep < 0 && past && shifted === true && leaves(r, chunks, n - 1, past, shifted, options)) return j;
    }
    // « que l'accord sera signé alors que la direction refuse »
    if (c.kind === "subordinator" && options.clausal && options.cue !== null && shifted !== null && CONTRASTS.has(hash[c.first]!)) return j;
    // « dénonce des « angles morts » et épingle … »: another verb of the cue's own subject.
    if (c.kind === "coordinator" && j > from && shifted === null && options.cue !== null && options.cue.form === "finite" && !options.clausal && sharesSubject(r, chunks[j + 1]?.verb ?? null, options.cue)) return j;
    if (c.kind === "coordinator" && j > from && leaves(r, chunks, j, past, shifted, options)) return j;
    if ((c.kind === "noun" || c.kind === "preposition") && j > opening && viewPhrase(r, c)) return j;
  }
  return chunks.length;
}

/** A finite verb without a subject of its own, or a participle that is a cue and shares the auxiliary. */
function sharesSubject(r: Reader, verb: VerbGroup | null, cue: VerbGroup): boolean {
  if (verb === null || verb.subject >= 0) return false;
  return verb.form === "finite" || (verb.form === "ppart" && cue.compound && verbCue(r, verb, verb.last + 8) !== null);
}

function mainVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let n = from; n < chunks.length && n < from + 8; n++) {
    const kind = chunks[n]!.kind;
    if (kind === "verb") return chunks[n]!.verb!.form === "finite";
    if (kind !== "noun" && kind !== "adverb" && kind !== "open" && kind !== "close" && kind !== "other" && kind !== "comma") return false;
  }
  return false;
}
function inverted(r: Reader, chunks: readonly Chunk[], n: number): boolean {
  const after = chunks[n + 1];
  return after?.kind === "noun" && isBare(r, chunks, n + 1) && (chunks[n + 2] === undefined || chunks[n + 2]!.kind === "stop" || chunks[n + 2]!.kind === "comma");
}

export function viewPhrase(r: Reader, c: Chunk): boolean {
  const phrase = phraseCue(r, c.first, c.last + 6);
  return phrase !== null && phrase.row.tag !== "never" && phrase.row.strength === 3;
}

/** After the coordinator at `k`: does the narrator, or a new report, take over? */
function leaves(r: Reader, chunks: readonly Chunk[], k: number, past: boolean, shifted: boolean | null, options: ClauseOptions): boolean {
  const link = r.view.tokens.hash[chunks[k]!.first]!;
  let subject = false;
  for (let j = k + 1; j < chunks.length && j < k + 9; j++) {
    const c = chunks[j]!;
    if (c.kind === "verb") {
      const group = c.verb!;
      if (group.form !== "finite") return verbCue(r, group, c.last + 8) !== null && (group.form === "pres-part" || (group.form === "ppart" && options.cue?.compound === true && j === k + 1 && carries(chunks, j)));
      const own = subject || group.subject >= 0;
      // « a avoué être entré, et il a reconnu … »: no main clause belongs to an infinitive.
      if (options.infinitive && group.clitic < 0 && (group.subject >= 0 || (subject && isBare(r, chunks, j - 1))) && !chunks.slice(k + 1, j).some((x) => x.kind === "coordinator")) return true;
      const cue = verbCue(r, group, c.last + 8);
      // « que les travaux avaient pris du retard et a quitté la salle »: the tense leaves the reported clause.
      if (!own) return (cue !== null && (cue.row.strength > 1 || options.cue !== null) && (carries(chunks, j) || asks(r, chunks, j, cue.row)) && sameTense(group, options.cue)) || (past && shifted === true && group.compound && presentTense(r, group) && options.cue?.compound === true);
      if (cue && carries(chunks, j) && own && chunks[k - 1]?.kind === "comma") return true;
      if (cue && carries(chunks, j) && past && (group.compound || group.past) && !backshifted(r, group)) return true;
      if (past && shifted === true) return presentTense(r, group);
      return options.cue === null && ADVERSATIVES.has(link);
    }
    if (c.kind === "que" || c.kind === "relative" || c.kind === "subordinator" || c.kind === "stop" || c.kind === "colon" || c.kind === "quote") return false;
    if (c.kind === "noun" && isBare(r, chunks, j)) subject = true;
  }
  return false;
}
/** Does something that can be content stand right after the cue? */
function carries(chunks: readonly Chunk[], j: number): boolean {
  for (let n = j + 1; n < chunks.length && n < j + 5; n++) {
    const kind = chunks[n]!.kind;
    if (kind === "que" || kind === "colon" || kind === "quote" || (kind === "verb" && chunks[n]!.verb!.form === "inf")) return true;
    if (kind === "stop" || kind === "verb" || kind === "comma") return false;
  }
  return false;
}
/** « et réclament la mise en place de … »: an object that the cue takes as content. */
function asks(r: Reader, chunks: readonly Chunk[], j: number, row: CueVerb): boolean {
  return row.takes.includes("noun") && row.strength > 1 && isBare(r, chunks, j + 1);
}
function sameTense(group: VerbGroup, cue: VerbGroup | null): boolean {
  return cue === null || group.compound === cue.compound || cue.form !== "finite";
}

/**
 * First chunk of the clause that ends before chunk `end` (exclusive), looking no further left than `floor`; a colon is a
 * border unless the clause itself reports words after it.
 */
export function clauseStart(chunks: readonly Chunk[], end: number, floor: number, colons = true): number {
  let k = end - 1, depth = 0;
  while (k >= floor) {
    const kind = chunks[k]!.kind;
    if (kind === "semicolon" || kind === "stop") break;
    if (kind === "close") depth++;
    else if (kind === "open" && depth-- === 0) break;
    if (colons && kind === "colon" && k < end - 1) break;
    k--;
  }
  let start = k + 1;
  while (start < end && (chunks[start]!.kind === "comma" || chunks[start]!.kind === "dash" || (chunks[start]!.kind === "coordinator" && start + 1 < end))) start++;
  return start;
}

/** The first chunk from `k` on that reaches past the token before `token`. */
export function chunkPast(chunks: readonly Chunk[], k: number, token: number): number {
  let n = k;
  while (n < chunks.length && chunks[n]!.last <= token) n++;
  return n;
}
/** Past brackets that open at chunk `k`, if some do. */
export function pastBrackets(chunks: readonly Chunk[], k: number): number {
  if (chunks[k]?.kind !== "open") return k;
  let close = k;
  while (close < chunks.length && close < k + 6 && chunks[close]!.kind !== "close") close++;
  return chunks[close]?.kind === "close" ? close + 1 : k;
}
/** Past a dateline (« BREST, 3 mars (AFP) – »), if the scope opens with one. */
export function pastDateline(chunks: readonly Chunk[]): number {
  let k = 0;
  while (k < 4 && (chunks[k]?.kind === "comma" || (chunks[k]?.noun && chunks[k]!.noun!.det < 0))) k++;
  const after = pastBrackets(chunks, k);
  return after > k && chunks[after]?.kind === "dash" ? after + 1 : 0;
}
export function hasQuote(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (chunks[k]!.kind === "quote") return true;
  return false;
}
/** A main clause: a finite verb that no subordinator or relative goes before. */
export function hasMain(chunks: readonly Chunk[], from: number, to: number): boolean {
  let subordinate = false;
  for (let k = from; k < to; k++) {
    const { kind, verb } = chunks[k]!;
    if (kind === "subordinator" || kind === "relative") subordinate = true;
    else if (verb?.form === "finite") {
      if (!subordinate) return true;
      subordinate = false;
    }
  }
  return false;
}
export function hasFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (chunks[k]!.verb?.form === "finite") return true;
  return false;
}
