import type { Article, Span } from "./types.ts";

/**
 * The words of a span, as they stand in the article's text.
 *
 * @example
 * ```ts
 * import { parse, textOf } from "selon";
 * const article = parse("Selon Reuters, le port est fermé.");
 * textOf(article, article.sources[0]!); // => "Reuters"
 * ```
 */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}
