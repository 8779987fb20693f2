/**
 * An element's text as one would read it out: formulas once, from their MathML, without closing punctuation.
 *
 * @param element - the element; nothing gives ""
 * @returns its words on one line
 */
export function spokenText(element: Element | null | undefined): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const unspoken of copy.querySelectorAll("[aria-hidden=true], annotation")) unspoken.remove();
  return (copy.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!?]$/, "");
}
