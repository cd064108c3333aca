import { describe, expect, test } from "vitest";
import { UsageError, compare } from "../../../src/match.ts";

const kind = (a: string, b: string): string => compare(a, b, "name").kind;

describe("one person", () => {
  test.each([
    ["French and English forms of a Russian name", "Anton Tchekhov", "Anton Chekhov"],
    ["German form with patronymic", "Anton Tchekhov", "Anton Pawlowitsch Tschechow"],
    ["Polish form", "Anton Tchekhov", "Anton Czechow"],
    ["Czech form", "Fiodor Dostoïevski", "Fjodor Dostojevskij"],
    ["French -ine and -ov", "Ivan Bounine", "Ivan Bunin"],
    ["j, zh, sch", "Gueorgui Jjonov", "Georgi Zhzhonov"],
    ["kh, ch, j", "Lev Khinchine", "Lew Chintschin"],
    ["Ukrainian g and h", "Ihor Holovko", "Igor Golovko"],
    ["cognates", "Mykola Hohol", "Nikolai Gogol"],
    ["Belarusian endings", "Vasil Bykau", "Vassil Bykov"],
    ["Persian q, gh", "Parviz Qaribpour", "Parviz Gharibpour"],
    ["Persian names in one word or two", "Gholam Hossein Saedi", "Gholamhossein Sa'edi"],
    ["Arabic article and doubled letters", "Naguib el-Mahfouz", "Najib Mahfuz"],
    ["assimilated article", "Badr ach-Chaker", "Badr al-Shaker"],
    ["Hebrew ch and h", "Haïm Nahman Bialik", "Chaim Nachman Bialik"],
    ["Chinese, old and new hyphens", "Lao She", "Lao-She"],
    ["family name first", "Mahfouz Naguib", "Naguib Mahfouz"],
    ["titles", "le docteur Jean Aubrac", "M. Jean Aubrac"],
    ["ranks in small letters", "le général de brigade Paul Morvan", "Paul Morvan"],
    ["diminutive", "Bill Hartwell", "William Hartwell"],
    ["case and accents", "HELENE BERTHIER", "Hélène Berthier"],
    ["the very same", "Zoé Kerbrat", "Zoé Kerbrat"],
  ])("%s: %s = %s", (_what, a, b) => {
    expect(kind(a, b)).toBe("same");
    expect(kind(b, a)).toBe("same");
  });
});

describe("a part of the name", () => {
  test.each([
    ["lone surname", "Tchekhov", "Anton Chekhov"],
    ["surname and form of address", "Mme Berthier", "Hélène Berthier"],
    ["title and surname", "l'amiral Morvan", "Paul Morvan"],
    ["initial", "H. Berthier", "Hélène Berthier"],
  ])("%s: %s ⊂ %s", (_what, a, b) => {
    expect(kind(a, b)).toBe("partial");
    expect(kind(b, a)).toBe("partial");
  });
});

describe("two persons", () => {
  test.each([
    ["brothers", "Thomas Mann", "Heinrich Mann"],
    ["father and daughter", "Léopold Mozart", "Nannerl Mozart"],
    ["same given name", "Anton Tchekhov", "Anton Rubinstein"],
    ["near surnames", "Igor Petrenko", "Igor Petrov"],
    ["near given names", "Vadim Orlovski", "Vassili Orlovski"],
    ["one token shared", "Omar Karim", "Karim Selmi"],
    ["other initial", "P. Berthier", "Hélène Berthier"],
    ["nothing shared", "Zoé Kerbrat", "Paul Morvan"],
  ])("%s: %s ≠ %s", (_what, a, b) => {
    expect(["conflict", "different", "near"]).toContain(kind(a, b));
    expect(kind(b, a)).toBe(kind(a, b));
  });
  test("brothers are a conflict, not a likeness", () => {
    const compared = compare("Thomas Mann", "Heinrich Mann", "name");
    expect(compared.kind).toBe("conflict");
    expect(compared.pairs).toEqual([{ a: "Mann", b: "Mann", score: 1 }]);
    expect(compared.why.join()).toContain("Thomas and Heinrich differ");
  });
});

test("strange names do no harm", () => {
  for (const name of ["", "   ", "…", "M.", "de la", "1984", "\ud800", "x".repeat(500), "Иван Бунин", "毛"]) {
    const compared = compare(name, "Anton Tchekhov", "name");
    expect(compared.score).toBeGreaterThanOrEqual(0);
    expect(compared.score).toBeLessThanOrEqual(1);
    expect(compare(name, name, "name").kind, name).toMatch(/same|different/);
  }
});

test("what is no string, or no profile, is refused", () => {
  expect(() => compare(1 as never, "a", "name")).toThrow(UsageError);
  expect(() => compare("a", "b", "nom" as never)).toThrow(/no profile "nom"/);
});
