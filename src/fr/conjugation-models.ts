/**
 * How the verbs of one model are built: every regular form follows from these few.
 * Written for the model's last letters, `end`; the letters before it are each verb's own (`re|dire`, `dé|crire`).
 * `-` stands for a form that the verb does not have.
 */
export interface Model {
  readonly like: string;
  /** Letters that the infinitive of every verb of this model ends in. */
  readonly end: string;
  /** Present indicative, je to ils. */
  readonly pres: string;
  /** Stem of the future and the conditional. */
  readonly fut: string;
  /** Past historic, third person singular: its vowel gives the rest. */
  readonly past: string;
  /** Past participle, masculine singular. */
  readonly pp: string;
  /** Stem of the imperfect, where it is not that of nous. */
  readonly imp?: string;
  /** Present subjunctive, je to ils, where it does not follow from ils and nous. */
  readonly subj?: string;
  /** Present participle, where it does not follow from nous. */
  readonly ing?: string;
  /** Infinitive ending in this spelling, where it is not `end`. */
  readonly inf?: string;
  /** The only persons in use. */
  readonly only?: "il" | "il ils";
  /** The past participle does not agree. */
  readonly invariable?: true;
  /** A second accepted set of forms (payer: paie, paye; the 1990 spelling): the model that gives them. */
  readonly also?: string;
}

/** Regular verbs in -er: what the stem does before a silent e (`strong`), and whether the future takes that stem. */
export interface ErModel {
  readonly like: string;
  /** Ending of the stem that changes, and what it becomes before a silent e. */
  readonly strong?: readonly [from: RegExp, to: string];
  /** The future keeps the unchanged stem (il cédera). */
  readonly weakFuture?: true;
  readonly also?: string;
}

/** Regular -er models. c and g soften before a and o in all of them (plaçons, mangeait, protégeait). */
export const ER_MODELS: readonly ErModel[] = [
  { like: "parler" },
  { like: "placer" },
  { like: "manger" },
  { like: "peler", strong: [/e([^aeiouyéè]+)$/, "è$1"] },
  { like: "appeler", strong: [/l$/, "ll"] },
  { like: "jeter", strong: [/t$/, "tt"] },
  { like: "céder", strong: [/é([^aeiouyéè]+u?)$/, "è$1"], weakFuture: true, also: "céder (1990)" },
  { like: "céder (1990)", strong: [/é([^aeiouyéè]+u?)$/, "è$1"] },
  { like: "protéger", strong: [/é(g)$/, "è$1"], weakFuture: true, also: "céder (1990)" },
  { like: "employer", strong: [/y$/, "i"] },
  { like: "payer", strong: [/y$/, "i"], also: "parler" },
];

/** Every other model: finir and the irregular ones. */
export const MODELS: readonly Model[] = [
  { like: "finir", end: "ir", pres: "is is it issons issez issent", fut: "ir", past: "it", pp: "i" },
  { like: "haïr", end: "haïr", pres: "hais hais hait haïssons haïssez haïssent", fut: "haïr", past: "haït", pp: "haï" },
  { like: "être", end: "être", pres: "suis es est sommes êtes sont", imp: "ét", fut: "ser", past: "fut", pp: "été", subj: "sois sois soit soyons soyez soient", ing: "étant", invariable: true },
  { like: "avoir", end: "avoir", pres: "ai as a avons avez ont", fut: "aur", past: "eut", pp: "eu", subj: "aie aies ait ayons ayez aient", ing: "ayant" },
  { like: "aller", end: "aller", pres: "vais vas va allons allez vont", fut: "ir", past: "alla", pp: "allé", subj: "aille ailles aille allions alliez aillent" },
  { like: "envoyer", end: "envoyer", pres: "envoie envoies envoie envoyons envoyez envoient", fut: "enverr", past: "envoya", pp: "envoyé" },
  { like: "faire", end: "faire", pres: "fais fais fait faisons faites font", fut: "fer", past: "fit", pp: "fait", subj: "fasse fasses fasse fassions fassiez fassent" },
  { like: "dire", end: "dire", pres: "dis dis dit disons dites disent", fut: "dir", past: "dit", pp: "dit" },
  { like: "contredire", end: "dire", pres: "dis dis dit disons disez disent", fut: "dir", past: "dit", pp: "dit" },
  { like: "maudire", end: "maudire", pres: "maudis maudis maudit maudissons maudissez maudissent", fut: "maudir", past: "maudit", pp: "maudit" },
  { like: "écrire", end: "crire", pres: "cris cris crit crivons crivez crivent", fut: "crir", past: "crivit", pp: "crit" },
  { like: "lire", end: "lire", pres: "lis lis lit lisons lisez lisent", fut: "lir", past: "lut", pp: "lu" },
  { like: "rire", end: "rire", pres: "ris ris rit rions riez rient", fut: "rir", past: "rit", pp: "ri", invariable: true },
  { like: "suffire", end: "suffire", pres: "suffis suffis suffit suffisons suffisez suffisent", fut: "suffir", past: "suffit", pp: "suffi", invariable: true },
  { like: "prendre", end: "prendre", pres: "prends prends prend prenons prenez prennent", fut: "prendr", past: "prit", pp: "pris" },
  { like: "rendre", end: "dre", pres: "ds ds d dons dez dent", fut: "dr", past: "dit", pp: "du" },
  { like: "rompre", end: "rompre", pres: "romps romps rompt rompons rompez rompent", fut: "rompr", past: "rompit", pp: "rompu" },
  { like: "battre", end: "battre", pres: "bats bats bat battons battez battent", fut: "battr", past: "battit", pp: "battu" },
  { like: "mettre", end: "mettre", pres: "mets mets met mettons mettez mettent", fut: "mettr", past: "mit", pp: "mis" },
  { like: "vaincre", end: "vaincre", pres: "vaincs vaincs vainc vainquons vainquez vainquent", fut: "vaincr", past: "vainquit", pp: "vaincu" },
  { like: "craindre", end: "aindre", pres: "ains ains aint aignons aignez aignent", fut: "aindr", past: "aignit", pp: "aint" },
  { like: "peindre", end: "eindre", pres: "eins eins eint eignons eignez eignent", fut: "eindr", past: "eignit", pp: "eint" },
  { like: "joindre", end: "oindre", pres: "oins oins oint oignons oignez oignent", fut: "oindr", past: "oignit", pp: "oint" },
  { like: "résoudre", end: "soudre", pres: "sous sous sout solvons solvez solvent", fut: "soudr", past: "solut", pp: "solu" },
  { like: "venir", end: "enir", pres: "iens iens ient enons enez iennent", fut: "iendr", past: "int", pp: "enu" },
  { like: "sentir", end: "tir", pres: "s s t tons tez tent", fut: "tir", past: "tit", pp: "ti" },
  { like: "servir", end: "vir", pres: "s s t vons vez vent", fut: "vir", past: "vit", pp: "vi" },
  { like: "dormir", end: "mir", pres: "s s t mons mez ment", fut: "mir", past: "mit", pp: "mi" },
  { like: "ouvrir", end: "rir", pres: "re res re rons rez rent", fut: "rir", past: "rit", pp: "ert" },
  { like: "cueillir", end: "llir", pres: "lle lles lle llons llez llent", fut: "ller", past: "llit", pp: "lli" },
  { like: "assaillir", end: "llir", pres: "lle lles lle llons llez llent", fut: "llir", past: "llit", pp: "lli" },
  { like: "faillir", end: "faillir", pres: "- - - - - -", fut: "faillir", past: "faillit", pp: "failli", invariable: true },
  { like: "courir", end: "courir", pres: "cours cours court courons courez courent", fut: "courr", past: "courut", pp: "couru" },
  { like: "mourir", end: "mourir", pres: "meurs meurs meurt mourons mourez meurent", fut: "mourr", past: "mourut", pp: "mort" },
  { like: "acquérir", end: "quérir", pres: "quiers quiers quiert quérons quérez quièrent", fut: "querr", past: "quit", pp: "quis" },
  { like: "fuir", end: "fuir", pres: "fuis fuis fuit fuyons fuyez fuient", fut: "fuir", past: "fuit", pp: "fui" },
  { like: "connaître", end: "aître", pres: "ais ais aît aissons aissez aissent", fut: "aîtr", past: "ut", pp: "u", also: "connaitre (1990)" },
  { like: "connaitre (1990)", end: "aître", inf: "aitre", pres: "ais ais ait aissons aissez aissent", fut: "aitr", past: "ut", pp: "u" },
  { like: "naître", end: "naître", pres: "nais nais naît naissons naissez naissent", fut: "naîtr", past: "naquit", pp: "né" },
  { like: "accroître", end: "croître", pres: "crois crois croît croissons croissez croissent", fut: "croîtr", past: "crut", pp: "cru" },
  { like: "conclure", end: "clure", pres: "clus clus clut cluons cluez cluent", fut: "clur", past: "clut", pp: "clu" },
  { like: "inclure", end: "clure", pres: "clus clus clut cluons cluez cluent", fut: "clur", past: "clut", pp: "clus" },
  { like: "clore", end: "clore", pres: "clos clos clôt - - closent", fut: "clor", past: "-", pp: "clos", ing: "closant" },
  { like: "croire", end: "croire", pres: "crois crois croit croyons croyez croient", fut: "croir", past: "crut", pp: "cru" },
  { like: "boire", end: "boire", pres: "bois bois boit buvons buvez boivent", fut: "boir", past: "but", pp: "bu" },
  { like: "plaire", end: "plaire", pres: "plais plais plaît plaisons plaisez plaisent", fut: "plair", past: "plut", pp: "plu", invariable: true },
  { like: "taire", end: "taire", pres: "tais tais tait taisons taisez taisent", fut: "tair", past: "tut", pp: "tu" },
  { like: "extraire", end: "traire", pres: "trais trais trait trayons trayez traient", fut: "trair", past: "-", pp: "trait" },
  { like: "suivre", end: "suivre", pres: "suis suis suit suivons suivez suivent", fut: "suivr", past: "suivit", pp: "suivi" },
  { like: "vivre", end: "vivre", pres: "vis vis vit vivons vivez vivent", fut: "vivr", past: "vécut", pp: "vécu" },
  { like: "traduire", end: "uire", pres: "uis uis uit uisons uisez uisent", fut: "uir", past: "uisit", pp: "uit" },
  { like: "nuire", end: "uire", pres: "uis uis uit uisons uisez uisent", fut: "uir", past: "uisit", pp: "ui", invariable: true },
  { like: "bruire", end: "bruire", pres: "- - bruit - - bruissent", imp: "bruiss", fut: "bruir", past: "-", pp: "bruit", ing: "bruissant", only: "il ils", invariable: true },
  { like: "voir", end: "voir", pres: "vois vois voit voyons voyez voient", fut: "verr", past: "vit", pp: "vu" },
  { like: "prévoir", end: "voir", pres: "vois vois voit voyons voyez voient", fut: "voir", past: "vit", pp: "vu" },
  { like: "pourvoir", end: "voir", pres: "vois vois voit voyons voyez voient", fut: "voir", past: "vut", pp: "vu" },
  { like: "recevoir", end: "cevoir", pres: "çois çois çoit cevons cevez çoivent", fut: "cevr", past: "çut", pp: "çu" },
  { like: "devoir", end: "devoir", pres: "dois dois doit devons devez doivent", fut: "devr", past: "dut", pp: "dû" },
  { like: "savoir", end: "savoir", pres: "sais sais sait savons savez savent", fut: "saur", past: "sut", pp: "su", subj: "sache saches sache sachions sachiez sachent", ing: "sachant" },
  { like: "pouvoir", end: "pouvoir", pres: "peux peux peut pouvons pouvez peuvent", fut: "pourr", past: "put", pp: "pu", subj: "puisse puisses puisse puissions puissiez puissent", invariable: true },
  { like: "vouloir", end: "vouloir", pres: "veux veux veut voulons voulez veulent", fut: "voudr", past: "voulut", pp: "voulu", subj: "veuille veuilles veuille voulions vouliez veuillent" },
  { like: "valoir", end: "valoir", pres: "vaux vaux vaut valons valez valent", fut: "vaudr", past: "valut", pp: "valu", subj: "vaille vailles vaille valions valiez vaillent" },
  { like: "falloir", end: "falloir", pres: "- - faut - - -", imp: "fall", fut: "faudr", past: "fallut", pp: "fallu", subj: "- - faille - - -", ing: "-", only: "il", invariable: true },
  { like: "pleuvoir", end: "pleuvoir", pres: "- - pleut - - pleuvent", imp: "pleuv", fut: "pleuvr", past: "plut", pp: "plu", ing: "pleuvant", only: "il ils", invariable: true },
  { like: "émouvoir", end: "mouvoir", pres: "meus meus meut mouvons mouvez meuvent", fut: "mouvr", past: "mut", pp: "mu" },
  { like: "asseoir", end: "asseoir", pres: "assieds assieds assied asseyons asseyez asseyent", fut: "assiér", past: "assit", pp: "assis", also: "asseoir (assois)" },
  { like: "asseoir (assois)", end: "asseoir", pres: "assois assois assoit assoyons assoyez assoient", fut: "assoir", past: "assit", pp: "assis" },
];
