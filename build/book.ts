import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isRunnableDevEnvironment, type Plugin, type ViteBuilder, type ViteDevServer } from "vite";
import { composeDocument } from "./document.ts";
import type { Settings } from "./settings.ts";

type Renderer = typeof import("../src/site/render.tsx");

const RENDERER = "/src/site/render.tsx";

/** Renders the book: every page at build, the page asked for in dev, both through src/site/render.tsx. */
export function book(settings: Settings): Plugin {
  return {
    name: "book",
    config: () => ({
      appType: "custom",
      base: settings.base,
      builder: { buildApp: (builder) => buildBook(builder, settings) },
      environments: {
        client: {
          build: {
            outDir: settings.outDir,
            emptyOutDir: true,
            modulePreload: { polyfill: false },
            cssCodeSplit: false,
            assetsInlineLimit: 0,
            rolldownOptions: { input: "index.html" },
          },
        },
        ssr: {
          build: {
            outDir: `.cache/pages-${basename(settings.outDir)}`,
            emptyOutDir: true,
            sourcemap: true,
            rolldownOptions: { input: RENDERER.slice(1) },
          },
        },
      },
    }),
    configureServer: (server) => () => servePages(server, settings),
  };
}

async function buildBook(builder: ViteBuilder, settings: Settings): Promise<void> {
  const { client, ssr } = builder.environments;
  await builder.build(ssr);
  await builder.build(client);
  const rendererDir = resolve(ssr.config.build.outDir);
  process.setSourceMapsEnabled(true);
  try {
    const renderer: Renderer = await import(pathToFileURL(join(rendererDir, "render.js")).href);
    await writePages(renderer, settings);
  } finally {
    await rm(rendererDir, { recursive: true });
  }
}

async function writePages(renderer: Renderer, { outDir, origin }: Settings): Promise<void> {
  const template = await readFile(join(outDir, "index.html"), "utf8");
  for (const page of [...renderer.pages, renderer.notFound]) {
    const file = join(outDir, page.path.endsWith("/") ? `${page.path}index.html` : page.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, composeDocument(template, renderer.renderPage(page, origin)));
  }
}

function servePages(server: ViteDevServer, { base, origin }: Settings): void {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error("pages are rendered in this process");
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
    if (!path.startsWith(base) || !request.headers.accept?.includes("text/html")) return next();
    try {
      const renderer: Renderer = await environment.runner.import(RENDERER);
      const wanted = `/${path.slice(base.length)}`;
      const page = renderer.pages.find((candidate) => candidate.path === wanted) ?? renderer.notFound;
      const template = await server.transformIndexHtml(path, await readFile("index.html", "utf8"));
      response.statusCode = page === renderer.notFound ? 404 : 200;
      response.setHeader("Content-Type", "text/html");
      response.end(composeDocument(template, renderer.renderPage(page, origin)));
    } catch (error) {
      next(error);
    }
  });
}
