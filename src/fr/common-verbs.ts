import type { Verb } from "./conjugate.ts";

/** Verbs of one model, their infinitives separated by blanks. A model with many verbs has several rows. */
export interface VerbRow {
  readonly like: string;
  readonly lemmas: string;
}

/**
 * Frequent verbs that report nothing: with them a finite verb is told from a noun, which is where clauses begin and end. No
 * verb stands here that is a cue or an auxiliary.
 */
export const COMMON_VERB_ROWS: readonly VerbRow[] = [
  { like: "parler", lemmas: "abandonner aborder abriter absorber abuser accabler accentuer accompagner accorder accoucher accrocher accumuler acheminer activer" },
  { like: "parler", lemmas: "adapter administrer admirer adopter adorer adresser affecter afficher affronter aggraver agiter agresser aider aimer ajuster" },
  { like: "parler", lemmas: "aligner alimenter allier allumer amarrer améliorer amputer animer annuler appliquer apporter apprêter approcher arborer armer" },
  { like: "parler", lemmas: "arracher arrêter arriver aspirer assassiner assembler assister associer attacher attirer attraper augmenter aventurer baisser" },
  { like: "parler", lemmas: "barrer baser bénéficier blesser bloquer borner botter boucler bouleverser bousculer braquer briller briser brûler cacher calmer" },
  { like: "parler", lemmas: "capter capturer caresser casser causer centrer cerner cesser chasser chercher choquer chuter cibler circuler classer clôturer" },
  { like: "parler", lemmas: "collaborer collecter coller combler compenser compliquer comporter composer concentrer concerner concrétiser conditionner" },
  { like: "parler", lemmas: "confisquer conforter confronter consacrer conserver consister consommer constituer consulter contacter contourner contribuer" },
  { like: "parler", lemmas: "contrôler copier coucher couler coûter craquer créer creuser croiser culminer cultiver cumuler daigner danser dater débarquer" },
  { like: "parler", lemmas: "débarrasser débloquer déborder déboucher décaler déchirer déclencher décoller décorer découler décrocher dédier défavoriser" },
  { like: "parler", lemmas: "défiler dégrader déjeuner délivrer démarrer demeurer démissionner démonter dépasser dépenser déposer dérober dérouler déserter" },
  { like: "parler", lemmas: "dessiner destiner détacher déterminer détester détourner dévaster dévier dialoguer diminuer dîner discuter disperser disputer" },
  { like: "parler", lemmas: "dissimuler distinguer distribuer diviser dominer donner doper doter doubler dresser durer échapper échouer éclairer éclater" },
  { like: "parler", lemmas: "économiser écouler écouter écraser éduquer effectuer égaler éliminer éloigner émaner embarquer embaucher embrasser emparer" },
  { like: "parler", lemmas: "empêcher empirer empresser emprisonner emprunter encadrer encaisser encercler endiguer endosser enfermer enquêter enregistrer" },
  { like: "parler", lemmas: "enterrer entourer entraîner entrer épargner épauler épouser éprouver épuiser équiper étaler étudier éviter évoluer examiner" },
  { like: "parler", lemmas: "exécuter exister expérimenter exploiter exploser exporter expulser fabriquer faciliter fausser favoriser fermer fêter ficher" },
  { like: "parler", lemmas: "figurer filer filmer filtrer fixer flamber flotter focaliser fonctionner fonder former fouiller frapper freiner fréquenter fumer" },
  { like: "parler", lemmas: "gagner garder gêner gonfler goûter gouverner gratter greffer grimper guider habiller habiter hâter hausser hériter hésiter heurter" },
  { like: "parler", lemmas: "hospitaliser humilier impacter implanter impliquer importer impressionner imprimer inaugurer incarner incomber infiltrer initier" },
  { like: "parler", lemmas: "innover inonder inspecter inspirer installer instaurer intensifier intéresser interner intituler inventer inverser isoler jouer" },
  { like: "parler", lemmas: "laisser laver licencier lier limiter liquider localiser louper lutter mâcher maîtriser manipuler manquer marcher marier marquer" },
  { like: "parler", lemmas: "masquer massacrer mêler mériter mesurer migrer mobiliser moderniser modifier monter mouiller multiplier naviguer négocier" },
  { like: "parler", lemmas: "neutraliser nouer occasionner occuper opter organiser orienter oser ôter oublier pallier paniquer paralyser pardonner participer" },
  { like: "parler", lemmas: "passer pénaliser pencher percuter perdurer perturber peupler photographier piller piloter piquer pister planifier planter" },
  { like: "parler", lemmas: "poignarder polluer porter poser pratiquer précipiter préoccuper préparer préserver présider prêter priver privilégier procurer" },
  { like: "parler", lemmas: "profiter programmer progresser provoquer quitter raccrocher rallier ramasser ramer rapatrier rapprocher raser rassembler rater" },
  { like: "parler", lemmas: "rattacher rattraper récolter recruter reculer redonner redoubler redresser réformer refouler réfugier regagner regarder regrouper" },
  { like: "parler", lemmas: "réguler réinventer rejouer relâcher relier rembourser remonter remporter rencontrer renouer rénover rentrer renverser réparer" },
  { like: "parler", lemmas: "répercuter reporter reposer représenter réprimer réserver résider résister respecter respirer ressembler restaurer rester résulter" },
  { like: "parler", lemmas: "retarder retirer retomber retourner retrouver réveiller risquer rouler ruiner sabler saigner sanctionner sauter sauver sceller" },
  { like: "parler", lemmas: "sécuriser séjourner sélectionner sembler séparer situer soigner solder sombrer sonder sonner spécialiser stabiliser stagner" },
  { like: "parler", lemmas: "stationner stimuler stocker stopper structurer subsister succomber supporter supprimer surmonter surveiller survoler susciter" },
  { like: "parler", lemmas: "taper tarder tergiverser tester tirer tomber totaliser toucher tourmenter tourner traîner transformer transporter travailler" },
  { like: "parler", lemmas: "traverser tripler tromper trôner troubler tuer unifier user utiliser vacciner valider varier veiller vérifier verser vider violer" },
  { like: "parler", lemmas: "virer viser visiter voler voter" },
  { like: "placer", lemmas: "agencer coincer déplacer désamorcer devancer distancer divorcer effacer élancer enfoncer espacer exercer financer foncer forcer" },
  { like: "placer", lemmas: "influencer percer recommencer remplacer renforcer tracer" },
  { like: "manger", lemmas: "aménager bouger changer converger décharger dégager déménager déranger diriger diverger échanger émerger endommager figer forger" },
  { like: "manger", lemmas: "héberger infliger limoger loger manger mélanger ménager nager négliger plonger purger ranger ravager rédiger saccager" },
  { like: "manger", lemmas: "soulager surcharger venger voyager" },
  { like: "peler", lemmas: "acheter amener crever déceler emmener enlever geler harceler lever mener modeler peser prélever promener ramener semer" },
  { like: "appeler", lemmas: "renouveler" },
  { like: "jeter", lemmas: "étiqueter" },
  { like: "céder", lemmas: "accéder accélérer adhérer avérer céder conférer décéder décolérer déférer dégénérer délibérer différer excéder exonérer fédérer" },
  { like: "céder", lemmas: "générer gérer incarcérer insérer intégrer interpréter libérer obtempérer opérer pénétrer perpétrer posséder précéder préférer" },
  { like: "céder", lemmas: "procéder prospérer récupérer référer régler régner rémunérer repérer sécher succéder tolérer transférer" },
  { like: "protéger", lemmas: "alléger piéger protéger siéger" },
  { like: "employer", lemmas: "côtoyer déployer employer essuyer nettoyer noyer" },
  { like: "payer", lemmas: "effrayer essayer payer rayer" },
  { like: "envoyer", lemmas: "envoyer renvoyer" },
  { like: "finir", lemmas: "aboutir accomplir affaiblir affranchir agir alourdir appauvrir assouplir atterrir bâtir bondir choisir durcir élargir enrichir" },
  { like: "finir", lemmas: "envahir évanouir faiblir fléchir fleurir fournir franchir grandir guérir investir nourrir périr pourrir punir raccourcir ralentir" },
  { like: "finir", lemmas: "ravir remplir répartir rétablir retentir réunir réussir saisir salir subir surgir tarir ternir trahir unir vieillir vomir" },
  { like: "faire", lemmas: "défaire faire refaire" },
  { like: "mettre", lemmas: "commettre compromettre démettre mettre omettre permettre remettre soumettre" },
  { like: "prendre", lemmas: "entreprendre prendre surprendre" },
  { like: "rendre", lemmas: "attendre confondre correspondre démordre dépendre descendre détendre étendre fendre fondre mordre pendre perdre rendre revendre" },
  { like: "rendre", lemmas: "suspendre tendre tordre vendre" },
  { like: "battre", lemmas: "abattre battre combattre débattre" },
  { like: "rompre", lemmas: "corrompre rompre" },
  { like: "vaincre", lemmas: "vaincre" },
  { like: "venir", lemmas: "advenir appartenir contenir détenir devenir entretenir obtenir parvenir provenir retenir revenir subvenir survenir tenir venir" },
  { like: "sentir", lemmas: "partir repartir" },
  { like: "servir", lemmas: "desservir servir" },
  { like: "dormir", lemmas: "dormir endormir" },
  { like: "ouvrir", lemmas: "couvrir ouvrir recouvrir rouvrir souffrir" },
  { like: "cueillir", lemmas: "accueillir cueillir" },
  { like: "assaillir", lemmas: "assaillir" },
  { like: "faillir", lemmas: "faillir" },
  { like: "courir", lemmas: "concourir courir encourir parcourir recourir secourir" },
  { like: "mourir", lemmas: "mourir" },
  { like: "acquérir", lemmas: "acquérir conquérir reconquérir" },
  { like: "fuir", lemmas: "enfuir fuir" },
  { like: "haïr", lemmas: "haïr" },
  { like: "connaître", lemmas: "apparaître comparaître connaître disparaître méconnaître paraître réapparaître" },
  { like: "naître", lemmas: "naître renaître" },
  { like: "accroître", lemmas: "accroître" },
  { like: "inclure", lemmas: "inclure" },
  { like: "clore", lemmas: "clore" },
  { like: "boire", lemmas: "boire" },
  { like: "plaire", lemmas: "déplaire plaire" },
  { like: "extraire", lemmas: "distraire extraire soustraire" },
  { like: "vivre", lemmas: "revivre survivre vivre" },
  { like: "suivre", lemmas: "suivre" },
  { like: "traduire", lemmas: "conduire construire cuire détruire induire instruire introduire produire reconduire reconstruire réduire séduire" },
  { like: "nuire", lemmas: "luire nuire" },
  { like: "écrire", lemmas: "circonscrire proscrire réécrire souscrire" },
  { like: "lire", lemmas: "élire réélire relire" },
  { like: "suffire", lemmas: "suffire" },
  { like: "craindre", lemmas: "contraindre" },
  { like: "peindre", lemmas: "atteindre enfreindre éteindre feindre peindre restreindre teindre" },
  { like: "joindre", lemmas: "joindre rejoindre" },
  { like: "résoudre", lemmas: "résoudre" },
  { like: "voir", lemmas: "entrevoir revoir" },
  { like: "pourvoir", lemmas: "pourvoir" },
  { like: "recevoir", lemmas: "apercevoir décevoir recevoir" },
  { like: "devoir", lemmas: "devoir" },
  { like: "pouvoir", lemmas: "pouvoir" },
  { like: "valoir", lemmas: "équivaloir valoir" },
  { like: "falloir", lemmas: "falloir" },
  { like: "pleuvoir", lemmas: "pleuvoir" },
  { like: "émouvoir", lemmas: "promouvoir" },
  { like: "asseoir", lemmas: "asseoir" },
  { like: "aller", lemmas: "aller" },
];

/**
 * The same, one row a verb.
 *
 * @example
 * ```ts
 * commonVerbs().find((verb) => verb.lemma === "acheter")?.like; // "peler"
 * ```
 */
export function commonVerbs(): readonly Verb[] {
  return COMMON_VERB_ROWS.flatMap(({ like, lemmas }) => lemmas.split(" ").map((lemma) => ({ lemma, like })));
}
