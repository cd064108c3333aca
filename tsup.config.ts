import { defineConfig } from "tsup";
import { doors } from "./scripts/doors.ts";

const shared = { target: "es2022", platform: "neutral", splitting: true, treeshake: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries(doors.map((name) => [name, `src/${name}.ts`])),
    format: ["esm", "cjs"],
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    // Only the core of xregexp is used: it goes into the build (see THIRD-PARTY.md), so that nobody installs the rest.
    noExternal: [/^xregexp/],
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
