// Mentions that no noun group gave: names of media that stand loose, people and stretches that the user knows.
import { nameGroup } from "../syntax/noun-shapes.ts";
import type { Reader } from "../syntax/reader.ts";
import { countBelow } from "../text/search.ts";
import type { EntityKind } from "../types.ts";
import type { EntityOptions } from "./entities.ts";
import type { MentionForm } from "./model.ts";
import type { OutletHit } from "./outlets.ts";
import { Found, type Raw } from "./raw.ts";

/** A mention where no noun group was read. */
function rawOf(r: Reader, first: number, last: number, kind: EntityKind, form: MentionForm, name: string): Found {
  const raw = new Found(r, nameGroup(first, last), -1, kind, form, first, null, true, false).called(name, first, last);
  raw.sure = true;
  return raw;
}

export function withLooseOutlets(raws: Raw[], outlets: readonly OutletHit[], r: Reader): Raw[] {
  if (outlets.length === 0) return raws;
  const covered = new Set(raws.map((raw) => raw.outlet).filter((hit) => hit !== null));
  const held = new Uint8Array(r.count);
  for (const hit of outlets) held.fill(1, hit.first, hit.last);
  const out = raws.filter((raw) => raw.outlet !== null || held[raw.group.head] === 0);
  for (const hit of outlets) if (!covered.has(hit)) out.push(rawOf(r, hit.first, hit.last, "outlet", "outlet", hit.outlet.name).but({ outlet: hit }));
  return out;
}

/** Persons and mentions that the user knows beforehand go before what was read. */
export function withKnown(r: Reader, raws: Raw[], options: EntityOptions): Raw[] {
  const known: Raw[] = [];
  options.people?.scan(r.view.tokens, (hit) => {
    if (hit.ambiguous && !hit.supported) return;
    if (!r.isCapital(hit.from)) return;
    known.push(rawOf(r, hit.from, hit.to, "person", "name", hit.entry.name).but({ gender: hit.entry.gender ?? null, known: hit.entry.id }));
  });
  for (const mention of options.recognised ?? []) {
    const { start } = r.view.tokens;
    const first = countBelow(start, mention.start, r.count), last = countBelow(start, mention.end, r.count);
    if (first >= last) continue;
    const form: MentionForm = mention.kind === "person" ? "name" : mention.kind === "outlet" ? "outlet" : mention.kind === "country" ? "country" : mention.kind === "document" || mention.kind === "social" ? "document" : mention.kind === "institution" ? "body" : mention.kind;
    known.push(rawOf(r, first, last, mention.kind, form, mention.name ?? r.slice(first, last)).but({ gender: mention.gender ?? null, known: mention.id }));
  }
  if (known.length === 0) return raws;
  const holder = new Int32Array(r.count).fill(-1);
  known.forEach((raw, k) => holder.fill(k, raw.group.first, raw.group.last));
  const merged = new Map<number, Raw>();
  const kept: Raw[] = [];
  for (const raw of raws) {
    const k = raw.nameFirst >= 0 ? holder[raw.nameFirst]! : holder[raw.group.head]!;
    if (k < 0) {
      kept.push(raw);
      continue;
    }
    // The reading stays where it holds more than the name (title, function); the name and the id are the user's.
    const own = known[k]!;
    if (!merged.has(k) && raw.group.first <= own.group.first && raw.group.last >= own.group.last && raw.kind === own.kind) merged.set(k, raw.but({ name: own.name, form: "name", gender: own.gender ?? raw.gender, known: own.known }));
  }
  known.forEach((raw, k) => kept.push(merged.get(k) ?? raw));
  return kept;
}
