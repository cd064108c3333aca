// What each noun group mentions, seen by itself: a person, a body, a group, a document, a medium.
import { CONTRACTED, OF } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import { ALL_CAPS } from "../text/tokens.ts";
import type { Raw, RawContext } from "./raw.ts";
import { bareFirst, beforeMarks, extendName, genderShown, headOf, mediumIn, nameAfter, nameText, properAt, someToken, startsClause, startsSentence, stretched, titleGender, withoutTime } from "./stretch.ts";
import type { HeadWord } from "./words.ts";

const small = (s: string): string => s.toLowerCase();

/** Reads a group; null where it mentions nobody who could speak or be a source. */
export function classify(c: RawContext, group: NounGroup, placed: number, inner: boolean): readonly Raw[] {
  if (idle(c, group)) return NOBODY;
  const titled = titledName(c, group);
  if (titled >= 0) {
    // `devant la presse Me Didier Dubois`: the title opens a mention of its own.
    const own = nounGroupAt(c.r, titled, group.last);
    const cut = { ...group, last: titled, coreLast: Math.min(group.coreLast, titled), nameFirst: group.nameFirst < titled ? group.nameFirst : -1, nameLast: Math.min(group.nameLast, titled) };
    return [...classify(c, cut, placed, inner), ...(own === null ? [] : classify(c, own, placed, inner))];
  }
  const one = classifyOne(c, group, placed, inner);
  // `à l'AFP Tobias Harris`, `au micro Cédric Dubois`: a name that the group swallowed stands for itself.
  const from = one === null ? group.nameFirst : one.kind === "outlet" && one.outlet !== null && one.outlet.last > group.head ? one.outlet.last : -1;
  const loose = one === null || from >= 0 ? looseName(c, group, placed, from) : null;
  if (loose === null) return one === null ? [] : [one];
  return one === null ? [loose] : [{ ...one, group: { ...one.group, last: Math.min(one.group.last, loose.nameFirst), coreLast: Math.min(one.group.coreLast, loose.nameFirst) }, bare: c.r.slice(bareFirst(c.r, group), loose.nameFirst) }, loose];
}

const NOBODY: readonly Raw[] = [];

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
  const { r, words } = c;
  // What is attached is read again as a group of its own.
  if (from <= group.head || from >= Math.max(group.coreLast, group.nameLast > group.coreLast && group.nameFirst === group.coreLast ? group.nameLast : 0) || !words.given(r.slice(from, from + 1)) || r.closed(from - 1) & OF) return null;
  let last = from + 1;
  while (last < group.last && r.isCapital(last)) last++;
  if (last - from < 2) return null;
  const name = nameText(r, from, last);
  const own: NounGroup = { first: from, last, prep: -1, det: -1, head: from, coreLast: last, nameFirst: from, nameLast: last, civility: -1, plural: false, gender: null, pronoun: false };
  return {
    group: own, placed, kind: "person", form: "name", name, nameFirst: from, nameLast: last, bare: name, head: null, role: null, outlet: null, proper: null, plural: false, gender: null,
    civility: false, sure: true, definite: true, demonstrative: false,
  };
}

function classifyOne(c: RawContext, whole: NounGroup, placed: number, inner: boolean): Raw | null {
  const { r, words } = c;
  const { head, first } = whole;
  if (!r.isWord(head) || r.view.tokens.end[head]! - r.view.tokens.start[head]! < 2) return null;
  const headed = headOf(r, words, head, r.count);
  const word = headed?.word;
  const group = stretched(c, withoutTime(r, whole), headed);
  const { last } = group;
  const capital = r.isCapital(head);
  const det = group.det >= 0 && group.det < head ? r.slice(group.det, group.det + 1) : "";
  const indefinite = det !== "" && (words.indefinite(det) || r.isNumber(group.det)) && !(group.det < first && r.closed(group.det) & CONTRACTED && !group.plural);
  const demonstrative = words.demonstrative(det);
  const from = bareFirst(r, group);
  const base = {
    group, placed, bare: r.slice(from, last), head: word ?? null, role: null, outlet: null, proper: null, plural: group.plural, gender: group.gender,
    civility: group.civility >= 0, sure: false, definite: !indefinite, demonstrative, name: "", nameFirst: -1, nameLast: -1,
  };
  if (r.grammar.timeBit & r.grammar.lexicon.bits[r.view.ids[head]!]! && group.civility < 0) return null;

  // A title before a name.
  if (group.civility >= 0 && group.nameFirst >= 0) {
    const e = extendName(r, group.nameFirst, group.nameLast);
    return { ...base, kind: "person", form: e - group.nameFirst > 1 && words.given(r.slice(group.nameFirst, group.nameFirst + 1)) ? "name" : "surname", name: nameText(r, group.nameFirst, e), nameFirst: group.nameFirst, nameLast: e, sure: true, plural: false, gender: titleGender(r, group.civility) };
  }

  // A medium: its name alone, or after the noun that says what it is.
  const hit = mediumIn(c, group, word);
  if (hit !== null) return { ...base, kind: "outlet", form: "outlet", name: hit.outlet.name, nameFirst: hit.first, nameLast: hit.last, outlet: hit, sure: true, plural: false };

  if (capital && !(word?.person !== undefined && group.nameFirst > head)) return capitalised(c, group, base, word, det, inner);
  if (word === undefined) return null;
  const opening = startsClause(r, group.first);
  // Without a determiner a noun is part of an expression (« en compte ») unless it opens its clause or is apposed.
  if (det === "" && !group.plural && group.nameFirst < 0 && word.collective !== "source" && (group.prep >= 0 || !opening)) return null;
  // `la politique` is no politician.
  if (word.person !== undefined && word.gender !== null && !group.plural && det !== "" && group.civility < 0) {
    const shown = genderShown(r, group.det);
    if (shown !== null && shown !== word.gender) return null;
  }

  // `la famille Dubois`, `la défense`: several who speak as one.
  if (word.collective === "group" && !group.plural && word.fixed) return { ...base, kind: "collective", form: "collective" };
  const name = nameAfter(c, group, word);
  if (word.media !== undefined && !(word.also && indefinite) && !(word.body !== undefined && name !== null)) {
    // `le magazine Le Phare illustré`: a medium that no registry knows.
    if (name !== null && !group.plural && name.first === group.head + 1) return { ...base, kind: "outlet", form: "outlet", name: r.slice(name.first, name.last), nameFirst: name.first, nameLast: name.last, sure: true };
    return { ...base, kind: group.plural ? "collective" : "outlet", form: group.plural ? "collective" : indefinite ? "anonymous" : "outlet" };
  }
  if (word.collective === "source") return { ...base, kind: group.plural ? "collective" : "anonymous", form: group.plural ? "collective" : "anonymous" };
  if (word.person !== undefined && (name !== null || word.collective === undefined || word.collective === "group")) {
    if (name !== null && !group.plural) {
      const gender = word.fixed ? group.gender : (word.gender ?? group.gender);
      return { ...base, kind: "person", form: name.last - name.first > 1 ? "name" : "surname", name: nameText(r, name.first, name.last), nameFirst: name.first, nameLast: name.last, role: r.slice(from, beforeMarks(r, name.first)), sure: true, gender };
    }
    if (group.plural || (word.collective !== undefined && word.person === undefined)) {
      // `les rapporteurs Christine Dubois et Nicole Morel`: the name that stands there is one of them.
      if (name !== null) return { ...base, group: { ...group, first: name.first, last: name.last }, kind: "person", form: name.last - name.first > 1 ? "name" : "surname", name: nameText(r, name.first, name.last), nameFirst: name.first, nameLast: name.last, bare: r.slice(name.first, name.last), role: word.lemma, sure: true, plural: false, gender: null };
      return { ...base, kind: "collective", form: "collective", role: base.bare };
    }
    // `un responsable` is nobody the text will name; `le ministre` is somebody.
    const gender = word.fixed ? null : (word.gender ?? group.gender);
    return indefinite ? { ...base, kind: "anonymous", form: "anonymous", gender, role: base.bare } : { ...base, kind: "person", form: "role", gender, role: base.bare };
  }
  if (word.collective !== undefined && (group.plural || word.collective !== "group" || !word.plural) && !(inner && !group.plural && word.collective === "group")) {
    const body = word.collective === "body";
    return { ...base, kind: body ? "institution" : "collective", form: body ? "body" : "collective", plural: group.plural };
  }
  if (word.body !== undefined) {
    const named = name !== null && !group.plural;
    return { ...base, kind: "institution", form: "body", sure: true, ...(named && { name: r.slice(name.first, name.last), nameFirst: name.first, nameLast: name.last }) };
  }
  if (word.document !== undefined) return { ...base, kind: word.document === "post" ? "social" : "document", form: "document" };
  return null;
}

type Base = Omit<Raw, "kind" | "form">;

/** A group whose head has a capital: a country, a body, a person, or a word at the start of its sentence. */
function capitalised(c: RawContext, group: NounGroup, base: Base, word: HeadWord | undefined, det: string, inner: boolean): Raw | null {
  const { r, words } = c;
  const { head, last } = group;
  const { flags } = r.view.tokens;
  let nameLast = head + 1;
  while (nameLast < group.coreLast && r.isCapital(nameLast)) nameLast++;
  const known = properAt(c, head, group.last);
  const withWhole = { ...base, nameFirst: head, nameLast };
  const firstGiven = words.given(r.slice(head, head + 1));
  if (known !== null && known.last >= Math.min(nameLast, group.coreLast) && !(firstGiven && known.last < nameLast)) {
    const country = known.word.kind === "country";
    return { ...withWhole, kind: country ? "country" : "institution", form: country ? "country" : "body", name: country ? known.word.name : r.slice(head, known.last), nameLast: known.last, proper: known.word, sure: true, bare: country ? base.bare : r.slice(head, Math.max(known.last, group.coreLast)), gender: known.word.gender };
  }
  const parts = nameLast - head;
  // A name that the grammar cut short: `Luís Miguel Janeiro Mós`.
  const cut = group.nameFirst > head && group.nameFirst < nameLast && word === undefined && det === "" && (flags[head]! & ALL_CAPS) === 0;
  if (cut) return { ...withWhole, kind: "person", form: "name", name: nameText(r, head, nameLast), sure: true, plural: false, gender: null };
  if (group.nameFirst > head && word?.person === undefined && word?.body === undefined && group.nameFirst >= nameLast) return null;
  if (group.nameFirst >= 0 && group.nameFirst >= head && words.given(r.slice(group.nameFirst, group.nameFirst + 1)) && group.nameLast - group.nameFirst > 1) {
    if (group.nameFirst > head && word?.body !== undefined) return { ...withWhole, kind: "institution", form: "body", name: r.slice(head, last), sure: true, bare: r.slice(head, last) };
    const e = extendName(r, group.nameFirst, Math.max(group.nameLast, nameLast));
    const role = group.nameFirst > head && word?.person !== undefined ? r.slice(head, group.nameFirst) : null;
    return { ...base, kind: "person", form: "name", name: nameText(r, group.nameFirst, e), nameFirst: group.nameFirst, nameLast: e, sure: true, role, gender: det === "" && role === null ? null : base.gender };
  }
  // `la Santé` inside `le ministre de la Santé` is no body by itself.
  if (inner && word?.body === undefined && det !== "" && (flags[head]! & ALL_CAPS) === 0 && !firstGiven && parts === 1) return null;
  if (words.demonym(r.slice(head, head + 1)) && parts === 1) return group.plural && det !== "" ? { ...base, kind: "collective", form: "collective" } : null;
  const initial = startsSentence(r, group.first) && group.first === head;
  // `Ministre de la Santé` at the start of a sentence is the common noun.
  if (word !== undefined && (initial || words.office(small(r.slice(head, last))) !== undefined || word.person !== undefined)) {
    if (word.person !== undefined) {
      const gender = word.fixed ? null : (word.gender ?? base.gender);
      return group.plural ? { ...base, kind: "collective", form: "collective", role: base.bare } : { ...base, kind: "person", form: "role", role: base.bare, gender };
    }
    if (word.collective !== undefined && det === "") return { ...base, kind: word.collective === "body" ? "institution" : "collective", form: word.collective === "body" ? "body" : "collective" };
    if (word.document !== undefined && word.body === undefined) return { ...base, kind: word.document === "post" ? "social" : "document", form: "document" };
    if (word.body === undefined) return null;
  }
  if (word?.document !== undefined && word.body === undefined) return { ...base, kind: "document", form: "document" };
  const isBody = word?.body !== undefined || someToken(head, nameLast, (k) => words.bodyWord(r.slice(k, k + 1)) && (k > head || parts > 1)) || (det !== "" && !firstGiven);
  // `RTE`, `BNP Paribas`; `CAC 40`, `Covid-19` are things.
  // `Radio Phare`, `Gull News`.
  if (parts > 1 && !firstGiven && (words.mediaWord(r.slice(head, head + 1)) || words.mediaWord(r.slice(nameLast - 1, nameLast))) && (flags[head]! & ALL_CAPS) === 0)
    return { ...withWhole, kind: "outlet", form: "outlet", name: r.slice(head, nameLast), sure: true, bare: r.slice(head, nameLast) };
  const acronym = (flags[head]! & ALL_CAPS) !== 0 && (parts === 1 || (flags[head + 1]! & ALL_CAPS) === 0);
  if (/\d/u.test(r.slice(head, Math.min(r.count, nameLast + 1))) && !r.isCapital(nameLast) && word === undefined) return null;
  if (isBody || (acronym && !firstGiven)) {
    if (word === undefined && !acronym && det !== "" && (flags[head]! & ALL_CAPS) === 0 && (words.demonstrative(det) || (words.indefinite(det) && !group.plural))) return null;
    const name = word?.body !== undefined ? r.slice(head, last) : r.slice(head, Math.max(nameLast, group.coreLast));
    return { ...withWhole, kind: "institution", form: "body", name, sure: word?.body !== undefined || acronym, bare: name };
  }
  const e = extendName(r, head, nameLast);
  // Shouted words are no name.
  if (!firstGiven && e - head > 1 && !someToken(head, e, (k) => (flags[k]! & ALL_CAPS) === 0)) return null;
  return { ...base, kind: "person", form: e - head > 1 ? "name" : "surname", name: nameText(r, head, e), nameFirst: head, nameLast: e, sure: firstGiven && e - head > 1, plural: false, gender: null };
}
