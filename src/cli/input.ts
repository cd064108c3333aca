import { readFile } from "node:fs/promises";
import { Trouble } from "./args.ts";

/** The text of a file, or of standard input for `-`. Throws {@link Trouble} where it cannot be read or is no UTF-8. */
export async function readText(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = path === "-" ? await readAll(standardInput) : await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(`${path === "-" ? "standard input" : path} is not UTF-8 text`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file", EISDIR: "a folder, not a file", EACCES: "not allowed to read it", ENOTDIR: "no such file", ENAMETOOLONG: "no such file",
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Trouble(`${path}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
