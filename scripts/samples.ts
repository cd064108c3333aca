// The samples of the README, the guides and the doc comments, made into modules that can be run.
// In a sample `expression; // => value` says what the expression gives.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface Sample {
  /** File and line of its fence. */
  readonly place: string;
  readonly code: string;
  /** The file whose doc comment it stands in. */
  readonly module: string | null;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const tree = (folder: string, extension: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(extension) && !/\/(?:api|node_modules|\.vitepress)\//.test(file)).sort();

/** Every fenced ts sample of the project. */
export function findSamples(): readonly Sample[] {
  const pages = ["README.md", ...tree("docs", ".md")].flatMap((file) => fences(file, readFileSync(`${root}${file}`, "utf8")));
  const comments = ["mod.ts", ...tree("src", ".ts")].flatMap((file) => fences(file, readFileSync(`${root}${file}`, "utf8"), " * "));
  return [...pages, ...comments];
}

function fences(file: string, text: string, prefix = ""): Sample[] {
  const samples: Sample[] = [];
  let open: { line: number; code: string[] } | null = null;
  for (const [i, raw] of text.split("\n").entries()) {
    const bare = prefix === "" ? raw : raw.replace(/^\s*\* ?/, "");
    if (open === null) {
      if (/^```ts\b/.test(bare) && (prefix === "" || /^\s*\*/.test(raw))) open = { line: i + 1, code: [] };
    } else if (bare.startsWith("```")) {
      samples.push({ place: `${file}:${open.line}`, code: open.code.join("\n"), module: prefix === "" ? null : `${root}${file}` });
      open = null;
    } else open.code.push(bare);
  }
  return samples;
}

/** The sample with each `// =>` made a check; `check(actual, expected, line)` is imported by the module. */
export function instrument({ code, place, module }: Sample): string {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { at: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const given = value(node, source);
    const expected = given === null ? null : promise(code, node);
    if (expected !== null) {
      const call = `check(${given}, ${expected}, ${JSON.stringify(expected)});`;
      edits.push(ts.isExpressionStatement(node) ? { at: node.getStart(source), to: node.end, text: call } : { at: node.end, to: node.end, text: ` ${call}` });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  if (edits.length < code.split("// =>").length - 1) throw new Error(`${place}: a // => that stands behind no expression`);
  const body = edits.sort((a, b) => b.at - a.at).reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.to), code);
  return `import { check } from "selon-sample-check";\n${module === null ? "" : ownNames(module, code)}${body}\nexport {};\n`;
}

/** A doc comment may use what its own file exports without importing it, as `deno test --doc` has it. */
function ownNames(module: string, code: string): string {
  const exported = [...readFileSync(module, "utf8").matchAll(/^export (?:const|function|class) (\w+)/gm)].map((match) => match[1] ?? "");
  const imported = [...code.matchAll(/^import \{([^}]*)\}/gm)].flatMap((match) => (match[1] ?? "").split(",").map((name) => name.trim()));
  const used = exported.filter((name) => !imported.includes(name) && new RegExp(`\\b${name}\\b`).test(code));
  return used.length === 0 ? "" : `import { ${used.join(", ")} } from ${JSON.stringify(module)};\n`;
}

/** What stands behind `// =>` where a statement ends, or on the next line; behind console.log a plain `// "value"` says it too. */
function promise(code: string, node: ts.Node): string | null {
  const comment = /^[ \t]*(?:\n[ \t]*(?=\/\/ =>))?\/\/(.*)/.exec(code.slice(node.end))?.[1]?.trim() ?? "";
  if (comment.startsWith("=>")) return comment.slice(2).trim();
  const logs = ts.isExpressionStatement(node) && node.getText().startsWith("console.log(");
  return logs && /^(?:["[{]|-?\d|(?:true|false|null|undefined)$)/.test(comment) ? comment : null;
}

function value(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    const logged = ts.isCallExpression(expression) && expression.expression.getText(source) === "console.log" ? expression.arguments[0] : undefined;
    return (logged ?? expression).getText(source);
  }
  const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined;
  return name && ts.isIdentifier(name) ? name.text : null;
}
