// Small facts that the quotation parser needs of French.

/** Possessives that can stand inside a cue phrase (`à ses yeux`). */
export const possessives: readonly string[] = ["mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "leur", "leurs"];

/** A preposition and the forms it takes before an article or a vowel. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["de", ["de", "du", "des", "d'"]],
  ["à", ["à", "au", "aux"]],
]);

/** What rows of cues call the two prepositions that contract with articles. */
export const ofPreposition = "de";
export const toPreposition = "à";

/** Verbs that make saying a mere possibility or duty: what follows was not said. */
export const modals: ReadonlySet<string> = new Set(["pouvoir", "devoir", "vouloir", "falloir", "aimer"]);

/** With an infinitive after them they say what ought to be done: « rappeler la nécessité de … ». */
export const needNouns: readonly string[] = ["nécessité", "besoin", "importance", "urgence", "intérêt", "obligation", "utilité"];

/** Words of a wish not to be named. */
export const anonymityWords: readonly string[] = ["anonymat", "anonyme", "anonymes", "anonymement"];

/** With `de` a predicate: « se dire d'accord ». */
export const agreeingNouns: readonly string[] = ["accord"];

/** Before a clause it only makes a noun of it: « critiquer le fait que … ». */
export const factNouns: readonly string[] = ["fait"];

/** With `de` they count a group: « plus de cent élus », « beaucoup d'élus ». */
export const quantityWords: readonly string[] = ["plus", "moins", "beaucoup", "près", "autour", "davantage", "autant"];

/** With `que` they compare: « moins important que pour X ». */
export const comparatives: readonly string[] = ["plus", "moins", "aussi"];
/** « présenté comme « … » » */
export const likeWord = "comme";
/** What a crowd says: « aux cris de « … » ». */
export const cryNouns: readonly string[] = ["cri", "cris", "slogan", "slogans"];
/** Nouns of one gender for whoever it is. */
export const neutralHeads: ReadonlySet<string> = new Set("star vedette victime personne personnalité célébrité figure idole icône recrue".split(" "));
/** Heads of a party, a union, a company. */
export const leaderHeads: ReadonlySet<string> = new Set("leader président patron chef dirigeant secrétaire directeur pdg responsable fondateur".split(" "));
/** An office that somebody no longer holds: whoever the article gives none may have held it. */
export const formerWords: ReadonlySet<string> = new Set(["ancien", "ancienne"]);
/** An office in the first rank is another than the office: « le premier ministre ». */
export const firstRanks: ReadonlySet<string> = new Set(["premier", "première"]);
/** What is said in spite of, told by the narrator. */
export const despiteWords: readonly string[] = ["malgré"];
/** They set another fact beside a reported clause: « alors que », « tandis que ». */
export const contrastLinks: readonly string[] = ["alors", "tandis"];
/** Nouns that count a group in the singular or plural: « une trentaine d'élus », « la plupart des élus ». */
export const countNouns: readonly string[] =
  "dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier dizaines centaines milliers million millions majorité minorité poignée plupart moitié tiers quart foule nombre ensemble".split(" ");
/** Subjects that with `ne` are nobody. */
export const negativeSubjects: readonly string[] = ["personne", "nul", "aucun", "aucune", "rien"];

/** Their subject passes on what somebody else told it: « a appris l'AFP de sources proches ». */
export const learningVerbs: ReadonlySet<string> = new Set(["apprendre"]);

/** Of the modals, the one that beside quoted words still says them: « veut croire X ». */
export const willing: ReadonlySet<string> = new Set(["vouloir"]);
/** « a beau souligner »: it does, in vain. */
export const concessiveWords: readonly string[] = ["beau"];

/** Opens a hypothesis. */
export const ifWords: readonly string[] = ["si", "s'"];

/** With an infinitive, what is still to be done. */
export const prospectives: ReadonlySet<string> = new Set(["aller"]);

/** Opens an indirect question. */
export const questionWords: readonly string[] = ["si", "s'", "comment", "pourquoi", "quand", "où", "combien", "quel", "quelle", "quels", "quelles", "qui"];

/** Coordinators that may leave the reported clause. */
export const adversatives: readonly string[] = ["mais", "or", "car", "puis"];

/** After a comma the narrator takes over. */
export const narratorLinks: readonly string[] = ["comme", "alors", "tandis", "lors", "quand", "ce"];

/** `y` and `en` with `il` make a verb impersonal: `il y a`, `il s'agit`, `il faut`. */
export const impersonalVerbs: ReadonlySet<string> = new Set(["falloir", "agir", "sembler", "pleuvoir", "suffire"]);

/** A relative that brings a reported clause after a noun: `selon laquelle`. */
export const whichForms: readonly string[] = ["lequel", "laquelle", "lesquels", "lesquelles"];

/** A relative for people only: `pour qui`. */
export const whoForm = "qui";

/** The clitic of locutions like `en appeler à`. */
export const objectEn = "en";

/** Verbs that name a relay beside their subject or agent: `cité par Y`, `Y, citant X`, `interrogé par Y`. */
export const citingVerbs: ReadonlySet<string> = new Set(["citer", "interroger", "joindre", "contacter", "relayer", "reprendre", "interviewer", "questionner", "consulter"]);

/** Prepositions that bring in a medium as topic, not as the place where words were said. */
export const unrelayedPrepositions: readonly string[] = ["contre", "selon", "entre", "malgré", "sans", "depuis", "comme", "chez", "vers", "sous"];

/** Prepositions that bring in the occasion or the audience of the saying, which is no content. */
export const sayingPrepositions: readonly string[] = ["lors", "devant", "auprès", "durant", "pendant", "dès", "après"];
/** Nouns of occasions on which things are said. */
export const sayingOccasions: readonly string[] = ["entretien", "interview", "conférence", "discours", "allocution", "point", "débat", "micro", "antenne", "plateau", "colonnes", "audience", "barre", "tribune", "déplacement", "occasion", "issue", "cours"];
/** Networks that posts are written on. */
export const networkWords: readonly string[] = ["twitter", "facebook", "instagram", "telegram", "x", "tiktok", "youtube", "linkedin", "mastodon", "bluesky"];

/** Stances of nouns whose infinitive was said (« la promesse de X de faire »), not only wished. */
export const spokenStances: ReadonlySet<string> = new Set(["say", "promise", "ask", "order", "refuse", "warn"]);

/** Brings in a comment clause: « comme l'a dit X ». */
export const commentingLinks: readonly string[] = ["comme", "ainsi"];
/** The pronoun of nobody in particular: the informant may be named beside it (« a-t-on appris auprès de X »). */
export const nobodyPronouns: readonly string[] = ["on"];
/** Prepositions that bring in an informant. */
export const informingPrepositions: readonly string[] = ["auprès"];

/** Verbs whose conditional is a hypothesis, not a report: `aurait dû`, `il faudrait`. */
export const hypotheticalVerbs: ReadonlySet<string> = new Set(["pouvoir", "devoir", "vouloir", "falloir", "aimer", "souhaiter", "préférer"]);

/** Nouns that can mean any person of standing who was named before. */
export const genericHeads: ReadonlySet<string> = new Set(
  "homme femme intéressé élu parlementaire responsable dirigeant patron leader politique quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire candidat ministre chef porte-parole expert spécialiste édile militant écologiste socialiste communiste centriste conservateur insoumis filloniste sarkozyste macroniste lepéniste mélenchoniste juppéiste frontiste syndicaliste".split(" "),
);
/** Whoever it is about, not whoever has just spoken. */
export const concernedHead = "intéressé";
/** Of these, those that name no office: whoever holds one may be called so too. */
export const looseHeads: ReadonlySet<string> = new Set("homme femme élu responsable dirigeant patron leader politique candidat militant".split(" "));
/** The same, in several words. */
export const looseTitles: readonly string[] = ["chef de file", "numéro un", "numéro deux", "tête de liste"];
/** They point to whoever was there: « ce chercheur ». */
export const demonstratives: readonly string[] = ["ce", "cet", "cette"];
/** Brings in a charge or the title of an inquiry in quotation marks (« une enquête pour « vol » »), nobody's words; before an infinitive, what something is said for. */
export const forPrepositions: readonly string[] = ["pour"];

/** Nouns whose name stands between quotation marks after them: « le plan « Cœur de ville » ». */
export const titledNouns: readonly string[] =
  "plan programme opération dispositif projet livre roman film série album chanson titre revue magazine émission collectif association groupe mouvement campagne label exposition spectacle pièce ouvrage essai documentaire podcast concours festival prix navire bateau sous-marin satellite mission loi rapport étude tribune article rubrique site appellation surnom pseudonyme comédie dénommé dénommée".split(" ");
/** Verbs that with `on` only name things: « on appelle « étiage » … ». */
export const namingVerbs: ReadonlySet<string> = new Set(["appeler", "surnommer", "nommer", "baptiser", "qualifier"]);

/** After a comma and before an infinitive the narrator goes on: « …, avant de quitter la salle ». */
export const narratorTails: readonly string[] = ["avant", "après", "sans"];
/** Takes up a whole clause: « …, ce que conteste la mairie ». */
export const clauseTakers: readonly string[] = ["ce"];

/** With « on » or in the passive they show words where they stand: « on peut lire sur un mur », « sur le mur est inscrit ». */
export const displayVerbs: ReadonlySet<string> = new Set(["lire", "écrire", "inscrire", "taguer", "graver", "peindre", "imprimer", "préciser", "ajouter", "indiquer", "expliquer"]);
/** Bring in where words stand. */
export const displayPrepositions: readonly string[] = ["sur", "dans", "à"];
