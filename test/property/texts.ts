// Texts to try the parsers on: any string, and strings that look like French news.
import fc, { type Arbitrary } from "fast-check";

const FRAGMENTS = [
  "« ", " »", "«\u00A0", "\u202F»", "“", "”", "\"", "\"+", "+\"", "‹", "›", "„", "'", "(", ")", ".", ",", " : ", " ?", "…", "\n", "\n\n", " ", " - ", " — ", "–",
  "l’", "d’", "qu’", "jusqu’à", "aujourd’hui", "a-t-il", "a-t-elle ajouté", "dit-on", "semble-t-il", "a déclaré", "aurait affirmé", "a démenti", "refuse de dire si",
  "selon", "d’après", "pour", "que", "et", "mais", "qui", "il", "elle", "celui-ci", "ce dernier", "cité par", "à l’AFP", "sur BFMTV", "dans un communiqué", "citant",
  "Hélène Marchadier", "M. Lestrade", "Marchadier", "la ministre", "le maire de Port-Vauclair", "Le Monde", "Reuters", "des sources proches du dossier", "une source policière", "(AFP)",
  "lundi", "hier soir", "le 3 mars", "du 3 au 5 mars 2024", "il y a trois ans", "fin 2023", "13/06/2025", "à 18 h 30", "la veille", "été", "le XXe siècle", "@compte", "https://exemple.fr/a-b?c=d", "12,5 %", "S-400",
  "le pont", "rouvrira", "avant l’hiver", "œuvre", "Noël", "ÉTAT", "rien", "de", "la", "à", "en", "n’est", "signé", "partenaire stratégique",
];

const fragment = fc.constantFrom(...FRAGMENTS);
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any string of UTF-16 units, lone surrogates included. */
export const anyText: Arbitrary<string> = fc.oneof(fc.string({ unit: "binary", maxLength: 80, size: "max" }), fc.array(unit, { maxLength: 60, size: "max" }).map((units) => units.join("")));

/** Words, names, marks and dates in any order, some with foreign units between them. */
export const newsText: Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 30, arbitrary: fragment }, { weight: 1, arbitrary: unit }), fc.constantFrom(" ", " ", " ", "", ", ", ". ")), { maxLength: 30, size: "max" })
  .map((pairs) => pairs.map(([words, glue]) => words + glue).join(""));

/** The same without foreign units: what has one spelling in NFC and one in NFD. */
export const plainNewsText: Arbitrary<string> = fc
  .array(fc.tuple(fragment, fc.constantFrom(" ", " ", ", ", ". ")), { maxLength: 30, size: "max" })
  .map((pairs) => pairs.map(([words, glue]) => words + glue).join("").normalize("NFC"));

export const published: Arbitrary<string | undefined> = fc.option(
  fc.tuple(fc.integer({ min: 1600, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
  { nil: undefined },
);
