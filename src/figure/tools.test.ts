// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { csv } from "./csv.ts";
import { demoWidget } from "./demoWidget.tsx";
import { embedCode } from "./embedCode.ts";
import { instance } from "./instance.ts";
import { light } from "./light.ts";
import { scrollToLinked } from "./scrollToLinked.ts";

afterEach(() => {
  document.body.innerHTML = "";
  location.hash = "";
});

describe("csv", () => {
  it("writes numbers in full and quotes what needs it", () => {
    const table = {
      columns: ["outcome", "p, exact"],
      rows: [
        ['say "hi"', 1 / 3],
        ["∞", Number.POSITIVE_INFINITY],
      ],
    };
    expect(csv(table)).toBe('outcome,"p, exact"\r\n"say ""hi""",0.3333333333333333\r\n∞,Infinity\r\n');
  });

  it("gives a spreadsheet no formula to run", () => {
    expect(csv({ columns: ["=1+1"], rows: [["@sum"], [-2]] })).toBe("'=1+1\r\n'@sum\r\n-2\r\n");
  });
});

describe("embedCode", () => {
  it("is an iframe whose attributes hold whatever they are given", () => {
    const code = embedCode({ name: "demo", question: 'Is "it" <so>?' }, "#demo:t=a&b=2", 400);
    const frame = document.createElement("div");
    frame.innerHTML = code;
    const iframe = frame.firstElementChild as HTMLIFrameElement;
    expect(iframe.title).toBe('Is "it" <so>?');
    expect(iframe.getAttribute("src")).toBe(`${location.origin}/embed/demo/#demo:t=a&b=2`);
    expect(iframe.getAttribute("height")).toBe("400");
  });
});

describe("instance", () => {
  const where = "02-entropy.mdx:7: <DemoWidget>";

  it("lays params over a preset over defaults", () => {
    expect(instance(demoWidget, { preset: "far", mean: 1, unit: "nats" }, where)).toEqual({
      state: { p: [0.9, 0.1], mean: 1 },
      unit: "nats",
    });
  });

  it("refuses a preset and a unit it does not know", () => {
    expect(() => instance(demoWidget, { preset: "fr" }, where)).toThrow(
      `${where}: unknown preset "fr" (known: even, far)`,
    );
    expect(() => instance(demoWidget, { unit: "trits" }, where)).toThrow("unit must be bits or nats");
    expect(() => instance(demoWidget, { mena: 1 }, where)).toThrow('unknown param "mena"');
  });
});

describe("light", () => {
  const dimmed = () => [...document.querySelectorAll("[data-dim]")].map((mark) => mark.id);

  it("dims the figure's other marks and those of formulas bound to it", () => {
    document.body.innerHTML = `
      <figure id="f"><i id="a" data-k="A"></i><i id="b" data-k="B"></i><i id="ab" data-k="A B"></i></figure>
      <p data-figure="f"><i id="fa" data-k="A"></i><i id="fb" data-k="B"></i></p>
      <figure id="g"><i id="other" data-k="B"></i></figure>`;
    light("f", "A");
    expect(dimmed()).toEqual(["b", "fb"]);
    light("f");
    expect(dimmed()).toEqual([]);
  });

  it("leaves alone what knows nothing of the key, and what the lit mark stands in", () => {
    document.body.innerHTML = `
      <figure id="f"><i id="cell" data-k="A"><i id="inside" data-k="p"></i><i id="beside" data-k="q"></i></i></figure>
      <p data-figure="f"><i id="formula" data-k="x"></i></p>`;
    light("f", "p");
    expect(dimmed()).toEqual(["beside"]);
  });
});

describe("scrollToLinked", () => {
  it("brings the first figure of the link that is on the page into view", () => {
    document.body.innerHTML = '<figure id="f"></figure>';
    const figure = document.getElementById("f")!;
    figure.scrollIntoView = vi.fn();
    scrollToLinked();
    expect(figure.scrollIntoView).not.toHaveBeenCalled();
    location.hash = "#elsewhere:p=1&f:p=2";
    scrollToLinked();
    expect(figure.scrollIntoView).toHaveBeenCalledOnce();
  });
});
