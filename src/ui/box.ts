import { type RefObject, useLayoutEffect, useRef } from "react";

/** How wide a figure is, and the signs that may stand among figures. */
export interface Widths {
  readonly figure: string;
  readonly signs: Readonly<Record<string, number>>;
}

/** The sans, whose figures are all as wide as "0". */
const SANS: Widths = { figure: "1ch", signs: { ".": 0.24, ",": 0.24, "−": 0.56, "+": 0.56, "%": 0.74 } };

/** KaTeX's main font. */
export const FORMULA: Widths = { figure: "0.5em", signs: { ".": 0.278, "−": 0.778 } };

const given = new WeakMap<HTMLElement, string>();

/**
 * Gives a number on the page the width it has anyway, in a box of its own: while only its figures change, the
 * browser lays out nothing but this box, and not the line, the fraction or the page around it. What is no plain
 * number has no box.
 *
 * @param element - an inline element that holds the number and nothing else
 * @param widths - those of its font, in its own size; default: of the sans
 */
export function box(element: HTMLElement, widths = SANS): void {
  const width = widthOf(element.textContent, widths);
  if (given.get(element) === width) return;
  given.set(element, width);
  element.style.width = width;
  element.classList.toggle("boxed", width !== "");
}

function widthOf(text: string, { figure, signs }: Widths): string {
  const others = [...text.replace(/\d/g, "")];
  if (!others.every((sign) => sign in signs)) return "";
  const rest = others.reduce((sum, sign) => sum + signs[sign], 0);
  const figures = text.length - others.length;
  return `calc(${figures} * ${figure} + ${rest.toFixed(3)}em + ${text.length} * var(--spacing, 0em))`;
}

/**
 * Boxes the number in an element from the first time it changes.
 *
 * @returns the element's `ref`
 * @example <b ref={useBox(value)}>{value}</b>
 */
export function useBox<E extends HTMLElement>(text: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const drawn = useRef(text);
  useLayoutEffect(() => {
    if (text !== drawn.current && element.current) box(element.current);
    drawn.current = text;
  }, [text]);
  return element;
}
