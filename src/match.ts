/**
 * The matching engine: patterns over tokens, registries of names, matchers of many rules, comparison and clusters.
 *
 * @module
 */
import { frenchTokens } from "./fr/tokens.ts";
import { matcherOf } from "./match/matcher.ts";
import type { Matcher, MatcherOptions, Rules } from "./match/matcher.ts";
import { tokenise } from "./text/tokens.ts";

export { defaultFold, fold, foldAccents, foldApostrophes, foldBlanks, foldCase, foldDashes, foldInvisible, foldLigatures } from "./text/fold.ts";
export { compare } from "./match/compare/compare.ts";
export { link } from "./match/link.ts";
export { pattern } from "./match/pattern.ts";
export { registry } from "./match/registry.ts";
export { UsageError } from "./errors.ts";

/**
 * Compiles rules into one lazy pass. Plain strings are cut into tokens as French text is.
 *
 * @example
 * ```ts
 * import { matcher, pattern } from "selon/match";
 * const rules = matcher({ hour: pattern`à ${/\d{1,2}/u} heures` });
 * console.log([...rules.scan("Il arrive à 18 heures.")].map((m) => m.text)); // ["à 18 heures"]
 * ```
 */
export function matcher<const R extends Rules>(rules: R, options: MatcherOptions = {}): Matcher<R> {
  return matcherOf(rules, { tokenise: (text) => tokenise(text, frenchTokens), ...options });
}

export type { FoldStep, Folded } from "./text/fold.ts";
export type { Comparison, ComparisonKind, Pair, Profile, ProfileName } from "./match/compare/profile.ts";
export type { Cluster, ClusterLink, LinkOptions } from "./match/link.ts";
export type { Matcher, MatcherOptions, Overlap, RuleMatch, Rules, ScanOptions } from "./match/matcher.ts";
export type { Annotation, TokenView } from "./match/node.ts";
export type { Capture, Captures, Hole, HoleCaptures, Match, NoCaptures, Pattern, PatternTag } from "./match/pattern.ts";
export type { Context, Ranker, Registry, RegistryData, RegistryHit, RegistryMaker, RegistryOptions, Resolution } from "./match/registry.ts";
