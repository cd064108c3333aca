// What was odd in the text, with the place: never an exception.
import type { EntityReading } from "./entities/entities.ts";
import type { Reader } from "./syntax/reader.ts";
import { UNCLOSED } from "./text/marks.ts";
import type { Issue } from "./types.ts";

const MESSAGES = {
  "unclosed-mark": "this quotation mark is never closed: what it opens is read to the next closing mark or the end of the paragraph",
  "stray-mark": "this quotation mark belongs to no pair",
} as const;

export function issuesOf(r: Reader, entities: EntityReading): readonly Issue[] {
  const { text, tokens, marks } = r.view;
  const found: Issue[] = [];
  for (const issue of marks.issues) {
    const token = issue >> 1, code = issue & UNCLOSED ? "unclosed-mark" : "stray-mark";
    found.push({ start: tokens.start[token]!, end: tokens.end[token]!, code, message: MESSAGES[code] });
  }
  for (const hit of entities.outlets) {
    if (hit.rivals.length === 0) continue;
    const names = [hit.outlet, ...hit.rivals].map((outlet) => `${outlet.name} (${outlet.country})`).join(", ");
    found.push({ start: tokens.start[hit.first]!, end: tokens.end[hit.last - 1]!, code: "ambiguous-outlet", message: `this name could be ${names}: the first is taken` });
  }
  // Most texts hold no surrogates at all.
  if (/[\ud800-\udfff]/.test(text)) for (const match of text.matchAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g)) {
    found.push({ start: match.index, end: match.index + 1, code: "lone-surrogate", message: "half of a surrogate pair: the text was cut inside a character" });
  }
  // Those of the marks stand in order already.
  return found.length === marks.issues.length ? found : found.sort((a, b) => a.start - b.start || a.end - b.end);
}
