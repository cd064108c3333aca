// Noun groups: determiner, adjectives, head, names, attachments by `de`, by `à` after a function.
import { ALL_CAPS, CLITIC, DOTTED, ELISION, MARK, NEWLINE, NUMBER, PUNCT, WORD } from "../text/tokens.ts";
import { ADVERB, ARTICLE, BY, CONTRACTED, COORDINATOR, DETERMINER, FEMININE, INDEFINITE, MASCULINE, NEGATED, NEGATION, OBJECT, OF, PARTICLE, PLURAL, PREPOSED, PREPOSITION, QUE, RATIO, REFLEXIVE, STRONG, SUBORDINATOR, TO, WHOLE, V_BE, V_FINITE, V_GERUND, V_HAVE, V_INFINITIVE, V_PARTICIPLE, V_RELAY, V_THIRD } from "./grammar.ts";
import type { Reader } from "./reader.ts";

export interface NounGroup {
  /** First token, a preposition before it left out. */
  readonly first: number;
  readonly last: number;
  /** Preposition that brings the group in, -1 if none. */
  readonly prep: number;
  /** Determiner token, -1 if none (for `au` and `du` the preposition itself). */
  readonly det: number;
  /** Head noun, or first token of the name; -1 where a quotation mark follows the determiner. */
  readonly head: number;
  /** Last token of head and its adjectives, before any attachment. */
  readonly coreLast: number;
  /** A person's or body's proper name inside, -1 if none. */
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly civility: number;
  readonly plural: boolean;
  readonly gender: "m" | "f" | null;
  /** A stressed or demonstrative pronoun (`lui`, `ce dernier`). */
  readonly pronoun: boolean;
}

const MAX_GROUP = 40;
const MAX_DEPTH = 6;
const COMMA = 0x2c;
const COLON = 0x3a;

/** The noun group that starts at token `i` (with its preposition), or null. */
export function nounGroupAt(r: Reader, i: number, last: number, depth = 0): NounGroup | null {
  const { grammar } = r;
  const { kind, flags } = r.view.tokens;
  const { bits } = grammar.lexicon;
  const { closedBits: closed, capitals } = r;
  const { ids } = r.view;
  // Most words open no group.
  if (closed[i] === 0 && kind[i] === WORD && capitals[i] === 0 && grammar.nounOf[ids[i]!] === undefined && (bits[ids[i]!]! & grammar.civilityBit) === 0) return null;
  const limit = Math.min(last, i + MAX_GROUP);
  let j = i;
  let prep = -1, det = -1;
  const c0 = closed[j]!;
  if (c0 & (PREPOSITION | OF) && !(c0 & STRONG && !(c0 & PREPOSITION))) {
    prep = j++;
    // `d'après`, `jusqu'à`, `près de`: prepositions in a row are one.
    while (j < limit && closed[j]! & (PREPOSITION | OF) && !(closed[j]! & (DETERMINER | OBJECT)) && !(j > i && (flags[j]! & NEWLINE) !== 0)) j++;
    if (closed[j - 1]! & CONTRACTED) det = j - 1;
    if (j >= limit || (j > i && (flags[j]! & NEWLINE) !== 0)) return null;
    // `en précisant`, `en les appelant`
    const gerund = closed[j]! & OBJECT && r.verb(j + 1) & V_GERUND ? j + 1 : j;
    if (r.verb(gerund) & V_GERUND && !r.noun(gerund)) return null;
  }
  const groupStart = j;
  while (j < limit && !(j > i && (flags[j]! & NEWLINE) !== 0) && (closed[j]! & (ARTICLE | DETERMINER) || kind[j] === NUMBER) && j - groupStart < 5) {
    if (kind[j] !== NUMBER || det < 0) det = j;
    j++;
    // `un de ses voisins`, `l'une des élues`
    if (closed[det]! & INDEFINITE && j + 1 < limit && closed[j]! & OF && (closed[j]! & PLURAL || closed[j + 1]! & (DETERMINER | ARTICLE) && closed[j + 1]! & PLURAL)) j++;
  }
  // `l'un d'eux`, `certaines d'entre elles`
  if (det >= groupStart && closed[det]! & INDEFINITE && closed[j]! & OF) {
    const them = closed[j + 1]! & PREPOSITION ? j + 2 : j + 1;
    if (them < limit && closed[them]! & STRONG && closed[them]! & PLURAL) {
      return { first: groupStart, last: them + 1, prep, det, head: det, coreLast: det + 1, nameFirst: -1, nameLast: -1, civility: -1, plural: (closed[det]! & PLURAL) !== 0, gender: genderOf(closed[det]!), pronoun: true };
    }
  }
  if (j < limit && groupStart === j && closed[j]! & STRONG && !capitalNameAt(r, j)) {
    return { first: j, last: j + 1, prep, det: -1, head: j, coreLast: j + 1, nameFirst: -1, nameLast: -1, civility: -1, plural: (closed[j]! & PLURAL) !== 0, gender: genderOf(closed[j]!), pronoun: true };
  }
  // `certains estiment`, `d'autres parlent`: the determiner stands for its noun.
  const quantity = det >= 0 && det === j - 1 ? det : c0 & OF && !(c0 & CONTRACTED) && prep === i && j === i + 1 && closed[j]! & PREPOSED ? j : -1;
  const verb = quantity + 1;
  if (quantity >= 0 && (quantity === det ? (closed[det]! & (ARTICLE | PLURAL)) === PLURAL : r.endsWith(quantity, grammar.pluralEndings)) && !r.isNumber(quantity) && ((verb < limit && pluralVerb(r, verb)) || (i > 0 && r.verb(i - 1) !== 0 && (verb >= r.count || kind[verb] === PUNCT)))) {
    return { first: i, last: verb, prep: -1, det: quantity, head: quantity, coreLast: verb, nameFirst: -1, nameLast: -1, civility: -1, plural: true, gender: genderOf(closed[quantity]!), pronoun: true };
  }
  // `tout va bien`, `tout indique que`
  if (det >= 0 && det === j - 1 && det === i && closed[det]! & WHOLE && r.verb(j) & V_THIRD && !(r.verb(j) & V_PARTICIPLE) && !r.noun(j) && !(bits[ids[j]!]! & grammar.homographBit)) return null;
  // `le plus haut responsable`, but `le numéro un`
  while (j < limit && !(j > i && (flags[j]! & NEWLINE) !== 0) && ((closed[j]! & PREPOSED && !ranked(r, j)) || (det >= 0 && closed[j]! & NEGATED && closed[j + 1]! & PREPOSED))) j++;
  if (j >= limit || (j > i && (flags[j]! & NEWLINE) !== 0)) return null;
  if (kind[j] === MARK) return det >= 0 && j > groupStart ? { first: groupStart, last: j, prep, det, head: -1, coreLast: j, nameFirst: -1, nameLast: -1, civility: -1, plural: (closed[det]! & PLURAL) !== 0, gender: genderOf(closed[det]!), pronoun: false } : null;
  // `ce dernier`, `la première`: an adjective without a noun stands for one.
  const preposedOnly = j > groupStart && closed[j - 1]! & PREPOSED && det >= 0;
  const civility = bits[ids[j]!]! & grammar.civilityBit && (capitals[j + 1] === 1 || capitals[j] === 1) && j + 1 < limit && civil(r, j) ? j : -1;
  if (civility >= 0) j++;
  const head = j;
  const headless = (preposedOnly && standsAlone(r, det, j)) || !isHead(r, j, det >= 0 || prep >= 0 || groupStart < j || civility >= 0, det >= 0);
  if (headless) {
    if (!preposedOnly) return null;
    const d = closed[det]!;
    return { first: groupStart, last: j, prep, det, head: j - 1, coreLast: j, nameFirst: -1, nameLast: -1, civility: -1, plural: (d & PLURAL) !== 0, gender: genderOf(d), pronoun: true };
  }
  j++;
  const headNoun = r.noun(head);
  let run = capitals[head] === 1 ? 1 : 0;
  // `le quotidien Les Échos`, `l'association Les Amis de la Terre`
  const titled = headNoun !== undefined && headNoun.kind !== "person" && capitals[head] !== 1;
  // Adjectives, names, particles.
  while (j < limit && !(j > i && (flags[j]! & NEWLINE) !== 0)) {
    if (kind[j] === CLITIC || kind[j] !== WORD) {
      if (kind[j] === NUMBER && run > 0 && !(flags[j]! & 2)) { j++; continue; }
      if (kind[j] === ELISION && run > 0 && closed[j]! & PARTICLE && givenBefore(r, j) && capitals[j + 1] === 1) { j++; continue; }
      break;
    }
    const c = closed[j]!;
    // `Marine Le Pen`: a capital article between capitals is part of the name.
    // `aux salariés Paul Garnier`, `lors d'un débat Paul Garnier`: only a person in the singular bears the name after it.
    if (prep >= 0 && depth === 0 && !(c0 & OF) && capitals[head] !== 1 && run === 0 && capitals[j] === 1 && capitals[j + 1] === 1 && (givenAt(r, j) || headNoun?.kind === "document") && (headNoun?.kind !== "person" || headNoun!.plural)) break;
    // `à l'AFP Tobias Harris`: a given name after a name that no noun leads starts another group.
    // So does what follows an acronym: `à l'AFP Xénia Dulac`.
    if (prep >= 0 && !(c0 & OF) && depth === 0 && capitals[head] === 1 && capitals[j] === 1 && capitals[j + 1] === 1 && !givenAt(r, head) && !headNoun && (givenAt(r, j) || (flags[j - 1]! & ALL_CAPS && !(flags[j]! & ALL_CAPS)))) break;
    // `à l'Agence France-Presse Léa, une élève`
    if (prep >= 0 && !(c0 & OF) && depth === 0 && capitals[head] === 1 && capitals[j] === 1 && !givenAt(r, head) && givenAt(r, j) && r.punct(j + 1) === COMMA) break;
    // `avec le sourire M. Philippe`: a title opens a group of its own.
    if (prep >= 0 && depth === 0 && !headNoun && bits[ids[j]!]! & grammar.civilityBit && capitals[j] === 1 && civil(r, j)) break;
    // `ce dimanche Marc Fesneau`
    if (j === head + 1 && capitals[head] !== 1 && capitals[j] === 1 && bits[ids[head]!]! & grammar.timeBit && !headNoun) break;
    if (capitals[j] === 1 && (!(c & (PREPOSITION | OF | ARTICLE)) || flags[j]! & ALL_CAPS || (j + 1 < limit && capitals[j + 1] === 1 && (capitals[j - 1] === 1 || titled)))) {
      run++;
      j++;
      continue;
    }
    if (c & PARTICLE && run > 0 && givenBefore(r, j) && j + 1 < limit && (capitals[j + 1] === 1 || (closed[j + 1]! & PARTICLE && capitals[j + 2] === 1))) { j++; continue; }
    if (j === head + 1 && ranked(r, head)) { j++; continue; }
    if (c & ~PREPOSED) break;
    if (r.endsWith(j, grammar.adverbEndings) && !r.noun(j)) break;
    if (startsVerb(r, j, head, run > 0)) break;
    // `explique Paul Garnier mardi`
    if (bits[ids[j]!]! & grammar.timeBit && !r.noun(j)) break;
    j++;
  }
  // `un Belge sur trois`
  if (det >= 0 && j + 1 < limit && closed[j]! & RATIO && (kind[j + 1] === NUMBER || (closed[j + 1]! & (PLURAL | ARTICLE)) === PLURAL) && !(j + 2 < limit && kind[j + 2] === WORD && closed[j + 2]! === 0 && r.verb(j + 2) === 0)) j += 2;
  const coreLast = j;
  const timed = (bits[ids[head]!]! & grammar.timeBit) !== 0 && !noun0(r, head);
  let attached = timed ? MAX_DEPTH : 0;
  while (j < limit && !(j > i && (flags[j]! & NEWLINE) !== 0) && attached < MAX_DEPTH && depth < MAX_DEPTH) {
    const c = closed[j]!;
    let inner: NounGroup | null = null;
    if (c & OF) {
      inner = nounGroupAt(r, j, limit, depth + 1);
      // `a appris l'AFP de sources concordantes`
      if (inner && !(det >= 0 && closed[det]! & INDEFINITE) && capitals[head] === 1 && headNoun?.kind !== "person" && inner.det < 0 && inner.head >= 0 && r.noun(inner.head)?.kind === "collective") break;
    }
    else if (c & TO && headNoun?.office && depth === 0) {
      const candidate = nounGroupAt(r, j, limit, depth + 1);
      // `ministre à la Ville`, `commissaire à l'économie Pierre Dupont`; not `a dit la ministre à l'AFP`.
      const office = attached === 0 && candidate && candidate.head >= 0 && capitals[candidate.head] === 1 && !(flags[candidate.head]! & ALL_CAPS) && (candidate.nameFirst < 0 || candidate.nameFirst > candidate.head);
      // `la commissaire aux droits de l'homme, Anne Duval`
      const kind = candidate && candidate.head >= 0 ? r.noun(candidate.head)?.kind : undefined;
      const apposed = candidate && candidate.head >= 0 && (kind === undefined || kind === "document") && r.punct(candidate.last) === COMMA && givenAt(r, candidate.last + 1);
      if (candidate && (office || apposed || (candidate.nameFirst > candidate.head && capitals[candidate.head] !== 1 && !r.noun(candidate.head) && givenAt(r, candidate.nameFirst)))) inner = candidate;
    } else if (headNoun?.office && r.view.tokens.hash[j] === grammar.besideHash && closed[j + 1]! & OF) {
      // `la secrétaire d'État auprès du ministre`
      inner = nounGroupAt(r, j + 1, limit, depth + 1);
    } else if (c & BY && r.readings(j - 1).some((x) => x.mood === "ppart")) inner = nounGroupAt(r, j, limit, depth + 1);
    if (!inner || inner.pronoun || inner.head < 0) break;
    j = inner.last;
    attached++;
    // `la Fédération du commerce et de la distribution`
    if (c & OF && j + 2 < limit && closed[j]! & COORDINATOR && closed[j + 1]! & OF && !(closed[j + 2]! & PREPOSED) && capitals[j + 1] !== 1 && kind[j + 2] !== MARK) j++;
    // A name right after an attachment belongs to the whole: `le ministre de la Santé Roman Prymula`.
    const bearer = prep < 0 || (c0 & OF) !== 0 || headNoun?.kind === "person" || !(capitals[j] === 1 && capitals[j + 1] === 1 && givenAt(r, j));
    while (bearer && j < limit && depth === 0 && !(j > i && (flags[j]! & NEWLINE) !== 0) && capitals[j] === 1) j++;
  }
  const name = nameIn(r, civility >= 0 ? civility : groupStart, head, j, civility);
  const d = det >= 0 ? closed[det]! : 0;
  return {
    first: groupStart, last: j, prep, det, head, coreLast,
    nameFirst: name ? name[0] : -1, nameLast: name ? name[1] : -1, civility,
    plural: headNoun ? headNoun.plural : (d & PLURAL) !== 0 || (det >= 0 && kind[det] === NUMBER),
    gender: (civility >= 0 ? grammar.lexicon.value(grammar.civilities, r.view.ids[civility]!) : null) ?? genderOf(d) ?? headNoun?.gender ?? null,
    pronoun: false,
  };
}

/** A noun that a number follows as its rank: `le numéro un`. */
function ranked(r: Reader, k: number): boolean {
  return r.view.tokens.hash[k] === r.grammar.rankHash && (r.closedBits[k + 1]! & (ARTICLE | DETERMINER)) !== 0;
}
/** A finite verb of the plural and nothing else, or what can only stand before one. */
function pluralVerb(r: Reader, k: number): boolean {
  if (r.closed(k) & (NEGATION | REFLEXIVE)) return true;
  if (!(r.verb(k) & V_THIRD) || r.noun(k) || r.verb(k) & (V_PARTICIPLE | V_GERUND)) return false;
  return r.digest(k).plural === true;
}
const noun0 = (r: Reader, head: number): boolean => r.noun(head) !== undefined || r.isCapital(head);

function genderOf(closed: number): "m" | "f" | null {
  return closed & FEMININE ? "f" : closed & MASCULINE ? "m" : null;
}
/** `M` and `Me` need their full stop or a name; `père` and `sœur` need a name. */
function civil(r: Reader, j: number): boolean {
  return (r.view.tokens.flags[j]! & DOTTED) !== 0 || r.isCapital(j + 1);
}
const capitalNameAt = (r: Reader, j: number): boolean => r.isCapital(j) && r.isCapital(j + 1);
function givenBefore(r: Reader, j: number): boolean {
  const given = (k: number): boolean => k >= 0 && r.isCapital(k) && givenAt(r, k);
  // `van`, `ben`: particles that are no French word need no given name that is known.
  if (r.closed(j) === PARTICLE && r.isCapital(j - 1)) return true;
  // `Anne Roux de Bézieux`: in the news more often a name than where somebody comes from.
  const second = r.isCapital(j - 1) && given(j - 2) && r.isCapital(j + 1) && !givenAt(r, j + 1) && !(r.view.tokens.flags[j + 1]! & ALL_CAPS);
  return second || given(j - 1) || ((r.closed(j - 1) & PARTICLE) !== 0 && given(j - 2));
}
function isHead(r: Reader, j: number, determined: boolean, hasDeterminer: boolean): boolean {
  const { closedBits: closed, capitals } = r;
  const { kind } = r.view.tokens;
  if (kind[j] !== WORD) return false;
  const c = closed[j]!;
  if (capitals[j] === 1) {
    // `Notamment` at the start of a sentence.
    if (c & ADVERB && (j === 0 || kind[j - 1] === PUNCT || kind[j - 1] === MARK || (r.view.tokens.flags[j]! & NEWLINE) !== 0) && capitals[j + 1] !== 1) return false;
    if (c & (PREPOSITION | OF | ARTICLE | OBJECT) && c !== 0 && !(r.view.tokens.flags[j]! & ALL_CAPS && r.view.tokens.end[j]! - r.view.tokens.start[j]! > 1)) return false;
    return c === 0 || (c & ~(PREPOSED | ADVERB | PARTICLE | PREPOSITION)) === 0;
  }
  if (c & ~(PREPOSED | ADVERB | NEGATED)) return false;
  if (!determined) return r.noun(j) !== undefined;
  // `le retour`, `la suite`: words that are adverbs in a phrase only.
  if (c & (ADVERB | NEGATED)) return hasDeterminer && (r.grammar.lexicon.bits[r.view.ids[j]!]! & r.grammar.homographBit) !== 0;
  if (r.noun(j)) return true;
  const verb = r.verb(j);
  if (verb === 0) return hasDeterminer || !r.endsWith(j, r.grammar.infinitiveEndings);
  // `l'est de la France`, `un être`
  if (verb & (V_HAVE | V_BE)) return hasDeterminer && (r.grammar.lexicon.bits[r.view.ids[j]!]! & r.grammar.homographBit) !== 0 && (closed[j + 1]! & OF) !== 0;
  return hasDeterminer || !(verb & V_INFINITIVE) || (r.grammar.lexicon.bits[r.view.ids[j]!]! & r.grammar.homographBit) !== 0 || (verb & V_FINITE) !== 0;
}
/** « ce dernier explique », « la seconde affirme que »: does an adjective stand for its noun before the verb at `j`? */
function standsAlone(r: Reader, det: number, j: number): boolean {
  if (!(r.verb(j) & V_THIRD)) return false;
  if (r.closed(j + 1) & QUE) return true;
  if (r.noun(j)) return false;
  const homograph = (r.grammar.lexicon.bits[r.view.ids[j]!]! & r.grammar.homographBit) !== 0;
  const { kind } = r.view.tokens;
  return !homograph && !(r.verb(j) & V_PARTICIPLE) && ((r.closed(det) & DETERMINER) !== 0 || r.punct(j + 1) === COLON || kind[j + 1] === MARK);
}
/** Does a verb start here, after a head noun that may stand alone? */
function startsVerb(r: Reader, j: number, head: number, named: boolean): boolean {
  const verb = r.verb(j);
  if (verb === 0) return r.endsWith(j, r.grammar.finiteEndings) && !r.noun(j);
  const afterPreposed = (r.closed(j - 1) & PREPOSED) !== 0;
  const finite = (verb & V_THIRD) !== 0;
  if (r.noun(j)) return finite && !afterPreposed && (r.noun(head) !== undefined || named);
  if (finite) return !(afterPreposed && r.grammar.lexicon.bits[r.view.ids[j]!]! & r.grammar.homographBit);
  if (!(verb & V_PARTICIPLE) || verb & V_RELAY) return true;
  // A participle right after its noun is an adjective, unless a complement other than its agent follows.
  const next = j + 1 < r.count ? r.closed(j + 1) : 0;
  const timed = j + 1 < r.count && (r.grammar.lexicon.bits[r.view.ids[j + 1]!]! & r.grammar.timeBit) !== 0;
  return !(j === head + 1 && !timed && (next & BY || !(next & (PREPOSITION | OF | ADVERB | SUBORDINATOR))));
}

const isPart = (r: Reader, k: number, head: number): boolean => k >= head && r.capitals[k] === 1;
/** The proper name inside a group: the last run of capitals, from a given name where one is known. */
function nameIn(r: Reader, first: number, head: number, last: number, civility: number): readonly [number, number] | null {
  const { flags } = r.view.tokens;
  if (civility >= 0) {
    let e = civility + 1;
    while (e < last && (r.isCapital(e) || (r.closed(e) & PARTICLE && e + 1 < last && (r.isCapital(e + 1) || r.closed(e + 1) & PARTICLE)))) e++;
    return e > civility + 1 ? [civility + 1, e] : null;
  }
  let e = last;
  while (e > first && !isPart(r, e - 1, head)) e--;
  if (e === first) return null;
  let s = e - 1;
  while (s > first && (isPart(r, s - 1, head) || (r.closed(s - 1) & PARTICLE && s - 2 >= first && isPart(r, s - 2, head) && givenBefore(r, s - 1)) || (r.closed(s - 1) & PARTICLE && r.closed(s - 2) & PARTICLE && s - 3 >= first && isPart(r, s - 3, head)))) s--;
  const tail = e === last;
  // Initials and acronyms of parties before the name: `le sénateur PS Rachid Temal`.
  for (let k = s; k < e - 1; k++) {
    if (givenAt(r, k) || r.view.tokens.flags[k]! & DOTTED) {
      if (givenAt(r, k) || k > s) return tail ? [k, e] : null;
    }
  }
  if (s === first && tail) return [s, e];
  while (s < e && flags[s]! & ALL_CAPS && s + 1 < e && !(flags[s + 1]! & ALL_CAPS)) s++;
  if (tail && r.noun(head) !== undefined && s > head && s <= coreEnd(r, head, last)) return [s, e];
  if (tail && r.noun(head) !== undefined && e - s >= 2 && s > head + 1 && !(r.closed(s - 1) & (OF | TO | ARTICLE | CONTRACTED))) return [s, e];
  return null;
}
function coreEnd(r: Reader, head: number, last: number): number {
  let k = head + 1;
  while (k < last && r.closed(k) === 0) k++;
  return k;
}
function givenAt(r: Reader, k: number): boolean {
  return (r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.givenBit) !== 0 || hyphenGiven(r, k);
}
function hyphenGiven(r: Reader, k: number): boolean {
  if (!r.isWord(k)) return false;
  const { text, start, end } = r.view.tokens;
  const from = start[k]!, to = end[k]!;
  let dash = from;
  while (dash < to && text.charCodeAt(dash) !== 0x2d) dash++;
  if (dash === to || dash < from + 2) return false;
  const id = r.grammar.lexicon.idOf(text.slice(from, dash));
  return (r.grammar.lexicon.bits[id]! & r.grammar.givenBit) !== 0;
}
