// Who said what, in an ES module: node examples/node-esm/main.mjs
import { readFile } from "node:fs/promises";
import { parse } from "selon";

const text = await readFile(new URL("../article.txt", import.meta.url), "utf8");
const article = parse(text, { published: "2024-07-31" });

for (const { speaker, text: words, via } of article.quotes) {
  const through = via.map((relay) => relay.name).join(", ");
  console.log(`${speaker?.name ?? "?"}${through && ` (${through})`} : ${words}`);
}
