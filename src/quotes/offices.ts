// Whom a function may mean that the article has joined to no name: « la sénatrice », « le ministre des Transports ».
import type { EntityDraft, EntityMention } from "../entities/model.ts";
import { includes } from "../fr/callings.ts";
import { demonstratives, firstRanks, genericHeads, leaderHeads, looseHeads, looseTitles } from "../fr/quote-words.ts";
import type { SpeakingNoun } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";

const DEMONSTRATIVES: ReadonlySet<number> = new Set(demonstratives.map(hashOf));

/** The words of a function that tell it from others. */
export function wordsOf(role: string): readonly string[] {
  return role.toLowerCase().split(/[\s’']+/u).filter((word) => word.length > 2);
}
/** One function is the other in more words, or they share more than their head: « ministre de la Santé » is no « premier ministre ». */
function sameOffice(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared === Math.min(a.length, b.length) || shared > 1;
}

/** « l'homme de 54 ans » */
export function isAge(r: Reader, group: NounGroup): boolean {
  for (let t = group.coreLast; t < group.last; t++) if (r.isNumber(t)) return true;
  return false;
}

/** How a function is met in the text. */
interface Met {
  /** With what completes it: « le ministre des Transports ». */
  readonly complete: boolean;
  /** By whoever spoke last. */
  readonly justSpoke: boolean;
  /** Is the person the one whom the article names most? */
  isTopic(): boolean;
}

/**
 * May this person be called so? A function with a complement is that of the one who has just spoken, unless the article gives them
 * another office; else only of a person whose functions hold it.
 */
export function mayBeCalled(r: Reader, entity: EntityDraft, { role, group }: EntityMention, { complete, justSpoke, isTopic }: Met): boolean {
  const { lexicon, nouns } = r.grammar;
  const nounOf = (word: string): SpeakingNoun | undefined => lexicon.value(nouns, lexicon.idOf(word));
  const noun = r.noun(group.head);
  const roles = entity.roles.map(wordsOf);
  const called = wordsOf(role ?? "");
  const head = called[0] ?? "";
  // « Marine Le Pen, leader du RN », « la présidente du RN »: the head of one body, however called.
  if (called.length > 1 && leaderHeads.has(noun?.lemma ?? "") && roles.some((words) => words.length === called.length && leaderHeads.has(nounOf(words[0] ?? "")?.lemma ?? "") && called.slice(1).every((word) => words.includes(word, 1)))) return true;
  if (roles.some((words) => words.includes(head) && (sameOffice(words, called) || (words[0] === head && noun?.office !== true)))) return true;
  // « ce scientifique de 38 ans » points to whoever was there, unless it names another office than theirs.
  if (DEMONSTRATIVES.has(r.view.tokens.hash[group.det]!) && !noun?.office) return true;
  const lemma = noun?.lemma ?? head;
  if (!complete) {
    const wider = roles.some(([word]) => word !== undefined && includes(lemma, nounOf(word)?.lemma ?? word));
    return wider || roles.length === 0 || (!firstRanks.has(head) && (genericHeads.has(lemma) || (justSpoke && group.gender !== null && entity.gender === group.gender)));
  }
  const loose = looseHeads.has(lemma) || looseTitles.some((title) => role?.toLowerCase().startsWith(title));
  const hasOffice = (): boolean => roles.some((words) => words.some((word) => nounOf(word)?.office === true));
  return (justSpoke && (loose || !hasOffice())) || (roles.length === 0 && isTopic());
}
