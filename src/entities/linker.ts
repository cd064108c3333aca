// Joins mentions to entities: full names first, then short forms, appositions, and what only describes.
import { OF } from "../syntax/grammar.ts";
import type { Reader } from "../syntax/reader.ts";
import type { Outlet } from "../types.ts";
import { acts, genderAgrees, hasComplement, nextOuter, placeOf, presented, separator, shownBehind } from "./around.ts";
import { abbreviates, Bodies, type BodyDraft } from "./bodies.ts";
import type { EntityOptions } from "./entities.ts";
import type { Facts } from "./facts.ts";
import { noteGender, noteRole, People, type PersonDraft } from "./people.ts";
import { Timeline } from "./places.ts";
import type { Raw } from "./raw.ts";
import { Roles } from "./roles.ts";
import type { MentionWords } from "./words.ts";

export type Draft = { readonly person: PersonDraft } | { readonly body: BodyDraft };

/** How many mentions back a description looks for what it means. */
const REACH = 120;

export class Linker {
  private readonly people = new People();
  private readonly bodies = new Bodies();
  private readonly roles: Roles;
  private readonly drafts: (Draft | null)[];
  /** Names alone that something belongs to (`chez X`, `les usines de X`). */
  private readonly owned = new Set<string>();
  private readonly r: Reader;
  private readonly facts: Facts;
  private readonly words: MentionWords;
  private readonly raws: readonly Raw[];
  private readonly options: EntityOptions;
  private readonly home: Outlet | null;
  private readonly byName = new Map<string, number[]>();
  private holders: Timeline<PersonDraft> = new Timeline<PersonDraft>([]);
  private named: Timeline<BodyDraft> = new Timeline<BodyDraft>([]);

  constructor(r: Reader, facts: Facts, raws: readonly Raw[], options: EntityOptions) {
    this.r = r;
    this.facts = facts;
    this.words = facts.words;
    this.roles = new Roles(facts.words);
    this.raws = raws;
    this.options = options;
    this.drafts = raws.map(() => null);
    raws.forEach((raw, i) => {
      if (raw.name === "") return;
      const there = this.byName.get(raw.name);
      if (there) there.push(i);
      else this.byName.set(raw.name, [i]);
    });
    const { home, outlets } = options;
    this.home = home ? (outlets.get(home) ?? outlets.resolve(home, { limit: 1 }).find((found) => found.score > 0.6)?.entry ?? null) : null;
    for (const raw of raws) if (raw.kind === "person" && raw.form === "surname" && !raw.sure && raw.group.prep >= 0 && r.closed(raw.group.prep) & OF) this.owned.add(raw.name);
  }

  link(): readonly (Draft | null)[] {
    const { raws } = this;
    // Full names and bodies first, from the whole text; then short forms; functions last.
    raws.forEach((raw, i) => this.full(raw, i));
    raws.forEach((raw, i) => this.short(raw, i));
    raws.forEach((raw, i) => this.apposed(raw, i));
    const holders: { at: number; who: PersonDraft }[] = [], named: { at: number; who: BodyDraft }[] = [];
    this.drafts.forEach((draft, i) => {
      if (draft === null) return;
      const at = raws[i]!.group.first;
      if ("person" in draft) {
        if (draft.person.roles.length > 0) holders.push({ at, who: draft.person });
      } else if (draft.body.kind === "outlet" || draft.body.kind === "institution") named.push({ at, who: draft.body });
    });
    this.holders = new Timeline(holders);
    this.named = new Timeline(named);
    raws.forEach((raw, i) => this.generic(raw, i));
    // « l'ire de Léa », whom the text knows from elsewhere.
    raws.forEach((raw, i) => this.short(raw, i));
    return this.drafts;
  }

  private setPerson(i: number, person: PersonDraft): void {
    const raw = this.raws[i]!;
    this.drafts[i] = { person };
    noteGender(person, raw.gender ?? shownBehind(this.r, raw.group.last), raw.civility ? 3 : raw.form === "role" || raw.role !== null ? (raw.gender === "f" ? 2 : 1) : raw.gender === null ? 1 : 0);
    noteRole(person, raw.role);
  }

  private full(raw: Raw, i: number): void {
    const { bodies, people } = this;
    const at = raw.group.first;
    const id = raw.known ?? null;
    if (raw.kind === "person" && raw.form === "name" && (raw.sure || !placeOf(this.facts, raw))) {
      const person = people.full(raw.name, at, id);
      if (id !== null) {
        const entry = this.options.people?.get(id);
        if (entry?.gender !== undefined) noteGender(person, entry.gender, 4);
        for (const role of entry?.roles ?? []) noteRole(person, role);
      }
      this.setPerson(i, person);
    } else if (raw.kind === "outlet" && raw.outlet !== null) {
      const body = bodies.named("outlet", raw.outlet.outlet.name, at, raw.outlet.outlet.id, false, this.r.slice(raw.outlet.first, raw.outlet.last), raw.outlet.outlet);
      if (raw.head?.media !== undefined) bodies.noun(body, raw.head.lemma);
      this.drafts[i] = { body };
    } else if (raw.kind === "outlet" && raw.name !== "") {
      const body = bodies.named("outlet", raw.name, at);
      if (raw.head?.media !== undefined) bodies.noun(body, raw.head.lemma);
      this.drafts[i] = { body };
    } else if (raw.kind === "country") {
      this.drafts[i] = { body: bodies.named("country", raw.name, at, null, false, raw.bare) };
    } else if (raw.kind === "institution" && (raw.name !== "" || hasComplement(raw))) {
      const name = raw.proper?.kind === "institution" || raw.name !== "" ? raw.name || raw.bare : raw.bare;
      const known = raw.name === "" && raw.proper === null && raw.definite && !raw.plural && raw.head?.body !== undefined ? this.calledSo(raw, at) : null;
      const body = known ?? this.bodyNamed(raw, name, at, id);
      if (raw.head?.body !== undefined) bodies.noun(body, raw.head.lemma);
      if (raw.name !== "" && raw.bare !== raw.name && raw.head?.body !== undefined) bodies.alias(body, raw.bare, false);
      this.drafts[i] = { body };
    } else if (id !== null) {
      this.drafts[i] = { body: bodies.named(raw.kind, raw.name, at, id) };
    }
  }
  /** `L'agence de notation`, after `l'agence de notation Fitch`. */
  private calledSo(raw: Raw, at: number): BodyDraft | null {
    const body = this.bodies.byNounAt(raw.head!.lemma, at, (one) => one.at.first < at && one.names.some((name) => name.startsWith(`${raw.bare} `)));
    return body && this.bodies.seen(body, raw.bare, at);
  }
  /** An acronym and the name it is known to abbreviate are one. */
  private bodyNamed(raw: Raw, name: string, at: number, id: string | null): BodyDraft {
    const full = raw.proper?.full;
    if (!full) return this.bodies.named("institution", name, at, id);
    const known = this.bodies.find("institution", name) ?? this.bodies.find("institution", full);
    const body = known ? this.bodies.seen(known, name, at) : this.bodies.named("institution", name, at, id);
    this.bodies.knownAs(body, full);
    return body;
  }

  private short(raw: Raw, i: number): void {
    if (this.drafts[i] !== null) return;
    const { people, bodies } = this;
    const at = raw.group.first;
    if (raw.kind === "person" && raw.form === "surname") {
      const person = people.short(raw.name, at, raw.civility ? raw.gender : null, raw.civility);
      if (person !== null) {
        this.setPerson(i, person);
        return;
      }
      const body = raw.sure ? undefined : (bodies.find("institution", raw.name) ?? bodies.find("outlet", raw.name));
      if (body !== undefined) {
        this.drafts[i] = { body: bodies.seen(body, raw.name, at) };
        return;
      }
      if (raw.sure || presented(this.r, this.facts, raw)) this.setPerson(i, people.only(raw.name, at));
    }
  }

  /** `le porte-parole du Kremlin, Dmitri Peskov`; `X, ministre de Y`; `Santé publique France (SPF)`. */
  private apposed(raw: Raw, i: number): void {
    const j = nextOuter(this.raws, i);
    if (j < 0) return;
    const next = this.raws[j]!;
    const gap = separator(this.r, raw.group, next.group);
    if (gap === "bracket") {
      const draft = this.drafts[i], other = next.nameFirst >= 0 ? this.r.slice(next.nameFirst, next.nameLast) : "";
      if (draft && "body" in draft && draft.body.kind === "institution" && other !== "" && (abbreviates(other, draft.body.name, this.words.small) || abbreviates(draft.body.name, other, this.words.small))) {
        this.bodies.alias(draft.body, other, false);
        this.redirect(j, other, draft.body);
      }
      return;
    }
    if (gap !== "comma") return;
    if ((raw.form === "role" || (raw.form === "anonymous" && raw.head?.person !== undefined)) && (raw.kind === "person" || raw.kind === "anonymous") && next.kind === "person" && next.form !== "role" && next.role === null && next.group.det < 0) {
      const draft = this.drafts[j];
      if (draft && "person" in draft && this.drafts[i] === null) this.setPerson(i, draft.person);
      return;
    }
    const called = next.kind === "person" ? next.form === "role" : next.form === "anonymous" && next.head?.person !== undefined && next.nameFirst < 0;
    if (raw.kind === "person" && raw.form !== "role" && called && this.drafts[j] === null) {
      const draft = this.drafts[i];
      const k = nextOuter(this.raws, j);
      const named = k >= 0 && separator(this.r, next.group, this.raws[k]!.group) === "comma" && this.raws[k]!.kind === "person" && this.raws[k]!.form !== "role" && next.group.det >= 0;
      if (draft && "person" in draft && !named && genderAgrees(this.r, draft.person, next)) this.setPerson(j, draft.person);
      return;
    }
    // `la fédération des banques, Febelfin`; `Enedis, le gestionnaire du réseau`.
    const draft = this.drafts[i];
    if (draft && "body" in draft && draft.body.kind === "institution" && raw.name === "" && this.drafts[j] === null && next.nameFirst >= 0 && next.form !== "role" && !next.sure) {
      this.bodies.alias(draft.body, next.name, true);
      this.meaning(next.name, draft.body);
      return;
    }
    if (this.drafts[i] === null && raw.nameFirst >= 0 && !raw.sure && next.head?.body !== undefined && next.group.det >= 0) {
      const body = this.bodies.named("institution", raw.name, raw.group.first);
      this.bodies.noun(body, next.head.lemma);
      this.drafts[j] = { body: this.bodies.seen(body, next.bare, next.group.first) };
      this.meaning(raw.name, body);
      return;
    }
    if (draft && "body" in draft && draft.body.kind === "institution" && raw.name !== "" && next.head?.body !== undefined && next.name === "" && next.group.det >= 0) {
      this.bodies.noun(draft.body, next.head.lemma);
      this.drafts[j] = { body: this.bodies.seen(draft.body, next.bare, next.group.first) };
    }
  }
  /** What goes by a name alone and is nobody yet means this body. */
  private meaning(name: string, body: BodyDraft): void {
    for (const k of this.byName.get(name) ?? []) if (this.drafts[k] === null) this.drafts[k] = { body: this.bodies.seen(body, name, this.raws[k]!.group.first) };
  }
  private redirect(j: number, name: string, body: BodyDraft): void {
    for (const k of [j, ...(this.byName.get(name) ?? [])]) {
      const draft = this.drafts[k];
      if (k === j || !draft || "body" in draft) this.drafts[k] = { body: this.bodies.seen(body, name, this.raws[k]!.group.first) };
    }
  }

  private generic(raw: Raw, i: number): void {
    if (this.drafts[i] !== null) return;
    const { bodies, people } = this;
    const at = raw.group.first;
    const role = raw.kind === "person" && raw.form === "role";
    const called = role && raw.head?.body !== undefined && raw.definite ? bodies.byNounAt(raw.head.lemma, at, (body) => body.kind === "institution") : null;
    if (called !== null) {
      this.drafts[i] = { body: bodies.seen(called, raw.bare, at) };
    } else if (role) {
      const person = this.holder(raw, at);
      if (person !== null) {
        person.at.add(at);
        this.setPerson(i, person);
      } else this.drafts[i] = { body: bodies.named("person", raw.bare, at) };
    } else if (raw.kind === "person") {
      // A capital alone that nothing explains: a name where it speaks, a place or a thing elsewhere.
      // People come with their full names first: one that never does is a firm or a body more often than not.
      if (!(acts(this.r, this.facts, raw) || presented(this.r, this.facts, raw))) return;
      const alone = raw.nameLast - raw.nameFirst === 1 && !this.words.given(raw.name) && !this.words.knownSurname(raw.name) && this.owned.has(raw.name);
      if (alone) this.drafts[i] = { body: bodies.named("institution", raw.name, at) };
      else this.setPerson(i, people.only(raw.name, at));
    } else if (raw.kind === "outlet" && raw.form === "outlet") {
      const noun = raw.head?.lemma ?? "";
      const kinds = raw.head?.media ?? [];
      // `la rédaction du Phare` is no medium by itself.
      if (raw.head?.also && raw.group.last > raw.group.coreLast && raw.head.body === undefined) return;
      const body = this.lastOutlet(at, (b) => b.outlet !== null && (kinds.length === 0 || kinds.includes(b.outlet.kind) || b.nouns.includes(noun)));
      if (body !== null) this.drafts[i] = { body: bodies.seen(body, raw.bare, at) };
      else if (raw.head?.body !== undefined) this.drafts[i] = { body: this.bodyByNoun(raw, at) };
      else if (!raw.head?.also && (!raw.definite || hasComplement(raw))) this.drafts[i] = { body: bodies.named("outlet", raw.bare, at) };
    } else if (raw.kind === "institution") {
      this.drafts[i] = { body: this.bodyByNoun(raw, at) };
    } else if (raw.kind !== "country") {
      const noun = `${raw.kind} ${raw.head?.lemma ?? ""}`;
      if (raw.demonstrative || (raw.definite && !raw.plural && !hasComplement(raw))) {
        const before = bodies.byNounAt(noun, at, (b) => b.kind === raw.kind && b.at.first < at);
        if (before !== null && before.at.first < at) {
          this.drafts[i] = { body: bodies.seen(before, raw.bare, at) };
          return;
        }
      }
      const body = bodies.named(raw.kind, raw.bare, at, null, raw.plural);
      bodies.noun(body, noun);
      this.drafts[i] = { body };
    }
  }

  /** Who holds the function: the last one before who was called so, else the first after. */
  private holder(raw: Raw, at: number): PersonDraft | null {
    const fits = (person: PersonDraft): boolean => this.genderAllows(person, raw) && person.roles.some((role) => this.roles.fits(role, raw.bare));
    return this.holders.nearest(at, REACH, fits) ?? this.known(raw, at);
  }
  /** Somebody whom the article names without the office, and who held it. */
  private known(raw: Raw, at: number): PersonDraft | null {
    const office = this.roles.office(raw.bare);
    if (office === undefined) return null;
    const day = this.options.published?.slice(0, 10) ?? null;
    const found = this.words.holders(office, raw.bare, day).map((name) => this.people.named(name)).filter((person) => person !== null);
    const free = found.filter((person) => this.genderAllows(person, raw));
    return (free.length === 1 ? free[0] : free.find((person) => person.at.first <= at)) ?? null;
  }
  private genderAllows(person: PersonDraft, raw: Raw): boolean {
    // « l'expert » is not Céline.
    if (raw.gender === "m" && person.gender === null && this.words.suggests(person.name) === "f") return false;
    return genderAgrees(this.r, person, raw);
  }
  private bodyByNoun(raw: Raw, at: number): BodyDraft {
    const noun = raw.head?.lemma ?? raw.bare;
    if (!hasComplement(raw) && !raw.plural) {
      const called = this.bodies.byNounAt(noun, at, (body) => body.kind === "institution" && body.name !== raw.bare);
      if (called !== null) return this.bodies.seen(called, raw.bare, at);
      if (raw.head?.body !== undefined && raw.head.body !== "office" && raw.definite) {
        const last = this.lastBody(at);
        if (last !== null) return this.bodies.seen(last, raw.bare, at);
      }
    }
    const body = this.bodies.named("institution", raw.bare, at, null, raw.plural);
    this.bodies.noun(body, noun);
    return body;
  }
  private lastBody(at: number): BodyDraft | null {
    return this.named.nearest(at, REACH, (body) => body.kind === "institution" && !body.plural && body.names.some((name) => /^\p{Lu}/u.test(name)));
  }
  private lastOutlet(at: number, fits: (body: BodyDraft) => boolean): BodyDraft | null {
    const named = this.named.nearest(at, REACH, (body) => body.kind === "outlet" && fits(body));
    if (named !== null || this.home === null) return named;
    const body = this.bodies.named("outlet", this.home.name, at, this.home.id, false, "", this.home);
    return fits(body) ? body : null;
  }
}
