import { Frame } from "../../plot/Frame.tsx";
import { MapArrow, MapMinus } from "./MapArrow.tsx";
import { MapNode } from "./MapNode.tsx";
import type { Model } from "./model.ts";
import { HEIGHT } from "./places.ts";

const SIZE = { width: 894, height: HEIGHT };
const MARGIN = { top: 0, right: 0, bottom: 0, left: 8 };

interface Props {
  model: Model;
  /** Slugs of the lessons read. */
  read: ReadonlySet<string>;
}

/** The map as a picture. The list over it is what is read aloud and pressed. */
export function MapDrawing({ model: { quantities, chosen }, read }: Props) {
  const ideas = quantities.flatMap((quantity) => [quantity, ...quantity.uses]);
  return (
    <Frame
      label="Surprise, entropy, cross-entropy, KL divergence and mutual information in a row, each with its uses below"
      wide={SIZE}
      narrow={SIZE}
      margin={MARGIN}
      x={[0, 100]}
      y={[HEIGHT, 0]}
    >
      <MapMinus />
      {ideas.map((idea) => (
        <MapArrow key={idea.id} to={idea} />
      ))}
      {ideas.map((idea) => (
        <MapNode key={idea.id} idea={idea} chosen={idea.id === chosen.id} read={read.has(idea.lesson)} />
      ))}
    </Frame>
  );
}
