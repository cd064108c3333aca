import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import type { Article } from "../../../src/types.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selon-cli-"));
  writeFileSync(join(folder, "a.txt"), "« Il pleut », a dit lundi Anne Rocher.\n");
  writeFileSync(join(folder, "latin1.txt"), Buffer.from([0x65, 0xe9, 0x20, 0xff]));
  writeFileSync(join(folder, "closed.txt"), "secret");
  chmodSync(join(folder, "closed.txt"), 0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function selon(args: readonly string[], more: { stdin?: Uint8Array; env?: Record<string, string>; isTerminal?: boolean } = {}) {
  let out = "";
  let err = "";
  const status = await run(args, {
    env: more.env ?? {}, isTerminal: more.isTerminal ?? false, columns: 100,
    stdin: (async function* () { yield more.stdin ?? new Uint8Array(); })(),
    out: (text) => void (out += text), err: (text) => void (err += text),
  });
  return { status, out, err };
}
const file = (name: string) => join(folder, name);
const coloured = (text: string) => text.includes("\u001B[");

describe("a report", () => {
  test("marks the text and says who said what and when", async () => {
    const { status, out } = await selon([file("a.txt"), "--published", "2024-05-15"]);
    expect(status).toBe(0);
    expect(out).toContain("« ⟦Il pleut⟧¹ », ‹a dit› ~lundi~ *Anne Rocher*.");
    expect(out).toMatch(/1 *│ Anne Rocher *│ Il pleut *│.*│ 2024-05-13 *│/);
  });
  test("reads standard input", async () => {
    expect((await selon(["-"], { stdin: new TextEncoder().encode("« Il neige », a dit Anne Rocher.") })).out).toContain("Il neige");
  });
  test("an empty file is an empty article", async () => {
    const { status, out } = await selon(["-"]);
    expect(status).toBe(0);
    expect(out).toContain("Nobody is quoted.");
  });
  test("sends no control character of the text to the terminal", async () => {
    const { out } = await selon(["-"], { stdin: new TextEncoder().encode("« Il\u001B[31m neige », a dit Anne Rocher.") });
    expect(coloured(out)).toBe(false);
  });
  test("colours a terminal, unless told otherwise", async () => {
    expect(coloured((await selon([file("a.txt")], { isTerminal: true })).out)).toBe(true);
    expect(coloured((await selon([file("a.txt")])).out)).toBe(false);
    expect(coloured((await selon([file("a.txt")], { env: { FORCE_COLOR: "1" } })).out)).toBe(true);
    expect(coloured((await selon([file("a.txt")], { isTerminal: true, env: { NO_COLOR: "1" } })).out)).toBe(false);
    expect(coloured((await selon([file("a.txt")], { isTerminal: true, env: { FORCE_COLOR: "0" } })).out)).toBe(false);
  });
});

test("--json gives the article", async () => {
  const article = JSON.parse((await selon([file("a.txt"), "--json"])).out) as Article;
  expect(article.quotes.map((quote) => quote.speaker?.name)).toEqual(["Anne Rocher"]);
});
test("explain gives a case", async () => {
  const { out } = await selon(["explain", "« Il pleut », a dit Anne Rocher.", "--published", "2024-05-15"]);
  expect(out).toContain("published: 2024-05-15\n== titre\n« {content#1 Il pleut} », {cue#1 a dit} {speaker#1 Anne Rocher}.");
  expect(out).toMatch(/^# 1 direct · Anne Rocher · \d,\d\d · \S/m);
});
test("--help and --version", async () => {
  expect((await selon([])).out).toContain("selon FILE");
  expect((await selon(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("trouble ends with status 2 and one line", () => {
  test.each([
    ["a missing file", () => [file("none.txt")], "no such file"],
    ["a folder", () => [folder], "a folder, not a file"],
    ["bytes that are no UTF-8", () => [file("latin1.txt")], "is not UTF-8 text"],
    ["two files", () => [file("a.txt"), "b.txt"], "one file at a time"],
    ["no file", () => ["--json"], "which file?"],
    ["no phrase", () => ["explain"], "which phrase?"],
    ["an unknown option", () => ["--colour", file("a.txt")], "--colour"],
    ["an option without its value", () => [file("a.txt"), "--published"], "--published"],
    ["a day that is none", () => [file("a.txt"), "--published", "hier"], "published"],
    ["a confidence that is none", () => [file("a.txt"), "--min-confidence", "much"], "from 0 to 1"],
  ] as const)("%s", async (_, args, message) => {
    const { status, out, err } = await selon(args());
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^selon: [^\n]+\n$/);
    expect(err).toContain(message);
  });
  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    expect(await selon([file("closed.txt")])).toMatchObject({ status: 2, out: "", err: `selon: ${file("closed.txt")}: not allowed to read it\n` });
  });
});
