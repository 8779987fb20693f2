import { readHash } from "./links.ts";

/**
 * Brings the first figure whose state the page's link carries into view. `#explorer:p=.7,.3` is no element's
 * id, so the browser does not; and a figure far down is not live until it is near.
 */
export function scrollToLinked(): void {
  const ids = [...readHash(location.hash).keys()];
  ids
    .map((id) => document.getElementById(id))
    .find(Boolean)
    ?.scrollIntoView();
}
