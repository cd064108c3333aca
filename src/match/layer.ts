// One compiled part of a registry: its rows' aliases in a trie. A registry is a few layers, so that adding rows
// compiles the new rows only.
import { CAPITAL } from "../text/tokens.ts";
import type { Tokens } from "../text/tokens.ts";
import { stripAccents } from "../text/chars.ts";
import type { Entry } from "../types.ts";
import { bareForm, formsOf } from "./literal.ts";
import type { LiteralToken } from "./literal.ts";
import { Trie } from "./trie.ts";

/** One name of one row. */
export interface Alias<E extends Entry> {
  readonly entry: E;
  readonly text: string;
  readonly ambiguous: boolean;
}
interface AliasForm<E extends Entry> {
  readonly alias: Alias<E>;
  readonly tokens: readonly LiteralToken[];
  /** First token whose capital counts: `Le` of *Le Monde* may be small. */
  readonly from: number;
}
/** How well an alias stands in the text. */
export interface AliasMatch<E extends Entry> {
  readonly alias: Alias<E>;
  /** Case and accents as in the alias, hyphens and blanks aside. */
  readonly exact: boolean;
}

/** All names of a row, each once; what stands in `ambiguous` is ambiguous even if it is an alias too. */
export function aliasesOf<E extends Entry>(entry: E): readonly Alias<E>[] {
  const ambiguous = new Set(entry.ambiguous ?? []);
  return [...new Set([entry.name, ...(entry.aliases ?? []), ...ambiguous])].map((text) => ({ entry, text, ambiguous: ambiguous.has(text) }));
}

export class Layer<E extends Entry> {
  readonly entries: readonly E[];
  readonly aliases: readonly Alias<E>[];
  private trie: Trie | null = null;
  private readonly forms: AliasForm<E>[] = [];

  constructor(entries: readonly E[]) {
    this.entries = entries;
    this.aliases = entries.flatMap(aliasesOf);
  }

  private compiled(): Trie {
    if (this.trie) return this.trie;
    const trie = new Trie();
    for (const alias of this.aliases)
      for (const tokens of formsOf(alias.text)) {
        const second = tokens.findIndex((token, n) => n > 0 && token.capital);
        trie.add(tokens.map((token) => token.bare), this.forms.length);
        this.forms.push({ alias, tokens, from: second > 0 ? second : 0 });
      }
    return (this.trie = trie);
  }

  /** Calls `emit` for each alias in the text, longest first at each place, no two overlapping but of the same span. */
  scan(tokens: Tokens, gone: ReadonlySet<string>, emit: (match: AliasMatch<E>, from: number, to: number) => void): void {
    const trie = this.compiled();
    trie.scan(tokens, (payloads, from, to) => {
      // One row may have the words by several names: the one that fits best speaks for it.
      const best = new Map<E, AliasMatch<E>>();
      for (const payload of payloads) {
        const form = this.forms[payload]!;
        const { alias } = form;
        if (gone.has(alias.entry.id)) continue;
        const fit = fits(tokens, from, form);
        const known = best.get(alias.entry);
        if (fit === 0 || (known && (known.exact || fit < 2) && (!known.alias.ambiguous || alias.ambiguous))) continue;
        best.set(alias.entry, { alias, exact: fit === 2 });
      }
      for (const match of best.values()) emit(match, from, to);
      return best.size > 0;
    });
  }
}

/** 0: another word after all, or small letters where the alias has capitals; 1: case or accents differ; 2: as written. */
function fits<E extends Entry>(tokens: Tokens, from: number, { tokens: form, from: firstCapital }: AliasForm<E>): 0 | 1 | 2 {
  let exact = true;
  for (let k = 0; k < form.length; k++) {
    const i = from + k, want = form[k]!;
    if (tokens.hash[i] === 0) continue;
    const capital = (tokens.flags[i]! & CAPITAL) !== 0;
    if (want.capital && k >= firstCapital && !capital) return 0;
    if (tokens.hash[i] !== want.hash || want.capital !== capital) exact = false;
    // Hashes say "perhaps": the letters decide.
    if (!sameLetters(bareForm(tokens.text, tokens.start[i]!, tokens.end[i]!), stripAccents(want.form))) return 0;
  }
  return exact ? 2 : 1;
}
/** A clitic carries its hyphen, initials their stops. */
function sameLetters(a: string, b: string): boolean {
  if (a === b) return true;
  const letters = (s: string): string => s.replace(/[.'-]/g, "");
  const x = letters(a), y = letters(b);
  return x === y || x === `t${y}`;
}
