// What a parse got wrong of a case, in words for the person who wrote the case.
import type { Article, DateReference, Quote, SourceCitation, Span } from "../../src/types.ts";
import type { Case, ExpectedDate, ExpectedQuote, ExpectedSource } from "./read.ts";

/** The differences between a case and its parse; none where the case passes. */
export function differences(expected: Case, article: Article): readonly string[] {
  return expected.check.flatMap((layer) => {
    if (layer === "quotes") return quoteDifferences(expected, article);
    return layer === "sources" ? sourceDifferences(expected, article) : dateDifferences(expected, article);
  });
}

function quoteDifferences(expected: Case, { text, quotes }: Article): string[] {
  const pairs = align(expected.quotes, quotes, (quote) => quote.content, (quote) => quote.content);
  return [
    ...pairs.flatMap(([want, got]) => {
      if (got === null) return want.optional ? [] : [`citation #${want.id} manquée : ${show(text, want.content)}`];
      return want.optional ? [] : oneQuote(text, want, got, expected.dates);
    }),
    ...rest(quotes, pairs).map((got) => `citation en trop : ${show(text, got.content)} (${got.speaker?.name ?? "?"} ; ${got.why.join(", ")})`),
  ];
}

function oneQuote(text: string, want: ExpectedQuote, got: Quote, dates: readonly ExpectedDate[]): string[] {
  const said = dates.find((date) => date.said.includes(want.id));
  const rows: [string, boolean, string, string][] = [
    ["content", sameSpans(text, want.content, got.content), show(text, got.content), show(text, want.content)],
    ["type", want.type === got.type, got.type, want.type],
    ["modality", want.modality === got.modality, got.modality, want.modality],
    ["cue", sameSpan(text, want.cue, got.cue), show(text, got.cue), show(text, want.cue)],
    ["speaker", sameSpan(text, want.speaker, got.speaker?.mention ?? null), show(text, got.speaker?.mention ?? null), show(text, want.speaker)],
    ["nom", want.names.some((name) => sameName(name, got.speaker?.name ?? null)), got.speaker?.name ?? "∅", want.names.at(-1) ?? "∅"],
    ["via", want.via.length === got.via.length && want.via.every((names, i) => names.some((name) => sameName(name, got.via[i]?.name ?? null))),
      got.via.map((relay) => relay.name).join(" < ") || "∅", want.via.map((names) => names.at(-1)).join(" < ") || "∅"],
    ["said", said === undefined || sameSpan(text, said, got.said), show(text, got.said), show(text, said ?? null)],
  ];
  return rows.filter(([, right]) => !right).map(([what, , is, wanted]) => `#${want.id} ${what} : ${is} au lieu de ${wanted} (${got.why.join(", ")})`);
}

function sourceDifferences(expected: Case, { text, sources }: Article): string[] {
  const marked = expected.sources.filter((source) => !source.implied);
  const pairs = align(marked, sources, (source) => [source], (source) => [source]);
  const implied = (got: SourceCitation) => expected.sources.some((source) => source.implied && overlap(source, got) > 0);
  return [
    ...pairs.flatMap(([want, got]) => (got === null ? (want.optional ? [] : [`source manquée : ${show(text, want)}`]) : oneSource(text, want, got))),
    ...rest(sources, pairs).filter((got) => !implied(got)).map((got) => `source en trop : ${show(text, got)} (${got.why.join(", ")})`),
  ];
}

const oneSource = (text: string, want: ExpectedSource, got: SourceCitation): string[] => [
  ...(want.kind === null || want.kind === got.kind ? [] : [`source ${show(text, want)} : ${got.kind} au lieu de ${want.kind}`]),
  ...(want.names.some((name) => sameName(name, got.name)) ? [] : [`source ${show(text, want)} : ${got.name} au lieu de ${want.names.at(-1)}`]),
];

function dateDifferences(expected: Case, { text, dates }: Article): string[] {
  const pairs = align(expected.dates, dates, (date) => [date], (date) => [date]);
  return [
    ...pairs.flatMap(([want, got]) => (got === null ? (want.optional ? [] : [`date manquée : ${show(text, want)} = ${want.value}`]) : oneDate(text, want, got))),
    ...rest(dates, pairs).map((got) => `date en trop : ${show(text, got)} = ${got.value} (${got.why.join(", ")})`),
  ];
}

function oneDate(text: string, want: ExpectedDate, got: DateReference): string[] {
  const rows: [boolean, string, string][] = [
    [want.value === got.value, got.value, want.value],
    [want.mod === got.mod, got.mod ?? "∅", want.mod ?? "∅"],
    [want.type === null || want.type === got.type, got.type, want.type ?? ""],
    [sameSpan(text, want, got), show(text, got), show(text, want)],
  ];
  return rows.filter(([right]) => !right).map(([, is, wanted]) => `date ${show(text, want)} : ${is} au lieu de ${wanted}`);
}

/** Each expected item with the found one that shares most of its words. */
function align<W, G>(wants: readonly W[], gots: readonly G[], spansOf: (want: W) => readonly Span[], spansOfGot: (got: G) => readonly Span[]): [W, G | null][] {
  const free = new Set(gots);
  return wants.map((want) => {
    let best: G | null = null;
    let most = 0;
    for (const got of free) {
      const shared = spansOf(want).reduce((sum, a) => sum + spansOfGot(got).reduce((part, b) => part + overlap(a, b), 0), 0);
      const all = length(spansOf(want)) + length(spansOfGot(got)) - shared;
      if (shared / all > most) [best, most] = [got, shared / all];
    }
    if (best !== null) free.delete(best);
    return [want, best];
  });
}

const rest = <W, G>(gots: readonly G[], pairs: readonly [W, G | null][]): G[] => gots.filter((got) => !pairs.some(([, taken]) => taken === got));
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = (spans: readonly Span[]): number => spans.reduce((sum, one) => sum + one.end - one.start, 0);

/** Spaces and stops at the edges of a span are nobody's opinion. */
const trim = (text: string, { start, end }: Span): string => {
  const surface = text.slice(start, end);
  const left = surface.length - surface.replace(/^[\s.,;:]+/, "").length;
  return `${start + left}-${start + surface.replace(/(?<![\s.,;:])[\s.,;:]+$/, "").length}`;
};
const sameSpan = (text: string, a: Span | null, b: Span | null): boolean => (a === null || b === null ? a === b : trim(text, a) === trim(text, b));
const sameSpans = (text: string, a: readonly Span[], b: readonly Span[]): boolean => a.length === b.length && a.every((one, i) => sameSpan(text, one, b[i] ?? null));
const key = (name: string | null): string | null => name?.normalize("NFC").toLowerCase().replaceAll("’", "'") ?? null;
const sameName = (a: string | null, b: string | null): boolean => key(a) === key(b);
const show = (text: string, spans: Span | readonly Span[] | null): string =>
  spans === null ? "∅" : [spans].flat().map((one) => `[${text.slice((one as Span).start, (one as Span).end)}]`).join(" … ");
