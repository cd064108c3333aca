/**
 * Who held an office, for mentions by office of a person that the article names without it (« Le chef de l'État » beside « Macron »).
 * It never brings anybody in whom the article does not name.
 */
export interface Holder {
  /** Key of `OFFICE_PHRASES` in functions.ts. */
  readonly office: "state" | "government" | "pope";
  /** ISO 3166-1 alpha-2 of the country. */
  readonly country: string;
  readonly name: string;
  /** First day in office, ISO 8601; until the next row of the same office and country begins, or `to`. */
  readonly from: string;
  readonly to?: string;
}

const row = (office: Holder["office"], country: string, name: string, from: string, to?: string): Holder => ({ office, country, name, from, ...(to !== undefined && { to }) });

/** Heads of state and government that French news names most, in order of their first day. */
export const HOLDERS: readonly Holder[] = [
  row("state", "FR", "Jacques Chirac", "1995-05-17"), row("state", "FR", "Nicolas Sarkozy", "2007-05-16"), row("state", "FR", "François Hollande", "2012-05-15"), row("state", "FR", "Emmanuel Macron", "2017-05-14"),
  row("government", "FR", "Lionel Jospin", "1997-06-02"), row("government", "FR", "Jean-Pierre Raffarin", "2002-05-06"), row("government", "FR", "Dominique de Villepin", "2005-05-31"), row("government", "FR", "François Fillon", "2007-05-17"),
  row("government", "FR", "Jean-Marc Ayrault", "2012-05-15"), row("government", "FR", "Manuel Valls", "2014-03-31"), row("government", "FR", "Bernard Cazeneuve", "2016-12-06"), row("government", "FR", "Édouard Philippe", "2017-05-15"),
  row("government", "FR", "Jean Castex", "2020-07-03"), row("government", "FR", "Élisabeth Borne", "2022-05-16"), row("government", "FR", "Gabriel Attal", "2024-01-09"), row("government", "FR", "Michel Barnier", "2024-09-05"),
  row("government", "FR", "François Bayrou", "2024-12-13"), row("government", "FR", "Sébastien Lecornu", "2025-09-09"),
  row("state", "US", "George W. Bush", "2001-01-20"), row("state", "US", "Barack Obama", "2009-01-20"), row("state", "US", "Donald Trump", "2017-01-20"), row("state", "US", "Joe Biden", "2021-01-20"), row("state", "US", "Donald Trump", "2025-01-20"),
  row("state", "RU", "Vladimir Poutine", "2000-05-07"), row("state", "RU", "Dmitri Medvedev", "2008-05-07"), row("state", "RU", "Vladimir Poutine", "2012-05-07"),
  row("state", "UA", "Petro Porochenko", "2014-06-07"), row("state", "UA", "Volodymyr Zelensky", "2019-05-20"), row("state", "CN", "Xi Jinping", "2013-03-14"), row("state", "TR", "Recep Tayyip Erdogan", "2014-08-28"),
  row("state", "IR", "Mahmoud Ahmadinejad", "2005-08-03"), row("state", "IR", "Hassan Rohani", "2013-08-03"), row("state", "IR", "Ebrahim Raïssi", "2021-08-03"), row("state", "IR", "Massoud Pezeshkian", "2024-07-28"),
  row("state", "BR", "Jair Bolsonaro", "2019-01-01"), row("state", "BR", "Luiz Inacio Lula da Silva", "2023-01-01"), row("state", "SY", "Bachar al-Assad", "2000-07-17", "2024-12-08"), row("state", "EG", "Abdel Fattah al-Sissi", "2014-06-08"),
  row("government", "DE", "Angela Merkel", "2005-11-22"), row("government", "DE", "Olaf Scholz", "2021-12-08"), row("government", "DE", "Friedrich Merz", "2025-05-06"),
  row("government", "GB", "Tony Blair", "1997-05-02"), row("government", "GB", "Gordon Brown", "2007-06-27"), row("government", "GB", "David Cameron", "2010-05-11"), row("government", "GB", "Theresa May", "2016-07-13"), row("government", "GB", "Boris Johnson", "2019-07-24"),
  row("government", "GB", "Liz Truss", "2022-09-06"), row("government", "GB", "Rishi Sunak", "2022-10-25"), row("government", "GB", "Keir Starmer", "2024-07-05"),
  row("government", "IL", "Benyamin Netanyahou", "2009-03-31"), row("government", "IL", "Naftali Bennett", "2021-06-13"), row("government", "IL", "Yaïr Lapid", "2022-07-01"), row("government", "IL", "Benyamin Netanyahou", "2022-12-29"),
  row("government", "IT", "Matteo Renzi", "2014-02-22"), row("government", "IT", "Giuseppe Conte", "2018-06-01"), row("government", "IT", "Mario Draghi", "2021-02-13"), row("government", "IT", "Giorgia Meloni", "2022-10-22"),
  row("government", "ES", "Mariano Rajoy", "2011-12-21"), row("government", "ES", "Pedro Sánchez", "2018-06-02"), row("government", "CA", "Justin Trudeau", "2015-11-04"), row("government", "CA", "Mark Carney", "2025-03-14"),
  row("government", "JP", "Shinzo Abe", "2012-12-26"), row("government", "JP", "Yoshihide Suga", "2020-09-16"), row("government", "JP", "Fumio Kishida", "2021-10-04"), row("government", "HU", "Viktor Orban", "2010-05-29"), row("government", "IN", "Narendra Modi", "2014-05-26"),
  row("pope", "VA", "Benoît XVI", "2005-04-19"), row("pope", "VA", "François", "2013-03-13"), row("pope", "VA", "Léon XIV", "2025-05-08"),
];
