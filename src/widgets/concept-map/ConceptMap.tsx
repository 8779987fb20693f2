import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { useStored } from "../../ui/useStored.ts";
import { Beliefs } from "./Beliefs.tsx";
import { lessonsRead } from "./lessons.ts";
import { MapDrawing } from "./MapDrawing.tsx";
import { MapItem } from "./MapItem.tsx";
import type { Model, Placed } from "./model.ts";
import type { params as schema } from "./params.ts";

const NONE: ReadonlySet<string> = new Set();

/**
 * The ideas as a list of links, which on a wide page lies unseen over a drawing of them: each link over the
 * name it stands for. On a narrow one, and where no script runs, the list is read as it is.
 */
export function ConceptMap({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const [read = NONE] = useStored("progress", lessonsRead);
  const item = (idea: Placed) => ({
    idea,
    value: model.values?.[idea.id],
    read: read.has(idea.lesson),
    chosen: idea.id === model.chosen.id,
    unit,
    onChoose: () => set({ node: idea.id }),
  });
  return (
    <>
      <View title="Each arrow says how the next idea is made. A filled circle is a lesson you have read.">
        <div className="map">
          <MapDrawing model={model} read={read} />
          <ol className="map-list">
            {model.quantities.map((quantity) => (
              <MapItem key={quantity.id} {...item(quantity)}>
                {quantity.uses.length > 0 && (
                  <ul>
                    {quantity.uses.map((use) => (
                      <MapItem key={use.id} {...item(use)} />
                    ))}
                  </ul>
                )}
              </MapItem>
            ))}
          </ol>
        </div>
      </View>
      {params.numbers && <Beliefs params={params} set={set} />}
    </>
  );
}
