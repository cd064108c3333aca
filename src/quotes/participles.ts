// Cues whose subject stands elsewhere: passives and their participles have an agent, other participles, gerunds and infinitives
// take another verb's subject.
import { concessiveWords, forPrepositions, ofPreposition } from "../fr/quote-words.ts";
import { OF } from "../syntax/grammar.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import { hashOf } from "../text/tokens.ts";
import { clauseEnd, hasFinite } from "./borders.ts";
import type { SpeakerRef, VerbalCue } from "./frame.ts";
import { agentAfter } from "./inversion.ts";
import { modalityOf } from "./modality.ts";
import type { Sentence } from "./sentence.ts";
import { contentOf, isSentence, spansOf } from "./spans.ts";
import { rightStretch, type Stretch } from "./stretch.ts";
import { isBare, isTime, nounRef, SHARED } from "./groups.ts";
import { subjectBefore } from "./subjects.ts";
import { isPerson } from "./talkers.ts";

const FOR: ReadonlySet<number> = new Set(forPrepositions.map(hashOf));
const VAIN: ReadonlySet<number> = new Set(concessiveWords.map(hashOf));

/** « une mesure qualifiée par X de « … » » */
export function readParticiple(s: Sentence, c: VerbalCue): void {
  const { r, chunks } = s;
  const { at, after, cue, row, verb } = c;
  if (verb.reflexive || onlyRelays(c)) return;
  const agent = agentAfter(r, chunks, at);
  if (!agent) return;
  const next = agent.index + 1;
  const fronted = !hasFinite(chunks, 0, at);
  const stretch = rightStretch(r, chunks, next, row, verb, fronted) ?? rightStretch(r, chunks, after, row, verb, fronted);
  const base = { cue, row, verb, speaker: agent.ref, modality: "asserted", from: at, score: 2 } as const;
  if (!stretch) {
    // « une décision qualifiée d'inadmissible par X »
    const from = chunks[after]?.kind === "preposition" && row.prep?.includes(ofPreposition) && r.closed(chunks[after]!.first) & OF ? after + 1 : after;
    if (row.takes.includes("attr") && from > after && from < agent.index && chunks[from]!.kind !== "preposition") {
      s.push({ rule: "agent-attr", ...base, ...spansOf(r, chunks, from, agent.index, false) });
      return;
    }
    // « l'objectif brandi par X de faire … »
    const link = chunks[next];
    if (link?.kind !== "preposition" || !(r.closed(link.first) & OF) || chunks[next + 1]?.verb?.form !== "inf") return;
    s.push({ rule: "agent-de-inf", ...base, ...spansOf(r, chunks, next + 1, clauseEnd(r, chunks, next + 1, { cue: null, infinitive: true }), false) });
  } else if ((stretch.direct && (stretch.rule !== "comma-quote" || isSentence(r, chunks[stretch.from]!.pair))) || stretch.rule === "fragment" || stretch.rule === "de-inf" || stretch.rule === "que") {
    s.push({ rule: `agent-${stretch.rule}`, ...base, ...spansOf(r, chunks, stretch.from, stretch.to, stretch.direct) });
  }
}

/** « La mesure est qualifiée de « … » par X » */
export function readPassive(s: Sentence, { at, after, cue, row, verb }: VerbalCue): void {
  const { r, chunks } = s;
  const stretch = rightStretch(r, chunks, after, row, verb);
  if (!stretch || !(stretch.direct || stretch.rule === "fragment")) return;
  const agent = agentAfter(r, chunks, at) ?? agentAfter(r, chunks, stretch.to - 1);
  if (!agent) return;
  s.push({ rule: "passive", cue, row, verb, ...spansOf(r, chunks, stretch.from, stretch.to, stretch.direct), speaker: agent.ref, modality: "asserted", from: at, score: 2 });
}

/** « …, ajoutant que », « en expliquant que », « avant de conclure : « … » » */
export function readDependent(s: Sentence, c: VerbalCue): void {
  const { r, chunks } = s;
  const { at, after, cue, row, verb } = c;
  if (verb.passive || onlyRelays(c)) return;
  const infinitive = verb.form === "inf";
  if (infinitive && !hangsOnSentence(s, at)) return;
  const fronted = !hasFinite(chunks, 0, at);
  const stretch = rightStretch(r, chunks, after, row, verb, fronted);
  if (!stretch || !carried(s, c, stretch)) return;
  if (infinitive && s.isImpersonal(at)) return;
  const speaker = infinitive ? (fronted ? narrator(s, at, stretch.direct) : null) : besideNoun(s, c);
  // « La volonté de rappeler que … l'emporte »: what completes a thing is not said.
  if (infinitive && fronted && speaker === null && !stretch.direct && chunks[at - 2]?.noun && isBare(r, chunks, at - 2)) return;
  if (stretch.rule === "que-view") {
    s.relay = speaker ?? s.sharedSubject(at, stretch.to);
    return;
  }
  s.report(stretch.from, stretch.to);
  s.push({
    rule: `${infinitive ? "infinitive" : "participle"}-${stretch.rule}`, cue, row, verb, ...contentOf(r, chunks, stretch), speaker: speaker ?? s.sharedSubject(at, stretch.to) ?? SHARED,
    modality: modalityOf(r, chunks, row, verb, stretch), from: at, score: row.strength,
  });
  if (stretch.direct || !hasFinite(chunks, stretch.to, chunks.length)) s.claim(stretch.to);
}

/** A verb of relaying without a clause names a relay, not a speaker. */
function onlyRelays({ row }: VerbalCue): boolean {
  return row.stance === "relay" && !row.takes.includes("que");
}
/** An infinitive reports where a preposition hangs it on the sentence (« avant de conclure : »), not under another verb. */
function hangsOnSentence(s: Sentence, k: number): boolean {
  const before = s.chunks[k - 1];
  if (before?.kind === "preposition" || before?.kind === "coordinator") return true;
  // « a beau souligner »
  if (before?.kind === "other" && VAIN.has(s.r.view.tokens.hash[before.first]!)) return true;
  // « laissant le maire conclure : »
  return before?.kind === "noun" && before.noun!.prep < 0 && s.chunks[k - 2]?.kind === "verb";
}
/** Does a cue of this form and strength carry such content? */
function carried({ r, chunks }: Sentence, { at, row, verb }: VerbalCue, { direct, rule }: Stretch): boolean {
  if (direct) return true;
  const link = chunks[at - 1]!;
  // « ont défilé pour réclamer un vote »: marching says it.
  if (verb.form === "inf" && row.stance === "ask" && row.strength > 1 && link.kind === "preposition" && FOR.has(r.view.tokens.hash[link.first]!)) return true;
  if (verb.form === "inf" && rule !== "fragment" && !(rule === "que" && r.closed(link.last - 1) & OF)) return false;
  if (row.strength === 1 && rule !== "fragment" && rule !== "que" && rule !== "that") return false;
  return rule !== "noun" || row.strength === 3;
}

/** « Jean Dupont, le maire, d'ajouter » */
function narrator({ r, chunks }: Sentence, k: number, direct: boolean): SpeakerRef | null {
  const found = subjectBefore(r, chunks, k);
  if (found === null || found === "impersonal") return null;
  // « Et la ministre de rappeler que … », not « la volonté de rappeler que … »
  if (!direct && !(found.noun && (found.noun.pronoun || isPerson(r, found.noun)))) return null;
  const name = chunks[k - 3]?.kind === "comma" ? chunks[k - 4]?.noun : null;
  return name && name.nameFirst >= 0 && name.det < 0 && found.noun && found.noun.nameFirst < 0 ? { ...nounRef(name), others: [found.noun] } : found;
}
/** « une lettre affirmant que »: the group right before a present participle. */
function besideNoun({ r, chunks }: Sentence, { at, verb }: VerbalCue): SpeakerRef | null {
  const noun = chunks[at - 1]?.noun;
  if (!noun || noun.head < 0 || verb.form !== "pres-part" || verb.gerund || isTime(r, noun)) return null;
  return nounRef(innermost(r, noun));
}
/** The last attachment of a group that a preposition brings in: « en raison d'une croyance locale affirmant que ». */
function innermost(r: Reader, noun: NounGroup): NounGroup {
  if (noun.prep < 0) return noun;
  for (let t = noun.last - 1; t >= noun.coreLast; t--) {
    if (!(r.closed(t) & OF)) continue;
    const inner = nounGroupAt(r, t, noun.last);
    if (inner && inner.head >= 0) return inner;
  }
  return noun;
}
