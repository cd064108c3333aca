// Numbers in words. Forms up to 99 are composed, because `soixante-dix-sept` and `quatre-vingt-un` follow rules.

const SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
/** Tens, with Belgian and Swiss forms. */
const TENS = "vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 quatre-vingt 80 huitante 80 nonante 90".split(" ");

/** `=value form`; `cent` and `mille` multiply what stands before them. */
export function numberWords(): string {
  const rows = [...SMALL.map((form, n) => `=${n} ${form}`), "=1 une =80 quatre-vingts =100 cent cents =1000 mille"];
  for (let t = 0; t < TENS.length; t += 2) {
    for (let n = 0; n < 20; n++) {
      const end = n === 1 || n === 11 ? `${TENS[t]!}-et-${SMALL[n]!} ` : "";
      rows.push(`=${Number(TENS[t + 1]!) + n} ${end}${TENS[t]!}${n ? `-${SMALL[n]!}` : ""}`);
    }
  }
  return rows.join(" ");
}

/** `une dizaine de`: about so many. */
export const collectives = "=8 huitaine =10 dizaine =12 douzaine =15 quinzaine =20 vingtaine =30 trentaine =40 quarantaine =50 cinquantaine =60 soixantaine =100 centaine";

/** Ordinals of quarters, halves, days and centuries: the position is the number. */
export const ordinals = "premier|première|premiers|premières second|seconde|deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième - - - - - - - dix-huitième dix-neuvième vingtième";

/** What follows the figure of an ordinal: `1er`, `2e`, `XXIᵉ`. */
export const ordinalEndings = "er ère re e è ème eme nd nde ᵉ ᵉʳ";
/** Figures of centuries. */
export const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi";
