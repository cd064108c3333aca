// The samples of the README, the guides and the doc comments, made into modules that can be run.
// In a sample `expression; // => value` says what the expression gives.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface Sample {
  /** File and line of its fence. */
  readonly place: string;
  readonly code: string;
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
      samples.push({ place: `${file}:${open.line}`, code: open.code.join("\n") });
      open = null;
    } else open.code.push(bare);
  }
  return samples;
}

/** The sample with each `// =>` made a check; `check(actual, expected, line)` is imported by the module. */
export function instrument({ code, place }: Sample): string {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { at: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const expected = ts.isStatement(node) && !ts.isBlock(node) ? promise(code, node) : null;
    if (expected !== null) {
      const given = value(node, source);
      if (given === null) throw new Error(`${place}: nothing to compare with // => ${expected}`);
      const call = `check(${given}, ${expected}, ${JSON.stringify(expected)});`;
      edits.push(ts.isExpressionStatement(node) ? { at: node.getStart(source), to: node.end, text: call } : { at: node.end, to: node.end, text: ` ${call}` });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const body = edits.sort((a, b) => b.at - a.at).reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.to), code);
  return `import { check } from "selon-sample-check";\n${body}\nexport {};\n`;
}

/** What stands behind `// =>` on the line on which a statement ends. */
function promise(code: string, node: ts.Node): string | null {
  return /^[ \t]*\/\/ =>[ \t]*(\S.*)$/m.exec(code.slice(node.end).split("\n", 1)[0] ?? "")?.[1]?.trim() ?? null;
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
