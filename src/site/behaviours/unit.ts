import { readLocal, writeLocal } from "../../ui/storage.ts";

/** The bits/nats switch. Text follows by CSS from `html[data-unit]`; figures listen for "ms:unit". */
export function startUnit() {
  const root = document.documentElement;
  const buttons = document.querySelectorAll<HTMLElement>("[data-unit-choice]");
  const show = () => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.unitChoice === root.dataset.unit));
    }
  };
  const choose = (unit: string) => {
    if (unit === root.dataset.unit) return false;
    root.dataset.unit = unit;
    show();
    document.dispatchEvent(new CustomEvent("ms:unit", { detail: unit }));
    return true;
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const unit = button.dataset.unitChoice!;
      if (choose(unit)) writeLocal("unit", unit);
    });
  }
  document.addEventListener("ms:replaced", () => {
    if (root.dataset.fixedUnit === undefined) choose(readLocal("unit") === "nats" ? "nats" : "bits");
    show();
  });
  show();
}
