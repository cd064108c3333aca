// What the source parser asks of a language: the words around a mention that show it to act as a source.

/** How a verb of saying reports. */
export interface Saying {
  /** How surely a finite form does, 1 to 3. */
  readonly strength: number;
  /** Things can be its subject. */
  readonly things: boolean;
  /** Clauses and predicates can carry the words, not only quotation marks beside it. */
  readonly clause: boolean;
  /** A noun or an infinitive can carry the words. */
  readonly noun: boolean;
  readonly asks: boolean;
  /** It reports with a reflexive pronoun too. */
  readonly reflexive: boolean;
}

/** Words, in small letters with straight apostrophes and contractions undone (`du` is `de`, `au` is `à`). */
export interface SourceRules {
  /** Expressions right before a source whose words or view the clause gives: `selon`, `aux yeux de`. */
  readonly according: ReadonlySet<string>;
  /** One that needs a comma or a quotation mark beside it: `pour`. */
  readonly accordingLoosely: ReadonlySet<string>;
  /** Longest of them, in words. */
  readonly longest: number;
  /** Participles and verbs, by lemma, whose agent after `par` relays the words: `citer`, `interroger`, `publier`. */
  readonly relays: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Lemmas whose object is a source: `citer`. */
  readonly quotes: ReadonlySet<string>;
  readonly sayings: ReadonlyMap<string, Saying>;
  /** Verbs that report by the number after them: `recenser`. */
  readonly counts: ReadonlySet<string>;
  /** What a body does with the text that it speaks by: `publier`. */
  readonly issues: ReadonlySet<string>;
  /** What a poll does: `attribuer`. */
  readonly polls: ReadonlySet<string>;
  /** Verbs that make saying a mere possibility: `pouvoir`. */
  readonly modals: ReadonlySet<string>;
  /** Verbs that say only with the words after them: `faire` with `savoir`, `état de`; `bare` where they need nothing that is said. */
  readonly locutions: ReadonlyMap<string, readonly { readonly rest: string; readonly bare: boolean }[]>;
  /** What a medium does to get hold of news: `se procurer`, `consulter`; `avoir accès`, `prendre connaissance`. */
  readonly gains: ReadonlySet<string>;
  readonly gainsWith: ReadonlySet<string>;
  /** What a medium does with news beside saying: `publier`, `consacrer`. */
  readonly prints: ReadonlySet<string>;
  /** What a medium makes: `une information de X`, `une dépêche X`. */
  readonly products: ReadonlySet<string>;
  /** Where a medium receives its guests: `invité de X`. */
  readonly hosts: ReadonlySet<string>;
  readonly copyright: string;
  /** What a station does with a programme, and who works there: `diffuser`, `animer`. */
  readonly airs: ReadonlySet<string>;
  /** Verbs whose object is the post that carries the words: `publier`. */
  readonly publishes: ReadonlySet<string>;
  /** What brings in the medium that words were said to or in: `à`, `sur`, `dans`, `au micro de`. */
  readonly channels: ReadonlySet<string>;
  /** Channels that bring in an agent or a partner too, and count beside an exchange only: `par`, `avec`. */
  readonly agents: ReadonlySet<string>;
  /** One that does so after a verb of saying (`réagit pour l'AFP`). */
  readonly onBehalf: ReadonlySet<string>;
  /** One that brings in many things beside media: `à`. */
  readonly anything: ReadonlySet<string>;
  /** Nouns for an exchange with a medium: `entretien`, `interview`. */
  readonly interviews: ReadonlySet<string>;
  /** Prepositions that bring in the document that carries the words: `dans`, `par`. */
  readonly carriers: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** The preposition of posts on a network: `sur`. */
  readonly posted: ReadonlySet<string>;
  /** What joins media in a sign-off: `avec`, `et`. */
  readonly joins: ReadonlySet<string>;
  /** What opens a line that names sources: `source`, `sources`, `crédit`. */
  readonly credits: ReadonlySet<string>;
  /** Nouns for the people of a medium: `staff`, `rédaction`. */
  readonly staff: ReadonlySet<string>;
  /** Noun, by lemma, whose name is that of the source: `le réseau social Weibo`. */
  readonly networkHead: string;
  /** A noun for somebody who speaks for others: named by it, nobody is named. */
  readonly spokesmen: ReadonlySet<string>;
  /** Words that may stand between an inverted verb and its subject. */
  readonly fillers: ReadonlySet<string>;
  /** Conjunctions that make a clause of what was said: `que`. */
  readonly that: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** How many: `nombreux`. */
  readonly quantities: ReadonlySet<string>;
  /** What brings in an example of the media just named: `des médias comme X`. */
  readonly like: ReadonlySet<string>;
  /** Words between `sur` and the name of a network: `son compte`. */
  readonly accounts: ReadonlySet<string>;
  /** The subject that names nobody (`on`), and what brings in where it speaks: `assure-t-on à l'Élysée`. */
  readonly impersonal: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  /** Endings of nouns for people. */
  readonly humanEnding: RegExp;
  /** Contractions and what they are undone to: `du` → `de`. */
  readonly undone: Readonly<Record<string, string>>;
  /** Words undone: `du` → `de`. */
  undo(word: string): string;
  /** Links to a network's pictures, and the network that they sign for where no name does. */
  readonly pictures: { readonly host: string; readonly network: string };
}
