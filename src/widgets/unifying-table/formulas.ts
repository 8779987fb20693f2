import type { Template } from "../../figure/template.ts";

const files = import.meta.glob<Template>("./formulas/*.tex", { eager: true, import: "default" });

/** The formula of a method: the file of its name. Undefined where words say it better. */
export const formulaOf = (id: string): Template | undefined => files[`./formulas/${id}.tex`];

/** A formula as one line of text, for a table. */
export const plainFormula = ({ bits }: Template): string =>
  bits.match(/<math.*?<\/math>/s)![0].replace(/<[^>]*>|\u2061/g, "");
