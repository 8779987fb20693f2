/**
 * Prints a part of the page without the page around it: styles hide what neither holds it nor is in it.
 *
 * @param part - what is to be on paper
 */
export function printAlone(part: Element): void {
  part.setAttribute("data-alone", "");
  addEventListener("afterprint", () => part.removeAttribute("data-alone"), { once: true });
  print();
}
