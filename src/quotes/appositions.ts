// What stands between commas after a speaker and belongs to them: their name, age or function.
import { OF } from "../syntax/grammar.ts";
import { oneOfAt } from "../syntax/noun-shapes.ts";
import { hasFinite } from "./borders.ts";
import type { SpeakerRef } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { isBare } from "./groups.ts";

const MAX_APPOSITIONS = 3;

/** « Selon la cheffe économiste de la banque, Petra Lind, … »: the name between commas at chunk `k`. */
export function nameApposed({ r, chunks }: Sentence, k: number, ref: SpeakerRef): SpeakerRef | null {
  const name = chunks[k]?.noun;
  if (!name || name.prep >= 0 || name.det >= 0 || name.nameFirst !== name.first || chunks[k + 1]?.kind !== "comma") return null;
  return ref.noun && ref.noun.nameFirst < 0 && r.noun(ref.noun.head)?.kind === "person" && (!ref.noun.plural || oneOfAt(r, ref.noun) >= 0) && !ref.coordinated ? { ...ref, last: name.last, noun: name, others: [ref.noun] } : null;
}
/** Past the appositions between commas (« Selon X, 41 ans, ministre de Y, »), if the clause goes on after them. */
export function pastAppositions(s: Sentence, from: number, ref: SpeakerRef): number {
  let at = from;
  for (let hops = 0; hops < MAX_APPOSITIONS; hops++) {
    const next = pastApposition(s, at, ref);
    if (next === at) break;
    at = next;
  }
  return at;
}
function pastApposition({ r, chunks }: Sentence, from: number, ref: SpeakerRef): number {
  const noun = chunks[from]?.noun;
  // « Selon la police, Anne Duval, 29 ans, … »: a name is the subject of the clause.
  if (!noun || !ref.noun || noun.head < 0 || (noun.det < 0 && noun.prep < 0 && noun.nameFirst === noun.first)) return from;
  // « Pour X, en dépit de la crise, … »: an adjunct of the clause; « Selon X, de la CFDT, … » is none.
  if (noun.prep >= 0 && !(r.closed(noun.prep) & OF && ref.noun.nameFirst >= 0)) return from;
  // « 41 ans »
  if (noun.det >= 0 && r.isNumber(noun.det) && ref.noun.nameFirst >= 0 && chunks[from + 1]?.kind === "comma") return from + 2;
  const person = r.noun(noun.head)?.kind === "person" && noun.nameFirst < 0;
  if (noun.det >= 0 && !(person && ref.noun.nameFirst >= 0)) return from;
  let end = from, relative = false;
  while (end < chunks.length && end < from + 8 && chunks[end]!.kind !== "comma") {
    if (chunks[end]!.kind === "relative") relative = true;
    if (chunks[end]!.verb?.form === "finite" && !relative) return from;
    end++;
  }
  if (chunks[end]?.kind !== "comma") return from;
  // « moustache grise, le patron … »: no function, but the clause comes after it.
  const apposed = r.noun(noun.head) !== undefined || (isBare(r, chunks, end + 1) && hasFinite(chunks, end + 1, Math.min(chunks.length, end + 8)));
  return apposed ? end + 1 : from;
}
