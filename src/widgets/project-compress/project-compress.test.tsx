// @vitest-environment happy-dom
import { act, configure, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { partsReady } from "../../figure/later.tsx";
import { showing } from "../../figure/showing.tsx";
import { answerStep, step } from "../../ui/checkedSteps.ts";
import widget from "./index.ts";
import { evidence } from "./sentences.ts";

// What comes when it is needed comes, on a slow machine, later than a test waits.
await partsReady();
configure({ asyncUtilTimeout: 10_000 });

const show = showing(widget);

beforeEach(() => localStorage.clear());

describe("the project to compress a text", () => {
  it("asks before it tells", async () => {
    const project = show();
    expect(project.main()).toBe("?");
    expect(document.querySelector(".checked-step")).toBeNull();
    project.move("your guess", 3.5);
    project.press("That is my guess");
    expect(project.main()).toBe("3.09");
    expect(project.params()).toMatchObject({ stage: "read", guess: 3.5, guessed: 2 });
    expect(
      await screen.findByText(/You said 3\.50: 0\.41 too many\.$/, { selector: "[data-summary]" }),
    ).toBeTruthy();
    project.press("Guess again");
    expect(project.main()).toBe("?");
  });

  it("checks three steps on the numbers it shows", async () => {
    show({ stage: "read" });
    expect(await answerStep("bytes", "3.09*401/8")).toMatch(/^That is it: 154\.9\sbytes/);
    expect(await answerStep("saved", "0,35")).toContain("That is the share.");
    expect(await answerStep("saved", "1-3.09/4.75")).toContain("That is the share.");
    expect(await answerStep("saved", "35")).toMatch(/^That is it/);
    expect(await answerStep("gzip", "3.51")).toContain("That is what gzip needs.");
    expect(await answerStep("gzip", "(1859-1683)*8/401 - 3.09")).toMatch(/^That is it: 0\.42/);
  });

  it("opens the steps again for another order, and closes them where there is no finite answer", async () => {
    const project = show({ stage: "read" });
    await answerStep("bytes", "154.9");
    project.move("letters it looks back", 4);
    expect((await step("bytes")).getByRole("status").textContent).toContain("have changed");
    project.choose("none");
    expect((await step("bytes")).queryByRole("textbox")).toBeNull();
    expect(project.main()).toBe("∞");
  });

  it("keeps a text that is too short, and one that is not in use", async () => {
    const project = show();
    project.choose("your own");
    expect(document.querySelector("[data-summary]")!.textContent).toContain("There is no text yet");
    const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
    await screen.findByRole("textbox");
    fireEvent.change(box(), { target: { value: "too short a text" } });
    expect(box().value).toBe("too short a text");
    project.choose("Guess first");
    expect(project.params().source).toBe("passage");
    project.choose("your own");
    expect(box().value).toBe("too short a text");
    expect(project.main()).toBe("?");
  });

  it("takes the reader’s why into the evidence", async () => {
    const project = show({ stage: "read" });
    await step("bytes");
    const why = screen.getByRole("textbox", { name: /^Why\?/ });
    act(() => fireEvent.change(why, { target: { value: "It has read the book." } }));
    expect(evidence(widget.model(project.params(), "bits")).expected).toMatch(/It has read the book\.$/);
  });
});
