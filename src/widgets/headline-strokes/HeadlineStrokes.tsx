import type { ViewProps } from "../../figure/defineWidget.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatPercent } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { Stroke } from "./Stroke.tsx";
import { sureText } from "./sentences.ts";

const SIZE = {
  wide: { width: 588, height: 240 },
  narrow: { width: 288, height: 262, margin: { bottom: 76, left: 10 } },
};
const MARGIN = { top: 26, right: 10, bottom: 44, left: 0 };

const NO_TICKS: readonly number[] = [];

/** News in a row, each a stroke as tall as it surprises, one of them the reader's to doubt. */
export function HeadlineStrokes({ model, set }: ViewProps<typeof schema, Model>) {
  const { headlines, yours, top, unit } = model;
  const believe = (surprise: number) => {
    const p = unit === "bits" ? 2 ** -surprise : Math.exp(-surprise);
    set({ sure: Math.round(100 * p) / 100 });
  };
  return (
    <>
      <Frame
        label="Six pieces of news, as tall as they surprise"
        {...SIZE}
        margin={MARGIN}
        x={[0, headlines.length]}
        y={[0, top]}
      >
        {headlines.map((headline, i) => (
          <Stroke key={headline.id} headline={headline} index={i} top={top} />
        ))}
        <XAxis ticks={NO_TICKS} />
        <Handle
          x={headlines.indexOf(yours) + 0.5}
          y={yours.surprise}
          axis="y"
          quantity="h"
          onDrag={({ y }) => believe(y)}
        />
      </Frame>
      <div className="sureness">
        <Slider
          label="how sure you were"
          value={yours.p}
          min={schema.sure.min}
          max={schema.sure.max}
          step={schema.sure.step}
          quantity="p"
          output={formatPercent(yours.p)}
          valueText={sureText(model)}
          onChange={(sure) => set({ sure })}
        />
      </div>
    </>
  );
}
