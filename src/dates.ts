import { datesIn } from "./dates/parser.ts";
import { request } from "./request.ts";
import type { ArticleInput, DateReference, ParseOptions } from "./types.ts";

export { compareDates, toInterval, toTemporal } from "./dates/helpers.ts";
export type { DateInterval, TemporalLike } from "./dates/helpers.ts";
export { UsageError } from "./errors.ts";
export type { ArticleInput, DateAnchor, DateReference, DateType, Grain, Mod, ParseOptions, Span } from "./types.ts";

/**
 * The dates of a French text, in order: every expression that a calendar can answer, with its TIMEX3 value, its first and
 * last day (inclusive) and its EDTF form. Relative dates are read against `published` and the dates before them; a weekday,
 * or a day without its year, lies where the verb's tense says; without a verb, a weekday in the past, a day or month where it
 * is nearest. Without `published` nothing is guessed: « lundi » is `XXXX-WXX-1`. No text makes it throw.
 *
 * @param input the text, or an article with its text
 * @param options for a plain string, or defaults; what an article states goes first
 * @throws UsageError `text-not-string`, or `published-not-date` where `published` is no ISO 8601 date or date-time
 * @example
 * ```ts
 * import { parseDates } from "selon/dates";
 * const [date] = parseDates("Le procès s’ouvrira mardi prochain.", { published: "2024-08-07" });
 * date?.text; // => "mardi prochain"
 * date?.value; // => "2024-08-13"
 * date?.anchor; // => "published"
 * ```
 */
export function parseDates(input: string | ArticleInput, options?: ParseOptions): readonly DateReference[] {
  const { text, published, minConfidence = 0 } = request("parseDates", input, options);
  return datesIn(text, published).filter((date) => date.confidence >= minConfidence);
}
