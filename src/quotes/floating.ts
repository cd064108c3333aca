// Quoted words that no cue claims: whose are they, or are they nobody's (titles, terms, scare quotes)?
import type { Chunk } from "../syntax/chunks.ts";
import type { Reader } from "../syntax/reader.ts";
import { cryNouns } from "../fr/quote-words.ts";
import { hashOf } from "../text/tokens.ts";
import { isPointer, ownerAfter, ownerBefore } from "./colons.ts";
import type { CueSpan, Scope, SpeakerRef } from "./frame.ts";
import { speaks } from "./informants.ts";
import { signIn } from "./signs.ts";
import { hasVerb, isSentence } from "./spans.ts";
import { isBare, nounRef } from "./groups.ts";
import { IMPERSONAL } from "../syntax/grammar.ts";
import { antecedent } from "./subjects.ts";
import { governor, inciseSubject, isCopula, isIncised, isNamed, isPerson, subjectOf, subjectOfCopula } from "./talkers.ts";
import { isBand, isCharge, isName, isTerm, isWork, takesTitle } from "./terms.ts";
import { startsPredicate, toldOn } from "./told.ts";

/** What a quoted block without a cue is. */
export type Floating =
  /** A named speaker stands before a colon, in brackets, or in the clause. */
  | { readonly kind: "owner"; readonly rule: string; readonly ref: SpeakerRef; readonly direct: boolean; readonly cue?: CueSpan }
  /** It goes on with somebody's words. */
  | { readonly kind: "continuation"; readonly rule: string; readonly direct: boolean }
  | { readonly kind: "intertitle" }
  | { readonly kind: "silent" };

const CRIES: ReadonlySet<number> = new Set(cryNouns.map(hashOf));
/** Tokens from which on words with a verb are no term. */
const LONG = 10;
const SILENT: Floating = { kind: "silent" };

export interface FloatingContext {
  readonly counts: ReadonlyMap<string, number>;
  /** A frame stands in the same sentence, in the same paragraph before. */
  readonly inSentence: boolean;
  readonly inParagraph: boolean;
  /** Somebody has spoken in this paragraph or the one before. */
  readonly nearby: boolean;
}

/** Decides about the quoted block at chunk `k`. */
export function floating(r: Reader, scope: Scope, k: number, context: FloatingContext): Floating {
  const { chunks } = scope;
  const c = chunks[k]!;
  const { open, close } = r.view.marks.pairs[c.pair]!;
  const words = close - open - 1;
  const others = chunks.filter((x) => x.kind !== "quote" && x.kind !== "comma" && x.kind !== "stop" && x.kind !== "dash" && x.kind !== "coordinator");

  if (others.length === 0) {
    const dashes = chunks.some((x) => x.kind === "dash");
    if (dashes || (words <= 14 && r.punct(close - 1) === 0 && !chunks.some((x) => x.kind === "stop"))) return { kind: "intertitle" };
    return { kind: "continuation", rule: "run", direct: true };
  }
  const term = isTerm(r, context.counts, c.pair);
  // A term before a colon is a topic, but one of several quotes in a row is as they are.
  const pointer = isPointer(r, chunks);
  const accuser = pointer || (term && !inRow(chunks, k)) ? null : ownerAfter(r, chunks, k);
  if (accuser) return { kind: "owner", ...accuser, direct: others.length <= 4 };
  if (term) return SILENT;
  const signer = chunks[k + 1]?.kind === "open" && chunks[k + 3]?.kind === "close" ? chunks[k + 2]!.noun : null;
  if (signer && signer.nameFirst >= 0 && words > 2) return { kind: "owner", rule: "quote-brackets", ref: nounRef(signer), direct: true };
  const before = chunks[k - 1];
  if (before?.kind === "colon") {
    const sign = signIn(r, chunks, 0, k - 1);
    if (sign?.ref) return { kind: "owner", rule: "sign", ref: sign.ref, cue: sign.cue, direct: true };
    // « a choisi trois romans : « Marée basse » »
    const topic = chunks[k - 2]?.noun;
    if (topic && topic.last === topic.head + 1 && takesTitle(r, topic) && !hasVerb(r, open + 1, close)) return SILENT;
    const owner = ownerBefore(r, chunks, k - 1);
    if (owner && (words > 2 || isSentence(r, c.pair))) return { kind: "owner", ...owner, direct: true };
    // « « Gilets jaunes » : « On veut être entendus » »: a line of quoted words alone.
    if (isSentence(r, c.pair) && k > 1 && chunks.slice(0, k - 1).every((x) => x.kind === "quote")) return { kind: "intertitle" };
    if (isSentence(r, c.pair)) return pointer ? SILENT : { kind: "continuation", rule: "colon", direct: true };
  }
  const cry = cryBefore(r, chunks, k);
  if (cry) return cry;
  const sign = isIncised(chunks, k) ? signIn(r, chunks, k + 1, chunks.length) : null;
  if (sign) return sign.ref ? { kind: "owner", rule: "sign", ref: sign.ref, cue: sign.cue, direct: true } : { kind: "continuation", rule: "run", direct: true };
  if (isCharge(r, chunks, k) || isBand(r, chunks, k)) return SILENT;
  // « Julien « ne demande pas l'aumône » »: the words are the predicate of whom they follow.
  if (before?.noun && isBare(r, chunks, k - 1) && isNamed(r, before.noun) && startsPredicate(r, open + 1) && (k === 1 || chunks[k - 2]!.kind !== "verb")) return { kind: "owner", rule: "fragment-predicate", ref: nounRef(before.noun), direct: false };
  // « la CGT, qui « veut se faire entendre » »
  const head = before?.kind === "relative" && startsPredicate(r, open + 1) ? antecedent(r, chunks, k - 1, null) : null;
  if (head?.noun && speaks(r, head, false)) return { kind: "owner", rule: "fragment-predicate", ref: head, direct: false };
  const predicate = subjectOfCopula(r, chunks, k);
  if (predicate && words > 1) return { kind: "owner", rule: "fragment-predicate", ref: predicate, direct: false };
  // After a bare article the words are a noun, whatever letter they begin with.
  const sentence = isSentence(r, c.pair) && words > 3 && !(before?.noun && before.noun.head < 0);
  if (isWork(r, chunks, k) || (!sentence && isName(r, open + 1, close))) return SILENT;
  if (context.inSentence && words > 1) return { kind: "continuation", rule: "fragment-sentence", direct: sentence };
  if (!sentence && r.isCapital(open + 1)) return SILENT;
  const verb = words > 2 && hasVerb(r, open + 1, close);
  const predicated = words === 2 && startsPredicate(r, open + 1) && before?.noun?.head !== -1;
  if (words < 3 && !predicated) return SILENT;
  if (sentence && isIncised(chunks, k)) {
    const speaker = inciseSubject(r, chunks, k);
    return speaker ? { kind: "owner", rule: "incise-open", ref: speaker, direct: true } : SILENT;
  }
  const told = toldOn(r, chunks);
  if (context.inParagraph && told !== null) return { kind: "continuation", rule: "fragment-paragraph", direct: sentence };
  // « Ce sera « un film très personnel » », after somebody's words
  const that = governor(r, chunks, k);
  if (context.nearby && that === 0 && isCopula(r, chunks[0]!) && r.closed(chunks[0]!.first) & IMPERSONAL) return { kind: "continuation", rule: "fragment-paragraph", direct: false };
  const subject = subjectOf(r, chunks, k);
  // « il » means whoever has spoken, or somebody they tell of: the clause is theirs.
  const person = subject !== null && subject.noun !== null && (subject.kind === "pronoun" || isPerson(r, subject.noun));
  if (context.nearby && told === "clearly" && !person && !sentence) return { kind: "continuation", rule: "fragment-paragraph", direct: false };
  // Words of one's own: a sentence between dashes, a clause, or what completes the verb.
  const own = (sentence && before?.kind === "dash") || (!sentence && before?.kind === "que") || that >= 0 || (!sentence && verb && words >= LONG);
  if (sentence && !own && words >= LONG) return { kind: "continuation", rule: "run", direct: true };
  // « Mais avec la crise, « tout va changer. … » »
  if (subject === null && context.nearby && !sentence && verb && words >= LONG && before?.kind === "comma") return { kind: "continuation", rule: "run", direct: false };
  return subject && own && (words >= 4 || verb) ? { kind: "owner", rule: "fragment-subject", ref: subject, direct: false } : SILENT;
}

/** « Ils ont défilé aux cris de « … » » */
function cryBefore(r: Reader, chunks: readonly Chunk[], k: number): Floating | null {
  const cry = chunks[k - 2]?.noun;
  if (chunks[k - 1]?.kind !== "preposition" || !cry || cry.prep < 0 || cry.head < 0 || !CRIES.has(r.view.tokens.hash[cry.head]!)) return null;
  const ref = subjectOf(r, chunks, k - 2, true);
  return ref && { kind: "owner", rule: "cries", ref, direct: false, cue: { first: cry.prep, last: chunks[k - 1]!.last, lemma: r.slice(cry.head, cry.last) } };
}
function inRow(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k - 2]?.kind === "quote" || chunks[k + 2]?.kind === "quote";
}
