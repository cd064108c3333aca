/** A country (or territory that the press treats as one). */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** The article it takes: `le`, `la`, `l'`, `les`, or none (« Cuba », « Israël »). */
  readonly article: "le" | "la" | "l'" | "les" | null;
  readonly gender: "f" | "m";
  readonly plural: boolean;
  readonly capital: string;
  /** Other cities that stand for the government (« Tel-Aviv »). */
  readonly seats: readonly string[];
  /** Other names: « la République islamique », « l'Hexagone ». */
  readonly aliases: readonly string[];
  /** Adjective in the masculine singular; the other forms are `adjectiveForms(country)`. */
  readonly adjective: string;
}

// Article and name | adjective | capital, other seats | code | other names. The article tells gender and number; `:f`/`:m` where elision or its absence hides the gender.
const ROWS = `
l'Afghanistan:m|afghan|Kaboul|AF|
l'Afrique du Sud:f|sud-africain|Pretoria|ZA|
l'Albanie:f|albanais|Tirana|AL|
l'Algérie:f|algérien|Alger|DZ|
l'Allemagne:f|allemand|Berlin|DE|République fédérale
Andorre:f|andorran|Andorre-la-Vieille|AD|
l'Angola:m|angolais|Luanda|AO|
Antigua-et-Barbuda:f|antiguayen|Saint John's|AG|
l'Arabie saoudite:f|saoudien|Riyad|SA|Arabie Saoudite
l'Argentine:f|argentin|Buenos Aires|AR|
l'Arménie:f|arménien|Erevan|AM|
l'Australie:f|australien|Canberra|AU|
l'Autriche:f|autrichien|Vienne|AT|
l'Azerbaïdjan:m|azerbaïdjanais|Bakou|AZ|
les Bahamas:f|bahaméen|Nassau|BS|
Bahreïn:m|bahreïni|Manama|BH|
le Bangladesh|bangladais|Dacca|BD|
la Barbade|barbadien|Bridgetown|BB|
la Belgique|belge|Bruxelles|BE|
le Belize|bélizien|Belmopan|BZ|
le Bénin|béninois|Porto-Novo,Cotonou|BJ|
le Bhoutan|bhoutanais|Thimphou|BT|
la Biélorussie|biélorusse|Minsk|BY|Bélarus
la Birmanie|birman|Naypyidaw,Rangoun|MM|Myanmar
la Bolivie|bolivien|La Paz,Sucre|BO|
la Bosnie-Herzégovine|bosnien|Sarajevo|BA|Bosnie
le Botswana|botswanais|Gaborone|BW|
le Brésil|brésilien|Brasilia|BR|
Brunei:m|brunéien|Bandar Seri Begawan|BN|
la Bulgarie|bulgare|Sofia|BG|
le Burkina Faso|burkinabè|Ouagadougou|BF|Burkina
le Burundi|burundais|Gitega,Bujumbura|BI|
le Cambodge|cambodgien|Phnom Penh|KH|
le Cameroun|camerounais|Yaoundé|CM|
le Canada|canadien|Ottawa|CA|
le Cap-Vert|cap-verdien|Praia|CV|
le Chili|chilien|Santiago|CL|
la Chine|chinois|Pékin|CN|Empire du Milieu
Chypre:f|chypriote|Nicosie|CY|
la Colombie|colombien|Bogota|CO|
les Comores:f|comorien|Moroni|KM|
le Congo|congolais|Brazzaville|CG|Congo-Brazzaville
la République démocratique du Congo|congolais|Kinshasa|CD|RDC,RD Congo,Congo-Kinshasa
la Corée du Nord|nord-coréen|Pyongyang|KP|
la Corée du Sud|sud-coréen|Séoul|KR|
le Costa Rica|costaricain|San José|CR|
la Côte d'Ivoire|ivoirien|Abidjan,Yamoussoukro|CI|
la Croatie|croate|Zagreb|HR|
Cuba:f|cubain|La Havane|CU|
le Danemark|danois|Copenhague|DK|
Djibouti:m|djiboutien|Djibouti|DJ|
la Dominique|dominiquais|Roseau|DM|
l'Égypte:f|égyptien|Le Caire|EG|
les Émirats arabes unis:m|émirati|Abou Dhabi,Dubaï|AE|Émirats
l'Équateur:m|équatorien|Quito|EC|
l'Érythrée:f|érythréen|Asmara|ER|
l'Espagne:f|espagnol|Madrid|ES|
l'Estonie:f|estonien|Tallinn|EE|
l'Eswatini:m|swazi|Mbabane|SZ|Swaziland
les États-Unis:m|américain|Washington|US|Etats-Unis d'Amérique
l'Éthiopie:f|éthiopien|Addis-Abeba|ET|
les Fidji:f|fidjien|Suva|FJ|
la Finlande|finlandais|Helsinki|FI|
la France|français|Paris|FR|Hexagone
le Gabon|gabonais|Libreville|GA|
la Gambie|gambien|Banjul|GM|
la Géorgie|géorgien|Tbilissi|GE|
le Ghana|ghanéen|Accra|GH|
la Grèce|grec|Athènes|GR|
la Grenade|grenadien|Saint-Georges|GD|
le Guatemala|guatémaltèque|Guatemala|GT|
la Guinée|guinéen|Conakry|GN|
la Guinée équatoriale|équato-guinéen|Malabo|GQ|
la Guinée-Bissau|bissau-guinéen|Bissau|GW|
le Guyana|guyanien|Georgetown|GY|
Haïti:m|haïtien|Port-au-Prince|HT|
le Honduras|hondurien|Tegucigalpa|HN|
la Hongrie|hongrois|Budapest|HU|
l'Inde:f|indien|New Delhi,Delhi|IN|
l'Indonésie:f|indonésien|Jakarta|ID|
l'Irak:m|irakien|Bagdad|IQ|Iraq
l'Iran:m|iranien|Téhéran|IR|République islamique
l'Irlande:f|irlandais|Dublin|IE|
l'Islande:f|islandais|Reykjavik|IS|
Israël:m|israélien|Jérusalem,Tel-Aviv|IL|État hébreu
l'Italie:f|italien|Rome|IT|
la Jamaïque|jamaïcain|Kingston|JM|
le Japon|japonais|Tokyo|JP|
la Jordanie|jordanien|Amman|JO|
le Kazakhstan|kazakh|Astana|KZ|
le Kenya|kényan|Nairobi|KE|
le Kirghizistan|kirghiz|Bichkek|KG|Kirghizstan
les Kiribati:f|kiribatien|Tarawa|KI|
le Kosovo|kosovar|Pristina|XK|
le Koweït|koweïtien|Koweït|KW|
le Laos|laotien|Vientiane|LA|
le Lesotho|lesothan|Maseru|LS|
la Lettonie|letton|Riga|LV|
le Liban|libanais|Beyrouth|LB|
le Liberia|libérien|Monrovia|LR|
la Libye|libyen|Tripoli|LY|
le Liechtenstein|liechtensteinois|Vaduz|LI|
la Lituanie|lituanien|Vilnius|LT|
le Luxembourg|luxembourgeois|Luxembourg|LU|
la Macédoine du Nord|macédonien|Skopje|MK|Macédoine
Madagascar:f|malgache|Antananarivo|MG|Grande Île
la Malaisie|malaisien|Kuala Lumpur|MY|
le Malawi|malawien|Lilongwe|MW|
les Maldives:f|maldivien|Malé|MV|
le Mali|malien|Bamako|ML|
Malte:f|maltais|La Valette|MT|
le Maroc|marocain|Rabat|MA|royaume chérifien
les Îles Marshall:f|marshallais|Majuro|MH|
l'Île Maurice:f|mauricien|Port-Louis|MU|Maurice
la Mauritanie|mauritanien|Nouakchott|MR|
le Mexique|mexicain|Mexico|MX|
la Micronésie|micronésien|Palikir|FM|
la Moldavie|moldave|Chisinau|MD|
Monaco:m|monégasque|Monaco|MC|
la Mongolie|mongol|Oulan-Bator|MN|
le Monténégro|monténégrin|Podgorica|ME|
le Mozambique|mozambicain|Maputo|MZ|
la Namibie|namibien|Windhoek|NA|
Nauru:f|nauruan|Yaren|NR|
le Népal|népalais|Katmandou|NP|
le Nicaragua|nicaraguayen|Managua|NI|
le Niger|nigérien|Niamey|NE|
le Nigeria|nigérian|Abuja,Lagos|NG|
la Norvège|norvégien|Oslo|NO|
la Nouvelle-Zélande|néo-zélandais|Wellington|NZ|
Oman:m|omanais|Mascate|OM|
l'Ouganda:m|ougandais|Kampala|UG|
l'Ouzbékistan:m|ouzbek|Tachkent|UZ|
le Pakistan|pakistanais|Islamabad|PK|
les Palaos:f|palaosien|Ngerulmud|PW|
la Palestine|palestinien|Ramallah|PS|Autorité palestinienne
le Panama|panaméen|Panama|PA|
la Papouasie-Nouvelle-Guinée|papouasien|Port Moresby|PG|
le Paraguay|paraguayen|Asuncion|PY|
les Pays-Bas:m|néerlandais|La Haye,Amsterdam|NL|
le Pérou|péruvien|Lima|PE|
les Philippines:f|philippin|Manille|PH|
la Pologne|polonais|Varsovie|PL|
le Portugal|portugais|Lisbonne|PT|
le Qatar|qatari|Doha|QA|
la République centrafricaine|centrafricain|Bangui|CF|Centrafrique
la République dominicaine|dominicain|Saint-Domingue|DO|
la République tchèque|tchèque|Prague|CZ|Tchéquie
la Roumanie|roumain|Bucarest|RO|
le Royaume-Uni|britannique|Londres|GB|Grande-Bretagne
la Russie|russe|Moscou|RU|Fédération de Russie
le Rwanda|rwandais|Kigali|RW|
Saint-Christophe-et-Niévès:m|christophien|Basseterre|KN|
Sainte-Lucie:f|saint-lucien|Castries|LC|
Saint-Marin:m|saint-marinais|Saint-Marin|SM|
Saint-Vincent-et-les-Grenadines:m|vincentais|Kingstown|VC|
les Îles Salomon:f|salomonais|Honiara|SB|
le Salvador|salvadorien|San Salvador|SV|
les Samoa:f|samoan|Apia|WS|
Sao Tomé-et-Principe:m|santoméen|Sao Tomé|ST|
le Sénégal|sénégalais|Dakar|SN|
la Serbie|serbe|Belgrade|RS|
les Seychelles:f|seychellois|Victoria|SC|
la Sierra Leone|sierra-léonais|Freetown|SL|
Singapour:f|singapourien|Singapour|SG|cité-État
la Slovaquie|slovaque|Bratislava|SK|
la Slovénie|slovène|Ljubljana|SI|
la Somalie|somalien|Mogadiscio|SO|
le Soudan|soudanais|Khartoum|SD|
le Soudan du Sud|sud-soudanais|Juba|SS|
le Sri Lanka|sri-lankais|Colombo|LK|
la Suède|suédois|Stockholm|SE|
la Suisse|suisse|Berne|CH|Confédération
le Suriname|surinamais|Paramaribo|SR|
la Syrie|syrien|Damas|SY|
le Tadjikistan|tadjik|Douchanbé|TJ|
Taïwan:m|taïwanais|Taipei|TW|Taiwan
la Tanzanie|tanzanien|Dodoma|TZ|
le Tchad|tchadien|N'Djamena|TD|
la Thaïlande|thaïlandais|Bangkok|TH|
le Timor oriental|est-timorais|Dili|TL|
le Togo|togolais|Lomé|TG|
les Tonga:f|tongien|Nuku'alofa|TO|
Trinité-et-Tobago:f|trinidadien|Port-d'Espagne|TT|
la Tunisie|tunisien|Tunis|TN|
le Turkménistan|turkmène|Achgabat|TM|
la Turquie|turc|Ankara|TR|
les Tuvalu:f|tuvaluan|Funafuti|TV|
l'Ukraine:f|ukrainien|Kiev,Kyiv|UA|
l'Uruguay:m|uruguayen|Montevideo|UY|
le Vanuatu|vanuatais|Port-Vila|VU|
le Venezuela|vénézuélien|Caracas|VE|
le Vietnam|vietnamien|Hanoï|VN|Viêt Nam
le Yémen|yéménite|Sanaa|YE|
la Zambie|zambien|Lusaka|ZM|
le Zimbabwe|zimbabwéen|Harare|ZW|
la Nouvelle-Calédonie|calédonien|Nouméa|NC|
la Polynésie française|polynésien|Papeete|PF|
le Groenland|groenlandais|Nuuk|GL|
l'Écosse:f|écossais|Édimbourg|GB|
le pays de Galles|gallois|Cardiff|GB|
Hong Kong:f|hongkongais|Hong Kong|HK|
le Sahara occidental|sahraoui|Laâyoune|EH|
le Kurdistan irakien|kurde|Erbil|IQ|
`;

function article(written: string): { readonly article: Country["article"]; readonly rest: string } {
  for (const form of ["les ", "le ", "la ", "l'"] as const)
    if (written.startsWith(form)) return { article: form.trimEnd() as Country["article"], rest: written.slice(form.length) };
  return { article: null, rest: written };
}

let rows: readonly Country[] | undefined;

/**
 * Countries with their article, capital and adjective. Read at the first call.
 *
 * @example
 * ```ts
 * countries().find((country) => country.code === "IR")?.capital; // "Téhéran"
 * ```
 */
export function countries(): readonly Country[] {
  rows ??= ROWS.trim().split("\n").map((line) => {
    const [written = "", adjective = "", places = "", code = "", others = ""] = line.split("|");
    const { article: form, rest } = article(written);
    const [name = "", mark] = rest.split(":");
    const [capital = "", ...seats] = places.split(",");
    return {
      code, name, article: form, gender: mark === "f" || form === "la" ? "f" : "m", plural: form === "les", capital, seats,
      aliases: others === "" ? [] : others.split(","), adjective,
    };
  });
  return rows;
}

const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
  grec: ["grecque", "grecs", "grecques"], turc: ["turque", "turcs", "turques"], bahreïni: ["bahreïnie", "bahreïnis", "bahreïnies"], letton: ["lettonne", "lettons", "lettonnes"],
};

/** Masculine and feminine, singular then plural: `["russe", "russe", "russes", "russes"]`, `["chinois", "chinoise", "chinois", "chinoises"]`. */
export function adjectiveForms(country: Country): readonly [m: string, f: string, mp: string, fp: string] {
  const m = country.adjective;
  const irregular = IRREGULAR[m];
  if (irregular !== undefined) return [m, ...irregular];
  const f = m.endsWith("e") ? m : m.endsWith("en") ? `${m}ne` : `${m}e`;
  return [m, f, m.endsWith("s") ? m : `${m}s`, `${f}s`];
}

/** Adjectives of regions and alliances that qualify bodies and people like a country's. */
export const REGIONAL_ADJECTIVES: readonly string[] = ["européen", "africain", "arabe", "occidental", "asiatique", "latino-américain", "onusien", "corse", "breton", "basque", "catalan", "flamand", "wallon", "québécois", "parisien", "bruxellois", "londonien", "new-yorkais", "kurde", "tchétchène", "tibétain", "ouïghour"];
