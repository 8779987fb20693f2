import type { Unit } from "../../math/unit.ts";
import { Frame } from "../../plot/Frame.tsx";
import { formatAmount } from "../../ui/format.ts";
import { MapArrow, MapMinus } from "./MapArrow.tsx";
import { MapNode } from "./MapNode.tsx";
import type { Model } from "./model.ts";
import { height } from "./places.ts";

const WIDTH = 894;
const MARGIN = { top: 0, right: 0, bottom: 0, left: 8 };

interface Props {
  model: Model;
  /** Slugs of the lessons read. */
  read: ReadonlySet<string>;
}

const amountOf = (value: number | undefined, unit: Unit) =>
  value === undefined ? undefined : formatAmount(value, unit);

/** The map as a picture. The list over it is what is read aloud and pressed. */
export function MapDrawing({ model: { quantities, values, chosen, unit }, read }: Props) {
  const tall = height(values !== undefined);
  const size = { width: WIDTH, height: tall };
  const ideas = quantities.flatMap((quantity) => [quantity, ...quantity.uses]);
  return (
    <Frame
      label="Surprise, entropy, cross-entropy, KL divergence and mutual information in a row, each with its uses below"
      wide={size}
      narrow={size}
      margin={MARGIN}
      x={[0, 100]}
      y={[tall, 0]}
    >
      <MapMinus />
      {ideas.map((idea) => (
        <MapArrow key={idea.id} to={idea} />
      ))}
      {ideas.map((idea) => (
        <MapNode
          key={idea.id}
          idea={idea}
          amount={amountOf(values?.[idea.id], unit)}
          chosen={idea.id === chosen.id}
          read={read.has(idea.lesson)}
        />
      ))}
    </Frame>
  );
}
