import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { redistribute } from "../../math/index.ts";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useHeld } from "../../ui/useHeld.ts";
import { Areas } from "./Areas.tsx";
import { BlockCosts } from "./BlockCosts.tsx";
import { BudgetTree } from "./BudgetTree.tsx";
import entropyTex from "./entropy.tex";
import { LetterCell } from "./LetterCell.tsx";
import { LetterCount } from "./LetterCount.tsx";
import leadTex from "./lead.tex";
import { Message } from "./Message.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { Ready } from "./Ready.tsx";
import { brief, chance, newest } from "./sentences.ts";

const MOVES = [
  { value: "lengths", label: "codewords" },
  { value: "p", label: "chances" },
] as const;

/** Lengths of codewords to choose: their tree, the budget they take, and the average they come to. */
export function CodeWorkshop({ params, model, set }: ViewProps<typeof schema, Model>) {
  const [held, hold] = useHeld<readonly number[]>();
  const { letters, block, largest, average, step, steps, overspent } = model;
  const lengths = letters.map(({ length }) => length);
  const setLength = (index: number, length: number) =>
    set({ lengths: lengths.map((old, i) => (i === index ? length : old)), replay: 0 });
  const grab = () => hold(params.p);
  const moves = block > 1 ? "p" : params.moves;
  const digits = block > 1 ? 4 : 3;

  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label={overspent ? "average length, if it could be read" : "average length of this code"}
          value={formatNumber(average, digits)}
          unit="bits a letter"
        />
        <Readout quantity="h" label="entropy" value={formatNumber(model.entropy)} unit="bits" />
        <Readout
          label={block > 1 ? "Huffman, letter by letter" : "Huffman’s code"}
          value={formatNumber(block > 1 ? model.costs[0]![1] : model.huffman)}
          unit="bits"
        />
      </Readouts>
      <View
        cols="3/9"
        title={
          <>
            A <b className="q">codeword</b> is a way down the tree. A bit longer, it takes half as much of the
            budget.
          </>
        }
      >
        <BudgetTree model={model} />
        <Ready p={params.p} disabled={block > 1} set={set} />
        <Slider
          label="Huffman, step"
          value={step}
          min={0}
          max={Math.max(steps, 1)}
          step={1}
          output={step > 0 ? `${step} of ${steps}` : `0 of ${steps}`}
          valueText={
            step > 0
              ? `step ${step} of ${steps}: the two lightest weigh ${chance(newest(model.tree))} together`
              : "not replayed"
          }
          onChange={(replay) => set({ replay })}
        />
      </View>
      <View
        cols="9/-1"
        title={
          block > 1 ? (
            <>
              Bits a letter, the more letters <b className="q">share a codeword</b>
            </>
          ) : (
            <>
              As wide as it is <b className="p">frequent</b>: its <b className="h">surprise</b>, its{" "}
              <b className="q">codeword</b>
            </>
          )
        }
      >
        {block > 1 ? <BlockCosts model={model} /> : <Areas model={model} onDrag={setLength} />}
        <Slider
          label="letters a word"
          value={block}
          min={1}
          max={largest}
          step={1}
          valueText={`${block} of at most ${largest}: ${brief(average, 4)} bits a letter`}
          onChange={(next) => set({ block: next, replay: 0 })}
        />
      </View>
      <Strip
        hint={
          <Choice
            legend="The sliders move"
            value={moves}
            options={MOVES}
            // Codewords of blocks are Huffman’s.
            onChange={(next) => set(next === "lengths" ? { moves: next, block: 1 } : { moves: next })}
          />
        }
        lead={<Formula tex={block === 1 ? leadTex : entropyTex} />}
      >
        {letters.map((letter, i) => (
          <LetterCell
            key={letter.key}
            letter={letter}
            moves={moves}
            own={block === 1}
            onLength={(length) => setLength(i, length)}
            onGrab={grab}
            onChance={(value) => set({ p: redistribute(held.current ?? params.p, i, value) })}
            onCancel={() => held.current && set({ p: held.current })}
          />
        ))}
        <Cell
          sum
          term={
            <span>
              ={" "}
              {block === 1 ? (
                <b className="q">{brief(average)}</b>
              ) : (
                <b className="h">{brief(model.entropy)}</b>
              )}{" "}
              bits
            </span>
          }
        >
          <LetterCount p={params.p} lengths={lengths} set={set} />
        </Cell>
      </Strip>
      <View cols="3/-1">
        <Message message={params.message} model={model} onChange={(message) => set({ message })} />
      </View>
    </>
  );
}
