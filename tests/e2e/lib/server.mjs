/** A server for test pages, on a free port of this machine. It notes every request. */
import { createServer } from "node:http";
import { once } from "node:events";

/**
 * @param {Record<string, {body: string | Buffer, type?: string, headers?: Record<string, string>}>} pages by path
 * @returns {Promise<{url: (path: string) => string, requests: string[], close: () => Promise<void>, pages: object}>}
 */
export async function serve(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const page = pages[request.url.split("?")[0]];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", "cache-control": "no-store", ...page.headers });
    response.end(page.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  return {
    pages,
    requests,
    url: (path) => `http://localhost:${port}${path}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
