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
  "": 2.11,
  "nested": -0.82,
  "nobody": -2.24,
  "over 120": 0.04,
  "rule colon": -0.89,
  "rule dependent": 0.30,
  "rule fragment": -0.20,
  "rule incise": 0.31,
  "rule other": 0.17,
  "rule que": 0.17,
  "rule run": 0.22,
  "rule subject": -0.36,
  "rule view": 0.31,
  "speaker ": 0.18,
  "speaker described": 0.15,
  "speaker floating": -1.03,
  "speaker named": 0.97,
  "speaker none": -0.30,
  "speaker partial": 1.15,
  "speaker pronoun": -0.38,
  "speaker role": -0.30,
  "speaker shared": -0.40,
  "type direct": 0.35,
  "type indirect": -0.08,
  "type mixed": -0.23,
  "under 25": -1.11,
  "unnamed": -0.60,
};

export function confidenceOf(quote: Evidence): number {
  let sum = WEIGHTS[""] ?? 0;
  for (const feature of featuresOf(quote)) sum += WEIGHTS[feature] ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
