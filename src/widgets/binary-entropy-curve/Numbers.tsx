import type { ReactNode } from "react";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Drawing } from "./drawing.ts";
import hOfP from "./h-of-p.tex";
import type { Model } from "./model.ts";
import { offBy, slopeText } from "./sentences.ts";
import slope from "./slope.tex";

/** The one number the current mode is about, and its companions. */
export function Numbers({ model }: { model: Model }) {
  if (model.mode === "compare" && model.drawing) return <Errors drawing={model.drawing} unit={model.unit} />;
  const { p, entropy, unit, peak } = model;
  const height = (label: ReactNode, value = formatNumber(entropy, 4)) => (
    <Readout main quantity="h" label={label} value={value} unit={unit} />
  );
  const name = (
    <>
      binary entropy <Formula tex={hOfP} />
    </>
  );
  if (model.mode === "draw") {
    return (
      <Readouts>
        <div className="stand-in only-live">{height(name, "?")}</div>
        <div className="stand-in withheld">{height(`binary entropy at p = ${formatNumber(p, 2)}`)}</div>
      </Readouts>
    );
  }
  return (
    <Readouts>
      {height(name)}
      <Readout
        label={
          <>
            slope <Formula tex={slope} />
          </>
        }
        value={slopeText(model)}
        {...(Number.isFinite(model.slope) && { unit })}
      />
      <Readout label="of a fair coin’s" value={formatNumber((100 * entropy) / peak, 1)} unit="%" />
    </Readouts>
  );
}

function Errors({ drawing: { meanError, worst }, unit }: { drawing: Drawing; unit: Model["unit"] }) {
  return (
    <Readouts>
      <Readout main label="your mean error" value={formatNumber(meanError, 2)} unit={unit} />
      <Readout label={`farthest off, at p = ${formatNumber(worst.x, 1)}`} value={offBy(worst)} unit={unit} />
    </Readouts>
  );
}
