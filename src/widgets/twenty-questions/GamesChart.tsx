import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import type { Model } from "./model.ts";
import { GAMES } from "./params.ts";
import type { Game } from "./play.ts";
import { tally } from "./sentences.ts";

const SIZE = { wide: { width: 384, height: 300 }, narrow: { width: 288, height: 240 } };
const MARGIN = { top: 34, bottom: 30 };
const TICKS = { bits: [0, 1, 2, 3], nats: [0, 1, 2] } as const;

/** Three games, each a column that its questions build up to the same height. */
export function GamesChart({ model }: { model: Model }) {
  const { games, whole, unit } = model;
  return (
    <Frame
      label="What each question of the three games told"
      {...SIZE}
      margin={MARGIN}
      x={[0, GAMES]}
      y={[0, whole]}
    >
      <Reference y={whole} />
      {games.map((game, i) => (
        <Column key={game.hidden + 256 * i} game={game} index={i} whole={whole} />
      ))}
      <Expected model={model} />
      <YAxis ticks={TICKS[unit]} />
      <Ground />
    </Frame>
  );
}

/** On top of the current column, what the next question tells on average. */
function Expected({ model: { game, current, gained, prospect } }: { model: Model }) {
  const { x, y } = useFrame();
  if (game.over) return null;
  const [left, right] = [x(current + 0.2), x(current + 0.8)];
  return (
    <rect
      className="told next"
      x={left}
      width={right - left}
      y={y(gained + prospect.average)}
      height={y(0) - y(prospect.average)}
    />
  );
}

function Ground() {
  const { width, height } = useFrame();
  return <line className="baseline" x2={width} y1={height} y2={height} />;
}

function Column({ game, index, whole }: { game: Game; index: number; whole: number }) {
  const { x, y } = useFrame();
  const [left, right] = [x(index + 0.2), x(index + 0.8)];
  let told = 0;
  const blocks = game.questions.map(({ gain }) => {
    const from = told;
    told += gain;
    return { from, to: told };
  });
  return (
    <>
      {blocks.map(({ from, to }, i) => (
        <rect
          key={i}
          className="fill h told"
          x={left}
          width={right - left}
          y={y(to)}
          height={Math.max(y(from) - y(to), 0)}
        />
      ))}
      <Label x={index + 0.5} y={whole} dy={-10} anchor="middle">
        {tally(game)}
      </Label>
      <Label x={index + 0.5} y={0} dy={22} anchor="middle">
        {`game ${index + 1}`}
      </Label>
    </>
  );
}
