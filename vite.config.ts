import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { book } from "./build/book.ts";
import { pureD3 } from "./build/chunks.ts";
import { corpus } from "./build/corpus.ts";
import { contentData } from "./build/data.ts";
import { functionTable } from "./build/functions.ts";
import { headScript } from "./build/headScript.ts";
import { lessonNumbers, lessons } from "./build/mdx.ts";
import { pageStyles } from "./build/pageStyles.ts";
import { contentSecurityPolicy } from "./build/policy.ts";
import { preloadHelper } from "./build/preloadHelper.ts";
import { runner } from "./build/runner.ts";
import { searchIndex } from "./build/search/searchIndex.ts";
import { readSettings } from "./build/settings.ts";
import { stylesheet } from "./build/stylesheet.ts";
import { testProjects } from "./build/testProjects.ts";
import { texTemplates } from "./build/tex.ts";

const settings = readSettings(process.env);

export default defineConfig({
  plugins: [
    lessons(settings),
    texTemplates(),
    contentData(settings),
    corpus(),
    functionTable(),
    runner(),
    react(),
    pureD3(),
    stylesheet(),
    headScript(),
    pageStyles(),
    contentSecurityPolicy(),
    preloadHelper(settings),
    searchIndex(settings),
    book(settings),
  ],
  // What a worker needs of the above; its parts are shared, so that a text is fetched once.
  worker: { format: "es", plugins: () => [corpus()] },
  // For links from within a figure, which knows nothing of the pages.
  define: { __LESSONS__: JSON.stringify(lessonNumbers()) },
  // A busy machine may take its time; nothing here is a test of speed. All of its cores, where Vitest would spare one.
  test: { projects: testProjects(), testTimeout: 30_000, maxWorkers: availableParallelism() },
});
