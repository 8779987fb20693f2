import { describe, expect, it } from "vitest";
import { readReferences } from "./bibliography.ts";

const read = (text: string) => readReferences(text, "content/references.bib");

describe("readReferences", () => {
  it("reads authors, accents and page ranges", () => {
    const [entry] = read(`@article{a2021,
  author  = {H{\\"u}llermeier, Eyke and Tops{\\o}e, Flemming},
  title   = {Aleatoric {U}ncertainty},
  journal = {Machine Learning},
  pages   = {457--506},
  year    = {2021}
}`);
    expect(entry).toEqual({
      id: "a2021",
      type: "article",
      authors: [
        { family: "Hüllermeier", given: "Eyke" },
        { family: "Topsøe", given: "Flemming" },
      ],
      title: "Aleatoric Uncertainty",
      year: "2021",
      fields: { journal: "Machine Learning", pages: "457–506" },
    });
  });

  it.each([
    ["@book{a,\n  title = {T},\n}", ":3: @book{a}: the field “author” is missing"],
    ["@book{a,\n  author = T\n}", ":2: @book{a}: cannot read “author = T”"],
    ["@book{a,\n  author = {A},\n  title = {T}\n}\n@book{a,\n", ":5: “a” stands twice"],
    ["@book{a,\n  author = {A},", "the entry a is not closed"],
  ])("refuses %j", (text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});
