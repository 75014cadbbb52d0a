/** A server for the files of one folder, on a free port of this machine. */
import { createServer } from "node:http";
import { once } from "node:events";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** HTML is sent without an encoding: the page says its own. */
const TYPES = {
  ".css": "text/css", ".gif": "image/gif", ".htm": "text/html", ".html": "text/html", ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg", ".js": "text/javascript", ".png": "image/png", ".svg": "image/svg+xml",
  ".wasm": "application/wasm", ".webp": "image/webp",
};

/** @returns {Promise<{url: (name: string) => string, close: () => Promise<void>}>} */
export async function serveFolder(folder) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "http://localhost");
      const path = await realpath(join(root, decodeURIComponent(pathname)));
      if (!path.startsWith(root + sep)) throw new Error("outside of the folder");
      const body = await readFile(path);
      response.writeHead(200, { "content-type": TYPES[extname(path).toLowerCase()] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: (name) => `http://localhost:${server.address().port}/${encodeURIComponent(name)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
