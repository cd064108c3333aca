// Persons of the article: full names joined across spellings, surnames led back to them, functions to their holders.
import { compare } from "../match/compare/compare.ts";
import { soundKeys } from "../match/compare/keys.ts";
import type { Gender } from "../types.ts";
import { folded } from "./fold.ts";
import { Places } from "./places.ts";

/** A person under construction. */
export interface PersonDraft {
  name: string;
  readonly names: string[];
  readonly roles: string[];
  /** From the most trusted to the least: title, function, agreement. */
  gender: Gender | null;
  genderTrust: number;
  readonly id: string | null;
  /** Where the person is mentioned, in tokens. */
  readonly at: Places;
}

/** A name as it is compared: folded, and in parts, hyphens kept. */
interface Name {
  readonly written: string;
  readonly key: string;
  readonly parts: readonly string[];
  readonly surname: string;
}
function makeName(name: string): Name {
  const key = folded(name);
  const parts = key.split(/\s+/u).filter((p) => p !== "");
  return { written: name, key, parts, surname: parts.at(-1) ?? "" };
}
// The press names the same people day after day: how a piece of a name may sound is kept for the next article, up to a limit.
const KEPT = 16384;
const sounds = new Map<string, readonly string[]>();
function keysOf(piece: string): readonly string[] {
  let keys = sounds.get(piece);
  if (keys === undefined) {
    keys = soundKeys(piece);
    if (sounds.size >= KEPT) sounds.clear();
    sounds.set(piece, keys);
  }
  return keys;
}

/** More of one given name than this tell nobody by it. */
const FEW = 4;

/** Keeps the persons of one text. Candidates come from an index of sounds: no name is compared with all others. */
export class People {
  readonly all: PersonDraft[] = [];
  private readonly bySound = new Map<string, Set<PersonDraft>>();
  private readonly byGiven = new Map<string, PersonDraft[]>();
  private readonly byFold = new Map<string, PersonDraft>();

  private readonly names = new Map<string, Name>();

  private nameOf(name: string): Name {
    let made = this.names.get(name);
    if (made === undefined) this.names.set(name, (made = makeName(name)));
    return made;
  }
  private index(person: PersonDraft, name: string): void {
    const { key: whole, parts, surname } = this.nameOf(name);
    for (const piece of new Set([...parts.slice(1), surname])) {
      for (const key of keysOf(piece)) {
        const there = this.bySound.get(key);
        if (there) there.add(person);
        else this.bySound.set(key, new Set([person]));
      }
    }
    const given = parts[0] ?? "";
    const so = this.byGiven.get(given) ?? [];
    if (parts.length > 1 && !so.includes(person) && so.length < FEW) this.byGiven.set(given, [...so, person]);
    if (!this.byFold.has(whole)) this.byFold.set(whole, person);
  }
  private candidates(surname: string): Set<PersonDraft> {
    const found = new Set<PersonDraft>();
    for (const key of keysOf(surname)) for (const person of this.bySound.get(key) ?? []) if (found.size < 24) found.add(person);
    return found;
  }
  private create(name: string, id: string | null): PersonDraft {
    const person: PersonDraft = { name, names: [], roles: [], gender: null, genderTrust: 0, id, at: new Places() };
    this.all.push(person);
    this.call(person, name);
    return person;
  }
  private call(person: PersonDraft, name: string): void {
    if (person.names.includes(name)) return;
    person.names.push(name);
    this.index(person, name);
    // The fullest form names the person; of two as full the first.
    if (person.id === null && this.nameOf(name).parts.length > this.nameOf(person.name).parts.length) person.name = name;
  }

  /** The person of a full name, new where no other spelling of it is known. */
  full(name: string, at: number, id: string | null = null): PersonDraft {
    const exact = this.byFold.get(this.nameOf(name).key);
    if (exact !== undefined) return this.seen(exact, name, at);
    for (const person of this.candidates(this.nameOf(name).surname)) {
      if (person.names.some((known) => this.nameOf(known).parts.length > 1 && sameFull(this.nameOf(known), this.nameOf(name)))) return this.seen(person, name, at);
    }
    return this.seen(this.create(name, id), name, at);
  }

  /** The person of this article whom a name from elsewhere means, by full name or by surname where only that stands in the text. */
  named(name: string): PersonDraft | null {
    for (const person of this.candidates(this.nameOf(name).surname)) {
      if (person.names.some((known) => (this.nameOf(known).parts.length > 1 ? sameFull(this.nameOf(known), this.nameOf(name)) : this.nameOf(name).key.endsWith(this.nameOf(known).key) || soundsLikeSurname(this.nameOf(name), this.nameOf(known))))) return person;
    }
    return null;
  }

  /** Whom a surname (or a given name alone) means: the last one so called before this place, else the first after it. */
  short(name: string, at: number, gender: Gender | null, sureTitle: boolean): PersonDraft | null {
    const key = this.nameOf(name).key;
    const ending = ` ${key}`;
    const pool: PersonDraft[] = [];
    for (const person of this.candidates(this.nameOf(name).surname)) {
      if (person.names.some((known) => this.nameOf(known).key === key || this.nameOf(known).key.endsWith(ending) || hyphenated(this.nameOf(known).surname, key))) pool.push(person);
    }
    if (pool.length === 0) {
      for (const person of this.candidates(this.nameOf(name).surname)) if (person.names.some((known) => soundsLikeSurname(this.nameOf(known), this.nameOf(name)))) pool.push(person);
    }
    if (pool.length === 0 && !sureTitle) {
      const given = this.byGiven.get(key) ?? [];
      if (given.length === 1) pool.push(given[0]!);
    }
    const fitting = gender === null ? pool : pool.filter((person) => person.gender === null || person.gender === gender);
    const chosen = nearest(fitting, at);
    return chosen === null ? null : this.seen(chosen, name, at);
  }

  /** A person known by a surname only. */
  only(name: string, at: number): PersonDraft {
    const exact = this.byFold.get(this.nameOf(name).key);
    return this.seen(exact ?? this.create(name, null), name, at);
  }

  private seen(person: PersonDraft, name: string, at: number): PersonDraft {
    this.call(person, name);
    person.at.add(at);
    return person;
  }
}

/** Notes a gender; a better ground replaces a lesser one. */
export function noteGender(person: PersonDraft, gender: Gender | null, trust: number): void {
  if (gender === null || trust <= person.genderTrust) return;
  person.gender = gender;
  person.genderTrust = trust;
}
export function noteRole(person: PersonDraft, role: string | null): void {
  if (role !== null && role !== "" && !person.roles.includes(role)) person.roles.push(role);
}

function nearest(pool: readonly PersonDraft[], at: number): PersonDraft | null {
  let best: PersonDraft | null = null;
  let bestKey = Number.NEGATIVE_INFINITY;
  for (const person of pool) {
    const before = person.at.before(at + 1);
    const key = before >= 0 ? before : -1 - person.at.first;
    if (best === null || key > bestKey) {
      best = person;
      bestKey = key;
    }
  }
  return best;
}
function sameFull(a: Name, b: Name): boolean {
  const [x = "", y = ""] = [a.parts[0], b.parts[0]];
  if (x === y && a.surname === b.surname) return true;
  // In one article two given names are two people, though Jean be Yann elsewhere: they must sound alike.
  if (!initial(x) && !initial(y) && !alike(x, y)) return false;
  return compare(a.written, b.written, "name").kind === "same";
}
const initial = (given: string): boolean => /^\p{L}\.?$/u.test(given);
/** First letters that spellings of one name exchange. */
const EXCHANGED: ReadonlySet<string> = new Set("iy|ey|ei|ck|kq|cq|ao|dt|dj|gh|hk".split("|"));
function alike(a: string, b: string): boolean {
  const first = [a[0]!, b[0]!].sort().join("");
  if (a[0] !== b[0] && !EXCHANGED.has(first)) return false;
  return a.startsWith(b.slice(0, 3)) || keysOf(b).some((key) => keysOf(a).includes(key));
}
function hyphenated(surname: string, key: string): boolean {
  return surname.startsWith(`${key}-`) || surname.endsWith(`-${key}`);
}
function soundsLikeSurname(known: Name, name: Name): boolean {
  return known.surname.length > 3 && compare(known.surname, name.key, "name").kind === "same";
}
