// A mention seen by itself, before anybody is looked up.
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { EntityKind, Gender } from "../types.ts";
import type { Facts } from "./facts.ts";
import type { MentionForm } from "./model.ts";
import type { OutletHit } from "./outlets.ts";
import type { HeadWord, MentionWords, ProperWord } from "./words.ts";

/** A mention before anybody is looked up. */
export interface Raw {
  readonly group: NounGroup;
  /** Index of the enclosing mention's group among the placed ones, -1. */
  readonly placed: number;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Proper name in the text's words; empty where there is none. */
  readonly name: string;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** The mention without its determiner. */
  readonly bare: string;
  readonly head: HeadWord | null;
  /** Function words without determiner and name: « ministre de la Santé ». */
  readonly role: string | null;
  readonly outlet: OutletHit | null;
  readonly proper: ProperWord | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly civility: boolean;
  /** A given name, a title or a function says that this is a person. */
  readonly sure: boolean;
  readonly definite: boolean;
  readonly demonstrative: boolean;
  /** Id that the user knows it by. */
  readonly known: string | undefined;
  /** The mention with some things told otherwise. */
  but(changes: Changes): Raw;
}
type Changes = Partial<Pick<Found, "kind" | "form" | "name" | "gender" | "outlet" | "plural" | "sure" | "known" | "bare">>;

/** A mention under construction: its words are cut out of the text when somebody asks for them. All mentions are of this one shape. */
export class Found implements Raw {
  group: NounGroup;
  readonly placed: number;
  kind: EntityKind;
  form: MentionForm;
  name = "";
  nameFirst = -1;
  nameLast = -1;
  head: HeadWord | null;
  role: string | null = null;
  outlet: OutletHit | null = null;
  proper: ProperWord | null = null;
  plural: boolean;
  gender: Gender | null;
  readonly civility: boolean;
  sure = false;
  readonly definite: boolean;
  readonly demonstrative: boolean;
  known: string | undefined = undefined;
  private readonly r: Reader;
  private bareFrom: number;
  private bareTo: number;
  private words: string | null = null;

  constructor(r: Reader, group: NounGroup, placed: number, kind: EntityKind, form: MentionForm, bareFrom: number, head: HeadWord | null, definite: boolean, demonstrative: boolean) {
    this.r = r;
    this.group = group;
    this.placed = placed;
    this.kind = kind;
    this.form = form;
    this.head = head;
    this.plural = group.plural;
    this.gender = group.gender;
    this.civility = group.civility >= 0;
    this.definite = definite;
    this.demonstrative = demonstrative;
    this.bareFrom = bareFrom;
    this.bareTo = group.last;
  }
  get bare(): string {
    return (this.words ??= this.r.slice(this.bareFrom, this.bareTo));
  }
  set bare(words: string) {
    this.words = words;
  }
  but(changes: Changes): Found {
    const other = new Found(this.r, this.group, this.placed, this.kind, this.form, this.bareFrom, this.head, this.definite, this.demonstrative);
    const { name, nameFirst, nameLast, role, outlet, proper, plural, gender, sure, known, bareTo, words } = this;
    return Object.assign(other, { name, nameFirst, nameLast, role, outlet, proper, plural, gender, sure, known, bareTo, words }, changes);
  }
  /** Cuts the mention without its determiner down to these tokens. */
  only(from: number, to: number): this {
    this.bareFrom = from;
    this.bareTo = to;
    this.words = null;
    return this;
  }
  called(name: string, first: number, last: number): this {
    this.name = name;
    this.nameFirst = first;
    this.nameLast = last;
    return this;
  }
}

/** What the classification of one text reads. */
export interface RawContext {
  readonly r: Reader;
  readonly words: MentionWords;
  readonly facts: Facts;
  /** Index of the outlet hit that holds a token, -1 for none. */
  readonly outletAt: Int32Array;
  readonly outlets: readonly OutletHit[];
}
