/**
 * Who said what, according to whom, and when, from French news text.
 *
 * @example
 * ```ts
 * import { parse } from "selon";
 * const { quotes } = parse("« Nous irons jusqu’au bout », a déclaré lundi Emmanuel Macron.", { published: "2024-05-15" });
 * quotes[0]?.speaker?.name; // => "Emmanuel Macron"
 * quotes[0]?.said?.value; // => "2024-05-13"
 * ```
 *
 * @module
 */
export * from "./src/index.ts";
