// Throughput on one core, article by article, after warm-up. `npm run bench`.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Bench } from "tinybench";
import { parse } from "../src/index.ts";
import { adversarial, bytesOf, newsTexts } from "./texts.ts";

const { name, texts } = newsTexts();
const megabytes = bytesOf(texts) / 1e6;

console.log(`${name}, ${megabytes.toFixed(2)} MB of UTF-8, Node ${process.version}, one core`);
// One process for each, and built as the package is: code that another part has run before is optimised for that part's data, too.
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
await build({ entryPoints: [path("dates.ts")], outfile: path(".dates.mjs"), bundle: true, minifySyntax: true, platform: "node", format: "esm", packages: "external", logLevel: "error" });
try {
  execFileSync(process.execPath, [path(".dates.mjs")], { stdio: "inherit" });
} finally {
  rmSync(path(".dates.mjs"));
}

const bench = new Bench({ time: 4000, iterations: 3, warmupIterations: 2, warmupTime: 1500 })
  .add("parse", () => { for (const { text, published } of texts) parse(text, published === undefined ? {} : { published }); });
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
