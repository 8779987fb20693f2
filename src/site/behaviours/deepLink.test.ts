// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { startDeepLinks } from "./deepLink.ts";

/** Opens a page whose figure "explorer" stands at this height in a window of 800 px. */
function visit(hash: string, top: number) {
  document.body.innerHTML = '<figure id="explorer"></figure><h2 id="the-long-run"></h2>';
  const figure = document.querySelector("figure")!;
  figure.getBoundingClientRect = () => ({ top }) as DOMRect;
  figure.scrollIntoView = vi.fn();
  vi.stubGlobal("innerHeight", 800);
  location.hash = hash;
  startDeepLinks();
  return figure.scrollIntoView;
}

it("brings a figure whose state is linked into view", () => {
  expect(visit("#explorer:p=.5,.5;unit=nats&other:x=1", 3000)).toHaveBeenCalledOnce();
  expect(visit("#explorer%3Ap%3D.5%2C.5", -200)).toHaveBeenCalledOnce();
});

it("leaves a figure that is in view where it is", () => {
  expect(visit("#explorer:p=.5,.5", 120)).not.toHaveBeenCalled();
});

it.each(["", "#the-long-run", "#nowhere:p=1", "#%E0%A4%A:p=1", "#:"])("leaves %j to the browser", (hash) => {
  expect(visit(hash, 3000)).not.toHaveBeenCalled();
});
