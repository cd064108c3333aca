// Cues: which verb groups can report words, which fixed expressions give somebody's view.
import { CUE_LOCUTIONS } from "../fr/cues-locutions.ts";
import { CUE_NOUNS, type CueNoun, cueNounForms } from "../fr/cues-nouns.ts";
import { CUE_PHRASES, type CuePhrase } from "../fr/cues-phrases.ts";
import { type CueLocution, CUE_VERBS, type CueVerb, agreement, locutionLemma } from "../fr/cues.ts";
import { contractions, objectEn, possessives, whichForms, whoForm } from "../fr/quote-words.ts";
import { frenchTokens } from "../fr/tokens.ts";
import { ADVERB, type CompiledGrammar } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { hashOf, tokenise } from "../text/tokens.ts";

/** A verb group read as a cue. `last` is past the locution's own words. */
export interface VerbCue {
  readonly row: CueVerb;
  readonly lemma: string;
  readonly last: number;
}

/** A prepositional cue at `[first, last)`. */
export interface PhraseCue {
  readonly row: CuePhrase;
  readonly first: number;
  readonly last: number;
  /** The possessive or clitic token inside, -1 if none. */
  readonly inside: number;
}

interface Node {
  readonly next: Map<number, Node>;
  row: CuePhrase | null;
}
interface LocutionWords {
  readonly row: CueLocution;
  readonly lemma: string;
  readonly words: readonly (readonly number[])[];
}
/** Locutions of one verb by the first word after it, the longest first. */
interface Locutions {
  readonly byFirst: ReadonlyMap<number, readonly LocutionWords[]>;
  /** Told from the plain verb by a clitic or a negation only. */
  readonly wordless: readonly LocutionWords[];
}
interface Tables {
  readonly verbs: ReadonlyMap<string, CueVerb>;
  readonly locutions: ReadonlyMap<string, Locutions>;
  readonly phrases: Node;
  readonly nouns: ReadonlyMap<number, CueNoun>;
}

const WILD = 0;
const EN = hashOf(objectEn);
const POSSESSIVES: ReadonlySet<number> = new Set(possessives.map(hashOf));
const WHO = hashOf(whoForm);
const WHICH: ReadonlySet<number> = new Set(whichForms.map(hashOf));

function wordsOf(phrase: string): string[] {
  return phrase.split(" ").flatMap((piece) => {
    if (piece === "*" || piece === "~") return [piece];
    const tokens = tokenise(piece, frenchTokens);
    return Array.from({ length: tokens.count }, (_, i) => piece.slice(tokens.start[i]!, tokens.end[i]!));
  });
}

let tables: Tables | null = null;
function compiled(): Tables {
  if (tables) return tables;
  const locutions = new Map<string, LocutionWords[]>();
  for (const row of CUE_LOCUTIONS) {
    const words = row.with === "" ? [] : wordsOf(row.with);
    const hashes = words.map((word, i) => (row.agrees && i === words.length - 1 ? agreement(word).map(hashOf) : [hashOf(word)]));
    const list = locutions.get(row.lemma) ?? [];
    list.push({ row, lemma: locutionLemma(row), words: hashes });
    locutions.set(row.lemma, list);
  }
  const indexed = new Map([...locutions].map(([lemma, list]) => {
    const byFirst = new Map<number, LocutionWords[]>();
    for (const entry of list.sort((a, b) => b.words.length - a.words.length)) {
      for (const first of entry.words[0] ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
    return [lemma, { byFirst, wordless: list.filter((entry) => entry.words.length === 0 && (entry.row.negated === true || entry.row.clitic !== undefined)) }] as const;
  }));
  const phrases: Node = { next: new Map(), row: null };
  for (const row of CUE_PHRASES) {
    const words = wordsOf(row.phrase);
    const last = words[words.length - 1]!;
    const endings = contractions.get(last) ?? [last];
    for (const ending of endings) {
      let node = phrases;
      for (const word of [...words.slice(0, -1), ending]) {
        const key = word === "*" ? WILD : hashOf(word);
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), row: null }));
        node = next;
      }
      node.row ??= row;
    }
  }
  const nouns = new Map<number, CueNoun>();
  for (const noun of CUE_NOUNS) {
    for (const form of cueNounForms(noun)) nouns.set(hashOf(form), noun);
  }
  return (tables = { verbs: new Map(CUE_VERBS.map((row) => [row.lemma, row])), locutions: indexed, phrases, nouns });
}

/** Of the last grammar asked, and there is only one: found without a look-up, as it is asked of every verb. */
let potential: { readonly grammar: CompiledGrammar; readonly forms: Uint8Array } | null = null;
/** By lexicon id: could this form be, or open, a cue? */
function potentialOf(grammar: CompiledGrammar): Uint8Array {
  if (potential === null || potential.grammar !== grammar) {
    const { verbs, locutions } = compiled();
    const forms = new Uint8Array(grammar.lexicon.bits.length);
    for (let id = 1; id < forms.length; id++) if (grammar.readingsOf[id]?.some((x) => verbs.has(x.lemma) || locutions.has(x.lemma))) forms[id] = 1;
    potential = { grammar, forms };
  }
  return potential.forms;
}

/** Does any word of `[first, last)` outside its quoted blocks look like a cue? Most sentences hold none, and need no reading. */
export function mayReport(r: Reader, first: number, last: number, pairAt: Int32Array): boolean {
  const forms = potentialOf(r.grammar);
  const { phrases, nouns } = compiled();
  const { hash } = r.view.tokens;
  const { ids, marks } = r.view;
  for (let i = first; i < last; i++) {
    const pair = pairAt[i]!;
    if (pair >= 0) {
      const { close, closed } = marks.pairs[pair]!;
      i = Math.min(last, close) - (closed ? 0 : 1);
      continue;
    }
    if (forms[ids[i]!] || nouns.has(hash[i]!)) return true;
    if (phrases.next.has(hash[i]!) && phraseCue(r, i, last)) return true;
  }
  return false;
}

/** By text, not by group: few entries in a weak map cost the collector little. */
const cuesMet = new WeakMap<Reader, Map<VerbGroup, VerbCue | null>>();
/** The cue that a verb group is, or null. Locutions (`faire savoir`) go before the plain verb. */
export function verbCue(r: Reader, group: VerbGroup, limit: number): VerbCue | null {
  if (potentialOf(r.grammar)[r.view.ids[group.verb]!] === 0) return null;
  let met = cuesMet.get(r);
  if (met === undefined) cuesMet.set(r, (met = new Map()));
  let cue = met.get(group);
  if (cue === undefined) met.set(group, (cue = readCue(r, group, Math.max(limit, Math.min(r.count, group.last + 8)))));
  return cue;
}
function readCue(r: Reader, group: VerbGroup, limit: number): VerbCue | null {
  // « s'est contenté de réagir »: the clitic is the first verb's.
  const reflexive = group.reflexive && group.semi === null;
  const { verbs, locutions } = compiled();
  const { hash } = r.view.tokens;
  let previous = "";
  for (const reading of group.readings) {
    if (reading.lemma === previous) continue;
    previous = reading.lemma;
    const own = locutions.get(reading.lemma);
    if (own) {
      let at = group.last;
      while (at < limit && at < group.last + 3 && !own.byFirst.has(hash[at]!) && r.closed(at) & ADVERB) at++;
      for (const { row, lemma, words } of [...(at < limit ? own.byFirst.get(hash[at]!) ?? [] : []), ...own.wordless]) {
        if (row.reflexive === "always" ? !reflexive : reflexive && row.reflexive !== "can") continue;
        if (row.negated && !group.negated) continue;
        if (row.clitic && !(group.object >= 0 && hash[group.object] === EN)) continue;
        let fits = at + words.length <= limit;
        for (let w = 0; fits && w < words.length; w++) fits = words[w]!.includes(hash[at + w]!);
        if (fits) return { row, lemma, last: words.length > 0 ? at + words.length : group.last };
      }
    }
    const row = verbs.get(reading.lemma);
    if (row && !(row.reflexive === "always" && !reflexive && group.form !== "pres-part" && group.form !== "inf")) {
      if (reflexive && row.reflexive === undefined) continue;
      return { row, lemma: reading.lemma, last: group.last };
    }
  }
  return null;
}

/** The longest prepositional cue that starts at token `i`, or null. False friends come back with the tag `never`. */
export function phraseCue(r: Reader, i: number, limit: number): PhraseCue | null {
  const { hash } = r.view.tokens;
  let node: Node | undefined = compiled().phrases;
  let best: PhraseCue | null = null;
  let inside = -1;
  for (let at = i; node && at < limit && at < i + 8; at++) {
    let next: Node | undefined = node.next.get(hash[at]!);
    if (!next && POSSESSIVES.has(hash[at]!)) {
      next = node.next.get(WILD);
      if (next) inside = at;
    }
    if (next?.row) best = { row: next.row, first: i, last: at + 1, inside };
    node = next;
  }
  return best;
}

/** The relative of « selon lequel »: it takes up a noun as the cue, and is nobody's view. */
export function isWhich(r: Reader, i: number): boolean {
  return WHICH.has(r.view.tokens.hash[i]!);
}

/** The relative of « X, pour qui … », which takes up a person. */
export function isWho(r: Reader, i: number): boolean {
  return r.view.tokens.hash[i]! === WHO;
}

/** The nominal cue that this token is, or undefined. */
export function nounCue(r: Reader, i: number): CueNoun | undefined {
  return compiled().nouns.get(r.view.tokens.hash[i]!);
}
