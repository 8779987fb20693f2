import { writeLocal } from "../../ui/storage.ts";

/** The bits/nats switch. Text follows by CSS from `html[data-unit]`; figures listen for "ms:unit". */
export function startUnit() {
  const root = document.documentElement;
  const buttons = document.querySelectorAll<HTMLElement>("[data-unit-choice]");
  const show = () => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.unitChoice === root.dataset.unit));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const unit = button.dataset.unitChoice;
      if (unit === root.dataset.unit) return;
      root.dataset.unit = unit;
      writeLocal("unit", unit);
      show();
      document.dispatchEvent(new CustomEvent("ms:unit", { detail: unit }));
    });
  }
  show();
}
