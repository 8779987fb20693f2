import { readLocal } from "./storage.ts";

/** The key of what a reader wrote about a widget. */
export const whyKey = (widget: string): string => `why/${widget}`;

/** For a browser without storage: what was written since the page was opened. */
const written = new Map<string, string>();

/** Notes what the reader wrote, in case this browser does not. */
export const noteWhy = (widget: string, text: string): void => {
  written.set(widget, text);
};

export const readWhy = (stored: unknown): string | undefined =>
  typeof stored === "string" ? stored : undefined;

/**
 * What the reader wrote in the `Why` of a widget, for its evidence.
 *
 * @param widget - the widget's name
 * @returns the text without spaces around it; "" if there is none
 */
export const whyOf = (widget: string): string =>
  (written.get(widget) ?? readWhy(readLocal(whyKey(widget))) ?? "").trim();
