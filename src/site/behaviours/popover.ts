/** Pause before a pointer that crosses a term opens it, and before one that leaves it closes it. */
const OPEN_AFTER = 160;
const CLOSE_AFTER = 240;
/** From here up the page has a margin to the right of the prose. */
const HAS_MARGIN = 1120;

const termAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a.term") : null;

const popAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(".pop") : null;

const popOf = (term: HTMLAnchorElement) => document.getElementById(term.hash.slice(1));

const isOpen = (pop: Element) => pop.matches(":popover-open");

/** Tells CSS where the word is, and whether the definition fits beside it in the margin; else it goes below. */
function place(term: HTMLElement, pop: HTMLElement) {
  const { left, top, bottom } = term.getBoundingClientRect();
  pop.style.cssText = `--left: ${left}px; --top: ${top + scrollY}px; --bottom: ${bottom + scrollY}px`;
  pop.toggleAttribute("data-beside", true);
  pop.toggleAttribute("data-beside", innerWidth >= HAS_MARGIN && isFree(pop.getBoundingClientRect()));
}

function isFree({ left, top, bottom }: DOMRect): boolean {
  return [...document.querySelectorAll(".note, .plate, .gate")].every((other) => {
    const box = other.getBoundingClientRect();
    return box.right <= left || box.bottom <= top || box.top >= bottom;
  });
}

/**
 * A term is a link to its definition, since a button cannot break over two lines. Here it becomes a switch
 * that opens on a press, on hover and on focus.
 */
export function startPopovers() {
  let asked: HTMLElement | undefined;
  /** Open only for as long as pointer or focus stays. A press makes it stay. */
  let passing: HTMLElement | undefined;
  /** Open when the pointer went down: the browser has closed it by the time of the click. */
  let pressed: HTMLElement | undefined;
  let timer = 0;

  const show = (term: HTMLAnchorElement, stays: boolean) => {
    const pop = popOf(term);
    if (!pop || isOpen(pop)) return;
    asked = term;
    passing = stays ? undefined : pop;
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
  const press = (term: HTMLAnchorElement) => {
    const pop = popOf(term);
    const pin = passing !== undefined && passing === pop;
    const wasOpen = pop && (pressed === pop || isOpen(pop));
    clearTimeout(timer);
    pressed = passing = undefined;
    if (!wasOpen || pin) show(term, true);
    else if (isOpen(pop)) pop.hidePopover();
  };

  for (const term of document.querySelectorAll<HTMLAnchorElement>("a.term")) {
    term.setAttribute("role", "button");
    term.setAttribute("aria-expanded", "false");
  }
  const listen = document.addEventListener.bind(document);
  listen("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const term = termAt(target);
    if (term) after(OPEN_AFTER, () => show(term, false));
    else if (popAt(target)) clearTimeout(timer);
    else after(CLOSE_AFTER, leave);
  });
  listen("focusin", ({ target }) => {
    const term = termAt(target);
    if (!term && !popAt(target)) leave();
    if (term?.matches(":focus-visible")) show(term, false);
  });
  listen(
    "pointerdown",
    ({ target }) => {
      const term = termAt(target);
      const pop = term && popOf(term);
      pressed = pop && isOpen(pop) ? pop : undefined;
    },
    true,
  );
  listen("click", (event) => {
    const term = termAt(event.target);
    if (!term || !popOf(term)) return;
    event.preventDefault();
    press(term);
  });
  listen("keydown", (event) => {
    const term = event.key === " " && termAt(event.target);
    if (!term) return;
    event.preventDefault();
    press(term);
  });
  listen(
    "beforetoggle",
    (event) => {
      const pop = popAt(event.target);
      if (!pop || pop !== event.target) return;
      const opens = (event as ToggleEvent).newState === "open";
      document.querySelector(`a.term[href="#${pop.id}"]`)?.setAttribute("aria-expanded", String(opens));
      if (opens) requestAnimationFrame(() => asked && place(asked, pop));
    },
    true,
  );
}
