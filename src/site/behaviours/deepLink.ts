/**
 * A link to a figure's state, `#explorer:p=.5,.5`, names no element, so the browser stays where it is.
 * Figures read the state; this brings the first figure named into view, unless it is there already.
 */
export function startDeepLinks() {
  addEventListener("hashchange", goToFigure);
  goToFigure();
}

function goToFigure() {
  const [, id] = /^#([^:&]+):/.exec(decodeHash()) ?? [];
  const figure = id && document.getElementById(id);
  if (!figure) return;
  const { top } = figure.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) figure.scrollIntoView();
}

/** A hash is anybody's text: one that does not decode is taken as it stands. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return location.hash;
  }
}
