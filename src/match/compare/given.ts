// What stands around names in the Latin-script press, whatever its language: words that are no part of a name, and
// forms of one given name that no rule of spelling leads to. Folded: lower case, no accents.

/** Titles, ranks and forms of address. */
export const TITLES: readonly string[] = [
  "m", "mm", "mme", "mlle", "mgr", "me", "dr", "pr", "mr", "mrs", "ms", "sir", "lord", "lady", "herr", "frau", "don", "dona",
  "monsieur", "madame", "mademoiselle", "maitre", "docteur", "doctor", "doktor", "prof", "professeur", "professor", "st", "saint",
  "president", "presidente", "prasident", "ministre", "minister", "premier", "chancelier", "chanceliere", "chancellor", "depute", "deputee",
  "senateur", "senatrice", "senator", "maire", "prefet", "gouverneur", "governor", "ambassadeur", "ambassadrice", "juge", "procureur",
  "general", "generale", "colonel", "commandant", "capitaine", "captain", "lieutenant", "amiral", "admiral", "marechal", "major", "sergent",
  "brigadier", "roi", "reine", "king", "queen", "prince", "princesse", "princess", "emir", "emira", "sultan", "pape", "pope", "cardinal", "pere", "soeur", "imam",
  "ayatollah", "hodjatoleslam", "hojatoleslam", "mollah", "mullah", "cheikh", "cheik", "sheikh", "sheik", "shaikh", "scheich", "rabbin", "rabbi", "grand",
  "seyyed", "seyed", "sayyed", "sayed", "sayyid", "syed", "haj", "hajj", "hadj", "hajji", "agha", "jr", "sr", "junior",
];

/** Particles between the parts of a name: articles, filiation, nobility. */
export const PARTICLES: readonly string[] = [
  "al", "el", "ul", "ol", "as", "es", "ash", "ach", "asch", "ech", "esh", "at", "et", "ad", "ed", "an", "en", "ar", "er", "az", "ez", "a", "e",
  "ben", "bin", "ibn", "bint", "bat", "bar", "ould", "wuld", "oglu", "de", "du", "des", "d", "di", "da", "do", "dos", "del", "della", "la", "le", "les", "l",
  "von", "van", "zu", "zum", "zur", "den", "ter", "ten", "y", "i", "und",
];

/** Forms of one given name: cognates across languages and the diminutives newspapers print. */
export const COGNATES: readonly (readonly string[])[] = [];

/** Words that deny, in the languages that quotes are translated from and into. */
export const NEGATIONS: readonly string[] = [
  "ne", "n", "pas", "jamais", "aucun", "aucune", "aucunement", "nullement", "rien", "ni", "non", "sans", "refuse", "refusent", "dement", "dementi",
  "not", "no", "never", "none", "nothing", "without", "don", "doesn", "isn", "won", "nicht", "kein", "keine", "nie", "nichts", "ohne", "nunca", "sin", "mai", "nessuno",
];
