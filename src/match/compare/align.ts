// The cheapest way to read two graphs of sounds as one name.
import { SOUNDS } from "./sounds.ts";
import type { SoundGraph } from "./sounds.ts";

const N: number = SOUNDS.length;

/** What it costs when one side has a sound that the other lacks; all others cost 1. */
export const GONE: Record<string, number> = { h: 0.25, y: 0.15, w: 0.5, x: 0.8, a: 0.4, e: 0.35, i: 0.4, o: 0.4, u: 0.45 };
/** What it costs when two sounds answer each other; consonants not listed cost 1, two vowels 0.3, a vowel and a consonant 1.2. */
export const SWAP: Record<string, number> = {
  ae: 0.15, ao: 0.15, ei: 0.15, ou: 0.2, eo: 0.2, au: 0.3, iu: 0.35, ai: 0.3, eu: 0.3, io: 0.35,
  iy: 0.05, uw: 0.05, ow: 0.2, ey: 0.25, uv: 0.3,
  vw: 0.05, fv: 0.25, bv: 0.7, bp: 0.6, lw: 0.3, lv: 0.5, mn: 0.8,
  gk: 0.35, gh: 0.1, gx: 0.3, kx: 0.3, hx: 0.1, td: 0.5, tc: 0.15, dD: 0.15, dz: 0.5, Dz: 0.15,
  sz: 0.3, sS: 0.35, zZ: 0.4, SZ: 0.4, CS: 0.35, JZ: 0.15, JC: 0.4, cs: 0.35, cz: 0.4, cC: 0.3, SC: 0.35, Jg: 0.6, Jy: 0.4, Zy: 0.5, cD: 0.4, ts: 0.7, tC: 0.5, dJ: 0.5,
};

let swap: Float64Array | null = null;
let gone: Float64Array | null = null;

/** Build (again) the tables of costs. */
export function costs(): { swap: Float64Array; gone: Float64Array } {
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
export function resetCosts(): void { swap = gone = null; }

/** What it would cost to say nothing instead of this token, read the cheapest way: its length in sounds. */
export function weight(graph: SoundGraph): number {
  const { gone } = costs();
  const best = new Float64Array(graph.out.length).fill(Infinity);
  best[0] = 0;
  for (let n = 0; n < graph.out.length; n++)
    for (const edge of graph.out[n]!) {
      const cost = best[n]! + (edge.sound < 0 ? 0 : gone[edge.sound]!);
      if (cost < best[edge.to]!) best[edge.to] = cost;
    }
  return best[graph.out.length - 1]!;
}

/** Distance of two graphs: 0 for one pronunciation, 1 for each consonant more or less. */
export function distance(a: SoundGraph, b: SoundGraph): number {
  const { swap, gone } = costs();
  const rows = a.out.length, columns = b.out.length;
  const best = new Float64Array(rows * columns).fill(Infinity);
  best[0] = 0;
  for (let i = 0; i < rows; i++) {
    const fromA = a.out[i]!;
    for (let j = 0; j < columns; j++) {
      const here = best[i * columns + j]!;
      if (here === Infinity) continue;
      const fromB = b.out[j]!;
      for (const x of fromA) {
        const at = x.to * columns + j;
        const cost = here + x.cost + (x.sound < 0 ? 0 : gone[x.sound]!);
        if (cost < best[at]!) best[at] = cost;
        if (x.sound < 0) continue;
        for (const y of fromB) {
          if (y.sound < 0) continue;
          const to = x.to * columns + y.to;
          const both = here + x.cost + y.cost + swap[x.sound * N + y.sound]!;
          if (both < best[to]!) best[to] = both;
        }
      }
      for (const y of fromB) {
        const at = i * columns + y.to;
        const cost = here + y.cost + (y.sound < 0 ? 0 : gone[y.sound]!);
        if (cost < best[at]!) best[at] = cost;
      }
    }
  }
  return best[rows * columns - 1]!;
}
