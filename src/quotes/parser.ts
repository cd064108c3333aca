// The quotation parser: from a read article to attributions in their public shape.
import type { EntityTable } from "../entities/model.ts";
import type { Reader } from "../syntax/reader.ts";
import type { Quote, Relay, Span, Speaker } from "../types.ts";
import { confidenceOf } from "./confidence.ts";
import { decode } from "./decoder.ts";
import type { QuoteDraft } from "./transcript.ts";

/** Quotes of a read article, in text order of their content. `said` is left to whoever joins quotes and dates. */
export function quotesOf(r: Reader, table: EntityTable): readonly Quote[] {
  const drafts = decode(r, table)
    .map((draft) => ({ draft, content: draft.pieces.filter((piece) => hasWords(r.view.text, piece)).sort((a, b) => a.start - b.start).map(({ start, end }): Span => ({ start, end })) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end);
  const index = new Map(drafts.map(({ draft }, i) => [draft, i] as const));
  return drafts.map(({ draft, content }) => toQuote(r, table, draft, content, draft.within === null ? null : index.get(draft.within) ?? null));
}

/** An incise may cut off nothing but punctuation: a piece of content holds a letter or a digit. */
function hasWords(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) return true;
  return false;
}

function toQuote(r: Reader, table: EntityTable, draft: QuoteDraft, content: readonly Span[], within: number | null): Quote {
  const { text, tokens, marks } = r.view;
  const inContent = (span: Span): boolean => content.some((p) => p.start <= span.start && span.end <= p.end);
  const quoted = draft.type === "indirect" ? [] : draft.pairs.map((p): Span => ({ start: marks.pairs[p]!.start, end: marks.pairs[p]!.end })).filter(inContent).sort((a, b) => a.start - b.start);
  const cue = draft.cue ? { start: tokens.start[draft.cue.first]!, end: tokens.end[draft.cue.last - 1]!, lemma: draft.cue.lemma } : null;
  let start = Infinity, end = 0;
  const cover = (span: Span | null): void => {
    if (span === null) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  content.forEach(cover);
  cover(cue);
  cover(draft.mention);
  const words = content.map((piece) => text.slice(piece.start, piece.end)).join(" ");
  const { type, modality, why } = draft;
  const speaker = speakerOf(table, draft);
  const via = draft.via.map((relay): Relay => ({ name: relay.name, mention: { start: relay.start, end: relay.end }, kind: relay.kind, entity: idOf(table, relay.entity) }));
  // Key by key: quotes then have one shape.
  return { start, end, type, text: words, content, speaker, via, within, why, quoted, cue, modality, said: null, confidence: confidenceOf({ type, text: words, speaker, within, why }) };
}

function idOf(table: EntityTable, entity: number): string | null {
  return entity < 0 ? null : table.entities[entity]!.id;
}
function speakerOf(table: EntityTable, { voice, mention }: QuoteDraft): Speaker | null {
  if (voice.name === null && mention === null) return null;
  return { mention, name: voice.name, entity: idOf(table, voice.entity), role: voice.role, members: voice.members.map((m) => table.entities[m]!.id), kind: voice.kind };
}
