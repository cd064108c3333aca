// One pass from left to right: every quoted stretch becomes a new attribution, a continuation, an intertitle or nothing;
// speakers are resolved here, since who spoke last decides.
import type { EntityTable } from "../entities/model.ts";
import type { Reader } from "../syntax/reader.ts";
import { foldWord } from "../text/chars.ts";
import { HANDLE, NEWLINE } from "../text/tokens.ts";
import { rangeOf } from "../text/view.ts";
import type { Modality, QuoteType } from "../types.ts";
import { hasFinite } from "./borders.ts";
import { chainsOf, type RelayDraft, relayOf } from "./chain.ts";
import { spansOf } from "./contents.ts";
import { floating, isTerm, wordings } from "./floating.ts";
import type { Frame, Piece, Scope, SpeakerRef } from "./frame.ts";
import { framesOf } from "./frames.ts";
import { type Resolution, Speakers, type Voice } from "./speakers.ts";
import { nounRef } from "./subjects.ts";

/** An attribution before it gets its public shape. */
export interface QuoteDraft {
  readonly type: QuoteType;
  readonly pieces: readonly Piece[];
  readonly pairs: readonly number[];
  readonly cue: { readonly first: number; readonly last: number; readonly lemma: string } | null;
  voice: Voice;
  how: Resolution;
  readonly mention: { readonly start: number; readonly end: number } | null;
  via: readonly RelayDraft[];
  readonly modality: Modality;
  within: QuoteDraft | null;
  readonly why: string[];
}

const COMMA = 0x2c;
/** Intertitles looked up in the text: more than any article has. */
const MAX_INTERTITLES = 40;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
const MIN_NESTED = 6;
const SILENCE: Voice = { entity: -1, name: null, kind: "person", role: null, members: [], plural: null, gender: null };

export function decode(r: Reader, table: EntityTable): readonly QuoteDraft[] {
  return new Decoder(r, table).run();
}

interface Pending {
  readonly draft: QuoteDraft;
  readonly key: string;
  readonly token: number;
}

class Decoder {
  private readonly r: Reader;
  private readonly table: EntityTable;
  private readonly speakers: Speakers;
  private readonly pairAt: Int32Array;
  private readonly counts: ReadonlyMap<string, number>;
  private readonly quotes: QuoteDraft[] = [];
  private readonly intertitles: Pending[] = [];
  private readonly quoteOf: (QuoteDraft | undefined)[] = [];
  /** The record that further fragments of the same sentence join. */
  private fragments: { readonly rule: string; readonly pieces: Piece[]; readonly pairs: number[] } | null = null;

  constructor(r: Reader, table: EntityTable) {
    this.r = r;
    this.table = table;
    this.speakers = new Speakers(r, table);
    this.pairAt = r.segments.pairAt;
    this.counts = wordings(r);
  }

  run(): readonly QuoteDraft[] {
    const scopes = this.r.segments.outer;
    const frames = scopes.map((scope) => framesOf(this.r, scope));
    for (let s = 0; s < scopes.length; s++) this.sentence(scopes, frames, s);
    this.settleIntertitles();
    return this.quotes;
  }

  private paragraphOf(scope: Scope): number {
    return rangeOf(this.r.view.paragraphs, scope.first);
  }

  private add(draft: QuoteDraft): void {
    this.quotes.push(draft);
    for (const pair of draft.pairs) this.quoteOf[pair] ??= draft;
  }

  private sentence(scopes: readonly Scope[], all: readonly (readonly Frame[])[], s: number): void {
    const scope = scopes[s]!;
    const frames = distinct(all[s]!);
    const claimed = new Set(frames.flatMap((f) => f.pairs));
    const chains = chainsOf(this.r, this.table, this.speakers, scope, frames);
    const drafts = new Map<Frame, QuoteDraft>();
    const items: { at: number; run: () => void }[] = frames.map((frame) => ({ at: this.r.view.tokens.start[frame.cue?.first ?? scope.first]!, run: () => drafts.set(frame, this.frame(frame, chains.speakers.get(frame) ?? frame.speaker, chains.relays.get(frame) ?? [], null, this.speakerAround(frame, frames, drafts))) }));
    items.sort((a, b) => a.at - b.at);
    // Cues in text order decide first; what floats in the same sentence then goes on with them.
    const headline = frames.length === 0 && this.labelled(scope) ? this.headline(scope) : null;
    if (headline) this.frame(headline, headline.speaker, [], null);
    else if (this.embed(scope)) return;
    if (frames.length === 0 && !this.quotesIn(scope)) return;
    for (const item of items) item.run();
    this.nest(frames.length);
    this.fragments = null;
    scope.chunks.forEach((c, k) => {
      if (c.kind === "quote" && !claimed.has(c.pair) && !this.split(scope, c.pair)) this.floating(scopes, all, s, k, frames.length > 0);
    });
    for (const c of scope.chunks) if (c.kind === "quote") this.inside(c.pair, null);
  }

  private frame(frame: Frame, ref: SpeakerRef | null, relays: readonly RelayDraft[], within: QuoteDraft | null, except = -1): QuoteDraft {
    const at = frame.cue?.first ?? frame.scope.first;
    const resolved = this.speakers.resolve(ref, at, frame.pieces, except);
    const grammatical = frame.relays.map((noun) => relayOf(this.r, this.speakers, nounRef(noun)));
    const via = [...grammatical, ...relays].filter((relay, i, list) => relay.name !== resolved.voice.name && list.findIndex((x) => x.name === relay.name) === i);
    // A term in quotation marks makes no reported clause a mixed one.
    const pairs = frame.type === "mixed" && frame.cue !== null ? frame.pairs.filter((p) => !this.isTerm(p) || frame.pieces.some((x) => x.start === this.r.view.marks.pairs[p]!.start)) : frame.pairs;
    const draft: QuoteDraft = {
      type: frame.type === "mixed" && pairs.length === 0 ? "indirect" : frame.type, pieces: frame.pieces, pairs, cue: frame.cue, voice: resolved.voice, how: resolved.how, mention: resolved.mention, via,
      modality: frame.modality, within, why: [`fr/quote/${frame.rule}`, `fr/speaker/${resolved.how}`],
    };
    this.add(draft);
    if (within === null && resolved.voice.name !== null) this.speakers.spoke(resolved.voice, at);
    return draft;
  }

  /** The entity whose reported words this frame stands in, -1 for none: « le maire » in them is somebody else. */
  private speakerAround(frame: Frame, frames: readonly Frame[], drafts: ReadonlyMap<Frame, QuoteDraft>): number {
    if (frame.cue === null || frame.speaker?.kind !== "noun") return -1;
    const cue = this.r.view.tokens.start[frame.cue.first]!;
    for (const outer of frames) {
      if (outer !== frame && outer.pieces.some((p) => p.start <= cue && cue < p.end)) return drafts.get(outer)?.voice.entity ?? -1;
    }
    return -1;
  }

  private isTerm(pair: number): boolean {
    return isTerm(this.r, this.counts, pair);
  }

  /** An incise left inside the marks: « Nous partirons, dit-elle. Demain. » */
  private split(scope: Scope, pair: number): boolean {
    const { marks, tokens } = this.r.view;
    const { open, close, start, end } = marks.pairs[pair]!;
    if (close - open < MIN_NESTED || marks.pairs[pair + 1]?.parent === pair) return false;
    for (const inner of this.r.segments.inner[pair]!) {
      for (const frame of framesOf(this.r, inner)) {
        if (!frame.rule.startsWith("incise-") || !frame.cue || !frame.speaker) continue;
        const before = this.r.punct(frame.cue.first - 1);
        if (before !== COMMA && before !== 0x2014 && before !== 0x2013) continue;
        const last = this.inciseEnd(inner, frame);
        const cut = tokens.end[frame.cue.first - 2]!;
        const pieces = [{ start, end: cut }, ...(last < close ? [{ start: tokens.start[last]!, end }] : [])];
        const draft = this.frame({ ...frame, rule: "incise-inside", pieces, pairs: [pair], type: "direct", scope }, frame.speaker, [], null);
        return draft.voice.name !== null || draft.mention !== null;
      }
    }
    return false;
  }
  /** First token after the incise and its apposition. */
  private inciseEnd(scope: Scope, frame: Frame): number {
    const k = scope.chunks.findIndex((c) => c.first >= (frame.speaker!.kind === "noun" ? frame.speaker!.last : frame.cue!.last));
    for (let n = k; n >= 0 && n < scope.chunks.length; n++) {
      const kind = scope.chunks[n]!.kind;
      if (kind === "stop") return scope.chunks[n]!.last;
      if (kind === "comma" && !(scope.chunks[n + 1]?.noun && scope.chunks[n + 1]!.noun!.det < 0 && scope.chunks[n + 1]!.noun!.prep < 0)) return scope.chunks[n]!.last;
    }
    return scope.last;
  }

  // —— quoted words without a cue ——

  private floating(scopes: readonly Scope[], all: readonly (readonly Frame[])[], s: number, k: number, inSentence: boolean): void {
    const { r } = this;
    const scope = scopes[s]!;
    const c = scope.chunks[k]!;
    const previous = this.speakers.last(c.first, 0);
    const decided = floating(r, scope, k, { counts: this.counts, inSentence, inParagraph: previous !== null });
    if (decided.kind === "silent") return;
    const pair = r.view.marks.pairs[c.pair]!;
    if (decided.kind !== "intertitle" && !decided.direct && this.fragments?.rule === decided.rule) {
      if (this.fragments.pieces[0]!.end < pair.start) this.fragments.pieces.push({ start: pair.start, end: pair.end });
      this.fragments.pairs.push(c.pair);
      return;
    }
    // What goes on with somebody's words is theirs as a whole clause; in a sentence with its own cue only the quoted words are.
    const whole = decided.kind === "continuation" && !decided.direct && decided.rule === "fragment-paragraph" ? this.clause(scope) : null;
    const pieces = [whole ?? { start: pair.start, end: pair.end }];
    const pairs = [c.pair];
    if (decided.kind !== "intertitle" && !decided.direct) this.fragments = { rule: decided.rule, pieces, pairs };
    const base = { pieces, pairs, cue: null, via: [], modality: "asserted" as const, within: null };
    if (decided.kind === "owner") {
      const resolved = this.speakers.resolve(decided.ref, c.first, pieces);
      const run = decided.direct ? spansOf(r, scope.chunks, k, k + 1, true) : null;
      this.add({ ...base, ...(run ?? {}), type: decided.direct ? "direct" : "mixed", voice: resolved.voice, how: resolved.how, mention: resolved.mention, why: [`fr/quote/${decided.rule}`, `fr/speaker/${resolved.how}`] });
      if (resolved.voice.name !== null) this.speakers.spoke(resolved.voice, c.first);
      return;
    }
    if (decided.kind === "intertitle") {
      const signed = this.signature(scopes, s);
      const draft: QuoteDraft = { ...base, type: "direct", voice: signed?.voice ?? SILENCE, how: signed ? signed.how : "floating", mention: signed?.mention ?? null, why: [signed ? "fr/quote/pull-quote" : "fr/quote/intertitle"] };
      this.add(draft);
      if (!signed) this.intertitles.push({ draft, key: foldWord(r.view.text.slice(pair.start, pair.end)), token: c.first });
      return;
    }
    const signed = decided.rule === "run" ? this.signature(scopes, s) : null;
    if (signed) {
      this.add({ ...base, type: "direct", voice: signed.voice, how: signed.how, mention: signed.mention, why: ["fr/quote/pull-quote"] });
      return;
    }
    const own = decided.rule === "fragment-sentence" ? this.ownVoice(this.r.view.tokens.start[scope.first]!, pair.start) : null;
    const presented = decided.rule === "run" ? this.presented(scopes, all, s) : null;
    const voice = own ?? presented ?? previous ?? (decided.rule === "run" ? this.following(scopes, all, s) : null) ?? this.speakers.last(c.first, decided.rule === "run" || decided.rule === "colon" ? 2 : 0) ?? this.named(scopes, s, decided.rule === "run" ? 3 : 1);
    if (voice === null && decided.rule !== "run" && decided.rule !== "colon") return;
    this.add({ ...base, type: decided.direct ? "direct" : "mixed", voice: voice ?? SILENCE, how: "floating", mention: null, why: [`fr/quote/${decided.rule}`, "fr/speaker/floating"] });
    if (voice && voice.name !== null && decided.direct) this.speakers.spoke(voice, c.first);
  }

  private clause(scope: Scope): Piece {
    const { chunks } = scope;
    const { start, end } = this.r.view.tokens;
    let first = 0;
    while (first < chunks.length - 1 && (chunks[first]!.kind === "coordinator" || chunks[first]!.kind === "comma" || chunks[first]!.kind === "dash")) first++;
    const last = chunks[chunks.length - 1]!.kind === "stop" ? chunks.length - 1 : chunks.length;
    return { start: start[chunks[first]!.first]!, end: end[chunks[Math.max(first + 1, last) - 1]!.last - 1]! };
  }

  /** Who speaks in this sentence, by the nearest cue: before the words, else after them. */
  private ownVoice(from: number, at: number): Voice | null {
    let after: Voice | null = null;
    for (let q = this.quotes.length - 1; q >= 0; q--) {
      const quote = this.quotes[q]!;
      const start = quote.cue ? this.r.view.tokens.start[quote.cue.first]! : quote.pieces[0]!.start;
      if (start < from) break;
      if (quote.cue === null || quote.voice.name === null) continue;
      if (start < at) return quote.voice;
      after = quote.voice;
    }
    return after;
  }

  /** A line below that holds a name and nothing else signs the words above. */
  private signature(scopes: readonly Scope[], s: number): ReturnType<Speakers["resolve"]> | null {
    const next = scopes[s + 1];
    if (!next || this.paragraphOf(next) === this.paragraphOf(scopes[s]!)) return null;
    const chunks = next.chunks.filter((c) => c.kind !== "comma" && c.kind !== "dash" && c.kind !== "stop");
    const first = chunks[0]?.noun;
    const endsLine = next.last >= this.r.count || (this.r.view.tokens.flags[next.last]! & NEWLINE) !== 0;
    if (!first || !endsLine || chunks.length > 4 || next.last - next.first > 16 || hasFinite(chunks, 0, chunks.length) || first.nameFirst < 0) return null;
    return this.speakers.resolve(nounRef(first), first.first);
  }
  /** The speaker that the next sentence of the paragraph names for words that go on. */
  private following(scopes: readonly Scope[], all: readonly (readonly Frame[])[], s: number): Voice | null {
    const next = scopes[s + 1];
    if (!next || this.paragraphOf(next) !== this.paragraphOf(scopes[s]!)) return null;
    const frame = all[s + 1]!.find((f) => f.type !== "indirect" && f.speaker !== null && f.pairs.length > 0);
    if (frame) return this.speakers.resolve(frame.speaker, frame.cue?.first ?? next.first).voice;
    const noun = next.chunks[0]?.noun;
    return noun && noun.nameFirst >= 0 ? this.speakers.resolve(nounRef(noun), noun.first).voice : null;
  }
  /** The person that the sentence before is about. */
  private named(scopes: readonly Scope[], s: number, back: number): Voice | null {
    for (let before = s - 1; before >= 0 && before >= s - back; before--) {
      for (const c of scopes[before]!.chunks) {
        if (c.kind !== "noun" || c.noun!.prep >= 0) continue;
        const mention = this.speakers.mentionOf(c.noun!);
        if (mention && (mention.kind === "person" || mention.kind === "anonymous" || mention.kind === "institution")) return this.speakers.voiceOf(mention.entity);
      }
    }
    return null;
  }
  /** « Anne Dulac tempère. « … » »: the sentence before has no words of its own but a named subject. */
  private presented(scopes: readonly Scope[], all: readonly (readonly Frame[])[], s: number): Voice | null {
    const before = scopes[s - 1];
    if (!before || all[s - 1]!.length > 0 || before.chunks.some((c) => c.kind === "quote")) return null;
    const first = before.chunks.find((c) => c.kind !== "adverb" && c.kind !== "coordinator" && c.kind !== "comma");
    if (!first?.noun || first.noun.prep >= 0 || first.noun.nameFirst < 0 || first.noun.plural) return null;
    const mention = this.speakers.mentionOf(first.noun);
    return mention?.kind === "person" ? this.speakers.voiceOf(mention.entity) : null;
  }

  private quotesIn(scope: Scope): boolean {
    for (let i = scope.first; i < scope.last; i++) if (this.pairAt[i]! >= 0) return true;
    return false;
  }
  /** Does a colon stand early in a line? */
  private labelled(scope: Scope): boolean {
    const { flags } = this.r.view.tokens;
    if (scope.first > 0 && !(flags[scope.first]! & NEWLINE)) return false;
    for (let i = scope.first; i < Math.min(scope.last, scope.first + 12); i++) if (this.r.punct(i) === 0x3a) return true;
    return false;
  }

  /** `Poutine : l'Iran n'a pas demandé d'aide`: a line of its own. */
  private headline(scope: Scope): Frame | null {
    const { chunks } = scope;
    const noun = chunks[0]?.noun;
    if (!noun || chunks[1]?.kind !== "colon" || noun.head < 0 || chunks.length < 4 || chunks.some((c) => c.kind === "quote")) return null;
    const { flags } = this.r.view.tokens;
    const alone = (scope.first === 0 || flags[scope.first]! & NEWLINE) && (scope.last >= this.r.count || flags[scope.last]! & NEWLINE);
    const mention = this.speakers.mentionOf(noun);
    const starts = scope.first === 0 || flags[scope.first]! & NEWLINE;
    if (starts && mention?.kind === "person" && noun.first === scope.first && hasFinite(chunks, 2, chunks.length) && chunks[chunks.length - 1]!.kind === "stop") {
      // « Anne Dulac : Nous avons fini. » — a turn in an interview: the whole paragraph.
      const { paragraphs, tokens } = this.r.view;
      const last = (paragraphs[this.paragraphOf(scope) + 1] ?? tokens.count) - 1;
      return { rule: "label", scope, cue: null, row: null, verb: null, pieces: [{ start: tokens.start[chunks[2]!.first]!, end: tokens.end[last]! }], pairs: [], type: "indirect", speaker: nounRef(noun), relays: [], modality: "asserted", from: 0, to: chunks.length, score: 1 };
    }
    if (!alone || chunks[chunks.length - 1]!.kind === "stop" || !hasFinite(chunks, 2, chunks.length)) return null;
    if (!mention || (mention.kind !== "person" && mention.kind !== "institution" && mention.kind !== "country" && mention.kind !== "outlet")) return null;
    return { rule: "headline", scope, cue: null, row: null, verb: null, ...spansOf(this.r, chunks, 2, chunks.length, false), speaker: nounRef(noun), relays: [], modality: "asserted", from: 0, to: chunks.length, score: 1 };
  }

  /** `— Name (@handle) August 5, 2024` signs the post in the paragraph above. */
  private embed(scope: Scope): boolean {
    const { tokens, text, paragraphs } = this.r.view;
    if (!DASHES.has(this.r.punct(scope.first))) return false;
    const { chunks } = scope;
    if (chunks[0]?.kind !== "dash" || !chunks[1]?.noun || this.paragraphOf(scope) === 0) return false;
    let handle = -1;
    for (let i = scope.first; i < Math.min(scope.last, scope.first + 16); i++) if (tokens.kind[i] === HANDLE) handle = i;
    if (handle < 0) return false;
    let from = paragraphs[this.paragraphOf(scope) - 1]!;
    let to = scope.first;
    while (from < to && tokens.kind[from] === HANDLE) from++;
    while (to > from && tokens.kind[to - 1] === 8) to--;
    if (to <= from) return false;
    const noun = chunks[1].noun;
    const resolved = this.speakers.resolve(nounRef(noun), noun.first);
    const named = text.slice(tokens.start[noun.first]!, tokens.end[noun.last - 1]!);
    this.add({ type: "indirect", pieces: [{ start: tokens.start[from]!, end: tokens.end[to - 1]! }], pairs: [], cue: null, voice: { ...resolved.voice, name: resolved.voice.name ?? named }, how: "named", mention: resolved.mention, via: [], modality: "asserted", within: null, why: ["fr/quote/embed"] });
    return true;
  }

  /** A quoted intertitle is of whoever says its words in the text, else of who speaks next, else of who spoke last. */
  private settleIntertitles(): void {
    if (this.intertitles.length === 0) return;
    const { text } = this.r.view;
    const named = this.quotes.filter((q) => q.voice.name !== null).sort((x, y) => x.pieces[0]!.start - y.pieces[0]!.start);
    for (const { draft, key, token } of this.intertitles.slice(0, MAX_INTERTITLES)) {
      const at = draft.pieces[0]!.start;
      const same = key.length > 3 ? named.find((q) => q !== draft && q.pieces.some((p) => foldWord(text.slice(p.start, p.end)).includes(key))) : undefined;
      const voice = same?.voice ?? named.find((q) => q.pieces[0]!.start > at)?.voice ?? this.speakers.last(token);
      if (voice) draft.voice = voice;
    }
  }

  /** A report inside what another cue of the sentence reports: the outer speaker relays it. */
  private nest(count: number): void {
    const drafts = this.quotes.slice(this.quotes.length - count);
    for (const inner of drafts) {
      for (const outer of drafts) {
        if (inner === outer || !outer.cue || !inner.cue || outer.voice.name === null) continue;
        const cue = this.r.view.tokens.start[inner.cue.first]!;
        if (!outer.pieces.some((p) => p.start <= cue && cue < p.end) || inner.voice.name === outer.voice.name) continue;
        inner.within = outer;
        if (!inner.via.some((v) => v.name === outer.voice.name)) inner.via = [...inner.via, relayOfVoice(outer), ...outer.via.filter((v) => !inner.via.some((x) => x.name === v.name))];
      }
    }
  }

  // —— quotes within quotes ——

  private inside(pair: number, outer: QuoteDraft | null): void {
    const { open, close } = this.r.view.marks.pairs[pair]!;
    if (close - open < MIN_NESTED) return;
    const around = outer ?? this.quoteOf[pair] ?? null;
    if (around === null) return;
    const inner: QuoteDraft[] = [];
    for (const scope of this.r.segments.inner[pair]!) {
      for (const frame of distinct(framesOf(this.r, scope))) {
        if (!this.nestable(frame)) continue;
        const { start, end } = frame.pieces[0]!;
        if (inner.some((q) => q.pieces.some((p) => p.start < end && start < p.end))) continue;
        const outerRelay = around.voice.name === null ? [] : [relayOfVoice(around)];
        inner.push(this.frame(frame, frame.speaker, [...outerRelay, ...around.via], around, around.voice.entity));
      }
    }
  }
  /** Inside somebody's words only what another named person clearly said is told apart. */
  private nestable(frame: Frame): boolean {
    const { speaker, verb } = frame;
    if (!speaker || speaker.kind !== "noun" || !speaker.noun) return false;
    if (frame.pairs.length > 0 && frame.type !== "indirect") return true;
    if (verb === null || verb.form !== "finite" || frame.row === null || frame.row.strength < 2) return false;
    return frame.rule.startsWith("subject-") && (speaker.noun.nameFirst >= 0 || this.r.noun(speaker.noun.head) !== undefined);
  }
}

/** The speaker of a quote as the relay of one inside it. */
function relayOfVoice(outer: QuoteDraft): RelayDraft {
  const at = outer.mention ?? { start: outer.pieces[0]!.start, end: outer.pieces[0]!.start };
  return { name: outer.voice.name!, start: at.start, end: at.end, kind: outer.voice.kind, entity: outer.voice.entity };
}

/** Of two frames with the same content the surer one stays. */
function distinct(frames: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = [];
  for (const frame of frames) {
    const rival = kept.findIndex((k) => iou(k.pieces, frame.pieces) > 0.8);
    if (rival < 0) kept.push(frame);
    else if (frame.score > kept[rival]!.score) kept[rival] = frame;
  }
  return kept;
}
function iou(a: readonly Piece[], b: readonly Piece[]): number {
  let shared = 0, total = 0;
  for (const x of a) {
    total += x.end - x.start;
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  for (const y of b) total += y.end - y.start;
  return shared / (total - shared || 1);
}
