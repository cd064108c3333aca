// Do two descriptions of a function mean one? `le ministre` and `ministre de la Santé`; `le chef de l'État` and `président de la République`.
import { plain, small } from "./fold.ts";
import type { MentionWords } from "./words.ts";

/** What the comparison asks of one description, each found when first asked for. */
interface Role {
  readonly phrase: string;
  /** Its words that tell something. */
  readonly words: readonly string[];
  /** Lemma of the noun that heads it. */
  readonly head: string | null;
  /** Key of the office that it means as a whole. */
  readonly office: string | undefined;
  /** First letters of its adjectives of place and nation. */
  readonly demonyms: readonly string[];
  /** Its words with acronyms spelt out, so that `du RN` is `du Rassemblement national`. */
  spelt: readonly string[] | null;
  /** The same without accents. */
  have: ReadonlySet<string> | null;
}

/** Compares the functions of one article; each is read once. */
export class Roles {
  private readonly words: MentionWords;
  private readonly read = new Map<string, Role>();

  constructor(words: MentionWords) {
    this.words = words;
  }
  private split(phrase: string): string[] {
    return small(phrase).split(/[\s,]+|(?<=')/u).filter((w) => w !== "" && !this.words.filler(w));
  }
  private of(phrase: string): Role {
    let role = this.read.get(phrase);
    if (role === undefined) {
      const split = this.split(phrase);
      const head = split.map((word) => this.words.head(word)).find((word) => word?.person !== undefined)?.lemma ?? null;
      role = { phrase, words: split, head, office: this.officeIn(phrase), demonyms: split.filter((w) => this.words.demonym(w)).map((w) => plain(w).slice(0, 5)), spelt: null, have: null };
      this.read.set(phrase, role);
    }
    return role;
  }
  /** Adjectives of place and nation do not tell an office by themselves. */
  private officeIn(phrase: string): string | undefined {
    const whole = this.words.office(phrase);
    if (whole !== undefined) return whole;
    const words = phrase.split(/\s+/u);
    const kept = words.filter((word) => !this.words.demonym(word)).join(" ");
    return kept === phrase ? undefined : this.words.office(kept);
  }
  private spelt(role: Role): readonly string[] {
    return (role.spelt ??= this.split(role.phrase.replace(/\p{Lu}[\p{L}-]{1,6}/gu, (word) => this.words.proper(word)?.full ?? word)));
  }
  private have(role: Role): ReadonlySet<string> {
    return (role.have ??= new Set(this.spelt(role).map(plain)));
  }

  office(phrase: string): string | undefined {
    return this.of(phrase).office;
  }
  /**
   * Does a mention by function mean the holder of a known one? The head noun must be the same, or both phrases mean one office;
   * what qualifies the mention must stand in the known description.
   */
  fits(known: string, mention: string): boolean {
    const theirs = this.of(known), own = this.of(mention);
    if (own.office !== undefined && theirs.office === own.office) return own.demonyms.length === 0 || theirs.demonyms.length === 0 || theirs.demonyms.some((w) => own.demonyms.includes(w));
    const { head } = own;
    if (head === null || theirs.head === null) return false;
    const wider = theirs.head === head ? undefined : this.words.wider(head);
    if (theirs.head !== head && (wider === undefined || (wider !== null && !wider.has(theirs.head)))) return false;
    const have = this.have(theirs);
    const want = this.spelt(own).filter((w) => w !== head && this.words.head(w)?.lemma !== head).map(plain);
    if (wider === null && (want.length === 0 || this.words.head(theirs.head)?.person === "person")) return false;
    return want.every((w) => have.has(w)) || (want.length === 1 && this.words.demonym(want[0]!) && theirs.demonyms.length === 0);
  }
}
