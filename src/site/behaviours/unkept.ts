import { onStorageFailure } from "../../ui/storage.ts";

/** Shows the page's notice that nothing is kept, the first time something could not be. An embed has none. */
export function startUnkept() {
  onStorageFailure(() => document.getElementById("unkept")?.showPopover());
}
