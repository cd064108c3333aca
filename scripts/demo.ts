// The main job in the terminal: `npm run demo`, or `npm run demo -- FILE --published 2024-08-06`.
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";
import { thisWorld } from "../src/cli/world.ts";

const article = fileURLToPath(new URL("../examples/article.txt", import.meta.url));
const argv = process.argv.slice(2);
process.exitCode = await run(argv.length > 0 ? argv : [article, "--published", "2024-07-31"], thisWorld());
