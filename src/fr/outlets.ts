import type { Outlet } from "../types.ts";
import { FRANCE } from "./outlets-france.ts";
import { WORLD } from "./outlets-world.ts";

/**
 * What a medium is: decides which noun can mean it (« la chaîne », « l'hebdomadaire »), see `media-nouns.ts`.
 * `programme` is a broadcast that has a name of its own and stands for its station.
 */
export type OutletKind =
  | "agency" | "newspaper" | "weekly" | "magazine" | "radio" | "television" | "broadcaster" | "online" | "programme";

const KINDS: Readonly<Record<string, OutletKind>> = {
  a: "agency", n: "newspaper", w: "weekly", m: "magazine", r: "radio", t: "television", b: "broadcaster", o: "online", p: "programme",
};

/** `The Elbonian Times` → `elboniantimes`: the id of a row that states none. A leading article belongs to the id in French only. */
function slug(name: string): string {
  return name.normalize("NFD").replace(/^The /u, "").replace(/[^0-9A-Za-z]+/gu, "").toLowerCase();
}

/**
 * Reads the notation of the outlet rows. One row is one outlet:
 * ```
 * # country language …                                  for the rows below
 * k Name; alias; ?ambiguous alias | domain … @handle … Q123 ^parent #id !
 * ```
 * - `k` is a letter of {@link OutletKind}: a(gency) n(ewspaper) w(eekly) m(agazine) r(adio) t(elevision) b(roadcaster) o(nline) p(rogramme).
 * - `?` marks a name that is also something else (« Le Point », « Times »): it counts only where the context supports it.
 *   A name with `?` in front of the row's first field is the canonical name all the same.
 * - A domain that starts with a dot is the id and that ending; `:CC` or `:CC:languages` after a domain replaces the section's.
 * - `!` is a medium under the control of a state. Without `#id` the id is the name in small letters without marks and spaces.
 *
 * A name that begins with `The` is recognised without it too; what is then a single word counts as ambiguous.
 *
 * @example
 * ```ts
 * readOutlets("# FR fr\nn ?Le Phare; Le Phare du Nord | .fr @lephare")[0]?.domains; // ["lephare.fr"]
 * ```
 */
export function readOutlets(rows: string): readonly Outlet[] {
  const result: Outlet[] = [];
  let country = "INT";
  let languages: readonly string[] = [];
  for (const line of rows.split("\n")) {
    if (line.startsWith("# ")) {
      const [place = "INT", ...tongues] = line.slice(2).split(" ");
      country = place;
      languages = tongues;
      continue;
    }
    const kind = KINDS[line.charAt(0)];
    const bar = line.indexOf(" | ");
    if (kind === undefined || bar < 0) continue;
    result.push(readRow(kind, line.slice(2, bar), line.slice(bar + 3), country, languages));
  }
  return result;
}

function readRow(kind: OutletKind, nameField: string, factField: string, section: string, tongues: readonly string[]): Outlet {
  const ambiguous: string[] = [];
  const names = nameField.split("; ").map((written) => {
    if (!written.startsWith("?")) return written;
    ambiguous.push(written.slice(1));
    return written.slice(1);
  });
  const name = names[0] ?? "";
  const facts = factField.split(" ");
  const id = facts.find((fact) => fact.startsWith("#"))?.slice(1) ?? slug(name);
  let country = section;
  let languages = tongues;
  const domains: string[] = [];
  const handles: string[] = [];
  let wikidata: string | undefined;
  let parent: string | undefined;
  let state = false;
  let afterColon = false;
  for (const fact of facts) {
    if (fact === "!") state = true;
    else if (fact.startsWith("@")) handles.push(fact.slice(1));
    else if (fact.startsWith("^")) parent = fact.slice(1);
    else if (fact.startsWith("#")) continue;
    else if (/^Q\d+$/u.test(fact)) wikidata = fact;
    else if (afterColon && !fact.includes(".")) languages = [...languages, fact];
    else if (fact !== "") {
      const [domain = "", place, first] = fact.split(":");
      if (place !== undefined) country = place;
      if (first !== undefined) { languages = [first]; afterColon = true; }
      domains.push(domain.startsWith(".") ? id + domain : domain);
    }
  }
  const aliases = names.slice(1);
  const bare = name.startsWith("The ") ? name.slice(4) : "";
  if (bare !== "" && !names.includes(bare)) {
    aliases.unshift(bare);
    if (!bare.includes(" ")) ambiguous.push(bare);
  }
  return {
    id, name, aliases, ...(ambiguous.length > 0 && { ambiguous }), kind, country, languages, domains,
    ...(handles.length > 0 && { handles }), ...(wikidata !== undefined && { wikidata }), ...(parent !== undefined && { parent }), ...(state && { state }),
  };
}

let builtIn: readonly Outlet[] | undefined;

/**
 * The media that French news cites, as plain rows: the default of `ParseOptions.outlets`. Read at the first call.
 *
 * @example
 * ```ts
 * outlets().find((outlet) => outlet.id === "nyt")?.name; // "The New York Times"
 * ```
 */
export function outlets(): readonly Outlet[] {
  builtIn ??= readOutlets(FRANCE + WORLD);
  return builtIn;
}
