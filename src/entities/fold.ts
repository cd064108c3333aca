// Comparison forms of names and phrases: without accents, in small letters, with straight apostrophes.
import { LATIN_LIMIT } from "../text/chars.ts";

const slowly = (s: string): string => s.normalize("NFD").replace(/\p{M}/gu, "");
const straightened = (s: string): string => s.replace(/[’ʼ]/gu, "'");

// What a Latin unit becomes does not hang on its neighbours, so each is asked once.
let plainUnits: readonly string[] | undefined;
let foldedUnits: readonly string[] | undefined;
const CURLY = 0x2019;

function latinUnits(of: (s: string) => string): readonly string[] {
  return Array.from({ length: LATIN_LIMIT }, (_, unit) => of(String.fromCharCode(unit)));
}
function isAscii(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 0x7f) return false;
  return true;
}
/** Unit by unit from a table; null where a unit is not Latin. */
function byUnits(s: string, units: readonly string[], curly: string): string | null {
  let out = "";
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (unit < LATIN_LIMIT) out += units[unit]!;
    else if (unit === CURLY) out += curly;
    else return null;
  }
  return out;
}

/** Without accents. */
export function plain(s: string): string {
  if (isAscii(s)) return s;
  return byUnits(s, (plainUnits ??= latinUnits(slowly)), "’") ?? slowly(s);
}
/** Without accents, in small letters, apostrophes straight. */
export function folded(s: string): string {
  if (isAscii(s)) return s.toLowerCase();
  return byUnits(s, (foldedUnits ??= latinUnits((unit) => slowly(unit).toLowerCase())), "'") ?? straightened(slowly(s)).toLowerCase();
}
/** In small letters, apostrophes straight, accents kept. */
export function small(s: string): string {
  return (s.includes("’") || s.includes("ʼ") ? straightened(s) : s).toLowerCase();
}
/** Every gap is one space. */
export function spaced(s: string): string {
  for (let i = 0, before = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    // A blank that is no space, or the second one in a row.
    if ((unit < 0x20 || unit === 0xa0 || unit >= 0x1680) && unit !== CURLY ? /\s/u.test(s[i]!) : unit === 0x20 && before === 0x20) return s.replace(/\s+/gu, " ");
    before = unit;
  }
  return s;
}
