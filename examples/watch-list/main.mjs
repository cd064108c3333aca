// A watch list over a stream: who of a made-up government is named, as the text arrives. node examples/watch-list/main.mjs < FILE
import { matcher, pattern, registry } from "selon/match";

const cabinet = registry([
  { id: "finances", name: "Aurore Delcambre", aliases: ["Mme Delcambre", "Delcambre"], office: "Finances" },
  { id: "mer", name: "Ivan Tcherkassov", aliases: ["Ivan Cherkasov", "M. Tcherkassov"], office: "Mer" },
  // A common word too: it counts only where the full name stands nearby.
  { id: "justice", name: "Noël Marchand", aliases: ["M. Marchand"], ambiguous: ["Marchand"], office: "Justice" },
]);
const watch = matcher({
  office: pattern`${["ministre", "ministère"]} ${["de la", "des", "du", "de l'"]} ${["Finances", "Mer", "Justice"]}`,
  says: pattern`${cabinet.as("who")} ${pattern`, ${pattern.gap(6)} ,`.opt()} ${pattern.any("a déclaré", "affirme", "a promis", "dément").as("verb")}`,
  named: pattern`${cabinet.as("who")}`,
});

async function* example() {
  // Pieces as a network gives them: names and rules lie across their borders.
  const text = "La ministre des Finances Aurore Del|cambre a promis un budget. Ivan Cher|kasov, de retour de Brest, dément. Un marchand proteste ; Noël Marchand écoute, puis Mar|chand sort.";
  for (const piece of text.split("|")) yield piece;
}
const input = process.stdin.isTTY || process.argv.includes("--example") ? example() : process.stdin.setEncoding("utf8");

const tally = new Map();
for await (const match of watch.stream(input)) {
  const who = match.captures.who?.value;
  console.log(`${String(match.start).padStart(6)}  ${match.rule.padEnd(7)} ${who ? `${who.name} (${who.office})` : "—"}  « ${match.text} »`);
  if (who) tally.set(who.name, (tally.get(who.name) ?? 0) + 1);
}
for (const [name, count] of [...tally].sort((a, b) => b[1] - a[1])) console.log(`${count} × ${name}`);
