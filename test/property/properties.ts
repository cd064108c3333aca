// What must hold for every text. Run bounded by `npm test`, at length by `npm run fuzz`.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import fc, { type IPropertyWithHooks } from "fast-check";
import { frenchTokens } from "../../src/fr/tokens.ts";
import { parse } from "../../src/index.ts";
import { fold } from "../../src/text/fold.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { Article, Span } from "../../src/types.ts";
import { anyText, newsText, plainNewsText, published } from "./texts.ts";

/** No letter, digit or mark may fall between two tokens. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

function tokensTile(text: string): void {
  const tokens = tokenise(text, frenchTokens);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? -1;
    const end = tokens.end[i] ?? -1;
    ok(at <= start && start < end, `token ${i} at ${start}-${end} after ${at}`);
    ok(BLANK.test(text.slice(at, start)), `not in any token: ${JSON.stringify(text.slice(at, start))}`);
    at = end;
  }
  ok(BLANK.test(text.slice(at)) && at <= text.length, `not in any token: ${JSON.stringify(text.slice(at))}`);
}

function foldLeadsBack(text: string): void {
  const folded = fold(text);
  const { start, end } = folded.span(0, folded.text.length);
  ok(0 <= start && start <= end && end <= text.length);
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.span(i, i + 1);
    ok(start <= unit.start && unit.start < unit.end && unit.end <= end, `unit ${i} leads to ${unit.start}-${unit.end}`);
  }
}

const inside = (text: string, outer: Span, { start, end }: Span) =>
  ok(Number.isInteger(start) && Number.isInteger(end) && outer.start <= start && start < end && end <= outer.end, `${start}-${end} in ${outer.start}-${outer.end} of ${JSON.stringify(text)}`);

function spansSlice(article: Article): void {
  const { text, quotes, sources, dates, entities, issues } = article;
  const all = { start: 0, end: text.length };
  const ids = new Set(entities.map((entity) => entity.id));
  strictEqual(ids.size, entities.length, "an entity id twice");
  const firsts = [quotes.map((quote) => quote.content[0]?.start ?? 0), sources.map((source) => source.start), dates.map((date) => date.start)];
  for (const list of firsts) ok(list.every((start, i) => i === 0 || (list[i - 1] ?? 0) <= start), "not in text order");
  for (const list of [quotes, sources, dates]) {
    for (const one of list) ok(one.confidence >= 0 && one.confidence <= 1 && one.why.length > 0, "a confidence from 0 to 1, and a reason");
  }
  for (const quote of quotes) {
    inside(text, all, quote);
    for (const span of [...quote.content, ...quote.quoted, ...(quote.cue ? [quote.cue] : [])]) inside(text, quote, span);
    ok(quote.content.length > 0 && quote.content.every((span, i) => i === 0 || (quote.content[i - 1]?.end ?? 0) <= span.start), "contents in order");
    strictEqual(quote.text, quote.content.map((span) => text.slice(span.start, span.end)).join(" "));
    if (quote.speaker?.mention) inside(text, all, quote.speaker.mention);
    for (const relay of quote.via) inside(text, all, relay.mention);
    for (const id of [quote.speaker?.entity, ...(quote.speaker?.members ?? []), ...quote.via.map((relay) => relay.entity)]) ok(id === null || id === undefined || ids.has(id), `no entity ${id}`);
    if (quote.within !== null) ok(quotes[quote.within] !== undefined && quotes[quote.within] !== quote, "within what?");
    if (quote.said) ok(dates.some((date) => date.start === quote.said?.start && date.value === quote.said.value), "said is one of the dates");
  }
  for (const one of [...sources, ...dates]) {
    inside(text, all, one);
    strictEqual(one.text, text.slice(one.start, one.end));
  }
  for (const date of dates) ok((date.from === null) === (date.to === null) && (date.from === null || date.to === null || date.from <= date.to || date.from.startsWith("-")), `${date.from} to ${date.to}`);
  for (const entity of entities) for (const span of entity.mentions) inside(text, all, span);
  for (const issue of issues) inside(text, all, issue);
  deepStrictEqual(JSON.parse(JSON.stringify(article)), article, "plain data");
}

/** What an article says, its positions led through `at`, its words in one spelling. */
function meaning({ quotes, sources, dates }: Article, at: (position: number) => number): unknown {
  const span = (one: Span | null | undefined) => (one ? [at(one.start), at(one.end)] : null);
  const word = (text: string | null | undefined) => text?.normalize("NFC").replaceAll("’", "'") ?? null;
  return {
    quotes: quotes.map((q) => [q.type, q.modality, q.content.map(span), span(q.cue), span(q.speaker?.mention), word(q.speaker?.name), q.via.map((relay) => word(relay.name)), span(q.said)]),
    sources: sources.map((s) => [span(s), s.kind, word(s.name), s.role]),
    dates: dates.map((d) => [span(d), d.type, d.value, d.mod]),
  };
}

/** The positions of an NFD text in its NFC form. */
function composed(nfc: string): readonly number[] {
  const positions: number[] = [];
  let at = 0;
  for (const character of nfc) {
    for (let i = 0; i < character.normalize("NFD").length; i++) positions.push(i === 0 ? at : at + character.length);
    at += character.length;
  }
  return [...positions, at];
}

const options = (day: string | undefined) => (day === undefined ? {} : { published: day });

function decomposed(text: string, day: string | undefined): void {
  const positions = composed(text);
  deepStrictEqual(meaning(parse(text.normalize("NFD"), options(day)), (i) => positions[i] ?? -1), meaning(parse(text, options(day)), (i) => i));
}

function straight(text: string, day: string | undefined): void {
  deepStrictEqual(meaning(parse(text.replaceAll("’", "'"), options(day)), (i) => i), meaning(parse(text, options(day)), (i) => i));
}

/** `’` only where it is an apostrophe, so that the straight one cannot be taken for a quotation mark. */
const withoutSingleMarks = plainNewsText.map((text) => text.replaceAll("'", ""));

export const properties: Readonly<Record<string, IPropertyWithHooks<unknown[]>>> = {
  "tokens tile any string": fc.property(anyText, tokensTile) as IPropertyWithHooks<unknown[]>,
  "tokens tile news": fc.property(newsText, tokensTile) as IPropertyWithHooks<unknown[]>,
  "folding leads back": fc.property(fc.oneof(anyText, newsText), foldLeadsBack) as IPropertyWithHooks<unknown[]>,
  "any string is parsed, and its spans slice": fc.property(anyText, published, (text, day) => spansSlice(parse(text, options(day)))) as IPropertyWithHooks<unknown[]>,
  "news is parsed, and its spans slice": fc.property(newsText, published, (text, day) => spansSlice(parse(text, options(day)))) as IPropertyWithHooks<unknown[]>,
  "NFC and NFD mean the same": fc.property(plainNewsText, published, decomposed) as IPropertyWithHooks<unknown[]>,
  "straight and curly apostrophes mean the same": fc.property(withoutSingleMarks, published, straight) as IPropertyWithHooks<unknown[]>,
};
