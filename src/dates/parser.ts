// Dates of a text: rules find expressions, then each is resolved in text order.
import { dateClasses } from "../fr/date-words.ts";
import { dateRules } from "../fr/rules/dates.ts";
import { frenchTokens } from "../fr/tokens.ts";
import type { DateReference } from "../types.ts";
import { TokenTable } from "../text/token-table.ts";
import { type Tokens, tokenise } from "../text/tokens.ts";
import { parseIsoDay } from "./calendar.ts";
import { Grammar } from "./grammar.ts";
import type { Draft } from "./meaning.ts";
import { meanings } from "./meanings.ts";
import { toReference } from "./render.ts";
import { Resolver } from "./resolve.ts";
import { Tenses } from "./tense.ts";

let grammar: Grammar<Draft> | null = null;
let tenses: Tenses | null = null;

/** Dates of tokens that are ready; `published` an ISO 8601 date or date-time, or `null`. */
export function datesOf(tokens: Tokens, published: string | null): readonly DateReference[] {
  // Built at first use.
  grammar ??= new Grammar(dateRules, dateClasses(), meanings);
  tenses ??= new Tenses(grammar.codes);
  const found = grammar.find(tokens);
  const out: DateReference[] = [];
  if (found.length === 0) return out;
  new Resolver(found, tokens, tenses, published === null ? null : parseIsoDay(published)).all().forEach((meaning, n) => {
    const { from, to, rules } = found[n]!;
    if (meaning) out.push(toReference(meaning, tokens.text, tokens.start[from]!, tokens.end[to - 1]!, rules));
  });
  return out;
}

/** Where the tokens of one text after another lie; that of a long text is not kept. */
let room: TokenTable | null = null;
const LONGEST_KEPT = 1 << 18;
/** Dates of a text. */
export function datesIn(text: string, published: string | null): readonly DateReference[] {
  room ??= new TokenTable(1024, false);
  const found = datesOf(tokenise(text, frenchTokens, room), published);
  if (text.length > LONGEST_KEPT) room = null;
  else room.begin("");
  return found;
}
