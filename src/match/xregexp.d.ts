// The parts of xregexp that are used, imported past its default entry (see regex.ts).
interface XRegExpCore {
  (source: string, flags?: string): RegExp;
  addToken(regex: RegExp, handler: (match: RegExpExecArray) => string, options?: { readonly scope?: string; readonly leadChar?: string }): void;
  build(source: string, parts: Readonly<Record<string, string | RegExp>>, flags?: string): RegExp;
}
declare module "xregexp/src/xregexp.js" {
  const XRegExp: XRegExpCore;
  export default XRegExp;
}
declare module "xregexp/src/addons/build.js" {
  const addon: (XRegExp: XRegExpCore) => void;
  export default addon;
}
