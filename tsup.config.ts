import { defineConfig, type Options } from "tsup";
import { doors } from "./scripts/doors.ts";

/** Entries by name. */
const entries = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const shared = { target: "es2022", platform: "neutral", splitting: true, treeshake: false } as const;

/** The errors are a file of their own that all others load, so that all doors throw one class. */
const errorsOutside = (extension: string): NonNullable<Options["esbuildPlugins"]>[number] => ({
  name: "errors-outside",
  setup: (build) => {
    build.onResolve({ filter: /\/errors\.ts$/ }, ({ importer }) => {
      const inFolder = doors.some((name) => name.includes("/") && importer.replaceAll("\\", "/").endsWith(`/src/${name}.ts`));
      return { path: `${inFolder ? ".." : "."}/errors.${extension}`, external: true };
    });
  },
});

const library = (format: "esm" | "cjs"): readonly Options[] => {
  const esbuildPlugins = [errorsOutside(format === "esm" ? "js" : "cjs")];
  return [
    {
      ...shared,
      // The threads of `parseAll` run a file of their own, found beside the entry.
      entry: { ...entries(doors.filter((name) => name !== "dates")), "corpus-worker": "src/corpus/worker.ts" },
      format,
      esbuildPlugins,
      // Only the core of xregexp is used: it goes into the build (see THIRD-PARTY.md), so that nobody installs the rest.
      noExternal: [/^xregexp/],
      // CommonJS knows a file by its name, not by an address.
      esbuildOptions: (options) => {
        if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
      },
    },
    // One file, not chunks that it shares: each more costs a program that only reads dates a millisecond. Constants are
    // written where they are used, across modules: smaller and faster.
    { ...shared, splitting: false, minifySyntax: true, entry: entries(["dates"]), format, esbuildPlugins },
    { ...shared, entry: entries(["errors"]), format },
  ];
};

export default defineConfig([
  ...library("esm"),
  ...library("cjs"),
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  { ...shared, entry: entries(doors), format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", noUnusedLocals: false, noUnusedParameters: false } } },
  {
    ...shared,
    platform: "node",
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    banner: { js: "#!/usr/bin/env node" },
    // The command uses the library as any program does: the built file beside it.
    esbuildPlugins: [{
      name: "library-outside",
      setup: (build) => {
        build.onResolve({ filter: /\/index\.ts$/ }, () => ({ path: "./index.js", external: true }));
      },
    }],
  },
]);
