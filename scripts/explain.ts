// The parse of a phrase in the notation of the test cases: `npm run explain -- "phrase" [--published 2024-08-06]`.
import { run } from "../src/cli/run.ts";
import { thisWorld } from "../src/cli/world.ts";

process.exitCode = await run(["explain", ...process.argv.slice(2)], thisWorld());
