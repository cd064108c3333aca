// How French writes dates, as patterns over tokens. The notation is explained in src/dates/compile.ts; the meanings,
// which are also the rules' ids, are functions of src/dates/meanings.ts. Categories stand before those that name them,
// and in a group what takes in more stands before what takes in less.
import { holidays } from "../holidays.ts";

const the = "(la|le|l')?";
const of = "(de la|de l'|de|du|d'|des|le|la|l')?";
const each = "((tous|toutes) les|chaque)";

// Groups that others take in whole.
const amount: readonly string[] = [
  "amount {n} ((à|ou|-) {n:m})?",
  "amount (un|une)? (bon|bonne|petite)? {many} (de|d')",
  "amount ({vague}|(de|d') très? {numerous}|un certain nombre (de|d'))",
];
const dm: readonly string[] = [
  "event=hyphen {day} +- +{fullmonth:month}",
  "event <({eventnoun} du) {day} {fullmonth:month} {year}?",
  "day-month {this}? (({weekday}|{shortweekday:weekday}) +.? ,? (le|du)?)? {day} ({fullmonth:month}|{shortmonth:month} +.?) ({year}|{worded:year}|{yy}|{step}|>!{year})",
  "day-month ({english:month} {day}|{day} {english:month}) ,? {year}",
];
const named: readonly string[] = [
  ...dm,
  "day-month (({weekday}|{shortweekday:weekday}) +.? ,? le?)? {day} +(/ +{mm} +/|- +{mm} +-|. +{mm} +.) +({four:year}|{short:yy})",
  "day-month {four:year} +- +{mm} +- +{day}",
  "day-month (<(le|du|au|dès)|{weekday} le?) {day} +/ +{mm} >!(+/|+-)",
  "day-month <(le|du) <!{n} {day} {mm} {short:yy} >!{n}",
  "dotted {dotted}",
  ...holidays.map(([day, names]) => `holiday=${day} ${names} {year}?`),
  "weekday (le? {weekday} {textstep}|{this}? même? {weekday} {step}?)",
  "day (aujourd'hui {weekday}|{deictic}|ce jour)",
];
const rel: readonly string[] = [
  `in-text (${the} {unit} {textstep}|(ce|cet|cette) {unitla}|(la|le) même {unit})`,
  `around (${the} {unit} {step}|(la|le|l') {step} {unit}|(ce|cet|cette) ({unitci:unit}|{unit})|(la|le|l') {unit} en cours)`,
];
const hm: readonly string[] = ["clock {hour} ((h|heures|heure) {minute}|+: +{minute} (+: +{minute:s})?|h) (précises|pétantes|tapantes)?"];
const halfday: readonly string[] = ["part {daypart}"];

export const dateRules: Readonly<Record<string, readonly string[]>> = {
  amount,
  q: [
    "mod=APPROX ((environ|quelque|(autour|aux alentours) de|à peu près) {amount}|{amount} environ)",
    "mod=MORE_THAN (un peu|bien|largement)? plus (de|d') {amount}",
    "mod=LESS_THAN ((un peu)? (près|moins) (de|d')|presque|quasiment) {amount}",
    "mod=EQUAL_OR_MORE au (moins|minimum) {amount}",
    "mod=EQUAL_OR_LESS (au (plus|maximum)|à peine) {amount}",
    ...amount,
  ],
  dur: [
    "duration {q} {unit} (et {half})?",
    "hours {n} (heures|heure|h) {n:minute} (minutes|min|mn)",
    "fraction {n} (quart|quarts) (de|d') {unit}",
  ],

  // Clock times: those that are sure, those that « à » or « vers » must vouch for.
  hm,
  weak: ["clock {n:hour} (heures|heure) ({n:minute}|précises|pétantes|tapantes)?", "clock ({n:hour} (heures|heure)|{hour} h) et {past}"],
  strong: [
    "zoned=Z ({hm}|{weak}) (gmt|utc|tu)",
    "zoned ({hm}|{weak}) ,? ((heure|heures) ((de|d'|du|en|à) (la|l')? {name}|locale|locales|française|suisse|belge)|locale|locales|cet|cest|(en|à) {name})",
    "half12=0 (({hm}|{weak}) du (matin|mat)|{hm} am)",
    "half12=720 (({hm}|{weak}) (du soir|de l'après-midi)|{hm} pm)",
    ...hm,
  ],
  clock: ["same ({strong}|{weak})", "noon {noon} (et {past})?"],
  about: ["mod=APPROX vers {clock}"],
  halfday,
  part: [`edge (tout|toute)? {edge} ${of} ({halfday}|{daylong:unit})`, ...halfday],

  // Days
  dm,
  named,
  when: [
    "neighbour (la|le|l') {neighbour} ((de|du|d') {named:when})?",
    "same-day=next le même jour >(que|qu')",
    "same-day (le même jour|ce même jour|ce jour-là|le jour même)",
    ...named,
  ],

  // Longer stretches
  mon: ["month (ce? mois (de|d'))? ({fullmonth:month} ({yy}|{step}|+.? de? {year})?|{shortmonth:month} +.? {year})", "month {mm:month} +/ +{year}"],
  rel,
  span: [
    "quarter {last:ordinal} trimestre de? {year}",
    "quarter (({ordinal}|{nth}) trimestre de? {year}?|{quarter} {year}|<(le|au|du|fin|début) {quarter})",
    "half ({ordinal}|{nth}) semestre de? {year}?",
    "season {season} {year} (-|/) ({year:y}|{short:y})",
    "season ((cet|ce) {season}|{season} de? {year}|<(l'|au|le|du) >{small} {season} {step}?|<d' {season} {step})",
    "decade (années|décennie) ({year}|{n})",
    "century <(au|du|le|aux|les|des) ({roman}|{nth}) & (et|ou|-|à) (au|du|le|l')? ({roman:other}|{nth:other}) (siècle|siècles)",
    "century ({roman}|{nth}|{ordinal}) (siècle|siècles) ({before} (j-c|jc|jésus-christ|notre ère))?",
    "year-before {anyyear} (avant|av) (j-c|jc|jésus-christ|notre ère)",
    `first-few {n} {firsts} {unit} ${of} ({year}|{rel}|{unit:whole}|{fullmonth:month} {year}?)`,
    "year (année|an) ({year}|{worded:year})",
    ...rel,
  ],
  period: ["same ({mon}|{span})"],

  find: [
    // False friends: taken whole, they give nothing.
    "none (rue|rues|avenue|place|boulevard|bd|pont|quai|square|station|métro|lycée|collège|stade|cité|caserne|allée|impasse) (du|de) {day} -? {fullmonth} {year}? >!((au|à) {dm})",
    `none (journal du dimanche|champ de mars|aujourd'hui en france|{n} (heures|h) du mans|{n} (h|heures|jours) (sur|/) {n}|(une|la) seconde >!{stop}|<le {n} (heures|h) >!{minute}|<(«|"|“) {n} (heures|h) >(»|"|”)|{n} >!{small} minutes|<(journaliste|journalistes|confrères|site|quotidien|journal) (de|à)? {n} minutes|<à l'aube >(d'un|d'une|des|d'autres)|des journées >(de|d')|ce jour >!({stop}|à|au|en|par|pour|que|qu'|la|le|où)|{q} heures (supplémentaires|sup|creuses|pleines)|<({age} (de|d')?) {dur})`,

    // Ranges
    "day-range {weekday:w}? {day:first} (au|-|–|à) {dm}",
    "day-month {weekday}? {day} {fullmonth:month} & (au|-|–|à|et) le? {weekday:other}? {day:last} {fullmonth:end} {year:shared}",
    "day-pair {day:first} , {day:second} et {day} {fullmonth:month} ({year}|{step})?",
    "day-pair {day:first} et le? {day} {fullmonth:month} ({year}|{step})?",
    "day-list {day:first} & (et|ou|,|, {day} (et|ou)) le? {dm}",
    "month <(en|de|d'|fin|début|depuis|dès) {fullmonth:month} & (et|ou|puis) {fullmonth:end} {year:shared}",
    "year <(de|entre) {year} >((à|et) {year:next} >!{counted})",
    "year (<{open} {year} >(+(-|–) +{year:next})|<({open} {year} (-|–)) {year})",
    "year-range {year} +(-|–|/) +({year:last}|{short})",
    "month-range {fullmonth:first} (à|au|-|–) {fullmonth:month} {year}",
    "night nuit ((de|du) {weekday:w}? {day} (à|au) {dm}|(de|du) ({when} (à|au) {when:last}|{when}))",
    "every <du {weekday} au {weekday:other}",
    "weekday-range <de {weekday:w} à {weekday} {step}?",
    "week-of {unit} (de|du|des) {dm}",

    // Days, with times
    "day-after=head <(>!{small} au) lendemain & (de|d'|du|des)",
    "day-after <au lendemain & (de|d'|du|des)",
    "day-before <à la veille & (de|d'|du|des)",
    "same-day la veille & (de|du|d') (l'|la|le|son|sa|ce|cette|leur|une|un)",
    "some-weekday <(un|une) {weekday} {daypart}?",
    "every (<le {weekday} {daypart}?|<((les|des) ({weekdays} (et|ou))?) {weekdays:weekday})",
    "same (journée (de|du|d'))? {when}",
    `joined (tôt|tard)? {when} ((au? {part} (à|dès)?|à partir de|à|dès)? {clock}|{about:clock}|(dans|en|au|à)? ${the} {part})`,
    "joined ({clock}|{part} (de|du|d')?) {when}",
    "habit {clock} (en semaine|(le|les|chaque) ({weekend}|{weekday}|{weekdays})|(tous les jours|chaque jour))",
    "habit (tous les jours|chaque jour|<le {weekday}|<les {weekdays}) à {clock}",
    "day-of-month <(le|du|au) {day} au {daypart}",
    "week-day {weekday} de {rel}",
    "day-number {this}? {weekday} {short:day} >({stop} >!(%|€)|et|à|au|en|dans|sur)",
    "last-part {weekday} {daypart} {step}",
    "weekday {weekday} >(et {weekday:other} {step})",
    "of-year {day}? {fullmonth:month} de {rel}",
    "of-year=quarter ({ordinal}|{nth}) trimestre de {rel}",
    "of-year=half ({ordinal}|{nth}) semestre de {rel}",
    "nth-weekday ({ordinal}|{nth}|{last}) {weekday} (de|d'|du) {mon}",
    "weekday ({ordinal}|{nth}) {weekday}",

    // Times
    "clock <depuis {hour} (h|heures) {minute} >!(de|d')",
    "hours (<!(à|dès|vers|et|jusqu'|entre) {n} (h|heures) {minute}? >(de|d')|<(en|pendant|durant|depuis|dans|sous|sur) {n} h {minute}?)",
    "same (<(de|d') {weak} >(à {n})|<(à|dès|vers|avant|entre|pour|est|était|,|-|{open}|–) {weak} >!(de|d'|plus|(au|à l') {way})|<(à|dès|vers) {weak} >((de|d') {name})|<!(en|pendant|durant|depuis|sous|plus|moins|près|quelque|dans|chaque|par|les) {strong})",
    "noon <(à|avant|après|dès|ce|de|entre|et|,|d'|depuis) >{small} {noon} (et {past})?",
    "this-part (ce|cet|cette) même? {daypart} ((à|vers|dès)? {clock})?",
    "last-night la nuit dernière",
    "part <({passing} (la|l')) {daypart}",
    "part <(la|l'|le) {daypart} >(avance|avançait|s'achève|s'achevait|tombe|tombait|touche)",
    "part ((le|la) {daypart} même|(ce|cet|cette) {daypartla:daypart}|<((dans|de|pour|durant|pendant|cours de|fin de|à|en) (la|l'|le)) {daypart})",
    `same (<(en|dès|vers) {part}|(tôt|tard) (dans|en|le) ${the} {part})`,

    // Longer stretches
    "last-few {unit} {textsteps}",
    "same ({span}|(<!{anyyear} >{small}|<(en|depuis|dès|fin|début|mi|mois|courant)) {mon})",
    "month <!{anyyear} ({fullmonth:month} ({yy}|+.? de? {year})|{shortmonth:month} +.? {year}|{mid} {year}?)",
    "season-habit (<en {season} >!{year}|<(mois|soirs|nuits) d' {season}|{season} >(comme {season:other})|<comme {season})",
    "year <en {worded:year} >!{counted}",
    "year <({evoking} à) {year} >!{counted}",
    "year (<(en|depuis|dès|avant|après|ici|an|année|courant|vers) {year} >!{counted}|{modern} >(+(/|-|–) +{year:next})|<(de|du|d'|pour|à|et|ou|entre|attendre|saison|exercice|édition|{open}|-|/|–|,) {modern} >!{counted}|{midyear:mid})",
    "weekend=habit <!((avant|après|durant|pendant|depuis|dès|jusqu'|sur|tout) le) <le (week-end|weekend) >{stop}",
    "weekend (un|premier|dernier|deuxième)? (week-end|weekend)",
    "near-unit (<(dans|durant|pendant) (la|l'|le)|<((cours|long|ensemble|actualité|bilan|reste) de) (la|l')|(un peu)? plus (tôt|tard) dans (la|le|l')) {unit} >!((de|du|d')? {when}|{year})",
    "new-year la nouvelle année",
    "that-moment ce (moment-là|moment là)",
    `edge (tout|toute|ce|cette)? {edge} ${of} {halfday}`,
    `edge (tout|toute|ce|cette)? {edge} ${of} ({period}|{year}|{unit})`,
    "same courant {period}",
    "year courant {year}",
    `mod=APPROX (vers|environ|(autour|aux alentours|aux environs) (de|du)|sur le coup de) (${the} ({period}|{dm})|{clock})`,
    "year-about (vers|autour de|aux alentours de) {year}",
    "mod=BEFORE (un? peu|juste) avant ({clock}|{when})",
    "mod=AFTER ((un? peu|juste) après|<!(a|ai|as|ont|avons|avez|avait|avaient|avoir|ayant|aurait|auraient|aura|auront|y|déjà|été) passé) {clock}",

    // Relative to publication or to the text
    "ago=-1 (il y a (encore|déjà|seulement)?|voici|voilà) {q} {unit} (et {half})?",
    "ago=1 dans {q} {unit} (et {half})? >!(de|d'|que)",
    "later=1 {q} {unit} (plus tard|après >{stop})",
    "later=-1 {q} {unit} (plus tôt|auparavant|avant >{stop})",
    "last-few (ces|ses|leurs|<(les|des|aux)) ({amount}? ({step} {unit}|{unit} {step})|{step} {amount} {unit})",
    "same (un peu)? plus (tôt|tard) ({rel}|{when})",

    // Durations: a number of years alone is most often an age.
    "same (<(en|depuis|pendant|durant|sur|après|avant|sous|fait|faisait|terme|bout|dans|ici|cours|long|ces|ici à|{lasting} (de|d'|à)|{lasts}|(dans|sous|tous) les) {dur}|<à {dur} >(de|d'|du|des)|<!(de|d'|les|ses|des|aux|à) {dur} >(de|d'|après|avant|entre|pour|durant|plus|sans))",
    "duration <!(d'|à) {q} {years:unit}",
    "not-age {dur}",
    "some (<(pendant|depuis|durant|après|dans|à|sur|en|est|fait|{lasts}) des {unit}|des {unit} >(de|d'|durant|entières|entiers|avant|après))",
    "some=1 (toute|tout) (la|l'|le) {unit}",

    // Sets
    `every presque? (${each} {n}? {unit}|${each} ({daypart}|{season}|{fullmonth:month}|{weekday}|{weekdays:weekday})|par {unit:per})`,
  ],
};
