// Builds the site: the API pages from the doc comments, then all pages into docs/.vitepress/dist. `npm run docs`.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { build } from "vitepress";
import { doors } from "./doors.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = `${root}docs/api`;
rmSync(out, { recursive: true, force: true });

const app = await Application.bootstrapWithPlugins({
  entryPoints: doors.map((name) => `${root}src/${name}.ts`),
  tsconfig: `${root}tsconfig.json`,
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
  readme: "none",
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  skipErrorChecking: true, // tsc does that
  ...({ out, docsRoot: `${root}docs`, hidePageHeader: true, indexFormat: "table", parametersFormat: "table", useCodeBlocks: true } as object),
});
const project = await app.convert();
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateOutputs(project);
if (app.logger.hasErrors()) process.exit(1);

// A wrong sample or a dead link fails here.
await build(`${root}docs`);
