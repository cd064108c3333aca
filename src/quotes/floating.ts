// Quoted words that no cue claims: whose are they, or are they nobody's (titles, terms, scare quotes)?
import type { Chunk } from "../syntax/chunks.ts";
import { NEGATION, OF, V_THIRD } from "../syntax/grammar.ts";
import { nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { foldWord } from "../text/chars.ts";
import { chargePrepositions } from "../fr/quote-words.ts";
import { hashOf } from "../text/tokens.ts";
import { hasFinite } from "./borders.ts";
import type { Scope, SpeakerRef } from "./frame.ts";
import { agentAfter } from "./inversion.ts";
import { hasVerb, isSentence } from "./spans.ts";
import { isBare, isTime, nounRef, subjectBefore } from "./subjects.ts";

const CHARGES: ReadonlySet<number> = new Set(chargePrepositions.map(hashOf));

/** What a quoted block without a cue is. */
export type Floating =
  /** A named speaker stands before a colon, in brackets, or in the clause. */
  | { readonly kind: "owner"; readonly rule: string; readonly ref: SpeakerRef; readonly direct: boolean }
  /** It goes on with somebody's words. */
  | { readonly kind: "continuation"; readonly rule: string; readonly direct: boolean }
  | { readonly kind: "intertitle" }
  | { readonly kind: "silent" };

/** How often each quoted wording stands in the text: a short one that recurs is a term. */
export function wordings(r: Reader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of r.view.marks.pairs) {
    if (pair.end - pair.start > 60) continue;
    const key = foldWord(r.view.text.slice(pair.start, pair.end));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A short wording that stands between marks more than once. */
export function isTerm(r: Reader, counts: ReadonlyMap<string, number>, pair: number): boolean {
  const { open, close, start, end } = r.view.marks.pairs[pair]!;
  return close - open <= 5 && (counts.get(foldWord(r.view.text.slice(start, end))) ?? 0) >= 2;
}

export interface FloatingContext {
  readonly counts: ReadonlyMap<string, number>;
  /** A frame stands in the same sentence, in the same paragraph before. */
  readonly inSentence: boolean;
  readonly inParagraph: boolean;
}

/** Decides about the quoted block at chunk `k`. */
export function floating(r: Reader, scope: Scope, k: number, context: FloatingContext): Floating {
  const { chunks } = scope;
  const c = chunks[k]!;
  const { open, close } = r.view.marks.pairs[c.pair]!;
  const words = close - open - 1;
  const term = isTerm(r, context.counts, c.pair);
  const others = chunks.filter((x) => x.kind !== "quote" && x.kind !== "comma" && x.kind !== "stop" && x.kind !== "dash" && x.kind !== "coordinator");

  if (others.length === 0) {
    const dashes = chunks.some((x) => x.kind === "dash");
    if (dashes || (words <= 14 && r.punct(close - 1) === 0 && !chunks.some((x) => x.kind === "stop"))) return { kind: "intertitle" };
    return { kind: "continuation", rule: "run", direct: true };
  }
  if (term) return { kind: "silent" };
  const before = chunks[k - 1];
  if (before?.kind === "colon") {
    const owner = ownerBefore(r, chunks, k - 1);
    if (owner && (words > 2 || isSentence(r, c.pair))) return { kind: "owner", rule: owner.verb ? "clause-colon" : "name-colon", ref: owner.ref, direct: true };
    if (isSentence(r, c.pair)) return { kind: "continuation", rule: "colon", direct: true };
  }
  const after = chunks[k + 1];
  const colon = chunks.findIndex((x) => x.kind === "colon");
  if (colon > k && !hasFinite(chunks, 0, k) && chunks.slice(k, colon).every((x) => x.kind === "quote" || x.kind === "comma" || x.kind === "coordinator") && chunks[colon + 1]?.noun && isBare(r, chunks, colon + 1)) {
    const accuser = chunks[colon + 1]!.noun!;
    if (accuser.nameFirst >= 0 || (accuser.head >= 0 && r.noun(accuser.head))) return { kind: "owner", rule: "quote-colon", ref: nounRef(accuser), direct: others.length <= 4 };
  }
  if (after?.kind === "colon" && chunks[k + 2]?.noun && isBare(r, chunks, k + 2) && k === firstQuote(chunks)) {
    return { kind: "owner", rule: "quote-colon", ref: nounRef(chunks[k + 2]!.noun!), direct: others.length <= 4 };
  }
  if (after?.kind === "open" && chunks[k + 2]?.noun && chunks[k + 3]?.kind === "close" && chunks[k + 2]!.noun!.nameFirst >= 0 && words > 2) {
    return { kind: "owner", rule: "quote-brackets", ref: nounRef(chunks[k + 2]!.noun!), direct: true };
  }
  const sentence = isSentence(r, c.pair) && words > 3;
  // « une enquête pour « vol » »: the name of a charge.
  if (before?.kind === "preposition" && CHARGES.has(r.view.tokens.hash[before.first]!) && !hasVerb(r, open + 1, close) && !r.readings(open + 1).some((x) => x.mood === "inf")) return { kind: "silent" };
  // « Julien « ne demande pas l'aumône » »: the words are the predicate of whom they follow.
  if (before?.noun && isBare(r, chunks, k - 1) && before.noun.nameFirst >= 0 && startsPredicate(r, open + 1) && (k === 1 || chunks[k - 2]!.kind !== "verb")) return { kind: "owner", rule: "fragment-predicate", ref: nounRef(before.noun), direct: false };
  const predicate = subjectOfCopula(r, chunks, k);
  if (predicate && words > 1) return { kind: "owner", rule: "fragment-predicate", ref: predicate, direct: false };
  // « l'autrice de « La Saison sèche » »: a work.
  const title = r.isCapital(open + 1) && !sentence;
  if (title && before && r.closed(before.last - 1) & OF) return { kind: "silent" };
  if (context.inSentence && (words > 1 || !r.isCapital(open + 1))) return { kind: "continuation", rule: "fragment-sentence", direct: sentence };
  if (title) return { kind: "silent" };
  const verb = words > 2 && hasVerb(r, open + 1, close);
  if (context.inParagraph && (words >= 3 || verb)) return { kind: "continuation", rule: "fragment-paragraph", direct: sentence };
  const subject = subjectOf(r, chunks, k);
  if (subject && (words >= 4 || verb)) return { kind: "owner", rule: "fragment-subject", ref: subject, direct: false };
  return { kind: "silent" };
}

/** A finite verb or its negation. */
function startsPredicate(r: Reader, i: number): boolean {
  return !r.isCapital(i) && ((r.closed(i) & NEGATION) !== 0 || ((r.verb(i) & V_THIRD) !== 0 && !r.noun(i)));
}
function firstQuote(chunks: readonly Chunk[]): number {
  return chunks.findIndex((x) => x.kind === "quote");
}

/** Who is named before the colon at `k`: the subject of the clause, or the only group. */
function ownerBefore(r: Reader, chunks: readonly Chunk[], k: number): { readonly ref: SpeakerRef; readonly verb: boolean } | null {
  let start = k;
  while (start > 0 && chunks[start - 1]!.kind !== "stop" && chunks[start - 1]!.kind !== "semicolon" && chunks[start - 1]!.kind !== "quote") start--;
  if (hasFinite(chunks, start, k)) {
    const ref = subjectOf(r, chunks, k, true) ?? nameAt(r, chunks, k - 1) ?? arriving(r, chunks, start, k - 1);
    return ref ? { ref, verb: true } : null;
  }
  // `Nom, fonction : « … »`: the name before its function.
  for (let j = start; j < k; j++) {
    const noun = chunks[j]!.noun;
    if (noun && isBare(r, chunks, j) && noun.nameFirst >= 0 && noun.det < 0 && chunks[j + 1]?.kind === "comma") return { ref: nounRef(noun), verb: false };
  }
  for (let j = k - 1; j >= start; j--) {
    const noun = chunks[j]!.noun;
    if (noun && isBare(r, chunks, j) && !isTime(r, noun) && noun.head >= 0 && (noun.nameFirst >= 0 || r.noun(noun.head))) return { ref: nounRef(noun), verb: false };
  }
  return null;
}

/** `X est « très inquiet »`: the named or human subject of a copula right before the words. */
function subjectOfCopula(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  let j = k - 1;
  while (j >= 0 && j > k - 4 && (chunks[j]!.kind === "adverb" || (chunks[j]!.noun !== null && chunks[j]!.noun!.pronoun))) j--;
  const verb = chunks[j]?.verb;
  if (!verb || verb.form !== "finite" || verb.compound || !verb.readings.some((x) => x.lemma === r.grammar.be)) return null;
  const found = subjectBefore(r, chunks, j);
  if (found === null || found === "impersonal" || found.kind !== "noun" || !found.noun) return null;
  return found.noun.nameFirst >= 0 || (found.noun.head >= 0 && r.noun(found.noun.head)?.kind === "person") ? found : null;
}

/** The human subject of the last finite verb before chunk `k`. */
function subjectOf(r: Reader, chunks: readonly Chunk[], k: number, beyond = false): SpeakerRef | null {
  for (let j = k - 1; j >= 0; j--) {
    if (chunks[j]!.kind === "semicolon" || chunks[j]!.kind === "stop") return null;
    if (chunks[j]!.verb?.form !== "finite") continue;
    if (chunks[j]!.verb!.passive) {
      const agent = agentAfter(r, chunks, j);
      if (agent) return agent.ref;
    }
    const found = subjectBefore(r, chunks, j);
    if (found === "impersonal") return null;
    if (found === null) continue;
    if (found.kind === "pronoun") return found;
    const noun = found.noun;
    if (noun && (noun.nameFirst >= 0 || (noun.head >= 0 && r.noun(noun.head) !== undefined))) return found;
    // « Vanessa soupire, le regard est noir : « … » »
    if (!beyond) return null;
  }
  return null;
}
/** « Débarque alors un policier : « … » »: the subject behind a verb that opens the sentence. */
function arriving(r: Reader, chunks: readonly Chunk[], start: number, k: number): SpeakerRef | null {
  const noun = chunks[k]?.noun;
  return noun && chunks[start]?.verb && isBare(r, chunks, k) && (noun.nameFirst >= 0 || (noun.head >= 0 && r.noun(noun.head)?.kind === "person")) ? nounRef(noun) : null;
}
/** « La remarque déclenche l'ire de Jacqueline : « … » »: the name at the end of the group at `k`. */
function nameAt(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const noun = chunks[k]?.noun;
  if (!noun || noun.head < 0) return null;
  for (let t = noun.last - 1; t >= noun.coreLast; t--) {
    if (!(r.closed(t) & OF)) continue;
    const inner = nounGroupAt(r, t, noun.last);
    return inner && inner.nameFirst >= 0 && inner.det < 0 ? nounRef(inner) : null;
  }
  return null;
}
