// Fits what `confidence` is made of: the share of answers right (content found, speaker named), by the rule, the kind of
// speaker and the type. Logistic regression with a ridge, leave one article out. Prints the table of src/quotes/confidence.ts.
//   npx tsx bench/fit-confidence.ts [GOLD.jsonl]     default: the annotated articles beside the project, where they are
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parse } from "../src/index.ts";
import type { Quote } from "../src/index.ts";
import { featuresOf } from "../src/quotes/confidence.ts";

const gold = process.argv[2] ?? "../shared/gold/dev.jsonl";
const scorer = "../shared/gold/score.mjs";
if (!existsSync(gold) || !existsSync(scorer)) {
  console.log("the annotated articles are not here: nothing to fit");
  process.exit(0);
}
interface Record_ { id: string; text: string; published?: string; quotes: { content: [number, number][]; speakerName: unknown; optional?: boolean }[] }
const { readJsonl, score } = (await import(pathToFileURL(scorer).href)) as { readJsonl: (file: string) => Record_[]; score: (gold: unknown[], predictions: unknown[]) => { figures: Record<string, { p: number }> } };

interface Row { article: number; features: readonly string[]; right: boolean }
const rows: Row[] = [];
readJsonl(gold).forEach((record, article) => {
  const { quotes } = parse(record.text, record.published ? { published: record.published } : {});
  for (const quote of quotes) {
    const verdict = judge(record, quote);
    if (verdict !== null) rows.push({ article, features: featuresOf(quote), right: verdict });
  }
});

/** Is this answer right? One answer at a time through the scorer itself; null where the gold calls it optional. */
function judge(record: Record_, quote: Quote): boolean | null {
  const document = { marks: [], sources: [], dates: [], ...record };
  const answer = { type: quote.type, content: quote.content.map((s) => [s.start, s.end]), quoted: [], cue: null, speaker: null, speakerName: quote.speaker?.name ?? null, via: [], modality: quote.modality };
  const { figures } = score([document], [{ id: record.id, sources: [], dates: [], quotes: [answer] }]);
  if (figures["quote"]!.p === 0 && record.quotes.some((q) => q.optional === true && overlapping(q.content, quote))) return null;
  return figures["attribution"]!.p > 0;
}
function overlapping(content: [number, number][], quote: Quote): boolean {
  let shared = 0, total = 0;
  for (const [s, e] of content) {
    total += e - s;
    for (const c of quote.content) shared += Math.max(0, Math.min(e, c.end) - Math.max(s, c.start));
  }
  for (const c of quote.content) total += c.end - c.start;
  return shared / (total - shared) >= 0.5;
}

type Weights = Map<string, number>;
function fit(data: readonly Row[], ridge: number): Weights {
  const w: Weights = new Map();
  // A step that does not grow with the number of answers: more of them must not make it swing.
  const rate = 8 / data.length;
  for (let step = 0; step < 800; step++) {
    const gradient = new Map<string, number>();
    for (const { features, right } of data) {
      const error = (right ? 1 : 0) - predict(w, features);
      for (const f of ["", ...features]) gradient.set(f, (gradient.get(f) ?? 0) + error);
    }
    for (const [f, g] of gradient) w.set(f, (w.get(f) ?? 0) + rate * (g - (f === "" ? 0 : ridge * (w.get(f) ?? 0))));
  }
  return w;
}
function predict(w: Weights, features: readonly string[]): number {
  let sum = w.get("") ?? 0;
  for (const f of features) sum += w.get(f) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Where the gap between stated and observed is least, leaving one article out. */
const RIDGE = 1;
const articles = [...new Set(rows.map((row) => row.article))];
for (const ridge of [0.5, 1, 2, 4, 8]) {
  const out = articles.flatMap((article) => {
    const w = fit(rows.filter((row) => row.article !== article), ridge);
    return rows.filter((row) => row.article === article).map((row) => [predict(w, row.features), row.right] as const);
  });
  console.log(`ridge ${ridge}: ${report(out)}`);
}
const weights = fit(rows, RIDGE);
console.log(`${rows.length} answers, ${rows.filter((row) => row.right).length} right`);
for (const [feature, weight] of [...weights].sort((a, b) => a[0].localeCompare(b[0]))) console.log(`  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);

function report(pairs: readonly (readonly [number, boolean])[]): string {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  let gap = 0;
  for (let b = 0; b < 10; b++) {
    const bin = sorted.slice(Math.floor((b * sorted.length) / 10), Math.floor(((b + 1) * sorted.length) / 10));
    gap += Math.abs(bin.reduce((n, x) => n + x[0], 0) - bin.filter((x) => x[1]).length);
  }
  const right = sorted.filter((x) => x[1]), wrong = sorted.filter((x) => !x[1]);
  const wins = right.reduce((n, r) => n + wrong.reduce((m, x) => m + (r[0] > x[0] ? 1 : r[0] === x[0] ? 0.5 : 0), 0), 0);
  const curve = [0.6, 0.7, 0.8, 0.9, 0.95].map((least) => {
    const kept = pairs.filter((x) => x[0] >= least);
    return `${least}: P ${(100 * kept.filter((x) => x[1]).length / (kept.length || 1)).toFixed(0)} R ${(100 * kept.filter((x) => x[1]).length / right.length).toFixed(0)}`;
  });
  return `gap ${(100 * gap / sorted.length).toFixed(1)}, auroc ${(100 * wins / (right.length * wrong.length)).toFixed(1)}; ${curve.join(", ")}`;
}
