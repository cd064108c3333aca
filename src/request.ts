// What a call asks for: input and options joined, checked once, with errors that say what to pass instead.
import { parseIsoDay } from "./dates/calendar.ts";
import { UsageError } from "./errors.ts";
import type { ArticleInput, ParseOptions } from "./types.ts";

/** A checked call. What stands on an article goes before what stands in the options. */
export interface Request extends Omit<ParseOptions, "published"> {
  readonly text: string;
  readonly published: string | null;
}

/** @throws UsageError `text-not-string`, `published-not-date`, `option-invalid` */
export function request(name: string, input: string | ArticleInput, options: ParseOptions | undefined): Request {
  const text: unknown = typeof input === "string" ? input : (input as ArticleInput | null | undefined)?.text;
  if (typeof text !== "string") throw new UsageError("text-not-string", `${name}(text): pass a string, or an object with a string \`text\`; got ${kindOf(typeof input === "object" && input !== null ? text : input)}`);
  if (options !== undefined && (typeof options !== "object" || options === null)) throw new UsageError("option-invalid", `${name}(text, options): pass options as an object, such as { published: "2024-08-05" }`);
  const asked: ParseOptions = { ...options, ...(typeof input === "string" ? {} : input) };
  const published: unknown = asked.published ?? null;
  if (published !== null && (typeof published !== "string" || parseIsoDay(published) === null)) {
    throw new UsageError("published-not-date", `\`published\`: pass an ISO 8601 date or date-time, such as "2024-08-05"; got ${typeof published === "string" ? JSON.stringify(published) : kindOf(published)}`);
  }
  const least: unknown = asked.minConfidence ?? 0;
  if (typeof least !== "number" || !(least >= 0 && least <= 1)) throw new UsageError("option-invalid", "`minConfidence`: pass a number from 0 to 1");
  if (asked.recognise !== undefined && typeof asked.recognise !== "function") throw new UsageError("option-invalid", "`recognise`: pass a function from a text to mentions");
  return { ...asked, text, published };
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : value === undefined ? "undefined" : `a ${typeof value}`;
}
