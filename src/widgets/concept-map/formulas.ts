import type { Template } from "../../figure/template.ts";
import type { IdeaId } from "./ideas.ts";

const files = import.meta.glob<Template>("./formulas/*.tex", { eager: true, import: "default" });

/** The formula of an idea: the file of its name. */
export const formulaOf = (id: IdeaId): Template => files[`./formulas/${id}.tex`];
