// The notation of marked-up sentences (docs/guide/ajouter-un-cas.md): what the cases of test/corpus are written in
// and what `selon explain` prints.
import type { Article, DateReference, Quote, QuoteType, Relay, SourceCitation, Span, Speaker } from "../types.ts";

interface Tag extends Span {
  /** `content`, `cue`, `speaker`, `via`, `source`, `date`. */
  readonly kind: string;
  /** Numbers of the quotes that it belongs to. */
  readonly ids: readonly number[];
  readonly flags: readonly string[];
  readonly value: string | null;
}

/** Outer tags first where two stand on the same words. */
const ORDER = ["content", "speaker", "via", "cue", "source", "date"];

/** Every layer of an article as marked-up text, ready to be pasted as a case. */
export function markup(article: Article): string {
  const tags = merge([
    ...article.quotes.flatMap((quote, i) => quoteTags(article, quote, i + 1)),
    ...article.sources.filter((source) => !impliedSource(article, source)).map((source) => sourceTag(source)),
    ...article.dates.map((date) => dateTag(article, date)),
  ]);
  return write(article.text, tags);
}

function quoteTags(article: Article, quote: Quote, id: number): Tag[] {
  const { speaker } = quote;
  const flags = [
    ...(quote.type === inferType(article.text, quote.content) ? [] : [quote.type]),
    ...(quote.modality === "asserted" ? [] : [quote.modality]),
  ];
  const named = speaker !== null && speaker.mention === null ? speaker.name : null;
  return [
    ...quote.content.map((span, i) => tag(span, "content", [id], i === 0 ? flags : [], i === 0 ? named : null)),
    ...(quote.cue === null ? [] : [tag(quote.cue, "cue", [id], [], null)]),
    ...(speaker?.mention ? [tag(speaker.mention, "speaker", [id], [], nameValue(article.text, speaker.mention, speaker.name))] : []),
    ...quote.via.map((relay) => tag(relay.mention, "via", [id], [], nameValue(article.text, relay.mention, relay.name))),
  ];
}

/** A speaker or relay that is marked already says that its words are a source. */
function impliedSource(article: Article, source: SourceCitation): boolean {
  const same = (who: Speaker | Relay | null) =>
    who !== null && who.mention !== null && who.mention.start < source.end && source.start < who.mention.end && who.name === source.name;
  return article.quotes.some((quote) => same(quote.speaker) || quote.via.some(same));
}

const sourceTag = (source: SourceCitation): Tag =>
  tag(source, "source", [], [source.kind], source.name === source.text ? null : source.name);

function dateTag(article: Article, date: DateReference): Tag {
  const ids = article.quotes.flatMap((quote, i) => (quote.said?.start === date.start && quote.said.end === date.end ? [i + 1] : []));
  const flags = [...(date.type === inferDateType(date.value) ? [] : [date.type]), ...(date.mod === null ? [] : [date.mod])];
  return tag(date, "date", ids, flags, date.value);
}

const tag = (span: Span, kind: string, ids: readonly number[], flags: readonly string[], value: string | null): Tag =>
  ({ start: span.start, end: span.end, kind, ids, flags, value });

/** The name to write, or null where the words themselves say it. `?` stands for a name that nobody can tell. */
function nameValue(text: string, mention: Span, name: string | null): string | null {
  if (name === null) return "?";
  return impliedNames(text.slice(mention.start, mention.end)).includes(name) ? null : name;
}

/** The names that a mention without a value stands for: its words, or its words without a short determiner (`l’AFP`, `Une habitante`, not `Léa Rivière`). */
export function impliedNames(surface: string): readonly string[] {
  const bare = surface.replace(/^(?:\p{Ll}{1,3}['’\s]\s*|\p{L}{1,3}['’\s]\s*(?=\p{Ll}))/u, "");
  return bare === surface ? [surface] : [surface, bare];
}

/** One tag for several quotes where all else is equal: `{speaker#1,2 …}`. */
function merge(tags: readonly Tag[]): Tag[] {
  const merged = new Map<string, Tag>();
  for (const one of tags) {
    const key = [one.kind, one.start, one.end, one.value, one.flags.join()].join("\n");
    const other = merged.get(key);
    merged.set(key, other === undefined ? one : { ...other, ids: [...other.ids, ...one.ids] });
  }
  return [...merged.values()].sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function write(text: string, tags: readonly Tag[]): string {
  const open: Tag[] = [];
  let out = "";
  let at = 0;
  const copy = (to: number) => {
    out += escapeText(text.slice(at, to), out);
    at = to;
  };
  const closeUntil = (position: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= position; last = open.at(-1)) {
      copy(last.end);
      out += "}";
      open.pop();
    }
  };
  for (const one of tags) {
    closeUntil(one.start);
    copy(one.start);
    out += head(one);
    // Braces nest: what would cross the border of an outer tag ends there.
    open.push({ ...one, end: Math.min(one.end, open.at(-1)?.end ?? one.end) });
  }
  closeUntil(text.length);
  copy(text.length);
  return out;
}

function head({ kind, ids, flags, value }: Tag): string {
  const start = `{${kind}${ids.length === 0 ? "" : `#${ids.join(",")}`}${flags.map((flag) => `:${flag}`).join("")}`;
  if (value === null) return `${start} `;
  return kind === "date" && !/[\s|]/.test(value) ? `${start}=${value} ` : `${start}=${value.replace(/[\\{}|]/g, "\\$&")}|`;
}

/** Braces, bars and what looks like a line of the notation are written with a backslash. */
function escapeText(text: string, before: string): string {
  const escaped = text.replace(/[\\{}|]/g, "\\$&").replace(/\n(?=#|==|=\?|[a-z]+:)/g, "\n\\");
  return before === "" && /^(?:#|==|=\?|[a-z]+:)/.test(escaped) ? `\\${escaped}` : escaped;
}

const OPENING = "«“„‹‘\"+'";
const MARK = /[«»“”„‹›"]/;
/** The next mark after a content closes: it stands right there, or behind an aside that is still inside. */
const CLOSES = /^(?:[\s.,!?…]{0,6}['’+]|[^«»“”„‹›"\n]*[»”›"])/;

/** The type that a content has where no flag says so: direct in marks, mixed with marks inside, else indirect. */
export function inferType(text: string, content: readonly Span[]): QuoteType {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return "indirect";
  const before = text.slice(Math.max(0, first.start - 4), first.start).trimEnd().at(-1);
  if (before !== undefined && OPENING.includes(before) && CLOSES.test(text.slice(last.end, last.end + 400))) return "direct";
  return content.some((span) => MARK.test(text.slice(span.start, span.end))) ? "mixed" : "indirect";
}

/** The TIMEX3 type that a value has where no flag says so. */
export function inferDateType(value: string): DateReference["type"] {
  if (/^P[\dXT]/.test(value)) return "duration";
  return value.slice(1).includes("T") ? "time" : "date";
}
