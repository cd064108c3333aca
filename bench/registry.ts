// 6,000 aliases in running text, beside an Aho-Corasick package and one native alternation: `npm run bench:registry`.
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import { frenchTokens } from "../src/fr/tokens.ts";
import { outlets } from "../src/fr/outlets.ts";
import { fold, registry } from "../src/match.ts";
import { tokenise } from "../src/text/tokens.ts";
import { names } from "./made-up.ts";
import { bytesOf, newsTexts } from "./texts.ts";

const COUNT = 6_000;
const rows = [...outlets()].map(({ id, name, aliases }) => ({ id, name, ...(aliases && { aliases }) }));
let aliases = rows.reduce((sum, { aliases: more }) => sum + 1 + (more?.length ?? 0), 0);
for (const name of names(COUNT, 3)) {
  if (aliases >= COUNT) break;
  rows.push({ id: `made-up-${aliases}`, name });
  aliases++;
}
const literals = rows.flatMap(({ name, aliases: more }) => [name, ...(more ?? [])]);
const { name, texts } = newsTexts();
const megabytes = bytesOf(texts) / 1e6;
console.log(`${literals.length} aliases over ${name}, ${megabytes.toFixed(2)} MB of UTF-8, Node ${process.version}, one core`);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Best of a few rounds, in processor time: the machine may be busy with other things. */
function measure(label: string, rounds: number, run: () => number, part: number = 1): void {
  let best = Infinity, hits = 0;
  for (let n = 0; n < rounds; n++) {
    const began = cpu();
    hits = run();
    best = Math.min(best, cpu() - began);
  }
  console.log(`${label.padEnd(34)}${((megabytes * part) / (best / 1000)).toFixed(3).padStart(9)} MB/s ${String(hits).padStart(7)} hits${part < 1 ? ` in ${(part * 100).toFixed(1)} % of the text` : ""}`);
}

const built = performance.now();
const papers = registry(rows);
papers.scan(tokenise("", frenchTokens), () => undefined);
console.log(`registry built in ${(performance.now() - built).toFixed(0)} ms`);
const ready = texts.map(({ text }) => tokenise(text, frenchTokens));
const scan = (count: (hit: () => void) => void): number => {
  let hits = 0;
  count(() => hits++);
  return hits;
};
measure("registry, tokens and all", 8, () => scan((hit) => { for (const { text } of texts) papers.scan(tokenise(text, frenchTokens), hit); }));
measure("registry, over tokens", 8, () => scan((hit) => { for (const tokens of ready) papers.scan(tokens, hit); }));
measure("tokens alone", 8, () => texts.reduce((sum, { text }) => sum + tokenise(text, frenchTokens).count, 0));
measure("fold alone", 8, () => texts.reduce((sum, { text }) => sum + fold(text).text.length, 0));

const aho = new AhoCorasick([...new Set(literals)]);
measure("@monyone/aho-corasick, as written", 3, () => texts.reduce((sum, { text }) => sum + aho.matchInText(text).length, 0));

const escaped = [...new Set(literals)].sort((a, b) => b.length - a.length).map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
const alternation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
const few = texts.slice(0, 3);
measure("native /giu alternation", 1, () => few.reduce((sum, { text }) => sum + (text.match(alternation)?.length ?? 0), 0), bytesOf(few) / 1e6 / megabytes);
