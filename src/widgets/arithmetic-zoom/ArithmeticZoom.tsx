import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { redistribute } from "../../math/index.ts";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Switch } from "../../ui/Switch.tsx";
import { useHeld } from "../../ui/useHeld.ts";
import leadTex from "./lead.tex";
import type { Model } from "./model.ts";
import { PieceCell } from "./PieceCell.tsx";
import { END, type params as schema } from "./params.ts";
import { widthText } from "./sentences.ts";
import { Typing } from "./Typing.tsx";
import widthTex from "./width.tex";
import { withEnd, withoutEnd } from "./withEnd.ts";
import { ZoomPicture } from "./ZoomPicture.tsx";

/** A message to type, the interval it narrows to, and the shortest binary number inside. */
export function ArithmeticZoom({ params, model, set }: ViewProps<typeof schema, Model>) {
  const [held, hold] = useHeld<readonly number[]>();
  const { pieces, coded, bits, digits, interval, ends } = model;
  const type = (key: string) => set({ message: coded + key });
  const grab = () => hold(params.p);

  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label="shortest binary name"
          value={String(digits.length)}
          unit={digits.length === 1 ? "bit" : "bits"}
        />
        <Readout
          quantity="h"
          label={
            <>
              surprise <Formula tex={widthTex} />
            </>
          }
          value={formatNumber(bits, 2)}
          unit="bits"
        />
        <Readout quantity="p" label="width, its probability" value={widthText(interval.width)} />
      </Readouts>
      <View
        cols="3/-1"
        title={
          <>
            Each letter owns a piece as wide as its <b className="p">probability</b>; typing it zooms in.
            Below, <b className="q">binary digits</b> halve the line until one piece fits inside.
          </>
        }
      >
        <Typing model={model} message={params.message} onType={type} set={set} />
        <ZoomPicture model={model} onType={type} />
        <p className="zoom-name">
          sent: <code>{digits || "nothing"}</code>
        </p>
      </View>
      <Strip hint="A slider makes a letter likelier; the others make room." lead={<Formula tex={leadTex} />}>
        {pieces.map((piece, i) => (
          <PieceCell
            key={piece.key}
            piece={piece}
            onGrab={grab}
            onChange={(value) => set({ p: redistribute(held.current ?? params.p, i, value) })}
            onCancel={() => held.current && set({ p: held.current })}
          />
        ))}
        <Cell
          sum
          term={
            <span>
              = <Digits className="h">{formatNumber(bits, 2)}</Digits> bits
            </span>
          }
        >
          <Switch
            label="end sign"
            checked={ends}
            onChange={(on) =>
              set(
                on
                  ? { ends: true, p: withEnd(params.p) }
                  : { ends: false, p: withoutEnd(params.p), message: params.message.replaceAll(END, "") },
              )
            }
          />
        </Cell>
      </Strip>
    </>
  );
}
