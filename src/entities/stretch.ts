// Parts of a noun group as a mention needs them: its head with all its words, its name, what does not belong.
import { ARTICLE, CONTRACTED, FEMININE, MASCULINE, OBJECT, OF, PREPOSITION, TO } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import { oneOfAt } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { MARK, NEWLINE } from "../text/tokens.ts";
import type { Gender } from "../types.ts";
import { OPENS_PROPER, SECOND_OF_PROPER } from "./facts.ts";
import { spaced } from "./fold.ts";
import type { OutletHit } from "./outlets.ts";
import type { RawContext } from "./raw.ts";
import type { HeadWord, ProperWord } from "./words.ts";

/** First token of the mention without determiner. */
export function bareFirst(r: Reader, group: NounGroup): number {
  // « l'un de ses avocats » is called « un de ses avocats ».
  const one = oneOfAt(r, group);
  if (one >= 0) return one;
  let i = group.first;
  while (i < group.head && r.closed(i) & (ARTICLE | OBJECT) && i <= group.det) i++;
  if (i === group.first && group.det >= group.first && i < group.head) i = group.det + 1;
  return Math.min(i, group.civility >= 0 ? group.civility : group.head);
}

/** At the start of a sentence, after a comma or a bracket. */
export function startsClause(r: Reader, i: number): boolean {
  const p = i > 0 ? r.punct(i - 1) : 0;
  return startsSentence(r, i) || p === 0x2c || p === 0x28;
}

export function startsSentence(r: Reader, i: number): boolean {
  if (i === 0 || r.view.tokens.flags[i]! & NEWLINE) return true;
  const p = r.punct(i - 1);
  return p === 0x2e || p === 0x21 || p === 0x3f || p === 0x3a || p === 0x2026 || r.view.tokens.kind[i - 1] === MARK || p === 0x2d || p === 0x2013 || p === 0x2014;
}

export function genderShown(r: Reader, det: number): Gender | null {
  const c = r.closed(det);
  return c & FEMININE ? "f" : c & MASCULINE && !(c & CONTRACTED) ? "m" : null;
}

/** What a title shows of its bearer; `le Dr` shows nothing. */
export function titleGender(r: Reader, civility: number): Gender | null {
  const det = civility > 0 ? r.closed(civility - 1) : 0;
  return r.grammar.lexicon.value(r.grammar.civilities, r.view.ids[civility]!) ?? (det & FEMININE && det & ARTICLE ? "f" : null);
}

/** The longest known name that starts at `from`. */
export function properAt(c: RawContext, from: number, last: number): { readonly word: ProperWord; readonly last: number } | null {
  const { r, words } = c;
  if (!c.facts.is(from, OPENS_PROPER)) return null;
  const longest = c.facts.is(from + 1, SECOND_OF_PROPER) ? words.longest : 1;
  for (let to = Math.min(last, from + longest); to > from; to--) {
    if (!r.isCapital(to - 1) && to - from === 1) continue;
    const word = words.proper(r.slice(from, to));
    if (word !== undefined) return { word, last: to };
  }
  return null;
}

/** The whole of a phrase belongs to the group, and what says where a source sits (`une source à la gendarmerie`). */
export function stretched(c: RawContext, group: NounGroup, headed: { readonly word: HeadWord; readonly last: number } | undefined): NounGroup {
  const { r } = c;
  if (headed === undefined) return group;
  let last = Math.max(group.last, headed.last);
  if (headed.word.collective === "source" && last < r.count && r.closed(last) & (OF | TO)) {
    const place = nounGroupAt(r, last, Math.min(r.count, last + 8));
    if (place !== null && place.head >= 0 && !r.isCapital(place.head)) last = place.last;
  }
  // `le journal Les Échos`, `l'émission « Questions politiques »`: the medium's name follows with an article or marks of its own.
  if (headed.word.media !== undefined && !group.plural && last < r.count) {
    const at = r.view.tokens.kind[last] === MARK ? last + 1 : last;
    if (at < r.count && c.outletAt[at]! >= 0 && c.outlets[c.outletAt[at]!]!.first === at && (r.view.tokens.flags[last]! & NEWLINE) === 0) last = c.outlets[c.outletAt[at]!]!.last;
  }
  return last === group.last ? group : { ...group, last };
}

/** `la députée samedi`: a word of time is no part of the mention. */
export function withoutTime(r: Reader, group: NounGroup): NounGroup {
  for (let k = group.head + 1; k < group.last; k++) {
    if ((r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.timeBit) === 0 || r.isCapital(k)) continue;
    if (k <= group.nameFirst) return group;
    let last = k;
    while (last > group.head + 1 && (r.closed(last - 1) & (OF | PREPOSITION | ARTICLE)) !== 0) last--;
    return { ...group, last, coreLast: Math.min(group.coreLast, last) };
  }
  return group;
}

export function someToken(from: number, to: number, test: (k: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (test(k)) return true;
  return false;
}

/** Capitals that belong to a name and stand right after it. */
export function extendName(r: Reader, first: number, last: number): number {
  let e = last;
  while (e > first + 1 && !r.isCapital(e - 1)) e--;
  return e;
}

/** A name without what the text sets round it. */
export function nameText(r: Reader, first: number, last: number): string {
  return spaced(r.slice(first, last));
}

/** What stands before a name, without the mark that opens it. */
export function beforeMarks(r: Reader, first: number): number {
  let k = first;
  while (k > 0 && (r.view.tokens.kind[k - 1] === MARK || r.punct(k - 1) !== 0)) k--;
  return k;
}

/** `la secrétaire d'État auprès du ministre de X Anne Duval`: the name is hers. */
function isBeside(r: Reader, from: number, to: number): boolean {
  return someToken(from, to, (k) => r.view.tokens.hash[k] === r.grammar.besideHash);
}

/** A name after a lower-case head: `l'épidémiologiste Roman Prymula`, `l'association SOS Racisme`. */
export function nameAfter(c: RawContext, group: NounGroup, word: HeadWord): { readonly first: number; readonly last: number } | null {
  const { r } = c;
  if (group.nameFirst > group.head) {
    const before = r.closed(group.nameFirst - 1);
    // The name belongs to the function nearest to it: `l'avocat de l'ex-femme de X Monique Olivier`.
    if (word.person !== undefined) for (let k = group.nameFirst - 1; k > group.head; k--) if (!r.isCapital(k) && c.facts.head(k)?.person !== undefined && r.closed(k - 1) !== 0 && !isBeside(r, group.head, k)) return null;
    // `une bénévole de l'association Ar Viltansoù`
    if (word.person !== undefined && c.facts.head(group.nameFirst - 1)?.body !== undefined && group.nameFirst - 1 > group.head && !c.facts.given(group.nameFirst)) return null;
    const attached = before & (OF | PREPOSITION) && !(before & ARTICLE && !(before & OF));
    if (attached) return null;
    // `la chroniqueuse Dominique Morel`: a given name that is a country's too.
    const proper = properAt(c, group.nameFirst, group.nameLast);
    const place = proper !== null && !(proper.last < group.nameLast && c.facts.given(group.nameFirst));
    if (word.person !== undefined && (place || c.outletAt[group.nameFirst]! >= 0)) return null;
    let from = group.nameFirst;
    while (word.person === undefined && from > group.head + 1 && r.isCapital(from - 1)) from--;
    return { first: from, last: word.person !== undefined ? extendName(r, group.nameFirst, group.nameLast) : group.nameLast };
  }
  // `le porte-parole du ministère de la Santé Kianouche Jahanpour`: after an article the first capital is the ministry's.
  if (word.person !== undefined && !group.plural && r.isCapital(group.last - 1)) {
    let from = group.last - 1;
    while (from > group.head + 1 && r.isCapital(from - 1)) from--;
    if (group.last - from > 2 && from > group.coreLast && r.closed(from - 1) & ARTICLE && c.outletAt[from]! < 0 && properAt(c, from, group.last) === null) return { first: from + 1, last: group.last };
  }
  // `l'agence de notation Moody's`: capitals at the end that no preposition ties to what stands before.
  if (word.person === undefined && r.isCapital(group.last - 1) && group.last - 1 > group.head) {
    let from = group.last - 1;
    while (from > group.head + 1 && r.isCapital(from - 1)) from--;
    if (r.closed(from - 1) === 0 || from === group.head + 1) return { first: from, last: group.last };
  }
  // A run of capitals right after the noun and its adjectives.
  let i = group.head + 1;
  while (i < group.coreLast && !r.isCapital(i)) i++;
  if (i >= group.coreLast) return null;
  // `l'association Les Amis de la Loire`: a name with an article is a phrase.
  if (word.person === undefined && r.closed(i) & ARTICLE) return { first: i, last: group.last };
  let to = i + 1;
  while (to < group.last && r.isCapital(to)) to++;
  return word.person !== undefined && (properAt(c, i, to) !== null || c.outletAt[i]! >= 0 || to < group.last) ? null : { first: i, last: to };
}

export function mediumIn(c: RawContext, group: NounGroup, word: HeadWord | undefined): OutletHit | null {
  const { r } = c;
  const at = (k: number): OutletHit | null => (k >= 0 && k < r.count && c.outletAt[k]! >= 0 ? c.outlets[c.outletAt[k]!]! : null);
  const own = at(group.head);
  if (own !== null && own.last >= Math.min(group.coreLast, own.first + (group.coreLast - group.head))) return own;
  if (own !== null && own.first <= group.head && group.nameFirst < 0) return own;
  if (word?.media === undefined || group.plural) return null;
  for (let k = group.head + 1; k < group.last; k++) {
    const hit = at(k);
    if (hit === null) continue;
    return hit.first === group.head + 1 || !(r.closed(hit.first - 1) & (PREPOSITION | CONTRACTED)) || k <= group.coreLast ? hit : null;
  }
  return null;
}
