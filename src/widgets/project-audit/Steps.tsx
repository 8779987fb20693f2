import { View } from "../../figure/View.tsx";
import { CheckedStep } from "../../ui/CheckedStep.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Why } from "../../ui/Why.tsx";
import type { Audit } from "./audit.ts";
import { certainRemark, degree, NAME, nats, whole } from "./sentences.ts";

/** What the fit comes to, worked out by the reader from the table of bins or from the rows themselves. */
export function Steps({ audit, basis }: { audit: Audit; basis: string }) {
  const { said, fitted, count, temperature, wrong, brier, heedless, entropyOfMean } = audit;
  // Of nothing, or of ∞, there is no share to save.
  const finite = !wrong && said.loss > 0;
  const lower = finite ? said.loss - fitted.loss : 0;
  const fall = finite ? (100 * lower) / said.loss : 0;
  const shared = { widget: NAME, basis };
  const n = whole(count);
  const sum = (x: number) => formatNumber(x, 2);
  return (
    <View title="Three numbers to work out: from the rows, or from the sums of each bin under “Table”, while the claims show as they were said">
      <CheckedStep
        {...shared}
        id="loss"
        n={1}
        question={
          <>
            A row costs −ln of what was claimed for the label that came. What is the mean of that over the {n}{" "}
            rows, as the claims were said?
          </>
        }
        symbol="<i>L</i>"
        answer={said.loss}
        tolerance={Math.max(0.002, 0.005 * said.loss)}
        unit="nats"
        mistakes={[
          { value: said.loss * count, says: `That is the sum. Divide it by ${n} rows.` },
          {
            value: heedless,
            says: "That takes −ln p in every row. Where the label is 0, the claim for it was 1 − p.",
          },
          { value: brier, says: "That is the mean squared error, the Brier score. Here −ln is asked for." },
          { value: said.entropy, says: "That is what the claims expect to lose. What did they lose?" },
        ]}
        working={
          wrong ? (
            certainRemark(wrong)
          ) : (
            <>
              {sum(said.loss * count)} ÷ {n} = {nats(said.loss)} nats.
            </>
          )
        }
      />
      <CheckedStep
        {...shared}
        id="entropy"
        n={2}
        question={
          <>
            What loss did the claims themselves expect? Take the entropy of each claim, −p ln p −
            (1 − p) ln (1 − p), and the mean over the rows.
          </>
        }
        symbol="<i>H</i>"
        answer={said.entropy}
        tolerance={Math.max(0.002, 0.005 * said.entropy)}
        unit="nats"
        mistakes={[
          { value: said.entropy * count, says: `That is the sum. Divide it by ${n} rows.` },
          {
            value: entropyOfMean,
            says: "That is the entropy of the mean claim. Take the entropy first, then the mean.",
          },
          { value: said.loss, says: "That is the loss: what came, not what was expected." },
        ]}
        working={
          <>
            {sum(said.entropy * count)} ÷ {n} = {nats(said.entropy)} nats. An honest classifier loses what it
            expects, up to luck.
          </>
        }
      />
      <CheckedStep
        {...shared}
        id="saved"
        n={3}
        question={
          <>
            With every logit divided by T = {degree(temperature)} the mean loss is {nats(fitted.loss)} nats.
            By how many percent is it lower than in step 1?
          </>
        }
        answer={fall}
        tolerance={0.5}
        unit="%"
        mistakes={[
          { value: lower, says: "That is the difference in nats. What share of the loss before is it?" },
          { value: fall / 100, says: "That is the share. In percent it is a hundred times as much." },
          { value: 100 - fall, says: "That is what is left. By how much is it lower?" },
          {
            value: (100 * lower) / fitted.loss,
            says: "That is against the loss after. Divide by the one before.",
          },
        ]}
        working={
          <>
            1 − {nats(fitted.loss)} ÷ {nats(said.loss)} = {formatNumber(fall, 1)}%, and not one row changed
            sides.
          </>
        }
        waits={
          wrong
            ? certainRemark(wrong)
            : said.loss === 0
              ? "It loses nothing: there is nothing to save."
              : undefined
        }
      />
      <Why widget={NAME}>
        <b>Why?</b> Say in a sentence or two whether you would trust these claims, and what the temperature
        cannot mend. It goes into your evidence card.
      </Why>
    </View>
  );
}
