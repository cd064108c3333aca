// What the reading of mentions asks of a language: which words head a mention, and of what.
import type { Gender } from "../types.ts";

/** What a noun can be the head of. A noun can be several things: readers try them in the order that suits them. */
export interface HeadWord {
  readonly lemma: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly person?: "office" | "function" | "person" | undefined;
  /** Grammatical gender says nothing of the person (« la victime »). */
  readonly fixed?: true | undefined;
  readonly single?: true | undefined;
  readonly body?: "office" | "body" | "firm" | undefined;
  readonly collective?: "source" | "media" | "body" | "group" | undefined;
  readonly document?: "text" | "data" | "record" | "sign" | "law" | "post" | undefined;
  /** Kinds of outlet it can mean; empty: any. */
  readonly media?: readonly string[] | undefined;
  /** A medium only where one has been named. */
  readonly also?: true | undefined;
}

/** A word of the language that stands for a known thing by itself. */
export interface ProperWord {
  readonly kind: "country" | "institution";
  readonly name: string;
  /** Names of the same thing, in full (`Organisation des Nations unies` for `ONU`). */
  readonly full: string | null;
  readonly gender: Gender | null;
}

/** Forms as written, in small letters, and those of them that bear accents without these. */
export interface FormRows<T> {
  readonly exact: ReadonlyMap<string, T>;
  readonly plain: ReadonlyMap<string, T>;
}

/** The rows behind the look-ups of words, in small letters, for tables by token. */
export interface WordRows {
  readonly heads: FormRows<HeadWord>;
  readonly phrases: FormRows<HeadWord>;
  /** First words of phrases. */
  readonly openers: ReadonlySet<string>;
  readonly propers: FormRows<ProperWord>;
  readonly demonyms: FormRows<true>;
  /** Without accents. */
  readonly given: ReadonlySet<string>;
  readonly networks: Iterable<string>;
  readonly bodyWords: ReadonlySet<string>;
  readonly mediaWords: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly ofMedium: ReadonlySet<string>;
  readonly articles: readonly string[];
}

/** A language's words for mentions. All look-ups take the word in small letters, with a fallback for capitals without accents. */
export interface MentionWords {
  readonly rows: WordRows;
  head(word: string): HeadWord | undefined;
  /** Nouns of several words (« commission d'enquête », « bras droit »), of up to `longest` words. */
  phrase(words: string): HeadWord | undefined;
  /** Does some phrase begin with this word? */
  opensPhrase(word: string): boolean;
  /** Countries, capitals that stand for governments, seats and acronyms, of up to `longest` words. */
  proper(words: string): ProperWord | undefined;
  readonly longest: number;
  given(word: string): boolean;
  /** What the given name of a full name suggests of a gender: enough to doubt, never stated. */
  suggests(name: string): Gender | null;
  /** Adjective of a country or region. */
  demonym(word: string): boolean;
  /** Phrases for one office share a key (« chef de l'État », « président de la République »). */
  office(phrase: string): string | undefined;
  /** Who held an office of that key, by the words of the mention and the day (all days where it is not known). */
  holders(office: string, phrase: string, day: string | null): readonly string[];
  /** A surname that the press uses alone: of a head of state or government. */
  knownSurname(name: string): boolean;
  /** Lemmas that a wider noun can stand for (« l'élue » for a senator); null: for any office (« le responsable russe »). */
  wider(lemma: string): ReadonlySet<string> | null | undefined;
  /** A capitalised word that makes a run of capitals the name of a body: `News`, `Watch`. */
  bodyWord(word: string): boolean;
  /** One that makes it the name of a medium: `Radio`, `News`. */
  mediaWord(word: string): boolean;
  /** Determiners that introduce somebody new: `un`, `des`, `plusieurs`. */
  indefinite(word: string): boolean;
  /** Pronouns and determiners that point: `ce`, `cette`, `même`. */
  demonstrative(word: string): boolean;
  /** Does « X de N » with this noun make N a body: `membre`, `porte-parole`? */
  memberOf(lemma: string): boolean;
  /** Nouns for an unnamed source: `source`. */
  source(word: string): boolean;
  /** Networks by the words that name them. */
  network(words: string): { readonly name: string; readonly sure: boolean } | undefined;
  /** Nouns after which `du` brings in a medium: `les informations du Monde`. */
  ofMedium(word: string): boolean;
  /** What before an ambiguous name of a medium supports it: `selon`, `au`, `sur`. */
  citing(word: string): boolean;
  /** Words that only a medium's name follows: `colonnes de`, `rapporte`. */
  bringsMedium(words: string): boolean;
  /** Forms of what a paper does, right before its name with an article: `écrit`, `note`. */
  tells(word: string): boolean;
  /** Prepositions of place: what they bring in is no person. */
  place(word: string): boolean;
  /** Prepositions that bring in somebody who speaks or acts: `selon`, `par`. */
  agent(words: string): boolean;
  /** `Le Monde` → `le` and `Monde`; null for a name without an article of its own. */
  withoutArticle(name: string): { readonly article: string; readonly rest: string } | null;
  /** Small words of a name that an acronym may leave out. */
  small(word: string): boolean;
  /** Words of a function that do not tell one from another: `de`, `ancien`. */
  filler(word: string): boolean;
  /** A name's article: `le` of `Le Monde`, or a preposition that holds it (`au`). */
  articleOf(word: string): readonly string[];
}
