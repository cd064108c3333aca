// The subject of a verb, read off the chunks before it, across asides and relative clauses.
import { nobodyPronouns, quantityWords } from "../fr/quote-words.ts";
import { CONTRACTED, IMPERSONAL, INDEFINITE, OF, PLURAL, PREPOSED, RELATIVE, STRONG } from "../syntax/grammar.ts";
import type { Chunk } from "../syntax/chunks.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import type { SpeakerRef } from "./frame.ts";

export const SHARED: SpeakerRef = { kind: "shared", first: 0, last: 0, noun: null, others: [], coordinated: false };

const NOBODY: ReadonlySet<number> = new Set(nobodyPronouns.map(hashOf));
const QUANTITIES: ReadonlySet<number> = new Set(quantityWords.map(hashOf));
const MAX_BACK = 24;
/** Tokens of a quoted name or term, its marks included. */
const MAX_TERM = 8;

export function nounRef(noun: NounGroup): SpeakerRef {
  return { kind: noun.pronoun ? "pronoun" : "noun", first: noun.first, last: noun.last, noun, others: [], coordinated: false };
}
function pronounRef(token: number): SpeakerRef {
  return { kind: "pronoun", first: token, last: token + 1, noun: null, others: [], coordinated: false };
}

/** A noun group that no preposition brings in; plural `des` is an article where nothing can govern it. */
export function isBare(r: Reader, chunks: readonly Chunk[], k: number): boolean {
  const noun = chunks[k]?.noun;
  if (!noun) return false;
  if (noun.prep < 0) return true;
  const c = r.closed(noun.prep);
  // « près de 200 chercheurs »
  if (isQuantity(r, noun.prep) && r.isNumber(noun.first)) return true;
  if (!(c & OF)) return false;
  const before = chunks[k - 1]?.kind;
  if (before === "noun" || before === "preposition" || before === "quote") return false;
  // « des riverains », « de nombreux riverains », « plus de cent riverains »
  return noun.first === noun.prep + 1 && (c & CONTRACTED ? (c & PLURAL) !== 0 : (r.closed(noun.first) & PREPOSED) !== 0 && noun.plural) || isQuantity(r, noun.prep - 1);
}
/** The group with its plural article inside, and the quantity before it. */
export function withArticle(r: Reader, noun: NounGroup): NounGroup {
  return noun.prep >= 0 ? { ...noun, first: isQuantity(r, noun.prep - 1) ? noun.prep - 1 : noun.prep } : noun;
}
function isQuantity(r: Reader, token: number): boolean {
  return token >= 0 && QUANTITIES.has(r.view.tokens.hash[token]!);
}
export function isTime(r: Reader, noun: NounGroup): boolean {
  return noun.head >= 0 && noun.civility < 0 && (r.grammar.lexicon.bits[r.view.ids[noun.head]!]! & r.grammar.timeBit) !== 0;
}
/** « lundi », « ce soir »: a word of time that is no group. */
export function isTimeWord(r: Reader, { kind, first }: Chunk): boolean {
  return kind === "other" && (r.grammar.lexicon.bits[r.view.ids[first]!]! & r.grammar.timeBit) !== 0;
}
export function hasName(noun: NounGroup): boolean {
  return noun.nameFirst >= 0;
}

/** « on » */
export function isNobody(r: Reader, token: number): boolean {
  return NOBODY.has(r.view.tokens.hash[token]!);
}

/** Index of the chunk that opens the bracket closed at `k`, or `k` itself. */
export function openingOf(chunks: readonly Chunk[], k: number): number {
  for (let j = k - 1; j >= 0 && j > k - 8; j--) if (chunks[j]!.kind === "open") return j;
  return k;
}

/** The subject of the verb chunk `k`, looked for to the left; null where another verb's subject must serve. */
export function subjectBefore(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null | "impersonal" {
  const verb = chunks[k]!.verb!;
  if (verb.clitic >= 0) return r.closed(verb.clitic) & IMPERSONAL ? "impersonal" : pronounRef(verb.clitic);
  if (verb.subject >= 0) return r.closed(verb.subject) & IMPERSONAL ? "impersonal" : pronounRef(verb.subject);
  let j = k - 1;
  const stop = Math.max(0, k - MAX_BACK);
  let passedComma = false;
  while (j >= stop) {
    const c = chunks[j]!;
    switch (c.kind) {
      case "noun":
        // A lone comma stands between subject and verb by a slip only.
        if (passedComma && chunks[j + 1]?.kind === "comma" && j + 1 === k - 1) return isSlip(r, chunks, j, k) ? nounRef(c.noun!) : null;
        // « un homme tenant son fils par la main raconte »: the object of a participle.
        if (chunks[j - 1]?.verb?.form === "pres-part" && chunks[j - 2]?.noun && isBare(r, chunks, j - 2)) {
          j -= 2;
          break;
        }
        if (isBare(r, chunks, j) && !isTime(r, c.noun!)) return c.noun!.head < 0 ? null : widen(r, chunks, j, verb.plural);
        if (c.noun!.pronoun && r.closed(c.noun!.head) & STRONG) return nounRef(c.noun!);
        j--;
        break;
      case "quote": {
        // « les « gilets jaunes » dénoncent », « le fondateur du « mouvement » concède »
        if (passedComma) return null;
        const before = chunks[j - 1];
        const owner = before?.kind === "preposition" && r.closed(before.first) & OF ? chunks[j - 2] : undefined;
        if (owner?.noun && owner.noun.head >= 0 && isBare(r, chunks, j - 2)) return withTerm(r, chunks, j - 2, widen(r, chunks, j - 2, verb.plural));
        const group = quotedGroup(r, chunks, j);
        if (group) return group;
        if (before?.noun && isBare(r, chunks, j - 1) && j === k - 1) return widen(r, chunks, j - 1, verb.plural);
        return null;
      }
      case "close":
        j = openingOf(chunks, j) - 1;
        break;
      case "relative":
        return antecedent(r, chunks, j, verb.plural);
      case "comma": {
        const aside = passedComma ? null : acrossAside(r, chunks, j, verb.plural);
        if (aside !== null) return aside;
        if (passedComma) return null;
        passedComma = true;
        j--;
        break;
      }
      case "dash": {
        let p = j - 1;
        while (p >= stop && chunks[p]!.kind !== "dash") p--;
        if (p < stop) return null;
        j = p - 1;
        break;
      }
      case "verb":
        if (c.verb!.form === "ppart" || c.verb!.form === "pres-part") {
          j--;
          break;
        }
        return null;
      case "adverb": case "preposition": case "other":
        j--;
        break;
      default:
        return null;
    }
  }
  return null;
}

/** « La maire de Tours, a annoncé que … »: somebody at the start of the sentence, and nobody after the verb at chunk `k` who could be its subject. */
function isSlip(r: Reader, chunks: readonly Chunk[], j: number, k: number): boolean {
  const { noun } = chunks[j]!;
  if (!isBare(r, chunks, j) || noun!.det >= 0 && r.closed(noun!.det) & INDEFINITE || !(hasName(noun!) || r.noun(noun!.head)?.kind === "person")) return false;
  if (!chunks.slice(0, j).every((c) => c.kind === "adverb" || c.kind === "comma" || (c.noun !== null && (c.noun.prep >= 0 || isTime(r, c.noun))))) return false;
  let n = k + 1;
  while (chunks[n]?.kind === "adverb" || (chunks[n]?.noun && isTime(r, chunks[n]!.noun!))) n++;
  const next = chunks[n];
  if (next?.kind !== "que" && !chunks[k]!.verb!.compound) return false;
  return next !== undefined && next.kind !== "stop" && next.kind !== "comma" && !(next.noun && (hasName(next.noun) || r.noun(next.noun.head) !== undefined || next.noun.pronoun));
}

/** « un porte-parole des « gilets jaunes » »: the group at chunk `k` with the short quoted block that completes it. */
export function withTerm(r: Reader, chunks: readonly Chunk[], k: number, ref: SpeakerRef): SpeakerRef {
  const link = chunks[k + 1], quote = chunks[k + 2];
  if (link?.kind !== "preposition" || !(r.closed(link.first) & OF) || quote?.kind !== "quote" || quote.last - quote.first > MAX_TERM || ref.noun === null) return ref;
  return { ...ref, last: quote.last, noun: { ...ref.noun, last: quote.last } };
}

/** « les « gilets jaunes » »: a group whose head is the quoted block at `k`. */
function quotedGroup(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const before = chunks[k - 1]?.noun;
  if (chunks[k]?.kind !== "quote" || !before || before.head >= 0 || !isBare(r, chunks, k - 1)) return null;
  return nounRef({ ...withArticle(r, before), last: chunks[k]!.last });
}

/** « de « gilets jaunes », qui … »: the same after a preposition. */
function quotedTerm(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const { first, last } = chunks[k]!;
  const link = chunks[k - 1];
  if (last - first > MAX_TERM || link?.kind !== "preposition" || !(r.closed(link.first) & OF)) return quotedGroup(r, chunks, k);
  return nounRef({ first, last, prep: link.first, det: -1, head: -1, coreLast: last, nameFirst: -1, nameLast: -1, civility: -1, plural: true, gender: null, pronoun: false });
}

/** `X, aside, verb`: the comma at `j` closes an aside; who stands before it? */
function acrossAside(r: Reader, chunks: readonly Chunk[], j: number, plural: boolean | null): SpeakerRef | null {
  let p = j - 1;
  const stop = Math.max(0, j - 14);
  while (p >= stop && chunks[p]!.kind !== "comma") {
    const kind = chunks[p]!.kind;
    if (kind === "stop" || kind === "colon" || kind === "semicolon" || kind === "que") return null;
    p--;
  }
  if (p < stop || p === j - 1) return null;
  const aside = chunks.slice(p + 1, j);
  const relative = aside[0]!.kind === "relative";
  // `ex-salarié de 56 ans qui touche …`: a relative inside the aside has its own verb.
  const main = relative ? -1 : aside.findIndex((c) => c.verb?.form === "finite");
  if (main >= 0 && !aside.slice(0, main).some((c) => c.kind === "relative")) return null;
  let n = p - 1;
  while (n >= stop && (chunks[n]!.kind === "adverb" || (chunks[n]!.noun && !isBare(r, chunks, n)) || chunks[n]!.kind === "close" || chunks[n]!.kind === "quote")) n = chunks[n]!.kind === "close" ? openingOf(chunks, n) - 1 : n - 1;
  const quoted = quotedGroup(r, chunks, p - 1);
  if (quoted) return quoted;
  const noun = n >= 0 ? chunks[n]!.noun : null;
  if (!noun || !isBare(r, chunks, n) || isTime(r, noun) || noun.head < 0) {
    // `Le ministre de la Santé, Jean Dupont` may itself stand after another aside: the aside's own noun is the subject then.
    const first = aside[0]!;
    return first.noun && isBare(r, chunks, p + 1) && !isTime(r, first.noun) && first.noun.head >= 0 && n < 0 ? nounRef(withArticle(r, first.noun)) : null;
  }
  // `Marie Dupont, 41 ans, cheffe de service, raconte`; `Cet homme, collègue de X, dont …, avoue`: appositions belong to the group before them.
  let leader = n;
  for (let hops = 0; hops < 3 && (apposed(r, chunks[leader]!.noun!) || introduces(r, chunks, leader)) && chunks[leader - 1]?.kind === "comma" && chunks[leader - 2]?.noun && isBare(r, chunks, leader - 2); hops++) leader -= 2;
  if (leader < n && chunks[leader]!.noun!.head >= 0 && !isTime(r, chunks[leader]!.noun!)) return { ...widen(r, chunks, leader, plural), others: [noun] };
  const whole = widen(r, chunks, n, plural);
  const inner = aside[0]!.noun;
  if (inner && isBare(r, chunks, p + 1) && hasName(inner) && !hasName(noun) && (r.noun(noun.head) || (inner.det < 0 && inner.nameFirst === inner.first))) {
    return { kind: "noun", first: whole.first, last: inner.last, noun: inner, others: [noun], coordinated: false };
  }
  if (inner && r.noun(inner.head) && hasName(noun)) return { ...whole, others: [...whole.others, inner] };
  return whole;
}

/** « Marco, un Romain de 37 ans, … »: who the name before it is. */
function introduces(r: Reader, chunks: readonly Chunk[], k: number, titled = false): boolean {
  const noun = chunks[k]!.noun!;
  const name = chunks[k - 2]?.noun;
  return noun.det >= 0 && !noun.plural && (r.closed(noun.det) & INDEFINITE) !== 0 && name !== undefined && name !== null && hasName(name) && (titled || name.det < 0);
}

/** A group that only qualifies another: no determiner but a number (`41 ans`), no name. */
function apposed(r: Reader, noun: NounGroup): boolean {
  return noun.nameFirst < 0 && (noun.det < 0 || r.isNumber(noun.det));
}

/** `X, qui a déclaré`: the group that the relative at `j` takes up; its verb's number chooses between a group and what completes it. */
function antecedent(r: Reader, chunks: readonly Chunk[], j: number, plural: boolean | null): SpeakerRef | null {
  if (!(r.closed(chunks[j]!.first) & RELATIVE)) return null;
  let n = j - 1;
  while (n >= 0 && n > j - 10) {
    const c = chunks[n]!;
    // « des manifestants sur le pont qui ont promis »
    const other = plural === true && c.noun !== null && !c.noun.plural && chunks[n - 1]?.kind !== "coordinator" && n > 0 && c.noun.prep >= 0;
    if (c.kind === "noun" && !other && (isBare(r, chunks, n) || !isTime(r, c.noun!)) && c.noun!.head >= 0) {
      const apposed = chunks[n - 1]?.kind === "comma" && chunks[n - 2]?.noun && hasName(c.noun!) && !hasName(chunks[n - 2]!.noun!) && r.noun(chunks[n - 2]!.noun!.head) ? chunks[n - 2]!.noun! : null;
      if (apposed) return { kind: "noun", first: apposed.first, last: c.noun!.last, noun: c.noun!, others: [apposed], coordinated: false };
      // `X, secrétaire de Y, qui`: the name before the apposition.
      const name = chunks[n - 1]?.kind === "comma" && chunks[n - 2]?.noun && hasName(chunks[n - 2]!.noun!) && (c.noun!.det < 0 || introduces(r, chunks, n, true)) && !hasName(c.noun!) ? chunks[n - 2]!.noun! : null;
      if (name) return { ...nounRef(name), others: [c.noun!] };
      // « le maire et le préfet, qui assurent »
      if (plural === true && !c.noun!.plural && chunks[n - 1]?.kind === "coordinator") return widen(r, chunks, n, plural);
      // « des représailles de l'organisation, qui affirme »
      const inner = plural === false && c.noun!.plural && c.noun!.nameFirst < 0 ? completing(r, c.noun!, ({ head, plural: many }) => head >= 0 && !many) : null;
      return nounRef(inner ?? (isBare(r, chunks, n) ? withArticle(r, c.noun!) : c.noun!));
    }
    const term = c.kind === "quote" ? quotedTerm(r, chunks, n) : null;
    if (term) return term;
    if (c.kind === "close") n = openingOf(chunks, n);
    else if (c.kind !== "comma" && c.kind !== "noun" && c.kind !== "adverb" && c.kind !== "open" && !(c.kind === "other" && r.isWord(c.first))) return null;
    n--;
  }
  return null;
}

/** « X, de la CFDT, pour qui … »: the person whom a relative behind a preposition takes up, before chunk `k`. */
export function relativeHead(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  for (let n = k - 1; n >= 0 && n > k - 10; n--) {
    const { kind, noun } = chunks[n]!;
    if (noun && noun.head >= 0 && isBare(r, chunks, n) && (hasName(noun) || r.noun(noun.head)?.kind === "person")) {
      const name = apposed(r, noun) && chunks[n - 1]?.kind === "comma" ? chunks[n - 2]?.noun : null;
      return nounRef(withArticle(r, name && hasName(name) ? name : noun));
    }
    if (kind !== "comma" && kind !== "noun" && kind !== "adverb" && kind !== "open" && kind !== "close") return null;
  }
  return null;
}

/** The last group that completes another (« le dos du gilet d'une manifestante ») and is what is looked for, null for none. */
export function completing(r: Reader, noun: NounGroup, isIt: (inner: NounGroup) => boolean): NounGroup | null {
  for (let t = noun.last - 1; t >= noun.coreLast; t--) {
    const inner = r.closed(t) & OF ? nounGroupAt(r, t, noun.last) : null;
    if (inner && isIt(inner)) return inner;
  }
  return null;
}

/** A group with what is coordinated to it on the left: `A et B`, or one person's two functions. */
export function widen(r: Reader, chunks: readonly Chunk[], j: number, plural: boolean | null): SpeakerRef {
  const noun = withArticle(r, chunks[j]!.noun!);
  const ref = nounRef(noun);
  let before = j - 1;
  if (chunks[before]?.kind === "close") before = openingOf(chunks, before) - 1;
  if (chunks[before]?.kind !== "coordinator") return ref;
  let p = before - 1;
  if (chunks[p]?.kind === "close") p = openingOf(chunks, p) - 1;
  const left = chunks[p]?.noun;
  if (!left || !isBare(r, chunks, p) || isTime(r, left) || left.head < 0) return ref;
  const first = withArticle(r, left);
  if (plural === false) return hasName(noun) && !hasName(left) ? { ...ref, first: first.first, others: [first] } : ref;
  if (plural === true && !noun.plural) return { ...ref, first: first.first, others: [first], coordinated: true };
  // « Les experts et des responsables répondent »: nothing before that could govern them.
  const opens = noun.plural && left.det >= 0 && noun.det >= 0 && chunks.slice(0, p).every((c, n) => c.kind === "adverb" || c.kind === "comma" || (c.noun !== null && chunks[n + 1]?.kind === "comma"));
  return plural === true && (hasName(left) || opens) ? { ...ref, first: first.first, others: [first], coordinated: true } : ref;
}
