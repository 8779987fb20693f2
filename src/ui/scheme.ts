import { readLocal } from "./storage.ts";

/** What the reader chose, as against the theme that comes of it. */
export type Scheme = "system" | "light" | "dark";

export const isScheme = (value: unknown): value is Scheme =>
  value === "system" || value === "light" || value === "dark";

/** What this browser remembers of it. */
export function keptScheme(): Scheme {
  const scheme = readLocal("theme");
  return isScheme(scheme) ? scheme : "system";
}

export const systemTheme = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** Dresses the page: `data-theme` chooses the colours, `data-scheme` the word on the button. */
export function applyScheme(scheme: Scheme) {
  const { dataset } = document.documentElement;
  dataset.scheme = scheme;
  dataset.theme = scheme === "system" ? systemTheme() : scheme;
}

/** From "system" to what the system is not, so that the first press always shows; then round. */
export function nextScheme(scheme: Scheme): Scheme {
  const system = systemTheme();
  if (scheme === "system") return system === "dark" ? "light" : "dark";
  return scheme === system ? "system" : system;
}
