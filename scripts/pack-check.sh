#!/usr/bin/env bash
# Installs the packed package into an ESM and a CommonJS program in a temporary folder and runs every door of it.
set -euo pipefail
cd "$(dirname "$0")/.."
apps=$(mktemp -d)
trap 'rm -rf "$apps"' EXIT
npm pack --silent --pack-destination "$apps" >/dev/null
doors=$(node -p 'Object.keys(require("./package.json").exports).filter((d) => d !== "./package.json").map((d) => "selon" + d.slice(1)).join(" ")')

for kind in module commonjs; do
  mkdir "$apps/$kind"
  cd "$apps/$kind"
  printf '{ "name": "app", "private": true, "type": "%s" }\n' "$kind" > package.json
  npm install --silent --no-audit --no-fund --prefer-offline "$apps"/selon-*.tgz
  {
    if [ "$kind" = module ]; then
      for door in $doors; do echo "if (Object.keys(await import('$door')).length === 0) throw new Error('$door is empty');"; done
      echo "const { parse, parseDates, UsageError } = await import('selon');"
    else
      for door in $doors; do echo "if (Object.keys(require('$door')).length === 0) throw new Error('$door is empty');"; done
      echo "const { parse, parseDates, UsageError } = require('selon');"
    fi
    cat <<'JS'
const [quote] = parse("« Il pleut », a dit Anne Rocher.").quotes;
if (quote?.speaker?.name !== "Anne Rocher") throw new Error(`the speaker is ${quote?.speaker?.name}`);
try { parseDates(42); throw new Error("took a number for a text"); } catch (error) { if (!(error instanceof UsageError)) throw error; }
JS
  } > app.js
  node app.js
  [ "$(npx --no-install selon --version)" = "$(node -p 'require("./node_modules/selon/package.json").version')" ]
  echo "« Il pleut », a dit Anne Rocher." | npx --no-install selon - | grep -q "Anne Rocher"
  echo "ok: $kind ($doors)"
done
