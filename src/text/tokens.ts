// One pass from text to tokens in typed arrays. No string is built for a word that nobody asks for: each token
// carries two hashes of its comparison form instead, one with accents and one without.
import { addressEnd, pathEnd } from "./addresses.ts";
import { APOSTROPHE, BLANK, DASH, DIGIT, JOINER, LATIN_LIMIT, LETTER, classOf, foldWord, isAsciiWord, isMarkUnit, isNewline, isUpper, latin, stripAccents } from "./chars.ts";
import { bareHashOf, latinHash, hashOf, hashUnits, PRIME, SEED } from "./hash.ts";
import { ALL_CAPS, BLANK_LINE, CAPITAL, CLITIC, DOTTED, ELISION, GLUED, HANDLE, MARK, NEWLINE, NUMBER, PUNCT, type Tokens, TokenTable, URL_LIKE, WORD } from "./token-table.ts";

export { bareHashOf, hashOf } from "./hash.ts";
export { ALL_CAPS, BLANK_LINE, CAPITAL, CLITIC, DOTTED, ELISION, GLUED, HANDLE, MARK, NEWLINE, NUMBER, PUNCT, type Tokens, URL_LIKE, WORD } from "./token-table.ts";

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
/** With its hyphen, and joiners or apostrophes inside. */
const LONGEST_CLITIC = 12;

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
 *
 * @param out a table of an earlier text that is used no more: its memory is used again
 */
export function tokenise(text: string, rules: TokenRules, out: TokenTable = new TokenTable((text.length >> 2) + 16)): Tokens {
  const { elisions, clitics, wholes, abbreviations } = compile(rules);
  const { letters, plain } = latin();
  const { bares } = out;
  const length = text.length;
  out.begin(text);
  let at = 0;

  while (at < length) {
    const unit = text.charCodeAt(at);
    // The usual gap.
    if (unit === 0x20) {
      out.pending &= ~GLUED;
      at++;
      continue;
    }
    const cls = classOf(unit);

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
      const afterNumber = (out.pending & GLUED) !== 0 && out.endsInNumber();
      // `others`: units that are no letters; `u`: the unit that the word ends before.
      let h = SEED, seen = 0, lastDash = 0, capitals = 0, others = 0, u = unit;
      let slow = false, elided = false;
      // Most words are Latin letters and a blank or comma: a short loop of their own.
      for (let small = u < LATIN_LIMIT ? letters[u]! : 0; small !== 0; small = u < LATIN_LIMIT ? letters[u]! : 0) {
        h = Math.imul(h ^ small, PRIME);
        seen |= u;
        if (small !== u) capitals++;
        u = unitAt(text, ++at);
      }
      if (u === 0x20 || u === 0x2c) {
        const f = capitals === 0 ? 0 : (letters[unit] !== unit ? CAPITAL : 0) | (capitals > 1 && capitals === at - from ? ALL_CAPS : 0);
        out.emit(from, at, WORD, f, h, seen <= 0x7f ? h : bares ? latinHash(text, from, at, plain) : 0);
        if (u === 0x20) {
          out.pending = 0;
          at++;
        }
        continue;
      }
      while (at < length) {
        const small = u < LATIN_LIMIT ? letters[u]! : 0;
        if (small !== 0) {
          h = Math.imul(h ^ small, PRIME);
          seen |= u;
          if (small !== u) capitals++;
        } else {
          if (u === 0x20) break;
          const c = classOf(u);
          if (c === LETTER) {
            slow = true;
            if (isUpper(u)) capitals++;
          } else if (c === DIGIT) {
            if (afterNumber) break;
            h = Math.imul(h ^ u, PRIME);
            others++;
          } else if (c === JOINER) {
            slow = true;
            others++;
          } else if (c === APOSTROPHE) {
            if (lastDash === 0 && elisions.has(slow ? hashOf(text.slice(from, at)) : h)) {
              elided = true;
              break;
            }
            if (afterNumber || classAt(text, at + 1) !== LETTER) break;
            h = Math.imul(h ^ 0x27, PRIME);
            others++;
          } else if (c === DASH) {
            const next = classAt(text, at + 1);
            if (afterNumber || (next !== LETTER && next !== DIGIT)) break;
            lastDash = at;
            h = Math.imul(h ^ 0x2d, PRIME);
            others++;
          } else break;
        }
        u = unitAt(text, ++at);
      }
      // `al-Sissi` is a name as `Sissi` is: a short particle before its hyphen stays small.
      const named = capitals > 0 && (isUpper(unit) || (lastDash > 0 && lastDash - from <= 3 && isUpper(text.charCodeAt(lastDash + 1))));
      const f = (named ? CAPITAL : 0) | (capitals > 1 && capitals + others === at - from ? ALL_CAPS : 0);
      if (slow) h = hashOf(text.slice(from, at));
      let b = slow ? bareHashOf(text.slice(from, at)) : seen <= 0x7f ? h : bares ? latinHash(text, from, at, plain) : 0;
      if (elided) {
        at++;
        out.emit(from, at, ELISION, f, Math.imul(h ^ 0x27, PRIME), Math.imul(b ^ 0x27, PRIME));
        continue;
      }
      if (lastDash > 0 && at - lastDash <= LONGEST_CLITIC && !isUpper(text.charCodeAt(lastDash + 1)) && !wholes.has(h)) {
        const tail = slow ? hashOf(text.slice(lastDash + 1, at)) : latinHash(text, lastDash + 1, at, letters);
        if (clitics.has(tail)) {
          const euphonic = lastDash - 2 > from && (text.charCodeAt(lastDash - 1) | 0x20) === 0x74 && classAt(text, lastDash - 2) === DASH;
          const cut = euphonic ? lastDash - 2 : lastDash;
          const verb = text.slice(from, cut);
          out.emit(from, cut, WORD, f, slow ? hashOf(verb) : latinHash(text, from, cut, letters), slow ? bareHashOf(verb) : latinHash(text, from, cut, plain));
          out.emit(cut, at, CLITIC, 0, tail, tail);
          continue;
        }
      }
      if (u === DOT && !afterNumber) {
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
      if (u === 0x3a && text.startsWith("://", at)) {
        at = pathEnd(text, at + 3);
        out.emit(from, at, URL_LIKE, 0, h, b);
        continue;
      }
      out.emit(from, at, WORD, f, h, b);
      if (u === 0x20 && at < length) {
        out.pending = 0;
        at++;
      }
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
  return out;
}
