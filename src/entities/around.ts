// What stands round a mention: complements, places, verbs, the mention after it.
import { CONTRACTED, FEMININE, V_PARTICIPLE, V_THIRD } from "../syntax/grammar.ts";
import type { NounGroup } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { NEWLINE } from "../text/tokens.ts";
import { AGE, type Facts, PLACE } from "./facts.ts";
import type { Gender } from "../types.ts";
import type { PersonDraft } from "./people.ts";
import type { Raw } from "./raw.ts";

const COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29;

/** Is the head noun qualified or named? */
export function hasComplement(raw: Raw): boolean {
  return raw.group.last > raw.group.head + 1 || raw.nameFirst >= 0;
}
/** Is the mention brought in by a preposition of place? */
export function placeOf(facts: Facts, raw: Raw): boolean {
  if (raw.group.prep < 0) return false;
  return facts.is(raw.group.prep, PLACE);
}
/** Stands the mention where somebody speaks or acts: before a finite verb, after a verb, after `selon`? */
export function acts(r: Reader, facts: Facts, raw: Raw): boolean {
  if (raw.group.prep >= 0) return facts.words.agent(r.slice(raw.group.prep, raw.group.first)) && !placeOf(facts, raw);
  const k = raw.group.last;
  for (let t = k; t < r.count && t < k + 2; t++) {
    if (r.view.tokens.flags[t]! & NEWLINE) return false;
    if (r.verb(t) & V_THIRD) return true;
    if (r.closed(t) === 0) break;
  }
  const before = raw.group.first - 1;
  return before >= 0 && ((r.verb(before) & V_PARTICIPLE) !== 0 || r.readings(before).some((x) => x.mood === "ind" && x.person === 3)) && r.punct(before) === 0;
}
/** Is a name alone one for a person: a given name as subject or object, or with an age after it (« Orane, 54 ans, »)? */
export function presented(r: Reader, facts: Facts, raw: Raw): boolean {
  if (raw.group.prep >= 0) return false;
  if (raw.group.det < 0 && raw.nameLast - raw.nameFirst === 1 && facts.given(raw.nameFirst)) return true;
  const k = raw.nameLast;
  return r.punct(k) === COMMA && r.isNumber(k + 1) && facts.is(k + 2, AGE);
}
/** What a participle shows of the name that it stands behind: « Nicola Finch, venue voir son frère ». */
export function shownBehind(r: Reader, last: number): Gender | null {
  if (r.punct(last) !== COMMA || !(r.verb(last + 1) & V_PARTICIPLE) || r.verb(last + 1) & V_THIRD) return null;
  const readings = r.readings(last + 1);
  return readings.every((x) => x.mood === "ppart" && x.gender === "f" && x.number === "s") ? "f" : null;
}
/** The next mention that does not stand inside this one, -1 for none near. */
export function nextOuter(raws: readonly Raw[], i: number): number {
  const last = raws[i]!.group.last;
  for (let j = i + 1; j < raws.length && j < i + 8; j++) if (raws[j]!.group.first >= last) return j;
  return -1;
}
/** What sets two groups apart: a comma and nothing else, or a bracket round the second. */
export function separator(r: Reader, a: NounGroup, b: NounGroup): "comma" | "bracket" | null {
  if (b.prep >= 0 && b.prep >= a.last) return null;
  if (b.first === a.last + 1) {
    const unit = r.punct(a.last);
    if (unit === COMMA) return "comma";
    if (unit === OPEN && r.punct(b.last) === CLOSE) return "bracket";
  }
  return null;
}
/** Can this person be meant by the mention, whatever the name suggests? A masculine noun may stand for a woman, but not beside « la ». */
export function genderAgrees(r: Reader, person: PersonDraft, { gender, group, head }: Raw): boolean {
  const feminine = group.det >= 0 && (r.closed(group.det) & FEMININE) !== 0 && (r.closed(group.det) & CONTRACTED) === 0;
  return gender === null || person.gender === null || person.gender === gender || (gender === "m" && person.genderTrust < 3 && head?.gender !== "f" && !feminine);
}
