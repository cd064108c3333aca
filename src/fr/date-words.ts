// Closed classes that the date rules name in braces, and the words that tell a verb's tense.
import type { Mod } from "../types.ts";

type Rows<T> = readonly (readonly [form: string, value: T])[];
const each = <T>(value: T, forms: string): (readonly [string, T])[] => forms.split(" ").map((form) => [form, value] as const);

/** Days counted from the day of publication. */
export const deicticDays: Rows<number> = [
  ["avant-hier", -2], ["avant-veille", -2], ["hier", -1], ["aujourd'hui", 0], ["demain", 1], ["après-demain", 2], ["surlendemain", 2],
];

/** Days counted from a day of the text. */
export const neighbourDays: Rows<number> = [["veille", -1], ["avant-veille", -2], ["lendemain", 1], ["surlendemain", 2]];

/** Parts of the day: TIMEX3 code after `T`. */
export const dayParts: Rows<string> = [
  ...each("MO", "matin matinée aube aurore petit-matin"),
  ...each("MI", "mi-journée"),
  ...each("AF", "après-midi après-midis aprem"),
  ...each("EV", "soir soirée"),
  ...each("NI", "nuit"),
];

/** `dernier` steps back from the day of publication, `prochain` forward. */
export const steps: Rows<number> = [
  ...each(-1, "dernier dernière derniers dernières passé passée passés passées"),
  ...each(1, "prochain prochaine prochains prochaines"),
];
/** `précédent` and `suivant` step from a date of the text. */
export const textSteps: Rows<number> = [
  ...each(-1, "précédent précédente précédents précédentes"),
  ...each(1, "suivant suivante suivants suivantes"),
];

/** Which stretch of a longer one. */
export const stretches: Rows<Mod> = [
  ["début", "START"], ["milieu", "MID"], ["mi", "MID"], ["fin", "END"],
];

/** Quantities that tell no number. */
export const vague: readonly string[] = ["quelques", "plusieurs", "certains", "certaines", "maints", "maintes", "nombreux", "nombreuses"];

/** Nouns that last: a number of years after them is a duration, not an age. */
export const lasting: readonly string[] = (
  "peine peines durée durées période périodes mandat mandats délai délais bail bails contrat contrats retard prison réclusion détention " +
  "sursis plan plans cycle convention moratoire trêve règne carrière carrières vie guerre exil absence attente silence pause report prêt " +
  "terme horizon bout lieu fin total expérience ancienneté engagement partenariat accord programme suspension interdiction écart intervalle garantie"
).split(" ");

/** What may be late or early by a time: `trois mois de retard`. */
export const ages: readonly string[] = "âgé âgée âgés âgées âge avoir ayant a avait ont avaient aura auront avais ai".split(" ");

/** Time zones a clock time may name, and what they add to its value. */
export const zones: Rows<string> = [...each("Z", "gmt utc tu"), ...each("", "cet cest locale locales paris")];

/** Verbs, participles and particles that put a date after the day of publication. */
export const futureWords: readonly string[] = (
  "doit doivent va vont vais allons allez devait devaient prévu prévue prévus prévues prévoit prévoient attendu attendue attendus attendues " +
  "programmé programmée programmés programmées planifié planifiée planifiés planifiées fixé fixée fixés fixées prochainement imminent imminente " +
  "espère espèrent compte comptent envisage envisagent apprête apprêtent prépare préparent entend entendent veut veulent souhaite souhaitent " +
  "peut peuvent faut demain bientôt promet promettent appelle appellent invite invitent convoqué convoquée convoqués convoquées reporté reportée soit soient"
).split(" ");
/** Verbs whose present tense announces: `le procès s'ouvre lundi`. */
export const scheduled: readonly string[] = (
  "ouvre ouvrent débute débutent commence commencent reprend reprennent tient tiennent réunit réunissent démarre démarrent rouvre rouvrent " +
  "affronte affrontent accueille accueillent reçoit reçoivent expire expirent vote votent joue jouent"
).split(" ");
/** Auxiliaries: with a participle they put a date before the day of publication. */
export const auxiliaries: readonly string[] =
  "a ai as avons avez ont avait avaient avais eut eurent est sont était étaient fut furent suis sommes avoir ayant étant".split(" ");
/** The conditional of `avoir`: past with a participle, else what is to come. */
export const conditionals: readonly string[] = ["aurait", "auraient"];
/** Before these a word in -é is a noun, and a weekday a habit. */
export const determiners: readonly string[] =
  "à le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque deux trois quatre".split(" ");
/** Where a clause ends for a verb that is looked for after a date. */
export const borders: readonly string[] = "que qu' qui dont où lorsque quand si mais puis car".split(" ");
/** Words that end like verbs and tell no tense. */
export const notVerbs: readonly string[] = (
  "opéra caméra era front affront contra supra infra extra ultra sutra libéra entra montra tira préféra assura déclara " +
  "démarra considéra opéra adora jura livra ouvra pleura demeura retira attira inspira admira rencontra lieu " +
  "société sociétés santé liberté sécurité année années journée journées soirée armée député députés députée députées été marché traité traités " +
  "entrée arrivée durée idée idées musée lycée comité cité cités qualité autorité autorités majorité minorité activité activités communauté " +
  "priorité solidarité degré côté côtés moitié procédé fait lait trait souhait retrait portrait extrait attrait parfait montée fermé privé privée publicité université vérité unité"
).split(" ");
/** Verbs that announce only with the word after them: `entre en vigueur`. */
export const scheduledPairs: readonly (readonly [verb: string, next: string])[] = [["entre", "en"], ["entrent", "en"]];
/** Verb endings, tried on words of the text. */
export const tenseEndings: {
  readonly future: readonly string[]; readonly conditional: readonly string[]; readonly past: readonly string[];
  readonly participle: readonly string[]; readonly infinitive: readonly string[];
} = {
  future: ["ra", "ront", "rai", "rons"],
  conditional: ["erait", "eraient", "irait", "iraient", "drait", "draient", "trait", "traient", "vrait", "vraient", "urait", "uraient", "rrait", "rraient"],
  past: ["é", "ée", "és", "ées", "ait", "aient", "èrent", "irent", "urent"],
  participle: ["i", "is", "it", "its", "ie", "ies", "ise", "ises", "ite", "ites", "u", "us", "ue", "ues", "rt", "rte", "rts", "rtes"],
  infinitive: ["er", "ir", "re"],
};
/** Before a date, with no more than `à` and articles between, they decide alone. */
export const leaning: readonly (readonly [form: string, direction: number])[] = [["depuis", -1], ["ici", 1], ["jusqu'", 1]];
/** After these an infinitive tells of what is to come, and in the passive a participle tells no tense. */
export const infinitiveLinks: readonly string[] = ["à"];
export const passive: readonly string[] = ["être"];
