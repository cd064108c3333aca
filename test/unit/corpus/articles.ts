// Articles as `parse` would give them, from who said what through whom.
import type { Article, EntityKind, Quote } from "../../../src/types.ts";

export interface Line {
  readonly who?: string | null;
  readonly kind?: EntityKind;
  readonly words: string;
  readonly via?: readonly string[];
  readonly denied?: boolean;
}
export function article(id: string, lines: readonly Line[], more: { readonly published?: string; readonly outlet?: string; readonly agency?: string } = {}): Article {
  let at = 0;
  const text = lines.map((line) => line.words).join("\n");
  const quotes = lines.map(({ who = null, kind = "person", words, via = [], denied = false }): Quote => {
    const start = at, end = at + words.length;
    at = end + 1;
    return {
      type: "indirect", start, end, text: words, content: [{ start, end }], quoted: [], cue: null,
      speaker: who === null ? null : { mention: null, name: who, entity: null, role: null, members: [], kind },
      via: via.map((name) => ({ name, mention: { start, end }, kind: "outlet", entity: null })),
      modality: denied ? "denied" : "asserted", said: null, within: null, confidence: 1, why: [],
    };
  });
  const signature = more.agency === undefined ? [] : [{ start: 0, end: 1, kind: "outlet" as const, text: more.agency, name: more.agency, id: null, entity: null, role: "signature" as const, confidence: 1, why: [] }];
  return { text, id, title: null, url: null, outlet: more.outlet ?? null, published: more.published ?? null, quotes, sources: signature, dates: [], entities: [], issues: [] };
}
