// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { takeInputs } from "./inputs.ts";

let host: HTMLElement;

/** A page as it was sent, then as the reader left it. */
function given(html: string): void {
  document.body.innerHTML = `<div data-island="x">${html}</div>`;
  host = document.querySelector("[data-island]")!;
}

const field = (selector: string) => host.querySelector<HTMLInputElement>(selector)!;

function events(): string[] {
  const seen: string[] = [];
  for (const type of ["input", "change", "click"]) {
    host.addEventListener(type, ({ target }) => seen.push(`${type} ${(target as HTMLInputElement).value}`));
  }
  return seen;
}

describe("takeInputs", () => {
  beforeEach(() => {
    document.body.innerHTML = "";
  });

  it("sets a typed field back, then enters the value again as a reader would", () => {
    given('<input type="text" value="">');
    field("input").value = "0.469";
    const repeats = takeInputs(host);
    expect(field("input").value).toBe("");
    const seen = events();
    for (const repeat of repeats) repeat();
    expect(seen).toEqual(["input 0.469", "change 0.469"]);
    expect(field("input").value).toBe("0.469");
  });

  it("clicks the radio button that was chosen, and only that", () => {
    given('<input type="radio" name="a" value="1" checked><input type="radio" name="a" value="2">');
    field("[value='2']").checked = true;
    const repeats = takeInputs(host);
    expect(field("[value='1']").checked).toBe(true);
    const seen = events();
    for (const repeat of repeats) repeat();
    expect(field("[value='2']").checked).toBe(true);
    expect(seen.filter((event) => event.startsWith("click"))).toEqual(["click 2"]);
  });

  it("unchecks a box that was unchecked", () => {
    given('<input type="checkbox" value="c" checked>');
    field("input").checked = false;
    for (const repeat of takeInputs(host)) repeat();
    expect(field("input").checked).toBe(false);
  });

  it("chooses again from a list", () => {
    given("<select><option>a</option><option selected>b</option><option>c</option></select>");
    const list = host.querySelector("select")!;
    list.value = "c";
    const repeats = takeInputs(host);
    expect(list.value).toBe("b");
    for (const repeat of repeats) repeat();
    expect(list.value).toBe("c");
  });

  it("finds nothing where nothing was changed", () => {
    given(
      '<input value="a"><input type="checkbox"><textarea>b</textarea><input type="range" min="0" max="1" step="0.1" value="0.4">',
    );
    expect(takeInputs(host)).toEqual([]);
  });

  it("leaves a chosen file where it is, and says again that it was chosen", () => {
    given('<input type="file">');
    // As in a browser: the value names the file, and nobody may set it.
    Object.defineProperty(field("input"), "value", {
      get: () => "C:\\fakepath\\mine.json",
      set() {
        throw new DOMException("not by script", "InvalidStateError");
      },
    });
    const repeats = takeInputs(host);
    const seen = events();
    for (const repeat of repeats) repeat();
    expect(seen).toEqual(["change C:\\fakepath\\mine.json"]);
    given('<input type="file">');
    expect(takeInputs(host)).toEqual([]);
  });

  it("leaves the fields of an island within alone", () => {
    given('<div data-slot="s"><div data-island="y"><input value=""></div></div>');
    field("input").value = "typed";
    expect(takeInputs(host)).toEqual([]);
    expect(field("input").value).toBe("typed");
  });
});
