import fc from "fast-check";
import { test } from "vitest";
import { properties } from "./properties.ts";

// A fixed seed: what fails here fails everywhere. `npm run fuzz` looks further, with another seed each time.
test.each(Object.entries(properties))("%s", (_, property) => {
  fc.assert(property, { numRuns: 300, seed: 20_240_731 });
}, 60_000);
