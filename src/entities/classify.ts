// What each noun group mentions, seen by itself: a person, a body, a group, a document, a medium.
import { BY, CONTRACTED, OF, PLURAL, PREPOSED, PREPOSITION, SUBJECT, TO, V_GERUND, V_INFINITIVE, V_PARTICIPLE } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import { nameGroup, oneOfAt } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { ALL_CAPS } from "../text/tokens.ts";
import type { EntityKind } from "../types.ts";
import { BODY_WORD, DEMONSTRATIVE, DEMONYM, type Headed, INDEFINITE, MEDIA_WORD } from "./facts.ts";
import { small } from "./fold.ts";
import type { MentionForm } from "./model.ts";
import { Found, type Raw, type RawContext } from "./raw.ts";
import { bareFirst, beforeMarks, extendName, genderShown, mediumIn, nameAfter, nameText, properAt, someToken, startsClause, startsSentence, stretched, titleGender, withoutTime } from "./stretch.ts";
import type { HeadWord } from "./words.ts";

const COMMA = 0x2c;

/** Reads a group; nothing is added where it mentions nobody who could speak or be a source. */
export function classify(c: RawContext, group: NounGroup, placed: number, inner: boolean, out: Raw[]): void {
  if (idle(c, group)) return;
  const titled = titledName(c, group);
  if (titled >= 0) {
    // `devant la presse Me Didier Dubois`: the title opens a mention of its own.
    const own = nounGroupAt(c.r, titled, group.last);
    const cut = { ...group, last: titled, coreLast: Math.min(group.coreLast, titled), nameFirst: group.nameFirst < titled ? group.nameFirst : -1, nameLast: Math.min(group.nameLast, titled) };
    classify(c, cut, placed, inner, out);
    if (own !== null) classify(c, own, placed, inner, out);
    return;
  }
  const one = classifyOne(c, group, placed, inner);
  // `à l'AFP Tobias Harris`, `au micro Cédric Dubois`: a name that the group swallowed stands for itself.
  const from = one === null ? group.nameFirst : one.kind === "outlet" && one.outlet !== null && one.outlet.last > group.head ? one.outlet.last : -1;
  const loose = one === null || from >= 0 ? looseName(c, group, placed, from) : null;
  if (one !== null) {
    if (loose !== null) {
      one.only(bareFirst(c.r, group), loose.nameFirst);
      one.group = { ...one.group, last: Math.min(one.group.last, loose.nameFirst), coreLast: Math.min(one.group.coreLast, loose.nameFirst) };
    }
    out.push(one);
  }
  if (loose !== null) out.push(loose);
}

/** Most groups hold no noun for somebody, no capital and no medium: nothing more needs to be asked of them. */
function idle({ r, outletAt }: RawContext, group: NounGroup): boolean {
  if (group.nameFirst >= 0 || group.civility >= 0 || r.noun(group.head) !== undefined) return false;
  for (let k = group.first; k < group.last; k++) if (r.isCapital(k) || outletAt[k]! >= 0) return false;
  return true;
}

function titledName(c: RawContext, group: NounGroup): number {
  const { r } = c;
  for (let k = group.head + 1; k < group.last; k++)
    if (r.isCapital(k) && k !== group.civility && (r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.civilityBit) !== 0 && k + 1 < group.last && r.isCapital(k + 1) && r.closed(k - 1) === 0) return k;
  return -1;
}

function looseName(c: RawContext, group: NounGroup, placed: number, from: number): Raw | null {
  const { r, facts } = c;
  // What is attached is read again as a group of its own.
  if (from <= group.head || from >= Math.max(group.coreLast, group.nameLast > group.coreLast && group.nameFirst === group.coreLast ? group.nameLast : 0) || !facts.given(from) || r.closed(from - 1) & OF) return null;
  let last = from + 1;
  while (last < group.last && r.isCapital(last)) last++;
  if (last - from < 2) return null;
  const name = nameText(r, from, last);
  const raw = new Found(r, nameGroup(from, last), placed, "person", "name", from, null, true, false).called(name, from, last);
  raw.sure = true;
  return raw;
}

function classifyOne(c: RawContext, whole: NounGroup, placed: number, inner: boolean): Found | null {
  const { r, facts } = c;
  const { head, first } = whole;
  if (!r.isWord(head) || r.view.tokens.end[head]! - r.view.tokens.start[head]! < 2) return null;
  if (r.grammar.timeBit & r.grammar.lexicon.bits[r.view.ids[head]!]! && whole.civility < 0) return null;
  const headed = facts.headOf(head);
  const word = headed?.word;
  const group = stretched(c, withoutTime(r, whole), headed);
  const capital = r.isCapital(head);
  const det = group.det >= 0 && group.det < head ? group.det : -1;
  const indefinite = det >= 0 && (facts.is(det, INDEFINITE) || r.isNumber(det)) && !(det < first && r.closed(det) & CONTRACTED && !group.plural);
  // `Ancien mineur, il …`: the pronoun's.
  if (det < 0 && word?.person !== undefined && group.nameFirst < 0 && startsSentence(r, group.first) && r.punct(group.last) === COMMA && r.closed(group.last + 1) & SUBJECT) return null;
  const found = (kind: EntityKind, form: MentionForm, sure: boolean): Found => {
    const raw = new Found(r, group, placed, kind, form, bareFirst(r, group), word ?? null, !indefinite, det >= 0 && facts.is(det, DEMONSTRATIVE));
    raw.sure = sure;
    return raw;
  };

  // A title before a name.
  if (group.civility >= 0 && group.nameFirst >= 0) {
    const e = extendName(r, group.nameFirst, group.nameLast);
    const raw = found("person", e - group.nameFirst > 1 && facts.given(group.nameFirst) ? "name" : "surname", true).called(nameText(r, group.nameFirst, e), group.nameFirst, e);
    raw.plural = false;
    raw.gender = titleGender(r, group.civility);
    return raw;
  }

  // A medium: its name alone, or after the noun that says what it is.
  const hit = mediumIn(c, group, word);
  if (hit !== null) {
    const raw = found("outlet", "outlet", true).called(hit.outlet.name, hit.first, hit.last);
    raw.outlet = hit;
    raw.plural = false;
    return raw;
  }

  if (capital && !(word?.person !== undefined && group.nameFirst > head)) return capitalised(c, group, found, word, det, inner);
  return word === undefined ? null : common(c, group, found, headed!, det, indefinite, inner);
}

type Finder = (kind: EntityKind, form: MentionForm, sure: boolean) => Found;

/** A group that a noun for somebody or something heads, named or not. */
function common(c: RawContext, group: NounGroup, found: Finder, headed: Headed, det: number, indefinite: boolean, inner: boolean): Found | null {
  const { r } = c;
  const { word } = headed;
  // Without a determiner a noun is part of an expression (« en compte ») unless it opens its clause or is apposed.
  if (det < 0 && !group.plural && group.nameFirst < 0 && word.collective !== "source" && (group.prep >= 0 || !startsClause(r, group.first))) return null;
  // `la politique` is no politician.
  if (word.person !== undefined && word.gender !== null && !group.plural && det >= 0 && group.civility < 0) {
    const shown = genderShown(r, group.det);
    if (shown !== null && shown !== word.gender) return null;
  }

  // `la famille Dubois`, `la défense`: several who speak as one.
  if (word.collective === "group" && !group.plural && word.fixed) return found("collective", "collective", false);
  const name = nameAfter(c, group, word);
  if (word.media !== undefined && !(word.also && indefinite) && !(word.body !== undefined && name !== null)) {
    // `le magazine Le Phare illustré`: a medium that no registry knows.
    if (name !== null && !group.plural && name.first === headed.last) return found("outlet", "outlet", true).called(r.slice(name.first, name.last), name.first, name.last);
    return found(group.plural ? "collective" : "outlet", group.plural ? "collective" : indefinite ? "anonymous" : "outlet", false);
  }
  if (word.collective === "source") return found(group.plural ? "collective" : "anonymous", group.plural ? "collective" : "anonymous", false);
  if (word.person !== undefined && (name !== null || word.collective === undefined || word.collective === "group")) {
    if (name !== null) {
      const raw = found("person", name.last - name.first > 1 ? "name" : "surname", true).called(nameText(r, name.first, name.last), name.first, name.last);
      if (group.plural) {
        // `les rapporteurs Christine Dubois et Nicole Morel`: the name that stands there is one of them.
        raw.only(name.first, name.last);
        raw.group = { ...group, first: name.first, last: name.last };
        raw.role = word.lemma;
        raw.plural = false;
        raw.gender = null;
      } else {
        raw.role = r.slice(bareFirst(r, group), beforeMarks(r, name.first));
        raw.gender = word.fixed ? group.gender : (word.gender ?? group.gender);
      }
      return raw;
    }
    if (group.plural) {
      const one = oneOf(r, group, word);
      if (one === null) return asRole(found("collective", "collective", false));
      const raw = found("anonymous", "anonymous", false);
      raw.role = one;
      raw.plural = false;
      raw.gender = genderShown(r, group.det);
      return raw;
    }
    // `un responsable` is nobody the text will name; `le ministre` is somebody.
    const raw = asRole(indefinite ? found("anonymous", "anonymous", false) : found("person", "role", false));
    raw.gender = word.fixed ? null : (word.gender ?? group.gender);
    return raw;
  }
  if (word.collective !== undefined && (group.plural || word.collective !== "group" || !word.plural) && !(inner && !group.plural && word.collective === "group")) {
    const body = word.collective === "body";
    return found(body ? "institution" : "collective", body ? "body" : "collective", false);
  }
  if (word.body !== undefined) {
    const raw = found("institution", "body", true);
    return name !== null && !group.plural ? raw.called(r.slice(name.first, name.last), name.first, name.last) : raw;
  }
  return word.document === undefined ? null : asDocument(found, word);
}

function asRole(raw: Found): Found {
  raw.role = raw.bare;
  return raw;
}
/** « l'un des avocats de la famille »: the function in the singular; null where nobody is singled out. */
function oneOf(r: Reader, group: NounGroup, word: HeadWord): string | null {
  if (oneOfAt(r, group) < 0) return null;
  const noun = r.slice(group.head, group.head + 1);
  return [noun.endsWith("s") ? noun.slice(0, -1) : word.lemma, r.slice(group.head + 1, group.last)].join(" ").trim();
}
function asDocument(found: Finder, word: HeadWord): Found {
  return found(word.document === "post" ? "social" : "document", "document", false);
}

/** A group whose head has a capital: a country, a body, a person, or a word at the start of its sentence. */
function capitalised(c: RawContext, group: NounGroup, found: Finder, word: HeadWord | undefined, det: number, inner: boolean): Found | null {
  const { r, words, facts } = c;
  const { head, last } = group;
  const { flags } = r.view.tokens;
  const shouted = (flags[head]! & ALL_CAPS) !== 0;
  let nameLast = head + 1;
  while (nameLast < group.coreLast && r.isCapital(nameLast)) nameLast++;
  /** Somebody or something of that name; the mention is its name, or also what stands before it. */
  const named = (kind: EntityKind, form: MentionForm, name: string, to: number, sure: boolean): Found => found(kind, form, sure).called(name, head, to);
  const firstGiven = facts.given(head);
  // `Reporters sans frontières`: the name may go on behind the group.
  const known = properAt(c, head, c.r.count);
  // `la Confédération des commerces` is no country.
  const complemented = known?.word.kind === "country" && word?.body !== undefined && group.last > known.last;
  if (known !== null && !complemented && known.last >= Math.min(nameLast, group.coreLast) && !(firstGiven && known.last < nameLast)) {
    const country = known.word.kind === "country";
    const raw = named(country ? "country" : "institution", country ? "country" : "body", country ? known.word.name : r.slice(head, known.last), known.last, true);
    if (!country) raw.only(head, Math.max(known.last, group.coreLast));
    if (known.last > group.last) raw.group = { ...group, last: known.last, coreLast: known.last };
    raw.proper = known.word;
    raw.gender = known.word.gender;
    return raw;
  }
  const parts = nameLast - head;
  // `Fnac Darty`: a firm's name goes on.
  if (known?.word.kind === "institution" && known.last < nameLast && !firstGiven && !facts.given(known.last)) return named("institution", "body", r.slice(head, nameLast), nameLast, true).only(head, Math.max(nameLast, group.coreLast));
  // A name that the grammar cut short: `Luís Miguel Janeiro Mós`.
  const cut = group.nameFirst > head && group.nameFirst < nameLast && word === undefined && det < 0 && !shouted;
  if (cut) return person(named("person", "name", nameText(r, head, nameLast), nameLast, true));
  if (group.nameFirst > head && word?.person === undefined && word?.body === undefined && group.nameFirst >= nameLast) return null;
  if (group.nameFirst >= head && facts.given(group.nameFirst) && group.nameLast - group.nameFirst > 1) {
    if (group.nameFirst > head && word?.body !== undefined) return named("institution", "body", r.slice(head, last), nameLast, true).only(head, last);
    const e = extendName(r, group.nameFirst, Math.max(group.nameLast, nameLast));
    const raw = found("person", "name", true).called(nameText(r, group.nameFirst, e), group.nameFirst, e);
    if (group.nameFirst > head && word?.person !== undefined) raw.role = r.slice(head, group.nameFirst);
    if (det < 0 && raw.role === null) raw.gender = null;
    return raw;
  }
  // `la Santé` inside `le ministre de la Santé` is no body by itself.
  if (inner && word?.body === undefined && det >= 0 && !shouted && !firstGiven && parts === 1) return null;
  // `la Mexicaine Eréndira Sanchez`
  if (facts.is(head, DEMONYM) && parts > 1 && det >= 0 && !group.plural && group.last === nameLast) {
    const raw = found("person", parts > 2 ? "name" : "surname", true).called(nameText(r, head + 1, nameLast), head + 1, nameLast);
    raw.role = r.slice(head, head + 1);
    raw.gender = genderShown(r, det);
    return raw;
  }
  if (facts.is(head, DEMONYM) && parts === 1) {
    // `de nombreux Italiens`: the adjective shows several.
    const many = det < 0 && head > 0 && (c.r.closed(head - 1) & PREPOSED) !== 0;
    if (!many && !(group.plural && (det >= 0 || (group.prep >= 0 && counted(c.r, group.prep))))) return null;
    const raw = found("collective", "collective", false);
    raw.plural = true;
    return raw;
  }
  // `Ministre de la Santé` at the start of a sentence is the common noun.
  // `Invité à répondre, il …`: a participle.
  if (det < 0 && word?.person !== undefined && startsSentence(r, group.first) && group.first === head && r.verb(head) & V_PARTICIPLE && r.closed(head + 1) & (TO | BY | PREPOSITION)) return null;
  if (word !== undefined && ((group.first === head && startsSentence(r, group.first)) || word.person !== undefined || words.office(small(r.slice(head, last))) !== undefined)) {
    if (word.person !== undefined) {
      if (group.plural) return asRole(found("collective", "collective", false));
      const raw = asRole(found("person", "role", false));
      raw.gender = word.fixed ? null : (word.gender ?? group.gender);
      return raw;
    }
    if (word.collective !== undefined && det < 0) return found(word.collective === "body" ? "institution" : "collective", word.collective === "body" ? "body" : "collective", false);
    if (word.document !== undefined && word.body === undefined) return asDocument(found, word);
    if (word.body === undefined) return null;
  }
  if (word?.document !== undefined && word.body === undefined) return found("document", "document", false);
  const isBody = word?.body !== undefined || someToken(head, nameLast, (k) => facts.is(k, BODY_WORD) && (k > head || parts > 1)) || (det >= 0 && !firstGiven);
  // `Radio Phare`, `Gull News`.
  if (parts > 1 && !firstGiven && !shouted && (facts.is(head, MEDIA_WORD) || facts.is(nameLast - 1, MEDIA_WORD))) return named("outlet", "outlet", r.slice(head, nameLast), nameLast, true).only(head, nameLast);
  // `RTE`, `BNP Paribas`; `CAC 40`, `Covid-19` are things.
  const acronym = shouted && (parts === 1 || (flags[head + 1]! & ALL_CAPS) === 0);
  if (word === undefined && !r.isCapital(nameLast) && /\d/u.test(r.slice(head, Math.min(r.count, nameLast + 1)))) return null;
  if (isBody || (acronym && !firstGiven)) {
    if (word === undefined && !acronym && det >= 0 && !shouted && (facts.is(det, DEMONSTRATIVE) || (facts.is(det, INDEFINITE) && !group.plural))) return null;
    const to = word?.body !== undefined ? last : Math.max(nameLast, group.coreLast);
    return named("institution", "body", r.slice(head, to), nameLast, word?.body !== undefined || acronym).only(head, to);
  }
  // `Invitée à préciser` opens a sentence: no name.
  if (parts === 1 && !firstGiven && det < 0 && startsSentence(r, head) && r.verb(head) & (V_PARTICIPLE | V_GERUND | V_INFINITIVE)) return null;
  // `Faute de moyens`, `Signe de la crise`: a common noun opens the sentence.
  if (parts === 1 && !firstGiven && det < 0 && startsSentence(r, head) && r.closed(head + 1) & OF && !r.isCapital(head + 2) && group.last > head + 1) return null;
  // `Prénommée Agnès, …`: the name comes after its participle.
  if (parts === 2 && !firstGiven && facts.given(head + 1) && startsSentence(r, head) && (r.verb(head) & V_PARTICIPLE || (r.verb(head) === 0 && r.endsWith(head, r.grammar.participleEndings)))) return person(found("person", "surname", true).called(nameText(r, head + 1, nameLast), head + 1, nameLast).only(head + 1, nameLast));
  const e = extendName(r, head, nameLast);
  // Shouted words are no name.
  if (!firstGiven && e - head > 1 && !someToken(head, e, (k) => (flags[k]! & ALL_CAPS) === 0)) return null;
  return person(named("person", e - head > 1 ? "name" : "surname", nameText(r, head, e), e, firstGiven && e - head > 1));
}
/** `69 % des Français`: the preposition holds the article. */
function counted(r: Reader, prep: number): boolean {
  return (r.closed(prep) & (CONTRACTED | PLURAL)) === (CONTRACTED | PLURAL);
}
/** Nothing but the name tells of this person. */
function person(raw: Found): Found {
  raw.plural = false;
  raw.gender = null;
  return raw;
}
