// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FigureBoundary } from "./FigureBoundary.tsx";
import { later } from "./later.tsx";

const Word = ({ says }: { says: string }) => <p>{says}</p>;
const store = { id: "figure", definition: { name: "demo" }, reset: () => {} };

afterEach(cleanup);

describe("a part that comes later", () => {
  it("has its room kept until it is there", async () => {
    const Part = later(async () => Word);
    render(<Part says="here" room={<i>room</i>} />);
    expect(screen.getByText("room")).toBeTruthy();
    expect(await screen.findByText("here")).toBeTruthy();
    expect(screen.queryByText("room")).toBeNull();
  });

  it("is drawn at once if it has come before", async () => {
    const Part = later(async () => Word);
    await Part.come();
    render(<Part says="here" room={<i>room</i>} />);
    expect(screen.getByText("here")).toBeTruthy();
  });

  it("is asked for twice before the figure stops, and again when that starts anew", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const load = vi.fn(async () => Word);
    load.mockRejectedValueOnce(new Error("lost")).mockRejectedValueOnce(new Error("lost"));
    const Part = later(load);
    render(
      <FigureBoundary store={store}>
        <Part says="here" room={<i>room</i>} />
      </FigureBoundary>,
    );
    const again = await screen.findByRole("button", { name: "Start again" });
    expect(load).toHaveBeenCalledTimes(2);
    again.click();
    expect(await screen.findByText("here")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(3);
    vi.restoreAllMocks();
  });
});
