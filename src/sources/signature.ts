// Sign-offs, bylines and datelines: `(AFP)`, `Le Phare avec Reuters`, `PARIS (Reuters) -`, `Source : X`.
import { MARK, NEWLINE, URL_LIKE } from "../text/tokens.ts";
import { oneOf } from "./lexis.ts";
import type { Candidates, SourceMention } from "./candidates.ts";

const OPEN = 0x28, CLOSE = 0x29, COLON = 0x3a, STROKE = 0x2f;
const SHORT_LINE = 14, DATELINE = 9;

/** Reads the lines of the text that name a medium and nothing else. */
export function signaturesIn(found: Candidates): void {
  const { r } = found;
  creditsIn(found);
  const { paragraphs } = r.view;
  const outlets = found.mentions.filter((m) => m.outlet !== null && m.raw?.outlet !== null && m.raw !== null);
  let next = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const first = paragraphs[p]!;
    const last = p + 1 < paragraphs.length ? paragraphs[p + 1]! : r.count;
    const here: SourceMention[] = [];
    while (next < outlets.length && outlets[next]!.first < last) here.push(outlets[next++]!);
    if (here.length === 0) continue;
    for (const m of here) if (copyright(found, m) || bracketed(found, m, first, last) || ofStaff(found, m, first)) found.add(m, "signature", "signature");
    if (last - first <= SHORT_LINE && onlyMedia(found, here, first, last)) for (const m of here) found.add(m, "signature", "signature");
  }
}

/** `THOMAS DUBOIS / AFP`: the agency that a picture is credited to, at the end of its line. */
function creditsIn(found: Candidates): void {
  const { r, reading } = found;
  const { start, end, flags } = r.view.tokens;
  for (const { first, last, outlet } of reading.outlets) {
    if (first < 2 || r.punct(first - 1) !== STROKE || !r.isCapital(first - 2) || !(last >= r.count || flags[last]! & NEWLINE || r.punct(last) === CLOSE)) continue;
    found.put({ start: start[first]!, end: end[last - 1]!, kind: "outlet", name: outlet.name, entity: -1, outlet, role: "signature", rule: "fr/source/signature", confidence: 0.9 });
  }
}

/** In a bracket of its own at either end of the paragraph, or right before a dash. */
function bracketed(found: Candidates, m: SourceMention, first: number, last: number): boolean {
  const { r } = found;
  let open = m.from - 1, close = m.last;
  const inside = (k: number): boolean => oneOf(r, k, found.rules.joins) || found.media[k] === 1;
  while (open > first && open > m.from - SHORT_LINE && r.punct(open) !== OPEN && inside(open)) open--;
  while (close < last && close < m.last + SHORT_LINE && r.punct(close) !== CLOSE && inside(close)) close++;
  if (r.punct(open) !== OPEN || r.punct(close) !== CLOSE) return false;
  const dash = r.punct(close + 1);
  return close >= last - 2 || (open - first <= DATELINE - 1 && (dash === 0x2d || dash === 0x2013 || dash === 0x2014 || dash === COLON));
}
/** `© 2019 AFP`, `© Reuters`. */
function copyright(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  for (let k = m.from - 1; k >= 0 && k >= m.from - 3; k--) if (r.slice(k, k + 1) === rules.copyright) return true;
  return false;
}
/** `Le Staff de X`, at the head of its line. */
function ofStaff(found: Candidates, m: SourceMention, first: number): boolean {
  const { r, rules } = found;
  for (let k = first; k < m.first && k < first + 4; k++) if (oneOf(r, k, rules.staff)) return r.isCapital(k);
  return false;
}
/** Media, words that join them, a credit word and nothing else. */
function onlyMedia(found: Candidates, here: readonly SourceMention[], first: number, last: number): boolean {
  const { r, rules } = found;
  for (let k = first; k < last; k++) {
    if (here.some((m) => Math.min(m.first, m.from) <= k && k < m.last)) continue;
    const word = r.slice(k, k + 1).toLowerCase();
    if (found.words.articleOf(word).length > 0) continue;
    if (rules.credits.has(word) || rules.joins.has(word) || r.punct(k) === COLON || r.punct(k) === OPEN || r.punct(k) === CLOSE || r.punct(k) === 0x2e || r.view.tokens.kind[k] === MARK || r.view.tokens.kind[k] === URL_LIKE || (r.punct(k) !== 0 && k === last - 1)) continue;
    return false;
  }
  return true;
}
