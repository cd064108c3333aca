/** A title that stands before a person's name. */
export interface Civility {
  /** As written, without the abbreviation's full stop. */
  readonly form: string;
  /** Written with a full stop: `M.`, `Dr.`; both ways where the press uses both. */
  readonly stop: "always" | "may" | "never";
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
  /** A rank or function that is an ordinary noun too (« le général », « le père »): a title only right before a name. */
  readonly noun: boolean;
}

const title = (form: string, gender: "f" | "m" | null, stop: "always" | "may" | "never" = "never", plural: boolean = false): Civility =>
  ({ form, stop, gender, plural, noun: false });
const rank = (form: string, gender: "f" | "m" | null): Civility => ({ form, stop: "never", gender, plural: false, noun: true });

/** Titles of address and rank. What shows a gender shows it of the person. */
export const CIVILITIES: readonly Civility[] = [
  title("M", "m", "always"), title("MM", "m", "always", true), title("Mr", "m", "may"), title("Mrs", "f", "may"), title("Ms", "f", "may"),
  title("Mme", "f", "may"), title("Mmes", "f", "may", true), title("Mlle", "f", "may"), title("Mlles", "f", "may", true),
  title("Monsieur", "m"), title("Madame", "f"), title("Mademoiselle", "f"), title("Messieurs", "m", "never", true), title("Mesdames", "f", "never", true),
  title("Dr", null, "may"), title("Drs", null, "may", true), title("Pr", null, "may"), title("Prs", null, "may", true), title("Prof", null, "may"), title("Me", null, "may"), title("Mes", null, "may", true),
  title("Mgr", "m", "may"), title("Monseigneur", "m"), title("Maître", null), title("Sir", "m"), title("Lord", "m"), title("Lady", "f"), title("Dame", "f"),
  title("Don", "m"), title("Dom", "m"), title("Doña", "f"), title("Fra", "m"), title("Herr", "m"), title("Frau", "f"), title("Miss", "f"), title("Hadj", "m"), title("Hadja", "f"),
  title("Gal", null, "may"), title("Cel", null, "may"), title("Col", null, "always"), title("Lt", null, "may"), title("Cdt", null, "may"), title("Cpt", null, "may"), title("St", null, "may"),
  title("Saint", "m"), title("Sainte", "f"), title("Sayyed", "m"), title("Sidi", "m"), title("Moulay", "m"), title("Lalla", "f"), title("Rav", "m"),
  rank("abbé", "m"), rank("adjudant", null), rank("adjudante", "f"), rank("amiral", "m"), rank("amirale", "f"), rank("archevêque", "m"), rank("archiduc", "m"), rank("ayatollah", "m"),
  rank("baron", "m"), rank("baronne", "f"), rank("brigadier", "m"), rank("brigadière", "f"), rank("capitaine", null), rank("caporal", "m"), rank("cardinal", "m"), rank("cheikh", "m"), rank("cheikha", "f"),
  rank("colonel", "m"), rank("colonelle", "f"), rank("commandant", "m"), rank("commandante", "f"), rank("comte", "m"), rank("comtesse", "f"), rank("docteur", "m"), rank("docteure", "f"),
  rank("duc", "m"), rank("duchesse", "f"), rank("émir", "m"), rank("évêque", "m"), rank("frère", "m"), rank("général", "m"), rank("générale", "f"), rank("grand-duc", "m"), rank("imam", "m"),
  rank("lieutenant", "m"), rank("lieutenante", "f"), rank("lieutenant-colonel", "m"), rank("major", null), rank("maréchal", "m"), rank("marquis", "m"), rank("marquise", "f"), rank("mère", "f"),
  rank("mollah", "m"), rank("pape", "m"), rank("pasteur", "m"), rank("pasteure", "f"), rank("patriarche", "m"), rank("père", "m"), rank("prince", "m"), rank("princesse", "f"),
  rank("professeur", null), rank("professeure", "f"), rank("rabbi", "m"), rank("rabbin", "m"), rank("reine", "f"), rank("roi", "m"), rank("sergent", "m"), rank("sergente", "f"),
  rank("sœur", "f"), rank("sultan", "m"), rank("tsar", "m"), rank("vicomte", "m"), rank("vice-amiral", "m"),
];
