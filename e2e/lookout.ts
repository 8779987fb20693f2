import { createHash } from "node:crypto";
import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that writes down every request that reaches it, and answers whoever asks. */
export interface Lookout {
  readonly url: string;
  /** "GET /path", or "UPGRADE /path" for a WebSocket. */
  readonly seen: readonly string[];
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  html: "text/html",
  sse: "text/event-stream",
};

/**
 * Opens a lookout on a port of its own. Any page may read its answers, so that only who asks decides.
 *
 * @param book - address of a built book, which it then passes on
 */
export async function lookout(book?: string): Promise<Lookout> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (book) passOn(book, request, response);
    else answer(request, response);
  });
  server.on("upgrade", (request, socket) => {
    seen.push(`UPGRADE ${request.url}`);
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    socket.on("error", () => {});
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, seen, close };
}

function passOn(book: string, request: IncomingMessage, response: ServerResponse) {
  const { method, headers } = request;
  const asked = ask(new URL(request.url ?? "/", book), { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  asked.on("error", () => response.destroy());
  request.pipe(asked);
}

function answer({ url = "", headers }: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, {
    "Content-Type": TYPES[url.split(".").at(-1) ?? ""] ?? "text/plain",
    "Access-Control-Allow-Origin": headers.origin ?? "*",
    "Access-Control-Allow-Credentials": "true",
  });
  response.end(url.endsWith("sse") ? "data: 1\n\n" : "/* let through */");
}
