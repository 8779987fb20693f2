import { retry } from "../../islands/retry.ts";

/** What takes letters: a slash typed there is one. */
const WRITABLE =
  "textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])";

/** Opens the search from its button and from the keyboard. All that searches is loaded when it first opens. */
export function startSearch() {
  const dialog = document.querySelector<HTMLDialogElement>("#search");
  if (!dialog) return;
  const open = () => {
    if (!dialog.open) dialog.showModal();
    retry(() => import("../search/attend.ts")).then(
      ({ attend }) => attend(dialog),
      () => {
        dialog.querySelector("[role=status]")!.textContent =
          "Search did not load. Close it and open it again to retry, or look in the contents.";
      },
    );
  };
  document.querySelector("[data-search]")!.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    const asked = command ? key === "k" && !altKey : key === "/" && !(target as Element).closest(WRITABLE);
    if (!asked) return;
    event.preventDefault();
    open();
  });
}
