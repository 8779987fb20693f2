import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineWidget } from "./defineWidget.ts";
import { formatState, linkTo, parseState, readHash, writeHash } from "./links.ts";
import { choice, distribution, flag, number, numbers, type Param, type Schema, text } from "./params.ts";
import { sampleState } from "./sampleState.ts";
import { coerce, defaults, merge } from "./schema.ts";

const anyNumber = fc.record({
  min: fc.oneof(fc.integer({ min: -50, max: 0 }), fc.double({ min: -50, max: 0, noNaN: true })),
  max: fc.integer({ min: 1, max: 1e9 }),
  step: fc.constantFrom(1, 0.01, 1e-6),
});
const Nothing = () => null;
const label = "a param";
const link = fc.constantFrom(undefined, true, false);

const anyParam: fc.Arbitrary<Param> = fc.oneof(
  fc.tuple(anyNumber, link).map(([n, l]) => number({ ...n, label, link: l, default: n.max })),
  link.map((l) => choice({ label, link: l, options: ["a", "b;c", "d&e=ü%", "😀"], default: "a" })),
  fc.boolean().map((b) => flag({ label, default: b })),
  fc
    .integer({ min: 1, max: 6 })
    .map((n) => distribution({ label, minLength: 1, maxLength: n, default: Array(n).fill(1 / n) })),
  anyNumber.map((n) => numbers({ ...n, label, minLength: 0, maxLength: 4, default: [] })),
  fc.integer({ min: 0, max: 30 }).map((maxLength) => text({ label, maxLength, default: "" })),
);

const anySchema: fc.Arbitrary<Schema> = fc.dictionary(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,7}$/).filter((key) => key !== "unit"),
  anyParam,
  { maxKeys: 6 },
);

const schemaAndState = anySchema.chain((schema) => fc.tuple(fc.constant(schema), sampleState(schema)));

/** Ways a link goes wrong: garbage, and garbage that almost fits. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom("p", "m", "=", ";", ",", "&", ":", "%", "e", "9", ".", "-", "\uD83D") }),
  fc.constantFrom(
    "p=NaN,1",
    "p=1e999,1",
    "p=,,,",
    "p=-1,-1",
    "p=0,0",
    `p=${"1,".repeat(1e5)}1`,
    "m=Infinity;m=0x10;m=1_000",
    "m=%E0%A4%A",
    "__proto__=1;constructor=2",
    "t=%F0%9F%98",
    "t=\uD83D\uDE00\uDE00",
  ),
);

describe("formatState and parseState", () => {
  it("are each other's inverse for every state of every schema, but for what stays out of links", () => {
    fc.assert(
      fc.property(schemaAndState, fc.constantFrom("bits", "nats"), ([schema, state], unit) => {
        const read = parseState(schema, formatState(schema, state, unit as "bits"));
        const linked = Object.entries(schema).filter(([, param]) => param.link !== false);
        const back = merge(schema, defaults(schema), read.state);
        for (const [key] of linked) expect(back[key]).toEqual(state[key]);
        for (const [key, param] of Object.entries(schema)) {
          if (param.link === false) expect(back[key]).toEqual(param.default);
        }
        expect(read.unit).toBe(unit);
      }),
      { numRuns: 300 },
    );
  });

  const schema = {
    p: distribution({ label, minLength: 2, maxLength: 4, default: [0.5, 0.5] }),
    m: number({ label, min: -3, max: 3, step: 0.1, default: 0 }),
    t: text({ label, maxLength: 20, default: "" }),
    secret: text({ label, maxLength: 20, default: "", link: false }),
  };

  it("write the shortest form, in the schema's order, without defaults", () => {
    const state = { ...defaults(schema), m: -0.5, p: [0.7, 0.2, 0.1] };
    expect(formatState(schema, state, "bits")).toBe("p=.7,.2,.1;m=-.5;unit=bits");
    expect(formatState(schema, defaults(schema))).toBe("");
  });

  it("clamp what is out of range and drop what is wrong", () => {
    expect(parseState(schema, "m=99;p=7,1,2;t=hi;x=1;secret=no").state).toEqual({
      m: 3,
      p: [0.7, 0.1, 0.2],
      t: "hi",
    });
    expect(parseState(schema, "p=.5;m=one;unit=trits")).toEqual({ state: {} });
  });

  it("never throw and only ever give values the schema allows", () => {
    fc.assert(
      fc.property(hostile, (written) => {
        for (const [id, entry] of [...readHash(written), ["x", written] as const]) {
          expect(id).toBeTypeOf("string");
          for (const [key, value] of Object.entries(parseState(schema, entry).state)) {
            expect(coerce(schema[key as keyof typeof schema], value)).toEqual(value);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a hash", () => {
  it("carries the states of several figures", () => {
    const states = fc.array(fc.tuple(fc.string({ minLength: 1, unit: "grapheme" }), schemaAndState), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(states, (figures) => {
        const written = new Map(figures.map(([id, [schema, state]]) => [id, formatState(schema, state)]));
        expect(readHash(writeHash(written))).toEqual(written);
      }),
    );
  });

  it("survives a program that encodes it whole", () => {
    expect(readHash("#explorer%3Ap%3D.7%2C.3%3Bunit%3Dbits").get("explorer")).toBe("p=.7,.3;unit=bits");
  });

  it("is no state when it is only an anchor", () => {
    expect(readHash("#explorer").size).toBe(0);
  });

  it("names figure, params and unit", () => {
    const definition = defineWidget({
      name: "demo",
      title: "Demo",
      question: "Is it?",
      params: { m: number({ label, min: 0, max: 9, step: 1, default: 0 }) },
      model: ({ m }) => ({ m }),
      summary: ({ m }) => `m is ${m}.`,
      table: ({ m }) => ({ columns: ["m"], rows: [[m]] }),
      presets: [],
      View: Nothing,
    });
    expect(linkTo("my figure", definition, { m: 4 }, "nats")).toBe("#my%20figure:m=4;unit=nats");
  });
});
