/** What the tests expect of every widget, computed from its own declaration; run through Vite by prepare.mjs. */
import type { WidgetDefinition } from "../src/figure/defineWidget.ts";
import { defaults } from "../src/figure/schema.ts";

export interface PresetExpectation {
  readonly id: string;
  readonly label: string;
  readonly bits: string;
  readonly nats: string;
}

export interface WidgetExpectation {
  readonly name: string;
  readonly form: "plate" | "opening" | "inset";
  readonly question: string;
  readonly initial: string;
  readonly presets: readonly PresetExpectation[];
}

const modules = import.meta.glob<{ default: WidgetDefinition }>("../src/widgets/*/index.ts", { eager: true });

function expectation(widget: WidgetDefinition): WidgetExpectation {
  const state = defaults(widget.params);
  const sentence = (patch: object, unit: "bits" | "nats") =>
    widget.summary(widget.model({ ...state, ...patch }, unit));
  return {
    name: widget.name,
    form: widget.form ?? "plate",
    question: widget.question,
    initial: sentence({}, "bits"),
    presets: widget.presets.map((preset) => ({
      id: preset.id,
      label: preset.label,
      bits: sentence(preset.state, "bits"),
      nats: sentence(preset.state, "nats"),
    })),
  };
}

export const widgets = Object.values(modules).map((module) => expectation(module.default));
