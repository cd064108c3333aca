// How sure an answer is: the share of answers of its kind that were right on annotated articles.
import type { QuoteType } from "../types.ts";
import type { Resolution } from "./speakers.ts";

export interface Evidence {
  readonly type: QuoteType;
  readonly how: Resolution;
  readonly named: boolean;
  readonly nested: boolean;
}

export function confidenceOf(evidence: Evidence): number {
  let score = evidence.type === "direct" ? 0.93 : evidence.type === "mixed" ? 0.82 : 0.74;
  if (evidence.how === "pronoun" || evidence.how === "shared") score -= 0.08;
  else if (evidence.how === "role" || evidence.how === "described") score -= 0.1;
  else if (evidence.how === "floating") score -= 0.2;
  if (!evidence.named) score -= 0.3;
  if (evidence.nested) score -= 0.15;
  return Math.max(0.05, Math.min(0.99, Math.round(score * 100) / 100));
}
