/** Pause before a pointer that crosses a term opens it, and before one that leaves it closes it. */
const OPEN_AFTER = 160;
const CLOSE_AFTER = 240;
/** From here up the page has a margin to the right of the prose. */
const HAS_MARGIN = 1120;
const GAP = 8;

const termAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(".term") : null;

const popAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(".pop") : null;

const popOf = (term: HTMLElement) => document.getElementById(term.getAttribute("popovertarget") ?? "");

const isOpen = (pop: HTMLElement) => pop.matches(":popover-open");

/** Beside its word in the margin where that is free, else below the word. Scrolls with the text. */
function place(term: HTMLElement, pop: HTMLElement) {
  const word = term.getBoundingClientRect();
  const style = getComputedStyle(pop);
  const edge = Number.parseFloat(style.getPropertyValue("--edge"));
  const page = Number.parseFloat(style.getPropertyValue("--page"));
  const { clientWidth } = document.documentElement;
  pop.dataset.beside = "";
  const margin = (clientWidth + Math.min(clientWidth - 2 * edge, page)) / 2 - pop.offsetWidth;
  const beside = innerWidth >= HAS_MARGIN && margin > word.right + GAP && isFree(margin, word.top, pop);
  if (!beside) delete pop.dataset.beside;
  const left = beside ? margin : Math.max(edge, Math.min(word.left, clientWidth - edge - pop.offsetWidth));
  const top = beside ? word.top : word.bottom + GAP;
  pop.style.left = `${left + scrollX}px`;
  pop.style.top = `${top + scrollY}px`;
}

function isFree(left: number, top: number, pop: HTMLElement): boolean {
  return [...document.querySelectorAll(".note, .plate, .gate")].every((other) => {
    const box = other.getBoundingClientRect();
    return box.right <= left || box.bottom <= top || box.top >= top + pop.offsetHeight;
  });
}

/** Terms open on a press by themselves; this adds hover and focus, and finds the definition its place. */
export function startPopovers() {
  let asked: HTMLElement | undefined;
  /** Open only for as long as pointer or focus stays. A press makes it stay. */
  let passing: HTMLElement | undefined;
  let timer = 0;

  const show = (term: HTMLElement) => {
    const pop = popOf(term);
    if (!pop || isOpen(pop)) return;
    asked = term;
    passing = pop;
    pop.showPopover();
  };
  const leave = () => {
    if (passing && isOpen(passing)) passing.hidePopover();
    passing = undefined;
  };
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const term = termAt(target);
    if (term) after(OPEN_AFTER, () => show(term));
    else if (popAt(target)) clearTimeout(timer);
    else after(CLOSE_AFTER, leave);
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = termAt(target);
    if (term?.matches(":focus-visible")) show(term);
    else if (!popAt(target)) leave();
  });
  document.addEventListener(
    "click",
    (event) => {
      const term = termAt(event.target);
      if (!term) return;
      asked = term;
      clearTimeout(timer);
      if (passing && passing === popOf(term) && isOpen(passing)) event.preventDefault();
      passing = undefined;
    },
    true,
  );
  document.addEventListener(
    "beforetoggle",
    (event) => {
      const pop = popAt(event.target);
      if (!pop || (event as ToggleEvent).newState !== "open") return;
      requestAnimationFrame(() => asked && place(asked, pop));
    },
    true,
  );
}
