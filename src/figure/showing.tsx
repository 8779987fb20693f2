import { cleanup, fireEvent, render, within } from "@testing-library/react";
import { onTestFinished } from "vitest";
import type { Unit } from "../math/unit.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import { Figure } from "./Figure.tsx";
import type { Schema, State } from "./params.ts";
import { figureStore } from "./store.ts";

/* For the tests of widgets: a figure alone on a page, what can be read there, and what a reader does to it. */

/** What a control is called, as a screen reader says it. */
type Name = string | RegExp;

let figures = 0;

/**
 * How a widget's tests show it: a function from a state to the figure that is then on the page. Each figure has an
 * id of its own, since its state belongs to that, and leaves the page when its test is over.
 *
 * @param unit - the unit it starts in; default: the reader's
 * @example
 * const show = showing(widget, "nats");
 * const lab = show({ settled: false });
 * lab.move("D width σ", 0);
 * expect(lab.main()).toBe("∞");
 */
export function showing<S extends Schema, M>(definition: WidgetDefinition<S, M>, unit?: Unit) {
  return (state: Partial<State<S>> = {}) => {
    const id = `figure-${++figures}`;
    onTestFinished(cleanup);
    render(<Figure definition={definition} id={id} initial={state} unit={unit} />);
    const params = () => figureStore(id, definition).get().params;
    return { params, ...shownFigure(document.getElementById(id)!) };
  };
}

function shownFigure(figure: HTMLElement) {
  const { getByRole } = within(figure);
  const slider = (name: Name) => getByRole<HTMLInputElement>("slider", { name });
  const button = (name: Name) => getByRole<HTMLButtonElement>("button", { name });
  const radio = (name: Name) => getByRole<HTMLInputElement>("radio", { name });
  return {
    /** The number the figure is about, without its name and unit. */
    main: () => figure.querySelector(".readout.main b")!.textContent,
    /** Its sentence, with plain spaces for those at which no line may break. */
    spoken: () => figure.querySelector("[data-summary]")!.textContent.replaceAll("\u00a0", " "),
    slider,
    /** What a slider says of where it stands. */
    valueText: (name: Name) => slider(name).getAttribute("aria-valuetext"),
    /** Moves a slider, in the slider's own numbers. */
    move: (name: Name, value: number) => fireEvent.change(slider(name), { target: { value: String(value) } }),
    button,
    press: (name: Name) => fireEvent.click(button(name)),
    /** Chooses one of several, a preset among them. */
    choose: (name: Name) => fireEvent.click(radio(name)),
    chosen: (name: Name) => radio(name).checked,
    /** Ticks a checkbox, or takes the tick away; without a name, the only one there is. */
    tick: (name?: Name) => fireEvent.click(getByRole("checkbox", { name })),
  };
}
