import type { ReactNode } from "react";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Drawing } from "./drawing.ts";
import type { Model, Path } from "./model.ts";
import { offBy } from "./sentences.ts";

/** The one number the current mode is about, and its companions. */
export function Numbers({ model }: { model: Model }) {
  const { mode, q, kl, unit, drawing, path } = model;
  if (drawing) return <Errors drawing={drawing} unit={unit} />;
  const wasted = (label: string, value = formatNumber(kl, 4)) => (
    <Readout main quantity="kl" label={label} value={value} unit={unit} />
  );
  const name = `wasted ${path ? "each time" : "a toss"}, KL(P‖Q)`;
  if (mode === "draw") {
    return (
      <Readouts>
        <div className="stand-in only-live">{wasted(name, "?")}</div>
        <div className="stand-in withheld">{wasted(`wasted a toss at q = ${formatNumber(q, 2)}`)}</div>
      </Readouts>
    );
  }
  if (path) return <Parts whole={wasted(name)} path={path} unit={unit} />;
  return (
    <Readouts>
      {wasted(name)}
      {model.reverse && (
        <Readout
          quantity="kl"
          label="the other way, KL(Q‖P)"
          value={formatNumber(model.reverse.kl, 4)}
          unit={unit}
        />
      )}
    </Readouts>
  );
}

interface PartsProps {
  whole: ReactNode;
  path: Path;
  unit: Model["unit"];
}

function Parts({ whole, path: { coin, rest }, unit }: PartsProps) {
  return (
    <Readouts>
      {whole}
      <Readout quantity="kl" label="= first against rest, a coin" value={formatNumber(coin, 4)} unit={unit} />
      <Readout quantity="kl" label="+ split of the rest" value={formatNumber(rest, 4)} unit={unit} />
    </Readouts>
  );
}

function Errors({ drawing: { meanError, worst }, unit }: { drawing: Drawing; unit: Model["unit"] }) {
  return (
    <Readouts>
      <Readout main label="your mean error" value={formatNumber(meanError, 2)} unit={unit} />
      <Readout label={`farthest off, at q = ${formatNumber(worst.x, 1)}`} value={offBy(worst)} unit={unit} />
    </Readouts>
  );
}
