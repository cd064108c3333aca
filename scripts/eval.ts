// Measures the sources as they stand against annotated articles, when those lie beside the project.
//   npm run eval [-- --errors] [-- --check]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";

const gold = fileURLToPath(new URL("../../shared/gold/", import.meta.url));
const flags = process.argv.slice(2);

if (!existsSync(join(gold, "predict.mjs"))) {
  console.log("eval: no annotated articles beside this project (../shared/gold): nothing to measure.");
  process.exit(0);
}

type Figure = { p: number; r: number; f1: number; gold: number } | { share: number; of: number };

const entry = await bundle("index");
const temporary = mkdtempSync(join(tmpdir(), "selon-eval-"));

function predict(file: string, ...more: string[]): string {
  const run = spawnSync(process.execPath, [join(gold, "predict.mjs"), file, entry, "--score", ...more], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exit(1);
  }
  return run.stdout;
}
const figures = (file: string) => JSON.parse(predict(file, "--json")) as Record<string, Figure>;

try {
  const dev = join(gold, "dev.jsonl");
  if (flags.includes("--errors")) console.log(predict(dev, "--errors"));
  const seeds = join(temporary, "seeds.jsonl");
  writeFileSync(seeds, readFileSync(dev, "utf8").split("\n").filter((line) => /"id": ?"seed-/.test(line)).join("\n"));

  const columns: Record<string, Record<string, Figure>> = { dev: figures(dev), seeds: figures(seeds) };
  // Of the closed set only sums are ever shown.
  if (flags.includes("--check")) columns["check"] = figures(join(gold, "check.jsonl"));

  const percent = (x: number) => (100 * x).toFixed(1).padStart(6);
  const cell = (f: Figure | undefined) =>
    f === undefined ? " ".repeat(27) : "f1" in f ? `${percent(f.p)}${percent(f.r)}${percent(f.f1)}${String(f.gold).padStart(6)}   ` : `${" ".repeat(12)}${percent(f.share)}${String(f.of).padStart(6)}   `;
  console.log(" ".repeat(15) + Object.keys(columns).map((name) => `   ${name}`.padEnd(27)).join(""));
  console.log(" ".repeat(15) + Object.keys(columns).map(() => "     P     R    F1  gold   ").join(""));
  for (const name of Object.keys(columns["dev"] ?? {})) {
    console.log(name.padEnd(15) + Object.values(columns).map((set) => cell(set[name])).join(""));
  }
} finally {
  rmSync(temporary, { recursive: true });
  rmSync(entry);
}
