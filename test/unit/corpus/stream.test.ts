import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError, parseAll } from "../../../src/corpus.ts";
import type { ParseAllOptions, ParseResult, Progress } from "../../../src/corpus.ts";
import { registry } from "../../../src/match.ts";
import type { ArticleInput, Person } from "../../../src/types.ts";

const documents = (count: number): ArticleInput[] => Array.from({ length: count }, (_, n) => ({ id: `d${n}`, text: `« Il neige sur la ville ${n} », a déclaré Léa Roux lundi.`, published: "2024-05-16" }));
async function all(inputs: Parameters<typeof parseAll>[0], options: ParseAllOptions = {}, run: typeof parseAll = parseAll): Promise<ParseResult[]> {
  const results: ParseResult[] = [];
  for await (const result of run(inputs, options)) results.push(result);
  return results;
}
const ids = (results: readonly ParseResult[]): (string | null)[] => results.map((r) => (r.ok ? r.article.id : r.id));

/** What must hold with threads and without. */
function behaviour(run: () => typeof parseAll, workers: number): void {
  test("gives each document in order, bad ones as records", async () => {
    const inputs: ArticleInput[] = [...documents(60), { id: "bad", text: 7 as never }, null as never, { id: "when", text: "Oui.", published: "hier" }, ...documents(2)];
    const progress: Progress[] = [];
    const results = await all(inputs, { workers, onProgress: (p) => progress.push(p) }, run());
    expect(ids(results)).toEqual([...documents(60).map((d) => d.id), "bad", null, "when", "d0", "d1"]);
    expect(results.filter((r) => !r.ok).map((r) => !r.ok && [r.index, r.error.code, r.error.name])).toEqual([[60, "text-not-string", "UsageError"], [61, "text-not-string", "UsageError"], [62, "published-not-date", "UsageError"]]);
    expect(progress.at(-1)).toMatchObject({ done: 65, failed: 3 });
    expect(progress).toHaveLength(65);
    const [first] = results;
    expect(first?.ok && first.article.quotes[0]?.speaker?.name).toBe("Léa Roux");
  });
  test("reads the input no further ahead than it needs", async () => {
    let asked = 0, given = 0, most = 0;
    const source = async function* (): AsyncGenerator<ArticleInput> {
      for (const document of documents(400)) {
        asked++;
        most = Math.max(most, asked - given);
        yield document;
      }
    };
    for await (const _ of run()(source(), { workers })) given++;
    expect([asked, given]).toEqual([400, 400]);
    expect(most).toBeLessThanOrEqual(workers < 2 ? 1 : 16 * (workers * 2 + 3));
  });
  test("can be left early; the input is told", async () => {
    let closed = false;
    const source = function* (): Generator<ArticleInput> {
      try {
        yield* documents(1000);
      } finally {
        closed = true;
      }
    };
    let given = 0;
    for await (const _ of run()(source(), { workers })) if (++given === 30) break;
    expect(closed).toBe(true);
  });
  test("an input that fails ends the run with its own error", async () => {
    const source = function* (): Generator<ArticleInput> {
      yield* documents(40);
      throw new Error("disk full");
    };
    await expect(all(source(), { workers }, run())).rejects.toThrow("disk full");
  });
  test("registries reach every document", async () => {
    const people = registry<Person>([{ id: "lr", name: "Léa-Marie Roux", aliases: ["Léa Roux"] }]);
    const results = await all(documents(40), { workers, people }, run());
    expect(results.every((r) => r.ok && r.article.quotes[0]?.speaker?.name === "Léa-Marie Roux")).toBe(true);
  });
}

describe("in the caller's thread", () => {
  behaviour(() => parseAll, 0);
  test("functions stay with the caller", async () => {
    let calls = 0;
    await all(documents(30), { recognise: () => (calls++, []) });
    expect(calls).toBe(30);
  });
  test.each<[string, unknown, unknown]>([
    ["a string", "Il neige.", {}],
    ["nothing", undefined, {}],
    ["one document", { text: "Il neige." }, {}],
    ["half a worker", [], { workers: 0.5 }],
  ])("%s is refused", async (_what, inputs, options) => {
    await expect(all(inputs as never, options as never)).rejects.toThrow(UsageError);
  });
});

describe("in threads", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const folder = `${root}node_modules/.cache/selon-threads/`;
  let built: typeof parseAll;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "type": "module" }');
    await build({ entryPoints: { corpus: `${root}src/corpus.ts`, "corpus-worker": `${root}src/corpus/worker.ts` }, outdir: folder, bundle: true, splitting: true, format: "esm", platform: "neutral", logLevel: "error" });
    const name = pathToFileURL(`${folder}corpus.js`).href;
    ({ parseAll: built } = (await import(/* @vite-ignore */ name)) as { parseAll: typeof parseAll });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  behaviour(() => built, 2);
});
