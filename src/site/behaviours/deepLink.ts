import { findPlace } from "./place.ts";

/** Where a link leads, the browser goes by itself, except to what has no id or is folded away. */
export function startDeepLinks() {
  addEventListener("hashchange", follow);
  follow();
}

function follow() {
  const at = decodeHash().slice(1);
  const [, figure] = /^([^:&]+):/.exec(at) ?? [];
  if (figure) return goToFigure(figure);
  const place = findPlace(at);
  const target = place ?? document.getElementById(at);
  const fold = target?.closest<HTMLDetailsElement>("details:not([open])");
  if (fold) fold.open = true;
  if (place || fold) target?.scrollIntoView();
  if (place) mark(place as HTMLElement);
}

/**
 * A link to a figure's state, `#explorer:p=.5,.5`, names no element, so the browser stays where it is.
 * Figures read the state; this brings the first figure named into view, unless it is there already.
 */
function goToFigure(id: string) {
  const figure = document.getElementById(id);
  if (!figure) return;
  const { top } = figure.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) figure.scrollIntoView();
}

/** The focus goes where the eye goes, and its ring is the mark. */
function mark(place: HTMLElement) {
  place.tabIndex = -1;
  place.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
}

/** A hash is anybody's text: one that does not decode is taken as it stands. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return location.hash;
  }
}
