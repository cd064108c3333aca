// The whole way of the data, in order: text, view, syntax, entities, quotes, sources, dates.
import { parseIsoDay } from "./dates/calendar.ts";
import { datesOf } from "./dates/parser.ts";
import { readEntities } from "./entities/entities.ts";
import { UsageError } from "./errors.ts";
import { frenchGrammar } from "./fr/grammar.ts";
import { frenchMentionWords } from "./fr/mention-words.ts";
import { outlets } from "./fr/outlets.ts";
import { frenchTokens } from "./fr/tokens.ts";
import { type Registry, registry } from "./match/registry.ts";
import { quotesOf } from "./quotes/parser.ts";
import { type CompiledGrammar, compileGrammar } from "./syntax/grammar.ts";
import { reader } from "./syntax/reader.ts";
import { lexicon } from "./text/lexicon.ts";
import { view } from "./text/view.ts";
import type { Article, ArticleInput, Entity, Outlet, ParseOptions, Span } from "./types.ts";

let grammar: CompiledGrammar | null = null;
function compiled(): CompiledGrammar {
  const g = frenchGrammar;
  return (grammar ??= compileGrammar(g, lexicon([g.closed, g.verbs, g.nouns, g.civilities, g.givenNames, g.homographs, g.time])));
}
let builtIn: Registry<Outlet> | null = null;
function defaultOutlets(): Registry<Outlet> {
  return (builtIn ??= registry(outlets()));
}

/** Input and options joined and checked. */
function request(input: string | ArticleInput, options: ParseOptions, name: string): { readonly text: string; readonly published: string | null } & Omit<ParseOptions, "published"> {
  const own = typeof input === "string" ? {} : input;
  const text = typeof input === "string" ? input : (input as ArticleInput | null)?.text;
  if (typeof text !== "string") throw new UsageError("text-not-string", `${name}(text): pass a string, or an object with a string \`text\``);
  const joined = { ...options, ...own };
  const published = joined.published ?? null;
  if (published !== null && (typeof published !== "string" || parseIsoDay(published) === null)) throw new UsageError("published-not-date", "`published` must be an ISO 8601 date or date-time, such as 2024-08-05");
  return { ...joined, text, published };
}

export function parse(input: string | ArticleInput, options: ParseOptions = {}): Article {
  const asked = request(input, options, "parse");
  const { text, published } = asked;
  const g = compiled();
  const v = view(text, frenchTokens, g.lexicon);
  const r = reader(v, g);
  const table = readEntities(r, frenchMentionWords(), { outlets: asked.outlets ?? defaultOutlets(), ...(asked.people && { people: asked.people }), ...(asked.recognise && { recognised: [...asked.recognise(text)] }) });
  const quotes = quotesOf(r, table);
  const dates = datesOf(v.tokens, published);
  const entities = table.entities.map((e): Entity => ({ id: e.id, kind: e.kind, name: e.name, names: e.names, roles: e.roles, gender: e.gender, mentions: e.mentions.map((m): Span => ({ start: table.mentions[m]!.start, end: table.mentions[m]!.end })) }));
  return {
    text, id: asked.id ?? null, title: asked.title ?? null, url: asked.url ?? null, outlet: asked.outlet ?? null, published,
    quotes, sources: [], dates, entities, issues: [],
  };
}
