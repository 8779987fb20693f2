import type { ReactNode } from "react";
import { Footer } from "./Footer.tsx";
import type { Page, SiteModel } from "./model.ts";
import { SearchDialog } from "./SearchDialog.tsx";
import { TopBar } from "./TopBar.tsx";
import { Unkept } from "./Unkept.tsx";

interface LayoutProps {
  page: Page;
  site: SiteModel;
  children: ReactNode;
}

/** What stands around every page. An embed has none of it: the figure is the page. */
export function Layout({ page, site, children }: LayoutProps) {
  if (page.kind === "embed") return <main className="embed">{children}</main>;
  return (
    <>
      <a className="skip" href="#main">
        Skip to {page.lesson ? "the lesson" : "the page"}
      </a>
      <TopBar page={page} site={site} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} />
      <SearchDialog site={site} />
      <Unkept />
    </>
  );
}
