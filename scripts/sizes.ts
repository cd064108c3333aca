// What a program carries for each door, its dependencies included: min + gzip. `npm run sizes`, after a build.
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { doors } from "./doors.ts";

/** kB (1,000 bytes) by door; the others have no limit of their own. */
const LIMITS: Readonly<Record<string, number>> = { index: 60, quotes: 60, sources: 60, dates: 15, match: 25 };

let failed = 0;
for (const name of doors) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url))],
    bundle: true, minify: true, format: "esm", write: false, platform: "neutral", mainFields: ["module", "main"], external: ["node:*"], logLevel: "error",
  });
  const size = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
  const limit = LIMITS[name];
  const over = limit !== undefined && size > limit;
  if (over) failed++;
  console.log(`${over ? "OVER " : "ok   "}${`selon/${name}`.replace("/index", "").padEnd(16)}${size.toFixed(1).padStart(6)} kB${limit === undefined ? "" : ` of ${limit}`}`);
}
process.exitCode = failed > 0 ? 1 : 0;
