import { Children, isValidElement, type ReactElement, type ReactNode } from "react";

/** The props of those children that are this word: the parts of a word that has parts. */
export function pick<P = { children: ReactNode }>(children: ReactNode, word: unknown): P[] {
  return Children.toArray(children)
    .filter((child): child is ReactElement<P> => isValidElement(child) && child.type === word)
    .map(({ props }) => props);
}
