import { describe, expect, it } from "vitest";
import { highlight } from "./highlight.ts";

describe("highlight", () => {
  it("sets keywords heavier, comments quieter, and quantities in their colour", () => {
    expect(highlight("def f(P):  # of P", "python")).toBe(
      '<b>def</b> f(<span class="kp">P</span>):  <i># of P</i>',
    );
    expect(highlight("const H = 1; // H", "javascript")).toBe(
      '<b>const</b> <span class="kh">H</span> = 1; <i>// H</i>',
    );
  });

  it("leaves strings alone, except for the code in them", () => {
    expect(highlight('"if P"', "python")).toBe('"if P"');
    expect(highlight('f"P {H:.3f}"', "python")).toBe('f"P {<span class="kh">H</span>:.3f}"');
    expect(highlight("`if $" + "{p < q}`", "javascript")).toBe(
      `\`if $\{<span class="kp">p</span> &lt; <span class="kq">q</span>}\``,
    );
  });

  it("does not mistake longer names for quantities", () => {
    expect(highlight("perplexity = log(hp)", "python")).toBe("perplexity = log(hp)");
  });

  it("keeps every character of the listing", () => {
    const code = 'x = {"a": [1 & 2, 3 < 4]}\n"""P\n> q"""\n';
    const text = highlight(code, "python").replace(/<[^>]*>/g, "");
    expect(text).toBe(code.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
  });
});
