interface HtmlProps {
  as?: "span" | "div" | "h3" | "dd" | "summary";
  html: string;
}

/** Prose that was data, in an attribute or in YAML; the build has made it HTML. */
export function Html({ as: Tag = "span", html }: HtmlProps) {
  return <Tag dangerouslySetInnerHTML={{ __html: html }} />;
}
