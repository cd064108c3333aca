// Literals and lists of literals against tokens.
import { ALL_CAPS } from "../text/tokens.ts";
import type { Tokens } from "../text/tokens.ts";
import { formsOf } from "./literal.ts";
import type { LiteralToken } from "./literal.ts";
import type { Node } from "./node.ts";
import { Trie, tokenHash } from "./trie.ts";

/** Does a token read as a literal's token? Accents count, except in capitals that leave them out. */
export function reads(tokens: Tokens, i: number, want: LiteralToken): boolean {
  const hash = tokens.hash[i]!;
  if (hash === want.hash) return hash !== 0;
  if (hash === 0) return tokenHash(tokens, i) === want.hash;
  return tokens.bare[i] === hash && want.bare === hash && (tokens.flags[i]! & ALL_CAPS) !== 0;
}
/** Do the tokens from here on read as a literal? */
export function readsAll(tokens: Tokens, at: number, form: readonly LiteralToken[]): boolean {
  if (at + form.length > tokens.count) return false;
  for (let k = 0; k < form.length; k++) if (!reads(tokens, at + k, form[k]!)) return false;
  return true;
}

/** A list of literals with a value each. */
export function listOf(rows: Iterable<readonly [literal: string, value: unknown]>): Extract<Node, { readonly is: "list" }> {
  const trie = new Trie();
  const forms: (readonly LiteralToken[])[] = [];
  const values: unknown[] = [];
  let width = 1;
  for (const [literal, value] of rows)
    for (const form of formsOf(literal)) {
      trie.add(form.map((token) => token.bare), forms.length);
      forms.push(form);
      values.push(value);
      width = Math.max(width, form.length);
    }
  return { is: "list", trie, forms, values, width };
}
