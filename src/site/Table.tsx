import type { ComponentProps } from "react";

/** A table in the prose. One too wide for the page scrolls within itself, by keyboard too. */
export function Table(props: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable to be scrolled
    <div className="table" role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
