// The same parse must give the same JSON in Deno (from the sources) and in Node (from the build).
import { parse, UsageError } from "../../mod.ts";

const read = (path: string) => Deno.readTextFileSync(new URL(path, import.meta.url));

const TEXTS = [
  read("../../examples/article.txt"),
  "",
  "Selon l’AFP, citée hier par Le Monde, « rien n’est perdu ».",
  "« Il reviendra\u0065\u0301 »\u00A0: \uD800 « non fermé",
];

Deno.test("Node and Deno give the same JSON", async () => {
  const script = `
    import { parse } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};
    process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map((text) => parse(text, { published: "2024-07-31" }))));`;
  const { code, stdout, stderr } = await new Deno.Command("node", {
    args: ["--input-type=module", "--eval", script, JSON.stringify(TEXTS)],
  }).output();
  if (code !== 0) throw new Error(`npm run build first: ${new TextDecoder().decode(stderr)}`);
  const here = JSON.stringify(TEXTS.map((text) => parse(text, { published: "2024-07-31" })));
  if (here !== new TextDecoder().decode(stdout)) throw new Error("Node and Deno differ");
});

Deno.test("the example's speakers are found", () => {
  const names = parse(TEXTS[0] ?? "", { published: "2024-07-31" }).quotes.map((quote) => quote.speaker?.name);
  for (const name of ["Hélène Marchadier", "Karim Lestrade", "Bastien Auclair", "Solène Karadec"]) {
    if (!names.includes(name)) throw new Error(`${name} says nothing: ${names.join(", ")}`);
  }
});

Deno.test("trouble in the call is a UsageError", () => {
  try {
    parse("Il pleut.", { published: "hier" });
  } catch (error) {
    if (error instanceof UsageError && error.code === "published-not-date") return;
  }
  throw new Error("no UsageError");
});
