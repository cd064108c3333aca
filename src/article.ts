// parse(): the whole way of the data, in order, in one screen.
import { datesOf } from "./dates/parser.ts";
import { read, type Reading } from "./engine.ts";
import type { EntityReading } from "./entities/entities.ts";
import { publishedEntities } from "./entities/published.ts";
import { frenchMentionWords } from "./fr/mention-words.ts";
import { frenchSourceRules } from "./fr/rules/sources.ts";
import { issuesOf } from "./issues.ts";
import { reanchored, withSaid } from "./join.ts";
import { quotesOf } from "./quotes/parser.ts";
import { request, type Request } from "./request.ts";
import { sourcesOf } from "./sources/parser.ts";
import type { Article, ArticleInput, DateReference, Entity, ParseOptions, Quote, SourceCitation, Span } from "./types.ts";

/**
 * Reads a French news text: who said what (`quotes`), according to whom (`sources`), when (`dates`), who is who (`entities`),
 * and what was odd in the text (`issues`). Every span is `[start, end)` in UTF-16 units of the text as given. No text makes it throw.
 *
 * @param input the text, or an article with its text
 * @param options for a plain string, or defaults; what an article states goes first
 * @throws UsageError when the text is no string or an option cannot be worked with; the message says what to pass
 * @example
 * ```ts
 * import { parse } from "selon";
 * const { quotes } = parse("« Nous partirons », a déclaré lundi Anne Dulac à l’AFP.", { published: "2024-05-15" });
 * quotes[0]?.speaker?.name; // => "Anne Dulac"
 * quotes[0]?.via[0]?.name; // => "AFP"
 * quotes[0]?.said?.value; // => "2024-05-13"
 * ```
 */
export function parse(input: string | ArticleInput, options?: ParseOptions): Article {
  const asked = request("parse", input, options);
  const { text } = asked;
  const reading = read(asked);
  const { reader: r, entities } = reading;
  const found = datesOf(r.view.tokens, asked.published);
  const said = saidIn(reading, found);
  const dates = reanchored(text, found, said, asked.published);
  const least = asked.minConfidence ?? 0;
  const quotes = sure(said, least);
  const cited = sources(reading, said, least);
  return {
    text,
    id: asked.id ?? null,
    title: asked.title ?? null,
    url: asked.url ?? null,
    outlet: asked.outlet ?? null,
    published: asked.published,
    quotes,
    sources: cited,
    dates: dates.filter((date) => date.confidence >= least),
    entities: published(entities, quotes, cited),
    issues: issuesOf(r, entities),
  };
}

/** Everybody with a name, and whoever the quotes and sources lead to. */
function published(table: EntityReading, quotes: readonly Quote[], sources: readonly SourceCitation[]): readonly Entity[] {
  const cited = new Set<string>();
  const cite = (id: string | null | undefined): void => {
    if (typeof id === "string") cited.add(id);
  };
  for (const { speaker, via } of quotes) {
    cite(speaker?.entity);
    speaker?.members.forEach(cite);
    for (const relay of via) cite(relay.entity);
  }
  for (const source of sources) cite(source.entity);
  return publishedEntities(table, cited).map((index): Entity => {
    const { id, kind, name, names, roles, gender, mentions } = table.entities[index]!;
    return { id, kind, name, names, roles, gender, mentions: mentions.map((m): Span => ({ start: table.mentions[m]!.start, end: table.mentions[m]!.end })) };
  });
}

/**
 * The quotes of a text alone: what {@link parse} gives as `quotes`.
 *
 * @throws UsageError as {@link parse} does
 * @example
 * ```ts
 * import { parseQuotes } from "selon";
 * parseQuotes("Selon Anne Dulac, la mairie fermera.")[0]?.text; // => "la mairie fermera"
 * ```
 */
export function parseQuotes(input: string | ArticleInput, options?: ParseOptions): readonly Quote[] {
  const asked = request("parseQuotes", input, options);
  const reading = read(asked);
  return sure(saidIn(reading, datesOf(reading.reader.view.tokens, asked.published)), asked.minConfidence ?? 0);
}

/** Who said what, with the date of saying where one of these is it. */
function saidIn({ reader: r, entities }: Reading, dates: readonly DateReference[]): readonly Quote[] {
  const { tokens, sentences } = r.view;
  return withSaid(r.view.text, quotesOf(r, entities), dates, sentences.map((i) => tokens.start[i]!));
}

/**
 * The sources of a text alone: what {@link parse} gives as `sources`.
 *
 * @throws UsageError as {@link parse} does
 * @example
 * ```ts
 * import { parseSources } from "selon";
 * parseSources("Le ministre a démissionné, a rapporté le New York Times.")[0]?.name; // => "The New York Times"
 * ```
 */
export function parseSources(input: string | ArticleInput, options?: ParseOptions): readonly SourceCitation[] {
  const asked: Request = request("parseSources", input, options);
  const reading = read(asked);
  return sources(reading, quotesOf(reading.reader, reading.entities), asked.minConfidence ?? 0);
}

function sources(reading: Reading, quotes: readonly Quote[], least: number): readonly SourceCitation[] {
  return sourcesOf(reading.reader, reading.entities, quotes, frenchMentionWords(), frenchSourceRules()).filter((source) => source.confidence >= least);
}

/** Quotes that are sure enough, with `within` kept true. */
function sure(quotes: readonly Quote[], least: number): readonly Quote[] {
  if (least === 0) return quotes;
  const kept = new Map<number, number>();
  quotes.forEach((quote, i) => { if (quote.confidence >= least) kept.set(i, kept.size); });
  return quotes.filter((quote) => quote.confidence >= least).map((quote) => (quote.within === null ? quote : { ...quote, within: kept.get(quote.within) ?? null }));
}
