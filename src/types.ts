// The public contract: plain, deeply readonly, JSON-serialisable data.
// All offsets are UTF-16 code units of the text as given; all days are inclusive ISO 8601 calendar days.
import type { Registry } from "./match/registry.ts";

/** `[start, end)` in UTF-16 code units of the text as given: `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article to parse. */
export interface ArticleInput {
  readonly text: string;
  /** Carried through unchanged. */
  readonly id?: string;
  /** Carried through; a title is parsed only as part of the text. */
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time; its calendar day as written anchors relative dates. */
  readonly published?: string;
  /** The medium it appeared in (registry id or name): « le journal » can mean it. */
  readonly outlet?: string;
}

/** Options for a plain string, or defaults for an {@link ArticleInput}. */
export interface ParseOptions extends Omit<ArticleInput, "text"> {
  /** Outlets to recognise; default: the built-in registry. */
  readonly outlets?: Registry<Outlet>;
  /** Persons known beforehand: canonical names, aliases, gender. */
  readonly people?: Registry<Person>;
  /** Leave out what is less sure (0–1): precision for recall. */
  readonly minConfidence?: number;
  /** A named-entity recogniser of the user's own. */
  readonly recognise?: (text: string) => Iterable<Mention>;
}

/** What `parse` returns. Each list stands in text order. */
export interface Article {
  readonly text: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly quotes: readonly Quote[];
  readonly sources: readonly SourceCitation[];
  readonly dates: readonly DateReference[];
  /** Who is who in this article. */
  readonly entities: readonly Entity[];
  /** What was odd in the text: an unclosed quotation mark, an ambiguous date. */
  readonly issues: readonly Issue[];
}

/** How a quote is worded: free-standing quoted words, a reported clause, or quoted words built into one. */
export type QuoteType = "direct" | "indirect" | "mixed";
/** The stance of the report towards its content (GUIDELINES: journalistic conditional, denial, question, refusal). */
export type Modality = "asserted" | "conditional" | "denied" | "questioned" | "unsaid";

/** An attribution relation: source, cue, content (PARC 3, PolNeAR). `start` and `end` span all three. */
export interface Quote extends Span {
  readonly type: QuoteType;
  /** The content as it stands, spans joined by a space. */
  readonly text: string;
  /** Several where an incise cuts the words. */
  readonly content: readonly Span[];
  /** What stands between quotation marks, the marks left out. */
  readonly quoted: readonly Span[];
  readonly cue: (Span & { readonly lemma: string }) | null;
  /** `null` where nobody can be told. */
  readonly speaker: Speaker | null;
  /** Who relayed the words, nearest to them first. */
  readonly via: readonly Relay[];
  readonly modality: Modality;
  /** When it was said: « a déclaré lundi ». */
  readonly said: DateReference | null;
  /** Index of the quote that this one stands in. */
  readonly within: number | null;
  /** 0–1: the share of such answers that are right (content found and speaker named), fitted on annotated articles. */
  readonly confidence: number;
  /** Ids of the rules that decided. */
  readonly why: readonly string[];
}

/** Who spoke. */
export interface Speaker {
  /** The words in the sentence: « Il », « le président iranien ». */
  readonly mention: Span | null;
  /** Resolved: « Masoud Pezeshkian ». */
  readonly name: string | null;
  /** Id in {@link Article.entities}. */
  readonly entity: string | null;
  /** « secrétaire du Conseil de sécurité russe », where the article says so. */
  readonly role: string | null;
  /** Entity ids of « X et Y », else empty. */
  readonly members: readonly string[];
  readonly kind: EntityKind;
}

/** Who passed the words on: an outlet, an agency, a person who reports another's words. */
export interface Relay {
  /** Canonical, without determiner. */
  readonly name: string;
  readonly mention: Span;
  readonly kind: EntityKind;
  readonly entity: string | null;
}

export type SourceKind = "outlet" | "institution" | "collective" | "anonymous" | "document" | "social";
export type SourceRole = "speaker" | "relay" | "signature" | "embed" | "reference";

/** One mention of a medium, body, document or unnamed source, as a source of information. */
export interface SourceCitation extends Span {
  readonly kind: SourceKind;
  /** The surface, without leading determiner. */
  readonly text: string;
  /** Canonical where there is one. */
  readonly name: string;
  /** Id in the outlet registry. */
  readonly id: string | null;
  /** Id in {@link Article.entities}. */
  readonly entity: string | null;
  readonly role: SourceRole;
  readonly confidence: number;
  readonly why: readonly string[];
}

export type DateType = "date" | "time" | "duration" | "set";
/** TIMEX3 modifiers (TimeML). */
export type Mod = "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE";
export type Grain =
  | "minute" | "hour" | "part" | "day" | "weekend" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";
/** What resolved a date: itself, the publication date, another date in the text, the day the quote was said. */
export type DateAnchor = "absolute" | "published" | "text" | "quote";

/** An expression that a calendar can answer. */
export interface DateReference extends Span {
  readonly type: DateType;
  /** The surface. */
  readonly text: string;
  /** TIMEX3, resolved: `2024-08-05`, `2024-W31`, `P3D`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod: Mod | null;
  /** First day it denotes, ISO 8601, inclusive. */
  readonly from: string | null;
  /** Last day it denotes, ISO 8601, inclusive. */
  readonly to: string | null;
  readonly grain: Grain | null;
  /** ISO 8601-2 level 1, where EDTF can say it. */
  readonly edtf: string | null;
  readonly anchor: DateAnchor;
  readonly confidence: number;
  readonly why: readonly string[];
}

export type EntityKind = "person" | "outlet" | "institution" | "collective" | "anonymous" | "document" | "social" | "country";
export type Gender = "f" | "m";

/** A person, body or outlet of the article, once. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form in the article, or the registry's. */
  readonly name: string;
  /** Every form it takes. */
  readonly names: readonly string[];
  /** Functions the article gives it. */
  readonly roles: readonly string[];
  /** From titles, agreement and pronouns; never guessed from a first name alone. */
  readonly gender: Gender | null;
  readonly mentions: readonly Span[];
}

/** What a recogniser of the user's own gives. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly name?: string;
  readonly id?: string;
  readonly gender?: Gender;
}

/** A row of a registry. `ambiguous` aliases count only where the context supports them. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
}
export interface Person extends Entry {
  readonly gender?: Gender;
  readonly roles?: readonly string[];
}
export interface Outlet extends Entry {
  readonly kind: string;
  /** ISO 3166-1 alpha-2, or `INT`. */
  readonly country: string;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly domains: readonly string[];
  readonly handles?: readonly string[];
  /** Only where sure. */
  readonly wikidata?: string;
  /** Id of the outlet or group it belongs to. */
  readonly parent?: string;
  /** Controlled by a state. */
  readonly state?: boolean;
}

export type IssueCode = "unclosed-mark" | "stray-mark" | "ambiguous-date" | "ambiguous-outlet" | "lone-surrogate";
/** Something odd in the text, with the place. */
export type Issue = Span & { readonly code: IssueCode; readonly message: string };
