// Pairs of statements: each is one statement (`true`) or two (`false`).
import type { Line } from "./articles.ts";

type Pair = readonly [what: string, a: Line, b: Line, together: boolean];
const say = (who: string | null, words: string, more: Partial<Line> = {}): Line => ({ who, words, ...more });
const unnamed = (who: string, words: string, more: Partial<Line> = {}): Line => ({ who, words, kind: "anonymous", ...more });

export const PAIRS: readonly Pair[] = [
  ["the same words", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Léa Roux", "La digue tiendra jusqu'au printemps prochain."), true],
  ["cut", say("Léa Roux", "la digue tiendra jusqu'au printemps, quoi que fassent les marées d'équinoxe"), say("Léa Roux", "la digue tiendra jusqu'au printemps"), true],
  ["another tense", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Léa Roux", "la digue tiendrait jusqu'au printemps prochain"), true],
  ["first person and third", say("Léa Roux", "Nous sommes prêts à racheter toute la flotte de pêche"), say("Léa Roux", "elle est prête à racheter toute la flotte de pêche"), true],
  ["surname alone", say("Roux", "la digue tiendra jusqu'au printemps prochain"), say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), true],
  ["another spelling of the speaker", say("Anton Tchekhov", "le verger sera vendu avant la fin du mois d'août"), say("Anton Chekhov", "le verger serait vendu avant la fin août"), true],
  ["title before the speaker", say("le général Paul Morvan", "nos troupes quitteront la vallée avant Noël"), say("Paul Morvan", "les troupes quitteront la vallée d'ici Noël"), true],
  ["quoted words inside a clause", say("Léa Roux", "une violation flagrante du traité de pêche"), say("Léa Roux", "l'abordage du chalutier constituait une violation flagrante du traité de pêche"), true],
  ["plural and singular", say("Paul Morvan", "des violations flagrantes des traités et règlements de la pêche"), say("Paul Morvan", "le blocus constitue une violation flagrante du traité et des règlements de pêche"), true],
  ["synonyms, an unnamed source each", unnamed("un analyste", "le port ne peut pas se permettre de rejeter la demande d'aide des armateurs, car il dépend de leurs cargos"), unnamed("des experts", "très dépendant des cargos, le port ne pouvait pas se permettre de refuser la demande des armateurs"), true],
  ["an unnamed source and nobody", unnamed("une source proche du dossier", "le rachat de la raffinerie sera annoncé avant la fin de la semaine"), say(null, "le rachat de la raffinerie serait annoncé avant la fin de la semaine"), true],
  ["an unnamed source who is named elsewhere", unnamed("un responsable", "le rachat de la raffinerie sera annoncé mardi devant les salariés"), say("Paul Morvan", "Le rachat de la raffinerie sera annoncé mardi devant les salariés"), true],
  ["an institution", say("Météo-Armor", "la tempête touchera les côtes du nord dans la nuit", { kind: "institution" }), say("Météo-Armor", "la tempête devrait toucher les côtes du nord dans la nuit", { kind: "institution" }), true],
  ["an institution with its article", say("le Conseil des ports", "tous les quais resteront fermés pendant l'enquête", { kind: "institution" }), say("Conseil des ports", "les quais resteront tous fermés pendant l'enquête", { kind: "institution" }), true],
  ["both deny", say("Paul Morvan", "aucun navire n'a quitté la rade cette nuit"), say("Paul Morvan", "pas un navire n'a quitté la rade dans la nuit"), true],
  ["a denial by the cue in both", say("Paul Morvan", "la mine aurait pollué la rivière pendant dix ans", { denied: true }), say("Paul Morvan", "la mine a pollué la rivière pendant dix ans", { denied: true }), true],
  ["the same figures", say("Léa Roux", "il manque 42 millions d'euros pour finir le viaduc"), say("Léa Roux", "il manquerait 42 millions d'euros pour achever le viaduc"), true],
  ["extended on both sides", say("Léa Roux", "le viaduc ouvrira en juin aux seuls autocars"), say("Léa Roux", "malgré les retards, le viaduc ouvrira en juin aux seuls autocars et aux secours"), true],
  ["a medium that says it itself", say("Le Phare", "le maire a vendu le vieux théâtre à un promoteur", { kind: "outlet" }), say("Le Phare", "le maire aurait vendu le vieux théâtre à un promoteur", { kind: "outlet" }), true],
  ["other punctuation and capitals", say("Paul Morvan", "JAMAIS NOUS NE CÉDERONS LA FERME, ni le moulin !"), say("Paul Morvan", "« Jamais nous ne céderons la ferme ni le moulin »"), true],
  ["relayed by two media", say("Léa Roux", "la halle aux poissons rouvrira dès samedi", { via: ["Le Phare"] }), say("Léa Roux", "la halle aux poissons rouvrira dès samedi matin", { via: ["Agence Mistral"] }), true],

  ["the same words by another person", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Paul Morvan", "la digue tiendra jusqu'au printemps prochain"), false],
  ["a namesake", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Marc Roux", "la digue tiendra jusqu'au printemps prochain"), false],
  ["another institution", say("Conseil des ports", "tous les quais resteront fermés pendant l'enquête", { kind: "institution" }), say("Ministère de la Mer", "tous les quais resteront fermés pendant l'enquête", { kind: "institution" }), false],
  ["another medium", say("Le Phare", "le maire a vendu le vieux théâtre", { kind: "outlet" }), say("Agence Mistral", "le maire a vendu le vieux théâtre", { kind: "outlet" }), false],
  ["a person and an institution", say("Paul Morvan", "tous les quais resteront fermés pendant l'enquête"), say("Conseil des ports", "tous les quais resteront fermés pendant l'enquête", { kind: "institution" }), false],
  ["another thing by the same person", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Léa Roux", "le budget des écoles augmentera de moitié"), false],
  ["the same topic, another statement", say("Léa Roux", "la digue a coûté trop cher aux contribuables de la baie"), say("Léa Roux", "la digue protège trois villages et un camping"), false],
  ["denied", say("Léa Roux", "la digue tiendra jusqu'au printemps prochain"), say("Léa Roux", "la digue ne tiendra pas jusqu'au printemps prochain"), false],
  ["denied by the cue", say("Léa Roux", "la mine a pollué la rivière pendant dix ans"), say("Léa Roux", "la mine a pollué la rivière pendant dix ans", { denied: true }), false],
  ["denied with jamais", say("Paul Morvan", "nous avons vendu des obus à ce pays voisin"), say("Paul Morvan", "nous n'avons jamais vendu d'obus à ce pays voisin"), false],
  ["other figures", say("Léa Roux", "il manque 42 millions d'euros pour finir le viaduc"), say("Léa Roux", "il manque 17 millions d'euros pour finir le viaduc"), false],
  ["a turn of phrase", say("Léa Roux", "partenaire historique"), say("Paul Morvan", "un partenaire historique de la région"), false],
  ["a turn of phrase by one person", say("Léa Roux", "tournant décisif"), say("Léa Roux", "un tournant décisif pour toute la filière du lin"), false],
  ["asked for and delivered", unnamed("des sources portuaires", "le chantier aurait commencé à livrer des grues et des radars modernes au port du nord, répondant à une demande du syndicat"), say("Le Phare", "le port du nord a demandé récemment des grues modernes en vue d'une saison chargée", { kind: "outlet" }), false],
  ["common words only", say(null, "ils ont dit que tout irait bien pour eux"), say(null, "ils ont fait que tout est là pour vous"), false],
  ["unnamed sources on like things", unnamed("un diplomate", "les deux pays signeront un accord sur la pêche au printemps"), unnamed("un expert", "un accord sur le gaz liera bientôt ces pays voisins"), false],
  ["an unnamed source and a short phrase", unnamed("un proche", "la digue tiendra"), say("Paul Morvan", "la digue tiendra si le vent tombe et que la mer le veut"), false],
  ["yes and no of a vote", say("Léa Roux", "je voterai la réforme des ports"), say("Léa Roux", "je ne voterai pas la réforme des ports"), false],
  ["the same verb and place", say("Paul Morvan", "nos troupes quitteront la vallée avant Noël"), say("Paul Morvan", "les touristes quittent la vallée chaque automne"), false],
  ["the other way round, by others", say("Léa Roux", "le syndicat a menacé la direction d'une grève"), say("Paul Morvan", "la direction a menacé le syndicat d'une grève"), false],
  ["look-alike names", say("Igor Petrov", "le pont flottant sera démonté avant la crue"), say("Igor Petrenko", "le pont flottant sera démonté avant la crue"), false],
];
