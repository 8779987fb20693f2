import { onStorageFailure } from "../../ui/storage.ts";

/**
 * Shows the page's notice that nothing is kept, the first time something could not be. An embed has none. Its
 * words are fetched then, for few ever read them.
 */
export function startUnkept() {
  const box = document.getElementById("unkept");
  onStorageFailure(async () => {
    if (!box) return;
    try {
      (await import("../../keep/unkeptNotice.ts")).writeNotice(box);
    } catch {
      // Not the whole story, but what must be known; a press anywhere closes it.
      box.popover = "auto";
      box.textContent = "Nothing you do here is kept once you leave.";
    }
    box.showPopover();
  });
}
