// The coloured text of an article, its legend, and the table of who said what through whom and when.
import type { Article, DateReference, Quote, Span } from "../types.ts";
import { LOOKS, type Layer, type Painter } from "./paint.ts";
import { table, wrapLines } from "./wrap.ts";

/** What `selon FILE` prints. `columns` is the width of the terminal. */
export function report(article: Article, paint: Painter, columns: number): string {
  const width = Math.min(columns, 110);
  return [
    legend(paint), "", marked(article, paint, width), "", quoteTable(article, paint, width), "",
    paint.dim(counts(article)),
    ...article.issues.map((issue) => paint.dim(`! ${issue.code} at ${issue.start}: ${issue.message}`)),
  ].join("\n") + "\n";
}

const legend = (paint: Painter): string =>
  LOOKS.map(({ label, layer, signs: [open, close] }) => paint.paint(paint.colour ? label : `${open}${label}${close}`, [layer])).join("   ");

interface Piece extends Span { readonly layer: Layer; readonly number: number | null }

function pieces({ quotes, sources, dates }: Article): readonly Piece[] {
  const piece = (span: Span, layer: Layer, number: number | null = null): Piece => ({ start: span.start, end: span.end, layer, number });
  return [
    ...quotes.flatMap((quote, i) => [
      ...quote.content.map((span, k) => piece(span, "content", k === quote.content.length - 1 ? i + 1 : null)),
      ...(quote.cue ? [piece(quote.cue, "cue")] : []),
      ...(quote.speaker?.mention ? [piece(quote.speaker.mention, "speaker")] : []),
    ]),
    ...sources.map((span) => piece(span, "source")),
    ...dates.map((span) => piece(span, "date")),
  ].filter((one) => one.end > one.start);
}

/** The text, wrapped, each stretch in the looks of the layers that it belongs to. */
function marked(article: Article, paint: Painter, width: number): string {
  const text = article.text.trimEnd();
  const all = pieces(article);
  const borders = [...new Set(all.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starts = groupBy(all, (one) => one.start);
  const ends = groupBy(all, (one) => one.end);
  const open = new Set<Piece>();
  let next = 0;

  const signs = (at: number): string => {
    let out = "";
    for (const one of [...(ends.get(at) ?? [])].reverse()) {
      open.delete(one);
      if (!paint.colour) out += LOOKS.find((look) => look.layer === one.layer)?.signs[1] ?? "";
      if (one.number !== null) out += paint.dim(superscript(one.number));
    }
    for (const one of starts.get(at) ?? []) {
      open.add(one);
      if (!paint.colour) out += LOOKS.find((look) => look.layer === one.layer)?.signs[0] ?? "";
    }
    return out;
  };
  const stretch = (from: number, to: number) => paint.paint(visible(text.slice(from, to)), [...open].map((one) => one.layer));

  return wrapLines(text, width).map(([from, to]) => {
    let line = "";
    let at = from;
    for (let border = borders[next]; border !== undefined && border <= to; border = borders[++next]) {
      line += stretch(at, Math.max(at, border)) + signs(border);
      at = Math.max(at, border);
    }
    return line + stretch(at, to);
  }).join("\n");
}

function groupBy(all: readonly Piece[], key: (one: Piece) => number): ReadonlyMap<number, readonly Piece[]> {
  const groups = new Map<number, Piece[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (n: number): string => [...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");

/** Control characters of a text could drive the terminal: they are shown, not sent. */
const visible = (text: string): string => text.replaceAll("\t", "    ").replace(/\p{Cc}/gu, "\u{FFFD}");

const HEAD = ["", "who", "what", "through", "when", "sure"];
const WHAT = HEAD.indexOf("what");
/** Columns may be as wide as this. */
const MOST: readonly number[] = [3, 26, Infinity, 20, 16, 5];

function quoteTable(article: Article, paint: Painter, width: number): string {
  if (article.quotes.length === 0) return paint.dim("Nobody is quoted.");
  const rows = article.quotes.map((quote, i) => [
    String(i + 1), who(article, quote), what(quote), quote.via.map((relay) => relay.name).join(" ← "),
    day(quote.said), `${Math.round(100 * quote.confidence)} %`,
  ].map(visible));
  // What was said gets the room that the others leave.
  const widths = MOST.map((most, i) => Math.min(most, Math.max(...[HEAD, ...rows].map((cells) => cells[i]?.length ?? 0))));
  const rest = width - widths.reduce((sum, one) => sum + one + 3, -3) + (widths[WHAT] ?? 0);
  widths[WHAT] = Math.max(20, rest);
  const layers: readonly (Layer | null)[] = [null, "speaker", "content", "source", "date", null];
  return table(HEAD, rows, widths, (cell, row, column) => {
    const layer = layers[column];
    return row < 0 ? paint.strong(cell) : layer ? paint.paint(cell, [layer]) : paint.dim(cell);
  });
}

function who(article: Article, { speaker }: Quote): string {
  if (speaker === null) return "?";
  const surface = speaker.mention && article.text.slice(speaker.mention.start, speaker.mention.end);
  const name = speaker.name ?? "?";
  if (surface !== null && !surface.includes(name) && !name.includes(surface)) return `${name} («\u00A0${surface}\u00A0»)`;
  return speaker.role === null || surface?.includes(speaker.role) ? name : `${name}, ${speaker.role}`;
}

/** The day, where it is one. */
const day = (said: DateReference | null): string => (said?.from && said.from === said.to ? said.from : said?.value ?? "");

const LIMIT = 160;

function what(quote: Quote): string {
  const text = quote.text.replace(/\s+/g, " ");
  const cut = text.length > LIMIT ? `${text.slice(0, LIMIT).replace(/\s\S*$/, "")} …` : text;
  return quote.modality === "asserted" ? cut : `${cut} [${quote.modality}]`;
}

function counts({ quotes, sources, dates, entities }: Article): string {
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  return [count(quotes.length, "quote"), count(sources.length, "source"), count(dates.length, "date"), count(entities.length, "entity", "entities")].join(", ");
}
