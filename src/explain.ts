// In words: why an answer is what it is.
import { textOf } from "./text-of.ts";
import type { Article, DateReference, Quote, SourceCitation } from "./types.ts";

/** What each rule of the quotation parser saw; a rule that is not here says it by its own id. */
const QUOTE_RULES: Readonly<Record<string, string>> = {
  "incise-clitic": "the cue follows its words with the pronoun after the verb",
  "incise-inverted": "the cue follows its words with the subject after the verb",
  "incise-inside": "the cue stands inside the quotation marks",
  "view-front": "a prepositional cue in front gives somebody's view of the clause after it",
  "view-after": "a prepositional cue comments on the clause it stands in",
  "view-phrase": "a prepositional cue stands by a quoted phrase",
  "view-relative": "a prepositional cue stands inside a relative clause",
  "name-colon": "a name and a colon stand before the words",
  "clause-colon": "a clause and a colon stand before the words; its subject speaks",
  "quote-colon": "the words and a colon stand before the one who says them",
  "quote-brackets": "the name stands in brackets after the words",
  "run": "the words go on with those of the one who spoke last",
  "colon": "a colon goes on with the one who spoke last",
  "intertitle": "a quoted intertitle: its words are those of a quote in the text, or of the nearest",
  "pull-quote": "a line below signs the words",
  "fragment-sentence": "quoted words in a sentence whose speaker is told",
  "fragment-paragraph": "quoted words after somebody spoke in the same paragraph",
  "fragment-subject": "quoted words in what is said of a person",
  "fragment-predicate": "quoted words after « est » with a person as subject",
  "comment": "a comment clause (« comme le dit X »)",
  "verb-according": "a verb takes up claims that « selon lequel » spells out",
  "headline": "a headline of the form « X : clause »",
  "label": "a turn in an interview, labelled with the name",
  "embed": "an embedded post, signed with a handle",
  "passive": "the agent of a passive said the words",
  "noun-according": "a noun and « selon lequel » bring in the clause",
  "noun-que": "a noun of saying brings in the clause",
  "noun-inf": "a noun of promise or demand brings in the infinitive",
};
const CONSTRUCTIONS: Readonly<Record<string, string>> = {
  subject: "the subject stands before the cue", participle: "a participle takes the subject of its sentence", infinitive: "an infinitive takes the subject of its sentence", agent: "the participle's agent speaks",
};
const RESOLUTIONS: Readonly<Record<string, string>> = {
  named: "the sentence names the speaker", partial: "the surname is resolved to the full name", role: "the function points back to a person of the article", described: "the speaker is only described",
  pronoun: "the pronoun is resolved by agreement and by who was named or spoke last", shared: "the subject of the sentence is shared", floating: "no cue: who spoke last, or is named beside the words", none: "nobody can be told",
};
const ANCHORS: Readonly<Record<DateReference["anchor"], string>> = {
  absolute: "it says its day itself", published: "it is read from the day of publication", text: "it is read from another date in the text", quote: "it is read from the day the words were said",
};

/**
 * Why an answer is what it is, in one line of English.
 *
 * @param item a quote, a source or a date of the article
 * @example
 * ```ts
 * import { explain, parse } from "selon";
 * const article = parse("« C’est fini », a dit Anne Dulac.");
 * explain(article, article.quotes[0]!);
 * // => "« C’est fini » is Anne Dulac's: the cue follows its words with the subject after the verb (cue « a dit »); the sentence names the speaker. [fr/quote/incise-inverted, fr/speaker/named]"
 * ```
 */
export function explain(article: Article, item: Quote | SourceCitation | DateReference): string {
  const rules = `[${item.why.join(", ")}]`;
  if ("content" in item) {
    const [rule = "", resolution = ""] = item.why.map((id) => id.slice(id.lastIndexOf("/") + 1));
    const [construction = ""] = rule.split("-");
    const seen = QUOTE_RULES[rule] ?? CONSTRUCTIONS[construction] ?? rule;
    const cue = item.cue ? ` (cue « ${textOf(article, item.cue)} »)` : "";
    const owner = item.speaker?.name ? `${item.speaker.name}'s` : "of nobody who can be told";
    return `« ${item.text} » is ${owner}: ${seen}${cue}; ${RESOLUTIONS[resolution] ?? "the speaker stands beside the words"}. ${rules}`;
  }
  if ("anchor" in item) return `« ${item.text} » is ${item.value}${item.mod ? ` (${item.mod})` : ""}: ${ANCHORS[item.anchor]}. ${rules}`;
  return `« ${item.text} » is a source, ${item.name} (${item.kind}), as ${item.role}. ${rules}`;
}
