import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** Bits a letter of text the model has not seen, and its companions. */
export function Numbers({ model }: { model: Model }) {
  const { stage, score, unit, choices, drawing } = model;
  const each = `${unit} a letter`;
  if (drawing) {
    const { worst } = drawing;
    const off = `${formatNumber(Math.abs(worst.error), 2)} ${worst.error < 0 ? "low" : "high"}`;
    return (
      <Readouts>
        <Readout main label="your mean error" value={formatNumber(drawing.meanError, 2)} unit={each} />
        <Readout label={`farthest off, at order ${worst.order}`} value={off} unit={unit} />
      </Readouts>
    );
  }
  const heldOut = (value: string) => (
    <Readout main quantity="loss" label={`held-out, order ${score.order}`} value={value} unit={each} />
  );
  if (stage === "draw") {
    return (
      <Readouts>
        <div className="stand-in only-live">
          <Readout main quantity="loss" label="held-out" value="?" unit={each} />
        </div>
        <div className="stand-in withheld">{heldOut(formatNumber(score.heldOut, 2))}</div>
      </Readouts>
    );
  }
  return (
    <Readouts>
      {heldOut(formatNumber(score.heldOut, 2))}
      <Readout label="training" value={formatNumber(score.training, 2)} unit={each} />
      <Readout label="as unsure as among" value={formatNumber(choices, 2)} unit="equal letters" />
    </Readouts>
  );
}
