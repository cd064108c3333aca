import { describe, expect, test } from "vitest";
import { parseDates } from "../../../src/dates.ts";
import { dateRules } from "../../../src/fr/rules/dates.ts";
import { examples } from "./examples.ts";

describe.each(Object.entries(examples))("%s", (_, rows) => {
  test.each(rows.map(([sentence, published, ...values]) => ({ sentence, published, values })))("$sentence ($published)", ({ sentence, published, values }) => {
    const text = sentence.replace(/[[\]]/g, "");
    const found = parseDates(text, published === null ? {} : { published });
    let marked = text;
    for (const date of [...found].reverse()) marked = `${marked.slice(0, date.start)}[${marked.slice(date.start, date.end)}]${marked.slice(date.end)}`;
    expect(marked).toBe(sentence);
    expect(found.map((date) => (date.mod === null ? date.value : `${date.value} ${date.mod}`))).toEqual(values);
  });
});

test("every rule has an example", () => {
  const ids = new Set(Object.values(dateRules).flat().map((rule) => /^[a-z\d-]+/.exec(rule)![0]));
  const shown = new Set(Object.values(examples).flat().flatMap(([sentence, published]) => parseDates(sentence.replace(/[[\]]/g, ""), published === null ? {} : { published }).flatMap((date) => date.why)));
  // Parts that carry on what they hold, amounts, and what gives nothing leave no trace.
  for (const silent of ["same", "amount", "none"]) ids.delete(silent);
  expect([...ids].filter((id) => !shown.has(`fr/date/${id}`))).toEqual([]);
});
