// How a match came about: brackets and leaves in order, from which values and captures are built once it is sure.
import type { Tokens } from "../text/tokens.ts";
import type { Node } from "./node.ts";

export type TrailEvent =
  | { readonly is: "open" | "close"; readonly node: Node; readonly from: number; readonly score: number }
  | { readonly is: "leaf"; readonly value: unknown; readonly from: number; readonly to: number; readonly score: number; readonly why: string };
export type Trail = TrailEvent[];

/** A match before its rule is named. */
export interface Built {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: unknown;
  readonly captures: Readonly<Record<string, unknown>>;
  readonly score: number;
  readonly why: readonly string[];
}

interface Frame {
  readonly from: number;
  readonly captures: Record<string, unknown>;
  value: unknown;
  /** Did the frame get a value from a leaf? Else it is its text. */
  valued: boolean;
  readonly list: unknown[];
  score: number;
  readonly why: string[];
}
const frame = (from: number): Frame => ({ from, captures: {}, value: undefined, valued: false, list: [], score: 1, why: [] });

function spanOf(tokens: Tokens, from: number, to: number): { start: number; end: number; text: string } {
  const start = from < tokens.count ? tokens.start[from]! : tokens.text.length;
  const end = to > from ? tokens.end[to - 1]! : start;
  return { start, end, text: tokens.text.slice(start, end) };
}

/** Builds the match of a trail between two tokens. */
export function rebuild(tokens: Tokens, trail: Trail, from: number, to: number): Built {
  const stack: Frame[] = [frame(from)];
  for (const event of trail) {
    if (event.is === "open") {
      stack.push(frame(event.from));
      continue;
    }
    if (event.is === "leaf") {
      const top = stack[stack.length - 1]!;
      top.value = event.value;
      top.valued = true;
      top.list.push(event.value);
      top.score *= event.score;
      if (event.why !== "") top.why.push(event.why);
      continue;
    }
    const done = stack.pop()!;
    const parent = stack[stack.length - 1]!;
    const { node } = event;
    const span = spanOf(tokens, done.from, event.from);
    let value = done.valued ? done.value : span.text;
    if (node.is === "plain") value = span.text;
    if (node.is === "many") value = done.list;
    if (node.is === "map") value = node.to({ ...span, value, captures: done.captures, score: done.score, why: done.why } as never);
    if (node.is === "capture") parent.captures[node.name] = { ...span, value };
    if (node.is !== "many") Object.assign(parent.captures, done.captures);
    parent.value = value;
    parent.valued = true;
    parent.list.push(value);
    parent.score *= done.score * event.score;
    parent.why.push(...done.why);
  }
  const top = stack[0]!;
  const span = spanOf(tokens, from, to);
  return { ...span, value: top.valued ? top.value : span.text, captures: top.captures, score: top.score, why: top.why };
}
