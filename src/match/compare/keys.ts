// Coarse keys of how a word may sound, for proposing candidates: consonants by class, vowels off.
import { spell } from "./sounds.ts";

/** Letters, longest first, and the classes they can stand for; `-` is nothing. */
const CLASSES: readonly (readonly [string, string])[] = [
  ["schtsch", "S"], ["chtch", "S"], ["tsch", "S"], ["dsch", "S"], ["szcz", "S"], ["sch", "S"], ["tch", "S"], ["dzh", "S"], ["kh", "K"], ["ch", "SK"], ["sh", "S"], ["zh", "S"], ["gh", "K-"], ["ph", "F"], ["th", "T"],
  ["dj", "S"], ["dz", "S"], ["cz", "S"], ["sz", "S"], ["sj", "S"], ["zj", "S"], ["tz", "S"], ["ts", "S"], ["gu", "K"], ["ck", "K"], ["qu", "K"], ["rz", "S"], ["ou", ""], ["ks", "KS"],
  ["b", "P"], ["c", "SK"], ["d", "T"], ["f", "F"], ["g", "KS"], ["h", "-K"], ["j", "S-K"], ["k", "K"], ["l", "L"], ["m", "M"], ["n", "M"], ["p", "P"], ["q", "K"], ["r", "R"], ["s", "S"], ["t", "T"], ["v", "F"], ["w", "F-"], ["x", "KS"], ["z", "S"],
  ["č", "S"], ["ć", "S"], ["ç", "S"], ["ś", "S"], ["š", "S"], ["ş", "S"], ["ž", "S"], ["ź", "S"], ["ż", "S"], ["ł", "L"], ["ř", "S"], ["ť", "T"], ["ď", "T"], ["ň", "M"], ["ñ", "M"], ["đ", "T"], ["ß", "S"], ["ţ", "S"], ["ț", "S"], ["ș", "S"],
];
let byFirst: ReadonlyMap<string, readonly (readonly [string, string])[]> | null = null;
function rowsOf(letter: string): readonly (readonly [string, string])[] {
  byFirst ??= new Map([...new Set(CLASSES.map(([letters]) => letters[0]!))].map((first) => [first, CLASSES.filter(([letters]) => letters.startsWith(first))]));
  return byFirst.get(letter) ?? [];
}
const BRANCHES = 4;
const LENGTH = 4;

/** At most four keys that a word shares with most of its spellings elsewhere. */
export function soundKeys(word: string): readonly string[] {
  const spelt = spell(word);
  let keys: string[] = ["~"];
  for (let i = 0; i < spelt.length && keys[0]!.length <= LENGTH; ) {
    const row = rowsOf(spelt[i]!).find(([letters]) => spelt.startsWith(letters, i));
    if (!row) {
      i++;
      continue;
    }
    i += row[0].length;
    const branches = row[1] === "" ? ["-"] : [...row[1]];
    const grown = branches.flatMap((branch) => keys.map((key) => (branch === "-" || key.endsWith(branch) ? key : key + branch)));
    keys = [...new Set(grown)].slice(0, BRANCHES);
  }
  return keys;
}
