import { keepProgress, showProgress } from "./progress.ts";

/** The reader's eye is taken to rest this far down the window. */
const EYE = 0.4;

interface Stretch {
  readonly heading: HTMLElement;
  /** Its place on the ruler. */
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly minutes: number;
}

interface Place {
  readonly stretch: Stretch;
  /** Share of the section, and of the lesson, that lies above the eye. */
  readonly within: number;
  readonly read: number;
}

function stretchesOf(ruler: HTMLElement): Stretch[] {
  return [...ruler.querySelectorAll<HTMLElement>("[data-minutes]")].flatMap((item) => {
    const link = item.querySelector("a")!;
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ heading, item, link, minutes: Number(item.dataset.minutes) }] : [];
  });
}

/** Where the reader is; undefined above the first section. At the foot of the page all is read. */
function placeOf(stretches: readonly Stretch[], prose: HTMLElement): Place | undefined {
  const eye = innerHeight * EYE;
  const tops = stretches.map(({ heading }) => heading.getBoundingClientRect().top);
  const index = tops.findLastIndex((top) => top <= eye);
  if (index < 0) return undefined;
  const eyeAtFoot = document.documentElement.scrollHeight - scrollY - innerHeight + eye;
  const end = tops[index + 1] ?? Math.min(prose.getBoundingClientRect().bottom, eyeAtFoot);
  const within = Math.min(1, (eye - tops[index]) / Math.max(1, end - tops[index]));
  const minutes = (upTo: number) => stretches.slice(0, upTo).reduce((sum, s) => sum + s.minutes, 0);
  const read = (minutes(index) + within * stretches[index].minutes) / minutes(stretches.length);
  return { stretch: stretches[index], within, read };
}

/** Moves the needles of the ruler and of the top bar with the reader, and keeps the place. */
export function startNeedle() {
  const lesson = document.querySelector<HTMLElement>("[data-lesson]");
  const prose = lesson?.querySelector<HTMLElement>(".prose");
  const ruler = lesson?.querySelector<HTMLElement>(".ruler");
  if (!lesson || !prose || !ruler) return;
  const stretches = stretchesOf(ruler);
  const line = document.querySelector<HTMLElement>('[data-needle="line"]');
  const needle = ruler.querySelector<HTMLElement>('[data-needle="ruler"]');
  let furthest = 0;
  let waiting = false;

  const move = () => {
    waiting = false;
    const place = placeOf(stretches, prose);
    furthest = Math.max(furthest, place?.read ?? 0);
    if (line) line.style.transform = `scaleX(${place?.read ?? 0})`;
    if (needle) {
      const { offsetTop = 0, offsetHeight = 0 } = place?.stretch.item ?? {};
      needle.style.height = `${offsetTop + (place?.within ?? 0) * offsetHeight}px`;
    }
    for (const { link } of stretches) {
      if (link === place?.stretch.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(move);
    waiting = true;
  };
  const keep = () => keepProgress(lesson.dataset.lesson!, furthest);

  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  document.getElementById("contents")?.addEventListener("beforetoggle", () => {
    keep();
    showProgress();
  });
  move();
}
