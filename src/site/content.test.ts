import { describe, expect, it } from "vitest";
import { lessons, lessonsCiting, shareMinutes } from "./content.ts";
import { references } from "./library.ts";
import { stateProblem } from "./linkedState.ts";
import { renderPage } from "./render.tsx";
import { notFound, pages, site } from "./routes.ts";

describe("lessons", () => {
  it("stand in reading order and know their neighbours", () => {
    const orders = lessons.map(({ meta }) => meta.order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    for (const [index, { meta }] of lessons.entries()) {
      expect(meta.prev?.slug).toBe(lessons[index - 1]?.meta.slug);
      expect(meta.next?.slug).toBe(lessons[index + 1]?.meta.slug);
    }
  });

  it("share their minutes among their sections to the last tenth", () => {
    for (const { meta } of lessons) {
      const told = meta.sections.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(told).toBeCloseTo(meta.minutes, 9);
    }
  });
});

describe("shareMinutes", () => {
  it("gives more time to what is longer", () => {
    const sections = [
      { id: "a", title: "A", weight: 100 },
      { id: "b", title: "B", weight: 200 },
    ];
    expect(shareMinutes(sections, 10).map(({ minutes }) => minutes)).toEqual([3.3, 6.7]);
  });
});

describe("pages", () => {
  it("have one address each", () => {
    const paths = [...pages, notFound].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("/entropy/");
  });

  it("link under the base path", () => {
    expect(site.link("/entropy/")).toBe(`${site.base}entropy/`);
    expect(site.link("/")).toBe(site.base);
  });
});

describe("sources", () => {
  it("lead from a lesson to the work and back", () => {
    const [cited] = lessons[0].outline.citations;
    const lesson = lessons[0].meta;
    const open = (kind: string, slug?: string) =>
      renderPage(pages.find((page) => page.kind === kind && page.lesson?.slug === slug)!, undefined).body;
    expect(open("lesson", lesson.slug)).toContain(`href="${site.link(`/references/#${cited}`)}"`);
    const references = open("references");
    expect(references).toContain(`id="${cited}"`);
    expect(references).toContain(`href="${site.link(`/${lesson.slug}/#source-${cited}`)}"`);
  });
});

describe("further reading", () => {
  const further = [...references.values()].filter(({ fields }) => fields.annote);

  it("is what no lesson cites, each work to be read after a lesson of the book", () => {
    expect([...references.keys()].filter((id) => lessonsCiting(id).length === 0)).toEqual(
      further.map(({ id }) => id),
    );
    const slugs = lessons.map(({ meta }) => meta.slug);
    for (const { fields } of further) expect(slugs).toContain(fields.after);
  });
});

describe("stateProblem", () => {
  it("passes a state that the widget takes as it is written", () => {
    expect(stateProblem("entropy-explorer", "p=.5,.1,.1,.1,.1,.1;unit=nats")).toBeUndefined();
  });

  it.each([
    ["p=.5,.6", "would become"],
    ["p=high", "is not understood"],
    ["r=1", "is not understood"],
    ["unit=bans", "is not understood"],
  ])("says what a widget would make of %s", (text, why) => {
    expect(stateProblem("entropy-explorer", text)).toContain(why);
  });

  it("knows its widgets", () => {
    expect(stateProblem("lost", "p=1")).toBe("there is no such widget");
  });
});
