/** A formula on a line of its own; written for `$$…$$`. A wide one scrolls within itself, by keyboard too. */
export default function DisplayedFormula({ html }: { html: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className="display"
      role="group"
      aria-label="Formula"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable to be scrolled
      tabIndex={0}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
