// Candidate attributions of one scope: every cue with its content and its speaker, as the syntax has them.
import type { CueVerb } from "../fr/cues.ts";
import { VARYING_NOUNS } from "../fr/cues-phrases.ts";
import { commentingLinks, impersonalVerbs, informingPrepositions, modals, namingVerbs, nobodyPronouns, spokenStances, whichForms } from "../fr/quote-words.ts";
import { OF } from "../syntax/grammar.ts";
import { chunk } from "../syntax/chunks.ts";
import { type NounGroup, nounGroupAt } from "../syntax/nouns.ts";
import type { Reader } from "../syntax/reader.ts";
import type { VerbGroup } from "../syntax/verbs.ts";
import { hashOf } from "../text/tokens.ts";
import type { Modality } from "../types.ts";
import { clauseEnd, clauseStart, hasFinite } from "./borders.ts";
import { conditionalIn, modalityOf } from "./modality.ts";
import { hasVerb, rightStretch, spansOf, type Stretch } from "./contents.ts";
import { mayReport, nounCue, phraseCue, verbCue } from "./cues.ts";
import type { Frame, Scope, SpeakerRef } from "./frame.ts";
import { agentAfter, isBare, isTime, nounRef, SHARED, subjectAfter, subjectBefore } from "./subjects.ts";

const VARYING: ReadonlySet<number> = new Set(VARYING_NOUNS.flatMap((noun) => [hashOf(noun), hashOf(`${noun}s`)]));
const WHICH: ReadonlySet<number> = new Set(whichForms.map(hashOf));

/** Reads the frames of a scope, in text order. */
export function framesOf(r: Reader, scope: Scope): readonly Frame[] {
  const { pairAt } = r.segments;
  if (!mayReport(r, scope.first, scope.last, pairAt)) return [];
  const builder = new FrameBuilder(r, scope, pairAt);
  for (let k = 0; k < builder.length; k++) builder.at(k);
  return builder.frames;
}

const NOBODY: ReadonlySet<number> = new Set(nobodyPronouns.map(hashOf));
const INFORMING: ReadonlySet<number> = new Set(informingPrepositions.map(hashOf));
const COMMENTING: ReadonlySet<number> = new Set(commentingLinks.map(hashOf));
/** Constructions that a weak cue does not carry by itself. */
const WEAK: ReadonlySet<string> = new Set(["noun", "noun-prep", "inf", "de-inf", "a-inf", "colon-clause"]);

type Subject = SpeakerRef | null | "impersonal";

class FrameBuilder {
  readonly frames: Frame[] = [];
  /** Chunks before this one belong to an earlier frame's content or incise. */
  private floor = 0;
  /** The same for frames of cues that report by themselves: an incise does not overrule those. */
  private strongFloor = 0;
  /** The finite verbs met so far with their subjects, for participles and coordinated verbs. */
  private readonly subjects = new Map<number, Subject>();
  /** A prepositional cue in front whose clause reports words itself: its speaker relays them. */
  private relay: SpeakerRef | null = null;
  /** Chunks inside reported clauses, `[from, to)`: their verbs lend no subject to the cues outside. */
  private readonly reported: (readonly [from: number, to: number])[] = [];
  private readonly r: Reader;
  private readonly pairAt: Int32Array;
  private scope: Scope;

  constructor(r: Reader, scope: Scope, pairAt: Int32Array) {
    this.r = r;
    this.scope = scope;
    this.pairAt = pairAt;
  }

  get length(): number {
    return this.scope.chunks.length;
  }

  at(k: number): void {
    const c = this.scope.chunks[k]!;
    if (c.kind === "verb") this.verb(k);
    else if (c.kind === "noun" || c.kind === "preposition" || c.kind === "subordinator" || c.kind === "other") {
      if (!this.phrase(k) && c.kind === "noun") this.noun(k);
    }
  }

  private push(frame: Omit<Frame, "scope" | "relays"> & { readonly relays?: Frame["relays"] }): void {
    if (frame.pieces.length === 0) return;
    const relay = this.relay?.noun ? [this.relay.noun] : [];
    this.frames.push({ ...frame, relays: [...(frame.relays ?? []), ...relay], scope: this.scope });
  }

  // —— verbs ——

  private verb(k: number): void {
    const { r, scope: { chunks } } = this;
    const group = chunks[k]!.verb!;
    const cue = verbCue(r, group, this.scope.last);
    if (group.form === "finite") this.subjects.set(k, subjectBefore(r, chunks, k));
    if (!cue) return;
    let after = k + 1;
    while (after < chunks.length && chunks[after]!.last <= cue.last) after++;
    if (after < chunks.length && chunks[after]!.first < cue.last) {
      // The locution ends inside a group (« émet l'idée d'un vote »): what follows it is read anew.
      const rest = chunk(r, cue.last, chunks[after]!.last, this.pairAt);
      this.scope = { first: this.scope.first, last: this.scope.last, within: this.scope.within, chunks: [...chunks.slice(0, after), ...rest, ...chunks.slice(after + 1)] };
    }
    // An inverted clitic stays in the cue of a compound tense only: « a-t-il dit », but « dit » of « dit-il ».
    const last = group.clitic >= 0 && !group.compound && cue.last === group.last ? group.clitic : cue.last;
    if (group.form === "finite") this.finite(k, after, group, cue.row, cue.lemma, last);
    else if (group.form === "ppart") this.participle(k, after, group, cue.row, cue.lemma, last);
    else this.dependent(k, after, group, cue.row, cue.lemma, last);
  }

  private modality(row: CueVerb, group: VerbGroup, from: number, to: number, rule = ""): Modality {
    return modalityOf(this.r, this.scope.chunks, row, group, { from, to, rule });
  }

  private finite(k: number, after: number, group: VerbGroup, row: CueVerb, lemma: string, last: number): void {
    const { r, scope: { chunks } } = this;
    let subject = this.subjects.get(k) ?? null;
    if (subject === "impersonal" || (group.subject >= 0 && impersonalVerbs.has(lemma))) return;
    if (group.passive) {
      this.passive(k, after, group, row, lemma, last);
      return;
    }
    const hypothetical = group.semi !== null && modals.has(group.semi);
    const before = chunks[k - 1];
    const cueSpan = { first: group.core, last, lemma };

    // Content first: « … », a déclaré X / a-t-il déclaré / …, a rapporté X.
    const leftEnd = before?.kind === "comma" || before?.kind === "dash" || before?.kind === "stop" ? k - 1 : k;
    const touches = before !== undefined && (leftEnd < k || before.kind === "quote" || (before.kind === "close"));
    let start = clauseStart(chunks, leftEnd, this.strongFloor);
    // The clause that the cue comments on reports words itself.
    if (start >= leftEnd && before !== undefined && chunks[leftEnd - 1]?.kind === "quote") start = clauseStart(chunks, leftEnd, 0, false);
    if (touches && start < leftEnd && group.subject < 0 && (row.takes.includes("direct") || row.takes.includes("incise") || row.takes.includes("que") || row.strength >= 2)) {
      const hasQuote = chunks.slice(start, leftEnd).some((c) => c.kind === "quote");
      const clause = hasFinite(chunks, start, leftEnd);
      const ownSubject = subject !== null && subject.kind === "noun" && !clause && !this.quoteBetween(start, leftEnd, subject);
      const inverted = group.clitic >= 0 ? { ref: subject !== null && NOBODY.has(r.view.tokens.hash[subject.first]!) ? this.informant(after) ?? subject : subject as SpeakerRef, next: after } : ownSubject ? null : subjectAfter(r, chunks, k, last, group.plural);
      const quoteAt = chunks[leftEnd - 1]?.kind === "quote";
      // « Le chantier, assure la préfecture, reprendra lundi »
      const cutting = inverted !== null && !hasQuote && !clause && row.strength >= 2 && chunks[leftEnd - 1]?.noun !== null && this.resumes(inverted.next);
      // Without quoted words only somebody who can speak makes an incise of a clause.
      const human = inverted?.ref?.kind !== "noun" || hasQuote || this.speaks(inverted.ref, { ...row, strength: 1 }, false);
      if (inverted && inverted.ref && human && (cutting || hasQuote || (clause && row.strength >= 2) || (group.clitic >= 0 && row.strength >= 2)) && !hypothetical && !(!cutting && subject !== null && subject !== undefined && group.clitic < 0 && !quoteAt && !clause && !hasQuote)) {
        for (let f = this.frames.length - 1; f >= 0 && this.frames[f]!.from >= start; f--) if (this.frames[f]!.score === 1) this.frames.splice(f, 1);
        this.incise(start, leftEnd, inverted.next, inverted.ref, group, row, cueSpan);
        this.subjects.set(k, inverted.ref);
        return;
      }
    }
    if (hypothetical) return;
    const link = chunks[k - 1]?.kind === "subordinator" ? k - 1 : chunks[k - 1]?.noun && chunks[k - 2]?.kind === "subordinator" ? k - 2 : -1;
    if (link >= 0 && COMMENTING.has(r.view.tokens.hash[chunks[link]!.first]!)) {
      this.comment(k, link, after, group, row, cueSpan, subject);
      return;
    }

    if (subject !== null && subject.kind === "pronoun" && NOBODY.has(r.view.tokens.hash[subject.first]!)) {
      const informant = this.informant(after);
      if (informant) subject = informant;
      else if (namingVerbs.has(lemma)) return;
    }
    // Subject first, or inverted in front of its content (« Ainsi explique X : »).
    let from = after;
    if (subject === null) {
      subject = this.shared(k);
      if (subject === null) {
        const inverted = subjectAfter(r, chunks, k, last, group.plural);
        if (inverted) {
          subject = inverted.ref;
          from = inverted.next;
        }
      }
    }
    if (subject === null) return;
    this.subjects.set(k, subject);
    const stretch = rightStretch(r, chunks, from, row, group, this.subordinate(k));
    if (!stretch) return;
    if (!this.speaks(subject, row, stretch.direct)) return;
    if (group.negated && row.stance !== "deny" && !stretch.direct && stretch.rule !== "si" && (stretch.rule !== "fragment" || row.strength === 1) && lemma === row.lemma) {
      // « n'a pas dit que »: nobody said it.
      return;
    }
    if (row.strength === 1 && WEAK.has(stretch.rule)) return;
    if (row.stance === "refuse" && (this.bareSaying(stretch.from, stretch.to) || (stretch.rule.endsWith("inf") && !this.saying(stretch.from) && !chunks.slice(stretch.from, stretch.to).some((c) => c.kind === "quote")))) return;
    const spans = this.withBefore(stretch);
    this.reported.push([stretch.from, stretch.to]);
    this.push({
      rule: `subject-${stretch.rule}`, cue: cueSpan, row, verb: group, ...spans, speaker: subject,
      modality: this.modality(row, group, stretch.from, stretch.to, stretch.rule), from: k, to: stretch.to, score: row.strength,
    });
    this.floor = Math.max(this.floor, stretch.to);
    if (row.strength >= 2) this.strongFloor = this.floor;
  }

  /** A quoted predicate apart from its clause goes in front of it. */
  private withBefore(stretch: Stretch): ReturnType<typeof spansOf> {
    const { r, scope: { chunks } } = this;
    const spans = spansOf(r, chunks, stretch.from, stretch.to, stretch.direct);
    if (stretch.before === undefined) return spans;
    const first = spansOf(r, chunks, stretch.before, stretch.before + 1, false);
    return { pieces: [...first.pieces, ...spans.pieces], pairs: [...first.pairs, ...spans.pairs], type: "mixed" };
  }
  /** Does the verb stand in a clause before the main one? */
  private subordinate(k: number): boolean {
    const { chunks } = this.scope;
    const first = chunks.findIndex((c) => c.kind !== "adverb" && c.kind !== "coordinator" && c.kind !== "preposition");
    if (chunks[first]?.kind !== "subordinator") return false;
    return !hasFinite(chunks, first, k);
  }
  /** Things do not speak, unless the verb's row lets them or the words are quoted. */
  private speaks(subject: SpeakerRef, row: CueVerb, direct: boolean): boolean {
    if (direct || subject.kind !== "noun" || !subject.noun) return true;
    const noun = subject.noun;
    return noun.nameFirst >= 0 || noun.head < 0 || this.r.isCapital(noun.head) || this.r.noun(noun.head) !== undefined || row.strength === 3 || row.things === true;
  }
  /** « a refusé de commenter »: the content is only that nothing is said. */
  private bareSaying(from: number, to: number): boolean {
    return to <= from + 2 && this.saying(from);
  }
  private saying(at: number): boolean {
    const verb = this.scope.chunks[at]?.verb;
    return verb?.form === "inf" && verbCue(this.r, verb, this.scope.last) !== null;
  }

  /** « a-t-on appris auprès de X », « on apprend de source X » */
  private informant(from: number): SpeakerRef | null {
    const { r, scope: { chunks } } = this;
    for (let j = from; j < chunks.length && j < from + 4; j++) {
      const noun = chunks[j]!.noun;
      if (!noun) {
        if (chunks[j]!.kind === "adverb" || chunks[j]!.kind === "preposition") continue;
        return null;
      }
      if (isTime(r, noun)) continue;
      if (noun.prep >= 0 && noun.head >= 0 && (INFORMING.has(r.view.tokens.hash[noun.prep]!) || (r.closed(noun.prep) & OF && r.noun(noun.head)?.kind === "collective"))) return nounRef(noun);
      return null;
    }
    return null;
  }

  /** « Comme l'a rappelé X, … », « …, comme le dit X » */
  private comment(k: number, link: number, after: number, group: VerbGroup, row: CueVerb, cue: NonNullable<Frame["cue"]>, subject: SpeakerRef | null): void {
    const { r, scope: { chunks } } = this;
    const inverted = subject === null ? subjectAfter(r, chunks, k, cue.last, group.plural) : null;
    const speaker = subject ?? inverted?.ref ?? null;
    if (speaker === null || row.strength < 2) return;
    const next = inverted?.next ?? after;
    let from: number, to: number;
    if (!hasFinite(chunks, 0, link)) {
      let comma = next;
      while (comma < chunks.length && chunks[comma]!.kind !== "comma" && chunks[comma]!.kind !== "stop") comma++;
      if (chunks[comma]?.kind !== "comma") return;
      from = comma + 1;
      to = clauseEnd(r, chunks, from, { cue: null });
    } else {
      to = chunks[link - 1]?.kind === "comma" ? link - 1 : link;
      from = clauseStart(chunks, to, this.strongFloor);
    }
    if (to <= from) return;
    const only = to === from + 1 && chunks[from]!.kind === "quote";
    this.push({ rule: "comment", cue, row, verb: group, ...spansOf(r, chunks, from, to, only), speaker, modality: this.modality(row, group, from, to), from: Math.min(from, link), to: Math.max(to, next), score: 1 });
  }

  /** After a comma or dash, does a finite verb without a subject of its own go on with the clause? */
  private resumes(n: number): boolean {
    const { chunks } = this.scope;
    if (chunks[n]?.kind !== "comma" && chunks[n]?.kind !== "dash") return false;
    const next = chunks[n + 1];
    return next?.verb?.form === "finite" && next.verb.subject < 0 && next.verb.clitic < 0;
  }

  private quoteBetween(start: number, end: number, subject: SpeakerRef): boolean {
    return this.scope.chunks.slice(start, end).some((c) => c.kind === "quote" && (c.first < subject.first || c.first >= subject.last));
  }

  /** The cue at chunk `k` comments on what stands before it, and may be followed by more of it. */
  private incise(start: number, leftEnd: number, next: number, speaker: SpeakerRef, group: VerbGroup, row: CueVerb, cue: NonNullable<Frame["cue"]>): void {
    const { r, scope: { chunks } } = this;
    const left = this.leftSpans(start, leftEnd);
    let to = next;
    const pieces = [...left.pieces];
    const pairs = [...left.pairs];
    let type = left.type;
    const complete = left.pairs.length > 0 ? left.whole : hasFinite(chunks, start, leftEnd);
    // What follows the incise: another quoted block, or the rest of a clause that it cuts.
    let n = next;
    while (chunks[n] && n < next + 5 && (chunks[n]!.kind === "adverb" || (chunks[n]!.noun && (chunks[n]!.noun!.prep >= 0 || isTime(r, chunks[n]!.noun!))))) n++;
    if (chunks[n]?.kind === "comma" || chunks[n]?.kind === "dash") n++;
    if (chunks[n]?.kind === "quote" && !this.cueAfter(n)) {
      const more = this.rightOfIncise(n, type);
      pieces.push(...more.pieces);
      pairs.push(...more.pairs);
      if (type === "direct" && more.type !== "direct") type = "mixed";
      to = more.to;
    } else if (chunks[n]?.kind === "coordinator" && this.quoteSoon(n + 1)) {
      const end = clauseEnd(r, chunks, n + 1, { cue: group });
      const more = spansOf(r, chunks, n + 1, end, false);
      pieces.push(...more.pieces);
      pairs.push(...more.pairs);
      type = "mixed";
      to = end;
    } else if (!complete && chunks[next]?.kind === "comma" && next + 1 < chunks.length) {
      const end = clauseEnd(r, chunks, next + 1, { cue: group });
      const more = spansOf(r, chunks, next + 1, end, false);
      if (more.pieces.length > 0 && (hasFinite(chunks, next + 1, end) || more.pairs.length > 0)) {
        pieces.push(...more.pieces);
        pairs.push(...more.pairs);
        if (more.pairs.length > 0) type = "mixed";
        to = end;
      }
    }
    this.push({
      rule: group.clitic >= 0 ? "incise-clitic" : "incise-inverted", cue, row, verb: group, pieces, pairs, type, speaker,
      modality: type === "direct" ? (group.conditional ? "conditional" : "asserted") : this.modality(row, group, start, leftEnd), from: start, to, score: 3,
    });
    this.floor = Math.max(this.floor, to);
    this.strongFloor = this.floor;
  }
  private rightOfIncise(n: number, type: Frame["type"]): { readonly pieces: Frame["pieces"]; readonly pairs: readonly number[]; readonly type: Frame["type"]; readonly to: number } {
    const { r, scope: { chunks } } = this;
    let to = n + 1;
    while ((chunks[to]?.kind === "comma" || chunks[to]?.kind === "coordinator") && chunks[to + 1]?.kind === "quote") to += 2;
    const rest = chunks[to];
    if (type !== "direct" && rest && rest.kind !== "comma" && rest.kind !== "stop") to = clauseEnd(r, chunks, n, { cue: null });
    return { ...spansOf(r, chunks, n, to, type === "direct" && to === n + 1), to };
  }
  private cueAfter(n: number): boolean {
    const { r, scope: { chunks } } = this;
    const at = chunks[n + 1]?.kind === "comma" ? n + 2 : n + 1;
    const verb = chunks[at]?.verb;
    return verb !== undefined && verb !== null && verbCue(r, verb, this.scope.last) !== null && verb.form === "finite";
  }
  private quoteSoon(n: number): boolean {
    const { chunks } = this.scope;
    for (let k = n; k < chunks.length && k < n + 4; k++) {
      if (chunks[k]!.kind === "quote") return true;
      if (chunks[k]!.kind === "verb" || chunks[k]!.kind === "comma" || chunks[k]!.kind === "stop") return false;
    }
    return false;
  }
  /** Content to the left of an incise: direct where little more than quoted words stands there. */
  private leftSpans(start: number, end: number): ReturnType<typeof spansOf> & { readonly whole: boolean } {
    const { r, scope: { chunks } } = this;
    let from = start;
    const firstQuote = chunks.findIndex((c, k) => k >= start && k < end && c.kind === "quote");
    if (firstQuote >= 0) {
      const outside = chunks.slice(start, end).filter((c) => c.kind !== "quote" && c.kind !== "comma" && c.kind !== "coordinator" && c.kind !== "stop" && c.kind !== "dash" && c.kind !== "colon");
      const words = outside.reduce((n, c) => n + c.last - c.first, 0);
      if (words <= 1 && outside.every((c) => c.first < chunks[firstQuote]!.first && c.verb === null)) from = firstQuote;
    }
    const onlyQuotes = chunks.slice(from, end).every((c) => c.kind === "quote" || c.kind === "comma" || c.kind === "coordinator" || c.kind === "stop" || c.kind === "dash");
    const direct = onlyQuotes && firstQuote >= 0;
    const spans = spansOf(r, chunks, from, end, direct);
    const spoken = chunks.slice(from, end).some((c) => c.kind === "quote" && hasVerb(r, c.first + 1, c.last));
    return { ...spans, whole: direct || spoken || hasFinite(chunks, from, end) || chunks[end - 1]?.kind === "quote" };
  }

  /** The subject that a verb without its own shares: of the finite verb before it, else of the one after. */
  private shared(k: number, after: number = k + 1): SpeakerRef | null {
    const { r, scope: { chunks } } = this;
    for (let j = k - 1; j >= 0; j--) {
      if (chunks[j]!.kind === "semicolon") break;
      if (chunks[j]!.verb?.form !== "finite" || this.reported.some(([from, to]) => from <= j && j < to)) continue;
      const found = this.subjects.get(j);
      if (found === "impersonal") return null;
      if (found) return found;
    }
    if (chunks[k]!.verb?.form === "finite") return null;
    for (let j = after; j < chunks.length; j++) {
      if (chunks[j]!.kind === "semicolon") break;
      if (chunks[j]!.verb?.form !== "finite") continue;
      const found = subjectBefore(r, chunks, j);
      if (found === "impersonal") continue;
      if (found) return found;
    }
    return null;
  }

  private participle(k: number, after: number, group: VerbGroup, row: CueVerb, lemma: string, last: number): void {
    const { r, scope: { chunks } } = this;
    if (group.reflexive) return;
    const agent = agentAfter(r, chunks, k);
    if (!agent) return;
    if (row.stance === "relay" && !row.takes.includes("que")) return;
    const stretch = rightStretch(r, chunks, agent.index + 1, row, group) ?? rightStretch(r, chunks, after, row, group);
    const cue = { first: group.core, last, lemma };
    const link = chunks[agent.index + 1];
    if (!stretch && link?.kind === "preposition" && r.closed(link.first) & OF && chunks[agent.index + 2]?.verb?.form === "inf") {
      // « l'objectif brandi par X de faire … »
      const to = clauseEnd(r, chunks, agent.index + 2, { cue: null, infinitive: true });
      this.push({ rule: "agent-de-inf", cue, row, verb: group, ...spansOf(r, chunks, agent.index + 2, to, false), speaker: agent.ref, modality: "asserted", from: k, to, score: 2 });
      return;
    }
    if (stretch && (stretch.rule === "fragment" || stretch.rule === "de-inf" || stretch.rule === "que" || stretch.direct)) {
      const spans = spansOf(r, chunks, stretch.from, stretch.to, stretch.direct);
      this.push({ rule: `agent-${stretch.rule}`, cue, row, verb: group, ...spans, speaker: agent.ref, modality: "asserted", from: k, to: Math.max(stretch.to, agent.index + 1), score: 2 });
    }
  }

  private passive(k: number, after: number, group: VerbGroup, row: CueVerb, lemma: string, last: number): void {
    const { r, scope: { chunks } } = this;
    const stretch = rightStretch(r, chunks, after, row, group);
    const agent = agentAfter(r, chunks, k) ?? (stretch ? agentAfter(r, chunks, stretch.to - 1) : null);
    if (!stretch || !agent || !(stretch.rule === "fragment" || stretch.direct)) return;
    const spans = spansOf(r, chunks, stretch.from, stretch.to, stretch.direct);
    this.push({ rule: "passive", cue: { first: group.core, last, lemma }, row, verb: group, ...spans, speaker: agent.ref, modality: "asserted", from: k, to: stretch.to, score: 2 });
  }

  /** Participles, gerunds and infinitives: the subject is another verb's. */
  private dependent(k: number, after: number, group: VerbGroup, row: CueVerb, lemma: string, last: number): void {
    const { r, scope: { chunks } } = this;
    const before = chunks[k - 1];
    if (group.passive || (row.stance === "relay" && !row.takes.includes("que"))) return;
    if (group.form === "inf") {
      // An infinitive reports where a preposition hangs it on the sentence (« avant de conclure : »), not under another verb.
      if (before?.kind !== "preposition" && !(before?.kind === "coordinator")) {
        if (!(before?.noun && before.noun.prep < 0 && chunks[k - 2]?.verb)) return;
      }
    }
    const fronted = !hasFinite(chunks, 0, k);
    const stretch = rightStretch(r, chunks, after, row, group, fronted);
    if (!stretch) return;
    const beside = group.form === "pres-part" && before?.kind === "noun" && !isTime(r, before.noun!) && before.noun!.head >= 0 && !group.gerund;
    const narrative = group.form === "inf" && stretch.direct && !hasFinite(chunks, 0, k) ? this.narrator(k) : null;
    const subject = beside ? nounRef(this.innermost(before!.noun!)) : narrative !== null && narrative !== "impersonal" ? narrative : this.shared(k, stretch.to);
    if (group.form === "inf" && !(stretch.direct || stretch.rule === "fragment" || (stretch.rule === "que" && r.closed(before!.last - 1) & OF))) return;
    if (row.strength === 1 && !stretch.direct && stretch.rule !== "fragment" && stretch.rule !== "que") return;
    if (stretch.rule === "noun" && row.strength < 3) return;
    const spans = this.withBefore(stretch);
    this.reported.push([stretch.from, stretch.to]);
    this.push({
      rule: `${group.form === "inf" ? "infinitive" : "participle"}-${stretch.rule}`, cue: { first: group.core, last, lemma }, row, verb: group, ...spans, speaker: subject ?? SHARED,
      modality: this.modality(row, group, stretch.from, stretch.to, stretch.rule), from: k, to: stretch.to, score: row.strength,
    });
    if (stretch.direct || !this.mainVerbAhead(stretch.to)) this.floor = Math.max(this.floor, stretch.to);
  }
  /** « Jean Dupont, le maire, d'ajouter » */
  private narrator(k: number): Subject {
    const { r, scope: { chunks } } = this;
    const found = subjectBefore(r, chunks, k);
    const name = chunks[k - 3]?.kind === "comma" ? chunks[k - 4]?.noun : null;
    return name && name.nameFirst >= 0 && name.det < 0 && found !== null && found !== "impersonal" && found.noun && found.noun.nameFirst < 0 ? { ...nounRef(name), others: [found.noun] } : found;
  }
  /** The last attachment of a group that a preposition brings in: « en raison d'une croyance locale affirmant que ». */
  private innermost(noun: NounGroup): NounGroup {
    if (noun.prep < 0) return noun;
    for (let t = noun.last - 1; t > noun.coreLast - 1; t--) {
      if (!(this.r.closed(t) & OF)) continue;
      const inner = nounGroupAt(this.r, t, noun.last);
      if (inner && inner.head >= 0) return inner;
    }
    return noun;
  }
  private mainVerbAhead(from: number): boolean {
    return hasFinite(this.scope.chunks, from, this.scope.chunks.length);
  }

  // —— prepositional cues ——

  private phrase(k: number): boolean {
    const { r, scope: { chunks } } = this;
    const c = chunks[k]!;
    const phrase = phraseCue(r, c.first, Math.min(this.scope.last, c.first + 12));
    if (!phrase) return false;
    if (phrase.row.tag === "never") return phrase.row.strength === 3;
    const cue = { first: phrase.first, last: phrase.last, lemma: phrase.row.phrase };
    let ref: SpeakerRef | null = null;
    let end = phrase.last;
    if (phrase.row.speaker === "after") {
      const noun = nounGroupAt(r, phrase.open ? phrase.last - 1 : phrase.last - 1, Math.min(this.scope.last, phrase.last + 40)) ?? nounGroupAt(r, phrase.last, Math.min(this.scope.last, phrase.last + 40));
      if (!noun || noun.head < 0 || noun.first > phrase.last + 2) return false;
      if (WHICH.has(r.view.tokens.hash[noun.first]!)) return false;
      if (!this.canSpeak(noun, phrase.row.strength)) return false;
      ref = nounRef(noun);
      end = noun.last;
    } else if (phrase.row.speaker === "possessive" || phrase.row.speaker === "clitic") {
      if (phrase.inside < 0) return false;
      ref = { kind: "possessive", first: phrase.inside, last: phrase.inside + 1, noun: null, others: [], coordinated: false };
    } else if (phrase.row.speaker === "itself") {
      const noun = nounGroupAt(r, phrase.first, Math.min(this.scope.last, phrase.first + 20));
      if (!noun || noun.head < 0) return false;
      ref = nounRef(noun);
      end = Math.max(end, noun.last);
    } else return false;
    let next = k + 1;
    while (next < chunks.length && chunks[next]!.last <= end) next++;
    const coordinated = this.coordinate(next, ref);
    ref = coordinated.ref;
    next = coordinated.next;
    return this.place(k, next, ref, cue, phrase.row.strength);
  }
  /** `selon A et B` */
  private coordinate(next: number, ref: SpeakerRef): { readonly ref: SpeakerRef; readonly next: number } {
    const { r, scope: { chunks } } = this;
    let at = next;
    if (chunks[at]?.kind === "open") {
      let close = at;
      while (close < chunks.length && close < at + 6 && chunks[close]!.kind !== "close") close++;
      if (chunks[close]?.kind === "close") at = close + 1;
    }
    const other = chunks[at + 1]?.noun;
    if (chunks[at]?.kind === "coordinator" && other && isBare(r, chunks, at + 1) && other.head >= 0 && (chunks[at + 2]?.kind === "comma" || chunks[at + 2]?.kind === "stop")) {
      return { ref: { ...ref, last: other.last, others: [other], coordinated: true }, next: at + 2 };
    }
    return { ref, next: at };
  }
  private canSpeak(noun: { readonly head: number; readonly nameFirst: number; readonly pronoun: boolean; readonly det: number; readonly plural: boolean }, strength: number): boolean {
    const { r } = this;
    if (noun.pronoun) return true;
    const kind = r.noun(noun.head)?.kind;
    if (strength === 3) return noun.nameFirst >= 0 || kind !== undefined || r.isCapital(noun.head) || !VARYING.has(r.view.tokens.hash[noun.head]!);
    return noun.nameFirst >= 0 || kind === "person" || kind === "institution" || kind === "collective";
  }

  /** Which clause the cue at chunks `[k, next)` comments on. */
  private place(k: number, next: number, ref: SpeakerRef, cue: NonNullable<Frame["cue"]>, strength: number): boolean {
    const { r, scope: { chunks } } = this;
    const before = chunks[k - 1];
    const after = chunks[next];
    // What qualifies the speaker (« citées par X », « publié lundi ») stands before the clause.
    let base: Pick<Frame, "cue" | "row" | "verb" | "speaker"> = { cue, row: null, verb: null, speaker: ref };
    let opening = k;
    while (opening > this.floor && (chunks[opening - 1]!.kind === "adverb" || chunks[opening - 1]!.kind === "coordinator" || chunks[opening - 1]!.kind === "comma" || (chunks[opening - 1]!.noun && isTime(r, chunks[opening - 1]!.noun!)))) opening--;
    const initial = opening === this.floor || before === undefined || chunks[opening - 1]?.kind === "stop" || chunks[opening - 1]?.kind === "colon" || chunks[opening - 1]?.kind === "semicolon" || before.kind === "que";
    if (initial) {
      let from = next;
      if (after?.kind === "verb" && after.verb!.form === "ppart") while (from < chunks.length && from < next + 8 && chunks[from]!.kind !== "comma") from++;
      if (chunks[from]?.kind !== "comma" && from !== next) from = next;
      const comma = chunks[from]?.kind === "comma";
      if (strength === 1 && !comma) return false;
      if (comma) from++;
      // An apposition between commas: « Selon X, ministre de Y, ».
      const named = chunks[from]?.noun;
      if (comma && named && named.prep < 0 && named.det < 0 && named.nameFirst === named.first && ref.noun && ref.noun.nameFirst < 0 && !ref.coordinated && chunks[from + 1]?.kind === "comma") {
        // « Selon la cheffe économiste de la banque, Petra Lind, … »
        ref = { ...ref, last: named.last, noun: named, others: [ref.noun] };
        base = { cue, row: null, verb: null, speaker: ref };
        from += 2;
      } else from = this.skipApposition(from, ref);
      if (from >= chunks.length) return false;
      const to = clauseEnd(r, chunks, from, { cue: null });
      if (to <= from) return false;
      if (this.reports(from, to)) {
        this.relay = ref;
        this.floor = Math.max(this.floor, from);
        return true;
      }
      if (!hasFinite(chunks, from, to) && !chunks.slice(from, to).some((c) => c.kind === "quote")) return false;
      const whole = chunks[from]!.kind === "quote" && to === from + 1;
      this.push({ rule: "view-front", ...base, ...spansOf(r, chunks, from, to, whole), modality: conditionalIn(chunks, from, to, false) ? "conditional" : "asserted", from: k, to, score: strength });
      this.floor = Math.max(this.floor, to);
      return true;
    }
    if (before.kind === "relative" || (before.kind === "comma" && chunks[k - 2]?.kind === "relative")) {
      const from = after?.kind === "comma" ? next + 1 : next;
      const to = clauseEnd(r, chunks, from, { cue: null, relative: true });
      if (strength === 1 || to <= from) return false;
      this.push({ rule: "view-relative", ...base, ...spansOf(r, chunks, from, to, false), modality: conditionalIn(chunks, from, to, false) ? "conditional" : "asserted", from: k, to, score: 1 });
      return true;
    }
    const leftEnd = before.kind === "comma" || before.kind === "open" || before.kind === "dash" ? k - 1 : k;
    if (chunks[leftEnd - 1] === undefined) return false;
    if (strength === 1 && chunks[leftEnd - 1]!.kind !== "quote") return false;
    const quoteAt = chunks[leftEnd - 1]!.kind === "quote" ? leftEnd - 1 : chunks[leftEnd - 1]!.kind === "stop" && chunks[leftEnd - 2]?.kind === "quote" ? leftEnd - 2 : -1;
    const start = clauseStart(chunks, leftEnd, this.floor);
    if (start >= leftEnd) return false;
    const finite = hasFinite(chunks, start, leftEnd) && chunks[start]!.kind !== "subordinator";
    if (quoteAt >= 0 && !finite && (chunks[quoteAt]!.kind !== "quote" || start < quoteAt)) {
      // A quoted phrase inside a group: the cue stands by the phrase only.
      this.push({ rule: "view-phrase", ...base, ...spansOf(r, chunks, quoteAt, quoteAt + 1, false), modality: "asserted", from: quoteAt, to: next, score: strength });
      return true;
    }
    const left = this.leftSpans(start, leftEnd);
    const pieces = [...left.pieces];
    const pairs = [...left.pairs];
    let type = left.type;
    let to = next;
    const goesOn = after !== undefined && after.verb?.form !== "ppart" && after.kind !== "stop" && after.kind !== "close" && after.kind !== "semicolon" && after.kind !== "relative" && after.kind !== "que";
    // « Le site est, selon elle, trop proche »
    const copula = before.kind === "comma" && chunks[leftEnd - 1]!.verb?.form === "finite" && after?.kind === "comma";
    if (goesOn && (!finite || copula || after.kind !== "comma") && !(left.type === "direct")) {
      const from = after.kind === "comma" ? next + 1 : next;
      const end = clauseEnd(r, chunks, from, { cue: null });
      const more = spansOf(r, chunks, from, end, false);
      if (more.pieces.length > 0 && (finite || copula || hasFinite(chunks, from, end) || more.pairs.length > 0)) {
        pieces.push(...more.pieces);
        pairs.push(...more.pairs);
        if (more.pairs.length > 0) type = "mixed";
        to = end;
      } else if (!finite) return false;
    } else if (!finite && left.type !== "direct" && pairs.length === 0) return false;
    this.push({ rule: "view-after", ...base, pieces, pairs, type, modality: conditionalIn(chunks, start, leftEnd, false) ? "conditional" : "asserted", from: start, to, score: strength });
    this.floor = Math.max(this.floor, to);
    return true;
  }
  /** Past an apposition between commas, if the clause goes on after it. */
  private skipApposition(from: number, ref: SpeakerRef): number {
    const { r, scope: { chunks } } = this;
    const c = chunks[from];
    if (!c?.noun || !ref.noun || c.noun.head < 0) return from;
    const person = r.noun(c.noun.head)?.kind === "person" && c.noun.nameFirst < 0;
    if (c.noun.det >= 0 && !(person && ref.noun.nameFirst >= 0)) return from;
    let end = from;
    while (end < chunks.length && end < from + 8 && chunks[end]!.kind !== "comma") {
      if (chunks[end]!.verb?.form === "finite") return from;
      end++;
    }
    if (chunks[end]?.kind !== "comma") return from;
    // « moustache grise, le patron … »: no function, but the clause comes after it.
    const apposed = r.noun(c.noun.head) !== undefined || (chunks[end + 1]?.noun && isBare(r, chunks, end + 1) && hasFinite(chunks, end + 1, Math.min(chunks.length, end + 8)));
    return apposed ? end + 1 : from;
  }
  /** Does the clause itself report somebody's words: its first finite verb a cue with content? */
  private reports(from: number, to: number): boolean {
    const { r, scope: { chunks } } = this;
    for (let k = from; k < to; k++) {
      const verb = chunks[k]!.verb;
      if (verb?.form !== "finite") continue;
      const cue = verbCue(r, verb, this.scope.last);
      if (!cue || verb.passive) return false;
      const subject = subjectBefore(r, chunks, k);
      if (subject === null || subject === "impersonal") return false;
      if (cue.row.strength < 2 && !(subject.noun && subject.noun.nameFirst >= 0 && chunks.slice(from, to).some((c) => c.kind === "quote"))) return false;
      let after = k + 1;
      while (after < chunks.length && chunks[after]!.last <= cue.last) after++;
      const stretch = rightStretch(r, chunks, after, cue.row, verb);
      return stretch !== null ? stretch.rule !== "noun" : cue.row.strength < 2;
    }
    return false;
  }

  // —— nominal cues ——

  private noun(k: number): void {
    const { r, scope: { chunks } } = this;
    const group = chunks[k]!.noun!;
    if (group.head < 0) return;
    const row = nounCue(r, group.head);
    if (!row) return;
    const next = chunks[k + 1];
    if (!next) return;
    const owner = group.coreLast < group.last ? nounGroupAt(r, group.coreLast, group.last) : null;
    const speaker = owner && owner.head >= 0 && !owner.pronoun && (owner.nameFirst >= 0 || r.noun(owner.head)) ? nounRef(owner) : this.shared(k) ?? SHARED;
    const cue = { first: group.first, last: owner ? group.coreLast : group.last, lemma: row.noun };
    // « les affirmations selon lesquelles … »
    if (row.takes.includes("selon lequel") && next.kind === "noun" && next.noun === null) return;
    const which = this.whichAt(k + 1);
    if (row.takes.includes("selon lequel") && which > 0) {
      const to = clauseEnd(r, chunks, which, { cue: null });
      if (to <= which) return;
      const verb = chunks[k - 1]?.verb;
      const own = verb ? verbCue(r, verb, this.scope.last) : null;
      if (verb && own && verb.form === "finite") {
        // « a rejeté les affirmations selon lesquelles … »: the verb is the cue.
        const subject = this.subjects.get(k - 1);
        this.push({ rule: "verb-according", cue: { first: verb.core, last: own.last, lemma: own.lemma }, row: own.row, verb, ...spansOf(r, chunks, which, to, false), speaker: subject && subject !== "impersonal" ? subject : this.shared(k - 1) ?? SHARED, modality: own.row.stance === "deny" || own.row.stance === "refuse" ? "denied" : "asserted", from: k, to, score: 2 });
        return;
      }
      this.push({ rule: "noun-according", cue, row: null, verb: null, ...spansOf(r, chunks, which, to, false), speaker, modality: row.stance === "deny" ? "denied" : "asserted", from: k, to, score: 2 });
      return;
    }
    if (owner && speaker.kind === "noun" && speaker !== SHARED) {
      if (next.kind === "que" && row.takes.includes("que")) {
        const to = clauseEnd(r, chunks, k + 2, { cue: null });
        this.push({ rule: "noun-que", cue, row: null, verb: null, ...spansOf(r, chunks, k + 2, to, false), speaker, modality: "asserted", from: k, to, score: 1 });
      } else if (next.kind === "preposition" && r.closed(next.first) & OF && chunks[k + 2]?.verb?.form === "inf" && row.takes.includes("de-inf") && spokenStances.has(row.stance)) {
        let to = clauseEnd(r, chunks, k + 2, { cue: null, infinitive: true });
        // « La promesse de X de baisser la taxe a été tenue »: the noun's own verb.
        for (let n = k + 3; n < to; n++) if (chunks[n]!.verb?.form === "finite" && !chunks.slice(k + 3, n).some((c) => c.kind === "que" || c.kind === "relative")) to = n;
        this.push({ rule: "noun-inf", cue, row: null, verb: null, ...spansOf(r, chunks, k + 2, to, false), speaker, modality: "asserted", from: k, to, score: 1 });
      }
    }
  }
  /** Index after `selon lesquelles` at chunk `k`, -1 if it is not there. */
  private whichAt(k: number): number {
    const { r, scope: { chunks } } = this;
    for (let n = k; n < chunks.length && n < k + 2; n++) {
      if (chunks[n]!.kind === "relative" && WHICH.has(r.view.tokens.hash[chunks[n]!.first]!)) return n + 1;
      if (chunks[n]!.kind !== "preposition") return -1;
    }
    return -1;
  }
}
