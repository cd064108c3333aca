// Weekdays in order, Monday first (ISO 8601): the position is the number.

export const weekdays = "lundi mardi mercredi jeudi vendredi samedi dimanche";
/** They count only beside a day of the month: `mer`, `sam` and `mar` are words of their own. */
export const shortWeekdays = "lun|mon mar|tue mer|wed jeu|thu ven|fri sam|sat dim|sun";
