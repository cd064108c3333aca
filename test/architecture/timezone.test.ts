import { expect, test } from "vitest";

const OFFSETS: Record<string, number> = { UTC: 0, "Pacific/Kiritimati": -840, "America/St_Johns": 210 };

test("the calendar tests really run in the time zone that their project names", () => {
  const zone = process.env["TZ"] ?? "";
  expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
