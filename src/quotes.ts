/**
 * The quotation parser alone.
 *
 * @module
 */
export { parseQuotes } from "./article.ts";
export { UsageError } from "./errors.ts";
export type * from "./types.ts";
