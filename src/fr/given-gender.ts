// What a first name suggests of a gender. Never stated of anybody: it only keeps « elle » from meaning Paul where Léa was named too.

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Names that both bear, or that say nothing. */
const EITHER = set("camille claude dominique sacha andrea alex charlie morgan kim nour ange frédérique maxime_ stephane_ yannick jocelyn lou noa eden nikita michele simone daniele gabriele leslie laurence_ robin dany sandy noor chen wei yuki hikaru cyrille placide gwenaël chris iman ilhan janick linh minh thanh nguyen jo manu vivian sam solen yildiz valéry");
/** Men's names with the endings of women's. */
const MEN = set(
  "philippe pierre jérôme antoine christophe stéphane guillaume alexandre maxime serge étienne patrice fabrice brice maurice baptiste auguste théodore isidore gustave basile achille aristide blaise émile emile eugène hippolyte modeste narcisse octave pacôme rodolphe sosthène théophile timothée ulysse mike steve dave jesse kyle pete wayne bruce lance shane clive davide giuseppe salvatore vicente jorge felipe enrique jaime uwe rune arne bjarne ole helge sverre abdoulaye ismaïle george luke jake blake zeke pape gaspare césare cesare noé andré rené hervé josé honoré amédée aimé désiré tommaso luca joshua mustafa moussa issa musa yahya zakaria attila ilya nicola baba bola akira kenta micha aliocha costa ilia juda abba garba moustapha mustapha issoufa nikola jean-claude jean-pierre jean-philippe jean-christophe jean-baptiste jean-jérôme jean-guillaume pierre-alexandre adama alassane alpha amine anatole arsène clotaire emre eusèbe gianluca gonzague grégoire hamza ibrahima ignace jérémie jerome joe juste khalifa lazare léandre luka maxence moqtada mykola narendra ousmane oussama radouane reza sixte slimane sofiane steeve sylvestre tancrède térence thadée thimothée valère vasile virgile yacine yoshihide zacharie ali alexei andriy anthony antti bakary barnabé barry benny dimitri dmitri éloi geoffroy godefroy grégory guy harry henri henry jeremy jérémy jimmy johnny larry luigi macky medhi mehdi rémi rémy rudy rui samy sami sergei sergey tanguy teddy thierry thiéry tony vianney vitali willy youri",
);
/** Women's names with the endings of men's. */
const WOMEN = set(
  "manon marion suzon lison alison agnès inès ines iris maud astrid ingrid solveig sarah deborah judith edith édith ruth elisabeth élisabeth elizabeth carmen karen ellen helen yasmin sharon gwen kristen lauren megan susan margaret harriet bridget janet chantal muriel isabel rachel raquel abigail maribel beatriz pilar rosario dolores mercedes lourdes doris gladys phyllis frances myriam miriam meryem maryam chloé zoé salomé daphné nelly betty cathy emily lily mary nancy sally wendy fanny kelly cindy audrey tiffany ashley naomi noémi marie-christine alix maïté maite hillary kirsten gudrun annick ingeborg hildegard gertrud irmgard sigrid gunhild ragnhild yael michal solène soizic rozenn gwenaël_ gaëlle nolwenn katell maëlys anaïs thaïs loïs zineb hind khadidjatou aminatou fatou anouk aylin björk carol christabel dolorès esther fleur hannah heather ilham jennifer jill joan jorunn karin kerstin lilou liz mabel maïwenn margaux margot marilyn maureen meghan meriem méryl milagros najat nawal nazanin ninon sibeth siham souad valdis zeynep magali maddy suzy félicité emmy eleni wendi priti aïssatou mariam hanan wafaa shirin nasrin parvin",
);

/**
 * The gender that a first name suggests by itself, null where it suggests none.
 *
 * @param given in small letters, accents kept
 */
export function suggestedGender(given: string): "f" | "m" | null {
  if (EITHER.has(given)) return null;
  if (MEN.has(given)) return "m";
  if (WOMEN.has(given)) return "f";
  const dash = given.indexOf("-");
  if (dash > 1) return suggestedGender(given.slice(0, dash));
  if (/[ea]$/.test(given)) return "f";
  return /[iyé]$/.test(given) ? null : "m";
}
