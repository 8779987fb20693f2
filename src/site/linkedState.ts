import { parseState } from "../figure/links.ts";
import { widgets } from "../islands/definitions.ts";

/** What of the state in a link a widget would drop or change, if anything: such a link is a mistake of its author. */
export function stateProblem(widget: string, text: string): string | undefined {
  const definition = widgets.get(widget);
  if (!definition) return "there is no such widget";
  const { state, unit } = parseState(definition.params, text);
  for (const part of text.split(";")) {
    const [key, written = ""] = part.split("=", 2);
    const taken = key === "unit" ? unit : (state as Record<string, unknown>)[key];
    if (taken === undefined) return `“${part}” is not understood`;
    if (!says(written, taken)) return `“${part}” would become ${JSON.stringify(taken)}`;
  }
  return undefined;
}

function says(written: string, taken: unknown): boolean {
  if (typeof taken === "boolean") return true;
  if (typeof taken === "string") return decodeURIComponent(written) === taken;
  const numbers = Array.isArray(taken) ? taken : [taken];
  const given = written.split(",").map(Number);
  return given.length === numbers.length && given.every((x, i) => Math.abs(x - numbers[i]) < 1e-9);
}
