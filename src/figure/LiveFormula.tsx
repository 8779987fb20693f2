import { useLayoutEffect, useRef } from "react";
import type { Unit } from "../math/unit.ts";
import { Slot } from "../ui/Slot.tsx";
import type { WidgetDefinition } from "./defineWidget.ts";
import { light } from "./light.ts";
import type { Schema, State } from "./params.ts";
import { type FigureStore, useStore } from "./store.ts";
import { fillSlots, findSlots, type Slots, swapSlots, type Template } from "./template.ts";

const UNITS = ["bits", "nats"] as const;

/**
 * What a live formula shows before it is live: the template filled from the figure's first state, once for
 * each unit; the page shows the one of its own unit.
 *
 * @throws {Error} if the widget names no values for formulas, or lacks one
 */
export function filledFormula<S extends Schema, M>(
  tex: Template,
  definition: WidgetDefinition<S, M>,
  state: State<S>,
): string {
  const { name, formulaValues, model } = definition;
  if (!formulaValues) throw new Error(`${name} has no formulaValues for a live formula`);
  return UNITS.map((unit) => {
    const html = tex[unit] ?? tex.bits;
    return `<span class="in-${unit}">${fillSlots(html, formulaValues(model(state, unit)))}</span>`;
  }).join("");
}

export interface LiveFormulaProps {
  /** Id of the figure it follows. */
  figure: string;
  /** `formula`: what `filledFormula` gave. */
  slots: Readonly<Record<string, string>>;
}

/** A formula in the prose whose numbers are the figure's; its terms and the figure's marks light each other. */
export function LiveFormula({ figure, slots }: LiveFormulaProps) {
  const root = useRef<HTMLSpanElement>(null);
  const store = useStore(figure);

  useLayoutEffect(() => {
    if (!store) return;
    const copy = (unit: Unit) => findSlots(root.current!.querySelector(`.in-${unit}`)!);
    const copies = { bits: copy("bits"), nats: copy("nats") };
    const update = () => showState(copies, store);
    update();
    const stop = store.subscribe(update);
    document.addEventListener("ms:unit", update);
    return () => {
      stop();
      document.removeEventListener("ms:unit", update);
    };
  }, [store]);

  return (
    <span
      ref={root}
      className="live-formula"
      data-figure={figure}
      onPointerOver={({ target }) =>
        light(figure, (target as Element).closest<HTMLElement>("[data-k]")?.dataset.k)
      }
      onPointerLeave={() => light(figure)}
    >
      <Slot name="formula" html={slots.formula} as="span" />
    </span>
  );
}

/** Fills the copy the page shows; the prose keeps to the page's unit even where a link gives the figure another. */
function showState(copies: Readonly<Record<Unit, Slots>>, store: FigureStore): void {
  const unit = document.documentElement.dataset.unit === "nats" ? "nats" : "bits";
  const { params, result } = store.get();
  const values = store.definition.formulaValues?.(store.model({ params, unit, result }));
  if (values) swapSlots(copies[unit], values);
}
