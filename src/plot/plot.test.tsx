// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { type ComponentProps, type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Area } from "./Area.tsx";
import { Bars } from "./Bars.tsx";
import { Curve } from "./Curve.tsx";
import { Frame } from "./Frame.tsx";
import { Handle } from "./Handle.tsx";
import { Label } from "./Label.tsx";
import { Reference } from "./Reference.tsx";
import { SignedArea, splitAtZero } from "./SignedArea.tsx";
import { samePropsByValue } from "./samePropsByValue.ts";
import { XAxis } from "./XAxis.tsx";
import { YAxis } from "./YAxis.tsx";

const size = { width: 200, height: 100, margin: { top: 0, right: 0, bottom: 0, left: 0 } };

/** A frame of 200 by 100 pixels over x from 0 to 10 and y from 0 to 1. */
function Plot({ children, ...props }: { children: ReactNode } & Partial<ComponentProps<typeof Frame>>) {
  return (
    <Frame label="A picture" wide={size} narrow={size} x={[0, 10]} y={[0, 1]} {...props}>
      {children}
    </Frame>
  );
}

function Draggable({ axis = "xy", locked }: { axis?: "x" | "y" | "xy"; locked?: boolean }) {
  const [{ x, y }, move] = useState({ x: 5, y: 0.5 });
  return (
    <>
      <output>{`${x.toFixed(2)}, ${y.toFixed(2)}`}</output>
      <Plot>
        <Handle x={x} y={y} axis={axis} locked={locked} onDrag={move} />
      </Plot>
    </>
  );
}

const svgOf = (mark: ReactNode): SVGSVGElement =>
  render(<Plot>{mark}</Plot>).container.querySelector(".w-wide svg")!;

afterEach(cleanup);

describe("Frame", () => {
  const observers: ((entries: unknown[]) => void)[] = [];
  beforeEach(() => {
    observers.length = 0;
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(callback: (entries: unknown[]) => void) {
          observers.push(callback);
        }
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  const measure = (width: number) => act(() => observers[0]([{ contentRect: { width } }]));

  it("is drawn in two sizes until it is measured, then once, one unit to a pixel", () => {
    const { container } = render(<Plot>{null}</Plot>);
    expect(screen.getAllByRole("img", { name: "A picture" })).toHaveLength(2);
    measure(0);
    expect(screen.getAllByRole("img")).toHaveLength(2);
    measure(412.5);
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(container.querySelector("svg")!.getAttribute("viewBox")).toBe("0 0 412.5 100");
  });

  it("stands around every mark", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<Curve points={[]} />)).toThrow("inside a Frame");
  });

  it("takes a logarithmic scale", () => {
    const { container } = render(
      <Plot y={{ domain: [0.01, 1], scale: "log" }}>
        <Bars data={[{ x0: 0, x1: 10, y0: 0.01, y1: 0.1 }]} />
      </Plot>,
    );
    expect(container.querySelector("polygon[points='0,50 200,50 200,100 0,100']")).toBeTruthy();
  });
});

describe("marks", () => {
  it("put bars between their edges, whichever way the scale runs", () => {
    const svg = svgOf(
      <Bars
        quantity="p"
        data={[
          { k: "A", x0: 1, x1: 3, y1: 0.4 },
          { k: "B", x0: 5, x1: 6, y0: 0.5, y1: 0.2 },
        ]}
      />,
    );
    const corners = [...svg.querySelectorAll(".bars polygon")].map((bar) => bar.getAttribute("points"));
    expect(corners).toEqual(["20,60 60,60 60,100 20,100", "100,50 120,50 120,80 100,80"]);
    expect(svg.querySelector("[data-k='B']")).toBeTruthy();
  });

  it("interrupt a line and an area where a value is not finite", () => {
    const points = [
      [0, 0],
      [1, 0.5],
      [2, Number.POSITIVE_INFINITY],
      [3, 0.5],
      [4, 0],
    ] as const;
    const paths = svgOf(
      <>
        <Curve points={points} />
        <Area points={points} quantity="q" />
      </>,
    ).querySelectorAll("g path");
    for (const path of paths) {
      expect(path.getAttribute("d")!.match(/M/g)).toHaveLength(2);
      expect(path.getAttribute("d")).not.toMatch(/NaN|Infinity/);
    }
  });

  it("write paths in tenths of a pixel", () => {
    const path = svgOf(
      <Curve
        points={[
          [1 / 3, 1 / 3],
          [2 / 3, 0.1],
        ]}
      />,
    ).querySelector("g path")!;
    expect(path.getAttribute("d")).toBe("M6.7,66.7l6.6,23.3");
  });

  it("cut at the plot area when asked to", () => {
    const svg = svgOf(
      <Curve
        points={[
          [0, 0],
          [1, 9],
        ]}
        clip
      />,
    );
    const reference = svg.querySelector("g path")!.getAttribute("clip-path")!;
    expect(svg.querySelector(`clipPath[id="${reference.slice(5, -1)}"]`)).toBeTruthy();
  });

  it("hatch the two signs apart", () => {
    const svg = svgOf(
      <SignedArea
        points={[
          [0, 1],
          [1, -1],
        ]}
      />,
    );
    const fills = [...svg.querySelectorAll("path[fill]")].map((path) =>
      path.getAttribute("fill")!.slice(5, -1),
    );
    expect(fills.map((id) => svg.querySelector(`pattern[id="${id}"]`)!.getAttribute("class"))).toEqual([
      "hatch plus kl",
      "hatch minus kl",
    ]);
  });

  it("say ticks as the book writes numbers", () => {
    const svg = svgOf(
      <>
        <XAxis ticks={[-0.5, 0, 0.25, 10]} title="share" />
        <YAxis ticks={[0, 1]} format={(y) => `${y} bits`} />
      </>,
    );
    const words = [...svg.querySelectorAll("text")].map((text) => text.textContent);
    expect(words).toEqual(["\u2212.5", "0", ".25", "10", "share", "0 bits", "1 bits"]);
  });

  it("set words and references where they belong", () => {
    const svg = svgOf(
      <>
        <Reference y={0.25} label="even" />
        <Label x={5} y={0.5} dy={-10} anchor="middle" size="num" box>
          +1.16
        </Label>
      </>,
    );
    const [even, number] = svg.querySelectorAll("text");
    expect([even.getAttribute("x"), even.getAttribute("y")]).toEqual(["200", "69"]);
    expect([number.getAttribute("x"), number.getAttribute("y")]).toEqual(["100", "40"]);
    expect(svg.querySelector(".knock")).toBeTruthy();
  });
});

describe("splitAtZero", () => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: -9, max: 9, noNaN: true }),
  );

  it("gives two parts that sum to the curve and keep their signs", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (points) => {
        const [above, below] = splitAtZero(points);
        expect(above.every(([, y]) => y >= 0) && below.every(([, y]) => y <= 0)).toBe(true);
        const values = above.map(([, y], i) => y + below[i][1]);
        expect(values.filter((y) => y !== 0)).toEqual(points.map(([, y]) => y).filter((y) => y !== 0));
      }),
    );
  });

  it("meets zero where the line does", () => {
    const [above] = splitAtZero([
      [0, 1],
      [4, -3],
    ]);
    expect(above).toEqual([
      [0, 1],
      [1, 0],
      [4, 0],
    ]);
  });
});

describe("Handle", () => {
  function grab(props = {}) {
    render(<Draggable {...props} />);
    const handle = document.querySelector<SVGGElement>(".w-wide .handle")!;
    handle.setPointerCapture = vi.fn();
    fireEvent.pointerDown(handle, { clientX: 503, clientY: 302, button: 0, pointerId: 7 });
    return handle;
  }
  const place = () => screen.getByRole("status").textContent;

  it("is pulled in domain units, from wherever it is gripped", () => {
    const handle = grab();
    expect(handle.setPointerCapture).toHaveBeenCalledWith(7);
    fireEvent.pointerMove(handle, { clientX: 523, clientY: 292 });
    expect(place()).toBe("6.00, 0.60");
    fireEvent.pointerUp(handle);
    fireEvent.pointerMove(handle, { clientX: 600, clientY: 300 });
    expect(place()).toBe("6.00, 0.60");
  });

  it("keeps to its axis and to the plot area", () => {
    const handle = grab({ axis: "x" });
    fireEvent.pointerMove(handle, { clientX: 9999, clientY: 0 });
    expect(place()).toBe("10.00, 0.50");
  });

  it("goes back when the browser takes the gesture to scroll", () => {
    const handle = grab();
    fireEvent.pointerMove(handle, { clientX: 523, clientY: 292 });
    fireEvent.pointerCancel(handle);
    expect(place()).toBe("5.00, 0.50");
  });

  it("does not move when it is locked, nor by another button", () => {
    const locked = grab({ locked: true });
    fireEvent.pointerMove(locked, { clientX: 523, clientY: 292 });
    expect(place()).toBe("5.00, 0.50");
    cleanup();
    render(<Draggable />);
    const handle = document.querySelector(".w-wide .handle")!;
    fireEvent.pointerDown(handle, { clientX: 0, clientY: 0, button: 2 });
    fireEvent.pointerMove(handle, { clientX: 20, clientY: 20 });
    expect(place()).toBe("5.00, 0.50");
  });
});

describe("samePropsByValue", () => {
  it("compares lists by element and all else by identity", () => {
    expect(samePropsByValue({ ticks: [0, 1], a: 1 }, { ticks: [0, 1], a: 1 })).toBe(true);
    expect(samePropsByValue({ ticks: [0, 1] }, { ticks: [0, 2] })).toBe(false);
    expect(samePropsByValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(samePropsByValue({ f: () => 1 }, { f: () => 1 })).toBe(false);
  });

  it("looks into points, plain objects and elements", () => {
    const words = (p: string, name = "p") => ({ label: <b className={name}>share {p}</b>, values: { p } });
    expect(samePropsByValue(words("0.4"), words("0.4"))).toBe(true);
    expect(samePropsByValue(words("0.4"), words("0.5"))).toBe(false);
    expect(samePropsByValue(words("0.4"), words("0.4", "q"))).toBe(false);
    const points = (y: number) => ({
      points: [
        [0, 0],
        [1, y],
      ],
    });
    expect(samePropsByValue(points(1), points(1))).toBe(true);
    expect(samePropsByValue(points(1), points(2))).toBe(false);
    expect(samePropsByValue({ a: new Date(0) }, { a: new Date(0) })).toBe(false);
    expect(samePropsByValue({ a: [] }, { a: {} })).toBe(false);
    expect(samePropsByValue({ a: null }, { a: undefined })).toBe(false);
  });
});
