interface HtmlProps {
  as?: "span" | "div" | "p" | "h3" | "dd" | "summary";
  className?: string;
  html: string;
}

/** Prose that was data, in an attribute or in YAML; the build has made it HTML. */
export function Html({ as: Tag = "span", className, html }: HtmlProps) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
