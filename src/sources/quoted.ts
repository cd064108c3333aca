// Speakers and relays of quotes that are sources by their kind.
import { ARTICLE, COORDINATOR, DETERMINER, OF, PLURAL, PREPOSED } from "../syntax/grammar.ts";
import { countBelow } from "../text/search.ts";
import { NEWLINE } from "../text/tokens.ts";
import type { Quote, Span } from "../types.ts";
import type { Candidates, SourceMention } from "./candidates.ts";
import { startOf } from "./window.ts";

/** Takes over who speaks in the quotes and who passes their words on. */
export function fromQuotes(quotes: readonly Quote[]): (found: Candidates) => void {
  return (found) => {
    const { start, end } = found.r.view.tokens;
    /** `la CGT et la Ligue des droits de l'homme`: the first mention in the span, and those that are joined to it. */
    const speaking = (span: Span): readonly SourceMention[] => {
      const voices: SourceMention[] = [];
      for (let k = found.from(countBelow(start, span.start, found.r.count)); k < found.mentions.length && start[found.mentions[k]!.first]! < span.end; k++) {
        const m = found.mentions[k]!;
        // The participle of a group (`des experts interrogés`) may stand outside.
        if (end[m.last - 1]! > span.end + 1 && !(m.kind === "collective" && start[m.last - 1]! <= span.end + 1)) continue;
        if (voices.length === 0 || (m.first >= voices[voices.length - 1]!.last && joined(found, m))) voices.push(m);
      }
      return voices;
    };
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
        const span = quote.speaker.mention;
        const voices = speaking(span);
        if (voices.length === 0) unknownVoice(found, span, quote.confidence);
        const [first] = voices;
        if (first !== undefined && (start[first.from]! <= span.start + NEAR || joined(found, first)) && !attached(found, first)) for (const m of voices) if (m.raw?.head?.document !== "record" && !inside[m.first]) found.add(m, "speaker", "quote");
      }
      for (const relay of quote.via) {
        if (relay.kind === "person" || relay.kind === "country") continue;
        const m = within(relay.mention);
        if (m !== null) found.add(m, "relay", "quote");
      }
    }
  };
}
const LEAST = 0.7, NEAR = 6;
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
function joined(found: Candidates, m: SourceMention): boolean {
  return (found.r.closed(startOf(found, m) - 1) & COORDINATOR) !== 0;
}
/** `les locaux de X`: what hangs on another noun speaks only after an expression like `de l'avis de`, which is read elsewhere. */
function attached(found: Candidates, m: SourceMention): boolean {
  const { r } = found;
  const prep = m.raw?.group.prep ?? -1;
  return prep >= 0 && prep < m.first && (r.closed(prep) & OF) !== 0 && !m.plural && prep > 0 && !(r.view.tokens.flags[prep]! & NEWLINE) && r.punct(prep - 1) === 0 && r.closed(prep - 1) === 0 && r.readings(prep - 1).length === 0;
}
