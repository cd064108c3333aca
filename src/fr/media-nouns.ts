import type { OutletKind } from "./outlets.ts";

/** A noun by which a text means a medium that it has named before: « le quotidien », « la chaîne », « l'agence ». */
export interface MediaNoun {
  readonly lemma: string;
  readonly gender: "f" | "m";
  /** The kinds of outlet it can mean; empty: any. */
  readonly kinds: readonly OutletKind[];
  /** Also something else when no medium was named (« l'agence », « la station », « le titre »): never introduces one. */
  readonly also?: true;
}

/** Capitalised words at either end of a name that make it the name of a medium no registry may know (« Radio Phare », « Gull News »). */
export const MEDIA_WORDS: readonly string[] = [
  "News", "TV", "Times", "Post", "Magazine", "FM", "Radio", "Télé", "Télévision", "Daily", "Herald", "Tribune", "Gazette", "Journal", "Zeitung", "Hebdo", "Soir", "Matin", "Presse", "Quotidien", "Courrier", "Télégramme",
];

const PRINT: readonly OutletKind[] = ["newspaper", "weekly", "magazine", "online"];

/** Nouns for media, and which kind each can mean. */
export const MEDIA_NOUNS: readonly MediaNoun[] = [
  { lemma: "agence", gender: "f", kinds: ["agency"], also: true },
  { lemma: "bihebdomadaire", gender: "m", kinds: ["newspaper", "weekly"] },
  { lemma: "bimensuel", gender: "m", kinds: ["magazine"] },
  { lemma: "bimestriel", gender: "m", kinds: ["magazine"] },
  { lemma: "chaîne", gender: "f", kinds: ["television", "broadcaster"], also: true },
  { lemma: "chaîne d'information", gender: "f", kinds: ["television", "broadcaster"] },
  { lemma: "chaîne d'information en continu", gender: "f", kinds: ["television", "broadcaster"] },
  { lemma: "chaîne de télévision", gender: "f", kinds: ["television", "broadcaster"] },
  { lemma: "confrère", gender: "m", kinds: [], also: true },
  { lemma: "diffuseur", gender: "m", kinds: ["television", "broadcaster"], also: true },
  { lemma: "émission", gender: "f", kinds: ["programme"], also: true },
  { lemma: "gazette", gender: "f", kinds: ["newspaper", "weekly"], also: true },
  { lemma: "groupe audiovisuel", gender: "m", kinds: ["broadcaster", "television"] },
  { lemma: "hebdo", gender: "m", kinds: ["weekly"] },
  { lemma: "hebdomadaire", gender: "m", kinds: ["weekly"] },
  { lemma: "journal", gender: "m", kinds: ["newspaper", "weekly", "online"] },
  { lemma: "magazine", gender: "m", kinds: ["weekly", "magazine", "programme"] },
  { lemma: "média", gender: "m", kinds: [] },
  { lemma: "mensuel", gender: "m", kinds: ["magazine"] },
  { lemma: "organe de presse", gender: "m", kinds: [] },
  { lemma: "périodique", gender: "m", kinds: ["weekly", "magazine"], also: true },
  { lemma: "quotidien", gender: "m", kinds: ["newspaper"] },
  { lemma: "radio", gender: "f", kinds: ["radio", "broadcaster"] },
  { lemma: "radiotélévision", gender: "f", kinds: ["broadcaster"] },
  { lemma: "rédaction", gender: "f", kinds: [], also: true },
  { lemma: "revue", gender: "f", kinds: ["magazine", "weekly"], also: true },
  { lemma: "service de fact-checking", gender: "m", kinds: [] },
  { lemma: "site", gender: "m", kinds: ["online", "newspaper", "weekly", "agency"], also: true },
  { lemma: "site d'information", gender: "m", kinds: ["online", "newspaper"] },
  { lemma: "site d'informations", gender: "m", kinds: ["online", "newspaper"] },
  { lemma: "site spécialisé", gender: "m", kinds: ["online"] },
  { lemma: "station de radio", gender: "f", kinds: ["radio"] },
  { lemma: "station", gender: "f", kinds: ["radio"], also: true },
  { lemma: "tabloïd", gender: "m", kinds: ["newspaper", "weekly"] },
  { lemma: "tabloïde", gender: "m", kinds: ["newspaper", "weekly"] },
  { lemma: "télé", gender: "f", kinds: ["television", "broadcaster"] },
  { lemma: "télévision", gender: "f", kinds: ["television", "broadcaster"] },
  { lemma: "titre", gender: "m", kinds: PRINT, also: true },
  { lemma: "trimestriel", gender: "m", kinds: ["magazine"], also: true },
  { lemma: "webtélé", gender: "f", kinds: ["online", "television"] },
];
