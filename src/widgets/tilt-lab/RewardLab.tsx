import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { redistribute } from "../../math/index.ts";
import { formatNumber } from "../../ui/format.ts";
import { AnswerCell } from "./AnswerCell.tsx";
import { AnswerCount } from "./AnswerCount.tsx";
import { FrontierChart } from "./FrontierChart.tsx";
import { Leash } from "./Leash.tsx";
import leadTex from "./lead.tex";
import { PolicyChart } from "./PolicyChart.tsx";
import { priceOf } from "./policy.ts";
import { COLLAPSE } from "./sentences.ts";
import type { LabProps } from "./TiltLab.tsx";
import valueTex from "./value.tex";

/** A reference tilted towards what pays, and what every distance from it buys. */
export function RewardLab({ params, model, unit, set }: LabProps) {
  const { reward: m } = model;
  const { answers, beta, proxy, collapse } = m;
  const reference = answers.map((answer) => answer.reference);
  const reward = answers.map((answer) => answer.reward);
  const worth = answers.map((answer) => answer.worth);
  const setReference = (i: number, p: number) => set({ reference: redistribute(reference, i, p) });
  const pullTo = (nats: number) => {
    if (params.hold === "budget") set({ budget: nats });
    else set({ beta: Number(Math.min(priceOf(nats, reference, reward), 1000).toPrecision(3)) });
  };
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label="KL(policy‖reference)"
          value={formatNumber(m.kl)}
          unit={`${unit} away`}
        />
        <Readout
          quantity="q"
          label={proxy ? "reward it believes it gets" : "expected reward"}
          value={formatNumber(m.expected)}
        >
          {proxy && (
            <>
              {" "}
              truly <b>{formatNumber(m.trueReward)}</b>
            </>
          )}
        </Readout>
        <Readout quantity="h" label="entropy of the policy" value={formatNumber(m.entropy)} unit={unit}>
          {collapse === "none" ? (
            ` of at most ${formatNumber(m.mostEntropy)}`
          ) : (
            <strong>: {COLLAPSE[collapse]}</strong>
          )}
        </Readout>
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            Left the <b className="p">reference</b>, right the <b className="q">policy</b> that reward makes
            of it
          </>
        }
      >
        <PolicyChart answers={answers} onDrag={setReference} />
      </View>
      <View
        cols="8/-1"
        title={
          <>
            The most <b className="q">reward</b> at each <b className="kl">distance</b>
            {proxy ? ", and what it is truly worth (solid)" : "; the dotted line starts at β\u00a0ln\u00a0Z"}
          </>
        }
      >
        <FrontierChart model={m} unit={unit} onPull={pullTo} />
        <Leash params={params} model={model} set={set} />
      </View>
      <Strip
        hint="Drag a ring, the diamond or a slider. First slider: the reference. Second: the reward."
        lead={beta > 0 && <Formula tex={leadTex} />}
      >
        {answers.map((answer, i) => (
          <AnswerCell
            key={answer.key}
            answer={answer}
            best={m.top.includes(i)}
            beta={beta}
            range={m.range}
            proxy={proxy}
            onReference={(p) => setReference(i, p)}
            onReward={(r) => set({ reward: reward.with(i, r) })}
            onWorth={(w) => set({ worth: worth.with(i, w) })}
          />
        ))}
        <Cell
          sum
          term={
            beta > 0 && beta < Infinity ? (
              <Formula tex={valueTex} values={{ v: formatNumber(m.value) }} />
            ) : (
              <span>{beta === 0 ? "the best reward" : "the reference’s reward"}</span>
            )
          }
        >
          <AnswerCount reference={reference} onChange={(next) => set({ reference: next })} />
        </Cell>
      </Strip>
    </>
  );
}
