import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformerTwoslash } from "@shikijs/vitepress-twoslash";
import { defineConfig, type DefaultTheme } from "vitepress";
import { doors } from "../../scripts/doors.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const apiSidebar = `${root}docs/api/typedoc-sidebar.json`;
const api = existsSync(apiSidebar) ? (JSON.parse(readFileSync(apiSidebar, "utf8")) as DefaultTheme.SidebarItem[]) : [];

export default defineConfig({
  title: "selon",
  description: "Who said what, according to whom, and when, from French news text.",
  cleanUrls: true,
  markdown: {
    codeTransformers: [
      transformerTwoslash({
        twoslashOptions: {
          compilerOptions: {
            strict: true, noUncheckedIndexedAccess: true, allowImportingTsExtensions: true, noEmit: true,
            // ES2022, ESNext, Bundler
            target: 9, module: 99, moduleResolution: 100,
            paths: Object.fromEntries(doors.map((name) => [name === "index" ? "selon" : `selon/${name}`, [`${root}src/${name}.ts`]])),
          },
        },
      }),
    ],
    languages: ["js", "ts", "html", "sh"],
  },
  themeConfig: {
    outline: [2, 3],
    search: { provider: "local" },
    nav: [{ text: "Guide", link: "/guide/attribution" }, { text: "API", link: "/api/" }, { text: "Decisions", link: "/decisions/" }],
    sidebar: [
      {
        text: "Guide",
        items: [
          { text: "What an attribution is", link: "/guide/attribution" },
          { text: "Dates", link: "/guide/dates" },
          { text: "The matching engine", link: "/guide/matching" },
          { text: "Ajouter un cas", link: "/guide/ajouter-un-cas" },
          { text: "Figures", link: "/figures" },
        ],
      },
      { text: "Decisions", link: "/decisions/", collapsed: true },
      { text: "API", link: "/api/", collapsed: true, items: api },
    ],
  },
});
