// Quoted words that no cue claims get their quotes here: continuations, fragments, pull quotes and intertitles.
import { Echoes } from "./echoes.ts";
import { type Floating, floating } from "./floating.ts";
import type { Piece, Scope } from "./frame.ts";
import { governor } from "./talkers.ts";
import { startsPredicate } from "./told.ts";
import { NOBODY } from "./voice.ts";
import type { QuoteDraft, Transcript } from "./transcript.ts";
import { cuedVoice, signature, subjectVoice, voiceNear, voiceOfRun } from "./voices.ts";

export class Unclaimed {
  private readonly transcript: Transcript;
  private readonly echoes: Echoes;
  /** The record that further words of the same sentence may join, and the chunk of its last ones. */
  private open: { readonly rule: string; readonly direct: boolean; readonly pieces: Piece[]; readonly pairs: number[]; at: number } | null = null;

  constructor(transcript: Transcript) {
    this.transcript = transcript;
    this.echoes = new Echoes(transcript);
  }

  enterSentence(): void {
    this.open = null;
  }

  /** Decides about the quoted block at chunk `k` of sentence `s`. */
  decide(s: number, k: number, inSentence: boolean): void {
    const { transcript } = this;
    const { r, speakers } = transcript;
    const scope = transcript.scopes[s]!;
    const { first, pair } = scope.chunks[k]!;
    // « A », « B » et « C » of one speaker are one record.
    if (this.open?.direct && adjoins(scope, this.open.at, k)) return this.join(k, pair);
    const decided = floating(r, scope, k, { counts: transcript.counts, inSentence, inParagraph: speakers.last(first, 0) !== null, nearby: speakers.last(first, 1) !== null });
    if (decided.kind === "silent") return this.hope(scope, k);
    if (decided.kind === "intertitle") {
      this.intertitle(s, first, pair);
      return;
    }
    if (!decided.direct && this.open?.rule === decided.rule) return this.join(k, pair);
    const { start, end } = r.view.marks.pairs[pair]!;
    // What goes on with somebody's words is theirs as a whole clause; in a sentence with its own cue only the quoted words are.
    const alone = !scope.chunks.slice(0, k).some((c) => c.kind === "quote" && transcript.holder(c.pair) !== null);
    const whole = alone && decided.kind === "continuation" && !decided.direct && decided.rule === "fragment-paragraph";
    const content = { pieces: [whole ? this.clause(scope) : { start, end }], pairs: [pair], type: decided.direct ? "direct" as const : "mixed" as const };
    this.open = { rule: decided.rule, direct: decided.direct && decided.kind === "owner", pieces: content.pieces, pairs: content.pairs, at: k };
    if (decided.kind === "owner") {
      const { voice, how, mention } = speakers.resolve(decided.ref, first, { content: content.pieces });
      transcript.add({ ...content, cue: decided.cue ?? null, voice, how, mention, why: [`fr/quote/${decided.rule}`, `fr/speaker/${how}`] });
      // A banner takes no turn.
      if (voice.name !== null && !(decided.rule === "sign" && mention !== null && voice.entity < 0)) speakers.spoke(voice, first, true);
      return;
    }
    this.continuation(s, first, decided, content);
  }

  /** Adds words to the record before them; a whole clause holds them already. */
  private join(k: number, pair: number): void {
    const open = this.open!;
    const { start, end } = this.transcript.r.view.marks.pairs[pair]!;
    if (open.pieces[0]!.end < start) open.pieces.push({ start, end });
    open.pairs.push(pair);
    open.at = k;
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
    const own = rule === "fragment-paragraph" ? subjectVoice(transcript, s, true) : rule === "fragment-sentence" ? cuedVoice(transcript, s, content.pieces[0]!.start) : null;
    const voice = own ?? (rule === "run" ? voiceOfRun(transcript, s, first) : voiceNear(transcript, s, first, rule));
    if (voice === null && !free) return;
    const draft = transcript.add({ ...content, cue: null, voice: voice ?? NOBODY, how: "floating", mention: null, why: [`fr/quote/${rule}`, "fr/speaker/floating"] });
    // In a headline, before anybody spoke.
    if (voice === null && rule === "colon") this.echoes.await(draft, first);
    if (voice && voice.name !== null && direct) speakers.spoke(voice, first, true);
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
      this.echoes.await(draft, first);
    }
  }
  /** In the first sentence, before anybody spoke, a fragment may be of somebody who says the same below; after a bare article it rather is a term. */
  private hope(scope: Scope, k: number): void {
    const { r, speakers } = this.transcript;
    const { first, pair } = scope.chunks[k]!;
    const predicate = startsPredicate(r, first + 1) || governor(r, scope.chunks, k) >= 0;
    const named = !predicate && scope.chunks[k - 1]?.noun?.head === -1;
    if (named || speakers.last(scope.last) !== null || scope !== this.transcript.scopes[0]) return;
    const { start, end } = r.view.marks.pairs[pair]!;
    const pieces = [predicate ? this.clause(scope) : { start, end }];
    this.echoes.hope({ pieces, pairs: [pair], type: "mixed", cue: null, voice: NOBODY, how: "floating", mention: null, via: [], modality: "asserted", within: null, why: ["fr/quote/fragment-echo", "fr/speaker/floating"] }, first);
  }
  settle(): void {
    this.echoes.settle();
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

/** Does nothing but a link stand between two chunks? */
function adjoins({ chunks }: Scope, a: number, b: number): boolean {
  return chunks.slice(a + 1, b).every((c) => c.kind === "comma" || c.kind === "coordinator");
}
