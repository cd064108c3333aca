// Incises: the cue follows its content or stands in it, with its subject after the verb (« … », a déclaré X ; « … », dit-elle, « … »).
import { learningVerbs } from "../fr/quote-words.ts";
import { INDEFINITE } from "../syntax/grammar.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { pastAppositions } from "./appositions.ts";
import { clauseEnd, clauseStart, hasFinite, hasMain, hasQuote } from "./borders.ts";
import { verbCue } from "./cues.ts";
import type { Content, SpeakerRef, VerbalCue } from "./frame.ts";
import { informant, nobodySpeaks, speaks } from "./informants.ts";
import { type Inverted, quotedName, subjectAfter } from "./inversion.ts";
import { modalityOf } from "./modality.ts";
import type { Sentence } from "./sentence.ts";
import { contentBefore, joined, spansOf } from "./spans.ts";
import { isBare, isTime, isWhen } from "./groups.ts";
import { isPerson } from "./talkers.ts";

/** Chunks of when and where something was said. */
const MAX_CIRCUMSTANCES = 5;

/** Reads the cue as an incise, if what stands before it is its content. */
export function readIncise(s: Sentence, c: VerbalCue, own: SpeakerRef | null): boolean {
  const { r, chunks } = s;
  const { at, cue, row, verb } = c;
  const takesClause = row.strength >= 2 || row.takes.includes("direct") || row.takes.includes("incise") || row.takes.includes("que");
  // « a affirmé que « rien » ne justifiait la fermeture »: neither a negation nor the inside of a reported clause makes an incise.
  if (verb.subject >= 0 || !takesClause || (verb.negated && verb.clitic < 0)) return false;
  const before = chunks[at - 1]?.kind;
  const end = before === "comma" || before === "dash" || before === "stop" ? at - 1 : at;
  if (end === at && ((before !== "quote" && before !== "close") || (s.isReported(at) && verb.clitic < 0))) return false;
  let start = clauseStart(chunks, end, s.firmFloor);
  // The clause that the cue comments on reports words itself.
  if (start >= end) start = clauseStart(chunks, end, 0, false);
  if (start >= end) return false;
  // « Pour X, « … », explique-t-il »: one report in two ways; the view has its words.
  const view = verb.clitic >= 0 ? s.frames.findLast((f) => f.rule === "view-front" && f.from >= start && f.speaker?.noun && isPerson(r, f.speaker.noun)) : undefined;
  if (view) {
    s.claim(c.after, true);
    return true;
  }
  const inverted = invertedSubject(s, c, own, start, end);
  if (inverted === null) return false;
  // « …, a appris l'AFP de sources concordantes »: who learns passes on.
  const told = learningVerbs.has(cue.lemma) && inverted.ref.kind === "noun" ? informant(s, inverted.next) : null;
  const subject = told ? { ref: told, next: inverted.next + 1 } : inverted;
  if (!hasQuote(chunks, start, end)) {
    // Without quoted words only a clause can be content, and only somebody who can speak makes an incise of its cue.
    const clause = finiteOutside(chunks, start, end) || verb.clitic >= 0 || (s.isQuoted && row.strength === 3) || isPhrase(s, c, start, end, subject) || (chunks[end - 1]!.noun !== null && resumes(s, subject.next));
    // A weak cue (« sourit », « poursuit ») makes an incise inside quoted words only.
    if ((row.strength < 2 && !s.isQuoted && !told) || !clause || !canSay(s, c, subject.ref, own)) return false;
  } else if ((chunks[end - 1]!.kind !== "quote" || s.isReported(at)) && own?.kind !== "pronoun" && !canSay(s, c, subject.ref, own)) return false;
  // « Elle ajoute : « … », ironise-t-elle »: the words have their cue.
  const cued = chunks[end - 1]!.kind === "quote" && chunks[end - 2]?.kind === "colon" ? chunks[end - 1]!.pair : -1;
  if (cued >= 0 && s.frames.some((f) => f.from >= start && f.rule.endsWith("-colon") && f.pairs.includes(cued))) {
    s.claim(subject.next, true);
    return true;
  }
  s.withdraw(start);
  const { content, whole } = contentBefore(r, chunks, start, end);
  const complete = content.pairs.length > 0 ? whole : hasMain(chunks, start, end);
  const { content: all, to } = resumption(s, verb, content, complete, subject) ?? { content, to: subject.next };
  s.push({
    rule: verb.clitic >= 0 ? "incise-clitic" : "incise-inverted", cue, row, verb, ...all, speaker: subject.ref,
    ...(told && { relays: [inverted.ref.noun!] }),
    modality: all.type === "direct" ? (verb.conditional ? "conditional" : "asserted") : modalityOf(r, chunks, row, verb, { from: start, to: end, rule: "incise" }), from: start, score: 3,
  });
  s.claim(to, true);
  s.subjects.set(at, subject.ref);
  return true;
}

/** A finite verb that stands in no bracket. */
function finiteOutside(chunks: readonly Chunk[], from: number, to: number): boolean {
  let depth = 0;
  for (let k = from; k < to; k++) {
    const { kind, verb } = chunks[k]!;
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    else if (depth === 0 && verb?.form === "finite") return true;
  }
  return false;
}

/** Somebody who speaks; behind a verb of pure saying whoever has a definite article (« dit l'automobiliste »). */
function canSay({ r }: Sentence, { row }: VerbalCue, ref: SpeakerRef, own: SpeakerRef | null): boolean {
  const { noun } = ref;
  const definite = noun !== null && noun.det >= 0 && !(r.closed(noun.det) & INDEFINITE);
  return speaks(r, ref, row.things === true || (row.strength === 3 && definite && own === null));
}

/** « Un chiffre stable, confirme le délégué général. »: a noun phrase as a whole sentence. */
function isPhrase({ r, chunks }: Sentence, { row }: VerbalCue, start: number, end: number, { ref, next }: Inverted): boolean {
  const noun = chunks[start]?.noun;
  const ends = chunks[next] === undefined || chunks[next]!.kind === "stop" || chunks[next]!.kind === "comma";
  // « Rien à voir avec hier, ont fait remarquer les élus. »
  if (row.strength === 3 && start === 0 && ends && ref.kind === "noun" && end - start > 1 && chunks[start]!.kind === "other") return true;
  return row.strength > 1 && start === 0 && noun !== null && noun !== undefined && noun.head >= 0 && isBare(r, chunks, start) && !isTime(r, noun) && ends && ref.kind === "noun" && end > start;
}

/** The subject after the verb; null where the one before it, outside the quoted words, is its own. */
function invertedSubject(s: Sentence, { at, after, cue, row, verb }: VerbalCue, own: SpeakerRef | null, start: number, end: number): Inverted | null {
  const { chunks } = s;
  if (verb.clitic >= 0 && own !== null) return { ref: (nobodySpeaks(s, own) ? informant(s, after) : null) ?? own, next: after };
  if (own?.kind === "noun" && !hasMain(chunks, start, end)) {
    const besideQuote = chunks.slice(start, end).some((c) => c.kind === "quote" && (c.first < own.first || c.first >= own.last));
    if (!besideQuote) return null;
  }
  const found = (own === null && hasMain(chunks, start, end) ? quotedName(s.r, chunks, after) : null) ?? subjectAfter(s.r, chunks, at, cue.last, verb.plural);
  // « se dit partisan d'une trêve »: a predicate, not a subject.
  return found?.ref.noun && verb.reflexive && row.takes.includes("attr") && found.ref.noun.det < 0 && found.ref.noun.nameFirst < 0 ? null : found;
}

/** « Le chantier, assure la préfecture, reprendra lundi »: after a comma or dash, does a finite verb without a subject of its own go on with the clause? */
function resumes(s: Sentence, from: number): boolean {
  const { chunks } = s;
  const n = pastCircumstances(s, from);
  if (chunks[n]?.kind !== "comma" && chunks[n]?.kind !== "dash") return false;
  const next = chunks[n + 1]?.verb;
  return next?.form === "finite" && next.subject < 0 && next.clitic < 0;
}

/** « a dit Paul Costa lundi soir à la radio, »: past when and where it was said. */
function pastCircumstances({ r, chunks }: Sentence, from: number): number {
  let n = from;
  while (chunks[n] && n < from + MAX_CIRCUMSTANCES && (chunks[n]!.kind === "adverb" || (chunks[n]!.noun?.prep ?? -1) >= 0 || isWhen(r, chunks[n]!))) n++;
  return n;
}
/** The content with what follows the incise, if more does: another quoted block, or the rest of a clause that it cuts. */
function resumption(s: Sentence, cue: VerbGroup, left: Content, complete: boolean, { ref, next }: Inverted): { readonly content: Content; readonly to: number } | null {
  const { r, chunks } = s;
  const border = pastCircumstances(s, next);
  let n = border;
  if (chunks[n]?.kind === "comma" || chunks[n]?.kind === "dash") n++;
  if (chunks[n]?.kind === "quote" && !isCuedAfter(s, n)) {
    const { more, to } = furtherQuotes(s, n, left.type === "direct");
    return { content: joined(left, more, left.type === "direct" && more.type !== "direct" ? "mixed" : left.type), to };
  }
  if (chunks[n]?.kind === "coordinator" && quoteSoon(s, n + 1)) {
    const to = clauseEnd(r, chunks, n + 1, { cue });
    return { content: joined(left, spansOf(r, chunks, n + 1, to, false), "mixed"), to };
  }
  if (complete || chunks[border]?.kind !== "comma") return null;
  n = pastAppositions(s, n, ref);
  if (n >= chunks.length) return null;
  const to = clauseEnd(r, chunks, n, { cue });
  const more = spansOf(r, chunks, n, to, false);
  if (more.pieces.length === 0 || !(hasFinite(chunks, n, to) || more.pairs.length > 0)) return null;
  return { content: joined(left, more, more.pairs.length > 0 ? "mixed" : left.type), to };
}
/** The quoted blocks from chunk `n` on; where the content was no direct speech, the rest of their clause too. */
function furtherQuotes(s: Sentence, n: number, direct: boolean): { readonly more: Content; readonly to: number } {
  const { r, chunks } = s;
  let to = n + 1;
  while ((chunks[to]?.kind === "comma" || chunks[to]?.kind === "coordinator") && chunks[to + 1]?.kind === "quote") to += 2;
  const rest = chunks[to];
  if (!direct && rest && rest.kind !== "comma" && rest.kind !== "stop") to = clauseEnd(r, chunks, n, { cue: null });
  return { more: spansOf(r, chunks, n, to, direct && to === n + 1), to };
}
/** Has the quoted block at chunk `n` a cue of its own? */
export function isCuedAfter(s: Sentence, n: number): boolean {
  const { r, chunks } = s;
  const verb = chunks[chunks[n + 1]?.kind === "comma" ? n + 2 : n + 1]?.verb;
  return verb?.form === "finite" && verbCue(r, verb, s.last) !== null;
}
function quoteSoon(s: Sentence, n: number): boolean {
  const { chunks } = s;
  for (let k = n; k < chunks.length && k < n + 4; k++) {
    if (chunks[k]!.kind === "quote") return true;
    if (chunks[k]!.kind === "verb" || chunks[k]!.kind === "comma" || chunks[k]!.kind === "stop") return false;
  }
  return false;
}
