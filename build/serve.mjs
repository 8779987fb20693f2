// Serves a built book as a static host would: compressed, with the book's own page for what is not there.
//   node build/serve.mjs [folder]   PORT=4173 HOST=127.0.0.1 BASE=/
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = process.argv[2] ?? "dist";
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? "127.0.0.1";
const base = `/${(process.env.BASE ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};
const COMPRESSED = new Set([".html", ".js", ".mjs", ".wasm", ".css", ".json", ".svg", ".txt", ".xml"]);

const compress = {
  // What is large, and asked for once, is not kept waiting for the last percent.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 1e6 ? 5 : 9 },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/** Compressed bodies by file and encoding: the book does not change while it is served. */
const cache = new Map();

/** The file behind an address, or undefined outside the folder or where there is none. */
async function find(address) {
  const path = decodeURIComponent(address.slice(base.length));
  const file = normalize(join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    return { file, body: await readFile(file) };
  } catch {
    return undefined;
  }
}

async function encode({ file, body }, accepted) {
  const encoding =
    COMPRESSED.has(extname(file)) && Object.keys(compress).find((name) => accepted.includes(name));
  if (!encoding) return { body };
  const key = `${encoding} ${file}`;
  if (!cache.has(key)) cache.set(key, compress[encoding](body));
  return { body: await cache.get(key), encoding };
}

async function respond(request, response) {
  const address = new URL(request.url, "http://localhost").pathname;
  if (`${address}/` === base) return response.writeHead(301, { Location: base }).end();
  const found = address.startsWith(base) ? await find(address) : undefined;
  if (!found && (await find(`${address}/`)) && address.startsWith(base)) {
    return response.writeHead(301, { Location: `${address}/` }).end();
  }
  const served = found ?? (await find(`${base}404.html`));
  if (!served) return response.writeHead(404).end();
  const { body, encoding } = await encode(served, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(found ? 200 : 404, {
    "Content-Type": TYPES[extname(served.file)] ?? "application/octet-stream",
    "Content-Length": body.length,
    "Cache-Control": served.file.includes(`${sep}assets${sep}`)
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    Vary: "Accept-Encoding",
    ...(encoding && { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const server = createServer((request, response) => {
  respond(request, response).catch(() => response.writeHead(400).end());
});
server.on("error", (error) => {
  console.error(
    error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: PORT=4174 npm start` : error,
  );
  process.exit(1);
});
server.listen(port, host, () => console.log(`Measured Surprise is at http://${host}:${port}${base}`));
