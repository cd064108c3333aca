import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/engine.ts";
import type { EntityReading } from "../../../src/entities/entities.ts";
import { request } from "../../../src/request.ts";

interface Marked { readonly label: string; readonly start: number; readonly end: number }
interface Passage { readonly title: string; readonly text: string; readonly marks: readonly Marked[]; readonly wants: readonly { readonly label: string; readonly name: string; readonly gender: string | null }[] }

function passages(source: string): Passage[] {
  return source.split(/^== /mu).slice(1).map((block) => {
    const [title = "", ...lines] = block.split("\n");
    const wants = lines.filter((line) => /^[A-Z] = /u.test(line)).map((line) => {
      const [name = "", gender = null] = line.slice(4).split(" ; ");
      return { label: line[0]!, name, gender };
    });
    const marked = lines.filter((line) => line !== "" && !line.startsWith("#") && !/^[A-Z] = /u.test(line)).join("\n");
    const marks: Marked[] = [];
    let text = "";
    const open: { label: string; start: number }[] = [];
    for (let i = 0; i < marked.length; i++) {
      const opening = /^\{([A-Z]) /u.exec(marked.slice(i, i + 3));
      if (opening) {
        open.push({ label: opening[1]!, start: text.length });
        i += 2;
      } else if (marked[i] === "}") marks.push({ ...open.pop()!, end: text.length });
      else text += marked[i];
    }
    return { title, text, marks, wants };
  });
}

/** Entity of the mention that covers a marked stretch best, -1 for none. */
function entityAt(reading: EntityReading, mark: Marked): number {
  let best = -1;
  let share = 0.25;
  for (const mention of reading.mentions) {
    const inter = Math.min(mention.end, mark.end) - Math.max(mention.start, mark.start);
    const ratio = inter / (Math.max(mention.end, mark.end) - Math.min(mention.start, mark.start));
    if (ratio > share) {
      share = ratio;
      best = mention.entity;
    }
  }
  return best;
}

const all = passages(readFileSync(new URL("./passages.txt", import.meta.url), "utf8"));
const readings = all.map((passage) => read(request("parse", passage.text, undefined)).entities);

/** Mentions whose entity is not the one of their letter, and letters that share an entity. */
function wrong(index: number): { readonly missed: readonly string[]; readonly merged: readonly string[] } {
  const { text, marks } = all[index]!;
  const reading = readings[index]!;
  const counts = new Map<string, Map<number, number>>();
  for (const mark of marks) {
    const entity = entityAt(reading, mark);
    const of = counts.get(mark.label) ?? counts.set(mark.label, new Map()).get(mark.label)!;
    if (entity >= 0) of.set(entity, (of.get(entity) ?? 0) + 1);
  }
  const main = new Map([...counts].map(([label, of]) => [label, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1] as const));
  const merged = [...main].filter(([label, entity]) => entity >= 0 && [...main].some(([other, same]) => other < label && same === entity)).map(([label]) => label);
  const missed = marks.filter((mark) => entityAt(reading, mark) !== main.get(mark.label) || main.get(mark.label) === -1).map((mark) => `${mark.label}: ${text.slice(mark.start, mark.end)}`);
  return { missed, merged };
}

describe("marked-up passages", () => {
  test("there are at least 60", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
  });
  test("of all mentions at least 92 % have their entity right", () => {
    const misses = all.flatMap((passage, i) => wrong(i).missed.map((miss) => `${passage.title}: ${miss}`));
    const mentions = all.reduce((sum, passage) => sum + passage.marks.length, 0);
    expect(1 - misses.length / mentions, misses.join("\n")).toBeGreaterThanOrEqual(0.92);
  });
  test("no two are merged", () => {
    expect(all.flatMap((passage, i) => wrong(i).merged.map((label) => `${passage.title}: ${label}`))).toEqual([]);
  });
  test.each(all.flatMap((passage, i) => passage.wants.map((want) => [passage.title, want, i] as const)))("%s: %o", (_, want, i) => {
    const mark = all[i]!.marks.find((m) => m.label === want.label)!;
    const entity = readings[i]!.entities[entityAt(readings[i]!, mark)];
    expect(entity?.name).toBe(want.name);
    if (want.gender !== null) expect(entity?.gender).toBe(want.gender);
  });
});
