// The words of the date rules as one lexicon, and the names under which the rules ask for them.
import { dayParts, deicticDays, neighbourDays, steps, textSteps, vague, lasting, ages, futureWords, scheduled, auxiliaries, determiners, borders, notVerbs, leaning, scheduledPairs, infinitiveLinks, passive, conditionals } from "../fr/date-words.ts";
import { events } from "../fr/events.ts";
import { months } from "../fr/months.ts";
import { collectives, numberWords, ordinalEndings, ordinals } from "../fr/numbers.ts";
import { seasons } from "../fr/seasons.ts";
import { units, type Unit } from "../fr/units.ts";
import { weekdays } from "../fr/weekdays.ts";
import { type Family, type Lexicon, lexicon } from "../text/lexicon.ts";
import { type RuleRow, type Vocabulary, wordsOf } from "./grammar.ts";
import { readers } from "./readers.ts";

type Rows = Iterable<readonly [string, unknown]>;
const plain = (forms: readonly string[]): Rows => forms.map((form) => [form, true] as const);

const tag = (forms: readonly string[], value: number): (readonly [string, number])[] => forms.map((form) => [form, value] as const);
const ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii".split(" ");
const unitRows = units.flatMap(([forms, code, per, grain]) => forms.map((form) => [form, { code, per, grain } satisfies Unit] as const));

/** Rows by family name. */
function families(rules: readonly RuleRow[]): Readonly<Record<string, Rows>> {
  return {
    fullmonth: months.map(([n, name]) => [name, n]),
    shortmonth: months.flatMap(([n, , short]) => short.map((form) => [form, n] as const)),
    english: months.flatMap(([n, , , forms]) => forms.map((form) => [form, n] as const)),
    mid: months.map(([n, name]) => [`mi-${name}`, n]),
    midyear: Array.from({ length: 120 }, (_, n) => [`mi-${1980 + n}`, 1980 + n] as const),
    fullweekday: weekdays.map(([n, name]) => [name, n]),
    weekdays: weekdays.map(([n, name]) => [`${name}s`, n]),
    shortweekday: weekdays.flatMap(([n, , short, english]) => [short, ...english].map((form) => [form, n] as const)),
    unit: unitRows,
    unitci: unitRows.map(([form, unit]) => [`${form}-ci`, unit]),
    unitla: unitRows.map(([form, unit]) => [`${form}-là`, unit]),
    number: numberWords(),
    many: collectives,
    ordinal: ordinals,
    ending: plain(ordinalEndings),
    first: plain(["premier", "ler", "ier"]),
    roman: ROMANS.flatMap((form, n) => ordinalEndings.map((ending) => [form + ending, n + 1] as const)),
    code: ["t", "q"].flatMap((letter) => [1, 2, 3, 4].map((n) => [`${letter}${n}`, n] as const)),
    halfcode: [["s1", 1], ["s2", 2], ["h1", 1], ["h2", 2]],
    season: seasons.flatMap(([n, forms]) => forms.map((form) => [form, n] as const)),
    deictic: deicticDays,
    neighbour: neighbourDays,
    daypart: dayParts,
    step: steps,
    textstep: textSteps,
    vague: plain(vague),
    lasting: plain(lasting),
    age: plain(ages),
    eventnoun: plain(events.flatMap((row) => row[3])),
    word: plain([...rules.flatMap((row) => wordsOf(row[2])), ...infinitiveLinks, ...scheduledPairs.map(([, next]) => next)]),
    tense: [
      ...tag(notVerbs, NO_VERB), ...tag(borders, BORDER), ...tag(determiners, DETERMINER), ...tag(auxiliaries, AUXILIARY), ...tag(scheduled, FUTURE),
      ...tag(futureWords, FUTURE), ...tag(passive, PASSIVE), ...tag(conditionals, CONDITIONAL), ...leaning.map(([form, way]) => [form, way < 0 ? LEANS_BACK : LEANS_AHEAD] as const),
      ...tag(scheduledPairs.map(([verb]) => verb), PAIR),
    ],
  };
}

/** What the tense family says of a word. */
export const NO_VERB = 0, BORDER = 1, DETERMINER = 2, AUXILIARY = 3, FUTURE = 4, PASSIVE = 5, LEANS_BACK = 6, LEANS_AHEAD = 7, PAIR = 8, CONDITIONAL = 9;

const CLASSES: Readonly<Record<string, readonly string[]>> = { month: ["fullmonth", "shortmonth"], weekday: ["fullweekday"], anyweekday: ["fullweekday", "shortweekday"] };

export interface DateWords {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** What the tense rows say of a form, -1 where they do not know it. */
  tense(id: number): number;
  /** Id of « à ». */
  readonly capitalA: number;
  /** Before an infinitive that tells of what is to come. */
  isLink(id: number): boolean;
  /** After a {@link PAIR}. */
  isPair(id: number): boolean;
}

/** Compiles the lexicon that a set of rules needs. */
export function dateWords(rules: readonly RuleRow[]): DateWords {
  const list: Record<string, Family<unknown>> = {};
  for (const [name, rows] of Object.entries(families(rules))) list[name] = { name, rows };
  const lex = lexicon(Object.values(list));
  const family = (name: string): readonly Family<unknown>[] => (CLASSES[name] ?? [name]).flatMap((n) => list[n] ?? []);
  const bit = (name: string): number => family(name).reduce((mask, f) => mask | lex.bit(f), 0);
  const tenses = new Int8Array(lex.bits.length).map((_, id) => (lex.value(list.tense!, id) as number | undefined) ?? -1);
  const links = new Set(infinitiveLinks.map(lex.idOf));
  const pairs = new Set(scheduledPairs.map(([, next]) => lex.idOf(next)));
  return {
    lexicon: lex,
    tense: (id) => tenses[id]!,
    capitalA: lex.idOf("à"),
    isLink: (id) => links.has(id),
    isPair: (id) => pairs.has(id),
    vocabulary: {
      bits: lex.bits,
      idOf: lex.idOf,
      maskOf: bit,
      valueOf: (name, id) => {
        for (const f of family(name)) {
          const value = lex.value(f, id);
          if (value !== undefined) return value;
        }
        return undefined;
      },
      readers: readers({
        bits: lex.bits, number: bit("number"), ordinalEnding: bit("ending"), first: bit("first"), known: bit("word") | bit("tense") | bit("unit") | bit("fullmonth") | bit("fullweekday"),
        numberOf: (id) => lex.value(list.number!, id) as number, and: lex.idOf("et"), to: lex.idOf("à"),
      }),
    },
  };
}
