/** What kind of human noun a row is. */
export type HumanClass =
  /** An office with a holder: « la ministre », « le préfet ». It resolves to the person who holds it. */
  | "office"
  /** A trade, function or standing: « une épidémiologiste », « l'avocat », « un élu ». */
  | "function"
  /** Anybody, seen by age, kin or circumstance: « le trentenaire », « la victime », « l'intéressée ». */
  | "person";

/** A noun for a human being, in its four forms. */
export interface HumanNoun {
  /** Masculine singular (feminine where there is no other). */
  readonly lemma: string;
  /** Feminine singular; equal to `lemma` where the noun is epicene; null where there is none. */
  readonly feminine: string | null;
  readonly plural: string;
  readonly femininePlural: string | null;
  /** One form for both genders: only the determiner shows which. */
  readonly epicene: boolean;
  readonly class: HumanClass;
  /** Held by one person at a time in one place: « le Premier ministre ». */
  readonly single: boolean;
  /** Of one grammatical gender whoever it is: « la victime », « une personne », « le témoin ». */
  readonly fixed: "f" | "m" | null;
}

/** One form of a noun with what it shows. `gender` is null where the form shows none. */
export interface HumanForm {
  readonly form: string;
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
  readonly noun: HumanNoun;
}

// The feminine follows from the ending (see `feminineOf`). Where it does not: `mot>féminin`, `mot=` (épicène), `mot-` (no feminine),
// `mot:f` and `mot:m` (one gender whoever it is). `!` after an office: one holder at a time.
const OFFICES = `
ambassadeur>ambassadrice archevêque- attaché ayatollah- bâtonnier bourgmestre cardinal- chancelier! chef>cheffe cheikh>cheikha commandant commissaire
conseiller coordinateur défenseur>défenseure délégué député dictateur dirigeant directeur duc>duchesse échevin élu empereur>impératrice! entraîneur
évêque- eurodéputé fondateur gardien gouverneur>gouverneure greffier guide imam- inspecteur intendant juge leader= magistrat maire! manager= médiateur
ministre monarque! mollah- nonce- officier pape! parlementaire patron pdg= porte-parole= préfet>préfète président prince>princesse principal
procureur>procureure proviseur>proviseure rabbin>rabbine rapporteur>rapporteuse recteur référent reine:f représentant roi- secrétaire sélectionneur
sénateur sous-directeur sous-préfet>sous-préfète souverain suppléant syndic= titulaire vice-chancelier vice-ministre vice-président
vice-procureur>vice-procureure administrateur consul négociateur coprésident co-président doyen trésorier vice-premier-ministre- questeur>questeure cofondateur
colistier candidat haut-commissaire émir-
`;
const FUNCTIONS = `
psychiatre chirurgien kinésithérapeute ostéopathe dentiste gynécologue obstétricien oncologue cancérologue neurochirurgien immunologiste microbiologiste réanimateur
addictologue toxicologue criminologue démographe vulcanologue géologue hydrologue océanographe botaniste zoologue paléontologue ornithologue naturaliste agronome
statisticien notaire prêtre- curé- vigneron ostréiculteur skipper= skieur rugbyman- basketteur nageur judoka= ailier champion lauréat finaliste médaillé recordman-
romancier libraire bibliothécaire graphiste sculpteur>sculptrice plasticien chorégraphe violoniste guitariste cantatrice:f imprésario-
fleuriste plombier maçon- garagiste steward- copilote braqueur trafiquant dealer- passeur faussaire espion repenti transfuge déserteur>déserteuse réserviste
dissident filloniste sarkozyste mélenchoniste juppéiste cégétiste philanthrope magnat- remplaçant commissaire-priseur copropriétaire bailleur>bailleresse streameur
sismologue glaciologue pénaliste instructeur rabatteur contestataire académicien accusateur acheteur>acheteuse acteur actionnaire activiste adhérent adjoint adjudant agent agriculteur aide-soignant aidant aîné
allergologue alpiniste analyste anesthésiste animateur anthropologue apiculteur apprenti arbitre archéologue architecte artisan artiste assistant
assesseur>assesseure associé assureur>assureuse astronaute astronome astrophysicien athlète attaquant auditeur auteur>autrice avocat banquier bénévole
berger biochimiste biologiste blogueur boucher boulanger boxeur brigadier buraliste cadet>cadette caissier cambrioleur caméraman- capitaine
caporal caricaturiste cardiologue célébrité:f chanteur>chanteuse charcutier chargé chauffeur>chauffeuse chasseur chercheur chimiste chroniqueur
cinéaste climatologue clown= coach= coauteur>coautrice coéquipier coiffeur collaborateur collègue colonel combattant comédien commentateur commerçant
communicant compagnon>compagne compositeur comptable concepteur concessionnaire concurrent conducteur confrère>consœur congressiste conservateur
constitutionnaliste consultant contrôleur correspondant couturier créateur critique- cuisinier cycliste danseur décrypteur demandeur descendant
dessinateur développeur diététicien diplomate disciple djihadiste docteur>docteure doctorant donateur donneur douanier dramaturge écologiste
économiste écrivain éditeur éditorialiste éducateur électricien éleveur élève émissaire employé employeur>employeuse encadrant enquêteur enseignant
entrepreneur envoyé épidémiologiste escroc- essayiste esthéticien étudiant expert exploitant fabricant féministe figurant figure:f financier
fiscaliste footballeur forestier formateur fonctionnaire frondeur frontalier fugitif gendarme général>générale généraliste généticien géographe
géopolitologue gérant gestionnaire gourou- gréviste habitué handballeur hacker= héritier historien homologue horticulteur hôtelier hôte>hôtesse
huissier humanitaire humoriste illustrateur importateur imprimeur indépendantiste industriel infectiologue infirmier influenceur informaticien
ingénieur>ingénieure instituteur intermittent internaute interne interprète intervenant investisseur islamiste islamologue jardinier jihadiste joueur
journaliste juriste jockey= laborantin lecteur législateur lieutenant lieutenant-colonel livreur lobbyiste lycéen mafieux major= maraîcher marchand
maréchal- marin- marionnettiste mathématicien mécanicien médecin= mécène médecin-chef membre= mercenaire météorologue metteur>metteuse milicien
militaire militant mineur modérateur moine- monteur motard musicien navigateur navigant neurologue notable nourrice:f officiel oligarque opérateur
opposant orateur organisateur orthophoniste otage= ouvrier paparazzi- parachutiste parolier partisan partenaire participant pasteur>pasteure patient
pâtissier paysan pédagogue pédiatre peintre pêcheur>pêcheuse penseur personnalité:f petit-fils>petite-fille pharmacien philosophe photographe
photojournaliste physicien pianiste pilote pirate plaignant pneumologue poète>poétesse policier politicien politique- politologue polémiste pompier
porteur postier praticien présentateur prestataire prévisionniste producteur professeur>professeure professionnel programmateur promoteur
prophète>prophétesse propriétaire protagoniste psychanalyste psychologue publicitaire randonneur rappeur ravisseur réalisateur rebelle recruteur
rédacteur réfractaire régisseur religieux reporter= repreneur républicain résistant responsable restaurateur révolutionnaire rival routier
sage-femme:f saisonnier salarié sapeur-pompier sauveteur>sauveteuse savant scénariste scientifique secouriste séparatiste sergent serveur sociologue
soignant soldat sondeur spécialiste sportif spectateur stagiaire star:f stratège styliste successeur>successeure supérieur>supérieure
supporter>supportrice supporteur>supportrice surfeur surveillant sympathisant syndicaliste technicien technocrate témoin:m tenant ténor- terroriste
théologien théoricien tireur trader= transporteur tribun- truand>truande tueur universitaire urbaniste urgentiste usager utilisateur
vainqueur>vainqueure vendeur vétéran vétérinaire vidéaste vigile virologue visiteur>visiteuse viticulteur volcanologue volontaire voyagiste webmaster=
youtubeur zadiste zoologiste négationniste lanceur cheminot>cheminote collégien kremlinologue iranologue antiquaire galeriste légiste ambulancier
puériculteur auxiliaire socialiste communiste centriste frontiste macroniste travailliste insoumis souverainiste gaulliste lepéniste démocrate
`;
const PERSONS = `
veuf>veuve vieillard- bambin- benjamin adversaire allié dauphin- challenger- parrain- marraine:f tuteur>tutrice belle-mère:f belle-sœur:f concubin casseur pilleur
accidenté accusé adepte adolescent adulte agresseur>agresseuse ado= allocataire ami amant>amante amateur amoureux anonyme assaillant
assassin>assassine assuré automobiliste aveugle baigneur bachelier bébé:m beau-père- beau-frère- bénéficiaire blessé bourgeois camarade campeur
célibataire centenaire chômeur>chômeuse citadin citoyen client compatriote complice concitoyen condamné conjoint consommateur contaminé contribuable
contrevenant convive copain>copine couple:m cousin croyant dame:f débutant décideur>décideuse défunt démissionnaire déplacé détenteur>détentrice
détenu détracteur disparu divorcé électeur émeutier émigré enfant= ennemi époux>épouse évadé exilé fan= famille:f femme:f fiancé fidèle filleul
fille:f fillette:f fils- frère- fumeur gamin gars- gens:m gosse= grand-père- grand-mère:f habitant handicapé héros>héroïne homme- hospitalisé humain
immigré inconnu individu- infecté initié inculpé insurgé intéressé interlocuteur interpellé invité jeune jumeau>jumelle laïc>laïque locataire malade
malfaiteur>malfaitrice manifestant mari- marié mère:f migrant milliardaire millionnaire minoritaire musulman catholique protestant juif>juive chrétien
athée bouddhiste hindou>hindoue nationaliste natif neveu>nièce nonagénaire nouveau-né novice occupant octogénaire oncle- orphelin parent- passager
passant passionné père- perdant personne:f personnage:m piéton pionnier plaisantin- pote= prédécesseur>prédécesseure prétendant prévenu prisonnier
proche quadragénaire quinquagénaire radicalisé rapatrié récidiviste réfugié rescapé résident ressortissant retraité riverain sans-abri= sans-papiers=
septuagénaire sexagénaire sinistré sœur:f sondé suspect survivant tante:f touriste trentenaire vacancier vedette:f victime:f villageois voisin voleur
voyageur voyou- monsieur- mademoiselle:f madame:f garçon- garçonnet- nourrisson- ex-femme:f ex-mari- ex-épouse:f tiers-
belle-fille:f gendre- petite-fille:f maman:f papa- mamie:f papi- confident exclu expulsé gagnant inscrit indigné invalide mécontent partant pauvre
riche sceptique vacciné
`;


/** Offices of several words, with one holder at a time; `same` rows mean one holder (« le chef de l'État » is « le président »). */
export interface OfficePhrase {
  readonly form: string;
  readonly feminine: string;
  /** Key shared by the phrases that mean the same office. */
  readonly same: string;
}

/** Offices that go by several phrases. A country's adjective may follow (« le chef de la diplomatie russe »). */
export const OFFICE_PHRASES: readonly OfficePhrase[] = [
  { form: "président", feminine: "présidente", same: "state" },
  { form: "président de la République", feminine: "présidente de la République", same: "state" },
  { form: "chef de l'État", feminine: "cheffe de l'État", same: "state" },
  { form: "locataire de l'Élysée", feminine: "locataire de l'Élysée", same: "state" },
  { form: "locataire de la Maison Blanche", feminine: "locataire de la Maison Blanche", same: "state" },
  { form: "maître du Kremlin", feminine: "maîtresse du Kremlin", same: "state" },
  { form: "Premier ministre", feminine: "Première ministre", same: "government" },
  { form: "chef du gouvernement", feminine: "cheffe du gouvernement", same: "government" },
  { form: "chef de l'exécutif", feminine: "cheffe de l'exécutif", same: "government" },
  { form: "président du Conseil", feminine: "présidente du Conseil", same: "government" },
  { form: "chancelier", feminine: "chancelière", same: "government" },
  { form: "locataire de Matignon", feminine: "locataire de Matignon", same: "government" },
  { form: "ministre des Affaires étrangères", feminine: "ministre des Affaires étrangères", same: "foreign" },
  { form: "chef de la diplomatie", feminine: "cheffe de la diplomatie", same: "foreign" },
  { form: "secrétaire d'État américain", feminine: "secrétaire d'État américaine", same: "foreign" },
  { form: "patron du Quai d'Orsay", feminine: "patronne du Quai d'Orsay", same: "foreign" },
  { form: "ministre de la Justice", feminine: "ministre de la Justice", same: "justice" },
  { form: "garde des Sceaux", feminine: "garde des Sceaux", same: "justice" },
  { form: "ministre de la Défense", feminine: "ministre de la Défense", same: "defence" },
  { form: "ministre des Armées", feminine: "ministre des Armées", same: "defence" },
  { form: "chef de la défense", feminine: "cheffe de la défense", same: "defence" },
  { form: "chef du Pentagone", feminine: "cheffe du Pentagone", same: "defence" },
  { form: "ministre de l'Intérieur", feminine: "ministre de l'Intérieur", same: "interior" },
  { form: "premier flic de France", feminine: "première flic de France", same: "interior" },
  { form: "ministre des Finances", feminine: "ministre des Finances", same: "finance" },
  { form: "ministre de l'Économie", feminine: "ministre de l'Économie", same: "finance" },
  { form: "patron de Bercy", feminine: "patronne de Bercy", same: "finance" },
  { form: "grand argentier", feminine: "grande argentière", same: "finance" },
  { form: "pape", feminine: "papesse", same: "pope" },
  { form: "souverain pontife", feminine: "souveraine pontife", same: "pope" },
  { form: "évêque de Rome", feminine: "évêque de Rome", same: "pope" },
  { form: "guide suprême", feminine: "guide suprême", same: "guide" },
  { form: "chef d'état-major", feminine: "cheffe d'état-major", same: "staff" },
];

/** Nouns of several words for human beings, read like one. */
export const HUMAN_PHRASES: readonly (readonly [masculine: string, feminine: string])[] = [
  ["bras droit", "bras droit"], ["chef de file", "cheffe de file"], ["homme d'affaires", "femme d'affaires"], ["homme d'État", "femme d'État"],
  ["homme politique", "femme politique"], ["haut responsable", "haute responsable"], ["haut fonctionnaire", "haute fonctionnaire"], ["haut représentant", "haute représentante"],
  ["numéro un", "numéro un"], ["numéro deux", "numéro deux"], ["tête de liste", "tête de liste"], ["chargé d'affaires", "chargée d'affaires"],
  ["chargé de recherche", "chargée de recherche"], ["maître de conférences", "maîtresse de conférences"], ["premier secrétaire", "première secrétaire"],
  ["secrétaire d'État", "secrétaire d'État"], ["secrétaire général", "secrétaire générale"], ["directeur général", "directrice générale"],
  ["directeur de cabinet", "directrice de cabinet"], ["rédacteur en chef", "rédactrice en chef"], ["procureur de la République", "procureure de la République"],
  ["procureur général", "procureure générale"], ["juge d'instruction", "juge d'instruction"], ["gilet jaune", "gilet jaune"], ["sans-abri", "sans-abri"],
  ["membre du gouvernement", "membre du gouvernement"], ["envoyé spécial", "envoyée spéciale"], ["avocat général", "avocate générale"],
  ["principal intéressé", "principale intéressée"], ["petit ami", "petite amie"], ["mis en cause", "mise en cause"], ["mis en examen", "mise en examen"],
];

function feminineOf(word: string): string {
  if (word.endsWith("teur")) return `${word.slice(0, -3)}rice`;
  if (word.endsWith("eur") || word.endsWith("eux")) return `${word.slice(0, -1)}se`;
  if (/[iyé]en$/u.test(word) || word.endsWith("on") || word.endsWith("el")) return `${word}${word.slice(-1)}e`;
  if (word.endsWith("er")) return `${word.slice(0, -2)}ère`;
  if (word.endsWith("if")) return `${word.slice(0, -1)}ve`;
  return word.endsWith("e") ? word : `${word}e`;
}

function pluralOf(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (word.endsWith("al")) return `${word.slice(0, -1)}ux`;
  if (/(?:eau|eu|au)$/u.test(word)) return `${word}x`;
  const hyphen = word.indexOf("-");
  if (/^(?:grande?|petite?|beau|belle|haute?|aide|expert|commissaire|sage|sapeur|premier|première|lieutenante?)-/u.test(word)) return `${pluralOf(word.slice(0, hyphen))}-${pluralOf(word.slice(hyphen + 1))}`;
  return `${word}s`;
}

const PLURALS: Readonly<Record<string, string>> = {
  madame: "mesdames", monsieur: "messieurs", mademoiselle: "mesdemoiselles", gentilhomme: "gentilshommes", gens: "gens", "sage-femme": "sages-femmes",
  "porte-parole": "porte-parole", "sans-abri": "sans-abri", "sans-papiers": "sans-papiers", "sans-emploi": "sans-emploi", "nouveau-né": "nouveau-nés", "franc-maçon": "francs-maçons",
  sénéchal: "sénéchaux", maréchal: "maréchaux", pdg: "pdg", "grand-père": "grands-pères", 
};

function read(rows: string, kind: HumanClass): HumanNoun[] {
  return rows.trim().split(/\s+/u).map((written) => {
    const single = written.endsWith("!");
    const word = single ? written.slice(0, -1) : written;
    const [lemma = "", after] = word.replace(/(?:[=]|-|:[fm])$/u, "").split(">");
    const fixed = word.endsWith(":f") ? "f" : word.endsWith(":m") ? "m" : null;
    const feminine = fixed === "f" || word.endsWith("=") ? lemma : fixed === "m" || word.endsWith("-") ? null : (after ?? feminineOf(lemma));
    const plural = PLURALS[lemma] ?? pluralOf(lemma);
    return {
      lemma, feminine, plural, femininePlural: feminine === null ? null : feminine === lemma ? plural : pluralOf(feminine),
      epicene: fixed === null && feminine === lemma, class: kind, single, fixed,
    };
  });
}

let nouns: readonly HumanNoun[] | undefined;

/**
 * Nouns for human beings: offices, functions and persons. Read at the first call.
 *
 * @example
 * ```ts
 * humanNouns().find((noun) => noun.lemma === "sénateur")?.femininePlural; // "sénatrices"
 * ```
 */
export function humanNouns(): readonly HumanNoun[] {
  if (nouns !== undefined) return nouns;
  const standing = [...read(OFFICES, "office"), ...read(FUNCTIONS, "function")];
  nouns = [...standing, ...standing.map(former), ...read(PERSONS, "person")];
  return nouns;
}
/** « l'ex-diplomate »: whoever no longer is. */
function former(noun: HumanNoun): HumanNoun {
  const { lemma, feminine, plural, femininePlural } = noun;
  return { ...noun, lemma: `ex-${lemma}`, feminine: feminine === null ? null : `ex-${feminine}`, plural: `ex-${plural}`, femininePlural: femininePlural === null ? null : `ex-${femininePlural}`, single: false };
}

/** The forms of a noun, each once, with the gender it shows. */
export function humanForms(noun: HumanNoun): readonly HumanForm[] {
  const forms: HumanForm[] = [];
  const gender = noun.fixed ?? (noun.epicene ? null : "m");
  const plain = noun.plural === noun.lemma ? [] : [{ form: noun.plural, gender, plural: true, noun }];
  forms.push({ form: noun.lemma, gender, plural: false, noun }, ...plain);
  if (noun.feminine !== null && noun.feminine !== noun.lemma && noun.femininePlural !== null)
    forms.push({ form: noun.feminine, gender: "f", plural: false, noun }, { form: noun.femininePlural, gender: "f", plural: true, noun });
  return forms;
}
