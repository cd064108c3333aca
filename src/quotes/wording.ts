// What a speaker is called where no entity of the article gives a name: the article's own words.
import { COORDINATOR } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import { oneOfAt } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { MARK } from "../text/tokens.ts";
import type { EntityKind, Span } from "../types.ts";
import type { SpeakerRef } from "./frame.ts";

/** Where the speaker is mentioned; of an inverted clitic the pronoun alone: `il` of `-t-il`. */
export function mentionSpan(r: Reader, { first, last }: SpeakerRef): Span {
  const { text, tokens } = r.view;
  const start = tokens.start[first]!;
  return { start: text[start] === "-" ? text.lastIndexOf("-", tokens.end[first]! - 1) + 1 : start, end: tokens.end[last - 1]! };
}

/** Do quotation marks enclose the whole group? */
export function isMarked(r: Reader, { first, last }: NounGroup): boolean {
  const { kind } = r.view.tokens;
  return first > 0 && kind[first - 1] === MARK && kind[last] === MARK;
}
/** A description without its determiner. */
export function describe(r: Reader, noun: NounGroup): string {
  let first = noun.det >= noun.first ? noun.det + 1 : noun.first;
  const one = oneOfAt(r, noun);
  if (one >= 0) return r.slice(one, noun.last);
  while (first < noun.last && r.isNumber(first)) first++;
  // « les « gilets jaunes » »
  const { kind } = r.view.tokens;
  if (noun.head < 0 && noun.last - first > 2 && kind[first] === MARK && kind[noun.last - 1] === MARK) return r.slice(first + 1, noun.last - 1);
  return r.slice(first >= noun.last ? noun.first : first, noun.last);
}
export function kindOf(r: Reader, noun: NounGroup): EntityKind {
  const kind = noun.head >= 0 ? r.noun(noun.head)?.kind : undefined;
  if (kind === undefined) return noun.plural ? "collective" : "person";
  if (kind === "person") return noun.plural ? "collective" : "anonymous";
  return kind;
}

/** The names of two groups with the word that joins them; more than two keep their words. */
export function joinedName(r: Reader, ref: SpeakerRef, groups: readonly NounGroup[], names: readonly string[]): string {
  return names.length === 2 ? names.join(between(r, groups[0]!, groups[1]!)) : r.slice(Math.max(ref.first, groups[0]!.det + 1), ref.last);
}
function between(r: Reader, a: NounGroup, b: NounGroup): string {
  for (let t = a.last; t < b.first; t++) if (r.closed(t) & COORDINATOR) return ` ${r.slice(t, t + 1)} `;
  return ", ";
}
