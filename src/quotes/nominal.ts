// Nominal cues: « l'affirmation de X selon laquelle … », « la crainte de X que … », « la promesse de X de … ».
import type { CueNoun } from "../fr/cues-nouns.ts";
import { spokenStances } from "../fr/quote-words.ts";
import { OF } from "../syntax/grammar.ts";
import { nounGroupAt } from "../syntax/nouns.ts";
import { clauseEnd } from "./borders.ts";
import { isWhich, nounCue, verbCue } from "./cues.ts";
import type { SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { spansOf } from "./spans.ts";
import { nounRef, SHARED } from "./subjects.ts";

/** Reads the group at chunk `k` as a nominal cue, if it is one. */
export function readNoun(s: Sentence, k: number): void {
  const { r, chunks } = s;
  const group = chunks[k]!.noun!;
  const next = chunks[k + 1];
  const row = group.head >= 0 ? nounCue(r, group.head) : undefined;
  if (!row || !next) return;
  const owner = group.coreLast < group.last ? nounGroupAt(r, group.coreLast, group.last) : null;
  const speaker = owner && owner.head >= 0 && !owner.pronoun && (owner.nameFirst >= 0 || r.noun(owner.head)) ? nounRef(owner) : s.sharedSubject(k) ?? SHARED;
  const which = row.takes.includes("selon lequel") ? whichAfter(s, k + 1) : -1;
  const base = { cue: { first: group.first, last: owner ? group.coreLast : group.last, lemma: row.noun }, row: null, verb: null, speaker, from: k } as const;
  if (which > 0) {
    const to = clauseEnd(r, chunks, which, { cue: null });
    if (to <= which || rejected(s, k, which, to)) return;
    s.push({ rule: "noun-according", ...base, ...spansOf(r, chunks, which, to, false), modality: row.stance === "deny" ? "denied" : "asserted", score: 2 });
  } else if (owner && speaker.kind === "noun") {
    const rule = next.kind === "que" && row.takes.includes("que") ? "noun-que" : takesInfinitive(s, k, row) ? "noun-inf" : null;
    if (rule === null) return;
    const to = rule === "noun-que" ? clauseEnd(r, chunks, k + 2, { cue: null }) : infinitiveEnd(s, k + 2);
    s.push({ rule, ...base, ...spansOf(r, chunks, k + 2, to, false), modality: "asserted", score: 1 });
  }
}

/** Index after `selon lesquelles` at chunk `k`, -1 if it is not there. */
function whichAfter({ r, chunks }: Sentence, k: number): number {
  const link = chunks[k]?.kind === "preposition" ? k + 1 : k;
  return chunks[link]?.kind === "relative" && isWhich(r, chunks[link]!.first) ? link + 1 : -1;
}
/** « a rejeté les affirmations selon lesquelles … »: the verb before the group at chunk `k` is the cue. */
function rejected(s: Sentence, k: number, which: number, to: number): boolean {
  const { r, chunks } = s;
  const verb = chunks[k - 1]?.verb;
  const found = verb?.form === "finite" ? verbCue(r, verb, s.last) : null;
  if (!verb || !found) return false;
  const { row, last, lemma } = found;
  const subject = s.subjects.get(k - 1);
  const speaker: SpeakerRef = subject && subject !== "impersonal" ? subject : s.sharedSubject(k - 1) ?? SHARED;
  s.push({ rule: "verb-according", cue: { first: verb.core, last, lemma }, row, verb, ...spansOf(r, chunks, which, to, false), speaker, modality: row.stance === "deny" || row.stance === "refuse" ? "denied" : "asserted", from: k, score: 2 });
  return true;
}

/** « la promesse de X de baisser » */
function takesInfinitive({ r, chunks }: Sentence, k: number, row: CueNoun): boolean {
  const link = chunks[k + 1]!;
  return link.kind === "preposition" && (r.closed(link.first) & OF) !== 0 && chunks[k + 2]?.verb?.form === "inf" && row.takes.includes("de-inf") && spokenStances.has(row.stance);
}
/** « La promesse de X de baisser la taxe a été tenue »: the noun's own verb ends what was promised. */
function infinitiveEnd({ r, chunks }: Sentence, from: number): number {
  const end = clauseEnd(r, chunks, from, { cue: null, infinitive: true });
  for (let n = from + 1; n < end; n++) {
    const { kind, verb } = chunks[n]!;
    if (kind === "que" || kind === "relative") return end;
    if (verb?.form === "finite") return n;
  }
  return end;
}
