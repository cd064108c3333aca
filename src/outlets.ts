/**
 * The media that `parse` knows, and many more on request.
 *
 * @module
 */
import { outlets as builtIn } from "./fr/outlets.ts";
import { moreOutlets as optIn } from "./fr/outlets-optin.ts";
import type { Outlet } from "./types.ts";

/**
 * The built-in rows: the media that French news cites most.
 *
 * @example
 * ```ts
 * import { registry } from "selon/match";
 * import { outlets } from "selon/outlets";
 * import { parseSources } from "selon";
 * const own = registry([...outlets(), { id: "courrier-du-port", name: "Courrier du Port", kind: "newspaper", country: "FR", languages: ["fr"], domains: [] }]);
 * parseSources("Selon le Courrier du Port, le quai ferme.", { outlets: own })[0]?.id; // => "courrier-du-port"
 * ```
 */
export function outlets(): readonly Outlet[] {
  return builtIn();
}

/**
 * More rows than the built-in ones, for who reads the world's press.
 *
 * @example
 * ```ts
 * import { moreOutlets } from "selon/outlets";
 * moreOutlets().length > 500; // => true
 * ```
 */
export function moreOutlets(): readonly Outlet[] {
  return optIn();
}
export type * from "./types.ts";
