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

/**
 * Given names whose forms no rule of spelling leads from one to the other: East Slavic triples, Hebrew and Arabic names
 * with their Western forms, and diminutives that newspapers print. One spelling a sound is enough.
 */
export const COGNATES: readonly string[] = [
  "nikolai mikalai mykola nicolas nikola", "pavel pavlo pavlos paul", "olga olha volha", "evgeni yauhen yevhen ievgen eugene zhenya", "elena alena olena helena ielena lena",
  "vladimir volodymyr uladzimir vova", "dmitri dmytro dzmitry dima", "igor ihar ihor", "oleg aleh oleh", "anna hanna ganna", "ekaterina katsiaryna kateryna katia catherine",
  "piotr petro piatro peter pierre", "mikhail mykhailo mikhas micha", "alexander aliaksandr oleksandr sacha aleksandr alexandre", "alexei aliaksei oleksi aliocha", "sergei siarhei serhi", "iossif yossip josef",
  "ivan ivane vania", "anastasia nastassia nastia", "konstantin kanstantsin kostiantyn kostia", "gennadi henadz hennadi", "andrei andri andrew", "grigori hryhori ryhor", "lev leon leo leonid", "iouri yuri juri youri georges gueorgui heorhi yegor",
  "isaac yitzhak itzhak", "abraham avraham avrum avrom avi", "benjamin binyamin benny bibi", "joseph yossef yosef yossi yussuf youssef", "jacob yaakov yakov kobi", "moshe moses moïse", "david dudu dedi", "samuel shmuel", "solomon shlomo", "reuven ruben rouven", "elijah eliyahu elie eli",
  "ibrahim ebrahim brahim", "mohammed mohamed muhammad mehmet mamadou", "ahmed ahmad ahmet", "ismail esmail esmaeil",
  "john johnny jack", "william bill billy will", "robert bob bobby rob", "richard dick rick", "james jim jimmy jamie", "joseph joe joey", "michael mike mick", "thomas tom tommy", "anthony tony antony", "edward ed ted eddie ned", "charles charlie chuck",
  "nicholas nick nicolas", "steven steve stephen", "christopher chris", "daniel dan danny", "benjamin ben", "donald don", "ronald ron", "kenneth ken", "matthew matt", "gregory greg", "timothy tim", "jeffrey jeff", "gerald jerry", "lawrence larry", "peter pete", "samuel sam", "patrick pat", "andrew andy", "albert bert al", "frederick fred",
  "elizabeth liz beth betty", "katherine kate kathy cathy", "margaret maggie meg peggy", "susan sue", "jennifer jen jenny", "deborah debbie", "barbara barb", "rebecca becky", "victoria vicky", "hillary hilary",
];

/** Words that deny, in the languages that quotes are translated from and into. */
export const NEGATIONS: readonly string[] = [
  "ne", "n", "pas", "jamais", "aucun", "aucune", "aucunement", "nullement", "rien", "ni", "non", "sans", "refuse", "refusent", "dement", "dementi",
  "not", "no", "never", "none", "nothing", "without", "don", "doesn", "isn", "won", "nicht", "kein", "keine", "nie", "nichts", "ohne", "nunca", "sin", "mai", "nessuno",
];
