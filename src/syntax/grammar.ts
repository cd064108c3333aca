// What the shallow syntax asks of a language: closed word classes, verb forms, human nouns, endings. Facts come in as
// arguments; nothing here knows a word.
import type { Family, Lexicon } from "../text/lexicon.ts";
import { hashOf } from "../text/tokens.ts";

// Closed classes, one bit each; a word can be of several (`le` is article and clitic).
export const ARTICLE = 1;
/** Possessive, demonstrative or quantity determiner. */
export const DETERMINER = 2;
/** `de` and its contractions. */
export const OF = 4;
/** Any other preposition, contractions with the article included. */
export const PREPOSITION = 8;
export const SUBJECT = 16;
/** Object or reflexive clitic. */
export const OBJECT = 32;
/** `ne`. */
export const NEGATION = 64;
/** Second part of a negation. */
export const NEGATED = 128;
export const ADVERB = 256;
export const COORDINATOR = 512;
/** Subordinator other than `que`. */
export const SUBORDINATOR = 1024;
export const QUE = 2048;
export const RELATIVE = 4096;
/** Stressed or demonstrative pronoun: `lui`, `celui-ci`. */
export const STRONG = 8192;
/** Reflexive clitic. */
export const REFLEXIVE = 16384;
/** An adjective that stands before its noun: `nouveau`, `premier`. */
export const PREPOSED = 32768;
/** A preposition that holds its own article: `au`, `du`, `des`. */
export const CONTRACTED = 65536;
/** The preposition of a passive's agent. */
export const BY = 131072;
/** Determiner or pronoun of the plural. */
export const PLURAL: number = 1 << 18;
export const FEMININE: number = 1 << 19;
export const MASCULINE: number = 1 << 20;
/** The preposition `à` and its contractions. */
export const TO: number = 1 << 21;
/** A particle inside a person's name: `de`, `von`, `ben`. */
export const PARTICLE: number = 1 << 22;
/** First or second person. */
export const SPEECH_ACT: number = 1 << 23;
/** A pronoun that no human being is meant by: `ce`, `cela`. */
export const IMPERSONAL: number = 1 << 24;

/** Introduces somebody new: `un`, `plusieurs`. */
export const INDEFINITE: number = 1 << 25;
/** A pronoun that may stand before its participle or infinitive: `avoir tout tenté`. */
export const WHOLE: number = 1 << 26;
/** A preposition between two numbers: `deux sur trois`. */
export const RATIO: number = 1 << 27;

/** One way to read a form as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly mood: "ind" | "cond" | "subj" | "inf" | "ppart" | "pres-part";
  readonly tense: "pres" | "imp" | "past" | "fut" | null;
  readonly person: 1 | 2 | 3 | null;
  readonly number: "s" | "p" | null;
  readonly gender: "m" | "f" | null;
}

/** A noun for somebody or something that can speak. */
export interface SpeakingNoun {
  readonly lemma: string;
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  readonly kind: "person" | "institution" | "collective" | "document" | "outlet";
  /** An office with a holder: nobody holds two that are named differently. */
  readonly office?: true;
}

/** A language's rows, compiled into families of one lexicon. */
export interface Grammar {
  readonly closed: Family<number>;
  readonly verbs: Family<readonly VerbReading[]>;
  /** `avoir` and `être`: lemmas. */
  readonly have: string;
  readonly be: string;
  /** Verbs that carry an infinitive as one act: `aller`, `venir`, `tenir`. */
  readonly semi: ReadonlySet<string>;
  /** Functions, human nouns, bodies: heads of groups that can speak. */
  readonly nouns: Family<SpeakingNoun>;
  readonly civilities: Family<"m" | "f" | null>;
  readonly givenNames: Family<true>;
  /** Noun or verb, as likely: a noun wherever a determiner or adjective stands before it. */
  readonly homographs: Family<true>;
  /** Weekdays, months and words of time that stand between verb and subject. */
  readonly time: Family<true>;
  /** Adverbials of several words that may stand inside a verb group: `de son côté`. */
  readonly adverbials: readonly string[];
  /** Verbs that take `be` in their compound tenses without being passive: `venir`. */
  readonly movers: ReadonlySet<string>;
  /** Verbs whose participle brings in a relay (`citées par`): never an adjective of the noun before. */
  readonly relays: ReadonlySet<string>;
  /** The letter between verb and inverted pronoun, when it is written apart (« a t-il dit »). */
  readonly euphony: string;
  /** Endings that only finite verbs have, longest first. */
  readonly finiteEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  /** A noun that a number follows as its rank: `le numéro un`. */
  readonly rank: string;
  /** The link whose verb goes before whoever speaks: `comme le rappelle la mairie`. */
  readonly comparison: string;
  /** With `de` it attaches an office to another: `auprès`. */
  readonly beside: string;
  /** Words that capitals rob of their accent at the start of a sentence: `A Paris`. */
  readonly unaccented: ReadonlyMap<string, string>;
  /** Endings of plural words. */
  readonly pluralEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Endings of the present that are written for the participle by mistake. */
  readonly slipEndings: readonly string[];
  readonly infinitiveEndings: readonly string[];
  /** Endings of present participles. */
  readonly gerundEndings: readonly string[];
}

/** What the readings of one form come to, asked of every verb met. */
export interface VerbDigest {
  readonly finite: readonly VerbReading[];
  readonly participles: readonly VerbReading[];
  readonly infinitives: readonly VerbReading[];
  /** Readings that are written for a participle by mistake. */
  readonly slips: readonly VerbReading[];
  readonly form: "finite" | "inf" | "ppart" | "pres-part";
  readonly conditional: boolean;
  readonly future: boolean;
  readonly past: boolean;
  readonly person: 1 | 2 | 3 | null;
  readonly plural: boolean | null;
}

export function digest(readings: readonly VerbReading[]): VerbDigest {
  const finite = readings.filter((x) => x.mood === "ind" || x.mood === "cond" || x.mood === "subj");
  const participles = readings.filter((x) => x.mood === "ppart");
  const infinitives = readings.filter((x) => x.mood === "inf");
  const all = (test: (x: VerbReading) => boolean): boolean => finite.length > 0 && finite.every(test);
  const third = finite.filter((x) => x.person === 3);
  const plural = third.length === 0 ? null : third.every((x) => x.number === "p") ? true : third.every((x) => x.number === "s") ? false : null;
  return {
    finite, participles, infinitives,
    slips: readings.filter((x) => x.mood === "ind" && x.person === 3 && x.number === "s"),
    form: finite.length > 0 ? "finite" : readings.some((x) => x.mood === "pres-part") ? "pres-part" : infinitives.length > 0 ? "inf" : "ppart",
    conditional: all((x) => x.mood === "cond"),
    future: all((x) => x.tense === "fut"),
    past: all((x) => x.tense === "imp" || x.tense === "past"),
    person: (finite[0] ?? readings[0])?.person ?? null,
    plural,
  };
}

// What the readings of a form hold, one bit each: asked of nearly every word.
export const V_FINITE = 1;
/** Indicative or conditional of the third person. */
export const V_THIRD = 2;
export const V_INFINITIVE = 4;
export const V_PARTICIPLE = 8;
export const V_GERUND = 16;
export const V_HAVE = 32;
export const V_BE = 64;
export const V_SEMI = 128;
export const V_RELAY = 256;

/** A grammar with its lexicon: `bits[id]` by family, closed classes by id. */
export interface CompiledGrammar extends Grammar {
  readonly lexicon: Lexicon;
  readonly closedOf: Int32Array;
  readonly rankHash: number;
  readonly comparisonHash: number;
  readonly besideHash: number;
  /** Closed classes of what capitals rob of their accent, by the form as it stands. */
  readonly unaccentedOf: ReadonlyMap<string, number>;
  /** Readings and their bits, by id. */
  readonly readingsOf: readonly (readonly VerbReading[] | undefined)[];
  readonly verbBitsOf: Int32Array;
  readonly nounOf: readonly (SpeakingNoun | undefined)[];
  readonly verbBit: number;
  readonly nounBit: number;
  readonly civilityBit: number;
  readonly givenBit: number;
  readonly homographBit: number;
  readonly timeBit: number;
  /** Adverbials as hashes of their words, by the first. */
  readonly adverbialsOf: ReadonlyMap<number, readonly (readonly number[])[]>;
}

function bitsOf(grammar: Grammar, { lemma, mood, person }: VerbReading): number {
  const form = mood === "inf" ? V_INFINITIVE : mood === "ppart" ? V_PARTICIPLE : mood === "pres-part" ? V_GERUND : mood !== "subj" && person === 3 ? V_FINITE | V_THIRD : V_FINITE;
  return form | (lemma === grammar.have ? V_HAVE : 0) | (lemma === grammar.be ? V_BE : 0) | (grammar.semi.has(lemma) ? V_SEMI : 0) | (grammar.relays.has(lemma) ? V_RELAY : 0);
}

/** Joins a grammar to a lexicon that holds its families. */
export function compileGrammar(grammar: Grammar, lexicon: Lexicon): CompiledGrammar {
  const closedOf = new Int32Array(lexicon.bits.length);
  const closedBit = lexicon.bit(grammar.closed);
  for (let id = 1; id < closedOf.length; id++) if (lexicon.bits[id]! & closedBit) closedOf[id] = lexicon.value(grammar.closed, id)!;
  const readingsOf: (readonly VerbReading[] | undefined)[] = new Array(lexicon.bits.length).fill(undefined);
  const nounOf: (SpeakingNoun | undefined)[] = new Array(lexicon.bits.length).fill(undefined);
  const verbBitsOf = new Int32Array(lexicon.bits.length);
  const verbBit = lexicon.bit(grammar.verbs), nounBit = lexicon.bit(grammar.nouns);
  for (let id = 1; id < lexicon.bits.length; id++) {
    if (lexicon.bits[id]! & nounBit) nounOf[id] = lexicon.value(grammar.nouns, id);
    if (!(lexicon.bits[id]! & verbBit)) continue;
    const readings = lexicon.value(grammar.verbs, id)!;
    readingsOf[id] = readings;
    for (const reading of readings) verbBitsOf[id]! |= bitsOf(grammar, reading);
  }
  const adverbialsOf = new Map<number, number[][]>();
  for (const phrase of grammar.adverbials) {
    const words = phrase.split(" ").map(hashOf);
    adverbialsOf.set(words[0]!, [...(adverbialsOf.get(words[0]!) ?? []), words]);
  }
  return {
    ...grammar,
    rankHash: hashOf(grammar.rank),
    comparisonHash: hashOf(grammar.comparison),
    besideHash: hashOf(grammar.beside),
    unaccentedOf: new Map([...grammar.unaccented].map(([form, word]) => [form, closedOf[lexicon.idOf(word)]!])),
    readingsOf,
    verbBitsOf,
    nounOf,
    adverbialsOf,
    lexicon,
    closedOf,
    verbBit,
    nounBit,
    civilityBit: lexicon.bit(grammar.civilities),
    givenBit: lexicon.bit(grammar.givenNames),
    homographBit: lexicon.bit(grammar.homographs),
    timeBit: lexicon.bit(grammar.time),
  };
}
