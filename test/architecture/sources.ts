// The project's own sources as syntax trees, for the tests that hold its plan.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** From the root, with slashes: `src/text/fold.ts`. */
  readonly path: string;
  /** The room it lies in: `text`, `fr`, `fr/rules`; its own name for a file directly under src. */
  readonly room: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

export function filesUnder(folder: string, extension = ".ts"): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(extension)).sort();
}

const roomOf = (path: string): string => {
  const parts = path.split("/").slice(1);
  if (parts.length === 1) return (parts[0] ?? "").replace(/\.ts$/, "");
  return parts[0] === "fr" && parts[1] === "rules" ? "fr/rules" : (parts[0] ?? "");
};

export const sources: readonly SourceFile[] = filesUnder("src").map((path) => {
  const text = readFileSync(`${root}${path}`, "utf8");
  return { path, room: roomOf(path), lines: text.split("\n").length, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
});

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export interface Import { readonly to: string; readonly typeOnly: boolean; readonly names: readonly string[] }

/** What a file imports or re-exports; relative specifiers as paths from the root. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  walk(file.tree, (node) => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || !node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return;
    const specifier = node.moduleSpecifier.text;
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    const bindings = clause?.namedBindings;
    found.push({
      to: specifier.startsWith(".") ? new URL(specifier, `file:///${file.path}`).pathname.slice(1) : specifier,
      typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (ts.isExportDeclaration(node) && node.isTypeOnly),
      names: bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [],
    });
  });
  return found;
}

/** `src/text/fold.ts:12`. */
export const place = (file: SourceFile, node: ts.Node): string =>
  `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
