// Comment clauses: « Comme l'a rappelé X, … », « …, comme le dit X ».
import { commentingLinks } from "../fr/quote-words.ts";
import { hashOf } from "../text/tokens.ts";
import { clauseEnd, clauseStart, hasFinite } from "./borders.ts";
import type { SpeakerRef, VerbalCue } from "./frame.ts";
import { subjectAfter } from "./inversion.ts";
import { modalityOf } from "./modality.ts";
import type { Sentence } from "./sentence.ts";
import { spansOf } from "./spans.ts";
import { pastAppositions } from "./appositions.ts";

const COMMENTING: ReadonlySet<number> = new Set(commentingLinks.map(hashOf));

/** The link that makes a comment of the verb at chunk `k`, before it or before its subject; -1 if none. */
export function commentLink(s: Sentence, k: number): number {
  const { chunks, r } = s;
  const link = chunks[k - 1]?.noun ? k - 2 : k - 1;
  return chunks[link]?.kind === "subordinator" && COMMENTING.has(r.view.tokens.hash[chunks[link]!.first]!) ? link : -1;
}

export function readComment(s: Sentence, { at, after, cue, row, verb }: VerbalCue, link: number, own: SpeakerRef | null): void {
  const { r, chunks } = s;
  const inverted = own === null ? subjectAfter(r, chunks, at, cue.last, verb.plural) : null;
  const speaker = own ?? inverted?.ref ?? null;
  if (speaker === null || row.strength < 2) return;
  let from: number, to: number;
  // « « … », comme le résume X »
  const quoted = chunks[chunks[link - 1]?.kind === "comma" ? link - 2 : link - 1]?.kind === "quote";
  if (!quoted && !hasFinite(chunks, 0, link)) {
    let comma = inverted?.next ?? after;
    while (comma < chunks.length && chunks[comma]!.kind !== "comma" && chunks[comma]!.kind !== "stop") comma++;
    if (chunks[comma]?.kind !== "comma") return;
    from = pastAppositions(s, comma + 1, speaker);
    to = clauseEnd(r, chunks, from, { cue: null });
  } else {
    to = chunks[link - 1]?.kind === "comma" ? link - 1 : link;
    from = clauseStart(chunks, to, s.firmFloor);
  }
  if (to <= from) return;
  const direct = to === from + 1 && chunks[from]!.kind === "quote";
  s.push({ rule: "comment", cue, row, verb, ...spansOf(r, chunks, from, to, direct), speaker, modality: modalityOf(r, chunks, row, verb, { from, to, rule: "comment" }), from: Math.min(from, link), score: 1 });
}
