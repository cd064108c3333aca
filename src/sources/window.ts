// Where a mention stands: the words before it, the expressions they make, whether its sentence reports anything.
import { ARTICLE, CONTRACTED, DETERMINER, OF, PLURAL, PREPOSED } from "../syntax/grammar.ts";
import { MARK, NEWLINE } from "../text/tokens.ts";
import { rangeOf } from "../text/view.ts";
import type { SourceRole } from "../types.ts";
import { type Expressions, strengthAt } from "./lexis.ts";
import type { Candidates, SourceMention } from "./candidates.ts";

/** The words before a token, contractions undone: the last one, the last two (`yeux de`), … up to the longest expression. */
function before(found: Candidates, first: number): readonly string[] {
  const known = found.phrases.get(first);
  if (known !== undefined) return known;
  const { r, rules } = found;
  const { hash } = r.view.tokens;
  const phrases: string[] = [];
  let text = "";
  let started = false;
  for (let k = first - 1; k >= 0 && phrases.length < rules.longest; k--) {
    if (r.view.tokens.kind[k] === MARK && !started) continue;
    if (!started && k + 1 === first && r.view.tokens.flags[first]! & NEWLINE) break;
    // A word that is in no expression ends all of them.
    if (started && !found.closers.words.has(hash[k]!)) break;
    const word = r.slice(k, k + 1).toLowerCase().replace("’", "'");
    text = started ? (word.endsWith("'") ? word + text : `${word} ${text}`) : rules.undo(word);
    started = true;
    phrases.push(text);
  }
  found.phrases.set(first, phrases);
  return phrases;
}

/** First token of the mention with determiner; of `au Monde`, `des experts` the preposition that holds the article stays outside. */
export function startOf(found: Candidates, m: SourceMention): number {
  const { r } = found;
  let first = m.from;
  if (m.outlet !== null && m.first > m.from && m.raw?.outlet && m.raw.head?.media === undefined) first = m.first;
  if (first === m.first && first > 0) {
    const k = r.view.tokens.kind[first - 1] === MARK ? first - 2 : first - 1;
    if (k >= 0 && r.closed(k) & (ARTICLE | DETERMINER) && !(r.closed(k) & OF && r.closed(k) & CONTRACTED && !(r.closed(k) & PLURAL))) return r.closed(k) & CONTRACTED ? k + 1 : k;
  }
  return first;
}

/** Is one of these expressions right before the mention? Gives the token where it starts, -1 for none. */
export function expression(found: Candidates, m: SourceMention, wanted: Expressions, longest: number): number {
  const { r } = found;
  const start = startOf(found, m);
  const prior = start - 1;
  // `selon des experts`: `des` is an article there; `aux yeux des experts`: it holds the preposition.
  const { kind, flags, hash } = r.view.tokens;
  const closers = found.closers[wanted], expressions = found.rules[wanted];
  const article = prior >= 0 && m.plural && r.closed(prior) & CONTRACTED && r.closed(prior) & PLURAL;
  for (let first = article ? prior : start; first <= start; first++) {
    // Most words before a mention end no expression.
    let k = first - 1;
    while (k >= 0 && kind[k] === MARK) k--;
    if (k < 0 || !closers.has(hash[k]!)) continue;
    if (k + 1 === first && flags[first]! & NEWLINE) continue;
    const phrases = before(found, first);
    for (let count = Math.min(longest, first, phrases.length); count > 0; count--) if (expressions.has(phrases[count - 1]!)) return first - count;
  }
  return -1;
}

/** A form of a verb of saying that is no noun here. */
export function says(found: Candidates, i: number, least: number): boolean {
  const { r, rules } = found;
  if (strengthAt(found.strengths, r, rules, i) < least) return false;
  return !(i > 0 && r.closed(i - 1) & (ARTICLE | DETERMINER) && r.grammar.lexicon.bits[r.view.ids[i]!]! & r.grammar.homographBit);
}

/** For every sentence: does a verb of saying stand in it? */
export function sayings(found: Candidates, least: number = 2): (token: number) => boolean {
  const { r } = found;
  const { sentences } = r.view;
  const has = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const last = s + 1 < sentences.length ? sentences[s + 1]! : r.count;
    for (let i = sentences[s]!; i < last && has[s] === 0; i++) if (says(found, i, least) || (r.view.tokens.kind[i] === MARK && i > sentences[s]!)) has[s] = 1;
  }
  return (token) => has[rangeOf(sentences, token)] === 1;
}

export function keep(found: Candidates, m: SourceMention, role: SourceRole, rule: string): true {
  found.add(m, role, rule);
  return true;
}

/** `des experts`, `de nombreux habitants`: an article, not a preposition. */
export function indefiniteArticle(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  const k = m.raw?.group.prep ?? startOf(found, m) - 1;
  if (k < 0) return false;
  const c = r.closed(k);
  if (!(c & OF && ((c & CONTRACTED && c & PLURAL) || r.closed(k + 1) & PREPOSED)) || !m.plural) return false;
  const b = k - 1;
  return b < 0 || (r.view.tokens.flags[k]! & NEWLINE) !== 0 || r.punct(b) !== 0 || r.view.tokens.kind[b] === MARK || r.verb(b) !== 0 || (r.closed(b) !== 0 && !(r.closed(b) & (ARTICLE | DETERMINER)));
}
