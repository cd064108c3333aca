// French words that show a mention to act as a source.
import type { Saying, SourceRules } from "../../sources/rules.ts";
import { CUE_LOCUTIONS } from "../cues-locutions.ts";
import { CUE_PHRASES } from "../cues-phrases.ts";
import { CUE_VERBS } from "../cues.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split("|"));
const UNDONE: Readonly<Record<string, string>> = { du: "de", des: "de", "d'": "de", au: "à", aux: "à" };

let rules: SourceRules | undefined;

/** The rules of French for sources. Built at first use. */
export function frenchSourceRules(): SourceRules {
  if (rules !== undefined) return rules;
  const after = CUE_PHRASES.filter((row) => row.speaker === "after" && row.tag !== "never");
  const undone = (phrase: string): string => phrase.replace(/(?<= )(?:du|des)$/u, "de");
  const according = new Set(after.filter((row) => row.strength > 1).map((row) => undone(row.phrase)));
  according.add("de source");
  // What somebody tells, by a noun for the telling.
  for (const opening of ["selon", "d'après"])
    for (const noun of ["précisions", "indications", "explications", "informations", "dires", "déclarations", "propos", "affirmations", "mots"]) for (const article of ["les", "des"]) according.add(`${opening} ${article} ${noun} de`);
  const sayings = new Map<string, Saying>();
  for (const { lemma, strength, takes, things, reflexive } of CUE_VERBS)
    sayings.set(lemma, { strength, things: things === true, clause: takes.some((frame) => frame !== "incise"), noun: takes.some((frame) => frame.startsWith("noun") || frame === "attr") || lemma === "nuancer", asks: takes.some((frame) => frame.endsWith("inf")), reflexive: reflexive !== undefined });
  for (const lemma of ["citer", "relayer", "titrer", "relater", "apprendre", "raconter", "évoquer", "dévoiler"]) if (!sayings.has(lemma)) sayings.set(lemma, { strength: 2, things: true, clause: true, noun: true, asks: false, reflexive: false });
  // To publish is to say for a medium only.
  sayings.delete("publier");
  // Who knows says nothing.
  sayings.delete("savoir");
  const locutions = new Map<string, { rest: string; bare: boolean }[]>();
  for (const row of CUE_LOCUTIONS) {
    if (row.with === "" || row.strength < 2) continue;
    const one = { rest: row.with.split(" ").slice(0, 2).join(" "), bare: row.takes.some((frame) => frame.startsWith("noun") || frame.endsWith("inf") || frame === "attr") };
    locutions.set(row.lemma, [...(locutions.get(row.lemma) ?? []), one]);
  }
  rules = {
    according,
    accordingLoosely: set("pour"),
    longest: 6,
    relays: set("citer|interroger|joindre|contacter|relayer|rapporter|reprendre|consulter|interviewer|questionner|obtenir|recueillir|publier|diffuser|révéler|dévoiler|inviter|solliciter|rencontrer|commander|réaliser|mener|traduire|transmettre|retranscrire|repérer|établir|confirmer|relater"),
    by: set("par|par le biais de"),
    quotes: set("citer"),
    sayings,
    counts: set("recenser|dénombrer|comptabiliser|compter|répertorier|chiffrer"),
    issues: set("publier|diffuser|rédiger|adresser|envoyer|transmettre"),
    polls: set("attribuer|créditer|donner|placer|établir"),
    modals: set("pouvoir|devoir|vouloir|falloir"),
    locutions,
    gains: set("procurer|consulter|obtenir|joindre|contacter|interroger|recueillir|interviewer|rencontrer|apprendre|solliciter"),
    gainsWith: set("accès|connaissance|copie"),
    products: set("information|informations|révélation|révélations|enquête|enquêtes|article|articles|dépêche|dépêches|reportage|reportages|sondage|baromètre|éditorial|décompte|comptage|bilan|image|images|vidéo|photo|photos|extrait|extraits|récit|document|documents|documentaire|calculs|estimations|analyse|émission|édition|site|une|compte|données|chiffres|journal|matinale|JT|jt|journaliste|journalistes|correspondant|correspondants|reporter|reporters|confrères"),
    hosts: set("invité|invitée|invités|invitées|micro|antenne|plateau|colonnes|ondes|studio|studios|questions|question"),
    copyright: "©",
    prints: set("consacrer|titrer|résumer|décrypter|dresser|livrer|retracer|décrire|enquêter|compter|dénombrer|recenser|diffuser|montrer|publier|filmer|dévoiler|parler|revenir|interroger|estimer|chiffrer|évaluer|barrer|afficher|relater|raconter|pointer|voir|rendre|consacrer|révéler|détailler|donner"),
    airs: set("diffuser|rediffuser|présenter|animer|programmer|retransmettre|jouer|officier"),
    publishes: set("publier|poster|diffuser|partager|écrire|rédiger|tweeter|relayer|mettre"),
    channels: set("à|sur|dans|pour|avec|devant|lors de|chez|auprès de|au micro de|à micro de|sur le plateau de|sur l'antenne de|à l'antenne de|dans les colonnes de|sur les ondes de|à une question de|à questions de|aux questions de|sur le site de|dans l'émission|via|par"),
    agents: set("par|pour|avec|chez|devant"),
    onBehalf: set("pour"),
    anything: set("à"),
    interviews: set("entretien|interview|tribune|chronique|émission|édition|plateau|micro|antenne|colonnes|question|questions|invité|invitée|confidences|reportage|enquête|podcast|matinale|déclaration|déclarations|propos|portrait|article|éditorial|lettre|sondage"),
    carriers: set("dans|par|via|selon|d'après|à travers|au travers de|par le biais de"),
    definite: set("le|la|l'|les|l’"),
    posted: set("sur|via|dans"),
    joins: set("avec|et|,|/|-|–|—|&|·|pour|par"),
    credits: set("source|sources|crédit|crédits|via|photo|photos|lire aussi sur|avec|agence|agences"),
    staff: set("staff|rédaction|équipe"),
    networkHead: "réseau",
    spokesmen: set("porte-parole|correspondant|interlocuteur|négociateur|communicant|procureur|substitut"),
    fillers: set("hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|après-midi|midi|nuit|ce|cette|de|dans|en|la|le|l'|les|un|une|à|sur|au|aux|du|des|par|pour|lors|après|avant|pendant|devant|son|sa|ses|leur|leurs|d'"),
    that: set("que|qu'"),
    relatives: set("qui"),
    undone: UNDONE,
    undo: (word) => UNDONE[word] ?? word,
    quantities: set("nombreux|nombreuses|multiples|innombrables|autres|autre|divers|diverses|différents|différentes"),
    like: set("comme|dont|tel|telle|tels|telles"),
    accounts: set("compte|page|fil|réseau|profil|plateforme|application|messagerie|son|sa|le|la|l'|l’|leur|leurs|ses|les|social|officiel|officielle|personnel|personnelle"),
    impersonal: set("on"),
    quarters: set("à|chez|auprès de|du côté de|dans l'entourage de|au sein de|à sein de|dans"),
    humanEnding: /(?:eu[rs]s?|euses?|trices?|istes?|iens?|iennes?|[bcdfgptvz]iers?|ières?|ologues?|naires?|[dt]ants?|[dt]antes?)$/u,
    pictures: { host: "pic.twitter.com", network: "Twitter" },
  };
  return rules;
}
