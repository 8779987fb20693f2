import { memo } from "react";
import type { Gaussian } from "../../math/index.ts";
import { Label } from "../../plot/Label.tsx";
import { linePath, type Point } from "../../plot/path.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Drop } from "./landscape.ts";
import { STRIDE } from "./params.ts";
import { basinName } from "./sentences.ts";
import type { Place } from "./walk.ts";

const pointOf = ({ mean, sd }: Gaussian): Point => [mean, sd];

/** The way downhill so far, and where it has got to. */
export const Walk = memo(function Walk({ places, steps }: { places: readonly Place[]; steps: number }) {
  const { x, y } = useFrame();
  const gone = places.slice(0, Math.floor(steps / STRIDE) + 1);
  const d = linePath(gone.map(pointOf), x, y);
  const [mean, sd] = pointOf(gone.at(-1)!);
  return (
    <>
      <path className="walk-case" d={d} />
      <path className="walk" d={d} />
      <circle className="walker" cx={x(mean)} cy={y(sd)} r={5.5} />
    </>
  );
});

/** All the places from which every small step leads up, with what they cost; the cheapest in bold. */
export const Minima = memo(function Minima({ minima, scale }: { minima: readonly Place[]; scale: number }) {
  const { x, y } = useFrame();
  const least = Math.min(...minima.map(({ kl }) => kl));
  return minima.map(({ mean, sd, kl }) => (
    <g key={mean}>
      <path className="least" d={`M${x(mean) - 7},${y(sd)}h14m-7,-7v14`} />
      <Label
        x={mean}
        y={sd}
        dy={24}
        anchor="middle"
        size="ui"
        quantity="kl"
        halo
        fontWeight={kl < least + 1e-9 ? 700 : 400}
      >
        {formatNumber(scale * kl)}
      </Label>
    </g>
  ));
});

interface RainProps {
  drops: readonly Drop[];
  minima: readonly Place[];
  d: number;
}

const SHAPES = {
  "on the left hill": { d: "M-7,0L4,-6V6Z", className: "drop p" },
  "on the right hill": { d: "M7,0L-4,-6V6Z", className: "drop p" },
  "in the middle": { d: "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z", className: "drop" },
};

/** Where each of many walks began, shaped and coloured by where it ends. */
export const Rain = memo(function Rain({ drops, minima, d }: RainProps) {
  const { x, y } = useFrame();
  if (drops.length === 0) return null;
  const drifts = drops.map(({ places }) => linePath(places.map(pointOf), x, y)).join("");
  return (
    <>
      <path className="drift-case" d={drifts} />
      <path className="drift" d={drifts} />
      {drops.map(({ places, basin }, i) => (
        <path
          key={i}
          {...SHAPES[basinName(minima[basin].mean, d)]}
          transform={`translate(${x(places[0].mean)} ${y(places[0].sd)})`}
        />
      ))}
    </>
  );
});
