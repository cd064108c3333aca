// Mentions that act as a source in their sentence: which rules are tried on which, and in what order.
import { OF } from "../syntax/grammar.ts";
import { MARK, NEWLINE } from "../text/tokens.ts";
import { rangeOf } from "../text/view.ts";
import type { SourceRole } from "../types.ts";
import type { Candidates, SourceMention } from "./candidates.ts";
import { startsSentence } from "../entities/stretch.ts";
import { expression, sayings } from "./window.ts";
import { besideWords, channel, gained, joinedTo, produced, relayed } from "./media.ts";
import { carried, posted, published } from "./carriers.ts";
import { anonymously, coordinated, inverted, subject } from "./subjects.ts";

const COMMA = 0x2c;

/** Tries the rules of a sentence on every possible source. Windows are bounded: linear in the text. */
export function citationsIn(found: Candidates): void {
  const said = sayings(found);
  const spoken = sayings(found, 1);
  const joined = new Map<SourceMention, readonly [SourceRole, string]>();
  const acted = new Uint8Array(found.mentions.length);
  found.mentions.forEach((m, at) => {
    const role = joined.get(m);
    if (role !== undefined) found.add(m, role[0], role[1]);
    if (role === undefined && !media(found, m, said, spoken)) return;
    acted[at] = 1;
    // `selon Le Phare et La Gazette`, `sur Radio Phare, Télé Phare ou Phare+`: what is joined to a source is one.
    const next = joinedTo(found, m, at);
    if (next !== null) joined.set(next, role ?? ["relay", "channel"]);
  });
  for (let at = 0; at < found.mentions.length; at++) {
    const m = found.mentions[at]!;
    if (acted[at] === 1 || joined.has(m)) continue;
    if (according(found, m)) continue;
    if (relayed(found, m)) continue;
    if (m.kind === "social" && m.raw === null) {
      if (posted(found, m, said)) found.add(m, "reference", "post");
      continue;
    }
    if (carried(found, m, said) || published(found, m)) continue;
    // What somebody else's quoted words say of a body is theirs.
    if (found.marked[m.first] || m.raw?.head?.document === "record") continue;
    if (subject(found, m) || inverted(found, m) || anonymously(found, m)) coordinated(found, m);
  }
}

/** The rules that are for media above all. */
function media(found: Candidates, m: SourceMention, said: (token: number) => boolean, spoken: (token: number) => boolean): boolean {
  if (m.kind !== "outlet") return false;
  return according(found, m) || relayed(found, m) || channel(found, m, said, spoken) || gained(found, m) || produced(found, m) || besideWords(found, m) || (!found.marked[m.first] && (subject(found, m) || inverted(found, m)));
}

/** Does the pair that this mark closes open its sentence? */
function opensSentence(found: Candidates, close: number): boolean {
  const { sentences, tokens } = found.r.view;
  const open = found.opening.get(close);
  return open !== undefined && (sentences[rangeOf(sentences, open)] === open || (tokens.flags[open]! & NEWLINE) !== 0);
}

function according(found: Candidates, m: SourceMention): boolean {
  const { r, rules } = found;
  // `de source diplomatique`
  const group = m.raw?.group;
  if (group !== undefined && m.raw?.head?.collective === "source" && group.prep >= 0 && r.closed(group.prep) & OF && (group.det < 0 || group.det === group.prep) && m.raw.form !== "body") {
    if (group.prep === 0 || r.view.tokens.flags[group.prep]! & NEWLINE || r.closed(group.prep - 1) !== 0 || r.punct(group.prep - 1) !== 0 || r.view.tokens.kind[group.prep - 1] === MARK || found.media[group.prep - 1] === 1 || r.readings(group.prep - 1).length > 0) {
      found.add(m, "speaker", "according");
      return true;
    }
  }
  if (expression(found, m, "according", rules.longest) >= 0) {
    found.add(m, "speaker", "according");
    return true;
  }
  if (found.marked[m.first]) return false;
  const loose = expression(found, m, "accordingLoosely", 3);
  if (loose >= 0 && m.kind !== "document" && m.kind !== "social") {
    const opens = loose === 0 || (r.view.tokens.flags[loose]! & NEWLINE) !== 0 || startsSentence(r, loose) || r.view.tokens.kind[loose - 1] === MARK;
    const after = r.punct(m.last) === COMMA || m.last >= r.count || r.punct(m.last) === 0x2e;
    // `« Piste sérieuse » pour les avocats`: words of a sentence of their own, not `un pari « risqué » pour les autorités`.
    const marked = loose > 0 && r.view.tokens.kind[loose - 1] === MARK && opensSentence(found, loose - 1);
    if ((opens && r.punct(m.last) === COMMA) || (m.outlet === null && marked && after)) {
      found.add(m, "speaker", "according");
      return true;
    }
  }
  return false;
}
