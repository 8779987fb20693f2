import type { SiteModel } from "./model.ts";

const LICENCES = {
  mit: "https://opensource.org/license/mit",
  ccBy: "https://creativecommons.org/licenses/by/4.0/",
} as const;

export function Footer({ site }: { site: SiteModel }) {
  return (
    <footer className="foot">
      <div className="grid">
        <nav className="link-row" aria-label="The book">
          <a href={site.link("/")}>Measured Surprise</a>
          <a href={site.link("/contents/")}>Contents</a>
          <a href={site.link("/gallery/")}>Every figure</a>
          <a href={site.link("/glossary/")}>Glossary</a>
          <a href={site.link("/references/")}>References</a>
          <a href={site.link("/review/")}>Review</a>
          <a href={site.link("/playground/")}>Playground</a>
        </nav>
        <p className="foot-licence">
          Prose and figures are yours to copy and change under{" "}
          <a href={LICENCES.ccBy} rel="license">
            CC BY 4.0
          </a>
          , the code under{" "}
          <a href={LICENCES.mit} rel="license">
            MIT
          </a>
          .
        </p>
        <p className="foot-private">Your guesses and your place are kept in this browser and go nowhere.</p>
      </div>
    </footer>
  );
}
