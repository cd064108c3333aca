// Nominal cues: « l'affirmation de X selon laquelle … », « la crainte de X que … », « la promesse de X de … ».
import type { CueNoun } from "../fr/cues-nouns.ts";
import { spokenStances } from "../fr/quote-words.ts";
import { OF, TO } from "../syntax/grammar.ts";
import { nounGroupAt } from "../syntax/nouns.ts";
import { clauseEnd } from "./borders.ts";
import { isWhich, nounCue, verbCue } from "./cues.ts";
import type { Frame, SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { spansOf } from "./spans.ts";
import { nounRef, SHARED } from "./groups.ts";

/** Reads the group at chunk `k` as a nominal cue, if it is one. */
export function readNoun(s: Sentence, k: number): void {
  const { r, chunks } = s;
  const group = chunks[k]!.noun!;
  const next = chunks[k + 1];
  const row = group.head >= 0 ? nounCue(r, group.head) : undefined;
  if (!row || !next) return;
  const owner = group.coreLast < group.last ? nounGroupAt(r, group.coreLast, group.last) : null;
  const own = owner && owner.head >= 0 && !owner.pronoun && (owner.nameFirst >= 0 || r.noun(owner.head)) ? nounRef(owner) : null;
  const speaker = own ?? s.sharedSubject(k) ?? SHARED;
  const which = row.takes.includes("selon lequel") ? whichAfter(s, k + 1) : -1;
  const base = { cue: { first: group.first, last: owner ? group.coreLast : group.last, lemma: row.noun }, row: null, verb: null, speaker, from: k } as const;
  if (which > 0) {
    const to = clauseEnd(r, chunks, which, { cue: null });
    if (to <= which) return;
    const verb = governing(s, k);
    // « a rejeté les affirmations selon lesquelles … »: the verb is the cue, unless it passes on what somebody else says.
    if (verb !== null && (own === null || verb.denied)) {
      s.push({ rule: "verb-according", ...verb.frame, ...spansOf(r, chunks, which, to, false), modality: verb.denied ? "denied" : "asserted", from: k, score: 2 });
      return;
    }
    const relay = verb?.frame.speaker.noun;
    s.push({ rule: "noun-according", ...base, ...(relay && { relays: [relay] }), ...spansOf(r, chunks, which, to, false), modality: row.stance === "deny" ? "denied" : "asserted", score: 2 });
  } else if (owner && speaker.kind === "noun") {
    const rule = next.kind === "que" && row.takes.includes("que") ? "noun-que" : takesInfinitive(s, k, row) ? "noun-inf" : null;
    if (rule === null) return;
    const to = rule === "noun-que" ? clauseEnd(r, chunks, k + 2, { cue: null }) : infinitiveEnd(s, k + 2);
    s.push({ rule, ...base, ...spansOf(r, chunks, k + 2, to, false), modality: "asserted", score: 1 });
  }
}

/** Index after `selon lesquelles` at chunk `k` or after its comma, -1 if it is not there. */
function whichAfter({ r, chunks }: Sentence, k: number): number {
  const after = chunks[k]?.kind === "comma" ? k + 1 : k;
  const link = chunks[after]?.kind === "preposition" ? after + 1 : after;
  return chunks[link]?.kind === "relative" && isWhich(r, chunks[link]!.first) ? link + 1 : -1;
}
/** The reporting verb before the group at chunk `k`, with its subject. */
function governing(s: Sentence, k: number): { readonly frame: Pick<Frame, "cue" | "row" | "verb"> & { readonly speaker: SpeakerRef }; readonly denied: boolean } | null {
  const verb = s.chunks[k - 1]?.verb;
  const found = verb?.form === "finite" ? verbCue(s.r, verb, s.last) : null;
  if (!verb || !found) return null;
  const { row, last, lemma } = found;
  const subject = s.subjects.get(k - 1);
  const speaker = subject && subject !== "impersonal" ? subject : s.sharedSubject(k - 1) ?? SHARED;
  return { frame: { cue: { first: verb.core, last, lemma }, row, verb, speaker }, denied: row.stance === "deny" || row.stance === "refuse" };
}

/** « la promesse de X de baisser », « l'appel de X à sortir » */
function takesInfinitive({ r, chunks }: Sentence, k: number, row: CueNoun): boolean {
  const link = chunks[k + 1]!;
  const bits = link.kind === "preposition" ? r.closed(link.first) : 0;
  return chunks[k + 2]?.verb?.form === "inf" && ((bits & OF && row.takes.includes("de-inf")) || (bits & TO && row.takes.includes("a-inf"))) !== 0 && spokenStances.has(row.stance);
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
