// `selon/dates` beside chrono-node's French, as their users load them: alone in a process, where nothing else has run.
// Rounds alternate, so that a busy machine slows both. `npm run bench` runs it.
import * as chrono from "chrono-node/fr";
import { Bench } from "tinybench";
import { parseDates } from "../src/dates.ts";
import { bytesOf, newsTexts } from "./texts.ts";

const ROUNDS = 9;
const { texts } = newsTexts();
const megabytes = bytesOf(texts) / 1e6;
const articles = texts.map(({ text, published }) => ({ text, options: published === undefined ? {} : { published }, day: published === undefined ? undefined : new Date(published) }));
const tasks: Readonly<Record<string, () => void>> = {
  parseDates: () => { for (const { text, options } of articles) parseDates(text, options); },
  "chrono-node/fr": () => { for (const { text, day } of articles) chrono.parse(text, day); },
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const speeds: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round++) {
  const bench = new Bench({ time: 700, iterations: 2, warmup: round === 0, warmupIterations: 3, warmupTime: 1500 });
  for (const name in tasks) bench.add(name, tasks[name]!);
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
    (speeds[name] ??= []).push(megabytes / (result.latency.p50 / 1000));
  }
}
for (const name in speeds) console.log(`${name.padEnd(16)}${median(speeds[name]!).toFixed(2).padStart(8)} MB/s   median of ${ROUNDS} rounds, alone in a process`);
const [ours, theirs] = Object.values(speeds) as [number[], number[]];
console.log(`${"".padEnd(16)}${median(ours.map((speed, n) => speed / theirs[n]!)).toFixed(2).padStart(8)} × as much, median of rounds`);
