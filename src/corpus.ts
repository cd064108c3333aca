/**
 * Many articles: parsed as a stream on all cores, and held against each other.
 *
 * @module
 */
export { corroborate } from "./corpus/corroborate.ts";
export { parseAll } from "./corpus/stream.ts";
export { UsageError } from "./errors.ts";

export type { Claim, Origin } from "./corpus/corroborate.ts";
export type { OriginLink } from "./corpus/said.ts";
export type { ParseAllOptions, ParseResult, Progress } from "./corpus/stream.ts";
export type { Article, ArticleInput, ParseOptions, Quote } from "./types.ts";
