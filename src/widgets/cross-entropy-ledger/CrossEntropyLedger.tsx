import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Switch } from "../../ui/Switch.tsx";
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
import { roles } from "./roles.ts";
import { Total } from "./Total.tsx";
import { useLists } from "./useLists.ts";

const VIEWS = [
  { value: "ledger", label: "Receipt" },
  { value: "blocks", label: "Blocks" },
  { value: "draws", label: "Draws" },
];

/** Two lists of probabilities, the bill one pays for believing one while the other is true, and its parts. */
export function CrossEntropyLedger({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { lines, swapped } = model;
  const lists = useLists(model, set);
  return (
    <>
      <Numbers model={model} />
      <View cols="6/-1" className="bill-picture" title={<Title view={params.view} swapped={swapped} />}>
        {params.view === "ledger" && <Receipt model={model} />}
        {params.view === "blocks" && <Blocks model={model} />}
        {params.view === "draws" && <Draws model={model} params={params} set={set} />}
        <Bill model={model} />
        <Choice
          legend="Show"
          hideLegend
          value={params.view}
          options={VIEWS}
          onChange={(view) => set({ view: view as typeof params.view })}
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
        <Lists lines={lines} unlocked={params.unlocked} onGrab={lists.grab} onDrag={lists.change} />
        <div className="choice">
          <Switch label="Unlock P" checked={params.unlocked} onChange={(unlocked) => set({ unlocked })} />
          <Switch label="Swap the roles" checked={swapped} onChange={(on) => set({ swapped: on })} />
          <Switch
            label={
              <>
                Clip zeros to 10<sup>−10</sup>
              </>
            }
            checked={params.clip}
            onChange={(clip) => set({ clip })}
          />
        </div>
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
            unlocked={params.unlocked}
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

function Title({ view, swapped }: { view: string; swapped: boolean }) {
  const { belief, beliefColour, truthColour } = roles(swapped);
  const price = <b className={beliefColour}>{belief}’s price</b>;
  if (view === "blocks") {
    return (
      <>
        As wide as <b className={truthColour}>frequent</b>, as tall as {price}. <b className="kl">Hatched</b>{" "}
        above the true price, finely below it.
      </>
    );
  }
  if (view === "draws") {
    return (
      <>
        The mean of {price} after each draw, and of the <b className="h">truth’s own</b>
      </>
    );
  }
  return (
    <>
      Each time an outcome <b className={truthColour}>happens</b>, {price} is charged for it.
    </>
  );
}
