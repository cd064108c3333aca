// Closed word classes of French: one row a class, its words, the bits of src/syntax/grammar.ts.
import {
  ADVERB, ARTICLE, BY, CONTRACTED, COORDINATOR, DETERMINER, FEMININE, IMPERSONAL, INDEFINITE, MASCULINE, NEGATED, NEGATION, OBJECT, OF, PARTICLE, PLURAL, PREPOSED,
  PREPOSITION, QUE, RATIO, REFLEXIVE, RELATIVE, SPEECH_ACT, STRONG, SUBJECT, SUBORDINATOR, TO, WHOLE,
} from "../syntax/grammar.ts";

/** Words that share a class, separated by blanks. A word that stands in several rows is of all their classes. */
export interface ClosedRow {
  readonly bits: number;
  readonly words: string;
}

export const CLOSED: readonly ClosedRow[] = [
  { bits: ARTICLE | MASCULINE, words: "le un" },
  { bits: ARTICLE | FEMININE, words: "la une" },
  { bits: ARTICLE, words: "l'" },
  { bits: ARTICLE | PLURAL, words: "les des" },
  { bits: DETERMINER | MASCULINE, words: "ce cet mon ton aucun certain tout nul quel" },
  { bits: DETERMINER | FEMININE, words: "cette ma ta sa aucune certaine toute nulle quelle" },
  { bits: DETERMINER, words: "son chaque notre votre leur quelque" },
  { bits: DETERMINER | PLURAL, words: "ces mes tes ses nos vos leurs plusieurs certains certaines quelques tous toutes divers diverses différents différentes deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille quels quelles" },
  { bits: INDEFINITE, words: "un une aucun aucune certain certaine tout toute chaque quelque plusieurs certains certaines quelques divers diverses différents différentes deux trois quatre cinq six sept huit neuf dix" },
  { bits: OF | PREPOSITION, words: "de d'" },
  { bits: OF | PREPOSITION | CONTRACTED | MASCULINE, words: "du" },
  { bits: OF | PREPOSITION | CONTRACTED | PLURAL, words: "des" },
  { bits: TO | PREPOSITION, words: "à" },
  { bits: TO | PREPOSITION | CONTRACTED | MASCULINE, words: "au" },
  { bits: TO | PREPOSITION | CONTRACTED | PLURAL, words: "aux" },
  { bits: PREPOSITION, words: "en dans sur sous pour contre avec sans chez vers entre par pendant durant depuis dès après avant devant derrière selon malgré parmi hormis outre envers suivant concernant jusqu' jusque près auprès lors face grâce via hors autour voici voilà moyennant quant loin afin" },
  { bits: BY, words: "par" },
  { bits: RATIO, words: "sur" },
  { bits: WHOLE, words: "tout rien" },
  { bits: SUBJECT | MASCULINE, words: "il" },
  { bits: SUBJECT | FEMININE | STRONG, words: "elle" },
  { bits: SUBJECT, words: "on" },
  { bits: SUBJECT | IMPERSONAL, words: "ce c' ça cela ceci" },
  { bits: SUBJECT | MASCULINE | PLURAL, words: "ils" },
  { bits: SUBJECT | FEMININE | PLURAL | STRONG, words: "elles" },
  { bits: SUBJECT | SPEECH_ACT, words: "je j' tu" },
  { bits: SUBJECT | OBJECT | SPEECH_ACT | PLURAL, words: "nous vous" },
  { bits: SPEECH_ACT, words: "notre nos mon ma mes votre vos ton ta tes" },
  { bits: OBJECT | REFLEXIVE, words: "se s'" },
  { bits: OBJECT | SPEECH_ACT, words: "me te m' t'" },
  { bits: OBJECT, words: "le la les l' y en leur" },
  { bits: OBJECT | STRONG | MASCULINE, words: "lui" },
  { bits: STRONG | MASCULINE | PLURAL, words: "eux ceux-ci ceux-là" },
  { bits: STRONG | MASCULINE, words: "celui-ci celui-là" },
  { bits: STRONG | INDEFINITE | MASCULINE, words: "celui" },
  { bits: STRONG | INDEFINITE | FEMININE, words: "celle" },
  { bits: STRONG | INDEFINITE | MASCULINE | PLURAL, words: "ceux" },
  { bits: STRONG | INDEFINITE | FEMININE | PLURAL, words: "celles" },
  { bits: STRONG | FEMININE, words: "celle-ci celle-là" },
  { bits: STRONG | FEMININE | PLURAL, words: "celles-ci celles-là" },
  { bits: STRONG | SPEECH_ACT, words: "moi toi" },
  { bits: NEGATION, words: "ne n'" },
  { bits: NEGATED, words: "pas plus jamais guère point rien aucunement nullement" },
  {
    bits: ADVERB,
    words: "également aussi notamment encore ensuite toujours déjà enfin ainsi donc alors même surtout cependant pourtant toutefois néanmoins quasiment presque récemment plutôt bien mal mieux très trop assez peu tant autant souvent parfois vite tôt tard hier ici là ailleurs dehors partout désormais dorénavant longtemps bientôt maintenant aussitôt auparavant après-coup volontiers certes notamment pareillement quasi tantôt davantage environ quelque outre immédiatement retour revanche nouveau tour suite effet plus moins apparemment visiblement elle-même lui-même eux-mêmes elles-mêmes publiquement",
  },
  { bits: COORDINATOR, words: "et ou mais ni car or puis" },
  { bits: SUBORDINATOR, words: "s' quand lorsque lorsqu' si comme puisque puisqu' parce alors tandis quoique quoiqu' afin tant comment pourquoi combien" },
  { bits: QUE, words: "que qu'" },
  { bits: RELATIVE, words: "qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quoi" },
  {
    bits: PREPOSED,
    words: "nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes premier première premiers premières dernier dernière derniers dernières second seconde deuxième troisième quatrième même mêmes autre autres seul seule seuls seules jeune jeunes vieux vieil vieille vieilles grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise gros grosse haut haute hauts hautes actuel actuelle actuels actuelles futur future futurs futures ex principal principale principaux principales simple simples véritable véritables vrai vraie récent récente récents récentes prochain prochaine prochains prochaines célèbre célèbres puissant puissante influent influente ministre-président numéro énième double beau bel belle beaux belles long longue courte court nombreux nombreuses innombrables multiples défunt feu éphémère richissime",
  },
  { bits: PARTICLE, words: "de d' du des la le von van der den bin ben ibn al el da di dos das do del zu ter ten abou abu" },
];
