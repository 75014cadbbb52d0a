/** A proxy that notes every address that a browser asks for, of whatever host. */
import { createServer, request as ask } from "node:http";
import { once } from "node:events";

/**
 * @param {Record<string, Buffer>} pictures what is answered for addresses that begin so; hosts of this machine are
 *   passed on, all others get nothing
 */
export async function recordingProxy(pictures) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const picture = Object.entries(pictures).find(([prefix]) => request.url.startsWith(prefix));
    if (picture) {
      response.writeHead(200, { "content-type": "image/png", "cache-control": "no-store" }).end(picture[1]);
      return;
    }
    const url = new URL(request.url);
    if (url.hostname !== "localhost") {
      response.writeHead(404).end();
      return;
    }
    const onward = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    requests,
    address: { host: "127.0.0.1", port: server.address().port },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
