// From nodes to steps. A step tries its own part at a token and hands on to the step behind it, fixed at compile time;
// what fails behind a choice is remembered by (step, token), so a rule costs at most steps × window at each start.
// Only patterns with `.where` look at how they got somewhere and go without that memory; a budget bounds them.
import { ALL_CAPS, BLANK_LINE, CAPITAL, NEWLINE } from "../text/tokens.ts";
import type { Tokens } from "../text/tokens.ts";
import type { LiteralToken } from "./literal.ts";
import { TEXT_WIDTH, widthOf } from "./node.ts";
import type { Annotation, Gazetteer, GazetteerHit, Node, TokenView } from "./node.ts";
import { rebuild } from "./trail.ts";
import type { Trail } from "./trail.ts";
import { listOf, reads, readsAll } from "./list.ts";
import type { Trie } from "./trie.ts";
import { UsageError } from "../errors.ts";

/** All that steps share while one text is read. */
export interface Run {
  readonly tokens: Tokens;
  readonly found: ReadonlyMap<string, ReadonlyMap<number, readonly { readonly to: number; readonly annotation: Annotation }[]>>;
  /** Is token 0 the start of the text, not of a later piece of it? */
  readonly whole: boolean;
  hitsAt(gazetteer: Gazetteer, token: number): readonly GazetteerHit[];
  trail: Trail;
  /** Where the whole match ended. */
  end: number;
  /** First token of this try. */
  from: number;
  /** Number of this try among all of its program. */
  stamp: number;
  budget: number;
}
export type Step = (run: Run, at: number) => boolean;

/** Forms of lemmas: what `pattern.lemma` asks. */
export type Lemmas = (lemma: string) => Iterable<string>;

/** A rule ready to run. */
export interface Program {
  readonly start: Step;
  /** Most tokens a match takes. */
  readonly width: number;
  readonly memory: Memory;
}
/** Which (state, token) failed in which try; tries are numbered, so that nothing is ever cleared. */
interface Memory {
  cells: Int32Array;
  tries: number;
}

export function view(tokens: Tokens, i: number): TokenView {
  const start = tokens.start[i]!, end = tokens.end[i]!, flags = tokens.flags[i]!;
  return { text: tokens.text.slice(start, end), start, end, kind: tokens.kind[i]!, capital: (flags & CAPITAL) !== 0, allCaps: (flags & ALL_CAPS) !== 0 };
}

const hasWhere = (node: Node): boolean =>
  node.is === "where" || ("node" in node && hasWhere(node.node)) || ("nodes" in node && node.nodes.some(hasWhere));

/** How many steps a start may cost a pattern that has `.where`. */
const BUDGET = 20_000;

/** Compiles one pattern. `lemmas` answers its lemma holes. */
export function compile(node: Node, lemmas: Lemmas | null): Program {
  const width = widthOf(node).max;
  const free = !hasWhere(node);
  const memory: Memory = { cells: new Int32Array(0), tries: 0 };
  let states = 0;

  /** Remembers that this state failed at a token. */
  const remember = (step: Step): Step => {
    if (!free)
      return (run, at) => {
        if (--run.budget < 0) return false;
        return step(run, at);
      };
    const state = states++;
    const columns = width + 1;
    return (run, at) => {
      const cell = state * columns + (at - run.from);
      if (memory.cells[cell] === run.stamp) return false;
      memory.cells[cell] = run.stamp;
      return step(run, at);
    };
  };

  const build = (part: Node, next: Step): Step => {
    switch (part.is) {
      case "words": {
        const { forms } = part;
        const single = forms.length === 1 && forms[0]!.length === 1 ? forms[0]![0]! : null;
        if (single) return (run, at) => at < run.tokens.count && reads(run.tokens, at, single) && next(run, at + 1);
        return (run, at) => {
          for (const form of forms) if (readsAll(run.tokens, at, form) && next(run, at + form.length)) return true;
          return false;
        };
      }
      case "list":
        return leaf(part.trie, part.forms, part.values, next);
      case "lemma": {
        if (!lemmas) throw new UsageError("pattern-invalid", `the pattern asks for the lemma ${part.lemmas[0]}; pass matcher(…, { lemmas }) to say which forms it has`);
        const list = listOf(part.lemmas.flatMap((lemma) => [...lemmas(lemma)].map((form) => [form, lemma] as const)));
        return leaf(list.trie, list.forms, list.values, next);
      }
      case "gazetteer": {
        const { of } = part;
        return (run, at) => {
          for (const hit of run.hitsAt(of, at)) {
            const mark = run.trail.length;
            run.trail.push({ is: "leaf", value: hit.value, from: at, to: hit.to, score: hit.score, why: hit.why });
            if (next(run, hit.to)) return true;
            run.trail.length = mark;
          }
          return false;
        };
      }
      case "text": {
        const { regex, names } = part;
        return (run, at) => {
          const { tokens } = run;
          if (at >= tokens.count) return false;
          regex.lastIndex = tokens.start[at]!;
          const groups = regex.exec(tokens.text);
          if (!groups || groups[0].length === 0) return false;
          const end = regex.lastIndex;
          let to = at;
          while (to < tokens.count && to - at < TEXT_WIDTH && tokens.end[to]! < end) to++;
          if (to >= tokens.count || tokens.end[to] !== end) return false;
          const value: Record<string, string> = {};
          if (names) names.forEach((name, n) => name !== null && groups[n + 1] !== undefined && (value[name] = groups[n + 1]!));
          else for (const [name, text] of Object.entries(groups.groups ?? {})) if (text !== undefined) value[name] = text;
          const mark = run.trail.length;
          run.trail.push({ is: "leaf", value, from: at, to: to + 1, score: 1, why: "text" });
          if (next(run, to + 1)) return true;
          run.trail.length = mark;
          return false;
        };
      }
      case "token": {
        const { test } = part;
        return (run, at) => at < run.tokens.count && test(view(run.tokens, at)) && next(run, at + 1);
      }
      case "found": {
        const { layer, test } = part;
        return (run, at) => {
          for (const { to, annotation } of run.found.get(layer)?.get(at) ?? []) {
            if (test && !test(annotation)) continue;
            const mark = run.trail.length;
            run.trail.push({ is: "leaf", value: annotation.value, from: at, to, score: 1, why: `found ${layer}` });
            if (next(run, to)) return true;
            run.trail.length = mark;
          }
          return false;
        };
      }
      case "edge": {
        const { at: edge } = part;
        return (run, at) => {
          const { tokens } = run;
          const first = at === 0 && run.whole;
          const fits = edge === "start" ? first : edge === "end" ? at === tokens.count : first || at === tokens.count || (tokens.flags[at]! & (NEWLINE | BLANK_LINE)) !== 0;
          return fits && next(run, at);
        };
      }
      case "sequence":
        return part.nodes.reduceRight((after, child) => build(child, after), next);
      case "choice": {
        const branches = part.nodes.map((child) => build(child, next));
        return remember((run, at) => branches.some((branch) => branch(run, at)));
      }
      case "optional": {
        const taken = bracket(part, build, part.node, next);
        return remember((run, at) => {
          if (taken(run, at)) return true;
          const mark = run.trail.length;
          run.trail.push({ is: "leaf", value: undefined, from: at, to: at, score: 1, why: "" });
          if (next(run, at)) return true;
          run.trail.length = mark;
          return false;
        });
      }
      case "many": {
        // Bounded, so it is written out: each repetition is the same part with the rest behind it.
        const close = trace({ is: "close", node: part }, next);
        let rest = close;
        for (let n = part.max; n > 0; n--) {
          const stop = n - 1 >= part.min;
          const after = rest;
          const again = build(part.node, (run, at) => after(run, at));
          rest = stop ? remember((run, at) => again(run, at) || close(run, at)) : again;
        }
        return trace({ is: "open", node: part }, rest);
      }
      case "gap": {
        const { min, max, within } = part;
        return remember((run, at) => {
          for (let length = 0; length <= max; length++) {
            if (length >= min && next(run, at + length)) return true;
            const i = at + length;
            if (i >= run.tokens.count || (within && !within(view(run.tokens, i)))) return false;
          }
          return false;
        });
      }
      case "look": {
        const { behind, wanted } = part;
        const { min, max } = widthOf(part.node);
        const inner = compile(part.node, lemmas);
        return (run, at) => {
          let seen = false;
          if (!behind) seen = attempt(inner, run, at) >= 0;
          else for (let length = min; length <= max && !seen && at - length >= 0; length++) seen = attempt(inner, run, at - length, at) === at;
          return seen === wanted && next(run, at);
        };
      }
      case "where": {
        const { test, place } = part;
        const judged: Step = (run, at) => {
          const mark = run.trail.length;
          let open = mark - 1;
          for (let depth = 0; ; open--) {
            const event = run.trail[open]!;
            if (event.is === "leaf" || event.node !== part) continue;
            if (event.is === "close") depth++;
            else if (depth-- === 0) break;
          }
          const verdict = test(rebuild(run.tokens, run.trail.slice(open + 1), run.trail[open]!.from, at) as never);
          if (typeof verdict === "number" && !(verdict >= 0 && verdict <= 1))
            throw new UsageError("score-invalid", `.where gave the score ${verdict} in ${place}; a score lies between 0 and 1`);
          if (verdict === false || verdict === 0) return false;
          run.trail.push({ is: "close", node: part, from: at, score: verdict === true ? 1 : verdict });
          if (next(run, at)) return true;
          run.trail.length = mark;
          return false;
        };
        return trace({ is: "open", node: part }, build(part.node, judged));
      }
      case "capture":
      case "map":
      case "plain":
      case "item":
        return bracket(part, build, part.node, next);
    }
  };

  const start = build(node, (run, at) => {
    run.end = at;
    return true;
  });
  memory.cells = new Int32Array(states * (width + 1));
  return { start, width, memory };
}

type Bracketed = Extract<Node, { readonly is: "capture" | "map" | "plain" | "item" | "optional" }>;
function bracket(part: Bracketed, build: (node: Node, next: Step) => Step, inner: Node, next: Step): Step {
  return trace({ is: "open", node: part }, build(inner, trace({ is: "close", node: part }, next)));
}
function trace(event: { readonly is: "open" | "close"; readonly node: Node }, next: Step): Step {
  return (run, at) => {
    const mark = run.trail.length;
    run.trail.push({ is: event.is, node: event.node, from: at, score: 1 });
    if (next(run, at)) return true;
    run.trail.length = mark;
    return false;
  };
}
function leaf(trie: Trie, forms: readonly (readonly LiteralToken[])[], values: readonly unknown[], next: Step): Step {
  return (run, at) => {
    const { tokens } = run;
    const ends: { to: number; value: unknown }[] = [];
    trie.walk(tokens, at, (payloads, to) => {
      for (const payload of payloads) if (readsAll(tokens, at, forms[payload]!)) ends.push({ to, value: values[payload] });
    });
    // The longest first.
    for (let n = ends.length - 1; n >= 0; n--) {
      const mark = run.trail.length;
      run.trail.push({ is: "leaf", value: ends[n]!.value, from: at, to: ends[n]!.to, score: 1, why: "" });
      if (next(run, ends[n]!.to)) return true;
      run.trail.length = mark;
    }
    return false;
  };
}

/** Runs a program at one token, apart from the run around it; the end, or -1. */
function attempt(program: Program, run: Run, at: number, wantedEnd: number = -1): number {
  const saved = { trail: run.trail, end: run.end, from: run.from, stamp: run.stamp, budget: run.budget };
  run.trail = [];
  const end = execute(program, run, at);
  Object.assign(run, saved);
  return wantedEnd >= 0 && end !== wantedEnd ? -1 : end;
}

/** Tries a program at a token: the end token, or -1. The trail then tells how. */
export function execute(program: Program, run: Run, at: number): number {
  run.stamp = ++program.memory.tries;
  run.from = at;
  if (run.trail.length > 0) run.trail = [];
  run.budget = BUDGET;
  return program.start(run, at) ? run.end : -1;
}
