/**
 * Readable regular expressions for shapes that are text rather than tokens: free-spacing, with comments and named parts.
 *
 * @module
 */
// The one importer of xregexp. Its default entry costs 120 ms and 36 kB; the core and the add-on that builds from parts
// do all that is needed here.
import core from "xregexp/src/xregexp.js";
import buildAddon from "xregexp/src/addons/build.js";
import { UsageError } from "../errors.ts";

/** What is used of xregexp; its own types do not know the deep imports, and engines resolve them differently. */
interface XRegExpCore {
  addToken(regex: RegExp, handler: (match: RegExpExecArray) => string, options?: { readonly scope?: string; readonly leadChar?: string }): void;
  build(source: string, parts: Readonly<Record<string, string | RegExp>>, flags?: string): RegExp;
}
const XRegExp = core as unknown as XRegExpCore;

let ready = false;
function prepared(): XRegExpCore {
  if (!ready) {
    (buildAddon as unknown as (target: XRegExpCore) => void)(XRegExp);
    // The core refuses \p{…}; flag u has it natively.
    XRegExp.addToken(/\\[pP]\{[^{}]+\}/, (match) => match[0], { scope: "all", leadChar: "\\" });
    ready = true;
  }
  return XRegExp;
}

/**
 * Compiles a regular expression written in free spacing: blanks mean nothing, `#` starts a comment, `{{name}}` stands for
 * a part, `({{name}})` captures it under its name. Unicode classes (`\p{L}`) are understood. The result is a native
 * RegExp that can stand in a hole of a pattern; the capture's value holds the named groups.
 *
 * Compile once, where the module is loaded or the table is built. No nested quantifiers: text from outside runs through it.
 *
 * @example
 * ```ts
 * import { matcher, pattern } from "selon/match";
 * import { regex } from "selon/match/regex";
 * const clock = regex(String.raw`({{hour}}) h ({{minute}})?  # 18h30`, { hour: "[01]?\\d|2[0-3]", minute: "[0-5]\\d" });
 * const times = matcher({ at: pattern`à ${pattern.any(clock).as("time")}` });
 * console.log([...times.scan("Il part à 18h30.")][0]?.captures.time?.value); // { hour: "18", minute: "30" }
 * ```
 * @param flags beside free spacing and Unicode: `i`, `s`, `m`, `n` (XRegExp: only named groups capture)
 * @throws UsageError `pattern-invalid` when it does not compile or a part is missing.
 */
export function regex(source: string, parts: Readonly<Record<string, string | RegExp>> = {}, flags: string = ""): RegExp {
  try {
    return prepared().build(source, parts, [...new Set(["x", "u", ...flags])].join(""));
  } catch (error) {
    throw new UsageError("pattern-invalid", `the regular expression does not compile: ${(error as Error).message}`);
  }
}
