// Verb groups: clitics, auxiliary, adverbs inside, participle or infinitive; finite or not; inverted subject.
import { CLITIC, ELISION, GLUED, WORD } from "../text/tokens.ts";
import { ADVERB, ARTICLE, BY, CONTRACTED, DETERMINER, FEMININE, NEGATED, NEGATION, OBJECT, OF, PREPOSITION, REFLEXIVE, SPEECH_ACT, STRONG, SUBJECT, TO, WHOLE, V_BE, V_FINITE, V_INFINITIVE, V_HAVE, V_PARTICIPLE, V_SEMI, V_THIRD, type VerbReading } from "./grammar.ts";
import type { Reader } from "./reader.ts";

export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: participle of a compound tense, infinitive after a semi-auxiliary. */
  readonly verb: number;
  /** First token of auxiliary or verb, clitics and subject pronoun left out (a reflexive clitic stays in). */
  readonly core: number;
  readonly readings: readonly VerbReading[];
  readonly form: "finite" | "inf" | "ppart" | "pres-part";
  /** Person and number of the finite form, where they can be told. */
  readonly person: 1 | 2 | 3 | null;
  readonly plural: boolean | null;
  readonly conditional: boolean;
  readonly future: boolean;
  readonly past: boolean;
  readonly compound: boolean;
  /** Compound by its auxiliary, not by a passive: `aurait dit`, `aurait été dit`, not `serait dit`. */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** Semi-auxiliary or modal that carries the infinitive. */
  readonly semi: string | null;
  /** Subject pronoun before the verb, -1 if none. */
  readonly subject: number;
  /** Inverted subject clitic, -1 if none. */
  readonly clitic: number;
  /** Object clitics were met (`lui`, `l'`). */
  readonly object: number;
  /** After `en` or a preposition: a gerund or an infinitive that hangs on it. */
  readonly gerund: boolean;
}

const MAX_INSIDE = 9;
const COMMA = 0x2c;

const isFinite = (r: VerbReading): boolean => r.mood === "ind" || r.mood === "cond" || r.mood === "subj";

/** Can this token, unknown to the lexicon, only be a finite verb? */
function endsFinite(r: Reader, i: number): boolean {
  return r.closedBits[i] === 0 && r.verbBits[i] === 0 && r.capitals[i] === 0 && r.isWord(i) && r.endsWith(i, r.grammar.finiteEndings);
}
/** An unknown word with the ending of an infinitive right after a preposition without article. */
function hangs(r: Reader, i: number): boolean {
  const before = i > 0 ? r.closed(i - 1) : 0;
  return (before & (PREPOSITION | OF)) !== 0 && !(before & CONTRACTED) && r.isWord(i) && !r.isCapital(i) && r.closed(i) === 0 && !r.noun(i) && r.endsWith(i, r.grammar.infinitiveEndings);
}
/** The form of a verb that no row knows, by its ending. */
function unknownForm(r: Reader, i: number): VerbGroup["form"] {
  const { infinitiveEndings, gerundEndings } = r.grammar;
  return r.endsWith(i, gerundEndings) ? "pres-part" : r.endsWith(i, infinitiveEndings) ? "inf" : "finite";
}
const NONE: readonly VerbReading[] = [];
function participles(r: Reader, i: number): readonly VerbReading[] | null {
  if (!r.isWord(i)) return null;
  if (r.verb(i) & V_PARTICIPLE) return r.digest(i).participles;
  // « s'est réjouit »: the present for the participle, a common slip.
  if (r.verb(i) & V_FINITE && r.endsWith(i, r.grammar.slipEndings) && r.digest(i).slips.length > 0) return r.digest(i).slips;
  if (r.verb(i) !== 0 || r.closed(i) !== 0 || r.isCapital(i) || r.noun(i)) return null;
  return r.endsWith(i, r.grammar.participleEndings) ? NONE : null;
}

/** Skips adverbs, negations, stressed pronouns and words of time; with `commas`, an aside of a few words too. */
function skipInside(r: Reader, from: number, last: number): number {
  const { ids } = r.view;
  const { closedBits: closed } = r;
  const timeBit = r.grammar.timeBit;
  let j = from;
  let comma = false;
  while (j < last && j - from < MAX_INSIDE) {
    const c = closed[j]!;
    const phrase = adverbialAt(r, j, last);
    if (phrase > 0) j += phrase;
    else if (c & (ADVERB | NEGATED | STRONG) || (r.grammar.lexicon.bits[ids[j]!]! & timeBit && !r.noun(j)) || r.endsWith(j, r.grammar.adverbEndings)) j++;
    else if (c & WHOLE && j + 1 < last && r.verb(j + 1) & (V_PARTICIPLE | V_INFINITIVE)) j++;
    else if (c & PREPOSITION && j + 1 < last && closed[j + 1]! & ADVERB && !(closed[j + 1]! & OF)) j += 2;
    else if (r.punct(j) === COMMA && !comma && j > from - 1 && skippable(r, j + 1, last)) {
      comma = true;
      j++;
    } else if (r.punct(j) === COMMA && comma) {
      comma = false;
      j++;
    } else break;
  }
  return j;
}
/** Length of the adverbial of several words at `j`, 0 for none. */
export function adverbialAt(r: Reader, j: number, last: number): number {
  const { hash } = r.view.tokens;
  const phrases = r.grammar.adverbialsOf.get(hash[j]!);
  if (phrases === undefined) return 0;
  for (const words of phrases) {
    let w = 0;
    while (w < words.length && j + w < last && hash[j + w] === words[w]) w++;
    if (w === words.length) return w;
  }
  return 0;
}
function skippable(r: Reader, j: number, last: number): boolean {
  return j < last && (r.closed(j) & (ADVERB | STRONG)) !== 0;
}

/** The verb group that starts at token `i`, or null. `last` bounds what may be read. */
export function verbGroupAt(r: Reader, i: number, last: number, afterNoun: boolean): VerbGroup | null {
  const { closedBits: closed, verbBits: verbs, capitals } = r;
  // Most words neither are a verb nor can lead one. What is read of the others stands in a function of its own: its closures cost these nothing.
  if (verbs[i]! === 0 && !(closed[i]! & (SUBJECT | NEGATION | OBJECT | TO)) && !endsFinite(r, i) && !hangs(r, i)) return null;
  // « A Paris »: the preposition, whatever the word may be elsewhere.
  if (closed[i]! & TO && capitals[i] === 1) return null;
  return readGroup(r, i, last, afterNoun);
}

function readGroup(r: Reader, i: number, last: number, afterNoun: boolean): VerbGroup | null {
  const { closedBits: closed, verbBits: verbs, capitals } = r;
  let j = i;
  let subject = -1, object = -1;
  let negated = false, reflexive = false;
  const { kind, flags } = r.view.tokens;
  const starts = closed[j]!;
  if (starts & SUBJECT && kind[j] !== CLITIC && (!(starts & OBJECT) || subjectNotObject(r, j, last))) {
    subject = j++;
    if (j < last && closed[j]! & STRONG && !(closed[j]! & OBJECT)) j++;
  }
  if (j < last && closed[j]! & NEGATION) {
    negated = true;
    j++;
    if (j < last && closed[j]! & NEGATED && !(closed[j]! & (ARTICLE | SUBJECT))) j++;
  }
  const beforeClitics = j;
  while (j < last && closed[j]! & OBJECT && j - beforeClitics < 3) {
    const c = closed[j]!;
    const sure = !(c & (ARTICLE | PREPOSITION | STRONG | DETERMINER)) || subject >= 0 || negated || (c & PREPOSITION && j > beforeClitics);
    if (!sure && !cliticBeforeVerb(r, j, last, afterNoun)) break;
    if (c & REFLEXIVE) reflexive = true;
    else object = j;
    j++;
    if (c & PREPOSITION && j < last && !verbal(r, j)) return null;
  }
  if (j >= last || kind[j] !== WORD) return null;
  const hasPrefix = j > i;
  let readings = r.readings(j);
  if (readings.length === 0) {
    // An unknown word is a verb after `il`, `ne` or `se`, but not after `ce`, which is a determiner first.
    const pushed = (subject >= 0 && !(closed[subject]! & DETERMINER)) || negated || reflexive;
    if (!(endsFinite(r, j) || hangs(r, j) || (pushed && closed[j]! === 0 && capitals[j] === 0 && !r.noun(j)))) return null;
  } else if (closed[j]! & ~(ADVERB | NEGATED) && !hasPrefix && closed[j]! !== 0 && !(verbs[j]! & (V_HAVE | V_BE))) {
    return null;
  }
  if (!hasPrefix && j > 0 && capitals[j] === 1 && flags[j]! & GLUED) return null;

  const core = reflexive ? j - 1 - (object > j - 2 ? 1 : 0) : j;
  const d = r.digest(j);
  const { conditional, future, plural } = d;
  if ((subject >= 0 || negated || object >= 0) && d.finite.length > 0) readings = d.finite;
  let verb = j;
  let k = j + 1;
  let clitic = -1;
  if (k + 1 < last && kind[k + 1] === CLITIC && flags[k + 1]! & GLUED && r.slice(k, k + 1) === r.grammar.euphony) k++;
  if (k < last && kind[k] === CLITIC && closed[k]! & SUBJECT) clitic = k++;
  const aux = verbs[j]! & (V_HAVE | V_BE) ? readings.find((x) => x.lemma === r.grammar.have || x.lemma === r.grammar.be) : undefined;
  let compound = false, passive = false, perfect = false;
  let semi: string | null = null;
  let past = d.past;
  // « joint par Reuters »: finite by its form, a participle by its agent; « et mis en garde »: no third person has this form.
  const participial = !hasPrefix && d.participles.length > 0 && d.form === "finite" && ((j + 1 < last && (closed[j + 1]! & BY) !== 0) || (clitic < 0 && !d.finite.some((x) => x.person === 3)));
  if (participial) readings = d.participles;
  const form: VerbGroup["form"] = participial ? "ppart" : readings.length === 0 ? unknownForm(r, j) : d.form;
  const person = readings.length === 0 ? 3 : d.person;

  if (aux) {
    let at = skipInside(r, k, last);
    let part = at < last ? participles(r, at) : null;
    if (part !== null && verbs[at]! & V_BE && part.some((x) => x.lemma === r.grammar.be)) {
      const after = skipInside(r, at + 1, last);
      const second = after < last ? participles(r, after) : null;
      if (second && !second.some((x) => x.lemma === r.grammar.be)) {
        at = after;
        part = second;
        passive = true;
      }
    }
    if (part) {
      const moved = part.some((x) => r.grammar.movers.has(x.lemma));
      perfect = passive || reflexive || moved || aux.lemma === r.grammar.have;
      passive ||= aux.lemma === r.grammar.be && !reflexive && !moved;
      compound = true;
      past = form === "finite" && !future && !conditional;
      verb = at;
      readings = part;
      k = at + 1;
    } else if (j + 1 < k && clitic < 0) k = j + 1;
  }
  const carrier = (verbs[verb]! & V_SEMI) === 0 ? undefined : readings.find((x) => r.grammar.semi.has(x.lemma));
  if (carrier) {
    let at = skipInside(r, k, last);
    let linked = false;
    while (at < last && at - k < MAX_INSIDE) {
      const c = closed[at]!;
      const clitics = c & OBJECT && r.readings(at + 1).some((x) => x.mood === "inf" || isFinite(x));
      if ((c & (OF | TO | BY) && !linked && (kind[at] === ELISION || !(c & ARTICLE))) || c & NEGATION || clitics) {
        linked ||= (c & (OF | TO | BY)) !== 0;
        at++;
      } else if (c & (ADVERB | NEGATED)) at++;
      else break;
    }
    const inf = at < last && r.isWord(at) ? r.digest(at).infinitives : NONE;
    if (inf.length > 0) {
      semi = carrier.lemma;
      verb = at;
      readings = inf;
      k = at + 1;
      if (inf.some((x) => x.lemma === r.grammar.have || x.lemma === r.grammar.be)) {
        const after = skipInside(r, k, last);
        const part = after < last ? participles(r, after) : null;
        if (part) {
          verb = after;
          readings = part;
          compound = true;
          k = after + 1;
        }
      }
    }
  }
  // A negation's second part after the verb belongs to the group.
  while (negated && k < last && closed[k]! & NEGATED && !(closed[k]! & (SUBJECT | ARTICLE | OF))) k++;
  const before = i > 0 ? closed[i - 1]! : 0;
  const gerund = (form === "pres-part" && (before & PREPOSITION) !== 0) || (form === "inf" && (before & (PREPOSITION | OF)) !== 0);
  if (form === "finite" && !hasPrefix && person !== 3 && clitic < 0) {
    // A first or second person with no pronoun is a noun or a name far more often than an imperative.
    if (!d.finite.some((x) => x.person === 3)) return null;
  }
  return { first: i, last: k, verb, core: Math.max(i, core), readings, form, person: subject >= 0 && closed[subject]! & SPEECH_ACT ? 1 : person, plural, conditional, future, past, compound, perfect, passive, reflexive, negated, semi, subject, clitic, object, gerund };
}

/** `nous` and `vous` are subject or object: subject where a verb follows at once. */
function subjectNotObject(r: Reader, j: number, last: number): boolean {
  return j + 1 < last && (r.closed(j + 1) & (NEGATION | OBJECT) || r.readings(j + 1).some((x) => isFinite(x) && x.person !== 3)) !== false && !r.readings(j + 1).every((x) => x.person === 3);
}

function verbal(r: Reader, j: number): boolean {
  return r.readings(j).length > 0 || endsFinite(r, j) || (r.closed(j) & (OBJECT | NEGATION)) !== 0;
}

/** Is `le`, `la`, `les`, `l'` a clitic here, not an article? */
function cliticBeforeVerb(r: Reader, j: number, last: number, afterNoun: boolean): boolean {
  if (j + 1 >= last) return false;
  const next = r.readings(j + 1);
  if (next.length === 0) return (r.closed(j + 1) & OBJECT) !== 0 && !(r.closed(j + 1) & ARTICLE) && r.readings(j + 2).length > 0;
  if (next.some((x) => x.lemma === r.grammar.have && isFinite(x))) return true;
  // `a requis leur mise en examen`: a possessive after a verb.
  if (r.closed(j) & DETERMINER && j > 0 && r.verb(j - 1) !== 0) return false;
  if (next.some((x) => x.mood === "pres-part") && !r.noun(j + 1) && !(r.closed(j) & PREPOSITION)) return true;
  const before = j > 0 ? r.closed(j - 1) : 0;
  if (next.some((x) => x.mood === "inf") && before & (PREPOSITION | OF)) return !(r.grammar.lexicon.bits[r.view.ids[j + 1]!]! & r.grammar.homographBit);
  // `en` is a preposition unless a verb group is under way or a bare verb must follow.
  if (r.closed(j) & PREPOSITION) return afterNoun && next.some(isFinite) && !(r.grammar.lexicon.bits[r.view.ids[j + 1]!]! & r.grammar.homographBit);
  if (r.closed(j) & STRONG) return next.some(isFinite) || (j + 1 < last && next.some((x) => x.mood === "inf"));
  if (!(r.closed(j) & ARTICLE)) return next.some((x) => isFinite(x) || x.mood === "inf" || x.mood === "pres-part");
  if (r.verb(j + 1) & V_THIRD && j > 0 && r.view.tokens.hash[j - 1] === r.grammar.comparisonHash && !(r.closed(j) & FEMININE)) return subjectFollows(r, j + 2);
  return afterNoun && next.some(isFinite) && !r.noun(j + 1);
}
/** « comme le rappelle [ce mercredi] la mairie »: do a group or a name begin at `k`, or after one word of time? */
function subjectFollows(r: Reader, k: number): boolean {
  const begins = (t: number): boolean => r.isCapital(t) || ((r.closed(t) & (ARTICLE | DETERMINER)) !== 0 && !(r.closed(t) & (OF | CONTRACTED)));
  if (r.isCapital(k)) return !r.noun(k - 1);
  return begins(k) || (((r.grammar.lexicon.bits[r.view.ids[k]!]! & r.grammar.timeBit) !== 0 || (r.closed(k) & ADVERB) !== 0) && begins(k + 1));
}
