// Verbal cues: a finite verb reports to its right (« Elle dit que … »); incises, comments, passives and participles have rooms of their own.
import type { CueVerb } from "../fr/cues.ts";
import { anonymityWords, ifWords, impersonalVerbs, modals, namingVerbs, negativeSubjects, prospectives, willing } from "../fr/quote-words.ts";
import { hashOf } from "../text/tokens.ts";
import { hasFinite, hasQuote } from "./borders.ts";
import { commentLink, readComment } from "./comments.ts";
import { verbCue } from "./cues.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import type { SpeakerRef, VerbalCue } from "./frame.ts";
import { readIncise } from "./incises.ts";
import { informant, nobodySpeaks, speaks } from "./informants.ts";
import { modalityOf } from "./modality.ts";
import { readDependent, readParticiple, readPassive } from "./participles.ts";
import type { Sentence } from "./sentence.ts";
import { contentOf } from "./spans.ts";
import { rightStretch, type Stretch } from "./stretch.ts";
import { subjectAfter } from "./inversion.ts";
import { isBare, nounRef } from "./groups.ts";
import { subjectBefore } from "./subjects.ts";
import { isPerson } from "./talkers.ts";

/** Tokens of « s'exprimer sous le couvert de l'anonymat ». */
const ANONYMITY_REACH = 10;
/** « personne n'a cru que … » */
const NO_ONE: ReadonlySet<number> = new Set(negativeSubjects.map(hashOf));
const IF: ReadonlySet<number> = new Set(ifWords.map(hashOf));
const ANONYMITY: ReadonlySet<number> = new Set(anonymityWords.map(hashOf));
/** Chunks that are looked back through for the auxiliary of a second participle, and for the « si » of a clause. */
const MAX_CLAUSE = 16;
/** Constructions that a weak cue does not carry by itself. */
const WEAK: ReadonlySet<string> = new Set(["noun", "noun-prep", "inf", "de-inf", "a-inf", "colon-clause"]);

/** Reads the verb at chunk `k`, whose subject is kept for the verbs after it whether it is a cue or not. */
export function readVerb(s: Sentence, k: number): void {
  const verb = s.chunks[k]!.verb!;
  if (verb.form === "finite") s.subjects.set(k, subjectBefore(s.r, s.chunks, k));
  const found = verbCue(s.r, verb, s.last);
  if (!found) return;
  // An inverted clitic stays in the cue of a compound tense only: « a-t-il dit », but « dit » of « dit-il ».
  const last = verb.clitic >= 0 && !verb.compound && found.last === verb.last ? verb.clitic : found.last;
  const c: VerbalCue = { at: k, after: s.splitAfter(k, found.last), cue: { first: verb.core, last, lemma: found.lemma }, row: found.row, verb };
  if (verb.form === "finite") readFinite(s, c);
  else if (verb.form === "ppart") readPart(s, c);
  else readDependent(s, c);
}

function readFinite(s: Sentence, c: VerbalCue): void {
  const { r, chunks } = s;
  const { at, cue, row, verb } = c;
  const own = s.subjects.get(at) ?? null;
  if (own === "impersonal" || (verb.subject >= 0 && impersonalVerbs.has(cue.lemma))) return;
  if (verb.passive) {
    readPassive(s, c);
    return;
  }
  // « « … », veut croire X »: who wants to believe says so.
  if (verb.semi !== null && modals.has(verb.semi) && !(willing.has(verb.semi) && (row.stance === "think" || hasQuote(chunks, Math.max(0, at - 2), at)))) return;
  // « a dit qu'il allait demander à X de partir »: not asked yet.
  if (verb.semi !== null && prospectives.has(verb.semi) && s.isReported(at)) return;
  if (readIncise(s, c, own)) return;
  const link = commentLink(s, at);
  if (link >= 0) {
    readComment(s, c, link, own);
    return;
  }

  // « Selon X, ils ont « répondu » et voulaient « partir » »: told in X's view.
  if (row.strength === 1 && at < s.floor) return;
  if (isHypothesis(s, at) || (verb.negated && own?.noun && NO_ONE.has(r.view.tokens.hash[own.noun.head]!))) return;
  let subject = own;
  let from = c.after;
  if (nobodySpeaks(s, subject)) {
    const named = informant(s, c.after);
    // « On sait que … »: what nobody says.
    if (named === null && (namingVerbs.has(cue.lemma) || (row.stance === "think" && !hasQuote(chunks, c.after, chunks.length)))) return;
    subject = named ?? subject;
  }
  subject ??= s.sharedSubject(at);
  if (subject === null) {
    // Inverted in front of its content: « Ainsi explique X : ».
    const inverted = subjectAfter(r, chunks, at, cue.last, verb.plural);
    if (inverted === null) return;
    subject = inverted.ref;
    from = inverted.next;
  }
  s.subjects.set(at, subject);
  const stretch = rightStretch(r, chunks, from, row, verb, isSubordinate(s, at), chunks[at - 1]?.kind === "relative");
  // « La nouvelle a fait bondir Anne Duval : « … » »: a thing makes somebody speak.
  const moved = stretch?.direct && !speaks(r, subject, false) ? chunks.slice(from, stretch.from).find(({ noun }, k) => noun !== null && isPerson(r, noun) && isBare(r, chunks, from + k)) : undefined;
  if (moved) subject = nounRef(moved.noun!);
  if (!stretch || !(stretch.direct || speaks(r, subject, row.strength === 3 || row.things === true)) || isPaper(s, subject, row) || saysNothing(s, c, stretch)) return;
  if (stretch.rule === "que-view") {
    s.relay = subject;
    return;
  }
  s.report(stretch.from, stretch.to);
  s.push({ rule: `subject-${stretch.rule}`, cue, row, verb, ...contentOf(r, chunks, stretch), speaker: subject, modality: modalityOf(r, chunks, row, verb, stretch), from: at, score: row.strength });
  // What a relative reports stands inside what a later incise may report.
  s.claim(stretch.to, row.strength >= 2 && chunks[at - 1]?.kind !== "relative");
}

/** « a condamné l'incendie et estimé que … »: a participle that shares the auxiliary of the finite verb before it; else one with an agent. */
function readPart(s: Sentence, c: VerbalCue): void {
  const head = sharedAuxiliary(s, c.at);
  if (head === null) readParticiple(s, c);
  else readFinite(s, { ...c, verb: { ...c.verb, form: "finite", compound: true, perfect: true, past: head.past, conditional: head.conditional, plural: head.plural } });
}
function sharedAuxiliary({ chunks }: Sentence, k: number): VerbGroup | null {
  let link = k - 1;
  while (chunks[link]?.kind === "adverb") link--;
  if (chunks[link]?.kind !== "coordinator") return null;
  for (let j = link - 1; j >= 0 && j > link - MAX_CLAUSE; j--) {
    const { kind, verb } = chunks[j]!;
    if (kind === "stop" || kind === "semicolon" || kind === "colon") return null;
    if (verb?.form === "finite") return verb.compound && !verb.passive && verb.semi === null ? verb : null;
  }
  return null;
}

/** « Cette note signifie que … »: a document means, it does not say. */
function isPaper({ r }: Sentence, { noun }: SpeakerRef, row: CueVerb): boolean {
  return row.strength === 1 && row.things === undefined && noun !== null && noun.head >= 0 && r.noun(noun.head)?.kind === "document";
}

/** « si Macron répondait … »; « s'il juge que …, il … » concedes. */
function isHypothesis({ r, chunks }: Sentence, k: number): boolean {
  if (!chunks[k]!.verb!.past || chunks[k]!.verb!.compound) return false;
  for (let j = k - 1; j >= 0 && j > k - MAX_CLAUSE; j--) {
    const { kind, first, verb } = chunks[j]!;
    // « Si X disait hier que …, il dit aujourd'hui … »: no hypothesis without a conditional.
    if (kind === "subordinator") return IF.has(r.view.tokens.hash[first]!) && chunks.some((c) => c.verb?.form === "finite" && c.verb.conditional);
    if (verb?.form === "finite" || kind === "que" || kind === "relative" || kind === "stop" || kind === "colon" || kind === "semicolon") return false;
  }
  return false;
}

/** Does the verb stand in a clause before the main one? */
function isSubordinate(s: Sentence, k: number): boolean {
  const { chunks } = s;
  const first = chunks.findIndex((c) => c.kind !== "adverb" && c.kind !== "coordinator" && c.kind !== "preposition");
  return chunks[first]?.kind === "subordinator" && !hasFinite(chunks, first, k);
}

function isAnonymity({ r, chunks }: Sentence, from: number, to: number): boolean {
  const { hash } = r.view.tokens;
  const end = Math.min(chunks[to - 1]!.last, chunks[from]!.first + ANONYMITY_REACH);
  for (let i = chunks[from]!.first; i < end; i++) if (ANONYMITY.has(hash[i]!)) return true;
  return false;
}
function saysNothing(s: Sentence, { cue, row, verb }: VerbalCue, { from, to, rule, direct }: Stretch): boolean {
  // « n'a pas dit que »: nobody said it; « ne croit pas que »: what is thought is the contrary.
  if (verb.negated && !(row.stance === "think" && row.strength > 1 && rule === "que") && row.stance !== "deny" && !direct && rule !== "si" && (rule !== "fragment" || row.strength === 1) && cue.lemma === row.lemma) return true;
  if (row.strength === 1 && WEAK.has(rule)) return true;
  // « souhaite rester anonyme »: how they speak, not what they say.
  if (rule.endsWith("inf") && isAnonymity(s, from, to)) return true;
  if (row.stance !== "refuse") return false;
  // « a refusé de commenter »: the content is only that nothing is said. « a refusé de partir »: an act.
  const inner = s.chunks[from]?.verb;
  const saying = inner?.form === "inf" && verbCue(s.r, inner, s.last) !== null;
  return saying ? to <= from + 2 : rule.endsWith("inf") && !hasQuote(s.chunks, from, to);
}
