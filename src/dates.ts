import { parseIsoDay } from "./dates/calendar.ts";
import { datesIn } from "./dates/parser.ts";
import { UsageError } from "./errors.ts";
import type { ArticleInput, DateReference, ParseOptions } from "./types.ts";

export function parseDates(input: string | ArticleInput, options: ParseOptions = {}): readonly DateReference[] {
  const text = typeof input === "string" ? input : (input as ArticleInput | null)?.text;
  if (typeof text !== "string") throw new UsageError("text-not-string", "parseDates(text): pass a string, or an object with a string `text`");
  const published = (typeof input === "string" ? undefined : input.published) ?? options.published ?? null;
  if (published !== null && (typeof published !== "string" || parseIsoDay(published) === null)) {
    throw new UsageError("published-not-date", "`published` must be an ISO 8601 date or date-time, such as 2024-08-05");
  }
  const least = options.minConfidence ?? 0;
  return datesIn(text, published).filter((date) => date.confidence >= least);
}
