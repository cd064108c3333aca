// A house style checker: its own patterns say what this paper writes otherwise. node examples/house-style/main.mjs [FILE]
import { readFileSync } from "node:fs";
import { matcher, pattern } from "selon/match";

const text = process.argv[2]
  ? readFileSync(process.argv[2], "utf8")
  : "Suite à la tempête, M. le maire Le Goff a reçu 30 M€ en date du 3 mai. Au jour d'aujourd'hui, deux-cents personnes, voire même plus, restent sans eau.\nLe budget a été voté par le conseil. Elle a très vraiment tout très bien dit.";

const amount = pattern`${/\d+(?:[ .,]\d+)?/u}`.map((m) => m.text.replace(".", ","));
const unit = pattern.table([["M€", "millions d'euros"], ["Md€", "milliards d'euros"], ["k€", "milliers d'euros"]]);
const capital = pattern.token((token) => token.capital);

// Each rule is a pattern; its value says what to write instead.
const style = matcher({
  sequel: pattern`suite à`.map(() => "après, à la suite de"),
  today: pattern`au jour d'aujourd'hui`.map(() => "aujourd'hui"),
  pleonasm: pattern`${pattern.any("voire", "y compris").as("kept")} même`.map((m) => m.captures.kept.text),
  onDate: pattern`en date du ${/\d{1,2}/u} ${pattern.ahead(pattern.token((t) => t.kind === 1))}`.map((m) => m.text.replace("en date du", "le")),
  money: pattern`${amount.as("sum")} ${unit.as("unit")}`.map((m) => `${m.captures.sum.value} ${m.captures.unit.value}`),
  civility: pattern`M. le ${["maire", "préfet", "ministre"]} ${capital.many(1, 3).as("name")}`.map((m) => `le ${m.text.split(" ")[2]} ${m.captures.name.text}`),
  doubled: pattern`${["très", "vraiment", "tout"]} ${["très", "vraiment", "tout"]}`.map((m) => m.text.split(" ").at(-1)),
});

let found = 0;
for (const { rule, start, text: words, value } of style.scan(text)) {
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  console.log(`${line}:${column}\t${rule}\t« ${words} » → « ${value} »`);
  found++;
}
console.log(`${found} remarks`);
