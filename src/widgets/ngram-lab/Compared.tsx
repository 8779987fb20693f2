import { View } from "../../figure/View.tsx";
import { Remarks } from "../../ui/Remarks.tsx";
import { CompareChart } from "./CompareChart.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";
import { remarks } from "./remarks.ts";

interface Props {
  model: Model;
  drawing: Drawing;
}

/** The reader's drawing over the truth, and what it tells. */
export default function Compared({ model, drawing }: Props) {
  const told = remarks(drawing, model);
  return (
    <>
      <View
        cols="3/9"
        title={
          <>
            Your drawing over the true <b className="loss">held-out</b> bits, hatched where they part
          </>
        }
      >
        <CompareChart model={model} drawing={drawing} remarks={told} />
      </View>
      <View cols="9/-1" title="What the drawing tells">
        <Remarks remarks={told} />
      </View>
    </>
  );
}
