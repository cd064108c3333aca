// The cheapest way to read two graphs of sounds as one name.
import { SOUNDS } from "./sounds.ts";
import type { SoundGraph } from "./sounds.ts";

const N: number = SOUNDS.length;

/** What it costs when one side has a sound that the other lacks; all others cost 1. */
const GONE: Record<string, number> = { h: 0.3, y: 0.2, w: 0.5, x: 0.8, a: 0.3, e: 0.35, i: 0.35, o: 0.45, u: 0.45 };
/** What it costs when two sounds answer each other; consonants not listed cost 1, two vowels 0.3, a vowel and a consonant 1.2. */
const SWAP: Record<string, number> = {
  ae: 0.05, ao: 0.25, ei: 0.05, ou: 0.1, eo: 0.2, au: 0.35, iu: 0.35, ai: 0.2, eu: 0.3, io: 0.35,
  iy: 0.05, uw: 0.05, ow: 0.2, ey: 0.25, uv: 0.3,
  vw: 0.05, fv: 0.25, bv: 0.7, bp: 0.6, lw: 0.3, lv: 0.5, mn: 0.8,
  gk: 0.35, gh: 0.2, gx: 0.3, kx: 0.3, hx: 0.1, td: 0.5, tc: 0.15, dD: 0.15, dz: 0.4, Dz: 0.15,
  sz: 0.3, sS: 0.35, zZ: 0.4, SZ: 0.4, CS: 0.35, JZ: 0.15, JC: 0.4, cs: 0.35, cz: 0.4, cC: 0.3, SC: 0.35, Jg: 0.6, Jy: 0.4, Zy: 0.5, cD: 0.4, ts: 0.7, tC: 0.5, dJ: 0.5,
};

let swap: Float64Array | null = null;
let gone: Float64Array | null = null;

/** The costs by sound. */
function costs(): { swap: Float64Array; gone: Float64Array } {
  if (swap && gone) return { swap, gone };
  gone = new Float64Array(N).fill(1);
  swap = new Float64Array(N * N).fill(1);
  for (let i = 0; i < N; i++) for (let j = 0; j < N; j++) {
    const vi = i >= N - 5, vj = j >= N - 5;
    swap[i * N + j] = i === j ? 0 : vi && vj ? 0.3 : vi !== vj ? 1.2 : 1;
  }
  for (const [sound, cost] of Object.entries(GONE)) gone[SOUNDS.indexOf(sound)] = cost;
  for (const [pair, cost] of Object.entries(SWAP)) {
    const i = SOUNDS.indexOf(pair[0]!), j = SOUNDS.indexOf(pair[1]!);
    swap[i * N + j] = swap[j * N + i] = cost;
  }
  return { swap, gone };
}
/** What it would cost to say nothing instead of this token, read the cheapest way: its length in sounds. */
export function weight({ nodes, first, to, sound, cost }: SoundGraph): number {
  const { gone } = costs();
  const best = new Float64Array(nodes).fill(Infinity);
  best[0] = 0;
  for (let n = 0; n < nodes; n++)
    for (let e = first[n]!; e < first[n + 1]!; e++) {
      const reached = best[n]! + cost[e]! + (sound[e]! < 0 ? 0 : gone[sound[e]!]!);
      if (reached < best[to[e]!]!) best[to[e]!] = reached;
    }
  return best[nodes - 1]!;
}

let field = new Float64Array(32 * 32);

/** Distance of two graphs: 0 for one pronunciation, 1 for each consonant more or less. */
export function distance(a: SoundGraph, b: SoundGraph): number {
  const { swap, gone } = costs();
  const width = b.nodes, size = a.nodes * width;
  if (field.length < size) field = new Float64Array(size * 2);
  const best = field;
  best.fill(Infinity, 0, size);
  best[0] = 0;
  const { first: firstA, to: toA, sound: soundA, cost: costA } = a;
  const { first: firstB, to: toB, sound: soundB, cost: costB } = b;
  for (let i = 0; i < a.nodes; i++) {
    const fromA = firstA[i]!, endA = firstA[i + 1]!;
    for (let j = 0; j < width; j++) {
      const here = best[i * width + j]!;
      if (here === Infinity) continue;
      const fromB = firstB[j]!, endB = firstB[j + 1]!;
      for (let x = fromA; x < endA; x++) {
        const s = soundA[x]!, row = toA[x]! * width;
        const base = here + costA[x]!;
        const alone = base + (s < 0 ? 0 : gone[s]!);
        if (alone < best[row + j]!) best[row + j] = alone;
        if (s < 0) continue;
        for (let y = fromB; y < endB; y++) {
          const t = soundB[y]!;
          if (t < 0) continue;
          const both = base + costB[y]! + swap[s * N + t]!;
          const cell = row + toB[y]!;
          if (both < best[cell]!) best[cell] = both;
        }
      }
      for (let y = fromB; y < endB; y++) {
        const t = soundB[y]!, cell = i * width + toB[y]!;
        const alone = here + costB[y]! + (t < 0 ? 0 : gone[t]!);
        if (alone < best[cell]!) best[cell] = alone;
      }
    }
  }
  return best[size - 1]!;
}
