// Every sample of the README, the guides and the doc comments is compiled, type-checked and run.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type BuildFailure, type BuildOptions } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../scripts/doors.ts";
import { findSamples, instrument } from "../../scripts/samples.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}node_modules/.cache/selon/samples-${process.pid}/`;
const alias = {
  "selon-sample-check": `${root}test/samples/check.ts`,
  ...Object.fromEntries(doors.map((name) => [name === "index" ? "selon" : `selon/${name}`, `${root}src/${name}.ts`])),
};
const BUILD: BuildOptions = {
  bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022", external: ["fuse.js"], logLevel: "silent",
  alias: Object.fromEntries(Object.entries(alias).sort(([a], [b]) => b.length - a.length)),
};
const samples = findSamples().map((sample, i) => ({ ...sample, file: `${folder}${i}.ts`, built: `${folder}out/${i}.js` }));

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const sample of samples) writeFileSync(sample.file, instrument(sample));
  // One build for all shares the library; a sample that does not build is left out, and fails alone.
  for (let left = samples; left.length > 0;) {
    try {
      await build({ ...BUILD, entryPoints: left.map((sample) => sample.file), outdir: `${folder}out` });
      return;
    } catch (error) {
      const { errors = [] } = error as Partial<BuildFailure>;
      const bad = left.filter((sample) => errors.some((one) => one.location?.file.endsWith(sample.file.slice(folder.length)) && one.location.file.includes("samples-")));
      if (bad.length === 0) throw error;
      left = left.filter((sample) => !bad.includes(sample));
    }
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are samples", () => expect(samples.length).toBeGreaterThan(5));

test("all samples compile", () => {
  const program = ts.createProgram(samples.map((sample) => sample.file), {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: ["node"], strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true,
    paths: Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, [path]])),
  });
  const wrong = samples.flatMap((sample) => {
    const file = program.getSourceFile(sample.file);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((one) => `${sample.place}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`);
  });
  expect(wrong).toEqual([]);
}, 60_000);

describe("each sample gives what it says", () => {
  test.each(samples.map((sample) => [sample.place, sample.built] as const))("%s", async (_, built) => {
    await import(/* @vite-ignore */ built);
  });
});
