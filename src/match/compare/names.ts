// Are two written names one person? Parts are aligned by sound; what is left over decides.
import { COGNATES, PARTICLES, TITLES } from "./given.ts";
import { distance, weight } from "./align.ts";
import type { Comparison, ComparisonKind, Pair } from "./profile.ts";
import { soundGraph, spell } from "./sounds.ts";
import type { SoundGraph } from "./sounds.ts";

/** A part of a name. */
interface Part {
  readonly text: string;
  readonly spelt: string;
  readonly initial: boolean;
  readonly graph: SoundGraph;
  readonly weight: number;
}
/** A name taken apart: what names the person, and what stands around it. */
interface Name {
  readonly parts: readonly Part[];
  readonly titles: readonly string[];
}

const fold = (text: string): string => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

interface Lists {
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly cognates: readonly (readonly Part[])[];
}
let lists: Lists | null = null;
const known = (): Lists =>
  (lists ??= {
    titles: new Set(TITLES),
    particles: new Set(PARTICLES),
    cognates: COGNATES.map((forms) => forms.split(" ").map((form) => partOf(form))),
  });

/** Names come again and again: the graphs of the last few thousand parts are kept. */
const KEPT = 4096;
const graphs: Map<string, { readonly graph: SoundGraph; readonly weight: number }> = new Map();

function partOf(text: string, initial: boolean = false): Part {
  const spelt = spell(text);
  let made = graphs.get(spelt);
  if (!made) {
    const graph = soundGraph(spelt);
    made = { graph, weight: weight(graph) };
    if (graphs.size >= KEPT) graphs.clear();
    graphs.set(spelt, made);
  }
  return { text, spelt, initial, ...made };
}

/** Below this two parts do not answer each other. */
const FLOOR = 0.5;
/** Closer than this to a form of the table, a given name is one. */
const IS_FORM = 0.93;
/** Are two given names forms of one by the table? */
function cognate(a: Part, b: Part): boolean {
  const is = (part: Part, forms: readonly Part[]): boolean => forms.some((form) => Math.abs(form.weight - part.weight) < 1.2 && plain(part, form) >= IS_FORM);
  return known().cognates.some((forms) => is(a, forms) && is(b, forms));
}
/** Lengths of the shortest readings; longer readings may still meet, so this is generous. */
const LENGTHS = 0.9;
/** 0–1 by sound alone. Parts whose lengths alone put them too far apart are not aligned. */
function plain(a: Part, b: Part): number {
  if (a.spelt === b.spelt) return 1;
  const both = a.weight + b.weight;
  if (2 * Math.abs(a.weight - b.weight) > LENGTHS * both) return 0;
  return Math.max(0, 1 - (2 * distance(a.graph, b.graph)) / both);
}

/** What is longer is no name: the rest is not looked at, so that no string takes long. */
const MOST_UNITS = 400, MOST_LETTERS = 48;

/** Takes a name apart: small words that are no particles are titles, a single letter is an initial. */
function nameOf(name: string): Name {
  const { titles, particles } = known();
  const words = name
    .slice(0, MOST_UNITS)
    .normalize("NFC")
    .replace(/(^|[\s-])([dl])['’ʼ](?=\p{L})/giu, "$1$2 ")
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const capitals = words.some((word) => /\p{Lu}/u.test(word));
  const parts: Part[] = [];
  const around: string[] = [];
  words.forEach((word) => {
    const pieces = word.split(/[-‐‑–]+/u).filter((piece) => piece !== "");
    pieces.forEach((piece, n) => {
      const bare = fold(piece);
      // An article or filiation stands before what it belongs to.
      if (particles.has(bare) && (n < pieces.length - 1 || pieces.length === 1)) return;
      if (titles.has(bare) && pieces.length === 1) around.push(piece);
      else if (capitals && !/\p{Lu}/u.test(word)) around.push(piece);
      else if (bare.length > 0) parts.push(partOf(piece.slice(0, MOST_LETTERS), bare.length === 1 && bare.length < name.length));
    });
  });
  // A name that is all title (« Le Maire ») is a name after all.
  if (parts.length === 0) return { parts: words.map((word) => partOf(word.slice(0, MOST_LETTERS))), titles: [] };
  return { parts, titles: around };
}

/** 0–1: how alike two parts sound. */
function alike(a: Part, b: Part): number {
  if (a.spelt === b.spelt) return 1;
  if (a.initial !== b.initial) {
    const [initial, full] = a.initial ? [a, b] : [b, a];
    return distance(initial.graph, partOf(full.text.slice(0, 1)).graph) < 0.2 ? 0.9 : 0;
  }
  return plain(a, b);
}

interface Link extends Pair {
  readonly as: readonly number[];
  readonly bs: readonly number[];
  readonly initial: boolean;
}

/** Two parts written as one (`Alireza`, `Jin-ping`) must agree a little better. */
const JOINED = 0.03;

/** Pairs parts of both names, the best agreeing first; a part may answer two that are written apart. */
function alignParts(A: readonly Part[], B: readonly Part[]): { readonly links: readonly Link[]; readonly restA: readonly Part[]; readonly restB: readonly Part[] } {
  const links: Link[] = [];
  const offer = (a: Part, b: Part, as: readonly number[], bs: readonly number[]): void => {
    const score = alike(a, b) - (as.length + bs.length > 2 ? JOINED : 0);
    if (score >= FLOOR) links.push({ a: a.text, b: b.text, score, as, bs, initial: a.initial !== b.initial });
  };
  const joined = (parts: readonly Part[], i: number, n: number): Part => partOf(parts.slice(i, i + n).map((part) => part.text).join(""));
  A.forEach((a, i) => B.forEach((b, j) => offer(a, b, [i], [j])));
  // Parts written as one are asked about only where the parts by themselves leave a doubt.
  const clear = A.length === B.length && A.every((_, i) => links.some((link) => link.as[0] === i && link.score > 0.9));
  for (const n of clear ? [] : [2, 3]) {
    for (let i = 0; i + n <= A.length; i++) {
      const whole = joined(A, i, n);
      B.forEach((b, j) => offer(whole, b, [i, i + 1, i + 2].slice(0, n), [j]));
    }
    for (let j = 0; j + n <= B.length; j++) {
      const whole = joined(B, j, n);
      A.forEach((a, i) => offer(a, whole, [i], [j, j + 1, j + 2].slice(0, n)));
    }
  }
  links.sort((x, y) => y.score - x.score || y.as.length + y.bs.length - x.as.length - x.bs.length);
  const usedA = new Set<number>(), usedB = new Set<number>();
  const kept = links.filter(({ as, bs }) => {
    if (as.some((i) => usedA.has(i)) || bs.some((j) => usedB.has(j))) return false;
    for (const i of as) usedA.add(i);
    for (const j of bs) usedB.add(j);
    return true;
  });
  return { links: kept, restA: A.filter((_, i) => !usedA.has(i)), restB: B.filter((_, j) => !usedB.has(j)) };
}

/** A surname may differ less than a given name, which each language has its own form of; all parts together must agree so much. */
const SURNAME = 0.8, GIVEN = 0.7, MEAN = 0.87;
const MOST_PARTS = 12;

/** Compares two names of persons. */
export function compareNames(a: string, b: string): Comparison {
  const nameA = nameOf(a), nameB = nameOf(b);
  const A = nameA.parts.slice(0, MOST_PARTS), B = nameB.parts.slice(0, MOST_PARTS);
  const aligned = alignParts(A, B);
  let { links, restA, restB } = aligned;
  // Given names that stand first and sound apart may be forms of one.
  if (A.length > 1 && B.length > 1) {
    const first = links.find(({ as, bs }) => as[0] === 0 && bs[0] === 0);
    const apart = restA.includes(A[0]!) && restB.includes(B[0]!);
    if ((apart || (first && first.score < 0.9)) && cognate(A[0]!, B[0]!)) {
      const link: Link = { a: A[0]!.text, b: B[0]!.text, score: 0.97, as: [0], bs: [0], initial: false };
      links = [link, ...links.filter((one) => one !== first)];
      restA = restA.filter((part) => part !== A[0]);
      restB = restB.filter((part) => part !== B[0]);
    }
  }
  const pairs: Pair[] = links.map(({ a, b, score }) => ({ a, b, score: round(score) }));
  const why: string[] = links.map(({ a, b, score }) => (fold(a) === fold(b) ? `${a} = ${b}` : `${a} ~ ${b} (${score.toFixed(2)})`));
  const aside = [...nameA.titles, ...nameB.titles];
  if (aside.length > 0) why.push(`left aside: ${aside.join(", ")}`);
  const done = (kind: ComparisonKind, score: number, ...more: string[]): Comparison => ({ score: round(score), kind, pairs, why: [...why, ...more] });
  if (links.length === 0) return done("different", 0, "no part of one sounds like a part of the other");

  const mean = links.reduce((sum, link) => sum + link.score, 0) / links.length;
  const matched = links.reduce((sum, { as, bs }) => sum + as.length + bs.length, 0) / (A.length + B.length);
  if (restA.length > 0 && restB.length > 0) {
    const apart = `${restA.map((p) => p.text).join(" ")} and ${restB.map((p) => p.text).join(" ")} differ`;
    return mean >= MEAN ? done("conflict", mean * matched * 0.6, apart) : done("different", mean * matched * 0.5, apart);
  }
  const isGiven = ({ as, bs }: Link): boolean => A.length > 1 && B.length > 1 && links.length > 1 && as[0] === 0 && bs[0] === 0;
  const weak = links.filter((link) => link.score < (isGiven(link) ? GIVEN : SURNAME));
  if (weak.length > 0 || mean < MEAN) {
    const weakest = links.reduce((x, y) => (x.score <= y.score ? x : y));
    const doubt = `${weakest.a} and ${weakest.b} are no two spellings of one name`;
    if (weakest.score < 0.65) return done(links.length > 1 ? "conflict" : "different", mean * matched * 0.7, doubt);
    return done("near", mean * matched * 0.85, doubt);
  }
  const extra = [...restA, ...restB].map((part) => part.text);
  const count = Math.max(links.reduce((n, { as }) => n + as.length, 0), links.reduce((n, { bs }) => n + bs.length, 0));
  if (extra.length > 0 && count === 1) return done("partial", mean * 0.7, `only one has ${extra.join(" ")}`);
  if (links.some((link) => link.initial)) return done("partial", mean * 0.8, "an initial stands for a name");
  if (extra.length > 0) return done("same", mean * 0.95, `only one has ${extra.join(" ")}`);
  return done("same", mean);
}
const round = (score: number): number => Math.round(score * 1000) / 1000;
