import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { partsReady } from "../figure/later.tsx";
import { widgets } from "../islands/definitions.ts";
import { renderTree } from "../islands/renderTree.tsx";
import { lessons, lessonsCiting } from "./content.ts";
import { Layout } from "./Layout.tsx";
import { functionAreas, glossary, references, reviewCards } from "./library.ts";
import { vocabulary } from "./mdx/vocabulary.tsx";
import type { Page } from "./model.ts";
import { PageMeta } from "./PageMeta.tsx";
import { createPageContext, LessonPageContext } from "./pageContext.ts";
import { ContentsPage } from "./pages/ContentsPage.tsx";
import { EmbedPage } from "./pages/EmbedPage.tsx";
import { GalleryPage } from "./pages/GalleryPage.tsx";
import { GlossaryPage } from "./pages/GlossaryPage.tsx";
import { HomePage } from "./pages/HomePage.tsx";
import { LessonPage } from "./pages/LessonPage.tsx";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { PlaygroundPage } from "./pages/PlaygroundPage.tsx";
import { ReferencesPage } from "./pages/ReferencesPage.tsx";
import { ReviewPage } from "./pages/ReviewPage.tsx";
import { notFound, pages, site } from "./routes.ts";
import { Sources } from "./Sources.tsx";

await partsReady();

export { stateProblem } from "./linkedState.ts";
export { makeSearchFile } from "./search/engine.ts";
export { notFound, pages, site };

/** A widget's name as readers know it. */
export const widgetTitle = (name: string): string => widgets.get(name)?.title ?? name;

export interface RenderedPage {
  readonly page: Page;
  /** What goes into <head>, <body>, and the attributes of <html>. */
  readonly head: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Renders one page of the book; the same in dev and at build. */
export function renderPage(page: Page, origin: string | undefined): RenderedPage {
  const context = page.lesson && createPageContext(page.lesson);
  const surround = (children: ReactNode) => <LessonPageContext value={context}>{children}</LessonPageContext>;
  const unit = page.lesson && page.lesson.unit !== "switchable" ? page.lesson.unit : undefined;
  return {
    page,
    head: renderToStaticMarkup(<PageMeta page={page} site={site} origin={origin} />),
    body: renderTree(
      <Layout page={page} site={site}>
        {bodyOf(page)}
      </Layout>,
      surround,
    ),
    attributes: {
      "data-page": page.kind,
      "data-unit": unit ?? "bits",
      ...(unit && { "data-fixed-unit": unit }),
    },
  };
}

function bodyOf(page: Page): ReactNode {
  switch (page.kind) {
    case "home":
      return <HomePage site={site} />;
    case "contents":
      return <ContentsPage site={site} />;
    case "gallery":
      return <GalleryPage site={site} />;
    case "glossary":
      return <GlossaryPage site={site} terms={[...glossary.values()]} />;
    case "references":
      return <ReferencesPage site={site} references={[...references.values()]} citing={lessonsCiting} />;
    case "review":
      return <ReviewPage site={site} cards={reviewCards} />;
    case "playground":
      return <PlaygroundPage site={site} areas={functionAreas} />;
    case "notfound":
      return <NotFoundPage site={site} />;
    case "embed":
      return (
        <EmbedPage widget={site.widgets.find(({ name }) => page.path === `/embed/${name}/`)!} site={site} />
      );
    case "lesson": {
      const { Content, meta, outline } = lessons.find(({ meta }) => meta.slug === page.lesson?.slug)!;
      return (
        <LessonPage lesson={meta} site={site}>
          <Content components={vocabulary} />
          <Sources ids={outline.citations} />
        </LessonPage>
      );
    }
  }
}
