// Numbers in words. Forms of 0 to 99 are composed, because `soixante-dix-sept` and `quatre-vingts` follow rules.

const SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
const TENS: Readonly<Record<number, string>> = { 20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt" };
/** Belgian and Swiss tens. */
const OTHER_TENS: Readonly<Record<number, string>> = { 70: "septante", 80: "huitante", 90: "nonante" };

/** `[form, value]`; `cent` and `mille` multiply what stands before them. */
export function numberWords(): readonly (readonly [form: string, value: number])[] {
  const rows: [string, number][] = SMALL.map((form, n) => [form, n]);
  rows.push(["une", 1], ["quatre-vingts", 80], ["cent", 100], ["cents", 100], ["mille", 1000]);
  for (const [tens, form] of [...Object.entries(TENS), ...Object.entries(OTHER_TENS)]) {
    const t = Number(tens);
    rows.push([form, t]);
    for (let n = 1; n < (TENS[t] === form && t >= 60 ? 20 : 10); n++) {
      rows.push([`${form}-${SMALL[n]!}`, t + n]);
      if (n === 1 || n === 11) rows.push([`${form}-et-${SMALL[n]!}`, t + n], [`${form}-et-une`, t + 1]);
    }
    rows.push([`${form}-une`, t + 1]);
  }
  return rows;
}

/** `une dizaine de`: about so many. */
export const collectives: readonly (readonly [form: string, value: number])[] = [
  ["huitaine", 8], ["dizaine", 10], ["douzaine", 12], ["quinzaine", 15], ["vingtaine", 20], ["trentaine", 30],
  ["quarantaine", 40], ["cinquantaine", 50], ["soixantaine", 60], ["centaine", 100],
];

/** Ordinals of quarters, halves and days. */
export const ordinals: readonly (readonly [form: string, value: number])[] = [
  ["premier", 1], ["première", 1], ["premiers", 1], ["premières", 1], ["second", 2], ["seconde", 2],
  ["deuxième", 2], ["troisième", 3], ["quatrième", 4], ["quatrièmes", 4], ["cinquième", 5], ["sixième", 6], ["septième", 7],
  ["huitième", 8], ["neuvième", 9], ["dixième", 10], ["dix-huitième", 18], ["dix-neuvième", 19], ["vingtième", 20],
];

/** What follows the figure of an ordinal: `1er`, `2e`, `XXIᵉ`. `ler` is how scanners read `1er`. */
export const ordinalEndings: readonly string[] = ["er", "ère", "re", "e", "è", "ème", "eme", "ième", "nd", "nde", "ᵉ", "ᵉʳ"];
