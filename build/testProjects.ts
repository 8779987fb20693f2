import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOTS = ["src", "build", "content"];

/** What a file of tests says first when it needs a page. */
const PAGE = "// @vitest-environment happy-dom";

/**
 * The tests in two lots. Those that need a page have a world of their own each, for a page keeps what was
 * done to it. The others, which are most, share one: so the book's code is read once and not a hundred times.
 */
export function testProjects() {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join(root, file)),
  );
  const pages = files.filter((file) => readFileSync(file, "utf8").startsWith(PAGE));
  const rest = files.filter((file) => !pages.includes(file));
  const setupFiles = "build/propertyTests.ts";
  return [
    { extends: true as const, test: { name: "page", include: pages, setupFiles } },
    { extends: true as const, test: { name: "pure", include: rest, setupFiles, isolate: false } },
  ];
}
