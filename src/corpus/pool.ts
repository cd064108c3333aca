// Worker threads where there are any (Node, from built files); elsewhere the caller's own thread does the work.
import type { Task } from "./task.ts";

/** Threads that parse batches. */
export interface Pool {
  run(task: Task): Promise<string | null>;
  close(): Promise<void>;
}

/** The worker file beside this one, if the built package runs in Node; else null. */
function workerFile(): string | null {
  // In CommonJS there is a file name, in modules an address.
  const here = typeof __filename === "string" ? __filename : import.meta.url;
  const found = /^(.*[\\/])[^\\/]*\.(c?js|mjs)$/u.exec(here ?? "");
  if (!found) return null;
  const file = `${found[1]}corpus-worker.${found[2]}`;
  return /^(?:file|data):/u.test(file) ? file : new URL(`file://${file.startsWith("/") ? "" : "/"}${file.replace(/\\/gu, "/").replace(/%/gu, "%25").replace(/#/gu, "%23").replace(/\?/gu, "%3F")}`).href;
}

interface NodeProcess {
  readonly versions?: { readonly node?: string };
  readonly getBuiltinModule?: (name: string) => { availableParallelism?(): number } | undefined;
}
/** Node's own `process`, or null elsewhere. */
function node(): NodeProcess | null {
  const { process, Deno } = globalThis as { readonly process?: NodeProcess; readonly Deno?: unknown };
  return Deno === undefined && typeof process?.versions?.node === "string" ? process : null;
}

/** Where Node is too old to be asked (before 20.16). */
const USUAL_CORES = 4;
/** How many threads the machine runs at once; 1 where there is no pool. */
export function cores(): number {
  const process = node();
  if (!process || workerFile() === null) return 1;
  return process.getBuiltinModule?.("node:os")?.availableParallelism?.() ?? USUAL_CORES;
}

/** The part of tinypool that is used. */
interface Tinypool {
  run(task: Task): Promise<string | null>;
  destroy(): Promise<void>;
}
interface TinypoolModule {
  readonly Tinypool: new (options: { readonly filename: string; readonly runtime: "worker_threads"; readonly minThreads: number; readonly maxThreads: number }) => Tinypool;
}

/** Opens a pool of threads, or null where there can be none: in browsers, in Deno, in a bundle that left the worker's file behind. */
export async function openPool(threads: number): Promise<Pool | null> {
  const filename = node() ? workerFile() : null;
  if (filename === null || threads < 2) return null;
  let pool: Tinypool | null = null;
  try {
    // By a variable, so that bundlers for browsers do not follow.
    const name = "tinypool";
    const module = (await import(/* @vite-ignore */ name)) as TinypoolModule;
    pool = new module.Tinypool({ filename, runtime: "worker_threads", minThreads: 1, maxThreads: threads });
    await pool.run({ run: 0, options: { rest: {}, outlets: null, people: null }, inputs: [] });
    const opened = pool;
    return { run: (task) => opened.run(task), close: () => opened.destroy() };
  } catch {
    await pool?.destroy();
    return null;
  }
}
