// Items by key, in chains of typed arrays: adding is constant, reading the latest few is too.

/** Growing postings of 32-bit keys. Chains are read from the latest item back. */
export class Postings {
  private head: Int32Array = new Int32Array(1 << 12).fill(-1);
  private next: Int32Array = new Int32Array(1 << 12);
  private keys: Int32Array = new Int32Array(1 << 12);
  private items: Int32Array = new Int32Array(1 << 12);
  private count = 0;

  add(key: number, item: number): void {
    if (this.count === this.keys.length) this.grow();
    const slot = slotOf(key, this.head.length);
    this.keys[this.count] = key;
    this.items[this.count] = item;
    this.next[this.count] = this.head[slot]!;
    this.head[slot] = this.count++;
  }

  /** Calls `visit` for the latest `most` items of a key. */
  latest(key: number, most: number, visit: (item: number) => void): void {
    let left = most;
    for (let at = this.head[slotOf(key, this.head.length)]!, steps = most * 4; at >= 0 && left > 0 && steps > 0; at = this.next[at]!, steps--) {
      if (this.keys[at] !== key) continue;
      left--;
      visit(this.items[at]!);
    }
  }

  private grow(): void {
    const size = this.keys.length * 2;
    const grown = (old: Int32Array): Int32Array => {
      const bigger = new Int32Array(size);
      bigger.set(old);
      return bigger;
    };
    this.keys = grown(this.keys);
    this.items = grown(this.items);
    this.next = new Int32Array(size);
    this.head = new Int32Array(size).fill(-1);
    for (let n = 0; n < this.count; n++) {
      const slot = slotOf(this.keys[n]!, size);
      this.next[n] = this.head[slot]!;
      this.head[slot] = n;
    }
  }
}
const slotOf = (key: number, size: number): number => (Math.imul(key ^ (key >>> 16), 0x9e3779b1) >>> 8) & (size - 1);

/** FNV-1a over UTF-16 units. */
export function hash32(text: string, seed: number = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
/** Order matters. */
export const mix = (a: number, b: number): number => Math.imul(Math.imul(a, 0x85ebca6b) ^ (b >>> 13) ^ b, 0xc2b2ae35) ^ (a >>> 16);
