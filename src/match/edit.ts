// Edit distances.

let rows: Int32Array = new Int32Array(3 * 64);

/** Insertions, deletions, replacements and swaps of neighbours that lead from one string to the other (optimal string alignment). */
export function osa(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Int32Array(3 * width);
  let older = 0, old = width, now = 2 * width;
  for (let j = 0; j < width; j++) rows[old + j] = j;
  for (let i = 1; i <= a.length; i++) {
    rows[now] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let best = rows[old + j - 1]! + (unit === other ? 0 : 1);
      const gone = rows[old + j]! + 1, come = rows[now + j - 1]! + 1;
      if (gone < best) best = gone;
      if (come < best) best = come;
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = rows[older + j - 2]! + 1;
        if (swapped < best) best = swapped;
      }
      rows[now + j] = best;
    }
    const spare = older;
    older = old;
    old = now;
    now = spare;
  }
  return rows[old + b.length]!;
}
