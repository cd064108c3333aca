// Throughput on one core, article by article, after warm-up; beside chrono-node's French for dates. `npm run bench`.
import * as chrono from "chrono-node/fr";
import { Bench } from "tinybench";
import { parseDates } from "../src/dates.ts";
import { parse } from "../src/index.ts";
import { adversarial, bytesOf, newsTexts, type Text } from "./texts.ts";

const { name, texts } = newsTexts();
const megabytes = bytesOf(texts) / 1e6;
const options = ({ published }: Text) => (published === undefined ? {} : { published });

console.log(`${name}, ${megabytes.toFixed(2)} MB of UTF-8, Node ${process.version}, one core`);
const bench = new Bench({ time: 4000, iterations: 3, warmupIterations: 2, warmupTime: 1500 })
  .add("parse", () => { for (const one of texts) parse(one.text, options(one)); })
  .add("parseDates", () => { for (const one of texts) parseDates(one.text, options(one)); })
  .add("chrono-node/fr", () => { for (const one of texts) chrono.parse(one.text, one.published === undefined ? undefined : new Date(one.published)); });
await bench.run();

for (const task of bench.tasks) {
  const { result } = task;
  if (result.state !== "completed") throw new Error(`${task.name}: ${result.state}`);
  const { p50, samplesCount } = result.latency;
  console.log(`${task.name.padEnd(16)}${(megabytes / (p50 / 1000)).toFixed(2).padStart(8)} MB/s   median of ${samplesCount} rounds, ${p50.toFixed(0)} ms each`);
}

console.log("\ntexts made to be slow: 20,000 and 200,000 units, best of 5; ten times the text should take no more than 11 times as long");
const best = (text: string) => Math.min(...Array.from({ length: 5 }, () => {
  const began = performance.now();
  parse(text, { published: "2024-07-31" });
  return performance.now() - began;
}));
for (const [kind, make] of Object.entries(adversarial)) {
  best(make(20_000));
  const [small, large] = [best(make(20_000)), best(make(200_000))];
  console.log(`${kind.padEnd(16)}${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms   × ${(large / small).toFixed(1)}`);
}
