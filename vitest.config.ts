import { defineConfig } from "vitest/config";

// Whatever reads a calendar must not depend on where the machine stands: those tests run in three time zones.
const TIME_ZONES = ["Pacific/Kiritimati", "America/St_Johns"];
const calendar = ["test/unit/dates/**/*.test.ts", "test/architecture/timezone.test.ts"];
const common = { pool: "forks", testTimeout: 20_000 } as const;

export default defineConfig({
  test: {
    reporters: [process.env["CI"] ? "default" : "dot", "./scripts/tally-reporter.ts"],
    coverage: { include: ["src/**"], exclude: ["src/types.ts"] },
    projects: [
      { test: { ...common, name: "all", include: ["test/**/*.test.ts"], exclude: ["test/deno/**"], env: { TZ: "UTC" } } },
      ...TIME_ZONES.map((zone) => ({ test: { ...common, name: zone, include: calendar, env: { TZ: zone } } })),
    ],
  },
});
