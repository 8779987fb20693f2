// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Pin } from "./Pin.tsx";

let resized: (height: number) => void;
const disconnect = vi.fn();

class Observer {
  constructor(callback: (entries: { borderBoxSize: { blockSize: number }[] }[]) => void) {
    resized = (blockSize) => callback([{ borderBoxSize: [{ blockSize }] }]);
  }
  observe() {}
  disconnect = disconnect;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("Pin", () => {
  it("is as tall as what it holds, and contained once that is known", () => {
    vi.stubGlobal("ResizeObserver", Observer);
    const { container, unmount } = render(<Pin className="cells">words</Pin>);
    const pin = container.querySelector<HTMLElement>(".pin")!;
    expect(pin.style.height).toBe("");
    act(() => resized(60.5));
    expect(pin.style.height).toBe("60.5px");
    expect(pin.style.contain).toBe("layout size");
    act(() => resized(84));
    expect(pin.style.height).toBe("84px");
    unmount();
    expect(disconnect).toHaveBeenCalled();
  });

  it("leaves the page its natural height until it is live", () => {
    expect(renderToString(<Pin className="cells">words</Pin>)).toBe(
      '<div class="pin"><div class="cells">words</div></div>',
    );
  });
});
