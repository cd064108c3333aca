// Where a prepositional cue stands decides what it comments on: in front of its clause, after a relative, or after its content.
import { chunkPast, clauseEnd, clauseStart, hasFinite, hasQuote } from "./borders.ts";
import { verbCue } from "./cues.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import { adverbialAt } from "../syntax/verbs.ts";
import type { CueSpan, Frame, SpeakerRef } from "./frame.ts";
import { conditionalIn } from "./modality.ts";
import type { Sentence } from "./sentence.ts";
import { contentBefore, joined, spansOf } from "./spans.ts";
import { startsPredicate } from "./told.ts";
import { quotedRow } from "./fragments.ts";
import { isCuedAfter } from "./incises.ts";
import { compares, rightStretch } from "./stretch.ts";
import { isBare, isTime } from "./groups.ts";
import { subjectBefore } from "./subjects.ts";
import { nameApposed, pastAppositions } from "./appositions.ts";

/** Chunks of a relative between commas. */
const MAX_RELATIVE = 24;
/** Chunks of what completes a holder. */
const MAX_COMPLEMENTS = 6;

/** A prepositional cue with its holder, at chunks `[at, next)`. */
export interface View {
  readonly at: number;
  readonly next: number;
  readonly ref: SpeakerRef;
  readonly cue: CueSpan;
  readonly strength: number;
  /** The very words: « selon la formule de X ». */
  readonly words?: boolean;
}

/** Finds the clause that the cue comments on. True if it is one. */
export function placeView(s: Sentence, view: View): boolean {
  const { r, chunks } = s;
  const { at } = view;
  const before = chunks[at - 1];
  let opening = at;
  for (; opening > s.floor; opening--) {
    const { kind, noun } = chunks[opening - 1]!;
    if (kind !== "adverb" && kind !== "coordinator" && kind !== "comma" && !(noun && isTime(r, noun))) break;
  }
  // « Par ailleurs, selon X, … »
  if (opening > s.floor && chunks[at - 1]!.kind === "comma" && adverbialAt(r, chunks[s.floor]!.first, s.last) === chunks[at - 1]!.first - chunks[s.floor]!.first) return inFront(s, view);
  const border = chunks[opening - 1]?.kind;
  if (border === "que" && compares(r, chunks[opening - 1]!.first)) return false;
  if (before === undefined || opening === s.floor || ownClause(s, opening, view) || border === "stop" || border === "colon" || border === "semicolon" || border === "que") return inFront(s, view);
  if (before.kind === "relative" || (before.kind === "comma" && chunks[at - 2]?.kind === "relative")) return afterRelative(s, view);
  return afterContent(s, view, before.kind === "comma" || before.kind === "open" || before.kind === "dash" ? at - 1 : at);
}

/** « …, mais selon X cela n'exclut rien »: a coordinated clause with a subject of its own, after one that is whole. */
function ownClause({ chunks, floor, r }: Sentence, opening: number, view: View): boolean {
  const { at, next } = view;
  if (!chunks.slice(opening, at).some((c) => c.kind === "coordinator") || !hasFinite(chunks, floor, opening)) return false;
  const from = chunks[next]?.kind === "comma" ? next + 1 : next;
  const subject = chunks[from];
  return (subject?.kind === "quote" && view.ref.kind !== "noun") || (subject?.verb?.form === "finite" && subject.verb.subject >= 0) || (isBare(r, chunks, from) && chunks[from + 1]?.verb?.form === "finite");
}

/** What all frames of the view share; its clause is chunks `[from, to)`. */
function viewed(s: Sentence, { ref, cue }: View, from: number, to: number): Pick<Frame, "cue" | "row" | "verb" | "speaker" | "modality"> {
  return { cue, row: null, verb: null, speaker: ref, modality: conditionalIn(s.chunks, from, to, false) ? "conditional" : "asserted" };
}

/** « Selon X, le pont rouvrira. » */
function inFront(s: Sentence, view: View): boolean {
  const { r, chunks } = s;
  const { next, strength } = view;
  let from = next;
  // What qualifies the holder (« citées par X », « publié lundi ») stands before the clause.
  if (chunks[next]?.kind === "comma" && chunks[next + 1]?.verb?.form === "ppart") from++;
  if (chunks[from]?.verb?.form === "ppart") while (from < chunks.length && from < next + 8 && chunks[from]!.kind !== "comma") from++;
  if (chunks[from]?.kind === "relative" || (chunks[from]?.kind === "comma" && chunks[from + 1]?.kind === "relative")) from = pastRelative(s, chunks[from]!.kind === "relative" ? from : from + 1);
  if (chunks[from]?.noun && chunks[from]!.noun!.prep >= 0) from = pastComplements(s, from);
  const comma = chunks[from]?.kind === "comma";
  if (strength === 1 && !comma) return false;
  from = comma ? from + 1 : next;
  const named = comma || chunks[next - 1]?.kind === "close" ? nameApposed(s, from, view.ref) : null;
  const ref = named ?? view.ref;
  from = named ? from + 2 : pastAppositions(s, from, ref);
  if (from >= chunks.length || chunks[from]!.kind === "relative") return false;
  const to = clauseEnd(r, chunks, from, { cue: null });
  if (to <= from) return false;
  if (reports(s, from, to)) {
    s.relay = ref;
    s.claim(from);
    return true;
  }
  if (!hasFinite(chunks, from, to) && !hasQuote(chunks, from, to)) return false;
  const direct = chunks[from]!.kind === "quote" && to === from + 1;
  s.push({ rule: "view-front", ...viewed(s, { ...view, ref }, from, to), ...spansOf(r, chunks, from, to, direct), from: view.at, score: strength });
  s.claim(to);
  return true;
}

/** « une usine qui, selon X, fermera », « X, pour qui l'usine fermera » */
export function afterRelative(s: Sentence, view: View): boolean {
  const { r, chunks } = s;
  const from = chunks[view.next]?.kind === "comma" ? view.next + 1 : view.next;
  const to = clauseEnd(r, chunks, from, { cue: null, relative: true });
  if (view.strength === 1 || to <= from) return false;
  s.push({ rule: "view-relative", ...viewed(s, view, from, to), ...spansOf(r, chunks, from, to, false), from: view.at, score: 1 });
  return true;
}

/** « Le pont rouvrira, selon X. » The content ends before chunk `end`, unless its clause goes on after the cue. */
function afterContent(s: Sentence, view: View, end: number): boolean {
  const { r, chunks } = s;
  const { next, strength } = view;
  const last = chunks[end - 1];
  // « un « drive-in » pour les vacanciers » is for them, « « une farce », pour lui » his view.
  const set = end < view.at || view.ref.kind !== "noun" || (view.ref.noun?.nameFirst ?? -1) >= 0;
  if (last === undefined || (strength === 1 && !(last.kind === "quote" && set))) return false;
  // « de 900 (selon la police) à 1.100 personnes »: who counted, not who spoke.
  if (chunks[end]?.kind === "open" && holdsNumber(r, last)) return false;
  const resumed = chunks[next]?.kind === "comma" && chunks[next + 1]?.verb?.form === "finite" && chunks[next + 1]!.verb!.subject < 0 && !(chunks[next + 2]?.noun && verbCue(r, chunks[next + 1]!.verb!, s.last));
  // « son mari, condamné selon elle à l'issue d'un procès »: the view is of the participle.
  if (last.verb?.form === "ppart" && chunks[end - 2]?.kind === "comma" && end === view.at && goesOn(s, next) && chunks[next]!.kind !== "comma") {
    const to = clauseEnd(r, chunks, next, { cue: null });
    s.push({ rule: "view-after", ...viewed(s, view, end - 1, to), ...joined(spansOf(r, chunks, end - 1, end, false), spansOf(r, chunks, next, to, false), hasQuote(chunks, next, to) ? "mixed" : "indirect"), from: end - 1, score: strength });
    s.claim(to);
    return true;
  }
  const cut = resumed || last.verb?.form === "finite" ? relativeBefore(chunks, end) : -1;
  const start = cut >= 0 ? cut : clauseStart(chunks, end, s.floor);
  if (start >= end) return false;
  const predicate = last.kind === "quote" && chunks[end - 2]?.noun && isBare(r, chunks, end - 2) && startsPredicate(r, r.view.marks.pairs[last.pair]!.open + 1);
  const finite = (hasFinite(chunks, start, end) && (cut < 0 || !resumed) && chunks[start]!.kind !== "subordinator") || predicate === true;
  const quote = last.kind === "quote" ? end - 1 : last.kind === "stop" && chunks[end - 2]?.kind === "quote" ? end - 2 : -1;
  if (start < quote && (!finite || view.words)) {
    // A quoted phrase inside a group: the cue stands by the phrase only.
    s.push({ rule: "view-phrase", ...viewed(s, view, quote, quote + 1), ...spansOf(r, chunks, quote, quote + 1, false), from: quote, score: strength });
    return true;
  }
  const { content } = contentBefore(r, chunks, start, end);
  let all = content;
  let to = next;
  // « Le site est, selon elle, trop proche »
  const copula = last.verb?.form === "finite" && !last.verb.compound && (cut >= 0 || (chunks[view.at - 1]!.kind === "comma" && chunks[next]?.kind === "comma"));
  const further = content.type === "direct" && chunks[next]?.kind === "comma" && chunks[next + 1]?.kind === "quote" && !isCuedAfter(s, next + 1) ? quotedRow(chunks, next + 1, "row") : null;
  if (further) {
    all = joined(content, spansOf(r, chunks, further.from, further.to, true), "direct");
    to = further.to;
  } else if (content.type !== "direct" && !(finite && view.ref.kind === "noun" && (chunks[next]?.noun?.prep ?? -1) >= 0) && goesOn(s, next) && (!finite || copula || chunks[next]!.kind !== "comma")) {
    const from = chunks[next]!.kind === "comma" ? next + 1 : next;
    const restEnd = clauseEnd(r, chunks, from, { cue: null });
    const rest = spansOf(r, chunks, from, restEnd, false);
    if (rest.pieces.length > 0 && (finite || copula || hasFinite(chunks, from, restEnd) || rest.pairs.length > 0)) {
      all = joined(content, rest, rest.pairs.length > 0 ? "mixed" : content.type);
      to = restEnd;
    } else if (!finite) return false;
  } else if (!finite && content.type !== "direct" && content.pairs.length === 0) return false;
  s.push({ rule: "view-after", ...viewed(s, view, start, end), ...all, from: start, score: strength });
  s.claim(to);
  return true;
}
function holdsNumber(r: Reader, { first, last }: Chunk): boolean {
  for (let t = first; t < last; t++) if (r.isNumber(t)) return true;
  return false;
}
/** « …, où 1.500 personnes, selon X, ont défilé », « une affaire qui est, selon X, … »: the relative whose subject or verb stands before chunk `end`, -1 for none. */
function relativeBefore(chunks: readonly Chunk[], end: number): number {
  for (let k = end - 1; k >= 0 && k > end - 4; k--) {
    if (chunks[k]!.kind === "relative") return k;
    if (!chunks[k]!.noun && !chunks[k]!.verb && chunks[k]!.kind !== "adverb") return -1;
  }
  return -1;
}
/** Can what stands after the cue belong to the clause before it? */
function goesOn({ chunks }: Sentence, next: number): boolean {
  const after = chunks[next];
  if (after === undefined || after.verb?.form === "ppart") return false;
  return after.kind !== "stop" && after.kind !== "close" && after.kind !== "semicolon" && after.kind !== "relative" && after.kind !== "que";
}

/** « Selon des témoignages d'exilés à Tours recueillis par X, … »: the comma before the clause, else where the complements begin. */
function pastComplements({ r, chunks }: Sentence, from: number): number {
  for (let n = from; n < chunks.length && n < from + MAX_COMPLEMENTS; n++) {
    const { kind, noun, verb } = chunks[n]!;
    if (kind === "comma") return hasFinite(chunks, n + 1, chunks.length) && !isTime(r, chunks[from]!.noun!) ? n : from;
    if (!(noun && noun.prep >= 0) && verb?.form !== "ppart" && kind !== "adverb") break;
  }
  return from;
}
/** « Selon X, qui dirige Y, … »: the comma that closes the relative at chunk `k`, else the one before it. */
function pastRelative({ chunks }: Sentence, k: number): number {
  let finite = false;
  for (let n = k + 1; n < chunks.length && n < k + MAX_RELATIVE; n++) {
    const { kind, verb } = chunks[n]!;
    if (kind === "stop" || kind === "semicolon" || kind === "colon") break;
    if (verb?.form === "finite") finite = true;
    if (kind === "comma" && finite) return n;
  }
  return k - 1;
}
/** Does the clause itself report somebody's words: its first finite verb a cue with content? */
function reports(s: Sentence, from: number, to: number): boolean {
  const { r, chunks } = s;
  for (let k = from; k < to; k++) {
    const verb = chunks[k]!.verb;
    if (verb?.form !== "finite" || chunks[k - 1]?.kind === "relative") continue;
    const cue = verbCue(r, verb, s.last);
    // « est convaincu que » is no passive.
    if (!cue || (verb.passive && !cue.lemma.includes(" "))) return false;
    const subject = subjectBefore(r, chunks, k);
    if (subject === null || subject === "impersonal") return false;
    const weak = cue.row.strength === 1;
    if (weak && !(subject.noun && subject.noun.nameFirst >= 0 && hasQuote(chunks, from, to))) return false;
    const stretch = rightStretch(r, chunks, chunkPast(chunks, k + 1, cue.last), cue.row, verb);
    return stretch !== null ? stretch.rule !== "noun" : weak;
  }
  return false;
}
