// Days that name an event: after it happened, the day and month alone mean its year where one of the nouns stands
// before them (`les attentats du 13 novembre`). `-` before a day: it is a name by itself (`le 13-Novembre`).

export const events: readonly (readonly [iso: string, nouns: string])[] = [
  ["1940-06-18", "appel"],
  ["1944-06-06", "débarquement"],
  ["1961-10-17", "massacre"],
  ["-2001-09-11", "attentat attentats attaque attaques"],
  ["2015-01-07", "attentat attentats attaque tuerie"],
  ["-2015-11-13", "attentat attentats attaque attaques victimes procès"],
  ["2016-07-14", "attentat"],
  ["2021-01-06", "assaut insurrection"],
  ["2022-02-24", "invasion"],
  ["-2023-10-07", "attaque attaques attentat attentats massacre massacres pogrom pogroms"],
];
