import type { SiteModel } from "./model.ts";

/** Opens at once, so that no letter typed is lost; search/attend.ts, loaded then, does the rest. */
export function SearchDialog({ site }: { site: SiteModel }) {
  return (
    <dialog id="search" className="search" aria-label="Search the book">
      <div>
        <input
          type="text"
          aria-label="Words to look for"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="go"
        />
        <form method="dialog">
          <button type="submit" className="bar-btn">
            Close
          </button>
        </form>
        <p role="status">The index is on its way.</p>
      </div>
      <p className="link-row">
        <a href={site.link("/contents/")}>All contents</a>
        <a href={site.link("/glossary/")}>Glossary</a>
      </p>
    </dialog>
  );
}
