// Quotation marks of every kind, paired. The marks' own direction counts first, spacing second, what is open third:
// that is what reversed (»…«), one-sided and unclosed marks are recovered by, a paragraph at a time.
import { ELISION, GLUED, MARK, NEWLINE, PUNCT, type Tokens, WORD } from "./tokens.ts";

/** A pair of quotation marks. `start` and `end` are what stands between them, the blanks just inside left out. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; the token after the last one inside where the mark is never closed. */
  readonly close: number;
  readonly closed: boolean;
  /** Index of the pair around this one, -1 if none. */
  readonly parent: number;
  readonly depth: number;
}
/** The lowest bit of an issue: a mark that is never closed, not one that belongs to no pair. */
export const UNCLOSED = 1;
export interface Marks {
  /** In order of their opening. */
  readonly pairs: readonly MarkPair[];
  /** Marks that are odd, in text order: twice the token, with {@link UNCLOSED}. Integers, as a text of nothing but marks has many. */
  readonly issues: Int32Array;
  /** Innermost pair that each token stands in, -1 if none; the marks themselves stand outside their pair. */
  readonly inside: Int32Array;
}

const GUILLEMET = 1, DOUBLE = 2, CURLY = 3, ANGLE = 4, SINGLE = 5, PLUS = 6;
const OPENS = 1, CLOSES = 2;
/** Nobody nests deeper; without a bound, unclosed marks would cost their number squared. */
const DEEPEST = 16;
/** How many marks after an unclosed one may hold its closing. */
const REACH = 64;

type Shape = readonly [family: number, direction: number];
const STRAIGHT: Shape = [DOUBLE, 0];
/** Family of each mark and the direction its shape has (0 for straight marks). */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["«", [GUILLEMET, OPENS]], ["<<", [GUILLEMET, OPENS]], ["»", [GUILLEMET, CLOSES]], [">>", [GUILLEMET, CLOSES]],
  ["“", [CURLY, OPENS]], ["„", [CURLY, OPENS]], ["‟", [CURLY, OPENS]], ["”", [CURLY, CLOSES]],
  ["‹", [ANGLE, OPENS]], ["›", [ANGLE, CLOSES]], ["‘", [SINGLE, OPENS]], ["‚", [SINGLE, OPENS]],
  ["「", [CURLY, OPENS]], ["」", [CURLY, CLOSES]],
  ["’", [SINGLE, 0]], ["'", [SINGLE, 0]], ["‛", [SINGLE, 0]], ["ʼ", [SINGLE, 0]], ["＇", [SINGLE, 0]], ["+", [PLUS, 0]],
]);
function shape(text: string, start: number, end: number): Shape {
  return SHAPES.get(text.slice(start, end)) ?? STRAIGHT;
}

interface Open {
  readonly token: number;
  readonly family: number;
  readonly slot: number;
}
interface Slot {
  open: number;
  close: number;
  closed: boolean;
  parent: number;
  dropped: boolean;
}

/** Pairs the quotation marks of a text. Linear in the number of tokens. */
export function pairMarks(tokens: Tokens): Marks {
  const { text, count, start, end, kind, flags } = tokens;
  const slots: Slot[] = [];
  const issues: number[] = [];
  const stack: Open[] = [];
  const candidates: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] === MARK || (kind[i] === PUNCT && end[i]! - start[i]! === 1 && text.charCodeAt(start[i]!) === 0x2b)) candidates.push(i);
  }

  const spaced = (i: number): number => {
    const gluedBefore = i > 0 && (flags[i]! & GLUED) !== 0;
    const gluedAfter = i + 1 < count && (flags[i + 1]! & GLUED) !== 0;
    const before = i === 0 || !gluedBefore || kind[i - 1] === ELISION || (kind[i - 1] === PUNCT && "([{-–—/".includes(text.slice(start[i - 1]!, end[i - 1]!))) || (kind[i - 1] === MARK && looksOpen(i - 1));
    const after = gluedAfter && (kind[i + 1] !== PUNCT || "([…@#+-$€".includes(text[start[i + 1]!]!));
    // « oui », : a blank before, a comma right after.
    if (before && gluedAfter && kind[i + 1] === PUNCT && ",.;:!?)]".includes(text[start[i + 1]!]!)) return CLOSES;
    if (before && after) return OPENS;
    if (!before && !after) return CLOSES;
    if (before && !gluedAfter) return 0;
    return before ? OPENS : 0;
  };
  const looksOpen = (i: number): boolean => shape(text, start[i]!, end[i]!)[1] === OPENS || !(flags[i]! & GLUED) || i === 0;

  const push = (i: number, family: number): void => {
    if (stack.length >= DEEPEST) {
      issues.push(i * 2);
      return;
    }
    slots.push({ open: i, close: -1, closed: false, parent: stack.length ? stack[stack.length - 1]!.slot : -1, dropped: false });
    stack.push({ token: i, family, slot: slots.length - 1 });
  };
  const openOf = (family: number): number => {
    for (let s = stack.length - 1; s >= 0 && s >= stack.length - 8; s--) if (stack[s]!.family === family) return s;
    return -1;
  };
  /** An open mark that finds no closing one runs to the first closing inside it, else to `last`, the end of its paragraph. */
  const giveUp = (open: Open, last: number): void => {
    const slot = slots[open.slot]!;
    if (open.family === SINGLE || open.family === PLUS) {
      slot.dropped = true;
      return;
    }
    issues.push(open.token * 2 + UNCLOSED);
    for (let s = open.slot + 1; s < slots.length && s <= open.slot + REACH; s++) {
      const inner = slots[s]!;
      if (inner.parent === open.slot && inner.closed && !inner.dropped && shape(text, start[inner.open]!, end[inner.open]!)[0] === open.family) {
        slot.close = inner.close;
        slot.closed = true;
        inner.dropped = true;
        return;
      }
    }
    slot.close = last;
  };
  const closeTo = (depth: number, i: number): void => {
    while (stack.length > depth + 1) {
      const lost = stack.pop()!;
      slots[lost.slot]!.dropped = true;
      if (lost.family !== SINGLE && lost.family !== PLUS) issues.push(lost.token * 2);
    }
    const { slot } = stack.pop()!;
    slots[slot]!.close = i;
    slots[slot]!.closed = true;
  };

  let next = 0;
  for (let c = 0; c < candidates.length; c++) {
    const i = candidates[c]!;
    // Paragraph ends between the last candidate and this one.
    if (stack.length > 0) {
      for (let t = Math.max(next, stack[0]!.token + 1); t <= i; t++) {
        if (!(flags[t]! & NEWLINE)) continue;
        const outer = stack[0]!;
        const [family, direction] = shape(text, start[i]!, end[i]!);
        const continues = family === outer.family && (direction || spaced(i)) === CLOSES && stack.length === 1 && i - outer.token < 1500;
        if (continues) break;
        while (stack.length > 0) giveUp(stack.pop()!, t);
        break;
      }
    }
    next = i + 1;
    const [family, direction] = shape(text, start[i]!, end[i]!);
    const space = spaced(i);
    const depth = openOf(family);
    if (family === SINGLE) {
      if (depth >= 0 && (direction || space) !== OPENS && i > 0 && (flags[i]! & GLUED)) closeTo(depth, i);
      else if ((direction === OPENS || space === OPENS) && kind[i + 1] === WORD) push(i, family);
      continue;
    }
    if (family === PLUS) {
      if (depth >= 0 && (flags[i]! & GLUED)) closeTo(depth, i);
      else if (depth < 0 && space === OPENS && kind[i + 1] === WORD && stack.length > 0) push(i, family);
      continue;
    }
    if (direction === 0) {
      if (depth >= 0) {
        // A second opening inside an unclosed pair is dropped: the pair runs from the first opening to the next closing.
        if (space === OPENS && nestedClose(c, depth)) push(i, family);
        else if (space === OPENS && !(flags[i]! & GLUED) && !isEmptyPair(stack[depth]!.token, i) && !closesLater(c)) closeTo(depth, i);
        else if (space === OPENS) issues.push(i * 2);
        else closeTo(depth, i);
      } else push(i, family);
      continue;
    }
    if (direction === OPENS) {
      // „…“ and »…« close with a mark that looks like an opening.
      if (depth >= 0 && space === CLOSES) closeTo(depth, i);
      else push(i, family);
    } else if (depth >= 0) {
      closeTo(depth, i);
    } else if (space === OPENS && i + 1 < count) {
      push(i, family);
    } else {
      issues.push(i * 2);
    }
  }
  while (stack.length > 0) {
    const open = stack.pop()!;
    let last = open.token + 1;
    while (last < count && !(flags[last]! & NEWLINE)) last++;
    giveUp(open, last);
  }

  /** Do two closings follow before the next opening, so that this opening is nested? */
  function nestedClose(c: number, depth: number): boolean {
    const family = stack[depth]!.family;
    let closings = 0;
    for (let k = c + 1; k < candidates.length && k < c + 6; k++) {
      const i = candidates[k]!;
      const [f] = shape(text, start[i]!, end[i]!);
      if (f !== family) continue;
      if (spaced(i) !== CLOSES) return false;
      if (++closings === 2) return true;
      for (let t = i + 1; t < count && t <= (candidates[k + 1] ?? i); t++) if (flags[t]! & NEWLINE) return false;
    }
    return false;
  }
  function closesLater(c: number): boolean {
    for (let k = c + 1; k < candidates.length && k < c + 4; k++) {
      const i = candidates[k]!;
      if (shape(text, start[i]!, end[i]!)[0] === DOUBLE) return spaced(i) === CLOSES;
    }
    return false;
  }
  function isEmptyPair(open: number, close: number): boolean {
    return close === open + 1;
  }

  return finish(tokens, slots, issues);
}

function finish(tokens: Tokens, slots: readonly Slot[], issues: readonly number[]): Marks {
  const index = new Int32Array(slots.length).fill(-1);
  const pairs: MarkPair[] = [];
  slots.forEach((slot, s) => {
    if (slot.dropped || slot.close <= slot.open + 1) return;
    let parent = slot.parent;
    while (parent >= 0 && index[parent]! < 0) parent = slots[parent]!.parent;
    const at = parent < 0 ? -1 : index[parent]!;
    index[s] = pairs.length;
    pairs.push({
      start: tokens.start[slot.open + 1]!,
      end: tokens.end[slot.close - 1]!,
      open: slot.open,
      close: slot.close,
      closed: slot.closed,
      parent: at,
      depth: at < 0 ? 0 : pairs[at]!.depth + 1,
    });
  });
  const inside = new Int32Array(tokens.count).fill(-1);
  pairs.forEach((pair, p) => inside.fill(p, pair.open + 1, pair.close));
  return { pairs, issues: Int32Array.from(issues).sort(), inside };
}
