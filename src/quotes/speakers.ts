// From what the sentence says (« il », « la ministre ») to who it is, by agreement, salience and who spoke last.
import type { EntityMention, EntityTable } from "../entities/model.ts";
import { ARTICLE as DEFINITE, DETERMINER as POINTING, FEMININE, INDEFINITE, MASCULINE, PLURAL, PREPOSED, SPEECH_ACT } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { suggestedGender } from "../fr/given-gender.ts";
import { genericHeads } from "../fr/quote-words.ts";
import { countBelow } from "../text/search.ts";
import { rangeOf } from "../text/view.ts";
import type { EntityKind } from "../types.ts";
import type { Piece, SpeakerRef } from "./frame.ts";
import { describe, joinedName, kindOf, mentionSpan } from "./wording.ts";

/** Somebody who speaks: an entity of the article, or only the words that describe them. */
export interface Voice {
  /** Index of the entity, -1 where the words are all there is. */
  readonly entity: number;
  readonly name: string | null;
  readonly kind: EntityKind;
  readonly role: string | null;
  readonly members: readonly number[];
  readonly plural: boolean | null;
  readonly gender: "f" | "m" | null;
}

/** How a speaker was resolved, for `why` and for confidence. */
export type Resolution = "named" | "partial" | "role" | "described" | "pronoun" | "shared" | "floating" | "none";
export interface Resolved {
  readonly voice: Voice;
  readonly how: Resolution;
  readonly mention: { readonly start: number; readonly end: number } | null;
}

/** Whoever is not known. */
export const NOBODY: Voice = { entity: -1, name: null, kind: "person", role: null, members: [], plural: null, gender: null };
const SPEAKING: ReadonlySet<EntityKind> = new Set(["person", "outlet", "institution", "collective", "anonymous", "document", "social", "country"]);
/** How many paragraphs back a pronoun may reach. */
const REACH = 3;

interface Turn {
  readonly voice: Voice;
  readonly token: number;
}

/** What the first name suggests where the text shows no gender: enough to doubt, never stated. */
function suggested({ name }: Voice): "f" | "m" | null {
  const space = name?.indexOf(" ") ?? -1;
  return space > 1 ? suggestedGender(name!.slice(0, space).toLowerCase()) : null;
}

/** Keeps who spoke and who was named, in text order. */
export class Speakers {
  private readonly r: Reader;
  private readonly table: EntityTable;
  /** First tokens of the mentions. */
  private readonly firsts: readonly number[];
  private readonly turns: Turn[] = [];
  /** By entity, once asked: has it a name, and how often is the person named that is named most? */
  private readonly named: boolean[] = [];
  private mostNamed: number | undefined;

  constructor(r: Reader, table: EntityTable) {
    this.r = r;
    this.table = table;
    this.firsts = table.mentions.map((mention) => mention.first);
  }

  /** The last one who spoke before token `at`, no more than `paragraphs` back. */
  last(at: number, paragraphs: number = REACH): Voice | null {
    const { paragraphs: firsts } = this.r.view;
    const here = rangeOf(firsts, at);
    for (let t = this.turns.length - 1; t >= 0; t--) {
      const turn = this.turns[t]!;
      if (turn.token > at) continue;
      return here - rangeOf(firsts, turn.token) <= paragraphs ? turn.voice : null;
    }
    return null;
  }
  spoke(voice: Voice, token: number): void {
    this.turns.push({ voice, token });
  }

  voiceOf(entity: number): Voice {
    const e = this.table.entities[entity]!;
    return { entity, name: e.name, kind: e.kind, role: e.roles[0] ?? null, members: [], plural: e.plural, gender: e.gender };
  }

  /** The mention that a group is, the one of its name where it has one. */
  mentionOf(noun: NounGroup): EntityMention | null {
    const { startingAt, mentions, holding } = this.table;
    const at = noun.nameFirst >= 0 ? noun.nameFirst : noun.head;
    if (at < 0) return null;
    for (let t = noun.first; t <= at; t++) {
      const m = startingAt[t]!;
      if (m >= 0 && mentions[m]!.last > at - 1 && mentions[m]!.first <= at && mentions[m]!.last <= noun.last + 1) return mentions[m]!;
    }
    const m = holding[at]!;
    if (m < 0) return null;
    const mention = mentions[m]!;
    // A mention that only completes the group (« le siège de l'ONU ») is not the group's.
    return mention.first <= at && (mention.first >= noun.first - 2 || mention.last >= noun.coreLast) ? mention : null;
  }

  /** Resolves a speaker. `at` is the token of the cue; nobody named in the content is meant by a pronoun outside it, nor `except` (the one whose words these are) by a third person inside. */
  resolve(ref: SpeakerRef | null, at: number, content: readonly Piece[] = [], except = -1): Resolved {
    if (ref === null) return { voice: NOBODY, how: "none", mention: null };
    if (ref.kind === "shared") {
      const voice = this.last(at, 0);
      return { voice: voice ?? NOBODY, how: "shared", mention: null };
    }
    const mention = mentionSpan(this.r, ref);
    if (ref.kind === "pronoun" || ref.kind === "possessive") {
      const token = ref.first;
      const bits = this.r.closed(ref.noun && ref.noun.pronoun && ref.noun.det >= 0 ? ref.noun.det : token);
      if (bits & SPEECH_ACT) return { voice: NOBODY, how: "none", mention };
      // « un autre », « un troisième »: somebody new.
      if (ref.noun?.pronoun && bits & INDEFINITE) return { voice: { ...NOBODY, name: describe(this.r, ref.noun), kind: "anonymous", plural: ref.noun.plural, gender: ref.noun.gender }, how: "described", mention };
      const voice = this.antecedent(token, ref.kind === "possessive" ? 0 : bits, ref.noun?.pronoun === true, content, except);
      return { voice: voice ?? NOBODY, how: "pronoun", mention };
    }
    const noun = ref.noun!;
    if (ref.coordinated) {
      const members = [noun, ...ref.others].map((n) => this.mentionOf(n)).filter((m): m is EntityMention => m !== null);
      return { voice: { ...NOBODY, name: this.joined(ref), kind: members[0]?.kind ?? "person", members: members.map((m) => m.entity), plural: true }, how: "named", mention };
    }
    const found = this.mentionOf(noun);
    if (found && SPEAKING.has(found.kind)) {
      const described = this.sameSource(found, at) ?? this.anaphor(found, at, except);
      if (described) return { voice: described, how: "role", mention };
      const voice = this.voiceOf(found.entity);
      const role = ref.others[0] ? describe(this.r, ref.others[0]) : found.role;
      const how: Resolution = found.form === "name" ? "named" : found.form === "surname" ? "partial" : found.form === "role" ? "role" : "described";
      return { voice: { ...voice, role: role ?? voice.role }, how, mention };
    }
    return { voice: { ...NOBODY, name: describe(this.r, noun), kind: kindOf(this.r, noun), plural: noun.plural, gender: noun.gender }, how: "described", mention };
  }

  /**
   * « la sénatrice », « cet expert », « le quadragénaire » where no name was joined to the function: the last one who spoke or
   * was named and can be called so.
   */
  private anaphor(found: EntityMention, at: number, except = -1): Voice | null {
    const { group } = found;
    if (found.form !== "role" && found.form !== "anonymous") return null;
    if (this.isNamed(found.entity)) return null;
    if (group.det < 0 || group.plural || !(this.r.closed(group.det) & (DEFINITE | POINTING)) || this.r.closed(group.det) & INDEFINITE) return null;
    if (group.first !== found.first && found.first > group.first) return null;
    const gender = group.gender;
    const agrees = (voice: Voice): boolean => voice.kind === "person" && voice.entity >= 0 && voice.entity !== found.entity && voice.entity !== except && (gender === null || (voice.gender ?? suggested(voice) ?? gender) === gender) && voice.plural !== true && this.isNamed(voice.entity);
    const generic = genericHeads.has(this.r.noun(group.head)?.lemma ?? "");
    const complete = group.last > group.coreLast && !(this.r.closed(group.det) & POINTING) && !(generic && this.isAge(group));
    const { paragraphs } = this.r.view;
    const here = rangeOf(paragraphs, at);
    for (let t = this.turns.length - 1; t >= 0 && t >= this.turns.length - 4; t--) {
      const turn = this.turns[t]!;
      if (turn.token > found.first || here - rangeOf(paragraphs, turn.token) > (complete ? 1 : 2)) continue;
      if (agrees(turn.voice) && this.mayBe(turn.voice.entity, found, complete, t === this.turns.length - 1)) return turn.voice;
    }
    const near = this.nearest(found.first, agrees, here, true, []);
    return near && this.mayBe(near.voice.entity, found, complete, false) ? near.voice : null;
  }
  /** « la même source », « cette source »: the unnamed one or the body that spoke last. */
  private sameSource(found: EntityMention, at: number): Voice | null {
    const { group } = found;
    if (found.kind === "person" || group.head < 0 || this.r.noun(group.head)?.kind !== "collective" || group.plural || group.det < 0) return null;
    const same = (this.r.closed(group.det) & POINTING && !(this.r.closed(group.det) & INDEFINITE)) || (group.head > group.det + 1 && this.r.closed(group.head - 1) & PREPOSED);
    if (!same) return null;
    const voice = this.last(at, 2);
    return voice && voice.kind !== "person" ? voice : null;
  }
  private isNamed(entity: number): boolean {
    return (this.named[entity] ??= this.table.entities[entity]!.mentions.some((m) => this.table.mentions[m]!.form === "name" || this.table.mentions[m]!.form === "surname"));
  }
  /** The person that the article names most. */
  private isTopic(entity: number): boolean {
    this.mostNamed ??= this.table.entities.reduce((most, e) => (e.kind === "person" ? Math.max(most, e.mentions.length) : most), 0);
    const count = this.table.entities[entity]!.mentions.length;
    return count >= 3 && count >= this.mostNamed;
  }
  /** « l'homme de 54 ans » */
  private isAge(group: NounGroup): boolean {
    for (let t = group.coreLast; t < group.last; t++) if (this.r.isNumber(t)) return true;
    return false;
  }
  /**
   * May this person be called so? A function with a complement (« le ministre des Transports ») is that of the one who has just
   * spoken, unless the article gives them another office; else only of a person whose functions hold it.
   */
  private mayBe(entity: number, found: EntityMention, complete: boolean, justSpoke: boolean): boolean {
    const roles = this.table.entities[entity]!.roles.map((x) => x.toLowerCase().split(" "));
    const head = (found.role ?? "").toLowerCase().split(" ")[0]!;
    if (roles.some((words) => words.includes(head))) return true;
    const noun = this.r.noun(found.group.head);
    if (!complete) return roles.length === 0 || genericHeads.has(noun?.lemma ?? head);
    const offices = roles.some((words) => words.some((word) => this.r.grammar.lexicon.value(this.r.grammar.nouns, this.r.grammar.lexicon.idOf(word))?.office === true));
    return (justSpoke && !offices) || (roles.length === 0 && this.isTopic(entity));
  }

  private joined(ref: SpeakerRef): string {
    const groups = [...ref.others, ref.noun!].sort((a, b) => a.first - b.first);
    return joinedName(this.r, ref, groups, groups.map((n) => {
      const m = this.mentionOf(n);
      return m ? this.table.entities[m.entity]!.name : describe(this.r, n);
    }));
  }

  /** Whom a pronoun means: the last one who spoke, where they agree; else the nearest one named who does. */
  private antecedent(token: number, bits: number, demonstrative: boolean, content: readonly Piece[], except: number): Voice | null {
    const gender = bits & FEMININE ? "f" : bits & MASCULINE ? "m" : null;
    const plural = bits === 0 ? null : (bits & PLURAL) !== 0;
    const agrees = (voice: Voice): boolean =>
      (except < 0 || voice.entity !== except) && (gender === null || voice.kind !== "person" || (voice.gender ?? suggested(voice) ?? gender) === gender) && (plural === null || voice.plural === null || voice.plural === plural || (plural && voice.members.length > 0));
    const { paragraphs } = this.r.view;
    const here = rangeOf(paragraphs, token);
    const sentence = rangeOf(this.r.view.sentences, token);
    const near = this.nearest(token, agrees, here, demonstrative, content);
    if (demonstrative) return near?.voice ?? null;
    for (let t = this.turns.length - 1; t >= 0 && t >= this.turns.length - 6; t--) {
      const turn = this.turns[t]!;
      if (turn.token > token || here - rangeOf(paragraphs, turn.token) > REACH) continue;
      if (!agrees(turn.voice)) continue;
      // « Le parquet a ouvert une enquête, a-t-il annoncé »: rather the body that the content is about than a newspaper.
      if (turn.voice.kind === "outlet") {
        const self = this.bodyOf(content, agrees);
        if (self) return self;
      }
      const turnSentence = rangeOf(this.r.view.sentences, turn.token);
      // A person who is the subject of this very sentence goes before who spoke in another.
      if (near && near.subject && turnSentence < sentence && rangeOf(this.r.view.sentences, near.mention.first) === sentence) return near.voice;
      // Somebody new, named as a subject since that turn in an earlier sentence, takes the pronoun.
      if (near && near.mention.first > turn.token && near.subject && turnSentence < rangeOf(this.r.view.sentences, near.mention.first)) return near.voice;
      return turn.voice;
    }
    return near?.voice ?? (gender === null ? null : this.bodyOf(content, agrees));
  }
  /** The body that is the subject at the start of the content. */
  private bodyOf(content: readonly Piece[], agrees: (voice: Voice) => boolean): Voice | null {
    const at = content[0]?.start;
    const { start } = this.r.view.tokens;
    const mention = at === undefined ? undefined : this.table.mentions[countBelow(this.firsts, countBelow(start, at, this.r.count))];
    if (!mention || start[mention.group.first] !== at || mention.kind !== "institution" || mention.group.prep >= 0) return null;
    const voice = this.voiceOf(mention.entity);
    return agrees({ ...voice, kind: "person", gender: mention.group.gender, plural: mention.group.plural }) ? voice : null;
  }
  private nearest(token: number, agrees: (voice: Voice) => boolean, here: number, any: boolean, content: readonly Piece[]): { readonly voice: Voice; readonly mention: EntityMention; readonly subject: boolean } | null {
    const { mentions } = this.table;
    const low = countBelow(this.firsts, token);
    let best: { voice: Voice; mention: EntityMention; subject: boolean } | null = null;
    let body: { voice: Voice; mention: EntityMention; subject: boolean } | null = null;
    for (let m = low - 1; m >= 0 && m >= low - 24; m--) {
      const mention = mentions[m]!;
      if (mention.last > token || here - rangeOf(this.r.view.paragraphs, mention.first) > REACH) break;
      if (content.some((p) => p.start <= mention.start && mention.end <= p.end) || this.r.view.marks.inside[mention.first]! !== this.r.view.marks.inside[token]!) continue;
      // A body takes up a singular pronoun only once it has spoken; a group takes up a plural one.
      const group = mention.kind === "collective" || mention.kind === "institution";
      if (mention.kind !== "person" && mention.kind !== "anonymous" && !(group && mention.plural)) {
        // « La préfecture a fermé le pont. …, a-t-elle expliqué »: a body that is a subject nearby, where no person will do.
        const bodily = (mention.kind === "institution" || mention.kind === "outlet") && mention.group.prep < 0 && mention.group.gender !== null && rangeOf(this.r.view.paragraphs, mention.first) === here;
        const voice = this.voiceOf(mention.entity);
        if (!any && body === null && bodily && agrees({ ...voice, kind: "person", gender: mention.group.gender, plural: false })) body = { voice, mention, subject: false };
        continue;
      }
      const voice = this.voiceOf(mention.entity);
      const shaped: Voice = { ...voice, gender: voice.gender ?? mention.gender, plural: mention.plural };
      if (!agrees(shaped)) continue;
      const subject = mention.group.prep < 0 && !(mention.first > 0 && this.r.readings(mention.first - 1).length > 0);
      if (mention.form === "role" && mention.group.det >= 0 && !this.isNamed(mention.entity)) {
        const known = this.anaphor(mention, mention.first);
        if (known) return { voice: known, mention, subject };
      }
      if (any) return { voice, mention, subject };
      if (subject && mention.kind === "person") return { voice, mention, subject };
      best ??= { voice, mention, subject };
    }
    return best ?? body;
  }
}
