// Dates of a text: rules find expressions, then each is resolved in text order against the day of publication and the
// dates before it.
import { dateClasses } from "../fr/date-words.ts";
import { dateRules } from "../fr/rules/dates.ts";
import { frenchTokens } from "../fr/tokens.ts";
import type { DateReference } from "../types.ts";
import { NEWLINE, type Tokens, tokenise } from "../text/tokens.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { type Found, Grammar } from "./grammar.ts";
import type { Context, Draft, Meaning } from "./meaning.ts";
import { meanings } from "./meanings.ts";
import { toReference } from "./render.ts";
import { direction, sentenceStart } from "./tense.ts";
import type { Readings } from "./words.ts";

const RULE_PREFIX = "fr/date/";
/** Days of the text further from publication than this lend no day to a time in another paragraph. */
const NEAR = 10;
/** In tokens: how far back a sentence and a paragraph are looked for. */
const LONGEST_SENTENCE = 150, LONGEST_PARAGRAPH = 600;
/** From this sureness a day and month keep their year through the text. */
const SURE = 0.95;
/** A day to compute with where `published` is not given; nothing that hangs on it is told. */
const SOME_DAY = 18262;

let grammar: Grammar<Draft> | null = null;
/** Built at first use. */
const theGrammar = (): Grammar<Draft> => (grammar ??= new Grammar(dateRules, dateClasses(), meanings));

interface Placed {
  readonly found: Found<Draft>;
  meaning: Meaning | null | undefined;
}

const isDay = (m: Meaning | null | undefined): m is Meaning => m?.point?.grain === "day" && m.value === undefined && (m.type === "date" || m.type === "time");
const dayOf = (m: Meaning): Meaning => {
  const { clock: _clock, part: _part, zone: _zone, days: _days, until, ...day } = m;
  return { ...day, type: "date", mod: null, point: until ?? m.point };
};

/** For what stands by itself. */
const nowhere: Partial<Context> = { direction: () => 0, day: () => null, last: () => null, timeDay: () => null, nextDay: () => null, named: () => undefined };

/** Resolves all expressions of a text. */
function resolve(found: readonly Found<Draft>[], tokens: Tokens, ids: Int32Array, readings: readonly Readings[], published: number | null): readonly Placed[] {
  const now = published ?? SOME_DAY;
  const placed: Placed[] = found.map((f) => ({ found: f, meaning: undefined }));
  const sentence = (i: number): number => {
    const least = Math.max(0, i - LONGEST_SENTENCE);
    while (i > least && !sentenceStart(tokens, i)) i--;
    return i;
  };
  const sameParagraph = (from: number, to: number): boolean => {
    let i = to;
    while (i > from && to - i < LONGEST_PARAGRAPH && !(tokens.flags[i]! & NEWLINE)) i--;
    return i === from;
  };
  const taint = (m: Meaning | null): Meaning | null => (m && published === null && m.anchor === "published" && m.known === undefined ? { ...m, known: false } : m);
  // A day that the text gives with its year has that year where it stands without.
  const named = new Map<string, number>();
  let looked = false;
  let lastDay: { m: Meaning; at: number } | null = null;
  let last: Meaning | null = null;

  const contextOf = (n: number, looking: boolean): Context => {
    const { from, to } = placed[n]!.found;
    let way: number | undefined;
    const nextDay = (): Meaning | null => {
      for (let k = n + 1; !looking && k < placed.length && k <= n + 3; k++) {
        if (sentence(placed[k]!.found.from) > from) break;
        const m = taint(placed[k]!.found.draft!(contextOf(k, true)));
        if (isDay(m)) return dayOf(m);
      }
      return null;
    };
    const context: Context = {
      now,
      named: (open) => {
        if (!looked) {
          looked = true;
          placed.forEach((p, k) => {
            const m = p.found.draft!({ ...contextOf(k, true), ...nowhere });
            if (m?.anchor === "absolute") name(m);
          });
        }
        return named.get(open);
      },
      direction: () => (way ??= direction(tokens, ids, readings, from, to)),
      day: () => lastDay && dayOf(lastDay.m),
      last: () => last,
      nextDay,
      timeDay: () => {
        if (lastDay && lastDay.at >= sentence(from)) return dayOf(lastDay.m);
        const next = nextDay();
        if (next) return next;
        // What has happened was not on a day to come.
        if (!lastDay || (lastDay.m.point!.at > now && context.direction() < 0)) return null;
        return sameParagraph(lastDay.at, from) || Math.abs(lastDay.m.point!.at - now) <= NEAR ? dayOf(lastDay.m) : null;
      },
    };
    return context;
  };
  const name = (m: Meaning | null): void => {
    if (m && isDay(m) && !m.until && (m.anchor === "absolute" || (m.sure ?? 0) >= SURE) && m.known !== false) {
      const key = `XXXX${isoDay(m.point!.at).slice(-6)}`;
      if (!named.has(key)) named.set(key, m.point!.at);
    }
  };
  placed.forEach((p, n) => {
    const m = taint(p.found.draft!(contextOf(n, false)));
    p.meaning = m;
    name(m);
    if (m?.point && m.value === undefined && (m.type === "date" || m.type === "time")) {
      last = m;
      if (isDay(m)) lastDay = { m, at: p.found.from };
    }
  });
  return placed;
}

/** Dates of tokens that are ready; `published` an ISO 8601 date or date-time, or `null`. */
export function datesOf(tokens: Tokens, published: string | null): readonly DateReference[] {
  const { words: { lexicon, readings } } = theGrammar();
  const ids = lexicon.lookup(tokens);
  // A capital à is most often written A.
  const a = lexicon.idOf("à");
  for (let i = 0; i < tokens.count; i++) if (tokens.end[i]! - tokens.start[i]! === 1 && tokens.text.charCodeAt(tokens.start[i]!) === 0x41) ids[i] = a;
  const placed = resolve(theGrammar().find(tokens, ids), tokens, ids, readings, published === null ? null : parseIsoDay(published));
  const out: DateReference[] = [];
  for (const { found: f, meaning } of placed) {
    if (meaning) out.push(toReference(meaning, tokens.text, tokens.start[f.from]!, tokens.end[f.to - 1]!, f.rule.split(" ").map((id) => RULE_PREFIX + id)));
  }
  return out;
}

/** Dates of a text. */
export function datesIn(text: string, published: string | null): readonly DateReference[] {
  return datesOf(tokenise(text, frenchTokens), published);
}
