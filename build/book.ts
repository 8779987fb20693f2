import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isRunnableDevEnvironment, type Plugin, type ViteBuilder, type ViteDevServer } from "vite";
import type { RenderedPage } from "../src/site/render.tsx";
import { checkPages, withoutPlaces } from "./checkPages.ts";
import { chunks, preloads } from "./chunks.ts";
import { composeDocument, fontPreloads } from "./document.ts";
import { unquote } from "./leanHtml.ts";
import { pageStyle, paperLinks } from "./pageStyles.ts";
import { searchedPages } from "./search/searchedPages.ts";
import { keepSearchIndex, SERVED_INDEX } from "./search/searchIndex.ts";
import type { Settings } from "./settings.ts";
import { robots, sitemap } from "./sitemap.ts";
import { notePage } from "./usage.ts";

type Renderer = typeof import("../src/site/render.tsx");

const RENDERER = "/src/site/render.tsx";

/** Renders the book: every page at build, the page asked for in dev, both through src/site/render.tsx. */
export function book(settings: Settings): Plugin {
  return {
    name: "book",
    config: () => ({
      appType: "custom",
      base: settings.base,
      // One set of plugins for both environments: what the pages use is noted in the one and needed in the other.
      builder: { sharedConfigBuild: true, buildApp: (builder) => buildBook(builder, settings) },
      environments: {
        client: {
          build: {
            outDir: settings.outDir,
            emptyOutDir: true,
            modulePreload: { polyfill: false, resolveDependencies: preloads },
            cssCodeSplit: false,
            assetsInlineLimit: 0,
            rolldownOptions: {
              input: "index.html",
              // The names of the fonts already say what is in them, see fonts.ts.
              output: {
                assetFileNames: ({ names: [name] }) => assetName(name),
                // Every page names every widget's file: seven characters of a hash tell them apart as well as eight.
                chunkFileNames: "assets/[name]-[hash:7].js",
                codeSplitting: chunks,
              },
              // Pure functions: a file that none is wanted from need not be fetched for its own sake.
              treeshake: { moduleSideEffects: [{ test: /\/src\/math\//, sideEffects: false }] },
            },
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
    hotUpdate({ file, modules, server }) {
      // What only the renderer knows, the browser would not hear of: lessons, words, the page's shell.
      const { client } = server.environments;
      if (this.environment.name !== "ssr" || modules.length === 0) return;
      if (!client.moduleGraph.getModulesByFile(file)?.size)
        client.hot.send({ type: "custom", event: "book:changed" });
    },
    configureServer: (server) => () => servePages(server, settings),
  };
}

const assetName = (name: string | undefined) =>
  name?.endsWith(".woff2") ? "assets/[name][extname]" : "assets/[name]-[hash][extname]";

/** Pages first: what they use decides what the stylesheet and the fonts must hold. */
async function buildBook(builder: ViteBuilder, settings: Settings): Promise<void> {
  const { client, ssr } = builder.environments;
  await builder.build(ssr);
  const pages = await renderPages(resolve(ssr.config.build.outDir), settings);
  // The playground's formulas are in the system's monospace: no lesson is to load signs for their sake.
  for (const { page, body } of pages) if (page.kind !== "playground") notePage(body);
  await builder.build(client);
  await writePages(pages, settings);
}

/** Renders and checks every page, then throws the renderer away. */
async function renderPages(rendererDir: string, { base, origin }: Settings): Promise<RenderedPage[]> {
  process.setSourceMapsEnabled(true);
  try {
    const renderer: Renderer = await import(pathToFileURL(join(rendererDir, "render.js")).href);
    const rendered = [...renderer.pages, renderer.notFound].map((page) => renderer.renderPage(page, origin));
    const { stateProblem } = renderer;
    keepSearchIndex(searchFile(rendered, renderer));
    checkPages(
      rendered.map(({ page, body }) => ({ path: page.path, html: body })),
      { base, stateProblem },
    );
    return rendered.map((page) => ({ ...page, body: unquote(withoutPlaces(page.body)) }));
  } finally {
    await rm(rendererDir, { recursive: true });
  }
}

const searchFile = (rendered: readonly RenderedPage[], { makeSearchFile, widgetTitle }: Renderer) =>
  JSON.stringify(makeSearchFile(searchedPages(rendered, widgetTitle)));

async function writePages(pages: readonly RenderedPage[], settings: Settings): Promise<void> {
  const { outDir, base } = settings;
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const assets = await readdir(join(outDir, "assets"));
  for (const rendered of pages) {
    const { path } = rendered.page;
    const file = join(outDir, path.endsWith("/") ? `${path}index.html` : path);
    const folder = `${base}assets/`;
    const style = pageStyle(rendered.page.kind, rendered.body);
    const name = `page-${createHash("sha256").update(style).digest("base64url").slice(0, 8)}.css`;
    await writeFile(join(outDir, "assets", name), style);
    const styles = `<link rel="stylesheet" href="${folder}${name}">${paperLinks(assets, folder)}`;
    const preloads = fontPreloads(assets, folder, rendered.body);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, composeDocument(template, rendered, { preloads, styles }));
  }
  const site = pages.map(({ page }) => page);
  await writeFile(join(outDir, "sitemap.xml"), sitemap(site, settings));
  await writeFile(join(outDir, "robots.txt"), robots(settings));
}

function servePages(server: ViteDevServer, { base, origin }: Settings): void {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error("pages are rendered in this process");
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
    const isIndex = path === base + SERVED_INDEX;
    const isPage = path.startsWith(base) && request.headers.accept?.includes("text/html");
    if (!isIndex && !isPage) return next();
    try {
      const renderer: Renderer = await environment.runner.import(RENDERER);
      if (isIndex) {
        const searched = renderer.pages.filter(({ kind }) => kind !== "embed");
        const rendered = searched.map((page) => renderer.renderPage(page, origin));
        response.setHeader("Content-Type", "application/json");
        return response.end(searchFile(rendered, renderer));
      }
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
