// A trie over tokens: nodes are numbers, an edge is (node, 32-bit hash of a token without accents) in one open-addressed table.
import { NUMBER } from "../text/tokens.ts";
import type { Tokens } from "../text/tokens.ts";
import { signHash } from "./literal.ts";

const FILTER_BITS = 16;

/** Sequences of token hashes, each with the numbers of what it stands for. */
export class Trie {
  private keys: Int32Array = new Int32Array(64);
  private from: Int32Array = new Int32Array(64);
  private next: Int32Array = new Int32Array(64);
  private edges = 0;
  private nodes = 1;
  /** Payload list of each node, 0 for none. */
  private ends: Int32Array = new Int32Array(64);
  private readonly lists: number[][] = [[]];
  /** One bit for each low part of a hash that a sequence can start with. */
  private readonly filter: Int32Array = new Int32Array(1 << (FILTER_BITS - 5));
  private readonly firsts: Set<number> = new Set();

  /** Adds a sequence; what stands at its end grows by `payload`. */
  add(hashes: readonly number[], payload: number): void {
    let node = 0;
    for (const hash of hashes) {
      let child = this.step(node, hash);
      if (child === 0) this.put(node, hash, (child = this.nodes++));
      node = child;
    }
    const first = hashes[0]!;
    this.filter[(first >>> 5) & ((1 << (FILTER_BITS - 5)) - 1)]! |= 1 << (first & 31);
    this.firsts.add(first);
    if (node >= this.ends.length) {
      const grown = new Int32Array(this.nodes * 2);
      grown.set(this.ends);
      this.ends = grown;
    }
    const list = this.ends[node]!;
    if (list === 0) this.ends[node] = this.lists.push([payload]) - 1;
    else if (!this.lists[list]!.includes(payload)) this.lists[list]!.push(payload);
  }

  /** The node that a token leads to, 0 if none. */
  step(node: number, hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 15) ^ Math.imul(node, 0x9e3779b1)) & mask;
    for (;;) {
      const to = this.next[slot]!;
      if (to === 0) return 0;
      if (this.keys[slot] === hash && this.from[slot] === node) return to;
      slot = (slot + 1) & mask;
    }
  }

  /** What ends at a node. */
  at(node: number): readonly number[] {
    return this.lists[node < this.ends.length ? this.ends[node]! : 0]!;
  }

  /** Could a sequence start with this hash? False is sure. */
  maybe(hash: number): boolean {
    return (this.filter[(hash >>> 5) & ((1 << (FILTER_BITS - 5)) - 1)]! & (1 << (hash & 31))) !== 0;
  }

  /** Hashes of all first tokens. */
  starts(): ReadonlySet<number> {
    return this.firsts;
  }

  private put(node: number, hash: number, to: number): void {
    if (++this.edges * 3 > this.keys.length) {
      const { keys, from, next } = this;
      const size = keys.length * 2;
      this.keys = new Int32Array(size);
      this.from = new Int32Array(size);
      this.next = new Int32Array(size);
      for (let i = 0; i < keys.length; i++) if (next[i] !== 0) this.insert(from[i]!, keys[i]!, next[i]!);
    }
    this.insert(node, hash, to);
  }
  private insert(node: number, hash: number, to: number): void {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 15) ^ Math.imul(node, 0x9e3779b1)) & mask;
    while (this.next[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = hash;
    this.from[slot] = node;
    this.next[slot] = to;
  }

  /**
   * Calls `visit(payloads, from, to)` for each sequence of tokens that the trie holds, first token by first token, the
   * longest first; `visit` returns true to go on behind `to`, false to try a shorter one.
   */
  scan(tokens: Tokens, visit: (payloads: readonly number[], from: number, to: number) => boolean): void {
    const { count, bare, filter } = { count: tokens.count, bare: tokens.bare, filter: this.filter };
    const mask = (1 << (FILTER_BITS - 5)) - 1;
    const ends: number[] = [], nodes: number[] = [];
    for (let i = 0; i < count; i++) {
      const h = bare[i]!;
      if ((filter[(h >>> 5) & mask]! & (1 << (h & 31))) === 0 || h === 0) continue;
      let node = this.step(0, h);
      if (node === 0) continue;
      let depth = 0;
      for (let j = i + 1; ; j++) {
        if (node < this.ends.length && this.ends[node] !== 0) {
          ends[depth] = j;
          nodes[depth++] = node;
        }
        if (j >= count) break;
        node = this.step(node, tokenHash(tokens, j));
        if (node === 0) break;
      }
      while (depth-- > 0)
        if (visit(this.at(nodes[depth]!), i, ends[depth]!)) {
          i = ends[depth]! - 1;
          break;
        }
    }
  }

  /** All sequences that start at one token, shortest first. */
  walk(tokens: Tokens, at: number, visit: (payloads: readonly number[], to: number) => void): void {
    let node = 0;
    for (let j = at; j < tokens.count; ) {
      node = this.step(node, tokenHash(tokens, j++));
      if (node === 0) return;
      const found = this.at(node);
      if (found.length > 0) visit(found, j);
    }
  }
}

/** Hash of a token without accents; punctuation by its sign. */
export function tokenHash(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]!;
  const bare = tokens.bare[i]!;
  return bare === 0 && kind > NUMBER ? signHash(tokens.text, tokens.start[i]!) : bare;
}
