// One quote of one article with what corroboration asks of it: who said it, through whom, when.
import { foldWord, stripAccents } from "../text/chars.ts";
import { compare } from "../match/compare/compare.ts";
import type { Article, EntityKind, Quote } from "../types.ts";

/** A quote in its article. */
export interface Said {
  readonly article: Article;
  readonly quote: Quote;
  /** Which of the articles. */
  readonly index: number;
}
/** One station on the way of the words. */
export interface OriginLink {
  readonly name: string;
  readonly kind: EntityKind | "article";
}

/** Bodies by name: folded, without what stands before it. */
export const bodyKey = (name: string): string => stripAccents(foldWord(name)).replace(/^(?:l['’]|le |la |les |the )/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Nobody that two texts could be said to mean alike: analysts, a source. */
const UNNAMED: ReadonlySet<EntityKind> = new Set(["anonymous", "collective"]);

/** `same` speaker, another one, or one that cannot be told. */
export function speakers(a: Quote, b: Quote): "same" | "other" | "open" {
  const x = a.speaker, y = b.speaker;
  if (!x?.name || !y?.name) return "open";
  if (UNNAMED.has(x.kind) || UNNAMED.has(y.kind)) {
    if (UNNAMED.has(x.kind) && UNNAMED.has(y.kind)) return "open";
    // A named person may be somebody's anonymous source; a body that relays one is not its speaker.
    return "open";
  }
  if (x.kind !== y.kind) return "other";
  if (x.kind === "person") {
    const { kind } = compare(x.name, y.name, "name");
    return kind === "same" || kind === "partial" ? "same" : "other";
  }
  return bodyKey(x.name) === bodyKey(y.name) ? "same" : "other";
}

/** The way from the first known source to the article. */
export function chainOf({ article, quote, index }: Said): readonly OriginLink[] {
  const chain: OriginLink[] = [];
  const add = (name: string, kind: OriginLink["kind"]): void => {
    if (!chain.some((link) => bodyKey(link.name) === bodyKey(name))) chain.push({ name, kind });
  };
  if (quote.speaker?.name) add(quote.speaker.name, quote.speaker.kind);
  for (const relay of quote.via) add(relay.name, relay.kind);
  for (const source of article.sources) if (source.role === "signature") add(source.name, "outlet");
  add(article.outlet ?? article.id ?? `article ${index + 1}`, article.outlet === null ? "article" : "outlet");
  return chain;
}

/** What makes two chains one: relays and media, not who is quoted, and nobody unnamed. */
export function tiesOf(said: Said): readonly string[] {
  const chain = chainOf(said);
  return chain
    .filter(({ kind }, n) => !UNNAMED.has(kind as EntityKind) && (n > 0 || kind === "outlet" || chain.length === 1))
    .map(({ name, kind }, n, all) => (kind === "article" && n === all.length - 1 ? `article ${said.index}` : bodyKey(name)));
}

/** Days between two ISO dates, near enough to tell months apart; null where one is missing. */
export function daysApart(a: string | null, b: string | null): number | null {
  const day = (iso: string): number => Number(iso.slice(0, 4)) * 365.25 + Number(iso.slice(5, 7) || 1) * 30.4 + Number(iso.slice(8, 10) || 1);
  return a === null || b === null ? null : Math.abs(day(a) - day(b));
}
