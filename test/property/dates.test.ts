import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civil, dayNumber, isoDay, monthLength, weekday } from "../../src/dates/calendar.ts";
import { compareDates, parseDates } from "../../src/dates.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const first = dayNumber(1600, 1, 1), last = dayNumber(2100, 12, 31);
/** Any day of 1600–2100; leap days, their eves and the ends of years more often. */
const day = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc.tuple(fc.integer({ min: 1600, max: 2100 }), fc.constantFrom([2, 28], [2, 29], [3, 1], [12, 31], [1, 1], [12, 28])).map(([year, [month, d]]) => dayNumber(year, month!, Math.min(d!, monthLength(year, month!)))),
);
const value = (text: string, published: number): string => parseDates(text, { published: isoDay(published) })[0]!.value;

describe("for any day of publication from 1600 to 2100", () => {
  test("neighbouring days", () => {
    fc.assert(fc.property(day, (now) => {
      for (const [word, n] of [["avant-hier", -2], ["hier", -1], ["aujourd’hui", 0], ["demain", 1], ["après-demain", 2]] as const) expect(value(`C’est ${word}.`, now)).toBe(isoDay(now + n));
    }));
  });
  test("a weekday is the last one in the past, the next one in the future; the same weekday is today", () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 7 }), (now, wd) => {
      const back = (weekday(now) - wd + 7) % 7, on = (wd - weekday(now) + 7) % 7;
      expect(value(`Il est venu ${WEEKDAYS[wd - 1]!}.`, now)).toBe(isoDay(now - back));
      expect(value(`Il viendra ${WEEKDAYS[wd - 1]!}.`, now)).toBe(isoDay(now + on));
      expect(value(`Il est venu ${WEEKDAYS[wd - 1]!} dernier.`, now)).toBe(isoDay(now - (back || 7)));
      expect(value(`Il viendra ${WEEKDAYS[wd - 1]!} prochain.`, now)).toBe(isoDay(now + (on || 7)));
    }));
  });
  test("a day and month lie within a year of it, or the next leap year", () => {
    fc.assert(fc.property(day, day, (now, other) => {
      const { month, day: d } = civil(other);
      const name = `${d === 1 ? "1er" : d} ${MONTHS[month - 1]!}`;
      const past = value(`Il est venu le ${name}.`, now), future = value(`Il viendra le ${name}.`, now);
      expect(past <= isoDay(now) && future >= isoDay(now)).toBe(true);
      for (const found of [past, future]) {
        expect(found.slice(5)).toBe(isoDay(other).slice(5));
        expect(Math.abs(Number(found.slice(0, 4)) - civil(now).year)).toBeLessThanOrEqual(d === 29 && month === 2 ? 8 : 1);
      }
    }));
  });
  test("a weekday beside a day and month fixes the year", () => {
    fc.assert(fc.property(day, fc.integer({ min: -300, max: 60 }), (now, away) => {
      const then = now + away;
      const { month, day: d } = civil(then);
      expect(value(`C’était ${WEEKDAYS[weekday(then) - 1]!} ${d === 1 ? "1er" : d} ${MONTHS[month - 1]!}.`, now)).toBe(isoDay(then));
    }));
  });
  test("weeks, months and years before and after", () => {
    fc.assert(fc.property(day, (now) => {
      const { year, month } = civil(now);
      const before = civil(dayNumber(year, month, 1) - 1);
      expect(value("le mois dernier", now)).toBe(isoDay(dayNumber(before.year, before.month, 1)).slice(0, 7));
      expect(value("l’an prochain", now)).toBe(String(year + 1));
      expect(value("la semaine dernière", now)).toBe(value("cette semaine", now - 7));
      expect(value("il y a dix jours", now)).toBe(isoDay(now - 10));
    }));
  });
  test("Easter Monday follows a Sunday from 22 March to 25 April", () => {
    fc.assert(fc.property(fc.integer({ min: 1600, max: 2100 }), (year) => {
      const found = value(`le lundi de Pâques ${year}`, first);
      expect(found >= `${year}-03-23` && found <= `${year}-04-26`).toBe(true);
      const [y, m, d] = found.split("-").map(Number) as [number, number, number];
      expect(weekday(dayNumber(y, m, d))).toBe(1);
    }));
  });
});

const WORDS = ["le", "la", "l’", "de", "d’", "du", "à", "en", "il y a", "dans", "3", "12", "1er", "2024", "2019-2020", "98", "mai", "mars", "été", "siècle", "XXIe", "lundi", "lundis", "h", "18h30", "heures", "midi", "soir", "nuit", "semaine", "ans", "mois", "dernier", "prochaine", "fin", "début", "mi-mars", "veille", "Noël", "quelques", "plus de", "tous les", "par", "-", "/", ",", ".", "«", "»", "\n", "\n\n", "vers", "environ", "depuis", "ces", "même", "jour", "av. J.-C.", "%", "rue", "Paris"];

test("whatever words follow each other: spans are in order, apart, and say what they cover", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.option(day), (words, now) => {
    const text = words.join(" ");
    const dates = parseDates(text, now === null ? {} : { published: isoDay(now) });
    let end = 0;
    for (const date of dates) {
      expect(date.start).toBeGreaterThanOrEqual(end);
      expect(date.end).toBeGreaterThan(date.start);
      expect(text.slice(date.start, date.end)).toBe(date.text);
      expect(date.value).not.toMatch(/NaN|undefined|null/);
      if (date.from !== null) expect(compareDates(date, { ...date, from: date.to })).toBeLessThanOrEqual(0);
      end = date.end;
    }
  }), { numRuns: 400 });
});
