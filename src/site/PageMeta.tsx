import type { Page, SiteModel } from "./model.ts";

interface PageMetaProps {
  page: Page;
  site: SiteModel;
  /** "https://book.example", where the book is published; without it no absolute address is given. */
  origin: string | undefined;
}

/** What a page tells browsers, search engines and shares about itself. */
export function PageMeta({ page, site, origin }: PageMetaProps) {
  const title = page.kind === "home" ? page.title : `${page.title} · Measured Surprise`;
  const address = origin && page.kind !== "notfound" ? origin + site.link(page.path) : undefined;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={page.description} />
      {page.kind === "embed" || page.kind === "notfound" ? <meta name="robots" content="noindex" /> : null}
      {address && <link rel="canonical" href={address} />}
      {address && <meta property="og:url" content={address} />}
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content="Measured Surprise" />
      <meta property="og:type" content={page.kind === "lesson" ? "article" : "website"} />
      <link rel="icon" href={site.link("/favicon.svg")} type="image/svg+xml" />
    </>
  );
}
