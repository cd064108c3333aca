// Deep imports of xregexp, past its default entry; regex.ts says what it uses of them.
declare module "xregexp/src/xregexp.js" {
  const core: unknown;
  export default core;
}
declare module "xregexp/src/addons/build.js" {
  const addon: unknown;
  export default addon;
}
