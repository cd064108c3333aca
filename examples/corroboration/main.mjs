// A corroboration report: which statements stand in several articles, and who has them from whom. node examples/corroboration/main.mjs
import { corroborate, parseAll } from "selon/corpus";

// Made-up articles; in earnest, any iterable of { text, id, published, outlet }.
const articles = [
  { id: "phare", outlet: "Le Phare du Ponant", published: "2024-03-04", text: "Jeanne Morvan, la maire de Kerlaz, a déclaré à l'AFP : « La digue tiendra jusqu'au printemps, quoi que fassent les marées. » « Nous ne vendrons pas le vieux port », a-t-elle ajouté." },
  { id: "echo", outlet: "L'Écho des Abers", published: "2024-03-05", text: "Selon Jeanne Morvan, citée par l'AFP, la digue tiendra jusqu'au printemps. Un ingénieur, Loïc Bervas, a affirmé que la digue ne tiendra pas jusqu'au printemps." },
  { id: "gazette", outlet: "La Gazette du Large", published: "2024-03-06", text: "La maire, Jeanne Morvan, a affirmé que la digue tiendra jusqu'au printemps. Jeanne Morvan a déclaré : « Nous ne vendrons jamais le vieux port. »" },
];

const parsed = [];
for await (const result of parseAll(articles, { onProgress: ({ done }) => process.stderr.write(`\r${done} read`) })) {
  if (result.ok) parsed.push(result.article);
  else console.error(`${result.id}: ${result.error.message}`);
}
process.stderr.write("\n");

for (const { quotes, origins, independent } of corroborate(parsed)) {
  const [first] = quotes;
  console.log(`\n${first.quote.speaker?.name ?? "?"}: « ${first.quote.text} »`);
  console.log(`  ${quotes.length} quotes, ${independent} independent ${independent === 1 ? "origin" : "origins"}; first on ${first.article.published} in ${first.article.outlet}`);
  for (const { article, chain } of origins) console.log(`  ${article.published}  ${chain.map((link) => link.name).join(" → ")}`);
}
