export { parse } from "./article.ts";
export { UsageError } from "./errors.ts";
