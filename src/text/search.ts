// The one search in sorted numbers: places of tokens, starts of sentences, runs of positions.

/**
 * How many of the first `count` numbers are below `limit`: the index of the first that is not. Ascending; equal ones may repeat.
 */
export function countBelow(sorted: ArrayLike<number>, limit: number, count: number = sorted.length): number {
  let low = 0, high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}
