import { readFileSync } from "node:fs";
import { parse, UsageError } from "../index.ts";
import { HELP, readArgs, Trouble } from "./args.ts";
import { explainCase } from "./explain.ts";
import { readText } from "./input.ts";
import { painter, wantsColour } from "./paint.ts";
import { report } from "./report.ts";

/** What the command needs of the world; a test gives its own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly isTerminal: boolean;
  readonly columns: number;
  out(text: string): void;
  err(text: string): void;
}

/** Runs the command; gives its exit status: 0, or 2 for trouble with the call or the file. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    world.out(await answer(argv, world));
    return 0;
  } catch (error) {
    if (!(error instanceof Trouble || error instanceof UsageError)) throw error;
    world.err(`selon: ${error.message}\n`);
    return 2;
  }
}

async function answer(argv: readonly string[], world: World): Promise<string> {
  const command = readArgs(argv);
  if (command.name === "help") return HELP;
  if (command.name === "version") return `${version()}\n`;
  const text = command.name === "explain" ? command.input : await readText(command.input, world.stdin);
  const article = parse(text, command.options);
  if (command.name === "explain") return explainCase(article);
  if (command.name === "json") return `${JSON.stringify(article, null, 2)}\n`;
  return report(article, painter(wantsColour(world.env, world.isTerminal)), world.columns);
}

/** From package.json, which stands one folder above the built file and two above the source. */
function version(): string {
  for (const up of ["../package.json", "../../package.json"]) {
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return "unknown";
}
