import { readLocal } from "./storage.ts";

/** The key of what a reader wrote about a widget. */
export const whyKey = (widget: string): string => `why/${widget}`;

export const readWhy = (stored: unknown): string | undefined =>
  typeof stored === "string" ? stored : undefined;

/**
 * What the reader wrote in the `Why` of a widget, for its evidence.
 *
 * @param widget - the widget's name
 * @returns the text without spaces around it; "" if there is none
 */
export const whyOf = (widget: string): string => (readWhy(readLocal(whyKey(widget))) ?? "").trim();
