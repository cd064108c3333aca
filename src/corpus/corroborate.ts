// The same statement in several articles, and whether they have it from each other.
import { UsageError } from "../errors.ts";
import type { Comparison } from "../match/compare/profile.ts";
import { denies, QUOTE } from "../match/compare/words.ts";
import { link } from "../match/link.ts";
import type { Article, Quote } from "../types.ts";
import { chainOf, daysApart, speakers, tiesOf } from "./said.ts";
import type { OriginLink, Said } from "./said.ts";

/** How one article came by a statement: from the first known source to the article. */
export interface Origin {
  readonly article: Article;
  readonly quote: Quote;
  readonly chain: readonly OriginLink[];
}
/** The same statement in several articles. */
export interface Claim {
  /** The earliest article first, then in text order. */
  readonly quotes: readonly { readonly article: Article; readonly quote: Quote }[];
  /** One for each quote. */
  readonly origins: readonly Origin[];
  /**
   * Groups of chains that share no link. Articles that have a statement through the same agency are one group; who is
   * quoted is no link, nor is anybody unnamed.
   */
  readonly independent: number;
}

/** Content that agrees less than this is another statement. */
const NEAR = 0.36;
/** For speakers that cannot be told to be one, more of it must agree. */
const NEAR_OPEN = 0.45;
/** Two denials in like words are rarer than two assertions. */
const BOTH_DENY = 0.08;
/** Words that must agree: a turn of phrase of two words is nobody's own. */
const LEAST_WORDS = 3, LEAST_WORDS_OPEN = 5;
/** Further apart than this, likeness is no repetition. */
const DAYS = 200;

/** Is it one statement of one speaker? */
function sameStatement(a: Said, b: Said, { kind, score, pairs }: Comparison): boolean {
  if (kind === "different" || kind === "conflict") return false;
  const speaker = speakers(a.quote, b.quote);
  if (speaker === "other") return false;
  const wordsA = QUOTE.words(a.quote.text), wordsB = QUOTE.words(b.quote.text);
  const deniesA = denies(wordsA) !== (a.quote.modality === "denied"), deniesB = denies(wordsB) !== (b.quote.modality === "denied");
  if (deniesA !== deniesB) return false;
  const agreed = pairs.filter((pair) => QUOTE.weight(pair.a) > 0.5).length;
  const apart = daysApart(a.article.published, b.article.published);
  if (apart !== null && apart > DAYS && !(speaker === "same" && kind === "same" && agreed > LEAST_WORDS_OPEN)) return false;
  if (speaker === "same" && agreed >= LEAST_WORDS) return kind !== "near" || score + (deniesA ? BOTH_DENY : 0) >= NEAR;
  return agreed >= LEAST_WORDS_OPEN && (kind !== "near" || score + (deniesA ? BOTH_DENY : 0) >= NEAR_OPEN);
}

/**
 * Statements that stand in at least two of the articles: the same content by the same speaker, as far as both can be
 * told. The same words by another person, a denial, or words said in another year are another statement.
 *
 * @example
 * ```ts
 * import { parse } from "selon";
 * import { corroborate } from "selon/corpus";
 * const articles = [
 *   parse("« La digue tiendra jusqu'au printemps », a déclaré Léa Roux à l'AFP.", { id: "a" }),
 *   parse("Selon l'AFP, Léa Roux a assuré que la digue tiendrait jusqu'au printemps.", { id: "b" }),
 * ];
 * for (const claim of corroborate(articles)) console.log(claim.quotes.length, claim.independent);
 * ```
 * @throws UsageError `input-not-iterable` for anything but a list of articles.
 */
export function corroborate(articles: Iterable<Article>): readonly Claim[] {
  if (articles === null || articles === undefined || typeof articles[Symbol.iterator] !== "function") throw new UsageError("input-not-iterable", "corroborate() takes a list of articles");
  const said: Said[] = [];
  let index = 0;
  for (const article of articles) {
    if (!Array.isArray(article?.quotes)) throw new UsageError("option-invalid", `item ${index} is no article; pass what parse() gives`);
    for (const quote of article.quotes) said.push({ article, quote, index });
    index++;
  }
  const clusters = link(said, {
    text: ({ quote }) => quote.text,
    profile: { near: NEAR },
    min: 0,
    when: ({ article }) => article.published,
    same: sameStatement,
  });
  return clusters
    .filter(({ items }) => new Set(items.map((item) => item.index)).size > 1)
    .map(({ items }) => ({
      quotes: items.map(({ article, quote }) => ({ article, quote })),
      origins: items.map((item) => ({ article: item.article, quote: item.quote, chain: chainOf(item) })),
      independent: groups(items.map(tiesOf)),
    }));
}

/** How many groups of lists share nothing with each other. */
function groups(lists: readonly (readonly string[])[]): number {
  const groupOf = new Map<string, number>();
  const parent = lists.map((_, n) => n);
  const find = (n: number): number => (parent[n] === n ? n : (parent[n] = find(parent[n]!)));
  lists.forEach((list, n) => {
    for (const tie of list) {
      const other = groupOf.get(tie);
      if (other === undefined) groupOf.set(tie, n);
      else parent[find(n)] = find(other);
    }
  });
  return new Set(parent.map((_, n) => find(n))).size;
}
