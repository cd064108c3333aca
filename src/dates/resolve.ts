// From expressions to meanings, in text order: against the day of publication, the verb near them and the dates before.
import { NEWLINE, PUNCT, type Tokens } from "../text/tokens.ts";
import { isoDay, two, weekday, weekStart } from "./calendar.ts";
import { holding } from "./point.ts";
import type { Found } from "./tree.ts";
import { type Context, type Draft, type Meaning, meaning } from "./meaning.ts";
import { sentenceStart, type Tenses } from "./tense.ts";

/** Days of the text longer before publication than this, and days to come, lend no day to a time in another paragraph. */
const NEAR = 10;
/** So many days ahead they do, to what is to come. */
const SOON = 2;
/** In tokens: how far back a sentence and a paragraph are looked for. */
const LONGEST_SENTENCE = 150, LONGEST_PARAGRAPH = 600;
/** In tokens: how long a bracket may be. */
const LONGEST_BRACKET = 40;
/** In months: how near a month with its year lies that is meant where it is named again. */
const SAME_MONTH = 11;
/** In dates: how far ahead the sentence's next day is looked for. */
const AHEAD = 3;
/** From this sureness a day and month keep their year through the text. */
const SURE = 0.95;
/** A day to compute with where `published` is not given; nothing that hangs on it is told. */
const SOME_DAY = 18262;

const inCalendar = (m: Meaning | null): m is Meaning => m !== null && m.point !== null && m.value === undefined && (m.type === "date" || m.type === "time");
const isDay = (m: Meaning | null): m is Meaning => inCalendar(m) && m.point!.grain === "day";
/** The day alone, the last one of a range. */
const dayOf = ({ anchor, until, point, open, known }: Meaning): Meaning => meaning(until ?? point, anchor, undefined, { open, known });

/** Resolves the expressions of one text; it is itself the context of the one that is resolved. */
export class Resolver implements Context {
  readonly now: number;
  private readonly unknown: boolean;
  private readonly found: readonly Found<Draft>[];
  private readonly tokens: Tokens;
  private readonly tenses: Tenses;
  private at = 0;
  private looking = false;
  private way: number | null = null;
  private lastDay: Meaning | null = null;
  /** Token of the last day. */
  private lastDayAt = 0;
  private lastPoint: Meaning | null = null;
  private lastWeek: Meaning | null = null;
  private lastWeekAt = 0;
  /** Days and months that the text gives with their year, by `XXXX-MM-DD` and `XXXX-MM`. */
  private readonly years = new Map<string, number>();
  /** Were those after this expression looked for? */
  private ahead = false;

  constructor(found: readonly Found<Draft>[], tokens: Tokens, tenses: Tenses, published: number | null) {
    this.found = found;
    this.tokens = tokens;
    this.tenses = tenses;
    this.now = published ?? SOME_DAY;
    this.unknown = published === null;
  }

  /** The meaning of each expression. */
  all(): (Meaning | null)[] {
    let outside: readonly [Meaning | null, number, Meaning | null] | null = null;
    return this.found.map((found, n) => {
      // A day in brackets is none that the text goes on from.
      const inside = this.bracketed(found.from);
      if (inside) outside ??= [this.lastDay, this.lastDayAt, this.lastPoint];
      else if (outside) {
        [this.lastDay, this.lastDayAt, this.lastPoint] = outside;
        outside = null;
      }
      const m = this.resolve(n);
      this.name(m);
      if (m?.point?.grain === "week" && m.value === undefined) {
        this.lastWeek = m;
        this.lastWeekAt = n;
      }
      if (inCalendar(m)) {
        this.lastPoint = m;
        if (isDay(m)) {
          this.lastDay = m;
          this.lastDayAt = found.from;
        }
      }
      return m;
    });
  }
  private resolve(n: number): Meaning | null {
    this.at = n;
    this.way = null;
    const m = this.found[n]!.draft!(this);
    return m && this.unknown && m.anchor === "published" && m.known === undefined ? { ...m, known: false } : m;
  }
  private name(m: Meaning | null): void {
    if (!inCalendar(m) || m.until || (m.anchor !== "absolute" && (m.sure ?? 0) < SURE) || m.known === false) return;
    const { grain, at } = m.point!;
    if (grain === "month" ? Math.abs(at - holding("month", this.now).at) > SAME_MONTH : grain !== "day") return;
    const key = grain === "day" ? `XXXX${isoDay(at).slice(-6)}` : `XXXX-${two((at % 12) + 1)}`;
    if (!this.years.has(key)) this.years.set(key, at);
  }

  named(open: string): number | undefined {
    if (!this.ahead) {
      this.ahead = true;
      // What stands by itself, without a year that a verb or another date tells.
      const nowhere: Context = { now: this.now, direction: () => 0, ofNoun: () => false, day: none, last: none, sentenceDay: none, timeDay: none, nextDay: none, weekday: () => undefined, named: () => undefined };
      for (const { draft } of this.found) {
        const m = draft!(nowhere);
        if (m?.anchor === "absolute") this.name(m);
      }
    }
    return this.years.get(open);
  }
  direction(): number {
    const { from, to } = this.found[this.at]!;
    return (this.way ??= this.tenses.direction(from, to));
  }
  weekday(wd: number): number | undefined {
    const { lastWeek, lastWeekAt, lastDay, found, at } = this;
    const { from } = found[at]!;
    const start = this.sentence(from);
    if (lastWeek && lastWeekAt < at && found[lastWeekAt]!.from >= start && this.tenses.silent(found[lastWeekAt]!.to, from)) return weekStart(lastWeek.point!.at) + wd - 1;
    return lastDay && this.lastDayAt >= start && lastDay.open === `XXXX-WXX-${wd}` && weekday(lastDay.point!.at) === wd && Math.abs(this.direction()) < 1 ? lastDay.point!.at : undefined;
  }
  ofNoun(): boolean {
    return this.tenses.ofNoun(this.found[this.at]!.from);
  }
  day(): Meaning | null {
    return this.lastDay && dayOf(this.lastDay);
  }
  last(): Meaning | null {
    return this.lastPoint;
  }
  nextDay(): Meaning | null {
    if (this.looking) return null;
    const { at, way } = this;
    const { from } = this.found[at]!;
    let day: Meaning | null = null;
    this.looking = true;
    for (let n = at + 1; !day && n < this.found.length && n <= at + AHEAD && this.sentence(this.found[n]!.from) <= from; n++) {
      const m = this.resolve(n);
      if (isDay(m)) day = dayOf(m);
    }
    this.looking = false;
    this.at = at;
    this.way = way;
    return day;
  }
  sentenceDay(): Meaning | null {
    return this.lastDay && this.lastDayAt >= this.sentence(this.found[this.at]!.from) ? dayOf(this.lastDay) : null;
  }
  timeDay(): Meaning | null {
    const { lastDay, now } = this;
    const { from } = this.found[this.at]!;
    const near = this.sentenceDay() ?? this.nextDay();
    if (near) return near;
    // What has happened was not on a day to come.
    if (!lastDay || (lastDay.point!.at > now && this.direction() < 0)) return null;
    const ago = now - lastDay.point!.at;
    return this.sameParagraph(this.lastDayAt, from) || (ago >= 0 ? ago <= NEAR : ago >= -SOON && this.direction() > 0) ? dayOf(lastDay) : null;
  }
  /** Does a bracket stand open before a token? */
  private bracketed(i: number): boolean {
    const { text, start, kind, flags } = this.tokens;
    for (let j = i - 1; j >= Math.max(0, i - LONGEST_BRACKET) && !(flags[j + 1]! & NEWLINE); j--) {
      const unit = kind[j] === PUNCT ? text[start[j]!] : "";
      if (unit === "(" || unit === ")") return unit === "(";
    }
    return false;
  }
  /** First token of a token's sentence. */
  private sentence(i: number): number {
    const least = Math.max(0, i - LONGEST_SENTENCE);
    while (i > least && !sentenceStart(this.tokens, i)) i--;
    return i;
  }
  private sameParagraph(from: number, to: number): boolean {
    let i = to;
    while (i > from && to - i < LONGEST_PARAGRAPH && !(this.tokens.flags[i]! & NEWLINE)) i--;
    return i === from;
  }
}
const none = (): null => null;
