import type { Comparison } from "./profile.ts";
import { compareNames } from "./names.ts";
export function compare(a: string, b: string, _profile: "name"): Comparison { return compareNames(a, b); }
