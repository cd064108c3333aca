// The doors of the package: which entry modules exist, and what package.json and deno.json say about them.
// `npm run doors` rewrites both "exports" maps and keeps the two versions equal; a test checks that they are up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Json = Record<string, unknown>;

const root = new URL("../", import.meta.url);
const NAMES = ["index", "quotes", "sources", "dates", "match", "match/regex", "match/fuzzy", "lemmas", "outlets", "corpus", "export"] as const;

/** Names of the entry modules that exist: `src/<name>.ts`. */
export const doors: readonly string[] = NAMES.filter((name) => existsSync(new URL(`src/${name}.ts`, root)));

const specifier = (name: string) => (name === "index" ? "." : `./${name}`);

/** The "exports" map of package.json. */
export const npmExports = (): Json => ({
  ...Object.fromEntries(doors.map((name) => [specifier(name), {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  }])),
  "./package.json": "./package.json",
});

/** The "exports" map of deno.json: raw TypeScript. */
export const denoExports = (): Json =>
  Object.fromEntries(doors.map((name) => [specifier(name), name === "index" ? "./mod.ts" : `./src/${name}.ts`]));

/** Samples import `selon`, in Deno too. */
export const denoImports = (imports: Json): Json => ({
  ...Object.fromEntries(doors.map((name) => [`selon${specifier(name).slice(1)}`, name === "index" ? "./mod.ts" : `./src/${name}.ts`])),
  ...Object.fromEntries(Object.entries(imports).filter(([, target]) => String(target).startsWith("npm:"))),
});

export const read = (file: string): Json => JSON.parse(readFileSync(new URL(file, root), "utf8")) as Json;

const write = (file: string, data: Json) => writeFileSync(new URL(file, root), `${JSON.stringify(data, null, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const npm = read("package.json");
  write("package.json", { ...npm, exports: npmExports() });
  const deno = read("deno.json");
  write("deno.json", { ...deno, version: npm["version"], exports: denoExports(), imports: denoImports(deno["imports"] as Json) });
  console.log(`doors: ${doors.join(", ")}`);
}
