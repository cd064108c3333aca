/** Start and end of each line of a text broken at spaces to at most `width` units; a longer word stands alone, or is cut where `hard`. */
export function wrapLines(text: string, width: number, hard = false): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  let start = 0;
  let space = -1;
  const push = (end: number, next: number) => {
    lines.push([start, end]);
    start = next;
    space = -1;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\n") push(at, at + 1);
    else {
      // No-break spaces keep « and » with their words.
      if (text[at] === " ") space = at;
      if (at - start >= width) {
        if (space >= start) push(space, space + 1);
        else if (hard) push(at, at);
      }
    }
  }
  lines.push([start, text.length]);
  return lines;
}

/** Lays rows out in columns of at most the given widths; cells are wrapped. `style` sees each line of a cell. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  style: (cell: string, row: number, column: number) => string,
): string {
  const all = [head, ...rows];
  const broken = all.map((cells) => cells.map((cell, i) => wrapLines(cell, widths[i] ?? 10, true).map(([from, to]) => cell.slice(from, to))));
  const used = widths.map((_, i) => Math.max(...broken.map((cells) => Math.max(...(cells[i] ?? [""]).map((line) => line.length)))));
  const rule = used.map((width) => "─".repeat(width)).join("─┼─");
  const lines = broken.flatMap((cells, row) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    const printed = Array.from({ length: height }, (_, line) =>
      used.map((width, i) => pad(cells[i]?.[line] ?? "", width, (cell) => style(cell, row - 1, i))).join(" │ ").trimEnd());
    return row === 0 ? [...printed, rule] : printed;
  });
  return lines.join("\n");
}

const pad = (cell: string, width: number, style: (cell: string) => string): string => (cell === "" ? "" : style(cell)) + " ".repeat(width - cell.length);
