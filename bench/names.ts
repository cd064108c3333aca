// A name among many, from a noisy query, beside the usual packages: `npm run bench:names`.
import UFuzzy from "@leeoniya/ufuzzy";
import { Searcher } from "fast-fuzzy";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import MiniSearch from "minisearch";
import { registry } from "../src/match.ts";
import { fuse } from "../src/match/fuzzy.ts";
import { random } from "../test/unit/match/synthetic.ts";
import { names, noisy } from "./made-up.ts";

type Search = (query: string) => string | undefined;
interface Peer {
  readonly name: string;
  /** Not asked above so many names: a query takes seconds there. */
  readonly most?: number;
  readonly build: (list: readonly string[]) => Search;
}
const rows = (list: readonly string[]) => list.map((name, n) => ({ id: String(n), name }));
const PEERS: readonly Peer[] = [
  { name: "selon registry", build: (list) => { const r = registry(rows(list)); return (q) => r.search(q, { limit: 1 })[0]?.entry.name; } },
  { name: "selon + fuse()", build: (list) => { const r = registry(rows(list), { fuzzy: fuse() }); return (q) => r.search(q, { limit: 1 })[0]?.entry.name; } },
  { name: "fuse.js", build: (list) => { const f = new Fuse(list, { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6 }); return (q) => f.search(q, { limit: 1 })[0]?.item; } },
  { name: "MiniSearch", build: (list) => { const m = new MiniSearch<{ id: string; name: string }>({ fields: ["name"], storeFields: ["name"], searchOptions: { fuzzy: 0.3, prefix: true } }); m.addAll(rows(list)); return (q) => m.search(q)[0]?.["name"] as string | undefined; } },
  { name: "uFuzzy", build: (list) => { const u = new UFuzzy({ intraMode: 1, unicode: true }); const hay = [...list]; return (q) => { const [, info, order] = u.search(hay, q, 5); return info && order && order[0] !== undefined ? hay[info.idx[order[0]]!] : undefined; }; } },
  { name: "fuzzysort", build: (list) => { const prepared = list.map((name) => fuzzysort.prepare(name)); return (q) => fuzzysort.go(q, prepared, { limit: 1, threshold: 0 })[0]?.target; } },
  { name: "fast-fuzzy", most: 10_000, build: (list) => { const s = new Searcher([...list], { threshold: 0.4 }); return (q) => s.search(q)[0]; } },
];

const collect = (globalThis as { readonly gc?: () => void }).gc;
const heap = (): number => {
  collect?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

console.log(`Node ${process.version}, one core; queries with one or two slips, one in five surname first`);
for (const count of [1_000, 10_000, 100_000]) {
  const list = names(count, 11);
  const next = random(29);
  const queries = Array.from({ length: 300 }, () => { const wanted = list[Math.floor(next() * list.length)]!; return { wanted, query: noisy(wanted, next) }; });
  console.log(`\n${count} names${" ".repeat(9)}recall at 1   ms a query   build ms   memory MB`);
  for (const { name, most = Infinity, build } of PEERS) {
    if (count > most) { console.log(`${name.padEnd(20)} left out: seconds a query`); continue; }
    const before = heap(), began = performance.now();
    const search = build(list);
    search(queries[0]!.query);
    const built = performance.now() - began, memory = (heap() - before) / 1e6;
    // The slow ones are asked less often.
    const trial = performance.now();
    search(queries[1]!.query);
    const asked = queries.slice(0, performance.now() - trial > 100 ? 40 : queries.length);
    const start = performance.now();
    const right = asked.filter(({ wanted, query }) => search(query) === wanted).length;
    const each = (performance.now() - start) / asked.length;
    console.log(`${name.padEnd(20)}${(right / asked.length).toFixed(3).padStart(9)}${each.toFixed(2).padStart(13)}${built.toFixed(0).padStart(11)}${memory.toFixed(0).padStart(12)}`);
  }
}
