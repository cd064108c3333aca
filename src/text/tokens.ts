// One pass from text to tokens in typed arrays. No string is built for a word that nobody asks for: each token
// carries two hashes of its comparison form instead, one with accents and one without.
import { APOSTROPHE, BLANK, DASH, DIGIT, JOINER, LATIN_LIMIT, LETTER, classOf, foldWord, isBlank, isNewline, isUpper, latin, stripAccents } from "./chars.ts";

export const WORD = 1;
/** `l'`, `qu'`: the apostrophe is part of the token. */
export const ELISION = 2;
/** `-t-il`, `-elle`: the hyphens are part of the token. */
export const CLITIC = 3;
export const NUMBER = 4;
export const PUNCT = 5;
/** A quotation mark, or an apostrophe outside a word. */
export const MARK = 6;
/** `@name` or `#tag`. */
export const HANDLE = 7;
export const URL_LIKE = 8;

/** A line ends in the gap before the token. */
export const NEWLINE = 1;
/** No gap before the token. */
export const GLUED = 2;
export const CAPITAL = 4;
/** Two letters or more, none of them small. */
export const ALL_CAPS = 8;
/** An abbreviation or initial whose full stop is part of the token (the hash leaves it out). */
export const DOTTED = 16;
/** An empty line in the gap before the token. */
export const BLANK_LINE = 32;

/** The language's part in tokenising, as folded forms. */
export interface TokenRules {
  /** Words that elide before an apostrophe: `l`, `qu`, `lorsqu`. */
  readonly elisions: readonly string[];
  /** Pronouns that follow a verb after a hyphen: `il`, `elle`. */
  readonly clitics: readonly string[];
  /** Words that look like verb and clitic but are one: `rendez-vous`. */
  readonly wholes: readonly string[];
  /** Words whose full stop ends no sentence: `mm`, `dr`. */
  readonly abbreviations: readonly string[];
}

/** Tokens in text order. Blanks are no tokens: the text between `end[i]` and `start[i + 1]` is blank. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** 32-bit hash of the case-folded form, accents kept; 0 for punctuation. */
  readonly hash: Int32Array;
  /** The same without accents. */
  readonly bare: Int32Array;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const MAX_HOST = 64;

function hashUnits(folded: string): number {
  let h = SEED;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), PRIME);
  return h;
}
/** The hash that a token of this form carries in {@link Tokens.hash}. */
export function hashOf(form: string): number {
  return hashUnits(foldWord(form));
}
/** The hash that a token of this form carries in {@link Tokens.bare}. */
export function bareHashOf(form: string): number {
  return hashUnits(stripAccents(foldWord(form)));
}

/** {@link bareHashOf} of a Latin word in place, without building strings. */
function bareLatinHash(text: string, from: number, to: number, plain: Uint16Array): number {
  let h = SEED;
  for (let i = from; i < to; i++) {
    const u = text.charCodeAt(i);
    h = Math.imul(h ^ (u < LATIN_LIMIT ? plain[u]! : classOf(u) === DASH ? 0x2d : 0x27), PRIME);
  }
  return h;
}

interface CompiledRules {
  readonly elisions: ReadonlySet<number>;
  readonly clitics: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
  readonly abbreviations: ReadonlySet<number>;
}
const compiledRules = new WeakMap<TokenRules, CompiledRules>();
function compile(rules: TokenRules): CompiledRules {
  let compiled = compiledRules.get(rules);
  if (!compiled) {
    const set = (forms: readonly string[]): ReadonlySet<number> => new Set(forms.map(hashOf));
    compiled = { elisions: set(rules.elisions), clitics: set(rules.clitics), wholes: set(rules.wholes), abbreviations: set(rules.abbreviations) };
    compiledRules.set(rules, compiled);
  }
  return compiled;
}

const DOT = 0x2e;
const isAsciiWord = (u: number): boolean => (u >= 0x30 && u <= 0x39) || (u >= 0x41 && u <= 0x5a) || (u >= 0x61 && u <= 0x7a) || u === 0x5f;
/** « » “ ” „ ‟ ‹ › " and the single ones. */
export function isMarkUnit(u: number): boolean {
  return u === 0x22 || u === 0xab || u === 0xbb || (u >= 0x2018 && u <= 0x201f) || u === 0x2039 || u === 0x203a || u === 0x27 || u === 0xff02 || u === 0xff07 || u === 0x300c || u === 0x300d;
}

/** Top-level domains that make `lemonde.fr` one token. */
const DOMAINS: ReadonlySet<string> = new Set(["fr", "com", "org", "net", "be", "ch", "ca", "eu", "info", "tv", "co", "uk", "de", "it", "es", "ru", "us", "ly", "io", "me", "lu", "ma", "dz", "tn", "sn", "int", "gov", "edu", "news"]);

/** End of the web address that starts at `from`, or -1. Looks no further than a host name's length before it decides. */
function addressEnd(text: string, from: number): number {
  let host = from;
  const limit = Math.min(text.length, from + MAX_HOST);
  while (host < limit && (isAsciiWord(text.charCodeAt(host)) || text[host] === "-" || text[host] === ".")) host++;
  while (host > from && (text[host - 1] === "." || text[host - 1] === "-")) host--;
  const last = text.lastIndexOf(".", host - 1);
  if (last <= from || !DOMAINS.has(text.slice(last + 1, host))) return -1;
  return text[host] === "/" ? pathEnd(text, host) : host;
}
function pathEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && !(isMarkUnit(text.charCodeAt(end)))) end++;
  while (end > from && /[.,;:!?)\]…]/.test(text[end - 1]!)) end--;
  return end;
}

/** Growing arrays of tokens; `pending` are the flags of the gap before the next one. */
class Builder {
  count = 0;
  pending: number = GLUED;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  bare: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  constructor(length: number) {
    const capacity = (length >> 2) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.bare = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
  }
  emit(from: number, to: number, kind: number, flags: number, hash: number, bare: number): void {
    const n = this.count++;
    if (n === this.start.length) this.grow();
    this.start[n] = from;
    this.end[n] = to;
    this.kind[n] = kind;
    this.flags[n] = flags | this.pending;
    this.hash[n] = hash;
    this.bare[n] = bare;
    this.pending = GLUED;
  }
  endsInNumber(at: number): boolean {
    const last = this.count - 1;
    return last >= 0 && this.end[last] === at && this.kind[last] === NUMBER;
  }
  private grow(): void {
    const capacity = this.start.length * 2;
    const grown = <A extends Int32Array | Uint8Array>(old: A, bigger: A): A => (bigger.set(old), bigger);
    this.start = grown(this.start, new Int32Array(capacity));
    this.end = grown(this.end, new Int32Array(capacity));
    this.hash = grown(this.hash, new Int32Array(capacity));
    this.bare = grown(this.bare, new Int32Array(capacity));
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.flags = grown(this.flags, new Uint8Array(capacity));
  }
  done(text: string): Tokens {
    return { text, count: this.count, start: this.start, end: this.end, kind: this.kind, flags: this.flags, hash: this.hash, bare: this.bare };
  }
}

// Reading past the end of a string deoptimises the loop: ask for the unit there only where there is one. These are no
// closures, so that the loop's own variables stay in registers.
function unitAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) : 0;
}
function classAt(text: string, i: number): number {
  return i < text.length ? classOf(text.charCodeAt(i)) : BLANK;
}

/**
 * Splits a text into tokens. Any string passes; the tokens and the blanks between them tile it.
 * Elisions (`l'`) and inverted clitics (`-t-il`) are tokens of their own, hyphenated words (`Jean-Luc`, `Covid-19`) are one,
 * a number ends where letters begin (`18h30` is `18`, `h`, `30`).
 */
export function tokenise(text: string, rules: TokenRules): Tokens {
  const { elisions, clitics, wholes, abbreviations } = compile(rules);
  const { classes, letters, plain } = latin();
  const length = text.length;
  const out = new Builder(length);
  let at = 0;

  while (at < length) {
    const unit = text.charCodeAt(at);
    // The usual gap.
    if (unit === 0x20) {
      out.pending &= ~GLUED;
      at++;
      continue;
    }
    const cls = unit < LATIN_LIMIT ? classes[unit]! : classOf(unit);

    if (cls === BLANK) {
      let gap = 0;
      if (isNewline(unit)) gap = out.pending & NEWLINE && !(unit === 0x0a && text.charCodeAt(at - 1) === 0x0d) ? BLANK_LINE | NEWLINE : NEWLINE;
      out.pending = (out.pending | gap) & ~GLUED;
      at++;
      continue;
    }

    if (cls === DIGIT) {
      const from = at;
      let h = SEED;
      for (;;) {
        const u = unitAt(text, at);
        if (!(u >= 0x30 && u <= 0x39)) {
          const next = unitAt(text, at + 1);
          if (!((u === DOT || u === 0x2c) && next >= 0x30 && next <= 0x39)) break;
        }
        h = Math.imul(h ^ u, PRIME);
        at++;
      }
      out.emit(from, at, NUMBER, 0, h, h);
      continue;
    }

    if (cls === LETTER) {
      const from = at;
      const afterNumber = out.endsInNumber(from);
      let h = SEED, seen = 0, lastDash = 0, capitals = 0, smalls = 0;
      let slow = false, elided = false;
      while (at < length) {
        const u = text.charCodeAt(at);
        const small = u < LATIN_LIMIT ? letters[u]! : 0;
        if (small !== 0) {
          h = Math.imul(h ^ small, PRIME);
          seen |= u;
          if (small === u) smalls++;
          else capitals++;
          at++;
          continue;
        }
        const c = u < LATIN_LIMIT ? classes[u]! : classOf(u);
        if (c === LETTER) {
          slow = true;
          if (isUpper(u)) capitals++;
          else smalls++;
        } else if (c === DIGIT) {
          if (afterNumber) break;
          h = Math.imul(h ^ u, PRIME);
        } else if (c === JOINER) {
          slow = true;
        } else if (c === APOSTROPHE) {
          if (lastDash === 0 && elisions.has(slow ? hashOf(text.slice(from, at)) : h)) {
            elided = true;
            break;
          }
          if (afterNumber || classAt(text, at + 1) !== LETTER) break;
          h = Math.imul(h ^ 0x27, PRIME);
        } else if (c === DASH) {
          const next = classAt(text, at + 1);
          if (afterNumber || (next !== LETTER && next !== DIGIT)) break;
          lastDash = at;
          h = Math.imul(h ^ 0x2d, PRIME);
        } else break;
        at++;
      }
      // `al-Sissi` is a name as `Sissi` is: a short particle before its hyphen stays small.
      const named = isUpper(text.charCodeAt(from)) || (capitals > 0 && lastDash > 0 && lastDash - from <= 3 && isUpper(text.charCodeAt(lastDash + 1)));
      const f = (named ? CAPITAL : 0) | (capitals > 1 && smalls === 0 ? ALL_CAPS : 0);
      if (slow) h = hashOf(text.slice(from, at));
      let b = slow ? bareHashOf(text.slice(from, at)) : seen > 0x7f ? bareLatinHash(text, from, at, plain) : h;
      if (elided) {
        at++;
        out.emit(from, at, ELISION, f, Math.imul(h ^ 0x27, PRIME), Math.imul(b ^ 0x27, PRIME));
        continue;
      }
      if (lastDash > 0 && !isUpper(text.charCodeAt(lastDash + 1)) && !wholes.has(h)) {
        const tail = hashOf(text.slice(lastDash + 1, at));
        if (clitics.has(tail)) {
          const euphonic = lastDash - 2 > from && (text.charCodeAt(lastDash - 1) | 0x20) === 0x74 && classAt(text, lastDash - 2) === DASH;
          const cut = euphonic ? lastDash - 2 : lastDash;
          const verb = text.slice(from, cut);
          out.emit(from, cut, WORD, f, hashOf(verb), bareHashOf(verb));
          out.emit(cut, at, CLITIC, 0, tail, tail);
          continue;
        }
      }
      if (unitAt(text, at) === DOT && !afterNumber) {
        const single = at - from === 1 && capitals === 1;
        const next = unitAt(text, at + 1);
        if (single || abbreviations.has(h)) {
          at++;
          // U.S.A., J.-C.
          while (single && at + 1 < length) {
            const letter = classAt(text, at) === DASH ? at + 1 : at;
            if (!(isUpper(unitAt(text, letter)) && unitAt(text, letter + 1) === DOT)) break;
            at = letter + 2;
          }
          if (at - from > 2 && single) {
            const folded = foldWord(text.slice(from, at)).replace(/\./g, "");
            h = hashUnits(folded);
            b = hashUnits(stripAccents(folded));
          }
          out.emit(from, at, WORD, f | DOTTED, h, b);
          continue;
        }
        if (next < 0x80 && isAsciiWord(next) && !isUpper(next)) {
          const to = addressEnd(text, from);
          if (to > at) {
            at = to;
            out.emit(from, at, URL_LIKE, 0, h, b);
            continue;
          }
        }
      }
      if (unitAt(text, at) === 0x3a && text.startsWith("://", at)) {
        at = pathEnd(text, at + 3);
        out.emit(from, at, URL_LIKE, 0, h, b);
        continue;
      }
      out.emit(from, at, WORD, f, h, b);
      continue;
    }

    const from = at++;
    if ((unit === 0x40 || unit === 0x23) && isAsciiWord(unitAt(text, at))) {
      while (at < length && (isAsciiWord(unitAt(text, at)) || (unit === 0x23 && classAt(text, at) === LETTER))) at++;
      out.emit(from, at, HANDLE, 0, hashOf(text.slice(from, at)), bareHashOf(text.slice(from, at)));
    } else if (isMarkUnit(unit)) {
      if (unit === 0x27 && unitAt(text, at) === 0x27) at++;
      out.emit(from, at, MARK, 0, 0, 0);
    } else if ((unit === 0x3c || unit === 0x3e) && unitAt(text, at) === unit) {
      at++;
      out.emit(from, at, MARK, 0, 0, 0);
    } else {
      if (unit === DOT) while (unitAt(text, at) === DOT) at++;
      else if (unit >= 0xd800 && unit <= 0xdbff && (unitAt(text, at) & 0xfc00) === 0xdc00) at++;
      out.emit(from, at, PUNCT, 0, 0, 0);
    }
  }
  return out.done(text);
}
