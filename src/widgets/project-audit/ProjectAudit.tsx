import { useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { percent } from "../../ui/shares.ts";
import { Bars } from "./Bars.tsx";
import { Diagram } from "./Diagram.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { RowsBox, Steps } from "./parts.ts";
import { degree, GUESSES, LETTERS, nats, whole } from "./sentences.ts";

const SOURCES = schema.source.options.map((value) => ({
  value,
  label: value === "own" ? "your own" : LETTERS[value],
}));

const BIN_OPTIONS = [
  { value: "10", label: "10" },
  { value: "5", label: "5" },
] as const;

const CLOSED = { stage: "predict", guess: "none", at: "said" } as const;

/** Look where claims and truth part, guess the temperature that mends it, then fit it and count what it saves. */
export function ProjectAudit({ params, model, set }: ViewProps<typeof schema, Model>) {
  const [open, setOpen] = useState(false);
  const { audit, account, shown, tempered } = model;
  const own = params.source === "own";
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label={
            shown && audit!.wrong ? "best T, certain claims left out" : "best temperature T; 1 is honest"
          }
          value={shown ? degree(audit!.temperature) : "?"}
        />
        <Readout
          label={`calibration error, ECE${tempered ? " at T" : ""}`}
          value={account ? nats(model.ece) : "–"}
        />
        <Readout label="rows" value={audit ? whole(audit.count) : "–"}>
          {audit && `, ${percent(audit.ones / audit.count)} with label 1`}
        </Readout>
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            What it <b className="q">claims</b>, and how often that <b className="p">came</b>. Above: rows in
            each bin.
          </>
        }
      >
        <Diagram bins={model.bins} />
      </View>
      <View cols="8/-1" className="audit-controls">
        <Choice
          legend="Classifier"
          options={SOURCES}
          value={params.source}
          onChange={(source) => set({ source, ...CLOSED })}
        />
        {account && <Bars account={account} end={endOf(model)} />}
        {audit && !shown && (
          <>
            <Choice
              legend="Divide all logits by T. Which T loses least?"
              options={GUESSES}
              value={params.guess === "none" ? undefined : params.guess}
              onChange={(guess) => set({ guess })}
            />
            <button
              type="button"
              className="btn"
              aria-disabled={params.guess === "none"}
              onClick={() => params.guess !== "none" && set({ stage: "read" })}
            >
              Fit T
            </button>
          </>
        )}
        {shown && (
          <>
            <Switch
              label={`Show the claims at T = ${degree(audit!.temperature)}`}
              checked={tempered}
              onChange={(on) => set({ at: on ? "fitted" : "said" })}
            />
            <button type="button" className="lnk" onClick={() => set(CLOSED)}>
              Guess again
            </button>
          </>
        )}
        <Choice legend="Bins" options={BIN_OPTIONS} value={params.bins} onChange={(bins) => set({ bins })} />
        {!own && (
          <button type="button" className="lnk" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Put the rows away" : "See the rows"}
          </button>
        )}
      </View>
      {(own || open) && (
        <RowsBox
          own={params.own}
          model={model}
          onWrite={(own) => set({ own, ...CLOSED })}
          room={<div style={{ height: 280 }} />}
        />
      )}
      {shown && <Steps audit={audit!} basis={model.basis} room={<div style={{ height: 900 }} />} />}
    </>
  );
}

/** The same scale before and after the fit. */
const endOf = ({ audit }: Model): number =>
  Math.max(
    audit!.said.entropy,
    audit!.fitted.entropy,
    ...[audit!.said.loss, audit!.fitted.loss].filter(Number.isFinite),
    1e-9,
  );
