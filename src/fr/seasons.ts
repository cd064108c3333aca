// Seasons, counted from spring.

/** `[number, forms]` */
export const seasons: readonly (readonly [season: number, forms: readonly string[]])[] = [
  [0, ["printemps"]],
  [1, ["été"]],
  [2, ["automne"]],
  [3, ["hiver"]],
];
