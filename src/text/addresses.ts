// Web addresses in a text: `https://…`, and bare hosts like `lemonde.fr` by their top-level domain.
import { isAsciiWord, isBlank, isMarkUnit } from "./chars.ts";

/** No host name is looked at further. */
const MAX_HOST = 64;

/** Top-level domains that make `lemonde.fr` one token. */
const DOMAINS: ReadonlySet<string> = new Set(["fr", "com", "org", "net", "be", "ch", "ca", "eu", "info", "tv", "co", "uk", "de", "it", "es", "ru", "us", "ly", "io", "me", "lu", "ma", "dz", "tn", "sn", "int", "gov", "edu", "news"]);

/** End of the web address that starts at `from`, or -1. Looks no further than a host name's length before it decides. */
export function addressEnd(text: string, from: number): number {
  let host = from;
  const limit = Math.min(text.length, from + MAX_HOST);
  while (host < limit && (isAsciiWord(text.charCodeAt(host)) || text[host] === "-" || text[host] === ".")) host++;
  while (host > from && (text[host - 1] === "." || text[host - 1] === "-")) host--;
  const last = text.lastIndexOf(".", host - 1);
  if (last <= from || !DOMAINS.has(text.slice(last + 1, host))) return -1;
  return text[host] === "/" ? pathEnd(text, host) : host;
}
/** End of the address whose path or protocol goes on at `from`: before a blank, a quotation mark, or the stops that close it. */
export function pathEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && !(isMarkUnit(text.charCodeAt(end)))) end++;
  while (end > from && /[.,;:!?)\]…]/.test(text[end - 1]!)) end--;
  return end;
}
