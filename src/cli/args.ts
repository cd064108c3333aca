import { parseArgs } from "node:util";
import type { ParseOptions } from "../types.ts";

/** Trouble that ends the command with status 2 and one line. */
export class Trouble extends Error {}

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "report" | "json" | "explain"; readonly input: string; readonly options: ParseOptions };

export const HELP: string = `selon – who said what, according to whom, and when, from French news text

  selon FILE                 the text with quotes, speakers, sources and dates marked, then a table
  selon -                    the same, from standard input
  selon FILE --json          the whole result as JSON
  selon explain "PHRASE"     the parse in the notation of the test cases, with the rules that decided

  --published 2024-08-06     day of publication: what « hier » and « lundi » are counted from
  --outlet NAME              the medium it appeared in: what « le journal » can mean
  --min-confidence 0.8       leave out what is less sure
  --help, --version

Colours: on a terminal, or where FORCE_COLOR is set; never where NO_COLOR is set.
Status: 0, or 2 for a file that cannot be read or a wrong option.
`;

/** What the command line asks for. Throws {@link Trouble}. */
export function readArgs(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const explain = positionals[0] === "explain";
  const [input, ...more] = explain ? positionals.slice(1) : positionals;
  if (input === undefined) {
    if (!explain && argv.length === 0) return { name: "help" };
    throw new Trouble(explain ? 'which phrase? selon explain "PHRASE"' : "which file? selon FILE, or - for standard input");
  }
  if (more.length > 0) throw new Trouble(`one ${explain ? "phrase (in quotation marks)" : "file"} at a time, not also ${more.join(" ")}`);
  return { name: explain ? "explain" : values.json ? "json" : "report", input, options: readOptions(values) };
}

type Values = ReturnType<typeof parse>["values"];

function readOptions({ published, outlet, "min-confidence": least }: Values): ParseOptions {
  const minConfidence = least === undefined ? undefined : Number(least);
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) throw new Trouble(`--min-confidence takes a number from 0 to 1, not ${least}`);
  return {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: "string" }, outlet: { type: "string" }, "min-confidence": { type: "string" },
        json: { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw new Trouble(error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/\. To specify.*/, "") : String(error));
  }
}
