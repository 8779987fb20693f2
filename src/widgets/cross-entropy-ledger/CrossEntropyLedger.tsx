import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Bill } from "./Bill.tsx";
import { Blocks } from "./Blocks.tsx";
import { Draws } from "./Draws.tsx";
import { formulas } from "./formulas.ts";
import { Jobs } from "./Jobs.tsx";
import { Lists } from "./Lists.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import { OutcomeCell } from "./OutcomeCell.tsx";
import type { params as schema } from "./params.ts";
import { Receipt } from "./Receipt.tsx";
import { Switches } from "./Switches.tsx";
import { Title } from "./Title.tsx";
import { Total } from "./Total.tsx";
import { useLists } from "./useLists.ts";
import { Views } from "./Views.tsx";

/** Two lists of probabilities, the bill one pays for believing one while the other is true, and its parts. */
export function CrossEntropyLedger({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { view, unlocked, clip, swapped } = params;
  const { lines, done, unit } = model;
  const lists = useLists(model, set);
  return (
    <>
      <Numbers model={model} />
      <View cols="6/-1" className="bill-picture" title={<Title view={view} swapped={swapped} />}>
        {view === "ledger" && <Receipt model={model} />}
        {view === "blocks" && <Blocks model={model} />}
        {view === "draws" && <Draws model={model} params={params} set={set} />}
        <Bill model={model} />
        <Views view={view} set={set} />
        <Jobs half={done.half} nothing={done.nothing} target={model.half} unit={unit} />
      </View>
      <View
        cols="3/6"
        className="bill-lists"
        title={
          <>
            <b className="p">P</b> {swapped ? "is believed" : "happens"}, <b className="q">Q</b>{" "}
            {swapped ? "happens" : "is believed"}
          </>
        }
      >
        <Lists lines={lines} unlocked={unlocked} onGrab={lists.grab} onDrag={lists.change} />
        <Switches unlocked={unlocked} swapped={swapped} clip={clip} set={set} />
      </View>
      <Strip
        hint="Drag a diamond or a slider. The other outcomes share what is left."
        lead={
          <span>
            <Formula tex={formulas(swapped).ce} /> =
          </span>
        }
      >
        {lines.map((line, i) => (
          <OutcomeCell
            key={line.key}
            line={line}
            model={model}
            unlocked={unlocked}
            onGrab={lists.grab}
            onChange={(list, share) => lists.change(list, i, share)}
            onCancel={lists.restore}
          />
        ))}
        <Total model={model} set={set} />
      </Strip>
    </>
  );
}
