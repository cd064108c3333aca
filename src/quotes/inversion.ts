// Who stands after a verb: its inverted subject (« a déclaré X »), or the agent of its passive (« par X »).
import type { Chunk } from "../syntax/chunks.ts";
import { BY } from "../syntax/grammar.ts";
import { nameGroup } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { chunkPast, pastBrackets } from "./borders.ts";
import type { SpeakerRef } from "./frame.ts";
import { hasName, isBare, isTime, nounRef, withArticle } from "./groups.ts";
import { withTerm } from "./marked.ts";

/** A subject with the first chunk after it. */
export interface Inverted {
  readonly ref: SpeakerRef;
  readonly next: number;
}

/** Tokens of a name in marks. */
const MAX_QUOTED_NAME = 6;

/** The inverted subject of the verb at chunk `k`, whose words end before token `from`. */
export function subjectAfter(r: Reader, chunks: readonly Chunk[], k: number, from: number, plural: boolean | null): Inverted | null {
  const first = chunkPast(chunks, k + 1, from);
  let j = first;
  const limit = Math.min(chunks.length, j + 9);
  let inside: Inverted | null = null;
  for (; j < limit; j++) {
    const c = chunks[j]!;
    if (c.kind === "noun") {
      const noun = c.noun!;
      const quoted = chunks[j + 1];
      if (noun.head < 0 && noun.prep < 0 && quoted?.kind === "quote" && quoted.last - quoted.first <= 8) {
        // « commente un « gilet jaune » »
        return { ref: nounRef({ ...noun, last: quoted.last }), next: j + 2 };
      }
      if (isTime(r, noun) || noun.head < 0) continue;
      const article = noun.prep >= 0 && (chunks[j - 1]?.kind === "verb" || j === first) && isBare(r, chunks, j);
      if (noun.prep >= 0 && !article) {
        // « a lancé au micro Jean Dupont »: the name after a group that cannot bear one is the subject.
        if (noun.nameFirst > noun.head && noun.nameLast === noun.last && noun.last - noun.nameFirst >= 2 && r.noun(noun.head)?.kind !== "person" && noun.civility < 0) {
          inside = { ref: nounRef({ ...noun, first: noun.nameFirst, head: noun.nameFirst, prep: -1, det: -1 }), next: j + 1 };
        }
        continue;
      }
      const ref = nounRef(article ? withArticle(r, noun) : noun);
      const whole = withTerm(r, chunks, j, ref);
      return whole === ref ? coordinatedAfter(r, chunks, j, ref, plural) : { ref: whole, next: j + 3 };
    }
    // « lance d'une voix ferme Anne Duval »: an adjective that could be a verb.
    const loose = c.verb !== null && c.verb.first === c.verb.last - 1 && chunks[j - 1]?.noun && chunks[j - 1]!.noun!.prep >= 0 && chunks[j + 1]?.noun && hasName(chunks[j + 1]!.noun!);
    // « révèle dans une interview accordée au Figaro X »: what tells more of the occasion.
    const told = (c.verb?.form === "ppart" || c.verb?.form === "pres-part") && (chunks[j - 1]?.noun?.prep ?? -1) >= 0;
    if (c.kind === "adverb" || c.kind === "preposition" || c.kind === "other" || loose || told) continue;
    if (c.kind === "open") {
      while (j < limit && chunks[j]!.kind !== "close") j++;
      continue;
    }
    if (c.kind === "comma" && j + 2 < limit && chunks[j + 2]!.kind === "comma" && (chunks[j + 1]!.kind === "adverb" || (chunks[j + 1]!.noun && (chunks[j + 1]!.noun!.prep >= 0 || isTime(r, chunks[j + 1]!.noun!))))) {
      j += 2;
      continue;
    }
    return inside;
  }
  return inside;
}

/** « rapporte « Le Parisien » »: a name in marks of its own, and nothing after it but where. */
export function quotedName(r: Reader, chunks: readonly Chunk[], j: number): Inverted | null {
  if (chunks[j]?.kind === "adverb") return quotedName(r, chunks, j + 1);
  const c = chunks[j];
  if (c?.kind !== "quote") return null;
  const { open, close } = r.view.marks.pairs[c.pair]!;
  const after = chunks[j + 1]?.kind;
  const closes = after === undefined || after === "stop" || after === "comma" || after === "preposition" || (chunks[j + 1]?.noun?.prep ?? -1) >= 0;
  if (close - open > MAX_QUOTED_NAME || !closes) return null;
  for (let t = open + 1; t < close; t++) if (r.isWord(t) && !r.isCapital(t) && r.closed(t) === 0) return null;
  if (!r.isCapital(open + 1)) return null;
  return { ref: nounRef(nameGroup(open + 1, close)), next: j + 1 };
}

/** The subject at chunk `j` with what is coordinated or apposed to it. */
function coordinatedAfter(r: Reader, chunks: readonly Chunk[], j: number, ref: SpeakerRef, plural: boolean | null): Inverted {
  const at = pastBrackets(chunks, j + 1);
  if (plural === true && chunks[at]?.kind === "coordinator" && chunks[at + 1]?.noun && isBare(r, chunks, at + 1) && (hasName(chunks[at + 1]!.noun!) || chunks[at + 1]!.noun!.det >= 0)) {
    const other = chunks[at + 1]!.noun!;
    return { ref: { ...ref, last: other.last, others: [other], coordinated: true }, next: at + 2 };
  }
  // `le porte-parole, Jean Dupont`
  if (chunks[at]?.kind === "comma" && ref.noun && !hasName(ref.noun) && (ref.noun.pronoun || r.noun(ref.noun.head)?.kind === "person") && !ref.noun.plural) {
    const name = chunks[at + 1]?.noun;
    if (name && isBare(r, chunks, at + 1) && hasName(name) && name.det < 0) return { ref: { ...ref, kind: "noun", last: name.last, noun: name, others: ref.noun.pronoun ? [] : [ref.noun] }, next: at + 2 };
  }
  if (chunks[at]?.kind === "comma" && ref.noun && hasName(ref.noun)) {
    const role = chunks[at + 1]?.noun;
    if (role && role.prep < 0 && r.noun(role.head)?.kind === "person" && !hasName(role)) return { ref: { ...ref, others: [role] }, next: at };
  }
  return { ref, next: at };
}

/** The agent of a passive after chunk `k`: `par X`. */
export function agentAfter(r: Reader, chunks: readonly Chunk[], k: number): { readonly ref: SpeakerRef; readonly index: number } | null {
  for (let j = k + 1; j < chunks.length && j < k + 6; j++) {
    const c = chunks[j]!;
    if (c.kind === "noun" && c.noun!.prep >= 0 && r.closed(c.noun!.prep) & BY && c.noun!.head >= 0) return { ref: nounRef(c.noun!), index: j };
    // « présenté comme « historique » par X »
    if (c.kind !== "noun" && c.kind !== "adverb" && c.kind !== "quote" && c.kind !== "other" && c.kind !== "preposition" && c.kind !== "subordinator") return null;
  }
  return null;
}
