// Weekdays, Monday first (ISO 8601). The abbreviations count only beside a day of the month: `mer`, `sam` and `mar` are words of their own.

/** `[number, name, abbreviation, English forms]` */
export type WeekdayRow = readonly [weekday: number, name: string, short: string, english: readonly string[]];

export const weekdays: readonly WeekdayRow[] = [
  [1, "lundi", "lun", ["monday", "mon"]],
  [2, "mardi", "mar", ["tuesday", "tue"]],
  [3, "mercredi", "mer", ["wednesday", "wed"]],
  [4, "jeudi", "jeu", ["thursday", "thu"]],
  [5, "vendredi", "ven", ["friday", "fri"]],
  [6, "samedi", "sam", ["saturday", "sat"]],
  [7, "dimanche", "dim", ["sunday", "sun"]],
];
