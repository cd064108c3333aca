// Closed classes that the date rules name in braces, as `class words`. The position of a word is its value, `|` joins
// forms of one value, `=` gives the words after it a value; `*` stands for the endings -, e, s, es.
import { events } from "./events.ts";
import { englishMonths, months, shortMonths } from "./months.ts";
import { collectives, numberWords, ordinalEndings, ordinals, romans } from "./numbers.ts";
import { seasons } from "./seasons.ts";
import { units } from "./units.ts";
import { shortWeekdays, weekdays } from "./weekdays.ts";

/** What `*` stands for. */
export const AGREEMENT: readonly string[] = ["", "e", "s", "es"];

const numbered = (list: string, ending: (form: string) => string): string =>
  list.split(" ").map((form, n) => `=${n + 1} ${ending(form)}`).join(" ");

/** What a word says of the tense of a date near it. */
export const NO_VERB = 0, BORDER = 1, DETERMINER = 2, AUXILIARY = 3, FUTURE = 4, PASSIVE = 5, LEANS_BACK = 6, LEANS_AHEAD = 7, CONDITIONAL = 8, FUTURE_IF_NEXT = 9, FUTURE_OR_NOUN = 10, FUTURE_IF_APART = 11, FUTURE_IF_BESIDE = 12;

const tense =
  // Words that end like verbs and are none, and verbs whose ending deceives.
  `=${NO_VERB} rendez-vous tira retira attira admira inspira livra ouvra délivra lieu société sociétés santé liberté sécurité année années journée soirée armée ` +
  "député députés été marché traité entrée arrivée durée idée musée lycée comité cité autorités majorité communauté côté moitié fait université unité fois alors sans dans sous plus pas moins très dès près vers après " +
  // Where a clause ends for a verb that is looked for after the date.
  `=${BORDER} que qu' qui dont où lorsque quand si mais puis car ` +
  // Before these a word in -é is a noun; they may stand between a date and what it leans on.
  `=${DETERMINER} à le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos chaque deux trois quatre ` +
  // With a participle they put a date before the day of publication.
  `=${AUXILIARY} a ai as avons avez ont avait avaient avais eut eurent est sont était étaient fut furent suis sommes ait aient avoir ayant étant =${CONDITIONAL} aurait auraient =${PASSIVE} être ` +
  // Verbs, participles and particles of what is to come; verbs whose present tense announces: « le procès s'ouvre lundi ».
  `=${FUTURE} ira iront irai irons irez doit doivent devait devaient va vont vais allons allez prévu* attendu* programmé* fixé* convoqué* prochainement bientôt demain faut soit soient ` +
  "prévoit prévoient prévoyons espère espèrent espérons comptons voulons souhaitons devons pouvons envisage envisagent apprête apprêtent entend entendent veut veulent souhaite souhaitent peut peuvent promet appelle appellent " +
  "ouvre ouvrent débute débutent commence commencent reprend reprennent tient tiennent réunit réunissent démarre rouvre affronte accueille reçoit expire votent " +
  `=${FUTURE_IF_NEXT} entre entrent donne donnent reporté* repoussé* ajourné* décalé* renvoyé* prolongé* avancé* =${FUTURE_OR_NOUN} vote =${FUTURE_IF_APART} annonce annoncent =${FUTURE_IF_BESIDE} pour ` +
  // They decide alone.
  `=${LEANS_BACK} depuis =${LEANS_AHEAD} ici jusqu'`;

const parts = "=MO matin matinée aube =MI mi-journée =AF après-midi aprem =EV soir soirée =NI nuit";
/** `mois` as `mois-ci`. */
const behind = (forms: string, ending: string): string => forms.replace(/(^| )([^= ]\S*)/g, `$1$2-${ending}`);

/** Classes without a word of which, or figures that look like a date, there is no date; the last holds the rare words of the rules. */
export const anchors: readonly string[] = "fullmonth shortmonth english mid midyear weekday weekdays shortweekday unit unitci unitla quarter season deictic neighbour noon daypart daypartla anchor".split(" ");

/** All classes. */
export const dateClasses = (): readonly string[] => [
  `fullmonth ${months}`, `shortmonth ${shortMonths}`, `english ${englishMonths}`, `mid ${months.replace(/(^| )/g, "$1mi-")}`,
  `midyear ${Array.from({ length: 60 }, (_, n) => `=${1990 + n} mi-${1990 + n}`).join(" ")}`,
  `weekday ${weekdays}`, `weekdays ${weekdays.replace(/( |$)/g, "s$1")}`, `shortweekday ${shortWeekdays}`,
  `unit ${units}`, `unitci ${behind(units, "ci")}`, `unitla ${behind(units, "là")}`,
  `number ${numberWords()}`, `many ${collectives}`, `ordinal ${ordinals}`, `ending ${ordinalEndings}`, `first =1 premier ler ier =10 lo l0 =11 l1 =12 l2 =13 l3 =14 l4 =15 l5 =16 l6 =17 l7 =18 l8 =19 l9`,
  `roman ${numbered(romans, (form) => ordinalEndings.replace(/\S+/g, `${form}$&`))}`,
  "quarter t1|q1 t2|q2 t3|q3 t4|q4", `season ${seasons}`,
  "deictic =-2 avant-hier =-1 hier =0 aujourd'hui =1 demain =2 après-demain",
  "neighbour =-2 avant-veille =-1 veille =1 lendemain =2 surlendemain",
  "edge =START début =MID milieu mi =END fin",
  "before avant av", "last =4 dernier", "half demi demie", "past =30 demi|demie =15 quart", "noon =720 midi =1440 minuit",
  `daypart ${parts}`, `daypartla ${behind(parts, "là")}`,
  "step =-1 dernier dernière derniers dernières passé* =1 prochain*",
  "textsteps =-1 précédents précédentes =1 suivants suivantes",
  "textstep =-1 précédent* =1 suivant*",
  "vague quelques plusieurs certains certaines nombreux nombreuses",
  // A number of years after them is a duration, not an age.
  "lasting peine* durée* période* mandat* délai* bail contrat* retard prison réclusion détention sursis plan* cycle moratoire trêve règne carrière vie guerre exil absence attente terme horizon bout total expérience accord programme suspension interdiction écart intervalle",
  "age âgé* âge avoir ayant a avait ont avaient aura auront avais ai",
  `eventnoun ${events.map((row) => row[1]).join(" ")}`,
  "this ce", "daylong =D1 jour journée",
  "weekend week-end week-ends weekend weekends",
  "numerous nombreux nombreuses longs longues",
  "firsts =-1 premiers premières =1 derniers dernières",
  "years =Y1 années",
  // What follows them, a part of the day or a number of years, is gone through.
  "passing passer passé passe passent passait passaient passera passeront passèrent",
  "lasts dura dure durent durait duré durer durera mis met mettra mettre passé passer passe passent attendu attendre attendra vécu vivre travaillé resté rester reste restait restent restaient pris prend prendre prendra faut fallu faudra falloir régné régna règne régner gouverné gouverna dirigé présidé siégé purgé servi écopé perdu perdre gagné gagner",
  "evoking référence références retour remonte remontent remontait remontant",
  // What a number before them measures.
  "size m m² m³ m2 m3 km km² km2 cm mm ha kg g t l w kw mw gw kwh mwh",
  "way sud nord est ouest",
  "and et",
  `tense ${tense}`,
  "anchor mille moment moment-là jour-là j-c jc jésus-christ ère travail travailleurs musique nouvel épiphanie chandeleur saint-valentin saint-jean assomption halloween toussaint armistice réveillon saint-sylvestre noël gras mardi-gras cendres rameaux pâques ascension pentecôte pères thanksgiving friday",
];

/** Verb endings, tried on words in small letters. */
export const tenseEndings: Readonly<Record<"third" | "future" | "conditional" | "past" | "participle" | "infinitive" | "order" | "finite" | "u", RegExp>> & Readonly<Record<"link" | "before" | "after", string> & Record<"of" | "clitics" | "next" | "ties" | "had" | "been", readonly string[]>> = {
  // « ce sera », « les recevra »: no noun ends so.
  third: /(?:.[eidrv]|.tt|au|.[iî]t)(?:ra|ront)$/,
  future: /(?:.[eidrv]|.tt|au|.[iî]t)(?:ra|ront|rai|rons|rez)$/,
  conditional: /.([eidtvu]|r)r(ait|aient)$/,
  past: /.(?:(?<!it)ée?s?|ait|aient|èrent|irent|urent)$/,
  // No participle: it needs no auxiliary.
  finite: /.(?:ait|aient|èrent|irent|urent)$/,
  // Only after an auxiliary or just before the date.
  participle: /.(?:itée?s?|[iu]e?s?|ite?s?|[aeo]inte?s?|ise?s?|rte?s?)$/,
  // The participles that few nouns end like.
  u: /..[cçdlnprt]ue?s?$/,
  // After the link it tells of what is to come.
  infinitive: /.(er|ir|re)$/,
  link: "à",
  // « a demandé de reporter lundi »: an infinitive after these lies ahead of who orders, asks or proposes it.
  order: /^(?:suggér|demand|appel|invit|incit|propos|ordonn|exhort|conseill|recommand|promet|promis|préconis|convi|décid|somm(?:é|er)|enjoin|menac)/,
  of: ["de", "d'"],
  clitics: ["se", "s'", "y", "en", "le", "la", "l'", "les", "lui", "leur", "pas"],
  had: ["avait", "avaient"],
  before: "avant",
  after: "après",
  // After an auxiliary participles, else a season and a noun.
  been: ["été", "fait"],
  // They stand between a participle and its date.
  ties: ["en", "le", "la", "l'", "au", "dès"],
  // With them a verb announces: « entre en vigueur lundi », « donne rendez-vous lundi », « reporté à lundi ».
  next: ["en", "rendez-vous", "à", "au"],
};
