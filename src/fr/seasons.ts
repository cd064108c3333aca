// Seasons in order, from spring: the position is the number.

export const seasons = "printemps été automne hiver";
