// Quoted words beside a colon: the one who is named on its other side says them.
import { possessives } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import { TO } from "../syntax/grammar.ts";
import { hashOf } from "../text/tokens.ts";
import { hasFinite } from "./borders.ts";
import type { SpeakerRef } from "./frame.ts";
import { isBare, isTime, isWhen, nounRef, openingOf, possessiveRef } from "./groups.ts";
import { widen } from "./subjects.ts";
import { isPerson, nameAt, subjectOf } from "./talkers.ts";

const POSSESSIVE: ReadonlySet<number> = new Set(possessives.map(hashOf));

/** Who stands on the other side of the colon, and by which rule. */
export interface ColonOwner {
  readonly rule: "clause-colon" | "name-colon" | "quote-colon";
  readonly ref: SpeakerRef;
}

/** « Lire aussi : « … » »: the line points somewhere else. */
export function isPointer(r: Reader, chunks: readonly Chunk[]): boolean {
  const first = chunks[0]?.kind === "preposition" && r.closed(chunks[0].first) & TO ? 1 : 0;
  return chunks[first]?.verb?.form === "inf";
}

/** « A », « B » : X …: who is named after the colon that the quoted words at chunk `k` stand before. */
export function ownerAfter(r: Reader, chunks: readonly Chunk[], k: number): ColonOwner | null {
  const colon = chunks.findIndex((c) => c.kind === "colon");
  if (colon <= k || hasFinite(chunks, 0, k) || !chunks.slice(k, colon).every(isRow)) return null;
  const noun = chunks[colon + 1]?.noun;
  if (!noun || noun.head < 0 || isTime(r, noun) || !isBare(r, chunks, colon + 1)) return null;
  // Without somebody to name, the words must open the line: « On nous prend pour des pions » : les kinés manifestent.
  const names = noun.nameFirst >= 0 || r.noun(noun.head) !== undefined;
  return names || chunks.slice(0, k).every(isRow) ? { rule: "quote-colon", ref: nounRef(noun) } : null;
}
function isRow({ kind }: Chunk): boolean {
  return kind === "quote" || kind === "comma" || kind === "coordinator";
}

/** Who is named before the colon at `k`: the subject of the clause, or the only group. */
export function ownerBefore(r: Reader, chunks: readonly Chunk[], k: number): ColonOwner | null {
  let start = k;
  while (start > 0 && chunks[start - 1]!.kind !== "stop" && chunks[start - 1]!.kind !== "semicolon" && chunks[start - 1]!.kind !== "quote") start--;
  if (hasFinite(chunks, start, k)) {
    const ref = subjectOf(r, chunks, k, true) ?? nameAt(r, chunks, k - 1) ?? arriving(r, chunks, start, k - 1);
    return ref && { rule: "clause-colon", ref };
  }
  // `Nom, fonction : « … »`: the name before its function.
  for (let j = start; j < k; j++) {
    const noun = chunks[j]!.noun;
    if (noun && isBare(r, chunks, j) && noun.nameFirst >= 0 && noun.det < 0 && chunks[j + 1]?.kind === "comma") return { rule: "name-colon", ref: nounRef(noun) };
  }
  for (let j = k - 1; j >= start; j--) {
    // « Paul Costa (PS) : « … » »
    if (chunks[j]!.kind === "close") j = openingOf(chunks, j) - 1;
    const noun = chunks[j]?.noun;
    // « Ses propositions : « … » »
    if (noun && j === start && noun.det >= 0 && POSSESSIVE.has(r.view.tokens.hash[noun.det]!) && !isPerson(r, noun)) return { rule: "name-colon", ref: possessiveRef(noun.det) };
    if (noun && isBare(r, chunks, j) && !isTime(r, noun) && noun.head >= 0 && (noun.nameFirst >= 0 || r.noun(noun.head) || (j === start && j === k - 1 && r.isCapital(noun.head)))) return { rule: "name-colon", ref: widen(r, chunks, j, noun.plural ? true : null) };
  }
  // « raillées par la majorité, à l'image d'Anne Duval dimanche : « … » »
  let last = k - 1;
  while (last > start && (chunks[last]!.kind === "adverb" || isWhen(r, chunks[last]!))) last--;
  const ref = last > start ? nameAt(r, chunks, last) : null;
  return ref && { rule: "name-colon", ref };
}
/** « Débarque alors un policier : « … » »: the subject behind a verb that opens the sentence. */
function arriving(r: Reader, chunks: readonly Chunk[], start: number, k: number): SpeakerRef | null {
  const noun = chunks[k]?.noun;
  return noun && chunks[start]?.verb && isBare(r, chunks, k) && isPerson(r, noun) ? nounRef(noun) : null;
}
