/** The noun by which a body is called: « ministère », « parquet », « fédération ». */
export interface BodyNoun {
  readonly noun: string;
  readonly gender: "f" | "m";
  /**
   * `office`: one body of its kind in a place (« la préfecture », « le parquet »): the bare noun means the one the text has named;
   * `body`: any organisation (« l'association »); `firm`: a company or a part of one.
   */
  readonly class: "office" | "body" | "firm";
}

const m = (rows: string, kind: BodyNoun["class"]): BodyNoun[] => rows.split(" | ").map((noun) => ({ noun, gender: "m", class: kind }));
const f = (rows: string, kind: BodyNoun["class"]): BodyNoun[] => rows.split(" | ").map((noun) => ({ noun, gender: "f", class: kind }));

let nouns: readonly BodyNoun[] | undefined;

/** Nouns for institutions, organisations and firms. Read at the first call. */
export function bodyNouns(): readonly BodyNoun[] {
  nouns ??= [
    ...m("ministère | secrétariat | secrétariat d'État | secrétariat général | parquet | parquet fédéral | parquet général | parquet national antiterroriste | parquet national financier | tribunal | tribunal administratif | tribunal judiciaire | commissariat | gouvernement | cabinet | exécutif | département | département d'État | rectorat | consulat | conseil | conseil régional | conseil départemental | conseil municipal | conseil constitutionnel | Conseil d'État | Conseil de sécurité | Conseil de l'Europe | Parlement | Sénat | congrès | bureau | état-major | haut-commissariat | Haut Conseil | Trésor | fisc | palais | Vatican | Saint-Siège | service | centre | observatoire | comité | Bureau du Premier ministre | Conseil scientifique | Défenseur des droits | médiateur | régulateur | gendarme boursier | Bundestag | Sénat américain | Congrès américain", "office"),
    ...f("juridiction | collectivité | clinique | brigade | sûreté | magistrature | présidence | préfecture | préfecture de police | sous-préfecture | mairie | municipalité | métropole | région | gendarmerie | gendarmerie nationale | police | police nationale | police judiciaire | police fédérale | armée | marine | marine nationale | justice | diplomatie | chancellerie | ambassade | commission | Commission européenne | commission d'enquête | cour | Cour des comptes | Cour de cassation | cour d'appel | Cour suprême | Cour pénale internationale | Cour européenne des droits de l'homme | Chambre | Chambre des représentants | Assemblée | Assemblée nationale | administration | douane | direction | direction générale | Protection civile | sécurité civile | Banque centrale | banque centrale | Banque de France | Banque mondiale | Réserve fédérale | Haute Autorité | haute autorité | autorité | inspection | délégation | mission | agence | agence régionale de santé | Agence de l'eau | Sécurité sociale | Maison Blanche | couronne | junte | coalition | garde nationale | Garde côtière | défense civile", "office"),
    ...m("syndicat | parti | mouvement | collectif | groupe | groupement | institut | office | organisme | ordre | think tank | laboratoire | cartel | conglomérat | réseau | front | bloc | fonds | Fonds monétaire international | programme | cercle | club | conservatoire | musée | théâtre | opéra | festival | lycée | collège | hôpital | CHU | barreau | diocèse | consistoire | crif | patronat | pôle | établissement | Hezbollah | Hamas | Fatah | Polisario", "body"),
    ...f("ONG | association | fédération | confédération | union | Union européenne | organisation | Organisation mondiale de la santé | ligue | fondation | coordination | intersyndicale | centrale syndicale | centrale | académie | université | faculté | école | grande école | église | Église | conférence | Conférence des évêques | conférence épiscopale | société savante | société | institution | structure | guilde | chambre | chambre d'agriculture | chambre de commerce | mutuelle | Croix-Rouge | communauté | milice | guérilla | faction | plateforme | convention | alliance | formation | section", "body"),
    ...m("constructeur | équipementier | opérateur | gestionnaire | fabricant | distributeur | exploitant | avionneur | assureur | groupe bancaire | cabinet | cabinet d'études | institut de sondage | géant | fournisseur | laboratoire pharmaceutique | armateur | éditeur | hébergeur | transporteur | studio | label", "firm"),
    ...f("entreprise | compagnie | compagnie aérienne | firme | banque | start-up | multinationale | filiale | maison mère | enseigne | marque | agence de notation | maison d'édition | usine | régie | coopérative | holding | boîte de production", "firm"),
  ];
  return nouns;
}

const METONYMS = `
Élysée | Matignon | Bercy | Beauvau | place Beauvau | Quai d'Orsay | Rue de Grenelle | place Vendôme | Chancellerie | Palais-Bourbon | palais du
Luxembourg | Palais Bourbon | Maison Blanche | Maison-Blanche | Pentagone | Capitole | Wall Street | Kremlin | Downing Street | Buckingham Palace |
Whitehall | Foreign Office | Westminster | Vatican | Saint-Siège | Maison Bleue | palais Chigi | Moncloa | Planalto | Zhongnanhai | Tsahal | Knesset |
Mossad | Shin Bet | Hamas | Hezbollah | Bundestag | Bundesbank | Douma | Rada | Interpol | Europol | Frontex | Medef | Unicef | Unesco | Tracfin |
Bison Futé | Météo-France | Météo France | Santé publique France | Banque de France | Human Rights Watch | Amnesty International | Reporters sans
frontières | Médecins sans frontières | Greenpeace
`;
let metonymRows: readonly string[] | undefined;

/** Names that speak for the body that sits there or bears them (« l'Élysée », « le Kremlin »): institutions, never countries. */
export function metonyms(): readonly string[] {
  metonymRows ??= METONYMS.trim().replace(/\n/gu, " ").split(" | ");
  return metonymRows;
}

/** An acronym that bodies go by in the press, with its full name and gender (the article it takes; null where it takes none). */
export type Acronym = readonly [short: string, full: string, gender: "f" | "m" | null];

/** Acronyms that French news uses without spelling them out. */
export const ACRONYMS: readonly Acronym[] = [
  ["ONU", "Organisation des Nations unies", "f"], ["OMS", "Organisation mondiale de la santé", "f"], ["Otan", "Organisation du traité de l'Atlantique nord", "f"], ["UE", "Union européenne", "f"],
  ["FMI", "Fonds monétaire international", "m"], ["BCE", "Banque centrale européenne", "f"], ["OCDE", "Organisation de coopération et de développement économiques", "f"], ["OMC", "Organisation mondiale du commerce", "f"],
  ["AIEA", "Agence internationale de l'énergie atomique", "f"], ["AIE", "Agence internationale de l'énergie", "f"], ["CPI", "Cour pénale internationale", "f"], ["CIJ", "Cour internationale de justice", "f"],
  ["CEDH", "Cour européenne des droits de l'homme", "f"], ["CJUE", "Cour de justice de l'Union européenne", "f"], ["HCR", "Haut-Commissariat des Nations unies pour les réfugiés", "m"], ["OIM", "Organisation internationale pour les migrations", "f"],
  ["OIT", "Organisation internationale du travail", "f"], ["FAO", "Organisation des Nations unies pour l'alimentation et l'agriculture", "f"], ["PAM", "Programme alimentaire mondial", "m"], ["CICR", "Comité international de la Croix-Rouge", "m"],
  ["OSCE", "Organisation pour la sécurité et la coopération en Europe", "f"], ["Opep", "Organisation des pays exportateurs de pétrole", "f"], ["UA", "Union africaine", "f"], ["Cédéao", "Communauté économique des États d'Afrique de l'Ouest", "f"],
  ["Giec", "Groupe d'experts intergouvernemental sur l'évolution du climat", "m"], ["EMA", "Agence européenne des médicaments", "f"], ["ECDC", "Centre européen de prévention et de contrôle des maladies", "m"], ["CIO", "Comité international olympique", "m"],
  ["Fifa", "Fédération internationale de football", "f"], ["UEFA", "Union des associations européennes de football", "f"], ["AMA", "Agence mondiale antidopage", "f"], ["HRW", "Human Rights Watch", null], ["RSF", "Reporters sans frontières", null], ["MSF", "Médecins sans frontières", null],
  ["CIA", "Agence centrale de renseignement", "f"], ["FBI", "Bureau fédéral d'enquête", "m"], ["NSA", "Agence nationale de sécurité", "f"], ["FDA", "Agence américaine des médicaments", "f"], ["CDC", "Centres de prévention et de lutte contre les maladies", "m"], ["Fed", "Réserve fédérale américaine", "f"], ["Nasa", "Agence spatiale américaine", "f"],
  ["FSB", "Service fédéral de sécurité de Russie", "m"], ["GRU", "renseignement militaire russe", "m"], ["SBU", "services de sécurité ukrainiens", "m"], ["OSDH", "Observatoire syrien des droits de l'homme", "m"], ["OLP", "Organisation de libération de la Palestine", "f"], ["Unrwa", "agence de l'ONU pour les réfugiés palestiniens", "f"],
  ["CGT", "Confédération générale du travail", "f"], ["CFDT", "Confédération française démocratique du travail", "f"], ["FO", "Force ouvrière", null], ["CFTC", "Confédération française des travailleurs chrétiens", "f"], ["CFE-CGC", "Confédération française de l'encadrement", "f"], ["Unsa", "Union nationale des syndicats autonomes", "f"],
  ["FSU", "Fédération syndicale unitaire", "f"], ["SUD", "Solidaires, unitaires, démocratiques", null], ["FNSEA", "Fédération nationale des syndicats d'exploitants agricoles", "f"], ["CPME", "Confédération des petites et moyennes entreprises", "f"], ["Unef", "Union nationale des étudiants de France", "f"], ["FCPE", "Fédération des conseils de parents d'élèves", "f"],
  ["LR", "Les Républicains", null], ["PS", "Parti socialiste", "m"], ["RN", "Rassemblement national", "m"], ["FN", "Front national", "m"], ["LFI", "La France insoumise", null], ["LREM", "La République en marche", null], ["EELV", "Europe Écologie-Les Verts", null], ["PCF", "Parti communiste français", "m"], ["UMP", "Union pour un mouvement populaire", "f"], ["UDI", "Union des démocrates et indépendants", "f"], ["MoDem", "Mouvement démocrate", "m"], ["NPA", "Nouveau Parti anticapitaliste", "m"],
  ["SNCF", "Société nationale des chemins de fer français", "f"], ["RATP", "Régie autonome des transports parisiens", "f"], ["EDF", "Électricité de France", null], ["RTE", "Réseau de transport d'électricité", null], ["Engie", "Engie", null], ["Enedis", "Enedis", null], ["ADP", "Aéroports de Paris", null], ["DGAC", "Direction générale de l'aviation civile", "f"],
  ["Insee", "Institut national de la statistique et des études économiques", "m"], ["Inserm", "Institut national de la santé et de la recherche médicale", "m"], ["CNRS", "Centre national de la recherche scientifique", "m"], ["Ined", "Institut national d'études démographiques", "m"], ["Ifop", "Institut français d'opinion publique", "m"], ["ASN", "Autorité de sûreté nucléaire", "f"], ["CEA", "Commissariat à l'énergie atomique", "m"],
  ["SPF", "Santé publique France", null], ["HAS", "Haute Autorité de santé", "f"], ["ARS", "Agence régionale de santé", "f"], ["ANSM", "Agence nationale de sécurité du médicament", "f"], ["Anses", "Agence nationale de sécurité sanitaire", "f"], ["AP-HP", "Assistance publique-Hôpitaux de Paris", "f"], ["CNAM", "Caisse nationale d'assurance maladie", "f"], ["Cnil", "Commission nationale de l'informatique et des libertés", "f"],
  ["CSA", "Conseil supérieur de l'audiovisuel", "m"], ["Arcom", "Autorité de régulation de la communication audiovisuelle", "f"], ["AMF", "Autorité des marchés financiers", "f"], ["DGCCRF", "répression des fraudes", "f"], ["DGSI", "Direction générale de la sécurité intérieure", "f"], ["DGSE", "Direction générale de la sécurité extérieure", "f"], ["IGPN", "Inspection générale de la police nationale", "f"], ["PNF", "parquet national financier", "m"], ["Pnat", "parquet national antiterroriste", "m"], ["Ofpra", "Office français de protection des réfugiés et apatrides", "m"], ["Crif", "Conseil représentatif des institutions juives de France", "m"], ["Licra", "Ligue internationale contre le racisme et l'antisémitisme", "f"], ["LDH", "Ligue des droits de l'homme", "f"], ["BEA", "Bureau d'enquêtes et d'analyses", "m"], ["OFCE", "Observatoire français des conjonctures économiques", "m"], ["PLD", "Parti libéral-démocrate", "m"], ["PKK", "Parti des travailleurs du Kurdistan", "m"], ["Farc", "Forces armées révolutionnaires de Colombie", "f"],
];

/** Firms that the press names without saying what they are. */
export const FIRMS: readonly string[] = [
  "Renault", "Peugeot", "Citroën", "Stellantis", "PSA", "Toyota", "Nissan", "Volkswagen", "Tesla", "BMW", "Michelin", "Airbus", "Boeing", "Dassault Aviation", "Safran", "Thales", "Naval Group", "Arianespace", "SpaceX", "Air France", "Ryanair", "easyJet", "Lufthansa", "Alstom", "Siemens", "Bombardier",
  "Total", "TotalEnergies", "Shell", "BP", "ExxonMobil", "Gazprom", "Rosneft", "Areva", "Orano", "Framatome", "Veolia", "Suez", "Bouygues", "Vinci", "Eiffage", "Saint-Gobain", "Lafarge", "ArcelorMittal", "Lubrizol", "Bayer", "Monsanto", "Sanofi", "Pfizer", "Moderna", "AstraZeneca", "BioNTech", "Servier", "Novartis", "Roche",
  "Carrefour", "Auchan", "Leclerc", "Casino", "Monoprix", "Lidl", "Intermarché", "Ikea", "Decathlon", "Fnac", "Darty", "Conforama", "H&M", "Zara", "LVMH", "Kering", "Hermès", "Chanel", "L'Oréal", "Danone", "Nestlé", "Lactalis", "Coca-Cola", "McDonald's", "Starbucks", "Deliveroo", "Uber", "Airbnb", "Booking",
  "Google", "Apple", "Amazon", "Microsoft", "Meta", "Netflix", "Alphabet", "Samsung", "Huawei", "Sony", "IBM", "Intel", "Nvidia", "OpenAI", "Alibaba", "Tencent", "Orange", "SFR", "Free", "Iliad", "Vodafone", "Ericsson", "Nokia",
  "BNP Paribas", "Société Générale", "Crédit agricole", "Crédit mutuel", "Natixis", "HSBC", "UBS", "Goldman Sachs", "JPMorgan", "Morgan Stanley", "BlackRock", "Axa", "Allianz", "Generali", "Moody's", "Fitch", "Standard & Poor's", "Ipsos", "Ifop", "Elabe", "Odoxa", "Harris Interactive", "OpinionWay", "BVA", "Kantar", "YouGov", "Sodexo", "Accor", "Veolia Environnement", "La Poste", "Eurotunnel", "Eurostar", "Ubisoft", "Vivendi", "Lagardère", "Hachette", "Gallimard",
];

/** Capitalised words that make a run of capitals the name of a body, not of a person (« Eulerpool News », « Human Rights Watch »). */
export const FOREIGN_BODY_WORDS: readonly string[] = [
  "News", "TV", "Télé", "Radio", "Watch", "Group", "Groupe", "Bank", "Banque", "University", "Université", "Institute", "Institut", "International", "Union", "Party", "Parti", "Club", "FC", "Foundation", "Fondation", "Council", "Center", "Centre", "Association",
  "Company", "Corporation", "Corp", "Inc", "Ltd", "Airlines", "Airways", "Motors", "Energy", "Énergie", "Times", "Post", "Press", "Media", "Médias", "Magazine", "Network", "Agency", "Agence", "Live", "Studios", "Records", "Partners", "Consulting", "Capital", "Investment",
  "Rights", "Racisme", "France", "Europe", "Monde", "Solidarité", "Action", "Collectif", "Mouvement", "Front", "Ligue", "Fédération", "Syndicat", "Police", "Army", "Office", "Bureau", "Ministry", "Department", "Department's", "Street", "Journal", "Gazette", "Tribune", "Lab", "Labs", "Technologies", "Systems", "Services", "Holding", "Industries", "Pharma", "Santé", "Hospital", "Hôpital", "College", "School", "Academy", "Académie", "Conseil", "Comité", "Commission",
];
