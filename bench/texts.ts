import { existsSync, readFileSync } from "node:fs";

export interface Text { readonly text: string; readonly published?: string }

/** 1,400 articles where they lie beside the project; else the example's article, 200 times. */
export function newsTexts(): { readonly name: string; readonly texts: readonly Text[] } {
  const beside = new URL("../../shared/corpus/news.jsonl", import.meta.url);
  if (existsSync(beside)) {
    const texts = readFileSync(beside, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Text);
    return { name: `${texts.length} news articles`, texts: texts.map(({ text, published }) => ({ text, ...(published && { published }) })) };
  }
  const text = readFileSync(new URL("../examples/article.txt", import.meta.url), "utf8");
  return { name: "the example article, 200 times", texts: Array.from({ length: 200 }, () => ({ text, published: "2024-07-31" })) };
}

/** Bytes of UTF-8. */
export const bytesOf = (texts: readonly Text[]): number => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const repeat = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts made to be slow, of about this many units. */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  "straight marks": (n) => repeat("\"", n),
  "opening marks": (n) => repeat("«", n),
  "a-t-il": (n) => repeat("a-t-il ", n),
  "que que": (n) => repeat("que ", n),
  "one sentence": (n) => repeat("le pont que la maire a promis de rouvrir selon la préfète qui a dit hier que ", n),
  "nested marks": (n) => `${"« a ".repeat(Math.ceil(n / 20))}${"dit » ".repeat(Math.ceil(n / 20))}`,
  "apostrophes": (n) => repeat("l’", n),
  "capitals": (n) => repeat("Anne Rocher ", n),
  "numbers": (n) => repeat("12 3/4 ", n),
  "blanks": (n) => repeat(" \n\u00A0", n),
};
