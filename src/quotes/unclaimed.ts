// Quoted words that no cue claims get their quotes here: continuations, fragments, pull quotes and intertitles.
import { foldWord } from "../text/chars.ts";
import { type Floating, floating } from "./floating.ts";
import type { Piece, Scope } from "./frame.ts";
import { NOBODY } from "./voice.ts";
import type { QuoteDraft, Transcript } from "./transcript.ts";
import { cuedVoice, signature, voiceNear, voiceOfRun } from "./voices.ts";

/** Intertitles looked up in the text: more than any article has. */
const MAX_INTERTITLES = 40;
/** Shorter intertitles are found in words that have nothing to do with them. */
const MIN_KEY = 4;

interface Intertitle {
  readonly draft: QuoteDraft;
  readonly key: string;
  readonly token: number;
}

export class Unclaimed {
  private readonly transcript: Transcript;
  private readonly intertitles: Intertitle[] = [];
  /** The record that further fragments of the same sentence join. */
  private fragments: { readonly rule: string; readonly pieces: Piece[]; readonly pairs: number[] } | null = null;

  constructor(transcript: Transcript) {
    this.transcript = transcript;
  }

  enterSentence(): void {
    this.fragments = null;
  }

  /** Decides about the quoted block at chunk `k` of sentence `s`. */
  decide(s: number, k: number, inSentence: boolean): void {
    const { transcript } = this;
    const { r, speakers } = transcript;
    const scope = transcript.scopes[s]!;
    const { first, pair } = scope.chunks[k]!;
    const decided = floating(r, scope, k, { counts: transcript.counts, inSentence, inParagraph: speakers.last(first, 0) !== null, nearby: speakers.last(first, 1) !== null });
    if (decided.kind === "silent") return;
    const { start, end } = r.view.marks.pairs[pair]!;
    if (decided.kind === "intertitle") {
      this.intertitle(s, first, pair);
      return;
    }
    if (!decided.direct && this.fragments?.rule === decided.rule) {
      if (this.fragments.pieces[0]!.end < start) this.fragments.pieces.push({ start, end });
      this.fragments.pairs.push(pair);
      return;
    }
    // What goes on with somebody's words is theirs as a whole clause; in a sentence with its own cue only the quoted words are.
    const whole = decided.kind === "continuation" && !decided.direct && decided.rule === "fragment-paragraph";
    const content = { pieces: [whole ? this.clause(scope) : { start, end }], pairs: [pair], type: decided.direct ? "direct" as const : "mixed" as const };
    if (!decided.direct) this.fragments = { rule: decided.rule, pieces: content.pieces, pairs: content.pairs };
    if (decided.kind === "owner") {
      const { voice, how, mention } = speakers.resolve(decided.ref, first, content.pieces);
      transcript.add({ ...content, cue: null, voice, how, mention, why: [`fr/quote/${decided.rule}`, `fr/speaker/${how}`] });
      if (voice.name !== null) speakers.spoke(voice, first);
      return;
    }
    this.continuation(s, first, decided, content);
  }

  private continuation(s: number, first: number, { rule, direct }: Extract<Floating, { kind: "continuation" }>, content: Pick<QuoteDraft, "pieces" | "pairs" | "type">): void {
    const { transcript } = this;
    const { speakers } = transcript;
    const signed = rule === "run" ? signature(transcript, s) : null;
    if (signed) {
      transcript.add({ ...content, cue: null, voice: signed.voice, how: signed.how, mention: signed.mention, why: ["fr/quote/pull-quote"] });
      return;
    }
    const free = rule === "run" || rule === "colon";
    const own = rule === "fragment-sentence" ? cuedVoice(transcript, s, content.pieces[0]!.start) : null;
    const voice = own ?? (rule === "run" ? voiceOfRun(transcript, s, first) : voiceNear(transcript, s, first, rule));
    if (voice === null && !free) return;
    const draft = transcript.add({ ...content, cue: null, voice: voice ?? NOBODY, how: "floating", mention: null, why: [`fr/quote/${rule}`, "fr/speaker/floating"] });
    // In a headline, before anybody spoke.
    if (voice === null && rule === "colon") this.await(draft, first);
    if (voice && voice.name !== null && direct) speakers.spoke(voice, first);
  }

  /** Quoted words alone on their line: signed, they are a pull quote. */
  private intertitle(s: number, first: number, pair: number): void {
    const { transcript } = this;
    const { marks } = transcript.r.view;
    const { start, end } = marks.pairs[pair]!;
    const content = { pieces: [{ start, end }], pairs: [pair], type: "direct", cue: null } as const;
    const signed = signature(transcript, s);
    if (signed) transcript.add({ ...content, voice: signed.voice, how: signed.how, mention: signed.mention, why: ["fr/quote/pull-quote"] });
    else {
      const draft = transcript.add({ ...content, voice: NOBODY, how: "floating", mention: null, why: ["fr/quote/intertitle"] });
      this.await(draft, first);
    }
  }
  private await(draft: QuoteDraft, token: number): void {
    const { start, end } = draft.pieces[0]!;
    this.intertitles.push({ draft, key: foldWord(this.transcript.r.view.text.slice(start, end)), token });
  }

  /** A quoted intertitle is of whoever says its words in the text, else of who speaks next, else of who spoke last. */
  settle(): void {
    if (this.intertitles.length === 0) return;
    const { quotes, speakers, r } = this.transcript;
    const { text } = r.view;
    const named = quotes.filter((q) => q.voice.name !== null).sort((x, y) => x.pieces[0]!.start - y.pieces[0]!.start);
    for (const { draft, key, token } of this.intertitles.slice(0, MAX_INTERTITLES)) {
      const at = draft.pieces[0]!.start;
      const same = key.length >= MIN_KEY ? named.find((q) => q.pieces.some((p) => foldWord(text.slice(p.start, p.end)).includes(key))) : undefined;
      draft.voice = same?.voice ?? named.find((q) => q.pieces[0]!.start > at)?.voice ?? speakers.last(token) ?? draft.voice;
    }
  }

  /** The sentence without the link in front and the stop at its end. */
  private clause({ chunks }: Scope): Piece {
    const { start, end } = this.transcript.r.view.tokens;
    let first = 0;
    while (first < chunks.length - 1 && (chunks[first]!.kind === "coordinator" || chunks[first]!.kind === "comma" || chunks[first]!.kind === "dash")) first++;
    const last = chunks[chunks.length - 1]!.kind === "stop" ? chunks.length - 1 : chunks.length;
    return { start: start[chunks[first]!.first]!, end: end[chunks[Math.max(first + 1, last) - 1]!.last - 1]! };
  }
}
