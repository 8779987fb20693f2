interface TornEdgeProps {
  x: number;
  y: number;
  height: number;
}

/** The end of a bar that goes on beyond the picture. */
export function TornEdge({ x, y, height }: TornEdgeProps) {
  const teeth = `l-6 ${height / 6}l6 ${height / 6}`.repeat(3);
  return <path className="knock" d={`M${x + 2} ${y}h-2${teeth}h2z`} />;
}
