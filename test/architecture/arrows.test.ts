import { describe, expect, test } from "vitest";
import { importsOf, sources } from "./sources.ts";

/** Which rooms a room may import from, besides itself, the types and the errors. Files directly under src are doors: they may import all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  match: ["text"],
  syntax: ["text"],
  fr: [],
  "fr/rules": ["fr", "match"],
  entities: ["text", "match", "syntax", "fr", "fr/rules"],
  quotes: ["text", "match", "syntax", "fr", "fr/rules", "entities"],
  sources: ["text", "match", "syntax", "fr", "fr/rules", "entities"],
  dates: ["text", "match", "syntax", "fr", "fr/rules"],
  corpus: ["text", "match", "fr", "article", "index"],
  export: ["text"],
  cli: ["index"],
};
/** Data may be typed by the room that reads it; a parser may not even know the types inside another. */
const TYPES_FROM_ANYWHERE = ["fr", "fr/rules"];
const FREE = ["types", "errors"];
/** The names of the classes that the rows sort words into. */
const CLASSES = "src/syntax/grammar.ts";

describe("the arrows between the rooms", () => {
  test.each(sources.filter((file) => file.path.split("/").length > 2).map((file) => [file.path, file] as const))("%s", (_, file) => {
    const allowed = ARROWS[file.room] ?? expect.fail(`a room that the plan does not know: ${file.room}`);
    const wrong = importsOf(file).filter(({ to, typeOnly }) => {
      const target = sources.find((one) => one.path === to);
      if (target === undefined || target.room === file.room || FREE.includes(target.room) || (file.room === "fr" && to === CLASSES)) return false;
      return !allowed.includes(target.room) && !(typeOnly && TYPES_FROM_ANYWHERE.includes(file.room));
    });
    expect(wrong.map(({ to }) => to)).toEqual([]);
  });

  test("no module waits for itself", () => {
    const graph = new Map(sources.map((file) => [file.path, importsOf(file).filter((one) => !one.typeOnly).map((one) => one.to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path)) return;
      done.add(path);
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("one door for each dependency", () => {
  const DOORS: Readonly<Record<string, readonly string[]>> = {
    "fuse.js": ["src/match/fuzzy.ts"],
    xregexp: ["src/match/regex.ts"],
  };
  const outside = sources.flatMap((file) => importsOf(file).filter(({ to }) => !to.startsWith("src/") && to !== "mod.ts").map(({ to }) => ({ path: file.path, room: file.room, to })));

  test("packages are imported by their door only", () => {
    const packages = outside.filter(({ to }) => !to.startsWith("node:"));
    expect(packages.filter(({ path, to }) => !DOORS[to.split("/")[0] ?? ""]?.includes(path) && !path.endsWith(".d.ts"))).toEqual([]);
  });

  test("node: modules are used by the command and the worker pool only", () => {
    expect(outside.filter(({ room, to }) => to.startsWith("node:") && room !== "cli" && room !== "corpus")).toEqual([]);
  });
});
