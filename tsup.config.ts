import { defineConfig } from "tsup";
import { doors } from "./scripts/doors.ts";

/** Entries by name. */
const entries = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const shared = { target: "es2022", platform: "neutral", splitting: true, treeshake: false } as const;

export default defineConfig([
  {
    ...shared,
    // The threads of `parseAll` run a file of their own, found beside the entry.
    entry: { ...entries(doors.filter((name) => name !== "dates")), ...entries(["errors"]), "corpus-worker": "src/corpus/worker.ts" },
    format: ["esm", "cjs"],
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { entry: entries(doors), compilerOptions: { ignoreDeprecations: "6.0", noUnusedLocals: false, noUnusedParameters: false } },
    // Only the core of xregexp is used: it goes into the build (see THIRD-PARTY.md), so that nobody installs the rest.
    noExternal: [/^xregexp/],
    // CommonJS knows a file by its name, not by an address.
    esbuildOptions: (options, { format }) => {
      if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
    },
  },
  {
    // One file, not chunks that it shares: each more costs a program that only reads dates a millisecond.
    ...shared,
    splitting: false,
    entry: entries(["dates"]),
    format: ["esm", "cjs"],
    esbuildPlugins: [{
      name: "one-class-of-errors",
      setup: (build) => {
        build.onResolve({ filter: /\/errors\.ts$/ }, () => ({ path: build.initialOptions.format === "cjs" ? "./errors.cjs" : "./errors.js", external: true }));
      },
    }],
  },
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
