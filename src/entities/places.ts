// Where an entity is mentioned: a few ascending runs, as each pass over the text adds its own.
import { countBelow } from "../text/search.ts";

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
    else this.runs[0]!.splice(countBelow(this.runs[0]!, at + 1), 0, at);
  }
  /** The last place before `at`, -1 for none. */
  before(at: number): number {
    let last = -1;
    for (const run of this.runs) {
      const k = countBelow(run, at);
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

/** Who stands where, for looking back from a place a bounded way. */
export class Timeline<T> {
  private readonly at: readonly number[];
  private readonly who: readonly T[];
  constructor(rows: readonly { readonly at: number; readonly who: T }[]) {
    const sorted = [...rows].sort((a, b) => a.at - b.at);
    this.at = sorted.map((row) => row.at);
    this.who = sorted.map((row) => row.who);
  }
  /** The nearest one before `at` that fits, else the nearest after it; at most `reach` rows either way. */
  nearest(at: number, reach: number, fits: (who: T) => boolean): T | null {
    const low = countBelow(this.at, at);
    const tried = new Set<T>();
    const suits = (who: T): boolean => {
      if (tried.has(who)) return false;
      tried.add(who);
      return fits(who);
    };
    for (let k = low - 1; k >= 0 && k > low - 1 - reach; k--) if (suits(this.who[k]!)) return this.who[k]!;
    for (let k = low; k < this.who.length && k < low + reach; k++) if (suits(this.who[k]!)) return this.who[k]!;
    return null;
  }
}
