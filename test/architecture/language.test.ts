import ts from "typescript";
import { describe, expect, test } from "vitest";
import { place, type SourceFile, sources, walk } from "./sources.ts";

const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
const where = (rooms: readonly string[]) => sources.filter((file) => rooms.includes(file.room));

describe("no regular expression takes a French letter for a border", () => {
  test.each(sources.map((file) => [file.path, file] as const))("%s", (_, file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (ts.isRegularExpressionLiteral(node) && /(?<!\\)(?:\\\\)*\\[bw]/i.test(node.text)) found.push(place(file, node));
      if (ts.isNewExpression(node) && node.expression.getText(file.tree) === "RegExp" && /\\\\[bw]/i.test(node.getText(file.tree))) found.push(place(file, node));
    });
    expect(found).toEqual([]);
  });
});

test("nothing reads the clock or the time zone", () => {
  const found = sources.filter((file) => file.room !== "cli").flatMap((file) => {
    const hits: string[] = [];
    walk(file.tree, (node) => {
      if (ts.isIdentifier(node) && ["Date", "Intl"].includes(node.text) && !ts.isPropertyAccessExpression(node.parent) && !ts.isPropertyAssignment(node.parent)) hits.push(place(file, node));
    });
    return hits;
  });
  expect(found).toEqual([]);
});

describe("French words live in src/fr", () => {
  /** What the rows hold, names of media left out: they are words of every language. */
  const lexicon = new Set<string>();
  for (const file of where(["fr", "fr/rules"]).filter((one) => !one.path.includes("outlets"))) {
    walk(file.tree, (node) => {
      if (isText(node) && !ts.isImportDeclaration(node.parent) && !ts.isLiteralTypeNode(node.parent)) for (const word of wordsOf(node.text)) if (word.length > 1) lexicon.add(fold(word));
    });
  }
  /** A string that a type declares, or that an object or a class has as a key, is a tag of the program, not a word of a text. */
  const tags = new Set<string>();
  for (const file of sources) {
    walk(file.tree, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) tags.add(node.literal.text);
      if ((ts.isPropertySignature(node) || (ts.isPropertyAssignment(node) && !file.room.startsWith("fr"))) && ts.isIdentifier(node.name)) tags.add(node.name.text);
    });
  }

  /** Messages for people are English sentences; they may hold a word that is French too. */
  const isMessage = (node: ts.Node): boolean => {
    for (let up: ts.Node | undefined = node.parent; up !== undefined && !ts.isStatement(up); up = up.parent) {
      if (ts.isNewExpression(up) && /Error$/.test(up.expression.getText())) return true;
      if (ts.isPropertyAssignment(up) && up.name.getText() === "message") return true;
      if (ts.isImportDeclaration(up) || ts.isExportDeclaration(up)) return true;
    }
    return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
  };

  /** English words that happen to be French words too, in messages and identifiers. */
  const ENGLISH = new Set(["as", "id", "find", "agent", "and", "ending", "comment"]);
  /** Tables of codes of another standard, by the name of the constant. */
  const CODES = new Set(["DOMAINS"]);
  /** Names are written in the spellings of many languages; their rows lie with the comparison that reads them. */
  const NAME_ROWS = "src/match/compare/";

  const isCode = (node: ts.Node): boolean => {
    for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent) {
      if (ts.isVariableDeclaration(up)) return ts.isIdentifier(up.name) && CODES.has(up.name.text);
    }
    return false;
  };

  /** French: a word with an accent, or a literal that holds nothing but words of the rows. */
  function french(text: string): boolean {
    // Ids of rules are written with slashes or hyphens, codes of TIMEX3 in capitals; `œ` folds to `oe`, `ß` to `ss`.
    if (tags.has(text) || text.includes("/") || /^[a-z]+(?:-[a-z]+)+$/.test(text) || /^(?:[A-Z-]+\d?|ss)$/.test(text)) return false;
    const words = wordsOf(text).filter((word) => word.length > 1);
    if (words.some((word) => /[a-z]/.test(word) && /\P{ASCII}/u.test(word) && word.length > 2)) return true;
    return words.length > 0 && words.every((word) => lexicon.has(fold(word)) && !tags.has(word) && !ENGLISH.has(word));
  }

  const regexWords = (source: string) => source.replace(/\\[pP]\{[^}]*\}|\\u\{?[\dA-Fa-f]+\}?|\\x[\dA-Fa-f]{2}|\(\?<[A-Za-z]+>|\\k<[A-Za-z]+>|\\[A-Za-z]|\[[^\]]*\]|\/[a-z]*$/g, " ");

  function frenchOf(file: SourceFile): string[] {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (isText(node) && !ts.isLiteralTypeNode(node.parent) && !isMessage(node) && !isCode(node) && french(node.text)) found.push(`${place(file, node)} ${JSON.stringify(node.text)}`);
      if (ts.isRegularExpressionLiteral(node) && wordsOf(regexWords(node.text)).some((word) => french(word))) found.push(`${place(file, node)} ${node.text}`);
    });
    return found;
  }

  test("the rows are read", () => expect(lexicon.size).toBeGreaterThan(500));
  test.each(where(["text", "match", "syntax", "entities", "quotes", "sources", "dates", "article"]).filter((file) => !file.path.startsWith(NAME_ROWS)).map((file) => [file.path, file] as const))("%s", (_, file) => {
    expect(frenchOf(file)).toEqual([]);
  });
});
