// Serves the page (modules do not load from file:): node examples/browser/serve.mjs, after npm run build
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
const root = new URL("../../", import.meta.url);

export const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname === "/" ? "/examples/browser/index.html" : pathname;
  const type = TYPES[extname(path)];
  try {
    if (pathname === "/") response.writeHead(302, { location: path }).end();
    else if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(await readFile(new URL(`.${path}`, root)));
  } catch {
    response.writeHead(404).end();
  }
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  server.listen(8080, "127.0.0.1", () => console.log("http://localhost:8080/"));
}
