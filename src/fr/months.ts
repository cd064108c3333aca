// Months: name, abbreviations met in the press (a full stop after them is no part of the form), English names of
// embedded posts. Forms without accent are found by the lexicon.

/** `[number, name, abbreviations, English forms]` */
export type MonthRow = readonly [month: number, name: string, short: readonly string[], english: readonly string[]];

export const months: readonly MonthRow[] = [
  [1, "janvier", ["janv", "jan"], ["january", "jan"]],
  [2, "février", ["févr", "fév"], ["february", "feb"]],
  [3, "mars", ["mar"], ["march", "mar"]],
  [4, "avril", ["avr"], ["april", "apr"]],
  [5, "mai", [], ["may"]],
  [6, "juin", ["jun"], ["june", "jun"]],
  [7, "juillet", ["juil", "jul"], ["july", "jul"]],
  [8, "août", ["aou"], ["august", "aug"]],
  [9, "septembre", ["sept", "sep"], ["september", "sept", "sep"]],
  [10, "octobre", ["oct"], ["october", "oct"]],
  [11, "novembre", ["nov"], ["november", "nov"]],
  [12, "décembre", ["déc"], ["december", "dec"]],
];
