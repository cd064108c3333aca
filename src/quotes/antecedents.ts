// Whom « il » and « la ministre » mean: by agreement, salience and who spoke last.
import type { EntityMention, EntityTable } from "../entities/model.ts";
import { concernedHead, formerWords, genericHeads, looseHeads, neutralHeads, possessives } from "../fr/quote-words.ts";
import { ARTICLE as DEFINITE, COORDINATOR, DETERMINER as POINTING, FEMININE, INDEFINITE, MASCULINE, OF, PLURAL, PREPOSED, PREPOSITION, QUE, REFLEXIVE, RELATIVE, STRONG, SUBJECT, V_FINITE, V_GERUND, V_THIRD } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import { countBelow } from "../text/search.ts";
import { CLITIC, hashOf, MARK } from "../text/tokens.ts";
import { rangeOf } from "../text/view.ts";
import type { Piece } from "./frame.ts";
import { isAge, mayBeCalled, wordsOf } from "./offices.ts";
import { REACH, Turns } from "./turns.ts";
import { suggested, type Voice } from "./voice.ts";

/** Tokens that may stand in front of a subject pronoun in its sentence. */
const MAX_FRONTED = 40;
const POSSESSIVES: ReadonlySet<number> = new Set(possessives.map(hashOf));
/** Turns that are looked back through for whom a pronoun means, and for whom a function. */
const MAX_TURNS = 6;
const MAX_ROLE_TURNS = 4;
/** Mentions that are looked back through for who is nearest, and ahead for who a function announces. */
const MAX_BACK = 24;
const MAX_AHEAD = 12;

/** How the words are told whose speaker is looked for. */
export interface Told {
  /** Nobody named in it is meant by a pronoun outside it. */
  readonly content?: readonly Piece[];
  /** Whose words these are: no third person inside them. -1 for nobody's. */
  readonly except?: number;
  /** The cue goes on with what was said before. */
  readonly goesOn?: boolean;
  /** By the narrator, even where the cue stands between quotation marks. */
  readonly narrated?: boolean;
}

/** Who spoke and who was named, in text order. */
export class Antecedents {
  private readonly r: Reader;
  private readonly table: EntityTable;
  /** First tokens of the mentions. */
  private readonly firsts: readonly number[];
  readonly turns: Turns;
  /** Functions with a complement whose bearer has been found, by their entity. */
  private readonly bearers: Map<number, Voice> = new Map();
  /** By entity, once asked: has it a name, and how often is the person named that is named most? */
  private readonly named: boolean[] = [];
  private mostNamed: number | undefined;

  constructor(r: Reader, table: EntityTable) {
    this.r = r;
    this.table = table;
    this.turns = new Turns(r);
    this.firsts = table.mentions.map((mention) => mention.first);
  }

  voiceOf(entity: number): Voice {
    const e = this.table.entities[entity]!;
    return { entity, name: e.name, kind: e.kind, role: e.roles[0] ?? null, members: [], plural: e.plural, gender: e.gender };
  }

  /**
   * « la sénatrice », « cet expert », « le quadragénaire » where no name was joined to the function: the last one who spoke or
   * was named and can be called so.
   */
  anaphor(found: EntityMention, at: number, told: Told = {}): Voice | null {
    const voice = this.bearer(found, at, told);
    if (voice !== null && found.group.last > found.group.coreLast) this.bearers.set(found.entity, voice);
    return voice;
  }
  private bearer(found: EntityMention, at: number, { content = [], except = -1 }: Told): Voice | null {
    const { group } = found;
    if (found.form !== "role" && found.form !== "anonymous") return null;
    if (this.isNamed(found.entity) && !this.namedLater(found)) return null;
    const known = this.bearers.get(found.entity);
    if (known && known.entity !== except) return known;
    // « ajoute l'expert », who has spoken as such.
    if (this.turns.heard.has(found.entity) && !looseHeads.has(this.r.noun(group.head)?.lemma ?? "")) return null;
    if (group.det < 0 || group.plural || !(this.r.closed(group.det) & (DEFINITE | POINTING)) || this.r.closed(group.det) & INDEFINITE) return null;
    if (group.first !== found.first && found.first > group.first) return null;
    // « le spécialiste s'occupant de la caméra »
    if (this.r.verb(this.r.closed(found.last) & REFLEXIVE ? found.last + 1 : found.last) & V_GERUND) return null;
    // « la star », « la victime »: the word has a gender, the person need not share it.
    const gender = neutralHeads.has(this.r.noun(group.head)?.lemma ?? "") ? null : group.gender;
    // « L'intéressé a démenti »: whom the one before him spoke of.
    const lemma = this.r.noun(group.head)?.lemma ?? "";
    const concerned = lemma === concernedHead;
    const teller = concerned ? (this.turns.last(at, 1)?.entity ?? -1) : -1;
    const agrees = (voice: Voice): boolean => voice.kind === "person" && voice.entity >= 0 && voice.entity !== found.entity && voice.entity !== except && voice.entity !== teller && (gender === null || (voice.gender ?? suggested(this.r, voice) ?? gender) === gender) && voice.plural !== true && this.isNamed(voice.entity);
    const complete = group.last > group.coreLast && !(this.r.closed(group.det) & POINTING) && !(genericHeads.has(lemma) && isAge(this.r, group));
    const { paragraphs } = this.r.view;
    const here = rangeOf(paragraphs, at);
    const near = this.nearest(found.first, agrees, here, true, content, this.r.view.marks.inside[found.first]!);
    // « Paul Costa est venu. « Non », a dit son avocat »: somebody else than whose lawyer it is.
    if (POSSESSIVES.has(this.r.view.tokens.hash[group.det]!)) return this.other(found, at, agrees);
    for (let t = this.turns.list.length - 1; !concerned && t >= 0 && t >= this.turns.list.length - MAX_ROLE_TURNS; t--) {
      const turn = this.turns.list[t]!;
      // « Tidiani Diagou est arrivé en mai. « … », résume cet homme »: who this paragraph names since the last one spoke.
      if (near && near.mention.first > turn.token && rangeOf(paragraphs, near.mention.first) === here && rangeOf(paragraphs, turn.token) < here && this.mayBe(near.voice.entity, found, complete, false)) return near.voice;
      if (turn.token > found.first || here - rangeOf(paragraphs, turn.token) > (complete ? 1 : 2)) continue;
      if (agrees(turn.voice) && this.mayBe(turn.voice.entity, found, complete, t === this.turns.list.length - 1)) return turn.voice;
    }
    if (near && this.mayBe(near.voice.entity, found, complete, false)) return near.voice;
    return complete ? (this.onlyFree(found, agrees) ?? (near === null ? this.announced(found, agrees) : null)) : null;
  }
  /** Who spoke before the last one, and is called so by the article. */
  private other(found: EntityMention, at: number, agrees: (voice: Voice) => boolean): Voice | null {
    const last = this.turns.last(at, 1)?.entity ?? -1;
    const voice = this.turns.list.slice(-MAX_ROLE_TURNS).findLast((turn) => turn.voice.entity !== last && agrees(turn.voice))?.voice;
    return voice && last >= 0 && this.mayBe(voice.entity, found, false, false) ? voice : null;
  }
  /** « Le maire, Paul Costa, s'en prend à Anne Duval. L'ancienne ministre … »: the only person named nearby to whom the article gives no function. */
  private onlyFree(found: EntityMention, agrees: (voice: Voice) => boolean): Voice | null {
    if (this.r.noun(found.group.head)?.office !== true) return null;
    const { mentions, entities } = this.table;
    // Of an office that is over there may be more to say in between.
    const { paragraphs, sentences } = this.r.view;
    const units = formerWords.has(wordsOf(found.role ?? "")[0] ?? "") ? paragraphs : sentences;
    const low = countBelow(this.firsts, found.first);
    let free = -1;
    for (let m = low - 1; m >= 0 && rangeOf(units, found.first) - rangeOf(units, mentions[m]!.first) <= 1; m--) {
      const { entity, kind, form } = mentions[m]!;
      if (kind !== "person" || form !== "name" || entity === free || entities[entity]!.roles.length > 0 || !agrees(this.voiceOf(entity))) continue;
      if (free >= 0) return null;
      free = entity;
    }
    return free >= 0 ? this.voiceOf(free) : null;
  }
  /** « …, affirme le ministre de l'Intérieur. Christophe Costa a relevé … »: before anybody is named, the function is that of who is named next. */
  private announced(found: EntityMention, agrees: (voice: Voice) => boolean): Voice | null {
    const { mentions } = this.table;
    const { paragraphs } = this.r.view;
    const next = countBelow(this.firsts, found.first + 1);
    for (let m = next; m < mentions.length && m < next + MAX_AHEAD; m++) {
      const mention = mentions[m]!;
      if (rangeOf(paragraphs, mention.first) - rangeOf(paragraphs, found.first) > 1) return null;
      if (mention.kind !== "person" || !this.isNamed(mention.entity)) continue;
      const voice = this.voiceOf(mention.entity);
      const free = this.table.entities[mention.entity]!.roles.length === 0;
      return mention.form === "name" && mention.group.prep < 0 && free && agrees(voice) ? voice : null;
    }
    return null;
  }
  /** « la même source », « cette source »: the unnamed one or the body that spoke last. */
  sameSource(found: EntityMention, at: number): Voice | null {
    const { group } = found;
    if (found.kind === "person" || group.head < 0 || this.r.noun(group.head)?.kind !== "collective" || group.plural || group.det < 0) return null;
    const same = (this.r.closed(group.det) & POINTING && !(this.r.closed(group.det) & INDEFINITE)) || (group.head > group.det + 1 && this.r.closed(group.head - 1) & PREPOSED);
    if (!same) return null;
    const voice = this.turns.last(at, 2);
    return voice && voice.kind !== "person" ? voice : null;
  }
  private isNamed(entity: number): boolean {
    return (this.named[entity] ??= this.table.entities[entity]!.mentions.some((m) => this.table.mentions[m]!.form === "name" || this.table.mentions[m]!.form === "surname"));
  }
  /** Is the function a wider one of somebody whom the article names only after it (« le parlementaire », for a senator)? Who has just spoken goes first. */
  private namedLater({ entity, first, group }: EntityMention): boolean {
    const { mentions, roles } = this.table.entities[entity]!;
    const head = this.r.slice(group.head, group.head + 1).toLowerCase();
    return this.table.mentions[mentions[0]!]!.first >= first && !wordsOf(roles[0] ?? "").includes(head);
  }
  /** The person that the article names most. */
  private isTopic(entity: number): boolean {
    this.mostNamed ??= this.table.entities.reduce((most, e) => (e.kind === "person" ? Math.max(most, e.mentions.length) : most), 0);
    const count = this.table.entities[entity]!.mentions.length;
    return count >= 3 && count >= this.mostNamed;
  }
  private mayBe(entity: number, found: EntityMention, complete: boolean, justSpoke: boolean): boolean {
    return mayBeCalled(this.r, this.table.entities[entity]!, found, { complete, justSpoke, isTopic: () => this.isTopic(entity) });
  }

  /** Whom a pronoun means: the last one who spoke, where they agree; else the nearest one named who does. */
  antecedent(token: number, bits: number, demonstrative: boolean, { content = [], except = -1, goesOn = false, narrated = false }: Told): Voice | null {
    const level = narrated ? -1 : this.r.view.marks.inside[token]!;
    const gender = bits & FEMININE ? "f" : bits & MASCULINE ? "m" : null;
    const plural = bits === 0 ? null : (bits & PLURAL) !== 0;
    const agrees = (voice: Voice): boolean =>
      (except < 0 || voice.entity !== except) && (gender === null || voice.kind !== "person" || (voice.gender ?? suggested(this.r, voice) ?? gender) === gender) && (plural === null || voice.plural === null || voice.plural === plural || (plural && voice.members.length > 0));
    const { paragraphs } = this.r.view;
    const here = rangeOf(paragraphs, token);
    const sentence = rangeOf(this.r.view.sentences, token);
    const near = this.nearest(token, agrees, here, demonstrative, content, level);
    if (demonstrative) return near?.voice ?? null;
    const self = this.subjectOf(content, token, agrees);
    if (self) return self;
    // « …, poursuit-il » goes on with quoted words, whoever was told of since.
    const quoted = goesOn && this.turns.list.slice(-MAX_TURNS).some((turn) => turn.quoted && agrees(turn.voice) && here - rangeOf(paragraphs, turn.token) <= REACH);
    for (let t = this.turns.list.length - 1; t >= 0 && t >= this.turns.list.length - MAX_TURNS; t--) {
      const turn = this.turns.list[t]!;
      if (quoted && !turn.quoted) continue;
      if (turn.token > token || here - rangeOf(paragraphs, turn.token) > REACH) continue;
      if (!agrees(turn.voice)) continue;
      // « Le parquet a ouvert une enquête, a-t-il annoncé »: rather the body that the content is about than a newspaper.
      if (turn.voice.kind === "outlet") {
        const body = this.bodyOf(content, agrees);
        if (body) return body;
        // A newspaper is seldom « il »: rather the person named in this paragraph.
        if ((near?.mention.kind === "person" || near?.mention.kind === "anonymous") && rangeOf(paragraphs, near.mention.first) === here) return near.voice;
      }
      if (quoted) return turn.voice;
      const turnSentence = rangeOf(this.r.view.sentences, turn.token);
      // A person who is the subject of this very sentence goes before who spoke in another.
      if (near && near.subject && turnSentence < sentence && rangeOf(this.r.view.sentences, near.mention.first) === sentence) return near.voice;
      // « Pour Jeanne, le plus dur est passé. « … », dit-elle »: whom a new paragraph names first it is about.
      if (near && near.mention.first > turn.token && near.mention.kind === "person" && this.opens(near.mention) && rangeOf(paragraphs, turn.token) < rangeOf(paragraphs, near.mention.first)) return near.voice;
      // Somebody new, named as a subject since that turn in an earlier sentence, takes the pronoun.
      if (near && near.mention.first > turn.token && near.subject && turnSentence < rangeOf(this.r.view.sentences, near.mention.first)) return near.voice;
      return turn.voice;
    }
    return near?.voice ?? (gender === null ? null : this.bodyOf(content, agrees));
  }
  /** « À Tours, le maire Hugo Costa réunira son conseil, annonce-t-il »: the person whom the words, told by the narrator, name for the first time as their subject. */
  private subjectOf(content: readonly Piece[], token: number, agrees: (voice: Voice) => boolean): Voice | null {
    const { tokens, marks } = this.r.view;
    const piece = content[0];
    if (!piece || piece.end > tokens.start[token]!) return null;
    for (let m = countBelow(this.firsts, countBelow(tokens.start, piece.start, this.r.count)); m < this.table.mentions.length; m++) {
      const mention = this.table.mentions[m]!;
      if (mention.end > piece.end || marks.inside[mention.first]! !== marks.inside[token]!) return null;
      if (mention.group.prep >= 0) continue;
      const isNew = mention.kind === "person" && mention.form === "name" && this.table.entities[mention.entity]!.mentions[0] === m;
      const voice = this.voiceOf(mention.entity);
      return isNew && this.r.verb(mention.last) & V_FINITE && agrees(voice) ? voice : null;
    }
    return null;
  }
  /** Is this the first mention of a person in its paragraph, and no complement of another word? */
  private opens(mention: EntityMention): boolean {
    const { paragraphs } = this.r.view;
    const first = paragraphs[rangeOf(paragraphs, mention.first)]!;
    if (mention.group.prep > first) return false;
    for (let m = countBelow(this.firsts, first); this.table.mentions[m]!.first < mention.first; m++) if (this.table.mentions[m]!.kind === "person") return false;
    return true;
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
  /** « Citant X, il … », « Interrogé par X, il … »: whoever stands in front without a finite verb is not its subject; the first token of that stretch, else the pronoun's. */
  private frontedFrom(token: number): number {
    const { sentences, tokens } = this.r.view;
    if (!(this.r.closed(token) & SUBJECT) || tokens.kind[token] === CLITIC || (token > 0 && this.r.closed(token - 1) & (PREPOSITION | OF))) return token;
    const first = sentences[rangeOf(sentences, token)]!;
    for (let t = token - 1; t >= first; t--) if (this.r.verb(t) & V_THIRD || tokens.kind[t] === MARK || token - t > MAX_FRONTED) return token;
    return first;
  }

  /** No object of the verb before it (« a rencontré vendredi le maire »); whom a relative takes up may be a complement. */
  private isSubject({ first, last, group }: EntityMention): boolean {
    if (this.r.closed(last) & RELATIVE && !(this.r.closed(last) & QUE)) return true;
    // « des divergences entre lui et Paul Costa »
    if (first > 1 && this.r.closed(first - 1) & COORDINATOR && this.r.closed(first - 2) & STRONG) return false;
    let before = first - 1;
    while (before > 0 && this.r.grammar.lexicon.bits[this.r.view.ids[before]!]! & this.r.grammar.timeBit) before--;
    return group.prep < 0 && !(before >= 0 && this.r.readings(before).length > 0);
  }

  private nearest(token: number, agrees: (voice: Voice) => boolean, here: number, any: boolean, content: readonly Piece[], level: number): { readonly voice: Voice; readonly mention: EntityMention; readonly subject: boolean } | null {
    const { mentions } = this.table;
    const low = countBelow(this.firsts, token);
    const fronted = this.frontedFrom(token);
    let best: { voice: Voice; mention: EntityMention; subject: boolean } | null = null;
    let body: { voice: Voice; mention: EntityMention; subject: boolean } | null = null;
    for (let m = low - 1; m >= 0 && m >= low - MAX_BACK; m--) {
      const mention = mentions[m]!;
      if (mention.last > token || here - rangeOf(this.r.view.paragraphs, mention.first) > REACH) break;
      if (mention.first > fronted || content.some((p) => p.start <= mention.start && mention.end <= p.end) || this.r.view.marks.inside[mention.first]! !== level) continue;
      // A body takes up a singular pronoun only once it has spoken; a group takes up a plural one.
      const group = mention.kind === "collective" || mention.kind === "institution";
      if (mention.kind !== "person" && mention.kind !== "anonymous" && !(group && mention.plural)) {
        // « La préfecture a fermé le pont. …, a-t-elle expliqué »: a body that is a subject nearby, where no person will do.
        const bodily = (mention.kind === "institution" || mention.kind === "outlet") && mention.group.prep < 0 && mention.group.gender !== null && rangeOf(this.r.view.paragraphs, mention.first) === here;
        const voice = this.voiceOf(mention.entity);
        if (!any && body === null && bodily && agrees({ ...voice, kind: "person", gender: mention.group.gender, plural: false })) body = { voice, mention, subject: false };
        continue;
      }
      // Who is named in this paragraph, in whatever place, goes before the subjects of others.
      if (best !== null && rangeOf(this.r.view.paragraphs, mention.first) < rangeOf(this.r.view.paragraphs, best.mention.first)) break;
      const voice = this.voiceOf(mention.entity);
      const shaped: Voice = { ...voice, gender: voice.gender ?? mention.gender, plural: mention.plural };
      if (!agrees(shaped)) continue;
      const subject = this.isSubject(mention);
      // « Ouvrier à Reims, il … »: no one new.
      if (mention.form === "role" && mention.group.det < 0 && !mention.plural && !this.isNamed(mention.entity)) continue;
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
