// Many documents, on all cores, in order.
import { UsageError } from "../errors.ts";
import type { Article, ArticleInput, ParseOptions } from "../types.ts";
import { cores, openPool } from "./pool.ts";
import type { Pool } from "./pool.ts";
import { attempt } from "./task.ts";
import type { Outcome, SentOptions } from "./task.ts";

/** What a run has done so far. */
export interface Progress {
  /** Documents given out, errors included. */
  readonly done: number;
  readonly failed: number;
  /** UTF-16 units of text given out. */
  readonly units: number;
}
/** What `parseAll` takes beside the options of `parse`. */
export interface ParseAllOptions extends ParseOptions {
  /** Threads to use; 0 or 1 parses in the caller's thread, each document as soon as it comes. Default: as many as the machine runs at once. */
  readonly workers?: number;
  /** Called after each document. */
  readonly onProgress?: (progress: Progress) => void;
}
/** A document parsed, or what was wrong with it. */
export type ParseResult = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly id: string | null; readonly index: number; readonly error: UsageError };

/** Documents a batch: enough to pay for the way to the thread and back, few enough to keep all threads busy to the end. */
const BATCH = 16, BATCH_UNITS = 100_000;
/** Batches under way for each thread. */
const AHEAD = 2;
/** So few documents are not worth starting threads for. */
const FEW = 24;

let runs = 0;

/**
 * Parses any number of documents, on all cores where there are any, as an async stream in the order of the input. The
 * input is read no further ahead than the threads need; a document that cannot be parsed is a record of an error and
 * does not end the run. A recogniser of your own (`recognise`) and registries with a `context` cannot cross to another
 * thread: with them all is parsed in the caller's.
 *
 * @example
 * ```ts
 * import { parseAll } from "selon/corpus";
 * for await (const result of parseAll([{ id: "a", text: "« Il neige », dit Léa Roux." }, { id: "b", text: "" }])) {
 *   if (result.ok) console.log(result.article.id, result.article.quotes.length);
 *   else console.error(result.id, result.error.code);
 * }
 * ```
 * @throws UsageError `input-not-iterable` or `option-invalid`, when the first result is asked for.
 */
export async function* parseAll(inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>, options: ParseAllOptions = {}): AsyncGenerator<ParseResult, void, undefined> {
  const { workers, onProgress, ...parseOptions } = options;
  if (typeof (inputs as Iterable<ArticleInput> | undefined)?.[Symbol.iterator] !== "function" && typeof (inputs as AsyncIterable<ArticleInput> | undefined)?.[Symbol.asyncIterator] !== "function")
    throw new UsageError("input-not-iterable", "parseAll() takes an iterable or async iterable of { text, … }");
  if (typeof inputs === "string") throw new UsageError("input-not-iterable", "parseAll() takes documents { text, … }, not one string; use parse()");
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 0)) throw new UsageError("option-invalid", `workers is ${String(workers)}; pass a whole number from 0 on`);

  const sent = sendable(parseOptions);
  let done = 0, failed = 0, units = 0;
  const give = (input: ArticleInput, outcome: Outcome): ParseResult => {
    const index = done++;
    units += typeof input?.text === "string" ? input.text.length : 0;
    if (!outcome.ok) failed++;
    onProgress?.({ done, failed, units });
    return outcome.ok ? outcome : { ok: false, id: typeof input?.id === "string" ? input.id : null, index, error: new UsageError(outcome.code, outcome.message) };
  };

  const threads = sent ? (workers ?? cores()) : 1;
  if (!sent || threads < 2) {
    for await (const input of inputs) yield give(input, attempt(input, parseOptions));
    return;
  }
  const source = batches(inputs);
  let pool: Pool | null = null;
  try {
    // Threads are started once the input shows to be long enough.
    const first: (readonly ArticleInput[])[] = [];
    let documents = 0;
    while (documents <= FEW) {
      const next = await source.next();
      if (next.done) break;
      first.push(next.value);
      documents += next.value.length;
    }
    if (documents > FEW) pool = await openPool(threads);
    if (pool) {
      yield* inOrder(first, source, pool, { run: ++runs, options: sent }, threads * AHEAD, give);
      return;
    }
    for (const batch of first) for (const input of batch) yield give(input, attempt(input, parseOptions));
    for await (const batch of source) for (const input of batch) yield give(input, attempt(input, parseOptions));
  } finally {
    await source.return();
    await pool?.close();
  }
}

/** Batches under way in a queue: the oldest is given out first, a new one is read when there is room. */
async function* inOrder(first: (readonly ArticleInput[])[], source: AsyncGenerator<readonly ArticleInput[], void, undefined>, pool: Pool, run: { readonly run: number; readonly options: SentOptions }, most: number, give: (input: ArticleInput, outcome: Outcome) => ParseResult): AsyncGenerator<ParseResult, void, undefined> {
  const underWay: { readonly inputs: readonly ArticleInput[]; readonly outcomes: Promise<readonly Outcome[]> }[] = [];
  let ended = false;
  for (;;) {
    while (!ended && underWay.length < most) {
      const inputs = first.shift() ?? (await source.next()).value ?? null;
      if (inputs === null) ended = true;
      else {
        const outcomes = send(pool, run, inputs.map(clean)).then((json) => JSON.parse(json) as readonly Outcome[], (error: unknown) => inputs.map(() => lost(error)));
        underWay.push({ inputs, outcomes });
      }
    }
    const oldest = underWay.shift();
    if (!oldest) return;
    const outcomes = await oldest.outcomes;
    for (const [n, input] of oldest.inputs.entries()) yield give(input, outcomes[n] ?? lost("no answer"));
  }
}
/** The first time a thread sees a run it asks for the options. */
async function send(pool: Pool, { run, options }: { readonly run: number; readonly options: SentOptions }, inputs: readonly ArticleInput[]): Promise<string> {
  const light = options.outlets === null && options.people === null;
  return (await pool.run({ run, options: light ? options : null, inputs })) ?? (await pool.run({ run, options, inputs })) ?? "[]";
}
const lost = (error: unknown): Outcome => ({ ok: false, code: "text-not-string", message: `the thread that parsed this document failed: ${error instanceof Error ? error.message : String(error)}` });

/** What of an input crosses a thread: its strings. What is no string is named there as an error, so it must arrive as what it is. */
function clean(input: ArticleInput): ArticleInput {
  if (typeof input === "string") return input;
  if (typeof input !== "object" || input === null) return null as unknown as ArticleInput;
  const plain: Record<string, unknown> = {};
  for (const key of ["text", "id", "title", "url", "published", "outlet"] as const) {
    const value = input[key] as unknown;
    if (value !== undefined) plain[key] = typeof value === "string" || typeof value === "number" || value === null ? value : typeof value === "object" ? {} : false;
  }
  return plain as unknown as ArticleInput;
}

/** Options as they can cross a thread, or null. */
function sendable({ outlets, people, recognise, ...rest }: ParseOptions): SentOptions | null {
  if (recognise || outlets?.bound || people?.bound) return null;
  return { rest, outlets: outlets?.toJSON() ?? null, people: people?.toJSON() ?? null };
}

/** Documents in batches, by number and by length. */
async function* batches(inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<readonly ArticleInput[], void, undefined> {
  let batch: ArticleInput[] = [], units = 0;
  for await (const input of inputs) {
    batch.push(input);
    units += typeof input?.text === "string" ? input.text.length : 0;
    if (batch.length < BATCH && units < BATCH_UNITS) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
