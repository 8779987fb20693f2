interface SlotProps {
  /** The name under which the island reads this HTML back from the page; none where it stands a second time. */
  name?: string;
  html: string | undefined;
  as?: "div" | "span" | "legend";
  className?: string;
  hidden?: boolean;
}

/**
 * A place for finished HTML that a component shows but does not own: prose, formulas, highlighted code.
 *
 * Rendered when the site is built; in the browser the same HTML is read from the page before hydration and
 * never changes afterwards. Nothing is rendered for a slot without HTML.
 *
 * @example <Slot name="reveal" html={slots.reveal} />
 */
export function Slot({ name, html, as: Tag = "div", className, hidden }: SlotProps) {
  if (html === undefined) return null;
  return (
    <Tag
      data-slot={name}
      className={className}
      hidden={hidden}
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}
