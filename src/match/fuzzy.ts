/**
 * fuse.js as the ranker of a registry's `search`.
 *
 * @module
 */
// The one importer of fuse.js: a door of its own, so that who does not use it does not carry it.
import Fuse from "fuse.js";
import type { Ranker } from "./registry.ts";

/** What `fuse` can be told: options of fuse.js that change its order. */
export interface FuseSettings {
  /** 0 wants the very letters, 1 takes anything. Default 0.6. */
  readonly threshold?: number;
  /** Does it matter how far from its start a name has the query? Default no. */
  readonly ignoreLocation?: boolean;
}

/**
 * A ranker for `registry(…, { fuzzy: fuse() })`: fuse.js orders the few dozen names that the index proposes, as for
 * suggestions while a person types.
 *
 * @example
 * ```ts
 * import { registry } from "selon/match";
 * import { fuse } from "selon/match/fuzzy";
 * const towns = registry([{ id: "r", name: "Rochefort" }, { id: "l", name: "La Rochelle" }], { fuzzy: fuse() });
 * console.log(towns.search("rochell")[0]?.entry.id); // "l"
 * ```
 */
export function fuse({ threshold = 0.6, ignoreLocation = true }: FuseSettings = {}): Ranker {
  return (query, names) =>
    new Fuse(names, { includeScore: true, ignoreDiacritics: true, ignoreLocation, threshold })
      .search(query)
      .map(({ refIndex, score }) => ({ index: refIndex, score: 1 - (score ?? 1) }));
}
