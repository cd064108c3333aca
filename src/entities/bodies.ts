// Bodies, groups, documents and media of the article: a full name and the short forms that mean it.
import type { Outlet } from "../types.ts";
import { folded, spaced } from "./fold.ts";
import { Places } from "./places.ts";
import type { Raw } from "./raw.ts";

/** A body under construction. */
export interface BodyDraft {
  readonly kind: Raw["kind"];
  name: string;
  readonly names: string[];
  /** Nouns that the text calls it by: `agence`, `syndicat`. */
  readonly nouns: string[];
  readonly plural: boolean;
  readonly outlet: Outlet | null;
  readonly id: string | null;
  readonly at: Places;
}

const fold = (s: string): string => spaced(folded(s));
const MANY = 64;

/** Keeps what is no person. */
export class Bodies {
  readonly all: BodyDraft[] = [];
  /** By kind and folded name. */
  private readonly byName = new Map<Raw["kind"], Map<string, BodyDraft>>();
  private readonly byNoun = new Map<string, BodyDraft[]>();

  private of(kind: Raw["kind"]): Map<string, BodyDraft> {
    let names = this.byName.get(kind);
    if (names === undefined) this.byName.set(kind, (names = new Map()));
    return names;
  }
  named(kind: Raw["kind"], name: string, at: number, id: string | null = null, plural = false, surface: string = name, outlet: Outlet | null = null): BodyDraft {
    const names = this.of(kind), key = fold(name);
    let body = names.get(key);
    if (body === undefined) {
      body = { kind, name, names: [], nouns: [], plural, outlet, id, at: new Places() };
      this.all.push(body);
      names.set(key, body);
    }
    return this.seen(body, surface, at);
  }
  find(kind: Raw["kind"], name: string): BodyDraft | undefined {
    return this.of(kind).get(fold(name));
  }
  seen(body: BodyDraft, surface: string, at: number): BodyDraft {
    if (surface !== "" && !body.names.includes(surface)) body.names.push(surface);
    body.at.add(at);
    return body;
  }
  /** A second name: `Santé publique France (SPF)`, `la fédération des banques, Febelfin`. The proper name is the better one. */
  alias(body: BodyDraft, name: string, better: boolean): void {
    this.knownAs(body, name);
    if (!body.names.includes(name)) body.names.push(name);
    if (better) body.name = name;
  }
  /** A name that the text does not use, by which the body is found all the same. */
  knownAs(body: BodyDraft, name: string): void {
    const names = this.of(body.kind), key = fold(name);
    if (!names.has(key)) names.set(key, body);
  }
  noun(body: BodyDraft, noun: string): void {
    if (body.nouns.includes(noun)) return;
    body.nouns.push(noun);
    const there = this.byNoun.get(noun);
    if (there) there.push(body);
    else this.byNoun.set(noun, [body]);
  }
  /** What `le parquet`, `l'agence` means: the last body before this place that was called so, else the first after it. */
  byNounAt(noun: string, at: number, fits: (body: BodyDraft) => boolean): BodyDraft | null {
    let best: BodyDraft | null = null;
    let bestAt = -1;
    let after: BodyDraft | null = null;
    const called = this.byNoun.get(noun) ?? [];
    // Of very many that were called so only the last ones count.
    for (let k = Math.max(0, called.length - MANY); k < called.length; k++) {
      const body = called[k]!;
      if (!fits(body)) continue;
      const last = body.at.before(at);
      if (last > bestAt) {
        best = body;
        bestAt = last;
      }
      if (after === null || body.at.first < after.at.first) after = body;
    }
    return best ?? after;
  }
}

/** Do these letters abbreviate the name? Small words may or may not count. */
export function abbreviates(short: string, full: string, small: (word: string) => boolean): boolean {
  const letters = fold(short).replace(/[^a-z0-9]/gu, "");
  if (letters.length < 2) return false;
  const words = fold(full).split(/[\s'’-]+/u).filter((word) => word !== "");
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join("");
  if (initials(words) === letters || initials(words.filter((word) => !small(word))) === letters) return true;
  // `Ined`, `Inserm`: letters of the words in order, the first of each at least.
  const major = words.filter((word) => !small(word));
  let at = 0;
  for (const letter of letters) {
    while (at < major.length && !major.slice(at).some((word) => word.startsWith(letter))) return false;
    const next = major.findIndex((word, k) => k >= at && word.startsWith(letter));
    if (next < 0) return false;
    at = next + 1;
  }
  return at >= Math.min(2, major.length);
}
