// 200,000 runs of the property tests, shared among them: `npm run fuzz [-- RUNS] [SEED]`.
import fc from "fast-check";
import { properties } from "../test/property/properties.ts";

const runs = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const all = Object.entries(properties);
const each = Math.ceil(runs / all.length);
let failed = 0;
console.log(`${each * all.length} runs with seed ${seed}`);
for (const [name, property] of all) {
  const began = performance.now();
  const result = fc.check(property, { numRuns: each, seed, verbose: 0 });
  if (result.failed) failed++;
  console.log(`${result.failed ? "FAILED" : "ok    "} ${name}: ${result.numRuns} runs, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (result.failed) console.log(`${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}`);
}
console.log(`${all.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
