// Units of time. `=` gives the unit of the words after it: a TIMEX3 letter (`T` before those of the clock) and how many
// of it one word says: `trimestre` is M3, three months.

export const units: string =
  "=TS1 seconde secondes s sec =TM1 minute minutes min mins mn =TM30 demi-heure =TH1 heure heures h =TH12 demi-journée =D1 jour jours journée journées =D2 week-end week-ends weekend " +
  "=W1 semaine semaines =M1 mois =M3 trimestre trimestres =M6 semestre semestres =Y1 an ans année années =Y5 quinquennat =Y7 septennat =Y50 demi-siècle =DE1 décennie décennies =CE1 siècle siècles";
