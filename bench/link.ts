// Clusters of made-up quotes: how time grows with their number, and what is found of what all pairs find: `npm run bench:link`.
import { compare, link } from "../src/match.ts";
import { quotes } from "../test/unit/match/synthetic.ts";

const run = (items: readonly string[]) => link(items, { text: (quote) => quote, profile: "quote" });
run(quotes(3_000, 1));

console.log(`Node ${process.version}, one core\nquotes       ms   clusters   exponent`);
let before: { readonly count: number; readonly ms: number } | null = null;
for (const count of [10_000, 30_000, 100_000]) {
  const items = quotes(count, 5);
  const began = performance.now();
  const clusters = run(items);
  const ms = performance.now() - began;
  const exponent = before ? Math.log(ms / before.ms) / Math.log(count / before.count) : null;
  console.log(`${String(count).padEnd(9)}${ms.toFixed(0).padStart(6)}${String(clusters.length).padStart(11)}${exponent === null ? "" : exponent.toFixed(2).padStart(11)}`);
  before = { count, ms };
}

const items = quotes(3_000, 9);
const place = new Map(run(items).flatMap((cluster, n) => cluster.items.map((item) => [item, n] as const)));
let all = 0, found = 0;
for (let a = 0; a < items.length; a++)
  for (let b = 0; b < a; b++) {
    const { kind } = compare(items[a]!, items[b]!, "quote");
    if (kind !== "same" && kind !== "partial") continue;
    all++;
    if (place.has(items[a]!) && place.get(items[a]!) === place.get(items[b]!)) found++;
  }
console.log(`3000 quotes: ${found} of ${all} pairs that all pairs find, ${((100 * found) / all).toFixed(1)} %`);
