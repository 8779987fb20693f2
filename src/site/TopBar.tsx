import { ContentsPanel } from "./ContentsPanel.tsx";
import { marksOf } from "./marks.ts";
import type { Page, Section, SiteModel } from "./model.ts";

interface TopBarProps {
  page: Page;
  site: SiteModel;
}

export function TopBar({ page, site }: TopBarProps) {
  const { lesson } = page;
  return (
    <header className="bar">
      <div className="bar-in">
        <button type="button" className="bar-btn contents-btn" popoverTarget="contents">
          <svg className="icon" viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
            <path d="M0 2h20M0 8h12M0 14h16" />
          </svg>
          <span>Contents</span>
        </button>
        <ContentsPanel page={page} site={site} />
        <a className="book" href={site.link("/")} aria-current={page.kind === "home" ? "page" : undefined}>
          Measured Surprise
        </a>
        {lesson && (
          <span className="where">
            {lesson.order} {lesson.title}
          </span>
        )}
        <SearchButton />
        <UnitSwitch fixed={lesson && lesson.unit !== "switchable" ? lesson.unit : undefined} />
        <ThemeButton />
      </div>
      <ReadingLine sections={lesson?.sections ?? []} />
    </header>
  );
}

/** Works only with JavaScript, so it shows only with it. */
function UnitSwitch({ fixed }: { fixed: "bits" | "nats" | undefined }) {
  if (fixed) {
    return (
      <p className="unit">
        <span>
          <b>{fixed}</b>
          <span className="unit-why"> throughout this lesson</span>
        </span>
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is two buttons
    <div className="unit" role="group" aria-label="Unit of information">
      {(["bits", "nats"] as const).map((unit) => (
        <button
          type="button"
          key={unit}
          className="unit-btn"
          data-unit-choice={unit}
          aria-pressed={unit === "bits"}
        >
          <span data-word={unit}>{unit}</span>
        </button>
      ))}
    </div>
  );
}

/** Opens the dialog at the foot of the page; shown only where scripts run. */
function SearchButton() {
  return (
    <button
      type="button"
      className="bar-btn search-btn"
      data-search
      aria-keyshortcuts="/"
      aria-haspopup="dialog"
    >
      <svg className="icon" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M12 12l5 5M13.5 7.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z" />
      </svg>
      <span>Search</span>
    </button>
  );
}

/** The word shown is chosen by CSS from `html[data-scheme]`, before the page is painted. */
function ThemeButton() {
  return (
    <button type="button" className="bar-btn theme" data-theme-button>
      <svg className="icon" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <circle cx="9" cy="9" r="7.5" />
        <path className="fill" d="M9 1.5a7.5 7.5 0 0 1 0 15z" />
      </svg>
      <span className="vh">Theme: </span>
      <span className="theme-words">
        {["system", "light", "dark"].map((scheme) => (
          <span key={scheme} data-when-scheme={scheme}>
            {scheme}
          </span>
        ))}
      </span>
    </button>
  );
}

/** How far the reader is: the ruler once more, lying on the bar's lower edge. */
function ReadingLine({ sections }: { sections: readonly Section[] }) {
  return (
    <div className="progress" aria-hidden="true">
      <i data-needle="line" />
      {marksOf(sections)
        .slice(1)
        .map(({ id, share }) => (
          <b key={id} style={{ left: `${(100 * share).toFixed(2)}%` }} />
        ))}
    </div>
  );
}
