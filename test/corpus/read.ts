// Reads the cases of test/corpus: marked-up sentences (docs/guide/ajouter-un-cas.md).
import { impliedNames, inferType } from "../../src/cli/notation.ts";
import type { Modality, QuoteType, Span } from "../../src/types.ts";

export type Layer = "quotes" | "sources" | "dates";
const LAYERS: readonly Layer[] = ["quotes", "sources", "dates"];

export interface ExpectedQuote {
  readonly id: number;
  readonly type: QuoteType;
  readonly modality: Modality;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  /** Accepted names; `[null]` where nobody can tell. */
  readonly names: readonly (string | null)[];
  readonly via: readonly (readonly string[])[];
  readonly optional: boolean;
}
export interface ExpectedSource extends Span {
  readonly kind: string | null;
  readonly names: readonly string[];
  readonly optional: boolean;
  /** Not marked itself: follows from a speaker or relay, and need not be found. */
  readonly implied: boolean;
}
export interface ExpectedDate extends Span {
  readonly type: string | null;
  readonly mod: string | null;
  readonly value: string;
  readonly optional: boolean;
  /** Numbers of the quotes that were said then. */
  readonly said: readonly number[];
}
export interface Case {
  readonly title: string;
  readonly line: number;
  readonly known: boolean;
  readonly check: readonly Layer[];
  readonly published: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
  readonly sources: readonly ExpectedSource[];
  readonly dates: readonly ExpectedDate[];
}

interface Tag { start: number; end: number; readonly kind: string; readonly ids: readonly number[]; readonly flags: readonly string[]; readonly value: string | null }

const TYPES = ["direct", "indirect", "mixed"];
const MODALITIES = ["asserted", "conditional", "denied", "questioned", "unsaid"];
const SOURCE_KINDS = ["outlet", "institution", "collective", "anonymous", "document", "social"];
const DATE_TYPES = ["date", "time", "duration", "set"];
const MODS = ["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"];
const FLAGS: Record<string, readonly string[]> = {
  content: [...TYPES, ...MODALITIES, "optional"], cue: [], speaker: [], via: [],
  source: [...SOURCE_KINDS, "optional"], date: [...DATE_TYPES, ...MODS, "optional"],
};

/** The cases of one file. Throws an `Error` with the line where the notation is broken. */
export function readCases(source: string): readonly Case[] {
  const defaults = new Map<string, string>();
  const sections: { line: number; head: string; own: Map<string, string>; body: string[] }[] = [];
  for (const [i, line] of source.split(/\r?\n/).entries()) {
    const section = sections.at(-1);
    const header = /^(published|check|outlet):(.*)$/.exec(line);
    if (/^=[=?] /.test(line)) sections.push({ line: i + 1, head: line, own: new Map(), body: [] });
    else if (/^#(?: |$)/.test(line)) continue;
    else if (header && !section?.body.some((text) => text.trim() !== "")) (section?.own ?? defaults).set(header[1] ?? "", (header[2] ?? "").trim());
    else if (header) fail(i + 1, `« ${header[1]}: » doit suivre le titre du cas`);
    else if (section !== undefined) section.body.push(line);
    else if (line.trim() !== "") fail(i + 1, "du texte avant le premier titre (== …)");
  }
  return sections.map(({ line, head, own, body }) => readCase(line, head, new Map([...defaults, ...own]), body.join("\n").trim()));
}

function readCase(line: number, head: string, options: ReadonlyMap<string, string>, markup: string): Case {
  const title = head.slice(2).trim();
  const check = options.get("check")?.split(/[ ,]+/).map((name) =>
    LAYERS.find((layer) => layer === name) ?? fail(line, `check: ${name} (quotes, sources, dates)`)) ?? LAYERS;
  const { text, tags } = readMarkup(markup, line);
  if (text === "") fail(line, "un cas sans texte");
  const ids = [...new Set(tags.filter((tag) => tag.kind !== "date").flatMap((tag) => tag.ids))].sort((a, b) => a - b);
  const quotes = ids.map((id) => readQuote(id, text, tags, line));
  const dates = tags.filter((tag) => tag.kind === "date").map((tag) => readDate(tag, line));
  const marked = tags.filter((tag) => tag.kind === "source").map((tag) => readSource(tag, text));
  const implied = tags.filter((tag) => tag.kind === "speaker" || tag.kind === "via")
    .map((tag): ExpectedSource => ({ start: tag.start, end: tag.end, kind: null, names: names(tag, text).filter((name) => name !== null), optional: true, implied: true }));
  if (/^NON(?: |:|$)/.test(title)) {
    const held = { quotes, sources: marked, dates }[check[0] ?? "quotes"];
    if (held.length > 0) fail(line, `un cas NON ne porte pas de balise (${check[0]})`);
  }
  return {
    title, line, known: head.startsWith("=?"), check, text, quotes, dates, sources: [...marked, ...implied],
    published: options.get("published") || null, outlet: options.get("outlet") || null,
  };
}

function readQuote(id: number, text: string, tags: readonly Tag[], line: number): ExpectedQuote {
  const of = (kind: string) => tags.filter((tag) => tag.kind === kind && tag.ids.includes(id));
  const content = of("content");
  const [cue, ...cues] = of("cue");
  const [speaker, ...speakers] = of("speaker");
  if (content.length === 0) fail(line, `#${id} n’a pas de content`);
  if (cues.length + speakers.length > 0) fail(line, `#${id} a deux cue ou deux speaker`);
  const flags = content.flatMap((tag) => tag.flags);
  return {
    id, content: content.map(span), cue: cue ? span(cue) : null, speaker: speaker ? span(speaker) : null,
    type: (flags.find((flag) => TYPES.includes(flag)) as QuoteType | undefined) ?? inferType(text, content),
    modality: (flags.find((flag) => MODALITIES.includes(flag)) as Modality | undefined) ?? "asserted",
    names: speaker ? names(speaker, text) : [content.find((tag) => tag.value !== null)?.value ?? null],
    via: of("via").map((tag) => names(tag, text).filter((name) => name !== null)),
    optional: flags.includes("optional"),
  };
}

const names = (tag: Tag, text: string): readonly (string | null)[] =>
  tag.value === "?" ? [null] : tag.value === null ? impliedNames(text.slice(tag.start, tag.end)) : [tag.value];

const span = ({ start, end }: Span): Span => ({ start, end });

const readSource = (tag: Tag, text: string): ExpectedSource => ({
  ...span(tag), kind: tag.flags.find((flag) => SOURCE_KINDS.includes(flag)) ?? null,
  names: tag.value === null ? impliedNames(text.slice(tag.start, tag.end)) : [tag.value],
  optional: tag.flags.includes("optional"), implied: false,
});

const readDate = (tag: Tag, line: number): ExpectedDate => ({
  ...span(tag), value: tag.value ?? fail(line, "une date sans valeur : {date=2024-05-16 jeudi}"),
  type: tag.flags.find((flag) => DATE_TYPES.includes(flag)) ?? null, mod: tag.flags.find((flag) => MODS.includes(flag)) ?? null,
  optional: tag.flags.includes("optional"), said: tag.ids,
});

/** `{kind#1,2:flag=value text}`; the value ends at the first `|`, or at the first space where there is none. */
const HEAD = /\{([a-z]+)(?:#(\d+(?:,\d+)*))?((?::[A-Za-z_]+)*)(?:=((?:\\.|[^\\{}|])*)\||=([^\s{}|]+) | |(?=\}))/y;

/** Text and tags of a marked-up sentence. */
export function readMarkup(markup: string, line: number): { text: string; tags: readonly Tag[] } {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  let text = "";
  for (let at = 0; at < markup.length;) {
    const unit = markup[at] ?? "";
    if (unit === "\\" && at + 1 < markup.length) {
      text += markup[at + 1];
      at += 2;
    } else if (unit === "{") {
      HEAD.lastIndex = at;
      const head = HEAD.exec(markup);
      const [all = "", kind = "", ids, flags = "", long, short] = head ?? [];
      const allowed = FLAGS[kind];
      if (head === null || allowed === undefined) return fail(line, `balise illisible : ${markup.slice(at, at + 30)}…`);
      const tag: Tag = { kind, ids: ids?.split(",").map(Number) ?? [], flags: flags.split(":").filter(Boolean), value: (long ?? short)?.replace(/\\(.)/g, "$1") ?? null, start: text.length, end: -1 };
      for (const flag of tag.flags) if (!allowed.includes(flag)) fail(line, `:${flag} n’existe pas pour ${kind}`);
      if (tag.ids.length === 0 && kind !== "source" && kind !== "date") fail(line, `{${kind} …} sans numéro : {${kind}#1 …}`);
      tags.push(tag);
      open.push(tag);
      at += all.length;
    } else if (unit === "}") {
      const tag = open.pop() ?? fail(line, "une accolade fermée sans être ouverte");
      tag.end = text.length;
      at++;
    } else {
      text += unit;
      at++;
    }
  }
  if (open.length > 0) fail(line, `{${open[0]?.kind} …} n’est pas fermée`);
  return { text, tags };
}

function fail(line: number, message: string): never {
  throw new Error(`ligne ${line} : ${message}`);
}
