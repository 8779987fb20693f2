import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { share } from "../../ui/shares.ts";
import type { Answer } from "./model.ts";
import { paid, price } from "./sentences.ts";
import termTex from "./term.tex";

interface Props {
  answer: Answer;
  /** Whether nothing that the reference gives pays more. */
  best: boolean;
  beta: number;
  range: readonly [number, number];
  proxy: boolean;
  onReference: (p: number) => void;
  onReward: (reward: number) => void;
  onWorth: (worth: number) => void;
}

/** What the reference gives an answer and what it pays, above its part of Z. */
export function AnswerCell({ answer, best, beta, range, proxy, onReference, onReward, onWorth }: Props) {
  const { key, reference, policy, reward, worth } = answer;
  const becomes = `policy ${share(policy)}`;
  return (
    <Cell
      k={key}
      className={beta === 0 ? "limit" : undefined}
      term={
        <>
          <span>
            {reference === 0 ? (
              "0, whatever it pays"
            ) : beta === 0 ? (
              best ? (
                "the best"
              ) : (
                "pays less"
              )
            ) : (
              <Formula
                tex={termTex}
                values={{ p: formatProbability(reference), r: paid(reward), b: price(beta) }}
              />
            )}
          </span>
          <Digits className="q">{share(policy)}</Digits>
        </>
      }
    >
      <Slider
        label={
          <>
            <b>{key}</b> before
          </>
        }
        quantity="p"
        value={reference}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(reference)}
        valueText={`${key}: reference ${formatProbability(reference)}, ${becomes}`}
        onChange={onReference}
      />
      <Slider
        label={proxy ? "believed" : "reward"}
        aria-label={`reward of ${key}`}
        value={reward}
        min={range[0]}
        max={range[1]}
        step={0.1}
        output={paid(reward)}
        valueText={`${key}: reward ${paid(reward)}, ${becomes}`}
        onChange={onReward}
      />
      {proxy && (
        <Slider
          label="true"
          aria-label={`true worth of ${key}`}
          value={worth}
          min={range[0]}
          max={range[1]}
          step={0.1}
          output={paid(worth)}
          valueText={`${key}: truly worth ${paid(worth)}, ${becomes}`}
          onChange={onWorth}
        />
      )}
    </Cell>
  );
}
