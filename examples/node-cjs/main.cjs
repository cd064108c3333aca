// The dates of a text, in a CommonJS module: node examples/node-cjs/main.cjs
const { parseDates } = require("selon");

const text = "Le procès, ouvert lundi, doit durer trois semaines. Le verdict est attendu fin septembre.";

for (const date of parseDates(text, { published: "2024-09-04" })) {
  console.log(`${date.text} → ${date.value}${date.from ? ` (${date.from} – ${date.to})` : ""}`);
}
