// Feasts and other named days. A fixed day is `[month, day]`, a movable one counts days from Easter Sunday or weekdays
// in a month (`[month, weekday, nth]`, -1 for the last).

export type HolidayDay =
  | { readonly on: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly nth: readonly [month: number, weekday: number, nth: number]; readonly plus?: number };
/** `[names, day]`; names are patterns of the date rules. */
export type HolidayRow = readonly [names: readonly string[], day: HolidayDay];

export const holidays: readonly HolidayRow[] = [
  [["nouvel an", "jour de l'an", "premier de l'an"], { on: [1, 1] }],
  [["épiphanie"], { on: [1, 6] }],
  [["chandeleur"], { on: [2, 2] }],
  [["saint-valentin"], { on: [2, 14] }],
  [["fête du travail", "fête des travailleurs"], { on: [5, 1] }],
  [["fête de la musique"], { on: [6, 21] }],
  [["saint-jean"], { on: [6, 24] }],
  [["assomption"], { on: [8, 15] }],
  [["halloween"], { on: [10, 31] }],
  [["<(la|de|d'|à) toussaint"], { on: [11, 1] }],
  [["<(l') armistice >!(de|du|d'|avec|entre|en)"], { on: [11, 11] }],
  [["réveillon de noël", "<!(une|un) réveillon >!(du|de)"], { on: [12, 24] }],
  [["jour de noël", "<!{capital} noël >!{capital}"], { on: [12, 25] }],
  [["saint-sylvestre", "réveillon (du nouvel an|du jour de l'an|de la saint-sylvestre)"], { on: [12, 31] }],
  [["mardi gras", "mardi-gras"], { easter: -47 }],
  [["mercredi des cendres"], { easter: -46 }],
  [["dimanche des rameaux", "fête des rameaux"], { easter: -7 }],
  [["jeudi saint"], { easter: -3 }],
  [["vendredi saint"], { easter: -2 }],
  [["samedi saint"], { easter: -1 }],
  [["pâques", "dimanche de pâques"], { easter: 0 }],
  [["lundi de pâques"], { easter: 1 }],
  [["<(l') ascension >!(de|du|des|d'|sociale)", "jeudi de l'ascension"], { easter: 39 }],
  [["pentecôte", "dimanche de pentecôte"], { easter: 49 }],
  [["lundi de pentecôte", "lundi de la pentecôte"], { easter: 50 }],
  [["fête-dieu"], { easter: 60 }],
  [["fête des pères"], { nth: [6, 7, 3] }],
  [["fête des grands-mères"], { nth: [3, 7, 1] }],
  [["thanksgiving"], { nth: [11, 4, 4] }],
  [["black friday"], { nth: [11, 4, 4], plus: 1 }],
];
