import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountOptions,
  entropyFromCounts,
  gainRatio,
  informationGain,
  mutualInformationFromCounts,
} from "./counts.ts";
import { entropy } from "./entropy.ts";
import { countTables } from "./fixtures/arbitraries.ts";
import { mutualInformation } from "./joint.ts";
import { normalize } from "./normalize.ts";

const columnSums = (table: number[][]) => table[0]!.map((_, y) => table.reduce((n, row) => n + row[y]!, 0));

describe("entropyFromCounts", () => {
  it("is the entropy of the frequencies", () => {
    expect(entropyFromCounts([2, 1, 1, 0])).toBe(1.5);
    expect(entropyFromCounts([9, 5])).toBeCloseTo(entropy(normalize([9, 5])), 15);
    expect(entropyFromCounts([1e300, 1e300])).toBe(1);
  });

  it("with Miller–Madow adds (m − 1)/2N nats, counting only outcomes that were seen", () => {
    const plain = entropyFromCounts([3, 0, 1], "nats");
    expect(entropyFromCounts([3, 0, 1], "nats", { correction: "miller-madow" })).toBeCloseTo(
      plain + 1 / 8,
      15,
    );
    expect(entropyFromCounts([3, 0, 1], "bits", { correction: "miller-madow" })).toBeCloseTo(
      (plain + 1 / 8) / Math.LN2,
      15,
    );
    expect(entropyFromCounts([3, 0, 1], "nats", { correction: "none" })).toBe(plain);
  });

  it("keeps the digits of one exception among many", () => {
    const n = 2 ** 50;
    expect(entropyFromCounts([n - 1, 1], "nats") / ((1 + Math.log(n)) / n)).toBeCloseTo(1, 14);
  });

  it("names what it refuses", () => {
    expect(() => entropyFromCounts([])).toThrow(new RangeError("counts is empty"));
    expect(() => entropyFromCounts([1, -1])).toThrow(
      new RangeError("counts[1] is -1: it must be finite and not negative"),
    );
    expect(() => entropyFromCounts([0, 0])).toThrow(
      new RangeError("counts are all 0 (2 of them): at least one must be positive"),
    );
    expect(() => entropyFromCounts([1e308, 1e308])).toThrow(
      new RangeError(`counts sum to more than ${Number.MAX_VALUE}`),
    );
    expect(() => entropyFromCounts([1], "bits", { correction: "mm" } as unknown as CountOptions)).toThrow(
      new RangeError('correction is mm: it must be "none" or "miller-madow"'),
    );
  });
});

describe("mutualInformationFromCounts", () => {
  it("is that of the frequencies, at any scale", () => {
    fc.assert(
      fc.property(countTables, fc.integer({ min: -500, max: 500 }), (counts, k) => {
        const total = counts.flat().reduce((a, b) => a + b);
        const mi = mutualInformationFromCounts(counts);
        expect(mi).toBeCloseTo(mutualInformation(counts.map((row) => row.map((n) => n / total))), 14);
        expect(mutualInformationFromCounts(counts.map((row) => row.map((n) => n * 2 ** k)))).toBe(mi);
      }),
    );
  });

  it("is exactly 0 for counts that are products of their margins", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
        (a, b) => {
          fc.pre(a.some((n) => n > 0));
          expect(mutualInformationFromCounts(a.map((n) => b.map((m) => n * m)))).toBe(0);
        },
      ),
    );
  });

  it("with Miller–Madow corrects each of the three entropies, and may fall below 0", () => {
    const options = { correction: "miller-madow" } as const;
    fc.assert(
      fc.property(countTables, (counts) => {
        const rows = counts.map((row) => row.reduce((a, b) => a + b));
        const three =
          entropyFromCounts(rows, "nats", options) +
          entropyFromCounts(columnSums(counts), "nats", options) -
          entropyFromCounts(counts.flat(), "nats", options);
        expect(mutualInformationFromCounts(counts, "nats", options)).toBeCloseTo(three, 13);
      }),
    );
    expect(
      mutualInformationFromCounts(
        [
          [5, 5],
          [5, 5],
        ],
        "nats",
        options,
      ),
    ).toBeCloseTo(-1 / 40, 15);
  });

  it("names what it refuses", () => {
    expect(() => mutualInformationFromCounts([[1, 2], [3]])).toThrow(
      new RangeError("counts[1] has length 1 but counts[0] has length 2"),
    );
    expect(() =>
      mutualInformationFromCounts([
        [1, 2],
        [3, NaN],
      ]),
    ).toThrow(new RangeError("counts[1][1] is NaN: it must be finite and not negative"));
    expect(() => mutualInformationFromCounts([[0], [0]])).toThrow(RangeError);
  });
});

describe("informationGain and gainRatio", () => {
  // Quinlan's fourteen days: play or not, by outlook, humidity, wind, temperature.
  const days = [9, 5];

  it.each([
    [
      "outlook",
      [
        [2, 3],
        [4, 0],
        [3, 2],
      ],
      0.247,
      0.156,
    ],
    [
      "humidity",
      [
        [3, 4],
        [6, 1],
      ],
      0.152,
      0.152,
    ],
    [
      "wind",
      [
        [6, 2],
        [3, 3],
      ],
      0.048,
      0.049,
    ],
    [
      "temperature",
      [
        [2, 2],
        [4, 2],
        [3, 1],
      ],
      0.029,
      0.019,
    ],
  ])("of %s in the weather table", (_, children, gain, ratio) => {
    expect(informationGain(days, children)).toBeCloseTo(gain, 3);
    expect(gainRatio(days, children)).toBeCloseTo(ratio, 3);
  });

  it("of an identifier is the whole entropy, and its ratio still beats every honest question", () => {
    const children = [...Array(9).fill([1, 0]), ...Array(5).fill([0, 1])];
    expect(informationGain(days, children)).toBeCloseTo(entropyFromCounts(days), 14);
    expect(gainRatio(days, children)).toBeCloseTo(0.247, 3);
  });

  it("is what the parent's entropy loses on average", () => {
    fc.assert(
      fc.property(countTables, (children) => {
        const parent = columnSums(children);
        const n = parent.reduce((a, b) => a + b);
        const left = children
          .filter((child) => child.some((count) => count > 0))
          .map((child) => (child.reduce((a, b) => a + b) / n) * entropyFromCounts(child));
        const gain = entropyFromCounts(parent) - left.reduce((a, b) => a + b);
        expect(informationGain(parent, children)).toBeCloseTo(gain, 13);
        expect(gainRatio(parent, children)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 0 where the split does not split", () => {
    expect(
      informationGain(
        [3, 2],
        [
          [3, 2],
          [0, 0],
        ],
      ),
    ).toBe(0);
    expect(
      gainRatio(
        [3, 2],
        [
          [3, 2],
          [0, 0],
        ],
      ),
    ).toBe(0);
  });

  it("refuses children that are not the parent's", () => {
    expect(() =>
      informationGain(
        [9, 5],
        [
          [2, 3],
          [4, 0],
          [3, 1],
        ],
      ),
    ).toThrow(new RangeError("childCounts add up to 4 in class 1, but parentCounts[1] is 5"));
    expect(() => gainRatio([9, 5], [[9], [5]])).toThrow(
      new RangeError("childCounts[0] has length 1 but parentCounts has length 2"),
    );
    expect(() => informationGain([1, 1], [])).toThrow(new RangeError("childCounts is empty"));
    expect(() => informationGain([1, -1], [[1, 1]])).toThrow(
      new RangeError("parentCounts[1] is -1: it must be finite and not negative"),
    );
  });
});
