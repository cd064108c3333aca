// Where quotes and dates meet: when something was said, and what a date inside reported words is read from.
import { datesIn } from "./dates/parser.ts";
import { countBelow } from "./text/search.ts";
import type { DateReference, Quote } from "./types.ts";

/** How far from its cue the date of saying may stand, in UTF-16 units of composed text (NFC). */
const REACH = 90;

/**
 * Quotes with the date that belongs to the saying: the nearest one in the sentence of the cue, outside all reported words.
 *
 * @param sentences starts of the sentences, in UTF-16 units
 */
export function withSaid(text: string, quotes: readonly Quote[], dates: readonly DateReference[], sentences: Int32Array): readonly Quote[] {
  const contents = quotes.flatMap((q) => q.content).sort((a, b) => a.start - b.start);
  let c = 0, reported = 0;
  const free = dates.filter((date) => {
    while (c < contents.length && contents[c]!.start < date.end) reported = Math.max(reported, contents[c++]!.end);
    return date.start >= reported && date.from !== null && date.type !== "duration" && date.type !== "set";
  });
  if (free.length === 0) return quotes;
  const starts = free.map((date) => date.start);
  return quotes.map((quote) => {
    const { cue } = quote;
    if (cue === null) return quote;
    const here = countBelow(sentences, cue.start + 1) - 1;
    const from = sentences[here] ?? 0, to = sentences[here + 1] ?? Infinity;
    const at = countBelow(starts, cue.start + 1) - 1;
    let said: DateReference | null = null;
    let least = REACH;
    for (let d = Math.max(0, at - 2); d < Math.min(free.length, at + 4); d++) {
      const date = free[d]!;
      const [left, right] = date.start < cue.end ? [date.end, cue.start] : [cue.end, date.start];
      if (date.start < from || date.end > to || left > right || right - left > 3 * REACH) continue;
      const distance = text.slice(left, right).normalize("NFC").length;
      if (distance >= least) continue;
      least = distance;
      said = date;
    }
    return said ? { ...quote, said } : quote;
  });
}

/** Dates inside somebody's own words are read from the day they were said, where the text gives another than its publication. */
export function reanchored(text: string, dates: readonly DateReference[], quotes: readonly Quote[], published: string | null): readonly DateReference[] {
  const spans = quotes.flatMap((q) => {
    const day = q.said?.from;
    return day && q.said!.from === q.said!.to && day !== published?.slice(0, 10) ? q.quoted.map((span) => ({ span, day })) : [];
  });
  if (spans.length === 0) return dates;
  const replaced = new Map<number, DateReference>();
  for (const { span, day } of spans) {
    for (const date of datesIn(text.slice(span.start, span.end), day)) {
      if (date.anchor === "published") replaced.set(date.start + span.start, { ...date, start: date.start + span.start, end: date.end + span.start, anchor: "quote" });
    }
  }
  return dates.map((date) => {
    const own = replaced.get(date.start);
    return own && own.end === date.end && date.anchor === "published" ? own : date;
  });
}
