import { View } from "../../figure/View.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { KindsChart } from "./KindsChart.tsx";
import { LuckChart } from "./LuckChart.tsx";
import type { Model } from "./model.ts";

/** What is looked at, row by row, and its shuffles. */
export function Looked({ model }: { model: Model }) {
  const { chosen, couple, label, unit } = model;
  const shown = couple?.joint ?? chosen;
  return (
    <View
      cols="8/-1"
      title={
        <>
          {shown.name}:{" "}
          <b className="p">
            {label.name} {label.kinds[0]}
          </b>{" "}
          filled; if it told nothing, to the marks
        </>
      }
    >
      <KindsChart of={shown} label={label} />
      {couple ? (
        <p className="hint">
          {`Nine shuffles in ten give the pair ${formatNumber(couple.low)} to ${formatAmount(couple.high, unit)} more than the sum.`}
        </p>
      ) : (
        <LuckChart row={chosen} unit={unit} />
      )}
    </View>
  );
}
