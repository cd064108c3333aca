// Days that name an event: after it happened, the day and month alone mean its year.

/** `[day, month, year, nouns, hyphen]`: one of the nouns stands before the day (`les attentats du 13 novembre`); `hyphen`: the day itself is its name (`le 13-Novembre`). */
export type EventRow = readonly [day: number, month: number, year: number, nouns: readonly string[], hyphen?: true];

export const events: readonly EventRow[] = [
  [18, 6, 1940, ["appel"]],
  [6, 6, 1944, ["débarquement"]],
  [20, 7, 1944, ["attentat", "complot"]],
  [17, 10, 1961, ["massacre"]],
  [11, 9, 2001, ["attentat", "attentats", "attaque", "attaques"], true],
  [21, 4, 2002, ["séisme", "traumatisme"], true],
  [7, 1, 2015, ["attentat", "attentats", "attaque", "tuerie"]],
  [13, 11, 2015, ["attentat", "attentats", "attaque", "attaques", "victimes", "procès"], true],
  [14, 7, 2016, ["attentat"]],
  [6, 1, 2021, ["assaut", "insurrection", "émeute"]],
  [24, 2, 2022, ["invasion"]],
  [7, 10, 2023, ["attaque", "attaques", "attentat", "attentats", "massacre", "massacres", "pogrom", "pogroms"], true],
];
