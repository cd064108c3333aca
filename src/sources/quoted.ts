// Speakers and relays of quotes that are sources by their kind.
import { OF } from "../syntax/grammar.ts";
import type { Quote, Span } from "../types.ts";
import type { Candidates, SourceMention } from "./candidates.ts";

/** Takes over who speaks in the quotes and who passes their words on. */
export function fromQuotes(quotes: readonly Quote[]): (found: Candidates) => void {
  return (found) => {
    const { start, end } = found.r.view.tokens;
    const within = (span: Span): SourceMention | null => {
      let best: SourceMention | null = null;
      // The outermost mention inside the span.
      for (let k = lowerBound(found.mentions, (m) => start[m.first]! < span.start); k < found.mentions.length && start[found.mentions[k]!.first]! < span.end; k++) {
        const m = found.mentions[k]!;
        if (end[m.last - 1]! <= span.end + 1 && (best === null || m.last - m.first > best.last - best.first)) best = m;
      }
      return best;
    };
    const inside = found.marked;
    for (const quote of quotes) {
      if (quote.speaker?.mention && quote.speaker.kind !== "person" && quote.speaker.kind !== "country") {
        const m = within(quote.speaker.mention);
        if (m !== null && start[m.from]! <= quote.speaker.mention.start + 6 && !inside[m.first] && !attached(found, m)) found.add(m, "speaker", "quote");
      }
      for (const relay of quote.via) {
        if (relay.kind === "person" || relay.kind === "country") continue;
        const m = within(relay.mention);
        if (m !== null) found.add(m, "relay", "quote");
      }
    }
  };
}
/** `les locaux de X`: what hangs on another noun speaks only after an expression like `de l'avis de`, which is read elsewhere. */
function attached(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  const prep = m.raw?.group.prep ?? -1;
  return prep >= 0 && prep < m.first && (r.closed(prep) & OF) !== 0 && !m.plural && prep > 0 && r.punct(prep - 1) === 0 && r.closed(prep - 1) === 0 && r.readings(prep - 1).length === 0;
}
function lowerBound(list: readonly SourceMention[], before: (m: SourceMention) => boolean): number {
  let low = 0, high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (before(list[mid]!)) low = mid + 1;
    else high = mid;
  }
  return low;
}
