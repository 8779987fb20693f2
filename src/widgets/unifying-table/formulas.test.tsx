import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { FORMULAS, plainFormula } from "./formulas.ts";
import widget from "./index.ts";
import { METHODS } from "./methods.ts";

describe("the formulas", () => {
  it("say what a method optimises where words do not", () => {
    for (const { id, words } of METHODS) expect(FORMULAS.has(id), id).toBe(words === undefined);
    expect(FORMULAS.size).toBe(METHODS.filter(({ words }) => words === undefined).length);
  });

  it("stand on the page as the build draws it, each under its name", () => {
    const html = renderToString(<Figure definition={widget} id="table" number={1} initial={{}} />);
    for (const [id, formula] of FORMULAS) expect(html).toContain(`<td data-formula="${id}">${formula}</td>`);
  });

  it("can be read in one line of text", () => {
    expect(plainFormula(FORMULAS.get("rlhf")!)).toBe("r − βKL(π∥π_0)");
    expect(plainFormula(FORMULAS.get("distillation")!)).toBe("T^2 KL(P_T∥Q_T)");
    expect(plainFormula(FORMULAS.get("language-models")!)).toBe("−∑_t ln q(x_t)");
  });
});
