import { type FocusEvent, memo, type PointerEvent, useId, useState } from "react";
import type { Unit } from "../math/unit.ts";
import { BothSizes } from "../plot/Frame.tsx";
import { Caption } from "./Caption.tsx";
import type { WidgetDefinition } from "./defineWidget.ts";
import { FigureBoundary } from "./FigureBoundary.tsx";
import { later } from "./later.tsx";
import { light } from "./light.ts";
import { Presets } from "./Presets.tsx";
import type { Schema, State } from "./params.ts";
import { type FigureStore, figureStore, useSnapshot } from "./store.ts";
import { Tools } from "./Tools.tsx";

const JobRow = later(() => import("./JobRow.tsx").then(({ JobRow }) => JobRow));

export interface FigureProps<S extends Schema, M> {
  definition: WidgetDefinition<S, M>;
  /** Its id on the page: what links, scrubs and live formulas address. */
  id: string;
  /** "Figure 1"; left out where figures are not numbered. */
  number?: number;
  /** Params that differ from the schema's defaults. */
  initial?: Partial<State<S>>;
  /** The unit it starts in. Default: the reader's. */
  unit?: Unit;
}

/**
 * A widget on a page: question, presets, the widget's own view, its sentence, tools. Everything around the
 * view follows from the widget's declaration.
 *
 * A view draws `Readouts`, `View`s and a `Strip` as direct children; the plate lays them out on the page's
 * twelve columns. Elements that share a `data-k`, in charts, cells and formulas, light together. A gesture
 * that the browser takes over to scroll puts the whole state back.
 */
export function Figure<S extends Schema, M>({ definition, id, initial, unit, number }: FigureProps<S, M>) {
  const [store] = useState(() => figureStore(id, definition, { state: initial, unit }));
  return (
    <FigureBoundary store={store}>
      <LiveFigure store={store} number={number} />
    </FigureBoundary>
  );
}

interface LiveFigureProps<S extends Schema, M> {
  store: FigureStore<S, M>;
  number: number | undefined;
}

function LiveFigure<S extends Schema, M>({ store, number }: LiveFigureProps<S, M>) {
  const { definition, id, set } = store;
  const { form = "plate", question, View } = definition;
  const snapshot = useSnapshot(store);
  const { params, unit, job } = snapshot;
  const model = store.model(snapshot);
  const questionId = useId();
  const view = <View id={id} params={params} model={model} unit={unit} set={set} job={job} />;
  const [gestures] = useState(() => gesturesOf(store));
  const shared = { id, "data-widget": definition.name, ...gestures };
  const caption = <Caption model={model} summary={definition.summary} />;

  if (form !== "plate") {
    return (
      <figure {...shared} className={form} aria-label={question}>
        {form === "inset" && <Presets store={store} params={params} />}
        {view}
        <figcaption>{caption}</figcaption>
      </figure>
    );
  }
  return (
    <figure {...shared} className="plate" data-job={definition.job && ""} aria-labelledby={questionId}>
      <Head id={questionId} number={number} question={question} />
      {job && <JobRow job={job} onStop={store.stopWork} onStart={store.work} room={null} />}
      <Presets store={store} params={params} />
      <BothSizes value={false}>{view}</BothSizes>
      <figcaption>
        {caption}
        <Tools store={store} />
      </figcaption>
    </figure>
  );
}

interface HeadProps {
  id: string;
  number: number | undefined;
  question: string;
}

const Head = memo(function Head({ id, number, question }: HeadProps) {
  return (
    <header className="plate-head">
      {number !== undefined && <p className="plate-number">Figure {number}</p>}
      <h3 id={id}>{question}</h3>
    </header>
  );
});

/** Lighting of what belongs together, and the state a scroll gives back. */
function gesturesOf<S extends Schema, M>({ id, get, set }: FigureStore<S, M>) {
  let held: State<S> | undefined;
  const lightAt = ({ target }: { target: EventTarget }) =>
    light(id, (target as Element).closest<HTMLElement>("[data-k]")?.dataset.k);
  return {
    onPointerDownCapture: ({ target }: PointerEvent) => {
      const moves = (target as Element).closest("input[type=range], .handle");
      held = moves ? get().params : undefined;
    },
    onPointerCancel: () => {
      if (held) set(held);
    },
    onPointerOver: lightAt,
    onPointerLeave: () => light(id),
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(":focus-visible")) lightAt(event);
    },
    onBlur: () => light(id),
  };
}
