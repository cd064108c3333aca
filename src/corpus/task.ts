// What a worker is given and what it gives back: strings and plain rows only, so that both cross a thread quickly.
import { parse } from "../article.ts";
import { UsageError } from "../errors.ts";
import type { UsageCode } from "../errors.ts";
import { registry } from "../match/registry.ts";
import type { RegistryData } from "../match/registry.ts";
import type { Article, ArticleInput, Outlet, ParseOptions, Person } from "../types.ts";

/** Options of a run that can cross a thread: registries as their rows. */
export interface SentOptions {
  readonly rest: Omit<ParseOptions, "outlets" | "people" | "recognise">;
  readonly outlets: RegistryData<Outlet> | null;
  readonly people: RegistryData<Person> | null;
}
/** A batch of a run. Registries can be large: options are left out, until a worker says that it does not know the run. */
export interface Task {
  readonly run: number;
  readonly options: SentOptions | null;
  readonly inputs: readonly ArticleInput[];
}
/** One document's outcome. */
export type Outcome = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly code: UsageCode; readonly message: string };

/** Parses one document; whatever goes wrong is an outcome. */
export function attempt(input: ArticleInput, options: ParseOptions): Outcome {
  try {
    return { ok: true, article: parse(input, options) };
  } catch (error) {
    if (error instanceof UsageError) return { ok: false, code: error.code, message: error.message };
    return { ok: false, code: "text-not-string", message: `this document could not be parsed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

let last: { readonly run: number; readonly options: ParseOptions } | null = null;

/** Parses a batch; the outcomes as JSON, which crosses a thread faster than objects do. Null: the run is not known here. */
export function runTask({ run, options, inputs }: Task): string | null {
  if (last?.run !== run) {
    if (options === null) return null;
    const { rest, outlets, people } = options;
    last = { run, options: { ...rest, ...(outlets && { outlets: registry.fromJSON(outlets) }), ...(people && { people: registry.fromJSON(people) }) } };
  }
  const { options: full } = last;
  return JSON.stringify(inputs.map((input) => attempt(input, full)));
}
