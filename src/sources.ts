/**
 * The source parser alone.
 *
 * @module
 */
export { parseSources } from "./article.ts";
export { UsageError } from "./errors.ts";
export type * from "./types.ts";
