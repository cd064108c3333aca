// The notation of the date rules. A rule is `meaning pattern` or `meaning=argument pattern`; a pattern is read over tokens:
//   mot            the French word itself, in any case (`l'an` is two tokens); punctuation stands for itself
//   (a|b c)        any of these
//   {class}        a token, or several, of a class, or what rules of a category find; {class:name} captures it under a name
//   x?             may be left out
//   +x             no space before it
//   <x  >x         not part of the match: what stands just before, just after; <!x and >!x: it must not
//   &              the match ends here; what follows must stand there
// All rules of a category make one tree that shares their beginnings.
import { frenchTokens } from "../fr/tokens.ts";
import type { Figures } from "./figures.ts";
import { BESIDE, type Category, CATEGORY, CUT, type Edge, GLUE, LOOK, type Meanings, newNode, type Node, NONE, reach, READER, type Rule, TOKEN } from "./tree.ts";
import type { Codes } from "./words.ts";

/** Rules by category; `find` is what is looked for in a text, the others are its parts and stand before those that name them. */
export type Rules = Readonly<Record<string, readonly string[]>>;
const RULE_PREFIX = "fr/date/";
const MEMORY = 8;
const LOOK_BACK = 4;

/** Elided words are tokens of their own. */
const ELIDED = new RegExp(`(^|[\\s(|<>!+])(${frenchTokens.elisions.join("|")})'(?=[^\\s|)?])`, "g");
const apart = (pattern: string): string => pattern.replace(ELIDED, "$1$2' ");

/** The words and marks of rules that stand for themselves. */
export function wordsOf(rules: Rules): readonly string[] {
  const plain = Object.values(rules).flat().map((rule) => apart(rule.slice(rule.indexOf(" "))).replace(/\{[^{}]*\}/g, " "));
  return plain.join(" ").match(/[\p{L}\d'-]+|[^\s()|?<>!+&]/gu) ?? [];
}

/** One tree for each category. */
export function compile<D>(rules: Rules, codes: Codes, figures: Figures, meanings: Meanings<D>): Readonly<Record<string, Category<D>>> {
  const categories: Record<string, Category<D>> = {};
  for (const name in rules) {
    const root = newNode();
    rules[name]!.forEach((row, order) => {
      const [, id, argument = "", pattern] = /^([a-z\d-]+)(?:=(\S*))? (.*)$/.exec(row)!;
      const end: Rule = { order, id: RULE_PREFIX + id!, argument, mean: id === "same" ? null : meanings[id!]! };
      for (const node of insert(apart(pattern!), root)) node.ends.push(end);
    });
    categories[name] = { root, pairs: [], leads: [NONE, NONE], at: new Int32Array(MEMORY), found: [] };
  }
  return categories;

  /** Adds a pattern to a tree; gives the nodes it ends in. */
  function insert(text: string, root: Node): readonly Node[] {
    let at = 0;
    const match = (form: RegExp): RegExpExecArray | null => {
      const found = form.exec(text.slice(at));
      at += found?.[0].length ?? 0;
      return found;
    };
    const alternatives = (from: readonly Node[]): readonly Node[] => {
      const ends: Node[] = [];
      do {
        let nodes = from;
        while (at < text.length && text[at] !== "|" && text[at] !== ")") nodes = text[at] === " " ? (at++, nodes) : item(nodes);
        ends.push(...nodes);
      } while (text[at++] === "|");
      return ends;
    };
    const item = (from: readonly Node[]): readonly Node[] => {
      const start = at;
      const [, look, not, glue] = match(/^([<>])?(!)?(\+)?/)!;
      if (look) {
        const words = match(/^(?:\(([\p{L}\d'|-]+)\)|([\p{L}\d'-]+))/u);
        const back = look === "<" ? 1 : 0;
        if (words) return step(from, text.slice(start, at), BESIDE, { mask: codes.mask(words[1] ?? words[2]!), not: not !== undefined, back });
        const root = newNode();
        for (const end of atom([root])) end.ends.push({ order: 0, id: "", argument: "", mean: null });
        return step(from, text.slice(start, at), LOOK, { root, not: not !== undefined, back: back && Math.min(LOOK_BACK, reach(root)) });
      }
      const nodes = atom(glue ? step(from, "+", GLUE) : from);
      return text[at] === "?" ? (at++, [...from, ...nodes]) : nodes;
    };
    const atom = (from: readonly Node[]): readonly Node[] => {
      const several = match(/^\(([\p{L}\d'|-]+)\)/u);
      if (several) return step(from, several[1]!, TOKEN, { mask: codes.mask(several[1]!) });
      if (match(/^\(/)) return alternatives(from);
      const [whole, name, label = name, word] = match(/^(?:\{([a-z\d]+)(?::([a-z\d]+))?\}|([\p{L}\d'-]+|.))/u)!;
      if (word === "&") return step(from, word, CUT);
      if (name === undefined) return step(from, word!, TOKEN, { mask: codes.mask(word!) });
      const category = categories[name];
      if (category) return step(from, whole, CATEGORY, { name, label: label!, category });
      return name in figures.readers ? step(from, whole, READER, { name, label: label!, read: figures.readers[name]! }) : step(from, whole, TOKEN, { name, label: label!, mask: codes.mask(whole) });
    };
    return alternatives([root]);
  }
  function step(from: readonly Node[], key: string, kind: number, more?: Partial<Edge>): readonly Node[] {
    return from.map((node) => {
      let edge = node.edges.find((e) => e.key === key);
      if (!edge) node.edges.push((edge = { kind, key, child: newNode(), name: "", label: "", mask: null, read: null, category: null, root: null, not: false, back: 0, ...more }));
      return edge.child;
    });
  }
}
