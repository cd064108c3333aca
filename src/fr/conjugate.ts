import { ER_MODELS, MODELS } from "./conjugation-models.ts";
import type { ErModel, Model } from "./conjugation-models.ts";

/** Mood of a verb form. The imperative is left out: its forms are those of the present. */
export type VerbMood = "ind" | "cond" | "subj" | "inf" | "ppart" | "pres-part";

/** Where a form stands in the table of its verb. */
export interface Slot {
  readonly mood: VerbMood;
  readonly tense: "pres" | "imp" | "past" | "fut" | null;
  readonly person: 1 | 2 | 3 | null;
  readonly number: "s" | "p" | null;
  /** Past participles only. */
  readonly gender: "m" | "f" | null;
}

/** One inflected form of a verb, in small letters. */
export interface Form extends Slot {
  readonly form: string;
}

/** What the conjugation needs to know of a verb: its infinitive, and a verb that it is inflected like. */
export interface Verb {
  readonly lemma: string;
  /** A model of `conjugation-models.ts`. */
  readonly like: string;
}

/** Endings that share a stem, in the order of `SLOTS`; `-` where this stem has none. Verbs of one model share the object. */
export interface EndingTable {
  readonly endings: readonly string[];
}

/** A stem of a verb with the endings that it takes. */
export interface StemPart {
  readonly stem: string;
  readonly table: EndingTable;
}

type Endings = readonly string[];

const PRESENT: Endings = ["e", "es", "e", "ons", "ez", "ent"];
const SUBJUNCTIVE: Endings = ["e", "es", "e", "ions", "iez", "ent"];
const IMPERFECT: Endings = ["ais", "ais", "ait", "ions", "iez", "aient"];
const FUTURE: Endings = ["ai", "as", "a", "ons", "ez", "ont"];
const PAST_A: Endings = ["ai", "as", "a", "âmes", "âtes", "èrent"];
const NO_FORMS: Endings = ["-", "-", "-", "-", "-", "-"];

/** The 42 places of a verb's table: six finite tenses of six persons, infinitive, past participle (ms, fs, mp, fp), present participle. */
export const SLOTS: readonly Slot[] = slots();

function slots(): readonly Slot[] {
  const persons = [1, 2, 3] as const;
  const finite = (mood: VerbMood, tense: Slot["tense"]): Slot[] =>
    (["s", "p"] as const).flatMap((number) => persons.map((person) => ({ mood, tense, person, number, gender: null })));
  const participle = (["s", "p"] as const).flatMap((number) =>
    (["m", "f"] as const).map((gender): Slot => ({ mood: "ppart", tense: null, person: null, number, gender })));
  return [
    ...finite("ind", "pres"), ...finite("ind", "imp"), ...finite("ind", "past"), ...finite("ind", "fut"), ...finite("cond", "pres"), ...finite("subj", "pres"),
    { mood: "inf", tense: null, person: null, number: null, gender: null },
    ...participle,
    { mood: "pres-part", tense: null, person: null, number: null, gender: null },
  ];
}

/** Endings of the verbs in -er, one table for each stem: unchanged; c and g softened (plaçons, mangeait); before a silent e; future. */
let erTables: readonly EndingTable[] | null = null;

function tablesInEr(): readonly EndingTable[] {
  if (erTables !== null) return erTables;
  const future = [...FUTURE, ...IMPERFECT].map((ending) => `er${ending}`);
  const all = [...PRESENT, ...IMPERFECT, ...PAST_A, ...future, ...SUBJUNCTIVE, "er", "é", "ée", "és", "ées", "ant"];
  const stemOf = (ending: string, i: number): number => (i >= 18 && i < 30 ? 3 : /^[aâo]/.test(ending) ? 1 : /^e(?:s|nt)?$/.test(ending) ? 2 : 0);
  return (erTables = [0, 1, 2, 3].map((stem) => ({ endings: all.map((ending, i) => (stemOf(ending, i) === stem ? ending : "-")) })));
}

/** The stems of a verb in -er, in the order of those tables. */
function stemsInEr(lemma: string, model: ErModel): readonly string[] {
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  const strong = model.strong === undefined ? stem : stem.replace(model.strong[0], model.strong[1]);
  return [stem, soft, strong, model.weakFuture === true ? stem : strong];
}

/** Past historic from its third person singular: fit, vint, fut, alla. */
function pastHistoric(third: string): Endings {
  if (third === "-") return NO_FORMS;
  const stem = third.slice(0, -1);
  if (third.endsWith("a")) return PAST_A.map((ending) => stem + ending);
  const long = stem.replace(/[iu](?=n?$)/, (vowel) => (vowel === "i" ? "î" : "û"));
  return [`${stem}s`, `${stem}s`, third, `${long}mes`, `${long}tes`, `${stem}rent`];
}

function participles(masculine: string, invariable: boolean): Endings {
  if (invariable) return [masculine, "-", "-", "-"];
  const stem = masculine.endsWith("û") ? `${masculine.slice(0, -1)}u` : masculine;
  return [masculine, `${stem}e`, stem.endsWith("s") ? stem : `${stem}s`, `${stem}es`];
}

/** All endings of an irregular model. */
function irregular(model: Model): Endings {
  const present = model.pres.split(" ");
  const imperfect = model.imp ?? present[3]!.replace(/ons$/, "");
  const plural = present[5]!.replace(/ent$/, "");
  const on = (stem: string, endings: Endings): Endings => (stem === "-" ? NO_FORMS : endings.map((ending) => stem + ending));
  const [strong, weak] = [on(plural, SUBJUNCTIVE), on(imperfect, SUBJUNCTIVE)];
  const subjunctive = model.subj?.split(" ") ?? strong.map((form, i) => (i === 3 || i === 4 ? weak[i]! : form));
  const forms = [
    ...present, ...on(imperfect, IMPERFECT), ...pastHistoric(model.past), ...on(model.fut, FUTURE), ...on(model.fut, IMPERFECT), ...subjunctive,
    model.inf ?? model.end, ...participles(model.pp, model.invariable === true), model.ing ?? (imperfect === "-" ? "-" : `${imperfect}ant`),
  ];
  const only = model.only;
  if (only === undefined) return forms;
  return forms.map((form, i) => (SLOTS[i]!.person === null || (SLOTS[i]!.person === 3 && (SLOTS[i]!.number === "s" || only === "il ils")) ? form : "-"));
}

let models: ReadonlyMap<string, Model | ErModel> | null = null;
const tables = new Map<string, EndingTable>();

function modelOf(like: string): Model | ErModel {
  models ??= new Map([...ER_MODELS, ...MODELS].map((model) => [model.like, model]));
  const model = models.get(like);
  if (model === undefined) throw new RangeError(`No model verb « ${like} » in conjugation-models.ts`);
  return model;
}

/** The table of an irregular model; of a second spelling, only where it differs from the `first`. */
function tableOf(model: Model, first?: EndingTable): EndingTable {
  let table = tables.get(model.like);
  if (table === undefined) {
    const endings = irregular(model);
    tables.set(model.like, (table = { endings: first === undefined ? endings : endings.map((ending, i) => (ending === first.endings[i] ? "-" : ending)) }));
  }
  return table;
}

/**
 * The stems of a verb, each with the endings it takes: stem and ending joined are its forms. The stems of a second
 * accepted spelling come last.
 *
 * @throws RangeError when there is no such model, or the infinitive does not end as the model's does
 * @example
 * ```ts
 * stemParts({ lemma: "redire", like: "dire" })[0]?.stem; // "re"
 * ```
 */
export function stemParts(verb: Verb): readonly StemPart[] {
  const model = modelOf(verb.like);
  const end = "end" in model ? model.end : "er";
  if (!verb.lemma.endsWith(end)) throw new RangeError(`« ${verb.lemma} » cannot be inflected like « ${verb.like} »: it does not end in ${end}`);
  const second = model.also === undefined ? null : modelOf(model.also);
  if (!("end" in model)) {
    const parts = stemsInEr(verb.lemma, model).map((stem, i) => ({ stem, table: tablesInEr()[i]! }));
    if (second === null) return parts;
    const others = stemsInEr(verb.lemma, second as ErModel).map((stem, i) => ({ stem, table: tablesInEr()[i]! }));
    return [...parts, ...others.filter((part, i) => part.stem !== parts[i]!.stem)];
  }
  const stem = verb.lemma.slice(0, verb.lemma.length - end.length);
  const table = tableOf(model);
  return second === null ? [{ stem, table }] : [{ stem, table }, { stem, table: tableOf(second as Model, table) }];
}

/**
 * The forms of a verb: present, imperfect, past historic, future, conditional, present subjunctive, infinitive, past
 * participle in its four agreements, present participle. Where two spellings are in use (il paie, il paye; il cédera,
 * il cèdera; il connaît, il connait) both are given, the traditional one first.
 *
 * @param lemma infinitive, in small letters
 * @param like the model verb, as grammars name it: a `like` of `conjugation-models.ts`
 * @throws RangeError when there is no such model, or the infinitive does not end as the model's does
 * @example
 * ```ts
 * const past = conjugate("prédire", "contredire").filter((f) => f.tense === "past" && f.number === "p");
 * // prédîmes, prédîtes, prédirent
 * ```
 */
export function conjugate(lemma: string, like: string): readonly Form[] {
  const parts = stemParts({ lemma, like });
  const forms: Form[] = [];
  for (let i = 0; i < SLOTS.length; i++) {
    const { mood, tense, person, number, gender } = SLOTS[i]!;
    for (const { stem, table } of parts) {
      const ending = table.endings[i]!;
      if (ending !== "-") forms.push({ form: stem + ending, mood, tense, person, number, gender });
    }
  }
  return forms;
}
