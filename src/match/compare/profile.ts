// What comparing gives, and what it can be told.

/** Two parts that answer each other. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** 0–1. */
  readonly score: number;
}
/**
 * `same`: one and the same; `partial`: one says a part of what the other says and nothing against it (a lone surname, a quote cut short);
 * `near`: alike, not enough to say same; `different`; `conflict`: alike, and something speaks against it (brothers, look-alikes, a denial).
 */
export type ComparisonKind = "same" | "partial" | "near" | "different" | "conflict";
/** What `compare` says of two strings. */
export interface Comparison {
  /** 0–1. */
  readonly score: number;
  readonly kind: ComparisonKind;
  /** Parts that answer each other. */
  readonly pairs: readonly Pair[];
  /** Reasons, to show a person. */
  readonly why: readonly string[];
}

/**
 * How to compare two strings as bags of words in order. All parts have defaults, those of `"quote"`.
 *
 * @example
 * ```ts
 * import { compare } from "selon/match";
 * const plates = { words: (text: string) => text.split("-"), alike: (a: string, b: string) => (a === b ? 1 : 0), same: 0.6 };
 * console.log(compare("AB-123-CD", "AB-123-XY", plates).kind); // "same"
 * ```
 */
export interface Profile {
  /** Cuts a string into the words to compare. Default: letters and digits, folded, accents off. */
  readonly words?: (text: string) => readonly string[];
  /** How much a word counts, above 0. Default: by length, so that function words count little. */
  readonly weight?: (word: string) => number;
  /** 0–1: how alike two words are; words below 0.5 do not answer each other. Words are only asked about when they start alike (see `key`) or sound alike. */
  readonly alike?: (a: string, b: string) => number;
  /** Only words of one key can answer each other. Default: the first four letters. */
  readonly key?: (word: string) => string;
  /** Says what speaks against it, or null. Default: one denies, or both give other numbers. */
  readonly against?: (a: readonly string[], b: readonly string[]) => string | null;
  /** Share of the weight of both that must agree for `same` (default 0.8) … */
  readonly same?: number;
  /** … of the shorter one for `partial` (default 0.8) … */
  readonly partial?: number;
  /** … of both for `near` (default 0.45). */
  readonly near?: number;
}
/** A profile the engine knows by name. */
export type ProfileName = "name" | "quote" | "text";
