// Whom a sentence of the narrator's is about: somebody who may have said the words quoted in it.
import type { Chunk } from "../syntax/chunks.ts";
import { ARTICLE, DETERMINER, OF, V_BE, V_HAVE, V_SEMI } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { SpeakerRef } from "./frame.ts";
import { agentAfter, subjectAfter } from "./inversion.ts";
import { completing, nounRef } from "./groups.ts";
import { subjectBefore } from "./subjects.ts";

/** Does the group name somebody, not only what is theirs (« la démission de Paul Mertens »)? */
export function isNamed(r: Reader, noun: NounGroup): boolean {
  return noun.nameFirst >= 0 && (noun.nameFirst < noun.coreLast || !(r.closed(noun.nameFirst - 1) & OF));
}
/** A name, or a noun for a person. */
export function isPerson(r: Reader, noun: NounGroup): boolean {
  return isNamed(r, noun) || (noun.head >= 0 && r.noun(noun.head)?.kind === "person");
}
/** A name, or a noun for whatever can speak. */
function canSpeak(r: Reader, noun: NounGroup | null): boolean {
  return noun !== null && (isNamed(r, noun) || (noun.head >= 0 && r.noun(noun.head) !== undefined));
}

/** The subject that can speak of the last finite verb before chunk `k`; `beyond`: of an earlier one where that is a thing. */
export function subjectOf(r: Reader, chunks: readonly Chunk[], k: number, beyond = false): SpeakerRef | null {
  for (let j = k - 1; j >= 0; j--) {
    if (chunks[j]!.kind === "semicolon" || chunks[j]!.kind === "stop") return null;
    if (chunks[j]!.verb?.form !== "finite") continue;
    if (chunks[j]!.verb!.passive) {
      const agent = agentAfter(r, chunks, j);
      if (agent) return agent.ref;
    }
    const found = subjectBefore(r, chunks, j);
    if (found === "impersonal") return null;
    if (found === null) continue;
    // « La décision est prise : « … » »
    const idle = chunks[j]!.verb!.passive && found.noun !== null && !found.noun.pronoun && !isPerson(r, found.noun);
    if (!idle && (found.kind === "pronoun" || canSpeak(r, found.noun))) return found;
    // « Vanessa soupire, le regard est noir : « … » »
    if (!beyond) return null;
  }
  return null;
}

/** Is the quoted block at chunk `k`, with more in a row, followed by a verb without a subject before it? */
export function isIncised(chunks: readonly Chunk[], k: number): boolean {
  return inciseVerb(chunks, k) >= 0;
}
function inciseVerb(chunks: readonly Chunk[], k: number): number {
  let n = k + 1;
  while ((chunks[n]?.kind === "comma" || chunks[n]?.kind === "coordinator") && chunks[n + 1]?.kind === "quote") n += 2;
  if (chunks[n]?.kind === "comma") n++;
  const verb = chunks[n]?.verb;
  return verb?.form === "finite" && verb.subject < 0 ? n : -1;
}
/** « « … », énumère l'une des plus jeunes »: a verb between words and a subject behind it reports, whatever it means. */
export function inciseSubject(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const n = inciseVerb(chunks, k);
  if (n < 0) return null;
  const { verb, last } = chunks[n]!;
  const found = verb!.clitic >= 0 ? subjectBefore(r, chunks, n) : subjectAfter(r, chunks, n, last, verb!.plural)?.ref ?? null;
  return found === "impersonal" ? null : found;
}

/** The auxiliary that the quoted words at chunk `k` complete: « X est « très inquiet » », « X n'a « jamais vu » », « X va « partir » »; -1 if none. */
export function governor(r: Reader, chunks: readonly Chunk[], k: number): number {
  let j = k - 1;
  while (j >= 0 && j > k - 4 && (chunks[j]!.kind === "adverb" || chunks[j]!.noun?.pronoun)) j--;
  const verb = chunks[j]?.verb;
  if (!verb || verb.form !== "finite" || verb.compound) return -1;
  // « veut parler « d'abord aux siens » », not « veut jouer « l'acte final » »
  const adverbial = verb.semi !== null && !(r.closed(chunks[k]!.first + 1) & (ARTICLE | DETERMINER));
  return adverbial || r.verb(verb.verb) & (V_BE | V_HAVE | V_SEMI) ? j : -1;
}
/** `X est « très inquiet »`: the named or human subject of a copula right before the words. */
export function subjectOfCopula(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const j = governor(r, chunks, k);
  if (j < 0 || !isCopula(r, chunks[j]!)) return null;
  const found = subjectBefore(r, chunks, j);
  return found !== null && found !== "impersonal" && found.kind === "noun" && found.noun && isPerson(r, found.noun) ? found : null;
}
export function isCopula(r: Reader, { verb }: Chunk): boolean {
  return verb !== null && verb.readings.some((x) => x.lemma === r.grammar.be);
}

/** « La remarque déclenche l'ire de Jacqueline : « … » »: the name at the end of the group at `k`. */
export function nameAt(r: Reader, chunks: readonly Chunk[], k: number): SpeakerRef | null {
  const noun = chunks[k]?.noun;
  if (!noun || noun.head < 0) return null;
  const inner = completing(r, noun, () => true);
  return inner && inner.nameFirst >= 0 && inner.det < 0 ? nounRef(inner) : null;
}
