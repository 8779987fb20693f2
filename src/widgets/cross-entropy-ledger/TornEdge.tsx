interface TornEdgeProps {
  x: number;
  y: number;
  height: number;
}

const TOOTH = 6;

/** The end of a bar that goes on beyond the picture. */
export function TornEdge({ x, y, height }: TornEdgeProps) {
  const teeth = Math.max(2, Math.round(height / 10));
  const step = height / teeth;
  const zigzag = Array.from(
    { length: teeth },
    (_, i) => `${x - TOOTH},${y + (i + 0.5) * step} ${x},${y + (i + 1) * step}`,
  );
  return (
    <polygon
      className="knock"
      points={`${x + 2},${y} ${x},${y} ${zigzag.join(" ")} ${x + 2},${y + height}`}
    />
  );
}
