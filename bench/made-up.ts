// Made-up names and noise, the same for the same seed.
import { random } from "../test/unit/match/synthetic.ts";

const GIVEN = ["Anne", "Bruno", "Carla", "Denis", "Elsa", "Farid", "Gilles", "Hanna", "Ismène", "Joëlle", "Karim", "Louise", "Marius", "Nadège", "Octave", "Pauline", "Quentin", "Rosa", "Simon", "Théa", "Ursule", "Victor", "Wanda", "Xavier", "Yasmina", "Zélie", "Abel", "Blandine", "Cyprien", "Doris", "Edgar", "Fatou", "Gaspard", "Honorine", "Iris", "Jocelyn", "Ketty", "Lazare", "Mathilde", "Norbert", "Odile", "Prosper", "Roxane", "Séverin", "Tiphaine", "Urbain", "Violette", "Wilfrid", "Yolande", "Zacharie"];
const START = ["Ba", "Be", "Bou", "Bri", "Cha", "Cla", "Cré", "Da", "Dou", "Du", "Esca", "Fer", "Flo", "Ga", "Gri", "Gué", "Ho", "Iba", "Ja", "Ker", "Kou", "La", "Le", "Lu", "Mar", "Mo", "Mu", "Na", "Né", "Ou", "Pé", "Plou", "Pra", "Qui", "Ro", "Ru", "Sa", "Sche", "Su", "Tché", "Tré", "Va", "Vri", "Wa", "Za"];
const MIDDLE = ["ba", "bré", "che", "cho", "di", "dou", "fa", "fré", "gue", "kha", "li", "lo", "ma", "mi", "na", "no", "pi", "ppe", "ra", "ri", "sco", "so", "sta", "ta", "tri", "va", "vlo", "xi", "zo", "", ""];
const END = ["ard", "as", "bert", "dier", "dot", "eau", "elle", "ez", "ghi", "gnac", "in", "kian", "let", "lin", "mont", "nec", "oui", "ov", "quet", "ret", "schi", "sen", "son", "tier", "uc", "vitch", "well", "y"];

/** Different names of persons. */
export function names(count: number, seed: number): readonly string[] {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const out = new Set<string>();
  while (out.size < count) out.add(`${pick(GIVEN)}${next() < 0.1 ? `-${pick(GIVEN)}` : ""} ${pick(START)}${pick(MIDDLE)}${next() < 0.4 ? pick(MIDDLE) : ""}${pick(END)}`);
  return [...out];
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** A name as somebody types it: one or two slips, sometimes without accents, in small letters or surname first. */
export function noisy(name: string, next: () => number): string {
  let text = next() < 0.2 ? name.split(" ").reverse().join(" ") : name;
  if (next() < 0.3) text = text.normalize("NFD").replace(/\p{M}/gu, "");
  if (next() < 0.3) text = text.toLowerCase();
  for (let slips = next() < 0.7 ? 1 : 2; slips > 0; slips--) {
    const at = 1 + Math.floor(next() * (text.length - 2));
    const letter = LETTERS[Math.floor(next() * LETTERS.length)]!;
    const way = next();
    if (way < 0.25) text = text.slice(0, at) + text.slice(at + 1);
    else if (way < 0.5) text = text.slice(0, at) + letter + text.slice(at);
    else if (way < 0.75) text = text.slice(0, at) + letter + text.slice(at + 1);
    else text = text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
  }
  return text;
}
