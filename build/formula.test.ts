import { describe, expect, it } from "vitest";
import { renderFormula } from "./formula.ts";

describe("renderFormula", () => {
  it("writes a slot into the visible half and into the MathML", () => {
    const { bits } = renderFormula("\\slot{p}{0.00}\\,\\slot{q}{0.50}");
    expect(bits).toContain('<span class="enclosing" data-slot-num="p"><span class="mord">0.00</span></span>');
    expect(bits).toContain('<mn data-slot-num="p">0.00</mn>');
    expect(bits).toContain('<mn data-slot-num="q">0.50</mn>');
  });

  it("keeps neighbouring slots apart in the MathML", () => {
    expect(renderFormula("\\slot{a}{1}\\slot{b}{2}").bits).toContain(
      '<mrow><mn data-slot-num="a">1</mn><mn data-slot-num="b">2</mn></mrow>',
    );
  });

  it("has a reading in nats only where the logarithm is the unit's", () => {
    const { bits, nats } = renderFormula("\\lb x");
    expect(bits).toContain("<mn>2</mn>");
    expect(nats).toContain("<mi>ln</mi>");
    expect(renderFormula("\\log_2 x").nats).toBeUndefined();
    expect(renderFormula("\\lbrace x \\rbrace").nats).toBeUndefined();
  });

  it("colours quantities and names terms", () => {
    const { bits } = renderFormula("\\term{rain}{\\cp{p}} + \\ck{D}");
    expect(bits).toContain('<span class="enclosing" data-k="rain"><span class="enclosing kp">');
    expect(bits).toContain('<span class="enclosing kk">');
  });

  it("closes every element it opens, inline and displayed", () => {
    for (const display of [false, true]) {
      const { bits } = renderFormula("\\frac{a}{b} \\sum_{i} \\slot{p}{0.00}", display);
      expect(bits.match(/<span\b/g)).toHaveLength(bits.match(/<\/span>/g)!.length);
    }
  });

  it("nests its MathML properly, in as few rows as it can", () => {
    for (const tex of [
      "x",
      "\\frac{a}{\\cp{b} + 1} \\sum_{i} 2",
      "\\Bigl(\\tfrac1p\\Bigr)",
      "\\slot{a}{1}\\slot{b}{2}",
    ]) {
      const [math] = renderFormula(tex).bits.match(/<math.*<\/math>/s)!;
      const open: string[] = [];
      for (const [, closing, name] of math.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (closing) expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
    expect(renderFormula("p").bits).toContain("<math><mi>p</mi></math>");
    expect(renderFormula("\\frac{a}{b+c}").bits).toContain(
      "<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac>",
    );
  });

  it("shows no TeX", () => {
    expect(renderFormula("\\cp{p}\\,\\lb\\frac{1}{\\slot{p}{0.1}}").bits).not.toMatch(/\\|annotation|\slot:/);
  });

  it("names the formula it cannot read", () => {
    expect(() => renderFormula("a + \\frca{1}{2}")).toThrow(/\\frca.*“a \+ \\frca\{1\}\{2\}”/);
    expect(() => renderFormula("é")).toThrow("é");
  });
});
