import { isDeepStrictEqual } from "node:util";

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Compares what a sample gives with what it says that it gives; both as plain data. */
export function check(actual: unknown, expected: unknown, said: string): void {
  if (!isDeepStrictEqual(plain(actual), plain(expected))) throw new Error(`gives ${JSON.stringify(actual)}, not ${said}`);
}
