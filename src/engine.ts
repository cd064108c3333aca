// One reading of a text for all parsers: view, syntax, entities. What is the same for every call is built at the first.
import { type EntityReading, readEntities } from "./entities/entities.ts";
import { frenchGrammar } from "./fr/grammar.ts";
import { frenchMentionWords } from "./fr/mention-words.ts";
import { outlets } from "./fr/outlets.ts";
import { frenchTokens } from "./fr/tokens.ts";
import { type Registry, registry } from "./match/registry.ts";
import type { Request } from "./request.ts";
import { type CompiledGrammar, compileGrammar } from "./syntax/grammar.ts";
import { type Reader, reader } from "./syntax/reader.ts";
import { lexicon } from "./text/lexicon.ts";
import { view } from "./text/view.ts";
import type { Outlet } from "./types.ts";

let grammar: CompiledGrammar | undefined;
let builtIn: Registry<Outlet> | undefined;

function french(): CompiledGrammar {
  const g = frenchGrammar;
  return (grammar ??= compileGrammar(g, lexicon([g.closed, g.verbs, g.nouns, g.civilities, g.givenNames, g.homographs, g.time])));
}

export interface Reading {
  readonly reader: Reader;
  readonly entities: EntityReading;
}

/** Reads a text as far as every parser needs it. */
export function read(asked: Request): Reading {
  const r = reader(view(asked.text, frenchTokens, french().lexicon), french());
  const entities = readEntities(r, frenchMentionWords(), {
    outlets: asked.outlets ?? (builtIn ??= registry(outlets())),
    published: asked.published,
    home: asked.outlet ?? null,
    ...(asked.people !== undefined && { people: asked.people }),
    ...(asked.recognise !== undefined && { recognised: [...asked.recognise(asked.text)] }),
  });
  return { reader: r, entities };
}
