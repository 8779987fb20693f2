import type { ViewProps } from "../../figure/defineWidget.ts";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { Bill } from "./Bill.tsx";
import { Blocks } from "./Blocks.tsx";
import ce from "./ce.tex";
import { Draws } from "./Draws.tsx";
import { Jobs } from "./Jobs.tsx";
import { Lists } from "./Lists.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import { OutcomeCell } from "./OutcomeCell.tsx";
import type { params as schema } from "./params.ts";
import { Receipt } from "./Receipt.tsx";
import { RoleFormula } from "./RoleFormula.tsx";
import { Title } from "./Title.tsx";
import { Total } from "./Total.tsx";
import { useLists } from "./useLists.ts";

const VIEWS = [
  { value: "ledger", label: "Receipt" },
  { value: "blocks", label: "Blocks" },
  { value: "draws", label: "Draws" },
] as const;

/** Two lists of probabilities, the bill one pays for believing one while the other is true, and its parts. */
export function CrossEntropyLedger({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { view, unlocked, clip, swapped } = params;
  const { lines } = model;
  const lists = useLists(model, set);
  return (
    <>
      <Numbers model={model} />
      <View cols="6/-1" className="bill-picture" title={<Title view={view} swapped={swapped} />}>
        {view === "ledger" && <Receipt model={model} />}
        {view === "blocks" && <Blocks model={model} />}
        {view === "draws" && <Draws model={model} params={params} set={set} />}
        <Bill model={model} />
        <Choice
          legend="Show"
          hideLegend
          value={view}
          options={VIEWS}
          onChange={(next) => set({ view: next })}
        />
        <Jobs model={model} />
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
        <div className="choice">
          <Switch label="Unlock P" checked={unlocked} onChange={(on) => set({ unlocked: on })} />
          <Switch label="Swap the roles" checked={swapped} onChange={(on) => set({ swapped: on })} />
          <Switch label="Clip zeros to 1e−10" checked={clip} onChange={(on) => set({ clip: on })} />
        </div>
      </View>
      <Strip
        hint="Drag a diamond or a slider; the rest share what is left. The mark below is the other list’s share."
        lead={
          <span>
            <RoleFormula tex={ce} swapped={swapped} /> =
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
