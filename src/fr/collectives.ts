/** A noun, mostly in the plural, for people or media that speak as an unnamed group. */
export interface CollectiveNoun {
  /** The form that speaks: `sources`, `presse`, `autorités`. */
  readonly form: string;
  /** Its singular, an unnamed single source (« une source policière »); null where the form is the only one. */
  readonly singular: string | null;
  readonly gender: "f" | "m" | null;
  /**
   * `source`: a source of information by its meaning, whatever follows; `media`: the press;
   * `body`: a power that answers for itself (« les autorités iraniennes », « le gouvernement »): an institution;
   * `group`: people who speak together.
   */
  readonly class: "source" | "media" | "body" | "group";
}

const group = (form: string, singular: string | null, gender: "f" | "m" | null): CollectiveNoun => ({ form, singular, gender, class: "group" });
const media = (form: string, singular: string | null, gender: "f" | "m"): CollectiveNoun => ({ form, singular, gender, class: "media" });

/**
 * Groups that are no plural of a human noun, or that the press uses as sources far more than others.
 * The plural of every noun in `functions.ts` is a group too.
 */
export const COLLECTIVES: readonly CollectiveNoun[] = [
  { form: "sources", singular: "source", gender: "f", class: "source" },
  media("médias", "média", "m"), media("presse", null, "f"), media("journaux", "journal", "m"), media("radios", "radio", "f"), media("chaînes", "chaîne", "f"),
  media("télévisions", "télévision", "f"), media("agences de presse", "agence de presse", "f"), media("quotidiens", "quotidien", "m"), media("hebdomadaires", "hebdomadaire", "m"),
  media("tabloïds", "tabloïd", "m"), media("magazines", "magazine", "m"), media("confrères", "confrère", "m"), media("gazettes", "gazette", "f"), media("titres de presse", "titre de presse", "m"),
  media("organes de presse", "organe de presse", "m"), media("médias d'État", "média d'État", "m"), media("rédactions", "rédaction", "f"),
  media("sites d'information", "site d'information", "m"), media("sites d'informations", "site d'informations", "m"), media("blogs", "blog", "m"),
  { form: "autorités", singular: null, gender: "f", class: "body" },
  { form: "pouvoirs publics", singular: null, gender: "m", class: "body" },
  { form: "services de renseignement", singular: "service de renseignement", gender: "m", class: "body" },
  { form: "services secrets", singular: null, gender: "m", class: "body" },
  { form: "services de secours", singular: null, gender: "m", class: "body" },
  { form: "forces de l'ordre", singular: null, gender: "f", class: "body" },
  { form: "forces armées", singular: null, gender: "f", class: "body" },
  { form: "pompiers", singular: null, gender: "m", class: "body" },
  { form: "secours", singular: null, gender: "m", class: "body" },
  group("experts", "expert", "m"), group("analystes", "analyste", null), group("observateurs", "observateur", "m"), group("témoins", "témoin", "m"), group("proches", "proche", null),
  group("opposition", null, "f"), group("responsables", "responsable", null), group("scientifiques", "scientifique", null), group("syndicats", "syndicat", "m"), group("spécialistes", "spécialiste", null),
  group("opposants", "opposant", "m"), group("majorité", null, "f"), group("gauche", null, "f"), group("droite", null, "f"), group("extrême droite", null, "f"), group("extrême gauche", null, "f"),
  group("entourage", null, "m"), group("famille", null, "f"), group("familles", "famille", "f"), group("défense", null, "f"), group("accusation", null, "f"), group("partie civile", null, "f"), group("parties civiles", null, "f"),
  group("enquêteurs", "enquêteur", "m"), group("policiers", "policier", "m"), group("gendarmes", "gendarme", "m"), group("magistrats", "magistrat", "m"), group("avocats", "avocat", "m"), group("médecins", "médecin", null),
  group("soignants", "soignant", "m"), group("chercheurs", "chercheur", "m"), group("économistes", "économiste", null), group("élus", "élu", "m"), group("députés", "député", "m"), group("sénateurs", "sénateur", "m"),
  group("parlementaires", "parlementaire", null), group("ministres", "ministre", null), group("dirigeants", "dirigeant", "m"), group("diplomates", "diplomate", null), group("militants", "militant", "m"),
  group("manifestants", "manifestant", "m"), group("grévistes", "gréviste", null), group("riverains", "riverain", "m"), group("habitants", "habitant", "m"), group("voisins", "voisin", "m"), group("victimes", "victime", "f"),
  group("internautes", "internaute", null), group("utilisateurs", "utilisateur", "m"), group("professionnels", "professionnel", "m"), group("industriels", "industriel", "m"), group("organisateurs", "organisateur", "m"),
  group("autonomistes", "autonomiste", null), group("défenseurs", "défenseur", "m"), group("détracteurs", "détracteur", "m"), group("partisans", "partisan", "m"), group("critiques", "critique", null),
  group("états-majors", "état-major", "m"), group("signataires", "signataire", null), group("oppositions", null, "f"), group("supporters", "supporter", "m"),
  group("dizaines", "dizaine", "f"), group("centaines", "centaine", "f"), group("milliers", "millier", "m"), group("gilets jaunes", "gilet jaune", null), group("insoumis", "insoumis", null),
  group("adversaires", "adversaire", null), group("particuliers", "particulier", "m"),
  group("membres", "membre", null), group("journalistes", "journaliste", null), group("reporters", "reporter", null), group("correspondants", "correspondant", "m"), group("éditorialistes", "éditorialiste", null),
  group("commentateurs", "commentateur", "m"), group("personnes", "personne", "f"), group("gens", null, "m"), group("Français", "Français", "m"), group("sondés", "sondé", "m"), group("milieux", null, "m"),
  group("cercles", null, "m"), group("acteurs", "acteur", "m"), group("auteurs", "auteur", "m"), group("associations", "association", "f"), group("ONG", null, "f"), group("organisations", "organisation", "f"),
  group("fédérations", "fédération", "f"), group("partis", "parti", "m"), group("entreprises", "entreprise", "f"), group("collectivités", "collectivité", "f"), group("rebelles", "rebelle", null), group("insurgés", "insurgé", "m"),
  group("djihadistes", "djihadiste", null), group("jihadistes", "jihadiste", null), group("séparatistes", "séparatiste", null), group("talibans", "taliban", "m"), group("marchés", null, "m"), group("investisseurs", "investisseur", "m"),
  group("autres", null, null), group("uns", null, "m"), group("beaucoup", null, null), group("certains", null, "m"), group("plusieurs", null, null), group("population", null, "f"), group("rue", null, "f"),
  group("équipe", null, "f"), group("équipes", "équipe", "f"), group("hiérarchie", null, "f"), group("camp", null, "m"), group("opinion publique", null, "f"), group("communauté internationale", null, "f"), group("société civile", null, "f"),
];
