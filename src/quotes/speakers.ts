// From what the sentence says (« il », « la ministre », a name) to who it is.
import type { EntityMention, EntityTable } from "../entities/model.ts";
import { ARTICLE, INDEFINITE, PREPOSED, SPEECH_ACT, STRONG } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import { oneOfAt } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { MARK } from "../text/tokens.ts";
import type { EntityKind } from "../types.ts";
import { Antecedents, type Told } from "./antecedents.ts";
import type { SpeakerRef } from "./frame.ts";
import { isNobody } from "./groups.ts";
import { NOBODY, type Resolution, type Resolved, type Voice } from "./voice.ts";
import { describe, isMarked, joinedName, kindOf, mentionSpan } from "./wording.ts";

const SPEAKING: ReadonlySet<EntityKind> = new Set(["person", "outlet", "institution", "collective", "anonymous", "document", "social", "country"]);

/** Names speakers and keeps who spoke. */
export class Speakers {
  private readonly r: Reader;
  private readonly table: EntityTable;
  private readonly antecedents: Antecedents;

  constructor(r: Reader, table: EntityTable) {
    this.r = r;
    this.table = table;
    this.antecedents = new Antecedents(r, table);
  }

  /** The last one who spoke before token `at`, no more than `paragraphs` back. */
  last(at: number, paragraphs?: number): Voice | null {
    return this.antecedents.turns.last(at, paragraphs);
  }
  /** Keeps whose words these are; `quoted` where they stand between marks. */
  spoke(voice: Voice, token: number, quoted: boolean): void {
    this.antecedents.turns.spoke(voice, token, quoted);
  }
  voiceOf(entity: number): Voice {
    return this.antecedents.voiceOf(entity);
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

  /** Resolves a speaker. `at` is the token of the cue. */
  resolve(ref: SpeakerRef | null, at: number, told: Told = {}): Resolved {
    if (ref === null) return { voice: NOBODY, how: "none", mention: null };
    if (ref.kind === "shared") {
      const voice = this.last(at, 0);
      return { voice: voice ?? NOBODY, how: "shared", mention: null };
    }
    const mention = mentionSpan(this.r, ref);
    if (ref.kind === "pronoun" || ref.kind === "possessive") {
      const token = ref.first;
      const bits = this.r.closed(ref.noun && ref.noun.pronoun && ref.noun.det >= 0 ? ref.noun.det : token);
      if (bits & SPEECH_ACT || isNobody(this.r, token)) return { voice: NOBODY, how: "none", mention };
      // « un autre », « un troisième », « certains », « d'autres »: somebody new.
      if (ref.noun?.pronoun && bits & (INDEFINITE | PREPOSED)) return { voice: { ...NOBODY, name: describe(this.r, ref.noun), kind: "anonymous", plural: ref.noun.plural, gender: ref.noun.gender }, how: "described", mention };
      const voice = this.antecedents.antecedent(token, ref.kind === "possessive" ? 0 : bits, ref.noun?.pronoun === true && !(bits & STRONG), told);
      return { voice: voice ?? NOBODY, how: "pronoun", mention };
    }
    const noun = ref.noun!;
    if (ref.coordinated) {
      const members = [noun, ...ref.others].map((n) => this.mentionOf(n)).filter((m): m is EntityMention => m !== null);
      return { voice: { ...NOBODY, name: this.joined(ref), kind: members[0]?.kind ?? "person", members: members.map((m) => m.entity), plural: true }, how: "named", mention };
    }
    // « l'un des avocats de la famille »: nobody else than is called so, unless a name follows.
    const met = this.mentionOf(noun);
    const mentioned = met && oneOfAt(this.r, noun) >= 0 && this.table.entities[met.entity]!.kind !== "person" ? null : met;
    // « « Les Potins d'Angèle » annoncent »: all that stands between the marks is the name.
    const found = mentioned && isMarked(this.r, noun) && (mentioned.first > noun.first || mentioned.last < noun.last) ? null : mentioned;
    if (found && SPEAKING.has(found.kind)) {
      // « un porte-parole des « gilets jaunes » »: words in marks are part of the description, not of the mention.
      const whole = noun.last > found.last && this.r.view.tokens.kind[noun.last - 1] === MARK ? describe(this.r, noun) : "";
      const described = this.antecedents.sameSource(found, at) ?? (whole === "" ? this.antecedents.anaphor(found, at, told) : null);
      if (described) return { voice: described, how: "role", mention };
      const voice = this.voiceOf(found.entity);
      const role = ref.others[0] ? describe(this.r, ref.others[0]) : found.role;
      const how: Resolution = found.form === "name" ? "named" : found.form === "surname" ? "partial" : found.form === "role" ? "role" : "described";
      // « répond la famille » where the article also tells of « les familles »
      const other = found.form === "collective" && voice.plural !== null && voice.plural !== noun.plural;
      const name = other ? describe(this.r, noun) : voice.name !== null && whole.startsWith(voice.name) ? whole : voice.name;
      // « a répondu l'enseignante »
      const gender = voice.gender ?? (found.gender === "f" ? "f" : null);
      return { voice: { ...voice, name, gender, role: role ?? voice.role }, how, mention };
    }
    return { voice: { ...NOBODY, name: describe(this.r, noun), kind: kindOf(this.r, noun), plural: noun.plural, gender: noun.gender }, how: "described", mention };
  }

  private joined(ref: SpeakerRef): string {
    const groups = [...ref.others, ref.noun!].sort((a, b) => a.first - b.first);
    return joinedName(this.r, ref, groups, groups.map((n, i) => {
      const m = this.mentionOf(n);
      const name = m ? this.table.entities[m.entity]!.name : describe(this.r, n);
      // « la BBC et plusieurs autres chaînes »
      const quantity = i > 0 && n.det >= n.first && !(this.r.closed(n.det) & ARTICLE) ? `${this.r.slice(n.det, n.det + 1)} ` : "";
      return quantity + name;
    }));
  }
}
