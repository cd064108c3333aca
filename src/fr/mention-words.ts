// The French rows of people, bodies, documents and places, as the look-ups that mentions are read with. Built at first use.
import { wider } from "./callings.ts";
import type { HeadWord, MentionWords, ProperWord } from "../entities/words.ts";
import { suggestedGender } from "./given-gender.ts";
import { COLLECTIVES } from "./collectives.ts";
import { adjectiveForms, countries, REGIONAL_ADJECTIVES } from "./countries.ts";
import { documentNouns } from "./documents.ts";
import { HUMAN_PHRASES, humanForms, humanNouns, OFFICE_PHRASES } from "./functions.ts";
import { givenNames } from "./given-names.ts";
import { HOLDERS } from "./holders.ts";
import { ACRONYMS, bodyNouns, FIRMS, FOREIGN_BODY_WORDS, metonyms } from "./institutions.ts";
import { MEDIA_NOUNS, MEDIA_WORDS } from "./media-nouns.ts";
import { NETWORKS } from "./networks.ts";

const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
const small = (word: string): string => (word.includes("’") || word.includes("ʼ") ? word.replace(/[’ʼ]/gu, "'") : word).toLowerCase();

/** A map of word forms that also answers for forms whose accents were left out (`Etat`, `ELYSEE`). */
class Forms<T> {
  readonly exact: Map<string, T> = new Map<string, T>();
  readonly plain: Map<string, T> = new Map<string, T>();
  set(form: string, value: T): void {
    const key = small(form);
    this.exact.set(key, value);
    const stripped = bare(key);
    if (stripped !== key && !this.plain.has(stripped)) this.plain.set(stripped, value);
  }
  get(word: string): T | undefined {
    const key = small(word);
    return this.exact.get(key) ?? (word === key ? undefined : this.plain.get(key));
  }
}

const PLURAL_IRREGULAR: Readonly<Record<string, string>> = { journal: "journaux", tribunal: "tribunaux", conseil: "conseils", bureau: "bureaux", réseau: "réseaux", "procès-verbal": "procès-verbaux", hôpital: "hôpitaux" };
const pluralOf = (noun: string): string => PLURAL_IRREGULAR[noun] ?? (/[sxz]$/u.test(noun) ? noun : noun.endsWith("eau") ? `${noun}x` : `${noun}s`);
const first = (phrase: string): string => phrase.split(" ")[0] ?? phrase;

const MEMBERS: ReadonlySet<string> = new Set("membre militant combattant chef président directeur porte-parole patron dirigeant leader fondateur salarié islamiste djihadiste jihadiste rebelle représentant employé pdg secrétaire analyste partisan délégué".split(" "));

/** A noun with all that nouns can be, in one order: objects of one shape are read faster, and nouns are asked of everywhere. */
function whole({ lemma, gender, plural, person, fixed, single, body, collective, document, media, also }: HeadWord): HeadWord {
  return { lemma, gender, plural, person, fixed, single, body, collective, document, media, also };
}

/** Single nouns, and phrases of several words by their whole wording. */
function heads(): { readonly rows: Forms<HeadWord>; readonly phrases: Forms<HeadWord>; readonly openers: ReadonlySet<string> } {
  const rows = new Forms<HeadWord>();
  const phrases = new Forms<HeadWord>();
  const openers = new Set<string>();
  const addTo = (form: string, plural: boolean, word: HeadWord): void => {
    if (!form.includes(" ")) return add(form, plural, word);
    phrases.set(form, { ...word, plural, ...phrases.get(form) });
    openers.add(small(first(form)));
  };
  const many = (phrase: string): string => phrase.replace(/^\S+/u, (word) => pluralOf(word));
  const add = (form: string, plural: boolean, word: HeadWord): void => rows.set(form, { ...word, plural, ...pick(rows.get(form)) });
  // Of two gendered readings of one form the first stays; what it can head is joined.
  const pick = (old: HeadWord | undefined): Partial<HeadWord> => (old === undefined ? {} : old);
  for (const noun of humanNouns())
    for (const { form, gender, plural } of humanForms(noun))
      add(form, plural, { lemma: noun.lemma, gender, plural, person: noun.class, ...(noun.fixed !== null && { fixed: true as const }), ...(noun.single && { single: true as const }) });
  for (const row of MEDIA_NOUNS)
    for (const [form, plural] of [[row.lemma, false], [many(row.lemma), true]] as const)
      addTo(form, plural, { lemma: row.lemma, gender: row.gender, plural, media: row.kinds, ...(row.also && { also: true as const }) });
  for (const row of bodyNouns())
    for (const [form, plural] of [[row.noun, false], [many(row.noun), true]] as const)
      addTo(form, plural, { lemma: first(row.noun).toLowerCase(), gender: row.gender, plural, body: row.class });
  for (const row of documentNouns())
    for (const [form, plural] of [[row.noun, false], [many(row.noun), true]] as const)
      addTo(form, plural, { lemma: first(row.noun), gender: row.gender, plural, document: row.class });
  for (const row of COLLECTIVES) {
    const plural = /[sx]$/u.test(first(row.form));
    const table = row.form.includes(" ") ? phrases : rows;
    if (table === phrases) openers.add(small(first(row.form)));
    // In the singular only a source stays one; « l'entreprise » is a body, « le témoin » a person.
    const forms = row.class === "source" && row.singular !== null ? [[row.form, plural], [row.singular, false]] as const : [[row.form, plural]] as const;
    for (const [form, several] of forms) {
      const old = table.get(form);
      table.set(form, { ...(old ?? { lemma: row.singular ?? row.form, gender: row.gender, plural: several }), collective: row.class });
    }
  }
  for (const [m, f] of HUMAN_PHRASES) {
    openers.add(small(first(m))).add(small(first(f)));
    for (const [form, gender] of m === f ? [[m, null] as const] : [[m, "m"] as const, [f, "f"] as const])
      phrases.set(form, { lemma: m, gender, plural: false, person: "office", ...phrases.get(form) });
  }
  for (const table of [rows.exact, rows.plain, phrases.exact, phrases.plain]) for (const [form, word] of table) table.set(form, whole(word));
  return { rows, phrases, openers };
}

function propers(): Forms<ProperWord> {
  const rows = new Forms<ProperWord>();
  for (const country of countries()) {
    const word: ProperWord = { kind: "country", name: country.name, full: null, gender: country.gender };
    for (const name of [country.name, ...country.aliases]) rows.set(name, word);
    for (const seat of [country.capital, ...country.seats]) if (rows.get(seat) === undefined) rows.set(seat, { kind: "country", name: seat, full: null, gender: null });
  }
  for (const name of metonyms()) rows.set(name, { kind: "institution", name, full: null, gender: null });
  for (const name of FIRMS) rows.set(name, { kind: "institution", name, full: null, gender: null });
  for (const [short, full, gender] of ACRONYMS) {
    rows.set(short, { kind: "institution", name: short, full: full === short ? null : full, gender });
    // `la France insoumise`, `les Républicains`: in running text the article is small.
    if (full !== short && /^\p{Lu}/u.test(full)) for (const name of [full, full.replace(/^L(?:es|a|e) /u, "")]) rows.set(name, { kind: "institution", name, full: null, gender });
  }
  return rows;
}

function build(): MentionWords {
  const { rows: head, phrases, openers } = heads();
  const proper = propers();
  const given = new Set([...givenNames()].map((name) => bare(small(name))));
  const demonyms = new Forms<true>();
  for (const country of countries()) for (const form of adjectiveForms(country)) demonyms.set(form, true);
  for (const adjective of REGIONAL_ADJECTIVES)
    for (const form of [adjective, `${adjective}s`, adjective.endsWith("e") ? `${adjective}s` : adjective.endsWith("en") ? `${adjective}ne` : `${adjective}e`]) demonyms.set(form, true);
  const offices = new Forms<string>();
  for (const row of OFFICE_PHRASES) {
    offices.set(row.form, row.same);
    offices.set(row.feminine, row.same);
  }
  const bodyWords = new Set(FOREIGN_BODY_WORDS.map(small));
  const surnames = new Set(HOLDERS.map((row) => bare(small(row.name.split(" ").at(-1) ?? row.name))));
  const mediaWords = new Set(MEDIA_WORDS.map(small));
  const networks = new Map<string, { readonly name: string; readonly sure: boolean }>();
  for (const row of NETWORKS) {
    for (const name of [row.name, ...(row.aliases ?? [])]) networks.set(small(name), { name: row.name, sure: !(row.ambiguous ?? []).includes(name) });
  }
  const indefinite = new Set(["un", "une", "des", "plusieurs", "certains", "certaines", "quelques", "deux", "trois", "quatre", "cinq", "d'autres", "nombreux", "nombreuses", "divers", "diverses"]);
  const places = new Set(["à", "a", "en", "dans", "vers", "près"]);
  const agents = new Set(["selon", "pour", "d'après", "par", "avec"]);
  const smallWords = new Set(["d", "de", "du", "des", "la", "le", "les", "l", "et", "en", "sur", "pour", "a", "aux", "au"]);
  const fillers = new Set("l' d' le la les de du des à au aux et en ancien ancienne nouveau nouvelle nouvel plus haut haute même propre ex actuel actuelle futur future très".split(" "));
  const demonstrative = new Set(["ce", "cet", "cette", "ces"]);
  const citing = new Set(["selon", "d'après", "au", "à", "dans", "par", "sur", "avec", "citant", "rapporte", "rapportait", "relate", "révèle", "révélait"]);
  const beforeMedia = new Set(["rapporte", "relate", "révèle", ...["colonnes", "ondes", "antenne", "informations", "lecteurs"].flatMap((noun) => [`${noun} de`, `${noun} d'`]), ...["accordé", "accordée", "accordés", "accordées"].map((given) => `${given} à`), "interview à", "entretien à"]);
  const tells = new Set("écrit écrivait affirme note notait titre titrait précise indique rapporte révèle relate souligne raconte résume ironise rappelle explique assure relève constate commente observe estime".split(" "));
  const ages = new Set(["an", "ans"]);
  const ofMedium = new Set("information informations journaliste journalistes colonnes une édition éditions site rédaction interview entretien article articles enquête éditorial éditorialiste chronique chroniqueur reporter reporters correspondant correspondante envoyé envoyée numéro lecteurs micro antenne ondes auprès question questions précisions indications plateau invité invitée une supplément révélations confrères tribune plume".split(" "));
  const articles: Readonly<Record<string, readonly string[]>> = {
    le: ["le"], la: ["la"], les: ["les"], "l'": ["l'"], au: ["le"], aux: ["les"], du: ["le"], des: ["les"],
  };
  return {
    rows: {
      heads: head, phrases, openers, propers: proper, demonyms, given, networks: [...networks.keys()], bodyWords, mediaWords, indefinite, demonstrative, places, citing, ages, ofMedium,
      articles: Object.keys(articles),
    },
    head: (word) => head.get(word),
    phrase: (words) => phrases.get(words),
    opensPhrase: (word) => openers.has(small(word)),
    proper: (words) => proper.get(words),
    longest: 5,
    suggests: (name) => (name.includes(" ") ? suggestedGender(small(name.slice(0, name.indexOf(" ")))) : null),
    given: (word) => {
      const key = bare(small(word));
      const dash = key.indexOf("-");
      return given.has(key) || (dash > 1 && given.has(key.slice(0, dash)));
    },
    demonym: (word) => demonyms.get(word) === true,
    office: (phrase) => offices.get(phrase),
    knownSurname: (name) => surnames.has(bare(small(name))),
    holders: holdersOf,
    wider,
    bodyWord: (word) => bodyWords.has(small(word)),
    mediaWord: (word) => mediaWords.has(small(word)),
    indefinite: (word) => indefinite.has(small(word)),
    demonstrative: (word) => demonstrative.has(small(word)),
    memberOf: (lemma) => MEMBERS.has(lemma),
    source: (word) => /^sources?$/iu.test(word),
    network: (words) => networks.get(small(words)),
    ofMedium: (word) => ofMedium.has(small(word)),
    citing: (word) => citing.has(small(word)),
    bringsMedium: (phrase) => beforeMedia.has(small(phrase).replace("’", "'")),
    tells: (word) => tells.has(small(word)),
    place: (word) => places.has(small(word)),
    agent: (words) => agents.has(small(words)),
    withoutArticle: (name) => {
      const parts = /^(les? |la |l['’])(.+)$/iu.exec(name);
      return parts === null ? null : { article: small(parts[1]!).trim(), rest: parts[2]! };
    },
    small: (word) => smallWords.has(small(word)),
    filler: (word) => fillers.has(word),
    articleOf: (word) => articles[small(word)] ?? [],
  };
}

/** Words that show a country to be meant (its name, the forms of its adjective), with its place among the countries. */
let shown: ReadonlyMap<string, number> | undefined;
function shownBy(): ReadonlyMap<string, number> {
  if (shown !== undefined) return shown;
  const built = new Map<string, number>();
  countries().forEach((country, place) => {
    for (const form of [country.name.toLowerCase(), ...adjectiveForms(country)]) if (!built.has(form)) built.set(form, place);
  });
  return (shown = built);
}

/** Holders in office on that day; without a country's adjective the office is the French one. */
function holdersOf(office: string, phrase: string, day: string | null): readonly string[] {
  const places = phrase.toLowerCase().split(/[\s’']+/u).flatMap((word) => shownBy().get(word) ?? []);
  const named = countries()[Math.min(...places)];
  const country = named?.code ?? (office === "pope" ? "VA" : "FR");
  const rows = HOLDERS.filter((row) => row.office === office && row.country === country);
  if (day === null) return [...new Set(rows.map((row) => row.name))];
  const now = rows.filter((row) => row.from <= day && (row.to === undefined || day < row.to)).at(-1);
  return now === undefined ? [] : [now.name];
}

let words: MentionWords | undefined;

/** The French words for mentions. */
export function frenchMentionWords(): MentionWords {
  words ??= build();
  return words;
}
