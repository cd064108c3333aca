import type { TokenRules } from "../text/tokens.ts";

/** How French words are told apart: elisions, inverted clitics, words that keep their hyphen, abbreviations. */
export const frenchTokens: TokenRules = {
  elisions: ["l", "d", "qu", "s", "n", "j", "m", "t", "c", "lorsqu", "puisqu", "jusqu", "quoiqu"],
  clitics: ["il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "moi", "toi", "lui", "leur", "y", "en", "le", "la", "les"],
  wholes: ["rendez-vous", "sur-le", "garde-à-vous", "sauve-qui", "chez-soi", "entre-nous", "nouvelle-en", "allez-y", "vas-y", "qu'en-dira-t-on"],
  abbreviations: ["mm", "dr", "drs", "pr", "prs", "mgr", "mr", "mrs", "ms", "st", "ste", "cf", "av", "bd", "env", "tél", "art", "al", "vol", "éd", "ex", "no", "vs", "ph", "op", "adj", "chap", "fig", "apr", "jr", "sgt", "cdt", "col", "gal", "lt", "cap", "sén", "dép"],
};
