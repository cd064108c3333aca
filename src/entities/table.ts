// Drafts to plain tables; ids are the user's, the registry's, or made of the name.
import type { Reader } from "../syntax/reader.ts";
import type { EntityKind } from "../types.ts";
import type { BodyDraft } from "./bodies.ts";
import { folded, plain } from "./fold.ts";
import type { Draft } from "./linker.ts";
import type { EntityDraft, EntityMention, EntityTable } from "./model.ts";
import type { PersonDraft } from "./people.ts";
import type { Raw } from "./raw.ts";

/** Drafts to frozen tables; ids are the user's, the registry's, or made of the name. */
export function tableOf(r: Reader, raws: readonly Raw[], drafts: readonly (Draft | null)[]): EntityTable {
  const index = new Map<PersonDraft | BodyDraft, number>();
  const order: { readonly draft: Draft; readonly kind: EntityKind; readonly mentions: number[] }[] = [];
  const mentions: EntityMention[] = [];
  raws.forEach((raw, i) => {
    const draft = drafts[i];
    if (!draft) return;
    const key = "person" in draft ? draft.person : draft.body;
    let entity = index.get(key);
    if (entity === undefined) {
      entity = order.length;
      index.set(key, entity);
      order.push({ draft, kind: "person" in draft ? "person" : draft.body.kind, mentions: [] });
    }
    order[entity]!.mentions.push(mentions.length);
    const { group } = raw;
    const kind = order[entity]!.kind;
    mentions.push({
      first: group.first, last: group.last, start: r.view.tokens.start[group.first]!, end: r.view.tokens.end[group.last - 1]!, kind,
      form: kind === "institution" && (raw.form === "surname" || raw.form === "name") ? "body" : raw.form, entity, plural: raw.plural, gender: raw.gender, role: raw.role, group,
    });
  });
  const taken = new Map<string, number>();
  const unique = (wanted: string): string => {
    const base = wanted === "" ? "entity" : wanted;
    const n = (taken.get(base) ?? 0) + 1;
    taken.set(base, n);
    return n === 1 ? base : `${base}-${n}`;
  };
  const entities: EntityDraft[] = order.map(({ draft, kind, mentions: list }) => {
    const own = "person" in draft ? draft.person : draft.body;
    const person = "person" in draft ? draft.person : null;
    return {
      kind, id: unique(own.id ?? slug(own.name)), name: own.name, names: [...own.names], roles: person ? [...person.roles] : [], gender: person?.gender ?? null,
      plural: person === null && (draft as { readonly body: BodyDraft }).body.plural, mentions: list,
    };
  });
  const startingAt = new Int32Array(r.count).fill(-1);
  const holding = new Int32Array(r.count).fill(-1);
  mentions.forEach((mention, m) => {
    if (startingAt[mention.first] === -1) startingAt[mention.first] = m;
    holding.fill(m, mention.first, mention.last);
  });
  return { mentions, entities, startingAt, holding };
}

function slug(name: string): string {
  const simple = folded(name);
  let out = "";
  // Where the run of letters and digits began, -1 between two runs.
  let from = -1;
  for (let i = 0; i < simple.length; i++) {
    const unit = simple.charCodeAt(i);
    // Letters of other scripts are sorted out by their classes.
    if (unit > 0x7f) return plain(name).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "").toLowerCase().slice(0, 60);
    const kept = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    if (kept && from < 0) from = i;
    if (kept || from < 0) continue;
    out += out === "" ? simple.slice(from, i) : `-${simple.slice(from, i)}`;
    from = -1;
  }
  if (from >= 0) out += out === "" ? simple.slice(from) : `-${simple.slice(from)}`;
  return out.slice(0, 60);
}
