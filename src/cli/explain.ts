// What `selon explain` prints: the parse in the notation of the test cases, ready to be corrected and pasted.
import type { Article } from "../types.ts";
import { markup } from "./notation.ts";

/** A case, then the rules that decided each answer, as comments. */
export function explainCase(article: Article): string {
  const sure = (confidence: number) => confidence.toFixed(2).replace(".", ",");
  const words = (span: { readonly start: number; readonly end: number }) => article.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return [
    ...(article.published === null ? [] : [`published: ${article.published}`]),
    "== titre",
    markup(article),
    "",
    ...article.quotes.map((quote, i) =>
      `# ${i + 1} ${quote.type} · ${quote.speaker?.name ?? "?"}${quote.via.map((relay) => ` ← ${relay.name}`).join("")} · ${sure(quote.confidence)} · ${quote.why.join(", ")}`),
    ...article.sources.map((source) => `# source ${source.name} (${source.kind}, ${source.role}) · ${sure(source.confidence)} · ${source.why.join(", ")}`),
    ...article.dates.map((date) => `# date ${words(date)} = ${date.value} (${date.anchor}) · ${sure(date.confidence)} · ${date.why.join(", ")}`),
    ...article.issues.map((issue) => `# ! ${issue.code} : ${issue.message}`),
  ].join("\n") + "\n";
}
