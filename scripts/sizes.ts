// What a program carries for each door, its dependencies included: min + gzip. `npm run sizes`, after a build.
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { doors } from "./doors.ts";

/** kB (1,000 bytes) by door: what it should weigh, and what it may not exceed until it does (docs/figures.md says why).
    Whoever raises a ceiling says why there. The others have no limit of their own. */
const LIMITS: Readonly<Record<string, { readonly goal: number; readonly ceiling: number }>> = {
  index: { goal: 60, ceiling: 181 },
  quotes: { goal: 60, ceiling: 168 },
  sources: { goal: 60, ceiling: 162 },
  dates: { goal: 15, ceiling: 26.5 },
  match: { goal: 25, ceiling: 25 },
};

let failed = 0;
for (const name of doors) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url))],
    bundle: true, minify: true, format: "esm", write: false, platform: "neutral", mainFields: ["module", "main"], external: ["node:*"], logLevel: "error",
  });
  const size = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
  const limit = LIMITS[name];
  const over = limit !== undefined && size > limit.ceiling;
  if (over) failed++;
  console.log(`${over ? "OVER " : "ok   "}${`selon/${name}`.replace("/index", "").padEnd(16)}${size.toFixed(1).padStart(6)} kB${limit === undefined ? "" : ` of ${limit.ceiling}${size > limit.goal ? `, ${limit.goal} is the goal` : ""}`}`);
}
process.exitCode = failed > 0 ? 1 : 0;
