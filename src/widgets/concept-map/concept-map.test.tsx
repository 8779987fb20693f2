// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import { writtenLesson } from "../../figure/writtenLesson.ts";
import { writeLocal } from "../../ui/storage.ts";
import { formulaOf } from "./formulas.ts";
import { IDEAS, IDS } from "./ideas.ts";
import widget from "./index.ts";
import { lessonsRead } from "./lessons.ts";
import { model } from "./model.ts";

const start = defaults(widget.params);

const idea = (name: string) => screen.getByText(name, { selector: ".map-idea" });
const summary = () => document.querySelector("[data-summary]")!.textContent;
const sentence = (id: (typeof IDS)[number]) => IDEAS.find((each) => each.id === id)!.sentence;

const show = showing(widget);

beforeEach(() => localStorage.clear());

describe("the ideas", () => {
  it("each come after those they are made from", () => {
    const places = IDEAS.map(({ id, from }) => ({ id, origins: from.map((origin) => IDS.indexOf(origin)) }));
    for (const { id, origins } of places) {
      for (const origin of origins) expect(origin).toBeLessThan(IDS.indexOf(id));
    }
    expect(IDEAS.map(({ id }) => id)).toEqual(IDS);
  });

  it("all have a verb on the way to them, except the one where it starts", () => {
    expect(IDEAS.filter(({ verb }) => verb.length === 0).map(({ id }) => id)).toEqual(["surprise"]);
  });

  it("all have a formula, and those with a logarithm of their own change it with the unit", () => {
    for (const id of IDS) expect(formulaOf(id).bits).toContain("<math");
    expect(formulaOf("entropy").nats).toBeDefined();
  });

  it("all stand on the map once, a quantity before its uses", () => {
    const { quantities } = model(start, "bits");
    expect(quantities.flatMap(({ id, uses }) => [id, ...uses.map((use) => use.id)])).toEqual(IDS);
  });

  it("light with what they are made from and what is made of them", () => {
    const [, entropy, , kl] = model(start, "bits").quantities;
    const shared = entropy.keys.split(" ").filter((key) => kl.keys.split(" ").includes(key));
    expect(shared).toEqual(["entropy>kl-divergence"]);
  });
});

describe("the path of the presets", () => {
  it("makes the argument: one outcome, its average, the wrong belief, the difference", () => {
    show();
    const said = screen.getAllByRole("radio").map((radio) => {
      fireEvent.click(radio);
      return document.querySelector(".map-detail p")!.textContent;
    });
    expect(said).toEqual([
      "How much did that tell you?",
      "How unsure are you before you look?",
      "What does it cost to expect Q when the world follows P?",
      "How much of that cost could have been saved?",
    ]);
  });
});

describe("the list", () => {
  it("spells out how each idea is made, uses within their quantity", () => {
    show();
    const item = idea("KL divergence").closest("li")!;
    expect(item.textContent).toContain("the difference between cross-entropy and entropy");
    const uses = within(item).getAllByRole("listitem");
    expect(uses.map((use) => use.querySelector(".map-idea")!.textContent)).toEqual([
      "VAE",
      "diffusion",
      "RLHF",
    ]);
  });

  it("links to the lessons there are, and to no others", () => {
    show();
    for (const { name, lesson } of IDEAS) {
      const written = writtenLesson(lesson);
      expect(idea(name).getAttribute("href")).toBe(written?.address ?? null);
    }
    expect(writtenLesson("entropy")).toEqual({ number: 2, address: "/entropy/" });
    expect(writtenLesson("nowhere")).toBeUndefined();
  });

  it("shows an idea at the first press and follows its link at the second", () => {
    show();
    expect(fireEvent.click(idea("entropy"))).toBe(false);
    expect(summary()).toBe(sentence("entropy"));
    expect(screen.getByRole("link", { name: "Lesson 2" }).getAttribute("href")).toBe("/entropy/");
    expect(fireEvent.click(idea("entropy"))).toBe(true);
  });

  it("leaves a press that asks for a new tab alone", () => {
    show();
    expect(fireEvent.click(idea("entropy"), { ctrlKey: true })).toBe(true);
    expect(summary()).toBe(sentence("surprise"));
  });

  it("says which lessons have been read", () => {
    writeLocal("progress", { entropy: { read: 1, done: true }, surprise: { read: 0.4, done: false } });
    show();
    expect(idea("entropy").closest("li")!.textContent).toContain("the average of the surprises, read");
    expect(idea("surprise").closest("li")!.textContent).not.toContain(", read");
    expect(document.querySelectorAll("circle.read")).not.toHaveLength(0);
  });

  it("survives whatever an older edition stored", () => {
    for (const stored of [undefined, null, 7, "x", [], { entropy: null }, { entropy: 1 }]) {
      expect([...lessonsRead(stored)]).toEqual([]);
    }
  });
});

describe("the numbers of one P and one Q", () => {
  const withNumbers = { ...start, numbers: true };

  it("stand at the four quantities, and the last is what is left of the third", () => {
    const { values, sentence } = model(withNumbers, "bits");
    expect(values!.surprise).toBeCloseTo(0.5146, 4);
    expect(values!.entropy).toBeCloseTo(1.1568, 4);
    expect(values!["cross-entropy"]).toBeCloseTo(1.2796, 4);
    expect(values!["kl-divergence"]).toBeCloseTo(0.1228, 4);
    expect(sentence).toContain("the difference, 0.123\u00a0bits");
    expect(model(start, "bits").values).toBeUndefined();
  });

  it("are infinite where Q rules out what P allows, and say so", () => {
    const { values, sentence } = model({ ...withNumbers, q: [0, 0.6, 0.4] }, "nats");
    expect(values!["kl-divergence"]).toBe(Number.POSITIVE_INFINITY);
    expect(sentence).toContain("infinite");
  });

  it("survive a Q over fewer or other outcomes than P's", () => {
    expect(model({ ...withNumbers, p: [0.5, 0.5], q: [0, 0, 1] }, "bits").values!["kl-divergence"]).toBe(0);
    expect(model({ ...withNumbers, q: [0.5, 0.5] }, "bits").values!["kl-divergence"]).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it("follow the sliders, the other outcomes in proportion", () => {
    const map = show({ numbers: true });
    map.move("first of Q", 0.7);
    expect(summary()).toBe(
      "Entropy 1.157, cross-entropy 1.161: the difference, 0.004\u00a0bits, is KL divergence.",
    );
  });
});
