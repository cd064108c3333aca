// How sure an answer is: the share of answers of its kind that were right (content found and speaker named) on annotated
// articles. Weights of a logistic regression, fitted leave-one-article-out (bench/fit-confidence.ts).
import type { Quote } from "../types.ts";

/** What confidence is read off: everything a quote already says of itself. */
type Evidence = Pick<Quote, "type" | "text" | "why" | "within" | "speaker">;

/** In code units: a few words, more than a line. */
const SHORT = 25;
const LONG = 120;

/** Features of an answer, as names of weights. */
export function featuresOf(quote: Evidence): readonly string[] {
  const [rule = "", resolution = ""] = quote.why.map((id) => id.slice(id.lastIndexOf("/") + 1));
  const features = [`type ${quote.type}`, `rule ${familyOf(rule)}`, `speaker ${resolution}`];
  if (quote.within !== null) features.push("nested");
  if (!quote.speaker?.name) features.push("nobody");
  else if (!/\p{Lu}/u.test(quote.speaker.name)) features.push("unnamed");
  if (quote.text.length < SHORT) features.push("under 25");
  if (quote.text.length > LONG) features.push("over 120");
  return features;
}
/** Rules are too many for a weight each: what they have in common. */
function familyOf(rule: string): string {
  return rule.startsWith("incise") ? "incise" : rule.startsWith("view") ? "view" : rule.startsWith("subject-que") ? "que" : rule.startsWith("subject-") ? "subject" : /^(?:participle|infinitive|agent|passive)/.test(rule) ? "dependent" : /^fragment/.test(rule) ? "fragment" : /colon|headline|label|brackets/.test(rule) ? "colon" : /^(?:run|intertitle|pull-quote)/.test(rule) ? "run" : "other";
}

const WEIGHTS: Readonly<Record<string, number>> = {
  "": 2.05,
  "nested": -1.29,
  "nobody": -2.04,
  "over 120": -0.03,
  "rule colon": -0.61,
  "rule dependent": 0.00,
  "rule fragment": -0.24,
  "rule incise": 0.31,
  "rule other": 0.09,
  "rule que": 0.51,
  "rule run": 0.05,
  "rule subject": -0.30,
  "rule view": 0.28,
  "speaker ": 0.16,
  "speaker described": 0.17,
  "speaker floating": -0.94,
  "speaker named": 0.84,
  "speaker none": -0.32,
  "speaker partial": 0.93,
  "speaker pronoun": -0.26,
  "speaker role": -0.31,
  "speaker shared": -0.16,
  "type direct": 0.38,
  "type indirect": -0.17,
  "type mixed": -0.13,
  "under 25": -0.90,
  "unnamed": -0.68,
};

export function confidenceOf(quote: Evidence): number {
  let sum = WEIGHTS[""] ?? 0;
  for (const feature of featuresOf(quote)) sum += WEIGHTS[feature] ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
