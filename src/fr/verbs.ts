import type { Verb } from "./conjugate.ts";

/** The two auxiliaries of the compound tenses. */
export const AUXILIARIES: readonly Verb[] = [
  { lemma: "avoir", like: "avoir" },
  { lemma: "être", like: "être" },
];

/** A verb that carries another verb's infinitive: what the infinitive says is one act with it (tient à préciser, vient d'annoncer). */
export interface SemiAuxiliary extends Verb {
  /** What may stand between it and the infinitive; `""` for nothing (aller dire). */
  readonly before: readonly string[];
  /** Only reflexive (s'empresser de), or with en (en profiter pour). */
  readonly clitic?: "se" | "en";
  /** It takes place under a negation (ne pas hésiter à, ne pas manquer de). */
  readonly negated?: true;
}

/** Modal verbs and semi-auxiliaries, one row a verb and sense. */
export const SEMI_AUXILIARIES: readonly SemiAuxiliary[] = [
  { lemma: "pouvoir", like: "pouvoir", before: [""] },
  { lemma: "devoir", like: "devoir", before: [""] },
  { lemma: "vouloir", like: "vouloir", before: [""] },
  { lemma: "falloir", like: "falloir", before: [""] },
  { lemma: "savoir", like: "savoir", before: [""] },
  { lemma: "oser", like: "parler", before: [""] },
  { lemma: "aimer", like: "parler", before: ["", "à"] },
  { lemma: "préférer", like: "céder", before: [""] },
  { lemma: "daigner", like: "parler", before: [""] },
  { lemma: "compter", like: "parler", before: [""] },
  { lemma: "faillir", like: "faillir", before: [""] },
  { lemma: "sembler", like: "parler", before: [""] },
  { lemma: "paraître", like: "connaître", before: [""] },
  { lemma: "aller", like: "aller", before: ["", "jusqu'à"] },
  { lemma: "venir", like: "venir", before: ["de", ""] },
  { lemma: "tenir", like: "venir", before: ["à"] },
  { lemma: "continuer", like: "parler", before: ["à", "de"] },
  { lemma: "persister", like: "parler", before: ["à"] },
  { lemma: "commencer", like: "placer", before: ["à", "par"] },
  { lemma: "finir", like: "finir", before: ["par", "de"] },
  { lemma: "terminer", like: "parler", before: ["par"] },
  { lemma: "achever", like: "peler", before: ["de"] },
  { lemma: "cesser", like: "parler", before: ["de"] },
  { lemma: "cesser", like: "parler", before: ["de"], negated: true },
  { lemma: "hésiter", like: "parler", before: ["à"], negated: true },
  { lemma: "manquer", like: "parler", before: ["de"], negated: true },
  { lemma: "tarder", like: "parler", before: ["à"], negated: true },
  { lemma: "craindre", like: "craindre", before: ["de"], negated: true },
  { lemma: "hésiter", like: "parler", before: ["à"] },
  { lemma: "chercher", like: "parler", before: ["à"] },
  { lemma: "tenter", like: "parler", before: ["de"] },
  { lemma: "essayer", like: "payer", before: ["de"] },
  { lemma: "éviter", like: "parler", before: ["de"] },
  { lemma: "parvenir", like: "venir", before: ["à"] },
  { lemma: "réussir", like: "finir", before: ["à"] },
  { lemma: "arriver", like: "parler", before: ["à"] },
  { lemma: "choisir", like: "finir", before: ["de"] },
  { lemma: "profiter", like: "parler", before: ["pour"], clitic: "en" },
  { lemma: "venir", like: "venir", before: ["à", "jusqu'à"], clitic: "en" },
  { lemma: "empresser", like: "parler", before: ["de"], clitic: "se" },
  { lemma: "hâter", like: "parler", before: ["de"], clitic: "se" },
  { lemma: "contenter", like: "parler", before: ["de"], clitic: "se" },
  { lemma: "borner", like: "parler", before: ["à"], clitic: "se" },
  { lemma: "limiter", like: "parler", before: ["à"], clitic: "se" },
  { lemma: "plaire", like: "plaire", before: ["à"], clitic: "se" },
  { lemma: "permettre", like: "mettre", before: ["de"], clitic: "se" },
  { lemma: "autoriser", like: "parler", before: ["à"], clitic: "se" },
  { lemma: "risquer", like: "parler", before: ["à"], clitic: "se" },
  { lemma: "mettre", like: "mettre", before: ["à"], clitic: "se" },
  { lemma: "garder", like: "parler", before: ["de"], clitic: "se" },
  { lemma: "résoudre", like: "résoudre", before: ["à"], clitic: "se" },
  { lemma: "apprêter", like: "parler", before: ["à"], clitic: "se" },
  { lemma: "attendre", like: "rendre", before: ["à"], clitic: "se" },
  { lemma: "employer", like: "employer", before: ["à"], clitic: "se" },
];

/**
 * Words that are as often nouns or adjectives as verb forms in news: no finite verb after a determiner or an adjective, and no proof of a
 * clause anywhere.
 */
export const HOMOGRAPHS: readonly string[] = [
  "adresse", "affiche", "aide", "aides", "alarme", "alerte", "alertes", "analyse", "analyses", "annonce", "annonces", "arme", "armes",
  "arrivée", "attaque", "attaques", "aura", "avance", "avances", "baisse", "balance", "base", "bases", "blessé", "blessés", "cache", "calme",
  "cause", "causes", "centre", "charge", "charges", "chasse", "chiffre", "chiffres", "chute", "chutes", "classe", "classes", "combat",
  "combats", "commande", "commandes", "compte", "comptes", "conduite", "conserve", "contre", "contrôle", "contrôles", "copie", "couche",
  "coupe", "coupes", "courant", "cours", "court", "couvert", "crainte", "craintes", "critique", "critiques", "danse", "date", "dates",
  "débat", "débats", "demande", "demandes", "demeure", "dépense", "dépenses", "dispute", "disputes", "dit", "double", "doute", "doutes",
  "échange", "échanges", "écoute", "écoutes", "écrit", "écrits", "élève", "élèves", "élu", "élue", "élues", "élus", "employé", "employés",
  "enquête", "enquêtes", "entre", "entrée", "entrées", "entreprise", "entreprises", "épargne", "exclu", "excuse", "excuses", "faille",
  "fait", "faits", "ferme", "fermes", "figure", "figures", "file", "filtre", "fonds", "forme", "formes", "frappe", "frappes", "garde",
  "gardes", "gêne", "guide", "guides", "hausse", "influence", "juge", "juges", "levée", "lie", "liste", "listes", "livre", "livres", "lutte",
  "luttes", "manifeste", "manque", "manques", "marche", "marches", "marque", "marques", "masque", "masques", "menace", "menaces", "mesure",
  "mesures", "mise", "mises", "montant", "montre", "montres", "mort", "morts", "note", "notes", "nuit", "offert", "offre", "offres",
  "ouvert", "part", "partage", "partant", "parti", "partie", "parties", "partis", "passé", "pensée", "pensées", "permis", "piège", "pièges",
  "pilote", "pilotes", "place", "places", "plainte", "plaintes", "plante", "plantes", "pointe", "porte", "portée", "portes", "pose", "poste",
  "postes", "pousse", "pratique", "pratiques", "présente", "presse", "prévenu", "prévenus", "prise", "prises", "produit", "produits",
  "programme", "programmes", "reçu", "réforme", "réformes", "relance", "relève", "remarque", "remarques", "remise", "rencontre",
  "rencontres", "reprise", "reproche", "reproches", "réserve", "réserves", "reste", "restes", "revue", "rire", "risque", "risques", "saisie",
  "signe", "signes", "somme", "sommes", "sort", "sortie", "sorties", "souffle", "suivant", "suivi", "titre", "titres", "tombe", "tombes",
  "touche", "trace", "traces", "traité", "traités", "trouble", "troubles", "veille", "vide", "vis", "visite", "visites", "vote", "votes",
  "voyage", "voyages", "vu", "vue", "vues",
];

/**
 * Adverbial phrases that stand between subject and verb, inside a verb group or between a verb and que (a, par ailleurs,
 * affirmé que). `*` is a possessive that agrees with the subject.
 */
export const ADVERBIALS: readonly string[] = [
  "par ailleurs", "en outre", "d'ailleurs", "du reste", "de plus", "qui plus est", "en plus", "par la suite", "par la même occasion", "au passage",
  "au contraire", "en revanche", "à l'inverse", "par contre", "à l'opposé", "de * côté", "pour * part", "quant à lui", "quant à elle", "quant à eux", "quant à elles",
  "lui aussi", "elle aussi", "eux aussi", "elles aussi", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes", "à * tour", "tour à tour", "en retour",
  "en substance", "en résumé", "en conclusion", "en préambule", "en introduction", "en guise de conclusion", "pour conclure", "pour commencer", "pour finir",
  "pour l'instant", "pour le moment", "pour l'heure", "à ce stade", "jusqu'ici", "jusqu'à présent", "jusque-là", "à l'époque", "à nouveau", "de nouveau", "encore une fois",
  "une fois de plus", "une nouvelle fois", "une dernière fois", "à plusieurs reprises", "à maintes reprises", "dans la foulée", "dans un premier temps",
  "dans un second temps", "dans le même temps", "en même temps", "au même moment", "d'abord", "tout d'abord", "avant tout", "enfin", "au final", "à la fin", "de suite", "tout de suite",
  "dès le début", "d'emblée", "d'entrée", "de prime abord", "sans attendre", "sans tarder", "sans détour", "sans ambages", "sans ambiguïté", "sans équivoque", "sans hésiter", "sans hésitation",
  "sans surprise", "sans sourciller", "sans complexe", "sans rire", "sans rougir", "en toute franchise", "en toute transparence", "en toute simplicité", "avec force", "avec insistance", "avec fermeté",
  "avec prudence", "avec ironie", "avec humour", "avec amertume", "avec émotion", "avec fierté", "avec satisfaction", "avec regret", "non sans humour", "non sans ironie", "à demi-mot", "à mots couverts", "à voix basse", "à haute voix",
  "haut et fort", "en privé", "en public", "en coulisses", "en aparté", "en interne", "à huis clos", "en direct", "sur place", "au téléphone", "par téléphone", "par écrit", "à l'oral",
  "à juste titre", "à raison", "à tort", "en vain", "en effet", "de fait", "en fait", "en réalité", "en particulier", "en personne", "de vive voix", "du bout des lèvres", "du même coup", "de la sorte", "de même",
  "dans la même veine", "dans le même registre", "dans le même esprit", "sur le même ton", "sur un ton ferme", "d'une même voix", "d'une seule voix", "à l'unisson", "en chœur", "en anglais", "en français", "à la ronde",
];
