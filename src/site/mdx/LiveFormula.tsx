import { z } from "zod";
import { filledFormula } from "../../figure/LiveFormula.tsx";
import type { Template } from "../../figure/template.ts";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { figureOn, usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

const templates = import.meta.glob<Template>(["/content/lessons/formulas/*.tex", "../../widgets/*/*.tex"], {
  eager: true,
  import: "default",
});

/** A formula whose numbers are a figure's; the template is content/lessons/formulas/<tex>.tex or the widget's own. */
export default word("LiveFormula", { figure: z.string(), tex: z.string() }, ({ figure, tex, where }) => {
  const page = usePage();
  const place = `${where}: <LiveFormula tex="${tex}">`;
  return (
    <Island
      kind="live-formula"
      when={`figure:${figure}`}
      where={place}
      props={{ figure }}
      late={() => {
        const { definition, state } = figureOn(page, figure, place);
        const template =
          templates[`/content/lessons/formulas/${tex}.tex`] ??
          templates[`../../widgets/${definition.name}/${tex}.tex`];
        if (!template) throw new Error(`${place}: there is no such template`);
        return { slots: { formula: <Html html={filledFormula(template, definition, state)} /> } };
      }}
    />
  );
});
