import {
  type CSSProperties,
  createContext,
  type ReactNode,
  use,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { linearScale, logScale } from "./scale.ts";
import { FrameContext } from "./useFrame.ts";

/** From and to, on a linear scale; or with a scale named. */
type Domain =
  | readonly [number, number]
  | { readonly domain: readonly [number, number]; readonly scale: "log" };

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels; the margin is the frame's unless given. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly margin?: Partial<Margin>;
}

export interface FrameProps {
  /** What the picture shows, for those who do not see it: "Four bars of probability". */
  label: string;
  /** The drawing from 720 px on. Its height stays; its width is the place's, once the page is live. */
  wide: Size;
  /**
   * The drawing below 720 px. 288 wide, it fits the smallest phone without shrinking its text. Left out where
   * the picture is not shown that narrow.
   */
  narrow?: Size;
  /** Room around the plot area. Wide, tick labels hang into the page's margin; narrow, they need `left`. */
  margin?: Partial<Margin>;
  x: Domain;
  y: Domain;
  className?: string;
  /** Marks, bottom up: areas, lines, axes, labels, handles. */
  children: ReactNode;
}

interface Measured {
  readonly width: number;
  readonly narrow: boolean;
}

const MARGIN = {
  wide: { top: 18, right: 0, bottom: 30, left: 0 },
  narrow: { top: 18, right: 0, bottom: 30, left: 30 },
};

const PHONE = "(max-width: 719px)";

/**
 * Whether pictures come with the page in both sizes. A figure further down is live before a phone shows it, so
 * there the wide one is enough; without scripts it scrolls within its frame.
 */
export const BothSizes = createContext(true);

/**
 * A picture with scales: builds them once and provides them to the marks inside, which speak in units of the
 * domain.
 *
 * Server and first browser render draw it in two sizes, of which CSS shows one, or in the wide one alone (see
 * `BothSizes`); once measured it is drawn once, one unit to a pixel. The height never changes, so nothing on the page moves.
 *
 * @example <Frame label="Entropy of a coin" wide={{ width: 894, height: 320 }} narrow={{ width: 288, height: 240 }} x={[0, 1]} y={[0, 1]}>…</Frame>
 */
export function Frame({ label, wide, narrow, margin, x, y, className, children }: FrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const both = use(BothSizes) && narrow !== undefined;
  const [measured, setMeasured] = useState<Measured>();

  useEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const { width } = contentRect;
      // Out of sight, as in a closed panel, it has no size.
      if (width > 0) setMeasured({ width, narrow: matchMedia(PHONE).matches });
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  const drawing = (size: Size, isNarrow: boolean, width = size.width) => (
    <Drawing
      label={label}
      width={width}
      height={size.height}
      narrow={isNarrow}
      margin={{ ...MARGIN[isNarrow ? "narrow" : "wide"], ...margin, ...size.margin }}
      x={x}
      y={y}
    >
      {children}
    </Drawing>
  );

  return (
    <div
      ref={box}
      className={className ? `frame ${className}` : "frame"}
      style={
        {
          "--wide": `${wide.height}px`,
          "--narrow": `${(narrow ?? wide).height}px`,
          "--drawn": both ? undefined : `${wide.width}px`,
        } as CSSProperties
      }
    >
      {measured ? (
        drawing(measured.narrow && narrow ? narrow : wide, measured.narrow, measured.width)
      ) : (
        <>
          <div className={both ? "w-wide" : "w-wide alone"}>{drawing(wide, false)}</div>
          {both && <div className="w-narrow">{drawing(narrow, true)}</div>}
        </>
      )}
    </div>
  );
}

interface DrawingProps extends Omit<Size, "margin">, Pick<FrameProps, "label" | "x" | "y" | "children"> {
  margin: Margin;
  narrow: boolean;
}

function Drawing({ label, width, height, narrow, margin, x, y, children }: DrawingProps) {
  const clip = useId();
  const { top, left } = margin;
  const plotWidth = Math.max(width - left - margin.right, 0);
  const plotHeight = Math.max(height - top - margin.bottom, 0);
  const xScale = useScale(x, 0, plotWidth);
  const yScale = useScale(y, plotHeight, 0);
  const frame = useMemo(
    () => ({ x: xScale, y: yScale, width: plotWidth, height: plotHeight, narrow, clip }),
    [xScale, yScale, plotWidth, plotHeight, narrow, clip],
  );

  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMin"
      role="img"
      aria-label={label}
    >
      <clipPath id={clip}>
        <rect width={plotWidth} height={plotHeight} />
      </clipPath>
      <g transform={`translate(${left} ${top})`}>
        <FrameContext value={frame}>{children}</FrameContext>
      </g>
    </svg>
  );
}

/** The scale is the same object as long as its numbers are, so that marks which ask for it can be skipped. */
function useScale(domain: Domain, start: number, end: number) {
  const [log, [from, to]] = "domain" in domain ? [true, domain.domain] : [false, domain];
  return useMemo(() => (log ? logScale : linearScale)([from, to], [start, end]), [log, from, to, start, end]);
}
