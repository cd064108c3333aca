// Where an entity is mentioned: a few ascending runs, as each pass over the text adds its own.

const MAX_RUNS = 8;

/** Token positions, added in nearly ascending order; asks are logarithmic. */
export class Places {
  private readonly runs: number[][] = [[]];

  add(at: number): void {
    for (const run of this.runs) {
      if (run.length === 0 || run[run.length - 1]! <= at) {
        run.push(at);
        return;
      }
    }
    if (this.runs.length < MAX_RUNS) this.runs.push([at]);
    else this.runs[0]!.splice(above(this.runs[0]!, at), 0, at);
  }
  /** The last place before `at`, -1 for none. */
  before(at: number): number {
    let last = -1;
    for (const run of this.runs) {
      const k = above(run, at - 1);
      if (k > 0 && run[k - 1]! > last) last = run[k - 1]!;
    }
    return last;
  }
  get first(): number {
    let first = Number.MAX_SAFE_INTEGER;
    for (const run of this.runs) if (run.length > 0 && run[0]! < first) first = run[0]!;
    return first;
  }
}

/** Index of the first element greater than `at`. */
function above(run: readonly number[], at: number): number {
  let low = 0, high = run.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (run[mid]! <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Who stands where, for looking back from a place a bounded way. */
export class Timeline<T> {
  private readonly rows: readonly { readonly at: number; readonly who: T }[];
  constructor(rows: readonly { readonly at: number; readonly who: T }[]) {
    this.rows = [...rows].sort((a, b) => a.at - b.at);
  }
  /** The nearest one before `at` that fits, else the nearest after it; at most `reach` rows either way. */
  nearest(at: number, reach: number, fits: (who: T) => boolean): T | null {
    let low = 0, high = this.rows.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.rows[mid]!.at < at) low = mid + 1;
      else high = mid;
    }
    const tried = new Set<T>();
    const suits = (who: T): boolean => {
      if (tried.has(who)) return false;
      tried.add(who);
      return fits(who);
    };
    for (let k = low - 1; k >= 0 && k > low - 1 - reach; k--) if (suits(this.rows[k]!.who)) return this.rows[k]!.who;
    for (let k = low; k < this.rows.length && k < low + reach; k++) if (suits(this.rows[k]!.who)) return this.rows[k]!.who;
    return null;
  }
}
