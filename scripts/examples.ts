// Runs every example and looks at what it says: `npm run examples`, after a build.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const root = fileURLToPath(new URL("../", import.meta.url));
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const tally = { passed: 0, failed: 0, skipped: 0 };

function result(name: string, wrong: string | null): void {
  tally[wrong === null ? "passed" : "failed"]++;
  console.log(wrong === null ? `ok      ${name}` : `FAILED  ${name}: ${wrong}`);
}

function runs(command: string, args: readonly string[], expected: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const missing = expected.filter((text) => !stdout?.includes(text));
  const wrong = status !== 0 ? `status ${status}\n${stderr}` : missing.length > 0 ? `does not say ${missing.join(", ")}:\n${stdout}` : null;
  result([command.split("/").at(-1), ...args].join(" "), wrong);
}

/** The page must name the speaker of a sentence as it is typed. */
async function page(): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    tally.skipped++;
    console.log(`skipped browser: no ${CHROMIUM}`);
    return;
  }
  const { server } = (await import(new URL("../examples/browser/serve.mjs", import.meta.url).href)) as { server: Server };
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on("pageerror", (error) => void errors.push(error.message));
    await tab.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    await tab.fill("#text", "");
    await tab.locator("#text").pressSequentially("« La digue tiendra », a affirmé Jeanne Morvan.");
    const speaker = await tab.locator("#quotes .speaker").first().textContent({ timeout: 5000 });
    if (process.env["SCREENSHOT"]) await tab.screenshot({ path: process.env["SCREENSHOT"] });
    result("browser page", errors.length > 0 ? errors.join("; ") : speaker === "Jeanne Morvan" ? null : `the speaker is ${speaker}`);
  } catch (error) {
    result("browser page", String(error));
  } finally {
    await browser.close();
    server.close();
  }
}

runs(process.execPath, ["examples/node-esm/main.mjs"], ["Hélène Marchadier"]);
runs(process.execPath, ["examples/node-cjs/main.cjs"], ["lundi → 2024-09-02"]);
runs(process.execPath, ["examples/house-style/main.mjs"], ["30 millions d'euros", "8 remarks"]);
runs(process.execPath, ["examples/watch-list/main.mjs", "--example"], ["2 × Noël Marchand", "Ivan Tcherkassov (Mer)"]);
runs(process.execPath, ["examples/corroboration/main.mjs"], ["Jeanne Morvan → AFP → L'Écho des Abers", "3 quotes, 2 independent origins"]);
runs(`${root}node_modules/.bin/deno`, ["run", "examples/deno/main.ts"], ["Le Monde", "parquet de Lille"]);
await page();
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
