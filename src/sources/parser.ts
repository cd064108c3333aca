// The source parser: which mentions act as a source of information, and how.
import type { EntityReading } from "../entities/entities.ts";
import type { MentionWords } from "../entities/words.ts";
import type { Reader } from "../syntax/reader.ts";
import type { Quote, SourceCitation } from "../types.ts";
import { type Candidate, Candidates } from "./candidates.ts";
import { citationsIn } from "./citation.ts";
import { embedsIn } from "./embed.ts";
import { fromQuotes } from "./quoted.ts";
import type { SourceRules } from "./rules.ts";
import { signaturesIn } from "./signature.ts";

/**
 * Sources of a read article, in text order. A mention counts only where it acts as a source: it speaks, relays, signs, carries the
 * words or is embedded; a medium as a topic (« le siège de Reuters ») is none. Pure and linear.
 */
export function sourcesOf(r: Reader, reading: EntityReading, quotes: readonly Quote[], words: MentionWords, rules: SourceRules): readonly SourceCitation[] {
  const found = new Candidates(r, reading, words, rules);
  for (const find of [fromQuotes(quotes), citationsIn, signaturesIn, embedsIn]) find(found);
  return found.settled().map((c) => publicOf(r, reading, c));
}

function publicOf(r: Reader, reading: EntityReading, c: Candidate): SourceCitation {
  const entity = c.entity >= 0 ? reading.entities[c.entity]! : null;
  return {
    start: c.start, end: c.end, kind: c.kind, text: r.view.text.slice(c.start, c.end), name: c.name, id: c.outlet?.id ?? null, entity: entity?.id ?? null,
    role: c.role, confidence: c.confidence, why: [c.rule],
  };
}
