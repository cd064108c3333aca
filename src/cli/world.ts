import type { World } from "./run.ts";

/** The process as the command's world. */
export function thisWorld(): World {
  // A reader that goes away early (`selon … | head`) is no trouble.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    env: process.env,
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env["COLUMNS"]) || 100),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
