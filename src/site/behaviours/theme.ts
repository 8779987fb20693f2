import { applyScheme, isScheme, nextScheme } from "../../ui/scheme.ts";
import { writeLocal } from "../../ui/storage.ts";

const current = () => {
  const { scheme } = document.documentElement.dataset;
  return isScheme(scheme) ? scheme : "system";
};

/** The Theme button: each press goes on to the next scheme and keeps it. */
export function startTheme() {
  document.querySelector("[data-theme-button]")?.addEventListener("click", () => {
    const scheme = nextScheme(current());
    applyScheme(scheme);
    writeLocal("theme", scheme);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => applyScheme(current()));
}
