import js from "@eslint/js";
import { configs as regexp } from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "docs/.vitepress/cache/", "docs/.vitepress/dist/", "docs/api/", "bench/.*"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp["flat/recommended"],
  {
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", Buffer: "readonly", performance: "readonly", setTimeout: "readonly", document: "readonly", structuredClone: "readonly" },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "off",
      // Alternatives read better as they stand: `é|ée|és`.
      "regexp/prefer-character-class": "off",
      "regexp/negation": "off",
      "regexp/use-ignore-case": "off",
      // A first value that every branch replaces is how the type is told.
      "no-useless-assignment": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "regexp/no-super-linear-move": "error",
      "no-restricted-globals": ["error",
        { name: "Date", message: "A Date invents a time and a zone: use the civil days of src/dates/calendar.ts." },
        { name: "Intl", message: "Segmenting and collating with Intl is slow or depends on the machine." }],
      "no-console": "error",
    },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable" } }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["examples/deno/**", "test/deno/**"], languageOptions: { globals: { Deno: "readonly" } } },
);
