import { applyScheme, keptScheme } from "../ui/scheme.ts";
import { readLocal } from "../ui/storage.ts";

/** Dresses the page in the theme and the unit that came in from a file, or are back to what they are at first. */
export function followSettings(): void {
  applyScheme(keptScheme());
  const { dataset } = document.documentElement;
  const unit = readLocal("unit") === "nats" ? "nats" : "bits";
  if (dataset.fixedUnit !== undefined || dataset.unit === unit) return;
  dataset.unit = unit;
  for (const button of document.querySelectorAll<HTMLElement>("[data-unit-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset.unitChoice === unit));
  }
  document.dispatchEvent(new CustomEvent("ms:unit", { detail: unit }));
}
