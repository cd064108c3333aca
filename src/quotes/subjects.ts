// The subject of a verb, read off the chunks before it, across asides and relative clauses.
import { IMPERSONAL, INDEFINITE, OF, RELATIVE, STRONG } from "../syntax/grammar.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { SpeakerRef } from "./frame.ts";
import { completing, hasName, isBare, isTime, nounRef, openingOf, pronounRef, withArticle } from "./groups.ts";
import { quotedGroup, quotedSubject, quotedTerm, withTerm } from "./marked.ts";

const MAX_BACK = 24;

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
        const name = j === 0 && k === 1 ? quotedSubject(r, chunks) : null;
        if (name) return name;
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
  // « Trois élus, Paul Costa et Anne Duval, … »
  const pair = inner && noun.plural && hasName(inner) && chunks[j - 1]!.noun ? widen(r, chunks, j - 1, plural) : null;
  if (pair?.coordinated && pair.first === inner!.first) return pair;
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
export function antecedent(r: Reader, chunks: readonly Chunk[], j: number, plural: boolean | null): SpeakerRef | null {
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

/** A group with what is coordinated to it on the left: `A et B`, `A, B et C`, or one person's two functions. */
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
  if (plural === false && !hasName(left)) {
    // « le chef de la Ligue et ministre de l'Intérieur »
    if (!hasName(noun) && (noun.det >= 0 || left.det < 0)) return ref;
    return hasName(noun) ? { ...ref, first: first.first, others: [first] } : { ...nounRef(first), last: ref.last, others: [noun] };
  }
  if (plural !== true) return ref;
  const row = listed(r, chunks, p);
  // « Les experts et des responsables répondent »: nothing before that could govern them.
  const opens = noun.plural && (left.det >= 0 || row.length > 1) && (noun.det >= 0 || left.plural) && opensClause(chunks, p);
  return !noun.plural || hasName(left) || opens ? { ...ref, first: row[0]!.first, others: row, coordinated: true } : ref;
}
/** Is there nothing before chunk `p` but circumstances that stand apart from it? */
function opensClause(chunks: readonly Chunk[], p: number): boolean {
  return chunks.slice(0, p).every((c, n) => c.kind === "adverb" || c.kind === "comma" || (c.noun !== null && chunks[n + 1]?.kind === "comma"));
}
/** The members of a list that ends at chunk `p`, in text order (« La CGT, la FSU et … »); the whole of it only where it opens its clause. */
function listed(r: Reader, chunks: readonly Chunk[], p: number): NounGroup[] {
  const proper = (noun: NounGroup): boolean => hasName(noun) || (r.isCapital(noun.head) && r.noun(noun.head) === undefined);
  const own = proper(chunks[p]!.noun!);
  const row = [withArticle(r, chunks[p]!.noun!)];
  let at = p;
  // « Les fondateurs, Paul Costa et Anne Duval »: a name beside a function may be theirs.
  for (let noun = chunks[at - 2]?.noun; chunks[at - 1]?.kind === "comma" && noun && isBare(r, chunks, at - 2) && !isTime(r, noun) && noun.head >= 0 && proper(noun) === own; noun = chunks[at - 2]?.noun) {
    at -= 2;
    row.unshift(withArticle(r, noun));
  }
  // « Fondateurs du club, … »: what only qualifies has no determiner.
  return opensClause(chunks, at) && (own || row[0]!.det >= 0 || chunks[at]!.noun!.prep >= 0) ? row : row.slice(-1);
}
