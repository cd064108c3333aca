// The sources of a text, in Deno: deno run examples/deno/main.ts
import { parseSources } from "../../mod.ts";

const text = "Selon une source policière citée par Le Monde, deux hommes ont été arrêtés. Le parquet de Lille a confirmé, dans un communiqué, l’ouverture d’une enquête.";

for (const source of parseSources(text)) {
  console.log(`${source.name} (${source.kind}, ${source.role})`);
}
