// One way to ask whether two strings mean the same, whatever they are.
import { UsageError } from "../../errors.ts";
import { compareNames } from "./names.ts";
import type { Comparison, Profile, ProfileName } from "./profile.ts";
import { QUOTE, TEXT, compareWords, prepare } from "./words.ts";
import type { FullProfile } from "./words.ts";

/** A word profile with its defaults; the names of persons have an engine of their own. */
export function wordProfile(profile: Exclude<ProfileName, "name"> | Profile): FullProfile {
  if (profile === "quote") return QUOTE;
  if (profile === "text") return TEXT;
  if (typeof profile === "object" && profile !== null) return { ...QUOTE, ...profile };
  throw new UsageError("option-invalid", `no profile ${JSON.stringify(profile)}; pass "name", "quote", "text" or a Profile`);
}

/**
 * Compares two names of persons, two quotes, two texts, or by a profile of your own.
 *
 * `name`: spellings and transliterations, particles, order, initials, titles; brothers and look-alikes are a `conflict`,
 * a lone surname is `partial`. `quote`: the same words cut, extended, translated again; a denial or other numbers are a
 * `conflict`. `text`: reprints.
 *
 * @example
 * ```ts
 * import { compare } from "selon/match";
 * console.log(compare("Tchekhov", "Anton Chekhov", "name").kind); // "partial"
 * console.log(compare("« Nous irons demain à la mer »", "nous irons demain à la mer, tous", "quote").kind); // "same"
 * ```
 * @throws UsageError `text-not-string`, or `option-invalid` for a profile that does not exist.
 */
export function compare(a: string, b: string, profile: ProfileName | Profile): Comparison {
  if (typeof a !== "string" || typeof b !== "string") throw new UsageError("text-not-string", "compare() takes two strings and a profile");
  if (profile === "name") return compareNames(a, b);
  const full = wordProfile(profile);
  return compareWords(prepare(a, full), prepare(b, full), full);
}
