import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { denoExports, denoImports, doors, npmExports, read } from "../../scripts/doors.ts";
import { filesUnder, root, sources } from "./sources.ts";

describe("files are rooms that one can see across", () => {
  const LIMIT = 300;
  test("no source file is longer, data aside", () => {
    expect(sources.filter((file) => file.lines > LIMIT && file.room !== "fr").map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });
  test("no test or script is longer", () => {
    const long = ["test", "scripts", "bench"].filter((folder) => existsSync(`${root}${folder}`)).flatMap((folder) => filesUnder(folder))
      .filter((file) => readFileSync(`${root}${file}`, "utf8").split("\n").length > LIMIT);
    expect(long).toEqual([]);
  });
});

describe("the doors", () => {
  test("package.json and deno.json export what exists (npm run doors)", () => {
    expect(doors).toContain("index");
    expect(read("package.json")["exports"]).toEqual(npmExports());
    expect(read("deno.json")["exports"]).toEqual(denoExports());
    expect(read("deno.json")["imports"]).toEqual(denoImports(read("deno.json")["imports"] as Record<string, unknown>));
  });
  test("both have one version", () => {
    expect(read("deno.json")["version"]).toBe(read("package.json")["version"]);
  });
  test("both name the same versions of what is imported", () => {
    const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
    const imports = read("deno.json")["imports"] as Record<string, string>;
    for (const [name, target] of Object.entries(imports).filter(([, one]) => one.startsWith("npm:"))) {
      const bare = name.replace(/\/$/, "");
      expect(target.replace(/\/$/, "").endsWith(`${bare}@${dependencies?.[bare] ?? devDependencies?.[bare]}`), name).toBe(true);
    }
  });
});

test("nothing tracked names a place of one machine, or a registry's host", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter((file) => file !== "" && existsSync(`${root}${file}`));
  const beside = ["scripts/eval.ts", "bench/", "test/", "package-lock.json"];
  const wrong = tracked.filter((file) => {
    const text = readFileSync(`${root}${file}`, "utf8");
    return /(?:^|[\s"'`(=:])\/(?:work|home|root|tmp)\//m.test(text) || /registry\.[a-z]+\.[a-z]+/.test(text) || (/\.\.\/shared\b/.test(text) && !beside.some((path) => file.startsWith(path)));
  });
  expect(wrong).toEqual([]);
});
