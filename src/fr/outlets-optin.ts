import type { Outlet } from "../types.ts";
import { readOutlets } from "./outlets.ts";
import { MORE } from "./outlets-more.ts";

let more: readonly Outlet[] | undefined;

/**
 * Several hundred more media, for who follows the press of a region closely: pass
 * `registry([...outlets(), ...moreOutlets()])` as `ParseOptions.outlets`. Not part of the default. Read at the first call.
 *
 * @example
 * ```ts
 * moreOutlets().some((outlet) => outlet.name === "De Tijd"); // true
 * ```
 */
export function moreOutlets(): readonly Outlet[] {
  more ??= readOutlets(MORE);
  return more;
}
