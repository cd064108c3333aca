// How each layer looks: in colour, or between signs where there is none. The only user of node:util's styleText.
import { styleText } from "node:util";

export type Layer = "content" | "cue" | "speaker" | "source" | "date";
type Format = Parameters<typeof styleText>[0];

interface Look { readonly layer: Layer; readonly label: string; readonly format: readonly string[]; readonly signs: readonly [string, string] }

/** From the outermost to the innermost: where layers meet, the later one gives the colour. */
export const LOOKS: readonly Look[] = [
  { layer: "content", label: "what was said", format: ["green", "italic"], signs: ["⟦", "⟧"] },
  { layer: "source", label: "source", format: ["cyan", "underline"], signs: ["_", "_"] },
  { layer: "speaker", label: "speaker", format: ["magenta", "bold"], signs: ["*", "*"] },
  { layer: "cue", label: "cue", format: ["yellow"], signs: ["‹", "›"] },
  { layer: "date", label: "date", format: ["blue", "bold"], signs: ["~", "~"] },
];

export interface Painter {
  readonly colour: boolean;
  /** A stretch that belongs to these layers. */
  paint(text: string, layers: readonly Layer[]): string;
  dim(text: string): string;
  strong(text: string): string;
}

/** Colour where the stream is a terminal; `FORCE_COLOR` and `NO_COLOR` decide before that. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  return isTerminal && env["TERM"] !== "dumb";
}

export function painter(colour: boolean): Painter {
  const style = (format: readonly string[], text: string) =>
    !colour || format.length === 0 || text === "" ? text : styleText([...format] as unknown as Format, text, { validateStream: false } as never);
  return {
    colour,
    paint: (text, layers) => style([...new Set(LOOKS.filter((look) => layers.includes(look.layer)).flatMap((look) => look.format))], text),
    dim: (text) => style(["dim"], text),
    strong: (text) => style(["bold"], text),
  };
}
