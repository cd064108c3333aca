// What a cue reports: the stretch to its right, by the construction that the cue's row allows.
import type { CueVerb } from "../fr/cues.ts";
import { networkWords, questionWords, sayingOccasions, sayingPrepositions, titledNouns } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { ARTICLE, BY, DETERMINER, OF, TO, V_FINITE } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { foldWord } from "../text/chars.ts";
import { hashOf } from "../text/tokens.ts";
import type { QuoteType } from "../types.ts";
import { clauseEnd, type ClauseOptions } from "./borders.ts";
import type { Piece } from "./frame.ts";
import { isBare, isTime } from "./subjects.ts";

const QUESTIONS: ReadonlySet<number> = new Set(questionWords.map(hashOf));
const SAYING: ReadonlySet<number> = new Set(sayingPrepositions.map(hashOf));
const OCCASIONS: ReadonlySet<number> = new Set(sayingOccasions.map(hashOf));
const NETWORK_WORDS: ReadonlySet<number> = new Set(networkWords.map(hashOf));
const TITLED: ReadonlySet<number> = new Set(titledNouns.map(hashOf));
const MAX_SKIPPED = 10;

/** Content as chunks `[from, to)` with the construction that brought it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Free-standing quoted words. */
  readonly direct: boolean;
  /** Words between cue and content that belong to neither. */
  readonly adjuncts: readonly number[];
  /** A quoted predicate that stands apart from the clause, as a chunk. */
  readonly before?: number;
}

/** Is what stands between these marks a sentence of its own: capital first, and a stop last or a verb inside? */
export function isSentence(r: Reader, pair: number): boolean {
  const { open, close } = r.view.marks.pairs[pair]!;
  if (!r.isCapital(open + 1) && r.view.tokens.kind[open + 1] !== 2) return false;
  if (r.punct(close - 1) !== 0 && r.punct(close - 1) !== 0x2c) return true;
  return close - open > 4 && hasVerb(r, open + 1, close);
}
export function hasVerb(r: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (r.verb(i) & V_FINITE && (i === first || (r.closed(i - 1) & (ARTICLE | DETERMINER)) === 0)) return true;
  }
  return false;
}

/** The stretch that a cue at chunk `k` reports to its right; `from` is the first chunk after the cue and its inverted subject. */
export function rightStretch(r: Reader, chunks: readonly Chunk[], from: number, row: CueVerb, verb: VerbGroup, fronted = false): Stretch | null {
  const clause: ClauseOptions = { cue: verb, fronted };
  const takes = (frame: CueVerb["takes"][number]): boolean => row.takes.includes(frame);
  const direct = takes("direct") || takes("incise");
  const adjuncts: number[] = [];
  const limit = Math.min(chunks.length, from + MAX_SKIPPED);
  let object = false;
  for (let j = from; j < limit; j++) {
    const c = chunks[j]!;
    switch (c.kind) {
      case "colon": {
        if (chunks[j + 1]?.kind === "quote") return quotes(chunks, j + 1, "colon", adjuncts);
        if (chunks[j + 1] === undefined || row.strength === 1) return null;
        if (verb.form !== "finite") return null;
        return { from: j + 1, to: clauseEnd(r, chunks, j + 1, clause), rule: "colon-clause", direct: false, adjuncts };
      }
      case "que":
        if (!takes("que") && !takes("si")) return null;
        return stretch(r, chunks, j + 1, clause, "que", adjuncts);
      case "quote": {
        // « juge « impératif » mardi que … »: predicate and clause are one content.
        const link = afterTime(r, chunks, j + 1);
        if (chunks[link]?.kind === "que" && takes("que") && !isSentence(r, c.pair)) {
          const to = clauseEnd(r, chunks, link + 1, clause);
          if (to > link + 1) return { from: link + 1, to, rule: "que", direct: false, adjuncts, before: j };
        }
        const link1 = chunks[j + 1];
        if (takes("attr") && link1?.noun && link1.noun.det >= 0 && link1.noun.prep < 0) return fragment(r, chunks, j, j, clause, adjuncts, true);
        if (takes("attr") || takes("noun") || takes("noun?") || direct || row.prep) {
          if (direct && (isSentence(r, c.pair) || chunks[j - 1]?.kind === "comma")) return quotes(chunks, j, "quote-after", adjuncts);
          return fragment(r, chunks, j, j, clause, adjuncts);
        }
        return null;
      }
      case "noun": {
        const noun = c.noun!;
        if (isTime(r, noun)) {
          adjuncts.push(j);
          break;
        }
        const quoted = quoteInGroup(r, chunks, j);
        const bare = isBare(r, chunks, j);
        // « lance le plan « Cœur de ville » »: a title.
        if (quoted === j + 1 && noun.head >= 0 && TITLED.has(r.view.tokens.hash[noun.head]!) && r.isCapital(chunks[quoted]!.first + 1) && !isSentence(r, chunks[quoted]!.pair)) return null;
        // « qualifie la réforme d'« usine à gaz » », « juge la mesure « dérisoire » »: the object is no content.
        if (quoted > j && bare && noun.head >= 0 && takes("attr")) {
          const link = chunks[quoted - 1]!;
          const linked = link.kind === "preposition" ? governed(r, row, link.first) : link.noun !== null && link.noun.head < 0 && governed(r, row, link.noun.prep);
          if (linked || quoted === j + 1) return fragment(r, chunks, quoted, quoted, clause, adjuncts, true);
        }
        if (quoted >= 0 && (bare || governed(r, row, noun.prep) || (noun.head < 0 && r.closed(noun.prep) & (OF | TO)))) {
          if (row.strength === 1 && !takes("attr") && !takes("noun") && !takes("noun?") && !takes("sur")) return null;
          return fragment(r, chunks, j, quoted, clause, adjuncts);
        }
        if (bare) {
          // An object that is told something (« a prévenu les élus que ») is passed over once; one that carries the words is content.
          const later = laterLink(r, chunks, j + 1, takes);
          if (later >= 0 && !object) {
            object = true;
            if (takes("attr") || (takes("noun") && !personal(r, noun))) {
              if (takes("noun") && !personal(r, noun)) return { from: j, to: clauseEnd(r, chunks, j, clause), rule: "noun", direct: false, adjuncts };
            }
            break;
          }
          if (takes("noun") && !personal(r, noun) && row.strength >= 2) return { from: j, to: clauseEnd(r, chunks, j, clause), rule: "noun", direct: false, adjuncts };
          if (object) return null;
          object = true;
          break;
        }
        // « insiste sur le besoin de … »
        if (takes("sur") && governed(r, row, noun.prep) && chunks[j + 1]?.kind === "preposition" && r.closed(chunks[j + 1]!.first) & OF && chunks[j + 2]?.verb?.form === "inf") {
          return { from: j, to: clauseEnd(r, chunks, j, { ...clause, infinitive: true }), rule: "topic-inf", direct: false, adjuncts };
        }
        if (takes("noun") && governed(r, row, noun.prep) && row.prep && !personal(r, noun) && row.strength >= 2) {
          return { from: j, to: clauseEnd(r, chunks, j, clause), rule: "noun-prep", direct: false, adjuncts };
        }
        adjuncts.push(j);
        break;
      }
      case "preposition": {
        const next = chunks[j + 1];
        const bits = r.closed(c.last - 1);
        if (next?.kind === "quote" && (bits & (OF | TO) || governed(r, row, c.first))) {
          if (row.strength === 1 && !takes("attr") && !takes("noun?") && !takes("noun") && !takes("de-inf") && !takes("a-inf")) return null;
          return fragment(r, chunks, j + 1, j + 1, clause, adjuncts);
        }
        if (next?.verb?.form === "inf") {
          const fits = bits & OF ? takes("de-inf") : bits & TO ? takes("a-inf") || row.prep?.includes("à") === true : false;
          if (!(bits & (OF | TO))) {
            if (takes("inf") && j === from) return { from: j + 1, to: clauseEnd(r, chunks, j + 1, { ...clause, infinitive: true }), rule: "inf", direct: false, adjuncts };
            return null;
          }
          if (fits) return { from: j + 1, to: clauseEnd(r, chunks, j + 1, { ...clause, infinitive: true }), rule: bits & OF ? "de-inf" : "a-inf", direct: false, adjuncts };
          return null;
        }
        break;
      }
      case "verb":
        if (c.verb!.form === "inf" && takes("inf")) return { from: j, to: clauseEnd(r, chunks, j, { ...clause, infinitive: true }), rule: "inf", direct: false, adjuncts };
        return null;
      case "subordinator": case "relative":
        if (takes("si") && QUESTIONS.has(r.view.tokens.hash[c.first]!) && !(c.kind === "relative" && object)) return { from: j, to: clauseEnd(r, chunks, j, clause), rule: "si", direct: false, adjuncts };
        if (c.kind === "subordinator" && row.prep?.some((p) => hashOf(p) === r.view.tokens.hash[c.first]!)) {
          return fragmentOrClause(r, chunks, j + 1, clause, adjuncts);
        }
        return null;
      case "adverb":
        break;
      case "other":
        if (takes("attr") && r.isWord(c.first) && chunks[j + 1]?.kind === "quote") return fragment(r, chunks, j, j + 1, clause, adjuncts);
        // « s'est dite mécontente de … »
        if (takes("attr") && verb.reflexive && r.isWord(c.first) && j <= from + 1) return { from: j, to: clauseEnd(r, chunks, j, clause), rule: "attr", direct: false, adjuncts };
        break;
      case "open": {
        let close = j;
        while (close < chunks.length && chunks[close]!.kind !== "close") close++;
        j = close;
        break;
      }
      case "comma": {
        // An aside between cue and content: « a déclaré, lundi, que ».
        if (chunks[j + 1]?.kind === "quote" && direct) return quotes(chunks, j + 1, "comma-quote", adjuncts);
        if (verb.form !== "finite") return null;
        let end = j + 1;
        while (end < chunks.length && end < j + 9 && chunks[end]!.kind !== "comma" && chunks[end]!.kind !== "stop" && chunks[end]!.verb?.form !== "finite" && chunks[end]!.kind !== "que") end++;
        const kind = chunks[end]?.kind === "comma" ? chunks[end + 1]?.kind : undefined;
        const group = chunks[end + 1]?.noun;
        if (kind === "que" || kind === "colon" || kind === "quote" || (kind === "preposition" && chunks[end + 2]?.kind === "quote") || (group && group.head < 0 && governed(r, row, group.prep))) {
          for (let a = j + 1; a < end; a++) if (chunks[a]!.noun) adjuncts.push(a);
          j = end;
          break;
        }
        if (chunks[end]?.kind === "colon" || (chunks[end]?.kind === "que" && end > j + 1)) {
          j = end - 1;
          break;
        }
        return null;
      }
      default:
        return null;
    }
  }
  return null;
}

function stretch(r: Reader, chunks: readonly Chunk[], from: number, clause: ClauseOptions, rule: string, adjuncts: readonly number[]): Stretch | null {
  const to = clauseEnd(r, chunks, from, { ...clause, clausal: true });
  return to > from ? { from, to, rule, direct: false, adjuncts } : null;
}

/** Quoted blocks in a row, joined by commas or coordinators. */
function quotes(chunks: readonly Chunk[], from: number, rule: string, adjuncts: readonly number[]): Stretch {
  let to = from + 1;
  for (;;) {
    let n = to;
    while (chunks[n] && (chunks[n]!.kind === "comma" || chunks[n]!.kind === "coordinator" || chunks[n]!.kind === "stop") && n < to + 2) n++;
    if (n === to && chunks[n]?.kind !== "quote") break;
    if (chunks[n]?.kind !== "quote" || followedByCue(chunks, n)) break;
    to = n + 1;
  }
  return { from, to, rule, direct: true, adjuncts };
}
function followedByCue(chunks: readonly Chunk[], n: number): boolean {
  return chunks[n + 1]?.kind === "comma" && chunks[n + 2]?.kind === "verb";
}

/** A quoted fragment at `quote` inside a group that starts at `from`: the group goes in where more than an article or more words belong to it. */
function fragment(r: Reader, chunks: readonly Chunk[], from: number, quote: number, clause: ClauseOptions, adjuncts: readonly number[], predicate = false): Stretch {
  let attached = goesOn(r, chunks, quote + 1, predicate || (clause.cue?.passive ?? false) || clause.cue?.form === "ppart");
  const open: ClauseOptions = { ...clause, infinitive: true };
  let to = attached ? contentEnd(r, chunks, quote + 1, open) : quote + 1;
  // More fragments of the same row: « "A", "B" et "C" ».
  for (;;) {
    let n = to;
    let joined = false;
    while (chunks[n] && n < to + 3 && (chunks[n]!.kind === "comma" || chunks[n]!.kind === "coordinator" || chunks[n]!.kind === "preposition" || (chunks[n]!.noun !== null && chunks[n]!.noun!.head < 0))) {
      joined ||= chunks[n]!.kind === "comma" || chunks[n]!.kind === "coordinator";
      n++;
    }
    if (!joined || chunks[n]?.kind !== "quote" || followedByCue(chunks, n)) break;
    to = n + 1;
    if (goesOn(r, chunks, to, predicate)) {
      to = contentEnd(r, chunks, to, open);
      attached = true;
    }
  }
  const headed = from < quote && chunks[from]!.noun !== null && chunks[from]!.noun!.head >= 0;
  const keep = headed || attached;
  return { from: keep ? from : quote, to, rule: "fragment", direct: false, adjuncts };
}
/** Does what follows a quoted fragment belong to it? Time, place of saying and medium belong to the report. */
function goesOn(r: Reader, chunks: readonly Chunk[], k: number, predicate: boolean): boolean {
  const c = chunks[k];
  if (!c) return false;
  // Beside a predicate stand its object and the agent.
  if (predicate && c.noun && (c.noun.prep < 0 || r.closed(c.noun.prep) & BY)) return false;
  if (c.noun) return !isCircumstance(r, c.noun);
  return c.kind === "relative" || c.kind === "que" || c.kind === "verb" || c.kind === "other" || c.kind === "preposition";
}
function isCircumstance(r: Reader, noun: NounGroup): boolean {
  if (isTime(r, noun)) return true;
  if (noun.prep < 0 || r.closed(noun.prep) & OF) return false;
  const kind = noun.head >= 0 ? r.noun(noun.head)?.kind : undefined;
  return kind === "document" || kind === "outlet" || kind === "collective" || SAYING.has(r.view.tokens.hash[noun.prep]!) || (noun.head >= 0 && OCCASIONS.has(r.view.tokens.hash[noun.head]!)) || NETWORK_WORDS.has(r.view.tokens.hash[noun.head]!);
}
/** The end of the clause, or of what belongs to the fragment where a circumstance of the saying comes first. */
function contentEnd(r: Reader, chunks: readonly Chunk[], from: number, clause: ClauseOptions): number {
  const end = clauseEnd(r, chunks, from, clause);
  for (let k = from; k < end; k++) if (chunks[k]!.noun && isCircumstance(r, chunks[k]!.noun!) && !hasFiniteBefore(chunks, from, k)) return k;
  return end;
}
function hasFiniteBefore(chunks: readonly Chunk[], from: number, k: number): boolean {
  return chunks.slice(from, k).some((c) => c.verb?.form === "finite" || c.kind === "que" || c.kind === "relative");
}
/** Past adverbs and words of time. */
function afterTime(r: Reader, chunks: readonly Chunk[], k: number): number {
  let n = k;
  while (chunks[n] && n < k + 4 && (chunks[n]!.kind === "adverb" || (chunks[n]!.noun && isTime(r, chunks[n]!.noun!)))) n++;
  return n;
}

function fragmentOrClause(r: Reader, chunks: readonly Chunk[], from: number, clause: ClauseOptions, adjuncts: readonly number[]): Stretch | null {
  const c = chunks[from];
  if (!c) return null;
  // « comme suit : « … » »
  if (c.verb && chunks[from + 1]?.kind === "colon" && chunks[from + 2]?.kind === "quote") return quotes(chunks, from + 2, "colon", adjuncts);
  if (c.kind === "quote") return fragment(r, chunks, from, from, clause, adjuncts);
  const quoted = c.noun ? quoteInGroup(r, chunks, from) : -1;
  if (quoted >= 0) return fragment(r, chunks, from, quoted, clause, adjuncts);
  return { from, to: clauseEnd(r, chunks, from, clause), rule: "as", direct: false, adjuncts };
}

/** Index of a quoted block that belongs to the group at `j`: right after its determiner, adjective or attachment. */
function quoteInGroup(r: Reader, chunks: readonly Chunk[], j: number): number {
  for (let n = j + 1; n < chunks.length && n < j + 4; n++) {
    const c = chunks[n]!;
    if (c.kind === "quote") return n;
    const part = (c.noun && c.noun.prep >= 0 && r.closed(c.noun.prep) & OF) || (c.kind === "preposition" && r.closed(c.first) & OF) || c.kind === "adverb" || (c.kind === "other" && r.isWord(c.first)) || c.verb?.form === "ppart";
    if (!part) return -1;
  }
  return -1;
}

function governed(r: Reader, row: CueVerb, prep: number): boolean {
  if (prep < 0 || !row.prep) return false;
  const bits = r.closed(prep);
  const word = foldWord(r.slice(prep, prep + 1));
  return row.prep.some((p) => p === word || (bits & OF && p === "de") || (bits & TO && p === "à"));
}
function personal(r: Reader, noun: { readonly head: number; readonly nameFirst: number }): boolean {
  return noun.nameFirst >= 0 || r.noun(noun.head)?.kind === "person";
}
/** Does a `que`, colon, infinitive or quoted block follow before the clause ends? */
function laterLink(r: Reader, chunks: readonly Chunk[], from: number, takes: (frame: CueVerb["takes"][number]) => boolean): number {
  for (let n = from; n < chunks.length && n < from + 7; n++) {
    const c = chunks[n]!;
    if (c.kind === "que" && takes("que")) return n;
    if (c.kind === "colon" && chunks[n + 1]?.kind === "quote") return n;
    if (c.kind === "preposition" && chunks[n + 1]?.verb?.form === "inf" && (r.closed(c.first) & OF ? takes("de-inf") : takes("a-inf"))) return n;
    if ((c.kind === "preposition" || c.kind === "subordinator") && chunks[n + 1]?.kind === "quote") return n;
    if (c.noun && c.noun.head < 0 && chunks[n + 1]?.kind === "quote") return n;
    if (c.kind === "subordinator") return takes("attr") || takes("si") ? n : -1;
    if (c.kind === "stop" || c.kind === "verb" || c.kind === "comma" || c.kind === "relative") return -1;
  }
  return -1;
}

/** Spans and marks of a stretch. `direct` content is what stands between the marks. */
export function spansOf(r: Reader, chunks: readonly Chunk[], from: number, to: number, direct: boolean): { readonly pieces: readonly Piece[]; readonly pairs: readonly number[]; readonly type: QuoteType } {
  let a = from, b = to;
  while (b > a && (chunks[b - 1]!.kind === "comma" || chunks[b - 1]!.kind === "coordinator" || chunks[b - 1]!.kind === "dash" || chunks[b - 1]!.kind === "adverb" && chunks[b - 2]?.kind === "comma")) b--;
  while (a < b && chunks[a]!.kind === "comma") a++;
  const { start, end } = r.view.tokens;
  const { pairs: all } = r.view.marks;
  const pairs: number[] = [];
  let onlyQuotes = true;
  for (let k = a; k < b; k++) {
    const c = chunks[k]!;
    if (c.kind === "quote") pairs.push(c.pair);
    else if (c.kind !== "comma" && c.kind !== "coordinator" && c.kind !== "stop" && !(pairs.length > 0 && (c.kind === "preposition" || (c.noun !== null && c.noun.head < 0)))) onlyQuotes = false;
  }
  if (pairs.length > 0 && (direct || onlyQuotes)) {
    return { pieces: pairs.map((p) => ({ start: all[p]!.start, end: all[p]!.end })), pairs, type: direct ? "direct" : "mixed" };
  }
  if (b <= a) return { pieces: [], pairs, type: "indirect" };
  return { pieces: [{ start: start[chunks[a]!.first]!, end: end[chunks[b - 1]!.last - 1]! }], pairs, type: pairs.length > 0 ? "mixed" : "indirect" };
}
