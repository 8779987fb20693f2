import { onStorageFailure } from "../../ui/storage.ts";

const LATE = "What saves it did not load. Press again in a moment.";

/** Shows the page's notice that nothing is kept, the first time something could not be. An embed has none. */
export function startUnkept() {
  const notice = document.getElementById("unkept");
  onStorageFailure(() => notice?.showPopover());
  notice?.querySelector("[data-save]")?.addEventListener("click", async () => {
    try {
      (await import("../../keep/saveProgress.ts")).saveProgress();
    } catch {
      notice.querySelector("[data-late]")!.textContent = LATE;
    }
  });
}
