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
