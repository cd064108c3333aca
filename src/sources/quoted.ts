// Speakers and relays of quotes that are sources by their kind.
import { ARTICLE, DETERMINER, OF, PLURAL, PREPOSED } from "../syntax/grammar.ts";
import { countBelow } from "../text/search.ts";
import type { Quote, Span } from "../types.ts";
import type { Candidates, SourceMention } from "./candidates.ts";

/** Takes over who speaks in the quotes and who passes their words on. */
export function fromQuotes(quotes: readonly Quote[]): (found: Candidates) => void {
  return (found) => {
    const { start, end } = found.r.view.tokens;
    const within = (span: Span): SourceMention | null => {
      let best: SourceMention | null = null;
      // The outermost mention inside the span.
      for (let k = found.from(countBelow(start, span.start, found.r.count)); k < found.mentions.length && start[found.mentions[k]!.first]! < span.end; k++) {
        const m = found.mentions[k]!;
        if (end[m.last - 1]! <= span.end + 1 && (best === null || m.last - m.first > best.last - best.first)) best = m;
      }
      return best;
    };
    const inside = found.marked;
    for (const quote of quotes) {
      const unnamed = quote.speaker?.name === null || quote.speaker === null ? false : /^\p{Ll}/u.test(quote.speaker.name);
      if (quote.speaker?.mention && quote.speaker.kind !== "country" && (quote.speaker.kind !== "person" || unnamed)) {
        const m = within(quote.speaker.mention);
        if (m === null) unknownVoice(found, quote.speaker.mention, quote.confidence);
        else if (m.raw?.head?.document !== "record" && start[m.from]! <= quote.speaker.mention.start + 6 && !inside[m.first] && !attached(found, m)) found.add(m, "speaker", "quote");
      }
      for (const relay of quote.via) {
        if (relay.kind === "person" || relay.kind === "country") continue;
        const m = within(relay.mention);
        if (m !== null) found.add(m, "relay", "quote");
      }
    }
  };
}
const LEAST = 0.7;
/** `les bijoutiers`, `une marcheuse`: people by a noun that no row knows, told by its ending; one of them only where somebody new is brought in. */
function unknownVoice(found: Candidates, span: Span, confidence: number): void {
  const { r, rules, words } = found;
  const { start, end } = r.view.tokens;
  if (confidence < LEAST) return;
  const low = countBelow(start, span.start, r.count);
  let head = low;
  while (head < r.count && end[head]! <= span.end && (r.closed(head) & (ARTICLE | DETERMINER | PREPOSED) || r.isNumber(head))) head++;
  if (head === low || head >= r.count || end[head]! > span.end || r.isCapital(head) || found.marked[head] || words.head(r.slice(head, head + 1)) !== undefined) return;
  const det = r.slice(low, low + 1);
  const plural = (r.closed(low) & PLURAL) !== 0 || r.isNumber(low);
  if (!rules.humanEnding.test(r.slice(head, head + 1)) || (!plural && !words.indefinite(det))) return;
  found.put({ start: start[head]!, end: span.end, kind: plural ? "collective" : "anonymous", name: r.view.text.slice(start[head]!, span.end), entity: -1, outlet: null, role: "speaker", rule: "fr/source/quote", confidence: 0.75 });
}
/** `les locaux de X`: what hangs on another noun speaks only after an expression like `de l'avis de`, which is read elsewhere. */
function attached(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  const prep = m.raw?.group.prep ?? -1;
  return prep >= 0 && prep < m.first && (r.closed(prep) & OF) !== 0 && !m.plural && prep > 0 && r.punct(prep - 1) === 0 && r.closed(prep - 1) === 0 && r.readings(prep - 1).length === 0;
}
