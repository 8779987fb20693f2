// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getStore } from "../figure/store.ts";
import { type Program, runProgram } from "../run/sandbox.ts";
import { readLocal, writeLocal } from "../ui/storage.ts";
import { Playground } from "./Playground.tsx";

vi.mock("../run/Editor.tsx", () => Promise.reject(new Error("offline")));
vi.mock("../run/sandbox.ts", async (original) => ({ ...(await original()), runProgram: vi.fn() }));
configure({ asyncUtilTimeout: 20_000 });

const figures = [{ name: "gaussian-kl", title: "Gaussian KL" }];
const ran: Program[] = [];

beforeEach(() => {
  localStorage.clear();
  location.hash = "";
  ran.length = 0;
  vi.mocked(runProgram).mockImplementation((program, watcher) => {
    ran.push(program);
    watcher.ended({});
    return () => {};
  });
});
afterEach(cleanup);

const cell = async (language = "JavaScript") =>
  ((await screen.findByRole("textbox", { name: `${language} program` })) as HTMLTextAreaElement).value;
const choose = (option: string) =>
  userEvent.selectOptions(screen.getByRole("combobox"), screen.getByRole("option", { name: option }));

describe("the playground", () => {
  it("begins with an example and runs nothing", async () => {
    render(<Playground figures={figures} />);
    expect(await cell()).toContain('from "measured-surprise"');
    expect(ran).toEqual([]);
  });

  it("starts from another example, and runs it in JavaScript", async () => {
    render(<Playground figures={figures} />);
    const before = await cell();
    await choose("How unsure does temperature make a softmax?");
    expect(await cell()).not.toBe(before);
    expect(ran.map(({ code }) => code)).toEqual([await cell()]);
  });

  it("offers the same examples in Python, and leaves the running to the reader", async () => {
    render(<Playground figures={figures} />);
    await userEvent.click(screen.getByRole("tab", { name: "Python" }));
    await choose("How unsure does temperature make a softmax?");
    expect(await cell("Python")).toContain("import");
    expect(await cell("Python")).not.toContain("const ");
    expect(ran).toEqual([]);
  });

  it("keeps what the reader wrote in each language, and gives it back after something else", async () => {
    writeLocal("code/playground/javascript", "console.log(1)");
    render(<Playground figures={figures} />);
    expect(await cell()).toBe("console.log(1)");
    await choose("How unsure does temperature make a softmax?");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await cell()).toBe("console.log(1)");
    expect(readLocal("code/playground/javascript")).toBe("console.log(1)");
  });

  it("shows a figure, and opens its state in code", async () => {
    render(<Playground figures={figures} />);
    await choose("Gaussian KL");
    await screen.findByRole("heading", { name: "Where does the divergence come from?" });
    getStore("gaussian-kl")!.set({ muQ: -1.25 });
    await userEvent.click(screen.getByRole("button", { name: "Open this state in code" }));
    await waitFor(async () => expect(await cell()).toContain("mean: -1.25"));
    expect(ran.at(-1)!.code).toBe(await cell());
  });

  it("opens the state that a link carries", async () => {
    location.hash = "#gaussian-kl:muQ=2.5";
    render(<Playground figures={figures} />);
    await waitFor(async () => expect(await cell()).toContain("mean: 2.5"));
    expect(getStore("gaussian-kl")!.get().params.muQ).toBe(2.5);
  });

  it("opens the example that a link names", async () => {
    location.hash = "#two-bells:";
    render(<Playground figures={figures} />);
    await waitFor(async () => expect(await cell()).toContain("gaussianKl"));
  });

  it("passes over a link to no figure of the book", async () => {
    location.hash = "#__proto__:x=1";
    render(<Playground figures={figures} />);
    expect(await cell()).toContain("entropy");
    expect(screen.queryByRole("button", { name: "Open this state in code" })).toBeNull();
  });

  it("takes an example of a function from further down the page", async () => {
    render(
      <>
        <Playground figures={figures} />
        <button type="button" data-example={'console.log("tried");\n'}>
          Try it
        </button>
      </>,
    );
    await userEvent.click(screen.getByRole("tab", { name: "Python" }));
    await userEvent.click(screen.getByRole("button", { name: "Try it" }));
    expect(await cell()).toBe('console.log("tried");');
    expect(ran.map(({ code }) => code)).toEqual(['console.log("tried");']);
  });
});
