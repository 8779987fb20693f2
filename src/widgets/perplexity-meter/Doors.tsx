import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { said } from "./sentences.ts";

const SIZE = { wide: { width: 384, height: 240 }, narrow: { width: 288, height: 190 } };
const MARGIN = { top: 12, bottom: 36, left: 0 };

/** More doors than this would only be a solid fan; narrow ones are parted where they are so many pixels wide. */
const MOST = 150;
const APART = 3;

/** Half a turn shared out among so many doors alike; the last one is as narrow as the number is broken. */
export function Doors({ count }: { count: number }) {
  const some = count <= MOST;
  return (
    <Frame label={`A fan of ${said(count)} doors alike`} {...SIZE} margin={MARGIN} x={[-1, 1]} y={[0, 1]}>
      <Fan count={count} />
      <Label x={0} y={0} dy={24} anchor="middle" size="ui">
        {some
          ? `${said(count)} door${said(count) === "1" ? "" : "s"}`
          : `1 of ${said(count)}: too many to draw`}
      </Label>
    </Frame>
  );
}

function Fan({ count }: { count: number }) {
  const { x, width, height } = useFrame();
  const [cx, cy] = [x(0), height];
  const radius = Math.min(width / 2, height);
  const at = (share: number, out = radius) => {
    const angle = Math.PI * (1 - Math.min(share, 1));
    return `${(cx + out * Math.cos(angle)).toFixed(1)} ${(cy - out * Math.sin(angle)).toFixed(1)}`;
  };
  const arc = `A${radius} ${radius} 0 0 1 `;
  const doors = count <= MOST ? Math.ceil(count - 1e-9) : 0;
  const inner = count > 12 ? (APART * count) / Math.PI : 0;
  const edges = Array.from(
    { length: Math.max(doors - 1, 0) },
    (_, i) => `M${at((i + 1) / count, inner)}L${at((i + 1) / count)}`,
  );
  return (
    <>
      <path className="area" d={`M${at(0)}${arc}${at(1)}Z`} />
      <path className="fill loss" d={`M${cx} ${cy}L${at(0)}${arc}${at(1 / count)}Z`} />
      <path className="baseline door-edges" d={`M${at(0)}${arc}${at(1)}Z${edges.join("")}`} />
    </>
  );
}
