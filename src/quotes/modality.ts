// The stance of a report: asserted, in the journalistic conditional, denied, asked, or of what was not said.
import type { CueVerb } from "../fr/cues.ts";
import { hypotheticalVerbs } from "../fr/quote-words.ts";
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import type { Modality } from "../types.ts";
import { verbCue } from "./cues.ts";

/** Chunks `[from, to)` of the content, and the construction that brought it. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The modality of a verbal cue with its content. */
export function modalityOf(r: Reader, chunks: readonly Chunk[], row: CueVerb, group: VerbGroup, content: Reported): Modality {
  const question = content.rule === "si";
  if (group.negated && row.stance === "think" && content.rule === "que") return "denied";
  if (row.stance === "deny") return group.negated ? "asserted" : "denied";
  if (row.stance === "refuse") {
    const verb = chunks[content.from]?.verb;
    return question || (verb !== null && verb !== undefined && verbCue(r, verb, verb.last + 8) !== null) ? "unsaid" : "asserted";
  }
  if (question && group.negated) return "unsaid";
  if (question && row.stance === "ask") return "questioned";
  if (group.conditional) return "conditional";
  if (row.stance === "promise" || row.stance === "order" || row.stance === "ask") return "asserted";
  return conditionalIn(chunks, content.from, content.to, group.compound || group.past || group.form !== "finite") ? "conditional" : "asserted";
}

/**
 * Does the main verb of chunks `[from, to)` stand in the journalistic conditional? After a past cue the simple conditional is the
 * future of the past; a modal or an impersonal verb in the conditional is a hypothesis.
 */
export function conditionalIn(chunks: readonly Chunk[], from: number, to: number, past: boolean): boolean {
  let subordinate = false;
  for (let k = from; k < to; k++) {
    const { kind, verb } = chunks[k]!;
    if (kind === "relative" || kind === "subordinator" || (kind === "que" && k > from)) subordinate = true;
    if (verb?.form !== "finite") continue;
    if (subordinate) {
      subordinate = false;
      continue;
    }
    if (!verb.conditional || verb.readings.some((x) => hypotheticalVerbs.has(x.lemma))) return false;
    return verb.perfect ? verb.semi === null : !past && verb.semi === null;
  }
  return false;
}
