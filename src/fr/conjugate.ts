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

/** One way to read a word as a form of a verb. */
export interface Reading<V extends Verb = Verb> {
  readonly verb: V;
  readonly slot: Slot;
}

type Endings = readonly string[];

const PRESENT: Endings = ["e", "es", "e", "ons", "ez", "ent"];
const SUBJUNCTIVE: Endings = ["e", "es", "e", "ions", "iez", "ent"];
const IMPERFECT: Endings = ["ais", "ais", "ait", "ions", "iez", "aient"];
const FUTURE: Endings = ["ai", "as", "a", "ons", "ez", "ont"];
const PAST_A: Endings = ["ai", "as", "a", "âmes", "âtes", "èrent"];
const NO_FORMS: Endings = ["-", "-", "-", "-", "-", "-"];

/** Endings of all verbs in -er, in the order of `SLOTS`. */
const ER_ENDINGS: Endings = [
  ...PRESENT, ...IMPERFECT, ...PAST_A, ...FUTURE.map((ending) => `er${ending}`), ...IMPERFECT.map((ending) => `er${ending}`), ...SUBJUNCTIVE,
  "er", "é", "ée", "és", "ées", "ant",
];

/** The stem that each of them takes: 0 unchanged, 1 with c and g softened, 2 as before a silent e, 3 that of the future. */
const ER_STEMS: readonly number[] = ER_ENDINGS.map((ending, i) => (i >= 18 && i < 30 ? 3 : /^[aâo]/.test(ending) ? 1 : /^e(?:s|nt)?$/.test(ending) ? 2 : 0));

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

let models: Map<string, Model | ErModel> | null = null;

function modelOf(like: string): Model | ErModel {
  models ??= new Map([...ER_MODELS, ...MODELS].map((model) => [model.like, model]));
  const model = models.get(like);
  if (model === undefined) throw new RangeError(`No model verb « ${like} » in conjugation-models.ts`);
  return model;
}

/** c and g keep their sound before a and o: plaçons, mangeait. */
function soft(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}

function participles(masculine: string, invariable: boolean): string[] {
  if (masculine === "-") return ["-", "-", "-", "-"];
  if (invariable) return [masculine, "-", "-", "-"];
  const stem = masculine.endsWith("û") ? `${masculine.slice(0, -1)}u` : masculine;
  return [masculine, `${stem}e`, stem.endsWith("s") ? stem : `${stem}s`, `${stem}es`];
}

/** Verbs in -er: one stem, changed before a silent e. */
function regular(lemma: string, model: ErModel): readonly string[] {
  const stem = lemma.slice(0, -2);
  const strong = model.strong === undefined ? stem : stem.replace(model.strong[0], model.strong[1]);
  const stems = [stem, soft(stem), strong, model.weakFuture === true ? stem : strong];
  const forms: string[] = [];
  for (let i = 0; i < ER_ENDINGS.length; i++) forms.push(stems[ER_STEMS[i]!]! + ER_ENDINGS[i]!);
  return forms;
}

/** Past historic from its third person singular: fit, vint, fut, alla. */
function pastHistoric(third: string): readonly string[] {
  if (third === "-") return NO_FORMS;
  const stem = third.slice(0, -1);
  if (third.endsWith("a")) return PAST_A.map((ending) => stem + ending);
  const long = stem.replace(/[iu](?=n?$)/, (vowel) => (vowel === "i" ? "î" : "û"));
  return [`${stem}s`, `${stem}s`, third, `${long}mes`, `${long}tes`, `${stem}rent`];
}

/** All forms of an irregular model, without the letters that are each verb's own. */
function irregular(model: Model): string[] {
  const present = model.pres.split(" ");
  const imperfect = model.imp ?? present[3]!.replace(/ons$/, "");
  const has = imperfect !== "-";
  const plural = present[5]!.replace(/ent$/, "");
  const tense = (stem: string, endings: Endings, there: boolean): readonly string[] => (there ? endings.map((ending) => stem + ending) : NO_FORMS);
  const subjunctive = model.subj?.split(" ")
    ?? SUBJUNCTIVE.map((ending, i) => (i === 3 || i === 4 ? (has ? imperfect + ending : "-") : plural === "-" ? "-" : plural + ending));
  const forms = [
    ...present, ...tense(imperfect, IMPERFECT, has), ...pastHistoric(model.past),
    ...tense(model.fut, FUTURE, true), ...tense(model.fut, IMPERFECT, true), ...subjunctive,
    model.inf ?? model.end, ...participles(model.pp, model.invariable === true), model.ing ?? (has ? `${imperfect}ant` : "-"),
  ];
  const only = model.only;
  return only === undefined ? forms : forms.map((form, i) => (SLOTS[i]!.person === null || (SLOTS[i]!.person === 3 && (SLOTS[i]!.number === "s" || only === "il ils")) ? form : "-"));
}

let irregulars: Map<Model, readonly string[]> | null = null;

/** The forms of a verb in the order of `SLOTS`, `-` where it has none. */
function paradigm(lemma: string, model: Model | ErModel): readonly string[] {
  if (!("end" in model)) {
    if (!lemma.endsWith("er")) throw new RangeError(`« ${lemma} » cannot be inflected like « ${model.like} »`);
    return regular(lemma, model);
  }
  if (!lemma.endsWith(model.end)) throw new RangeError(`« ${lemma} » cannot be inflected like « ${model.like} »`);
  irregulars ??= new Map();
  let endings = irregulars.get(model);
  if (endings === undefined) irregulars.set(model, (endings = irregular(model)));
  const own = lemma.slice(0, lemma.length - model.end.length);
  return own === "" ? endings : endings.map((ending) => (ending === "-" ? "-" : own + ending));
}

/** Both sets of forms of a verb with two accepted spellings, else its one. */
function paradigms(verb: Verb): readonly (readonly string[])[] {
  const model = modelOf(verb.like);
  const first = paradigm(verb.lemma, model);
  if (model.also === undefined) return [first];
  return [first, paradigm(verb.lemma, modelOf(model.also)).map((form, i) => (form === first[i] ? "-" : form))];
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
  const forms: Form[] = [];
  for (const paradigm of paradigms({ lemma, like })) {
    paradigm.forEach((form, i) => { if (form !== "-") forms.push({ form, ...SLOTS[i]! }); });
  }
  return forms;
}

/**
 * Which verbs a word can be a form of: every form of the verbs given, in small letters with its accents, to all its readings.
 * Meant to be built once, at first use.
 *
 * @example
 * ```ts
 * const forms = formIndex([{ lemma: "dire", like: "dire" }]);
 * forms.get("dit")?.map((r) => r.slot.mood + " " + r.slot.tense); // ["ind pres", "ind past", "ppart null"]
 * ```
 */
export function formIndex<V extends Verb>(verbs: readonly V[]): ReadonlyMap<string, readonly Reading<V>[]> {
  const index = new Map<string, Reading<V>[]>();
  for (const verb of verbs) {
    // Plain loops: some 50,000 forms pass here when the first text is read.
    for (const forms of paradigms(verb)) {
      for (let i = 0; i < forms.length; i++) {
        const form = forms[i]!;
        if (form === "-") continue;
        const reading = { verb, slot: SLOTS[i]! };
        const there = index.get(form);
        if (there === undefined) index.set(form, [reading]);
        else there.push(reading);
      }
    }
  }
  return index;
}
