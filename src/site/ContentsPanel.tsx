import { LessonList } from "./LessonList.tsx";
import type { Page, SiteModel } from "./model.ts";

interface ContentsPanelProps {
  page: Page;
  site: SiteModel;
}

/**
 * Opens under the top bar from the Contents button. A native popover: it needs no script, closes on
 * Escape, and comes after its button in tab order.
 */
export function ContentsPanel({ page, site }: ContentsPanelProps) {
  const sections = page.lesson?.sections ?? [];
  return (
    <nav popover="auto" id="contents" className="contents-panel" aria-label="Contents">
      <div className="grid">
        {sections.length > 0 && (
          <div className="panel-sections">
            <p>In this lesson</p>
            <ol>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </div>
        )}
        <div className="panel-lessons">
          <LessonList site={site} current={page.lesson?.slug} brief />
          <p className="link-row">
            <a href={site.link("/contents/")}>All contents</a>
            <a href={site.link("/gallery/")}>Every figure</a>
            <a href={site.link("/glossary/")}>Glossary</a>
            <a href={site.link("/references/")}>References</a>
            <a href={site.link("/review/")}>Review</a>
          </p>
        </div>
      </div>
    </nav>
  );
}
