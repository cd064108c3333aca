// From chunks to the spans of what is reported, and whether those are somebody's very words.
import type { Chunk } from "../syntax/chunks.ts";
import { ARTICLE, DETERMINER, NEGATION, REFLEXIVE, SUBJECT, V_FINITE } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { ELISION } from "../text/tokens.ts";
import type { QuoteType } from "../types.ts";
import { hasFinite, viewPhrase } from "./borders.ts";
import type { Content } from "./frame.ts";
import type { Stretch } from "./stretch.ts";
import { isBare } from "./groups.ts";

const COMMA = 0x2c;

/** Is what stands between these marks a sentence of its own: capital first, and a stop last or a verb inside? */
export function isSentence(r: Reader, pair: number): boolean {
  const { open, close } = r.view.marks.pairs[pair]!;
  if (!r.isCapital(open + 1) && r.view.tokens.kind[open + 1] !== ELISION) return false;
  if (r.punct(close - 1) !== 0 && r.punct(close - 1) !== COMMA) return true;
  return close - open > 4 && hasVerb(r, open + 1, close);
}
export function hasVerb(r: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    // « se débrouillent »: a verb that no row knows.
    if (i > first && r.closed(i - 1) & REFLEXIVE && r.isWord(i) && r.closed(i) === 0 && r.verb(i) === 0 && !r.endsWith(i, r.grammar.infinitiveEndings) && !r.endsWith(i, r.grammar.gerundEndings)) return true;
    if (!(r.verb(i) & V_FINITE)) continue;
    // « la sèche » is a noun, « ne la sèche » a verb with its object.
    if (i === first || !(r.closed(i - 1) & (ARTICLE | DETERMINER)) || (i > first + 1 && r.closed(i - 2) & (NEGATION | SUBJECT))) return true;
  }
  return false;
}

/** The content of chunks `[from, to)`. `direct` content is what stands between the marks. */
export function spansOf(r: Reader, chunks: readonly Chunk[], from: number, to: number, direct: boolean): Content {
  let a = from, b = to;
  while (b > a && (isLoose(chunks[b - 1]!) || (chunks[b - 1]!.kind === "adverb" && chunks[b - 2]?.kind === "comma"))) b--;
  while (a < b && chunks[a]!.kind === "comma") a++;
  const pairs: number[] = [];
  let onlyQuotes = true;
  for (let k = a; k < b; k++) {
    const c = chunks[k]!;
    const links = pairs.length > 0 && (c.kind === "preposition" || (c.noun !== null && c.noun.head < 0));
    if (c.kind === "quote") pairs.push(c.pair);
    else if (c.kind !== "comma" && c.kind !== "coordinator" && c.kind !== "stop" && !links) onlyQuotes = false;
  }
  if (pairs.length > 0 && (direct || onlyQuotes)) {
    const { pairs: all } = r.view.marks;
    return { pieces: pairs.map((p) => ({ start: all[p]!.start, end: all[p]!.end })), pairs, type: direct ? "direct" : "mixed" };
  }
  if (b <= a) return { pieces: [], pairs, type: "indirect" };
  const { start, end } = r.view.tokens;
  return { pieces: [{ start: start[chunks[a]!.first]!, end: end[chunks[b - 1]!.last - 1]! }], pairs, type: pairs.length > 0 ? "mixed" : "indirect" };
}
/** What ends no content. */
function isLoose({ kind }: Chunk): boolean {
  return kind === "comma" || kind === "coordinator" || kind === "dash";
}

/** The content of a stretch; a quoted predicate apart from its clause goes in front of it. */
export function contentOf(r: Reader, chunks: readonly Chunk[], { from, to, direct, before, rule }: Stretch): Content {
  let content = spansOf(r, chunks, from, to, direct);
  // « parle d'une « blessure » », « fait état d'une panne »: the preposition is the cue's.
  const noun = chunks[from]?.noun;
  const start = noun && noun.prep >= 0 && (rule === "fragment" || rule === "noun-prep" || rule === "topic-inf") && !isBare(r, chunks, from) ? r.view.tokens.start[noun.first]! : -1;
  if (content.pieces[0] && start > content.pieces[0].start && start < content.pieces[0].end) content = { ...content, pieces: [{ start, end: content.pieces[0].end }, ...content.pieces.slice(1)] };
  return before === undefined ? content : joined(spansOf(r, chunks, before, before + 1, false), content, "mixed");
}

/** Content on both sides of something else. */
export function joined(left: Content, right: Content, type: QuoteType): Content {
  return { pieces: [...left.pieces, ...right.pieces], pairs: [...left.pairs, ...right.pairs], type };
}

/**
 * The content of chunks `[start, end)` in front of their cue: direct where little more than quoted words stands there, `whole`
 * where nothing need follow.
 */
export function contentBefore(r: Reader, chunks: readonly Chunk[], start: number, end: number): { readonly content: Content; readonly whole: boolean } {
  let from = start;
  const firstQuote = chunks.findIndex((c, k) => k >= start && k < end && c.kind === "quote");
  if (firstQuote >= 0) {
    const outside = chunks.slice(start, end).filter((c) => !isQuoteOrBetween(c) && c.kind !== "colon");
    const words = outside.reduce((n, c) => n + c.last - c.first, 0);
    // « Selon des indices …, « … », indique X »: what X draws on.
    const drawn = chunks[firstQuote - 1]?.kind === "comma" && viewPhrase(r, chunks[from]!);
    if (drawn) from = firstQuote;
    else if (words <= 1 && outside.every((c) => c.first < chunks[firstQuote]!.first && c.verb === null)) from = firstQuote;
  }
  const parts = chunks.slice(from, end);
  const direct = firstQuote >= 0 && parts.every(isQuoteOrBetween);
  const spoken = parts.some((c) => c.kind === "quote" && hasVerb(r, c.first + 1, c.last));
  return { content: spansOf(r, chunks, from, end, direct), whole: direct || spoken || hasFinite(chunks, from, end) || chunks[end - 1]?.kind === "quote" };
}
function isQuoteOrBetween(c: Chunk): boolean {
  return c.kind === "quote" || c.kind === "stop" || isLoose(c);
}
