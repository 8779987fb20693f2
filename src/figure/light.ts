/**
 * Lights what carries a key (`data-k`) in a figure and in the formulas bound to it, by dimming the rest;
 * without a key, nothing is dimmed. A part of the page that knows nothing of the key stays as it is.
 *
 * An element may carry several keys, separated by spaces. The marks are told by attribute, not by a class,
 * since React owns the classes.
 */
export function light(figure: string, keys?: string): void {
  const id = CSS.escape(figure);
  for (const root of document.querySelectorAll(`#${id}, [data-figure="${id}"]`)) {
    const marks = [...root.querySelectorAll<HTMLElement>("[data-k]")];
    const lit = keys === undefined ? [] : marks.filter((mark) => shareKey(mark.dataset.k!, keys));
    for (const mark of marks) {
      const related = lit.some((other) => other.contains(mark) || mark.contains(other));
      mark.toggleAttribute("data-dim", lit.length > 0 && !related);
    }
  }
}

function shareKey(a: string, b: string): boolean {
  const keys = a.split(" ");
  return b.split(" ").some((key) => keys.includes(key));
}
