import { defineConfig } from "tsup";
import { doors } from "./scripts/doors.ts";

const shared = { target: "es2022", platform: "neutral", splitting: true, treeshake: false } as const;

export default defineConfig([
  {
    ...shared,
    // The threads of `parseAll` run a file of their own, found beside the entry.
    entry: { ...Object.fromEntries(doors.map((name) => [name, `src/${name}.ts`])), "corpus-worker": "src/corpus/worker.ts" },
    format: ["esm", "cjs"],
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0", noUnusedLocals: false, noUnusedParameters: false } },
    // Only the core of xregexp is used: it goes into the build (see THIRD-PARTY.md), so that nobody installs the rest.
    noExternal: [/^xregexp/],
    // CommonJS knows a file by its name, not by an address.
    esbuildOptions: (options, { format }) => {
      if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
    },
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
