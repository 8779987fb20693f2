import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import { ANSWERS } from "./answers.ts";
import { fitted } from "./fit.ts";
import widget from "./index.ts";
import { lossCurve, model } from "./model.ts";
import { type Answers, params } from "./params.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";
import { FIRST, LAST, placeOf, temperatureAt, temperatureFor } from "./temperatures.ts";

const at = (state: object, unit: Unit = "nats") => model(merge(params, defaults(params), state), unit);
const preset = (id: string, unit: Unit = "nats") =>
  at(widget.presets.find((candidate) => candidate.id === id)!.state, unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The mean price, message by message and straight from its definition. */
function plainLoss(answers: Answers, bias: number, temperature: number): number {
  let [sum, count] = [0, 0];
  for (const group of ANSWERS[answers]) {
    const odds = Math.exp((group.logit + bias) / temperature);
    sum += group.yes * Math.log(1 + 1 / odds) + (group.count - group.yes) * Math.log(1 + odds);
    count += group.count;
  }
  return sum / count;
}

describe("the calibration lab's numbers", () => {
  it("split what 99 % of a share of 80 % costs", () => {
    const { loss, refinement, kl, ece, accuracy } = preset("sure");
    expect(loss).toBeCloseTo(-0.8 * Math.log(0.99) - 0.2 * Math.log(0.01), 12);
    expect(loss).toBeCloseTo(0.9291, 4);
    expect(refinement).toBeCloseTo(0.5004, 4);
    expect(kl).toBeCloseTo(0.4287, 4);
    expect(ece).toBeCloseTo(0.19, 12);
    expect(accuracy).toBe(0.8);
    expect(preset("sure", "bits").kl).toBeCloseTo(0.4287 / Math.LN2, 3);
  });

  it("fit that to a claim of 80 %, at ln 99 / ln 4", () => {
    const { loss, kl, claims, accuracy, lossBefore } = preset("fitted");
    expect(fitted("sure", 0)).toBe(Number((Math.log(99) / Math.log(4)).toFixed(4)));
    expect(claims[0].claimed).toBeCloseTo(0.8, 5);
    expect([loss, lossBefore]).toEqual([expect.closeTo(0.5004, 4), expect.closeTo(0.9291, 4)]);
    expect(kl).toBeLessThan(1e-9);
    expect(accuracy).toBe(0.8);
  });

  it.each([
    ["fitted", "sure", 0],
    ["many-fitted", "many", 0],
    ["leaning", "many", 2],
    ["right", "right", 0],
  ] as const)("name as fitted in “%s” what is, to four decimals", (id, answers, bias) => {
    const best = fitted(answers, bias);
    expect(preset(id).temperature).toBe(best);
    for (const other of [0.99 * best, 1.01 * best].filter((t) => t >= 0.1)) {
      expect(plainLoss(answers, bias, best)).toBeLessThan(plainLoss(answers, bias, other));
    }
  });

  it("are those of the definition for all answers, leanings and temperatures", () => {
    for (const answers of params.answers.options) {
      for (const bias of [-2, 0, 1.5]) {
        for (const temperature of [0.5, 1, 4]) {
          const { loss, refinement, kl } = at({ answers, bias, temperature });
          expect(loss).toBeCloseTo(plainLoss(answers, bias, temperature), 12);
          expect(refinement).toBeCloseTo(at({ answers }).refinement, 12);
          expect(refinement + kl).toBeCloseTo(loss, 12);
        }
      }
    }
  });

  it("keep the accuracy at every temperature, but not under a leaning", () => {
    const accuracies = [0.1, 1, 3, 10].map((temperature) => at({ answers: "many", temperature }).accuracy);
    // Of the messages at each logit, those on the side that it says.
    expect(accuracies).toEqual(Array(4).fill((29 + 17 + 15 + 6 + 6 + 14 + 18 + 29) / 160));
    expect(at({ answers: "many", bias: 2 }).accuracy).toBeLessThan(accuracies[0]);
  });

  it("show no gap where two errors share a bin, and show it in twice the bins", () => {
    expect(preset("hidden").ece).toBeCloseTo(0, 12);
    expect(preset("seen").ece).toBeCloseTo(0.29, 12);
    const kl = (p: number, q: number) => p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
    expect(preset("hidden").kl).toBeCloseTo((kl(0.9, 0.61) + kl(0.4, 0.69)) / 2, 12);
  });

  it("are honest and tell nothing where the claim is the overall share", () => {
    const { ece, kl, loss } = preset("share", "bits");
    expect([ece, kl, loss]).toEqual([0, 0, 1]);
  });

  it("stop the fit of answers all right where the range ends", () => {
    expect(fitted("right", 0)).toBe(0.1);
    expect(preset("right").refinement).toBe(0);
  });

  it("draw the loss over every temperature as it is there", () => {
    const curve = lossCurve("many", 0, "nats");
    expect([curve[0][0], curve.at(-1)![0]]).toEqual([0.1, expect.closeTo(10, 12)]);
    const [temperature, loss] = curve[70];
    expect(loss).toBeCloseTo(plainLoss("many", 0, temperature), 12);
  });
});

describe("a temperature", () => {
  it("is found for a claim on the same side of a half", () => {
    expect(temperatureFor(Math.log(99), 0.8)).toBeCloseTo(3.31, 2);
    expect(temperatureFor(-Math.log(99), 0.2)).toBeCloseTo(3.31, 2);
  });

  it("is the hottest for any other, the coldest for certainty", () => {
    expect(temperatureFor(3, 0.5)).toBe(10);
    expect(temperatureFor(3, 0.2)).toBe(10);
    expect(temperatureFor(3, 1)).toBe(0.1);
    expect(temperatureFor(-3, 0)).toBe(0.1);
  });

  it("has a place on the slider", () => {
    expect([FIRST, LAST].map(temperatureAt)).toEqual([0.1, 10]);
    for (let place = FIRST; place <= LAST; place++) expect(placeOf(temperatureAt(place))).toBe(place);
  });
});

describe("what the calibration lab says", () => {
  it.each([
    [
      "sure",
      /^Accuracy 80%, average gap 0.190 in 10 bins, loss 0.929 nats. Claims too sure cost 0.429 of it/,
    ],
    ["fitted", /^Same accuracy, 80%, loss 0.929 to 0.500 nats/],
    ["many", /0.461 nats. Claims too sure cost 0.082 of it: a higher/],
    ["many-fitted", /0.461 to 0.381 nats.* No temperature does better/],
    ["modest", /Claims too modest cost 0.062 of it: a lower/],
    ["leaning", /No temperature does better; 0.058 of it still pays/],
    ["share", /loss 0.693 nats. The claim is true, but it tells no message from another/],
    ["hidden", /^In 10 bins no gap shows, ECE 0.000, yet 0.196 of the loss, 0.695 nats/],
    ["seen", /average gap 0.290 in 20 bins.*too high, others too low/],
    ["right", /^Same accuracy, 100%, loss 0.274 to 0.002 nats.*colder is always cheaper/],
  ])("for “%s” is its point", (id, point) => {
    expect(plain(summary(preset(id)))).toMatch(point);
  });

  it("keeps empty bins in the table", () => {
    const { rows } = table(preset("sure"));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(["0.00", "0.10", 0, "empty", "empty", ""]);
    expect(rows[9]).toEqual(["0.90", "1.00", 100, "0.9900", "0.8000", "0.1900"]);
  });
});
