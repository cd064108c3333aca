/** A word or phrase that names somebody only by pointing back. */
export interface Anaphor {
  /** In small letters, with its determiner where it needs one. */
  readonly phrase: string;
  readonly gender: "m" | "f" | null;
  readonly number: "s" | "p";
  /**
   * Whom it points at: the nearest one named before (celui-ci, ce dernier), the one whom the article is about or who spoke
   * (l'intéressé), the first or the second of two named together, all of those named together, another one.
   */
  readonly refers: "nearest" | "topic" | "first" | "second" | "both" | "other";
}

/** Anaphoric pronouns and noun phrases other than the personal pronouns. */
export const ANAPHORS: readonly Anaphor[] = [
  { phrase: "celui-ci", gender: "m", number: "s", refers: "nearest" },
  { phrase: "celle-ci", gender: "f", number: "s", refers: "nearest" },
  { phrase: "ceux-ci", gender: "m", number: "p", refers: "nearest" },
  { phrase: "celles-ci", gender: "f", number: "p", refers: "nearest" },
  { phrase: "ce dernier", gender: "m", number: "s", refers: "nearest" },
  { phrase: "cette dernière", gender: "f", number: "s", refers: "nearest" },
  { phrase: "ces derniers", gender: "m", number: "p", refers: "nearest" },
  { phrase: "ces dernières", gender: "f", number: "p", refers: "nearest" },
  { phrase: "celui-là", gender: "m", number: "s", refers: "first" },
  { phrase: "celle-là", gender: "f", number: "s", refers: "first" },
  { phrase: "ceux-là", gender: "m", number: "p", refers: "first" },
  { phrase: "celles-là", gender: "f", number: "p", refers: "first" },
  { phrase: "l'intéressé", gender: "m", number: "s", refers: "topic" },
  { phrase: "l'intéressée", gender: "f", number: "s", refers: "topic" },
  { phrase: "les intéressés", gender: "m", number: "p", refers: "topic" },
  { phrase: "les intéressées", gender: "f", number: "p", refers: "topic" },
  { phrase: "le principal intéressé", gender: "m", number: "s", refers: "topic" },
  { phrase: "la principale intéressée", gender: "f", number: "s", refers: "topic" },
  { phrase: "les principaux intéressés", gender: "m", number: "p", refers: "topic" },
  { phrase: "les principales intéressées", gender: "f", number: "p", refers: "topic" },
  { phrase: "l'homme", gender: "m", number: "s", refers: "topic" },
  { phrase: "la femme", gender: "f", number: "s", refers: "topic" },
  { phrase: "le jeune homme", gender: "m", number: "s", refers: "topic" },
  { phrase: "la jeune femme", gender: "f", number: "s", refers: "topic" },
  { phrase: "le premier", gender: "m", number: "s", refers: "first" },
  { phrase: "la première", gender: "f", number: "s", refers: "first" },
  { phrase: "les premiers", gender: "m", number: "p", refers: "first" },
  { phrase: "les premières", gender: "f", number: "p", refers: "first" },
  { phrase: "le second", gender: "m", number: "s", refers: "second" },
  { phrase: "la seconde", gender: "f", number: "s", refers: "second" },
  { phrase: "les seconds", gender: "m", number: "p", refers: "second" },
  { phrase: "les secondes", gender: "f", number: "p", refers: "second" },
  { phrase: "les deux", gender: null, number: "p", refers: "both" },
  { phrase: "tous deux", gender: "m", number: "p", refers: "both" },
  { phrase: "toutes deux", gender: "f", number: "p", refers: "both" },
  { phrase: "tous les deux", gender: "m", number: "p", refers: "both" },
  { phrase: "toutes les deux", gender: "f", number: "p", refers: "both" },
  { phrase: "l'un et l'autre", gender: "m", number: "p", refers: "both" },
  { phrase: "l'une et l'autre", gender: "f", number: "p", refers: "both" },
  { phrase: "l'un", gender: "m", number: "s", refers: "first" },
  { phrase: "l'une", gender: "f", number: "s", refers: "first" },
  { phrase: "l'autre", gender: null, number: "s", refers: "other" },
  { phrase: "un autre", gender: "m", number: "s", refers: "other" },
  { phrase: "une autre", gender: "f", number: "s", refers: "other" },
  { phrase: "d'autres", gender: null, number: "p", refers: "other" },
];
