import { describe, expect, it } from "vitest";
import { readTable } from "./readTable.ts";

const lines = (header: string, rows: readonly string[]) => [header, ...rows].join("\n");
const eight = (row: (i: number) => string) => Array.from({ length: 8 }, (_, i) => row(i));

function read(text: string) {
  const reading = readTable(text);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading;
}
function refused(text: string): string {
  const reading = readTable(text);
  return "refused" in reading ? reading.refused : "read";
}

describe("a table", () => {
  it("has its features named by the first line and its label last", () => {
    const { data, notes } = read(
      lines(
        "colour,size,y",
        eight((i) => `${i % 3 ? "red" : "blue"},${i % 2},${i % 2 ? "+" : "-"}`),
      ),
    );
    expect(data.features.map(({ name }) => name)).toEqual(["colour", "size"]);
    expect(data.features[0]!.kinds).toEqual(["blue", "red"]);
    expect(Array.from(data.features[0]!.cells)).toEqual([0, 1, 1, 0, 1, 1, 0, 1]);
    expect(data.label).toMatchObject({ name: "y", kinds: ["-", "+"] });
    expect(notes).toEqual([]);
  });

  it("may be divided by semicolons or tabs, with decimal commas, and come from Windows", () => {
    for (const sign of [";", "\t"]) {
      const text = `\uFEFF${["x", "y"].join(sign)}\r\n${eight((i) => [`${i % 2},5`, i % 2 ? "a" : "b"].join(sign)).join("\r\n")}\r\n`;
      const { data } = read(text);
      expect(data.features[0]!.kinds).toEqual(["0.5", "1.5"]);
      expect(data.label.cells).toHaveLength(8);
    }
  });

  it("may hold its separator in quotes, and quotes in those", () => {
    const { data } = read(
      lines(
        '"a, b",y',
        eight((i) => `"x ""${i % 2}"", or so", ${i % 2}`),
      ),
    );
    expect(data.features[0]!.name).toBe("a, b");
    expect(data.features[0]!.kinds).toEqual(['x "0", or so', 'x "1", or so']);
  });

  it("takes 1, 1.0 and 1,0 in quotes for one number", () => {
    const { data } = read(
      lines(
        "x,y",
        eight((i) => `${["1", "1.0", '"1,0"', "2"][i % 4]},${i % 2}`),
      ),
    );
    expect(data.features[0]!.kinds).toEqual(["1", "2"]);
  });

  it("has columns of many numbers cut into parts of as many rows, equal values together", () => {
    const { data, notes } = read(
      lines(
        "x,y",
        Array.from({ length: 100 }, (_, i) => `${(i * 37) % 100},${i % 2}`),
      ),
    );
    const { kinds, cells } = data.features[0]!;
    expect(kinds).toEqual(["under 25", "25 to under 50", "50 to under 75", "75 and over"]);
    for (const part of [0, 1, 2, 3]) expect(cells.filter((cell) => cell === part)).toHaveLength(25);
    expect(notes).toEqual(["Cut into quarters of the rows: x."]);
    const mostly = read(
      lines(
        "x,y",
        Array.from({ length: 100 }, (_, i) => `${i < 85 ? 0 : i},${i % 2}`),
      ),
    );
    expect(mostly.data.features[0]!.kinds).toEqual(["under 85", "85 and over"]);
    expect(mostly.data.features[0]!.cells.filter((cell) => cell === 1)).toHaveLength(15);
  });

  it("leaves out lines it cannot read, and says which and why", () => {
    const rows = eight((i) => `${i % 2},${i % 2}`);
    rows.splice(1, 0, "1", "", '"open,1', "1,");
    expect(read(lines("x,y", rows)).notes).toEqual([
      "Left out: line 3 (1 cell, not 2), line 5 (a quote stays open), line 6 (nothing under y).",
    ]);
    const many = read(lines("x,y", [...eight((i) => `${i % 2},${i % 2}`), ...Array(9).fill("1")]));
    expect(many.notes[0]).toMatch(/line 14 \(1 cell, not 2\) and 4 more\.$/);
  });

  it("is refused with the reason", () => {
    expect(refused(" \n")).toBe("There is nothing there yet.");
    expect(refused("x")).toMatch(/^The first line has to name at least two columns/);
    expect(refused("1,2\n3,4")).toMatch(/holds numbers\.$/);
    expect(refused("x,,y")).toBe("Column 2 has no name in the first line.");
    expect(refused(lines("x,y", ["1,2", "3"]))).toBe(
      "Only 1 row can be read; 8 is the least. Left out: line 3 (1 cell, not 2).",
    );
    expect(
      refused(
        lines(
          "x,y",
          eight((i) => `${i},1`),
        ),
      ),
    ).toMatch(/^The last column, y, has one value only/);
    expect(
      refused(
        lines(
          "x,y",
          Array.from({ length: 30 }, (_, i) => `1,k${i}`),
        ),
      ),
    ).toMatch(/has 30 values; 20 is the most\.$/);
    const wide = Array.from({ length: 22 }, (_, i) => `c${i}`).join(",");
    expect(refused(wide)).toBe("There are 21 features beside the label; 20 is the most.");
  });

  it("has at most ten thousand rows", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${i % 3},${i % 2}`);
    expect(read(lines("x,y", rows)).data.label.cells).toHaveLength(10_000);
    expect(refused(lines("x,y", [...rows, "1,1"]))).toBe(
      "There are more than 10,000 rows, which is the most.",
    );
    expect(refused("x".repeat(4_000_001))).toBe("That is 4,000,001 characters; 4,000,000 is the most.");
  });
});
