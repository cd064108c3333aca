/**
 * Who said what, according to whom, and when, from French news text.
 *
 * @module
 */
export { parse, parseQuotes, parseSources } from "./article.ts";
export { parseDates } from "./dates.ts";
export { UsageError, type UsageCode } from "./errors.ts";
export { explain } from "./explain.ts";
export { textOf } from "./text-of.ts";
export type * from "./types.ts";
