import { View } from "../../figure/View.tsx";
import { CheckedStep } from "../../ui/CheckedStep.tsx";
import { Why } from "../../ui/Why.tsx";
import { type Result, UNIFORM } from "./model.ts";
import { NAME, rate, whole } from "./sentences.ts";

const IMPOSSIBLE =
  "Without smoothing there is no finite answer for this model. Choose a smoothing and take the step with it.";
const NO_GZIP = "Your browser cannot compress, so there is no file to compare with.";

/** What the numbers on show come to, worked out by the reader. */
export function Steps({ result }: { result: Result }) {
  const { bits, heldOut, training, bytes, saved, gzip, basis } = result;
  const waits = Number.isFinite(bits) ? undefined : IMPOSSIBLE;
  const percent = 100 * saved;
  const shared = { widget: NAME, basis };
  const held = whole(heldOut);
  return (
    <View title="Three numbers to work out from these">
      <CheckedStep
        {...shared}
        id="bytes"
        n={1}
        question={
          <>
            The model needs {rate(bits)} bits a letter for {held} held-out letters. How many bytes is that in
            all?
          </>
        }
        answer={bytes}
        tolerance={Math.max(0.5, 0.01 * bytes)}
        unit="bytes"
        mistakes={[
          { value: 8 * bytes, says: "That is the number of bits. Eight of them make a byte." },
          {
            value: (bits * (training + heldOut)) / 8,
            says: `That is the whole text. Only its ${held} held-out letters are coded.`,
          },
          {
            value: (bits * training) / 8,
            says: `That is the training part. The held-out one has ${held} letters.`,
          },
          { value: heldOut, says: "That is one byte a letter, as a plain file has it." },
        ]}
        working={
          <>
            {held} × {rate(bits)} ÷ 8 = {whole(Math.round(bytes))} bytes. As a plain file they take {held}.
          </>
        }
        waits={waits}
      />
      <CheckedStep
        {...shared}
        id="saved"
        n={2}
        question={
          <>
            A model that knows only that there are 27 letters needs log₂ 27 = {rate(UNIFORM)} bits each. How
            many percent of that does yours save?
          </>
        }
        answer={percent}
        tolerance={0.5}
        unit="%"
        mistakes={[
          { value: 100 - percent, says: "That is what is left. How much is saved?" },
          { value: saved, says: "That is the share. In percent it is a hundred times as much." },
          {
            value: 100 * (1 - bits / 8),
            says: `That is against 8 bits a letter. Compare with log₂ 27 = ${rate(UNIFORM)}.`,
          },
          {
            value: 100 * (UNIFORM / bits - 1),
            says: "That is against your model’s bits. Divide by log₂ 27.",
          },
        ]}
        working={
          <>
            1 − {rate(bits)} ÷ {rate(UNIFORM)} = {rate(saved)}, or {whole(Math.round(percent))}%.
          </>
        }
        waits={waits}
      />
      <CheckedStep
        {...shared}
        id="gzip"
        n={3}
        question={
          gzip?.files ? (
            <>
              gzip packs the training part into {whole(gzip.files.training)} bytes and the whole text into{" "}
              {whole(gzip.files.whole)}. How many bits a letter more than the model does it need for the{" "}
              {held} held-out letters? (Fewer: a minus.)
            </>
          ) : (
            <>How many bits a letter more than the model does gzip need for the held-out letters?</>
          )
        }
        answer={gzip ? gzip.rate - bits : 0}
        tolerance={0.02}
        unit="bits a letter"
        mistakes={
          gzip
            ? [
                { value: gzip.rate, says: "That is what gzip needs. Take off what the model needs." },
                {
                  value: gzip.bytes / heldOut - bits,
                  says: "gzip’s files are counted in bytes: eight bits each.",
                },
                {
                  value: (8 * gzip.files!.whole) / (training + heldOut) - bits,
                  says: "That is over the whole text. The model was given the training part: give it to gzip too, and count only what the held-out letters add.",
                },
                {
                  value: (8 * gzip.files!.whole) / heldOut - bits,
                  says: "That spreads the whole file over the held-out letters. Count only what they add.",
                },
              ]
            : []
        }
        working={
          gzip?.files && (
            <>
              ({whole(gzip.files.whole)} − {whole(gzip.files.training)}) × 8 ÷ {held} = {rate(gzip.rate)}, and{" "}
              {rate(gzip.rate)} − {rate(bits)} = {rate(gzip.rate - bits)}.
            </>
          )
        }
        waits={waits ?? (gzip ? undefined : NO_GZIP)}
      />
      <Why widget={NAME}>
        <b>Why?</b> Say in a sentence or two who wins on this text, and what it knows that the other does not.
        It goes into your evidence card.
      </Why>
    </View>
  );
}
