// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { Unkept } from "../Unkept.tsx";

/** A page whose storage has not failed yet. */
async function open(body: string) {
  vi.resetModules();
  document.body.innerHTML = body;
  const { startUnkept } = await import("./unkept.ts");
  startUnkept();
  const box = document.getElementById("unkept");
  const [show, hide] = [vi.fn(), vi.fn()];
  if (box) Object.assign(box, { showPopover: show, hidePopover: hide });
  return { ...(await import("../../ui/storage.ts")), box: box!, show, hide };
}

const closeStorage = () =>
  vi.stubGlobal("localStorage", {
    setItem() {
      throw new DOMException("no room", "QuotaExceededError");
    },
  });

const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;

afterEach(() => {
  vi.doUnmock("../../keep/unkeptNotice.ts");
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("says once what will be lost, in a region that is read out, with a way to close it", async () => {
  const { writeLocal, box, show, hide } = await open(renderToStaticMarkup(<Unkept />));
  writeLocal("unit", "nats");
  closeStorage();
  expect(box.textContent).toBe("");
  writeLocal("unit", "bits");
  writeLocal("unit", "nats");
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
  expect(box.closest("[role=status]")).not.toBeNull();
  expect(box.textContent).toContain("is gone when you leave this page, unless you save it as a file");
  button("Close").click();
  expect(hide).toHaveBeenCalledOnce();
  expect(show).toHaveBeenCalledOnce();
});

it("saves as a file what the browser does not keep", async () => {
  const { writeLocal, show } = await open(renderToStaticMarkup(<Unkept />));
  closeStorage();
  writeLocal("guess/entropy/a", { at: 1 });
  await vi.waitFor(() => expect(show).toHaveBeenCalled());
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
  button("Save as a file").click();
  expect(JSON.parse(await files[0].text()).values).toEqual({
    "measured-surprise:guess/entropy/a": { at: 1 },
  });
});

it("says the most needful where its words cannot be had", async () => {
  const { writeLocal, box, show } = await open(renderToStaticMarkup(<Unkept />));
  vi.doMock("../../keep/unkeptNotice.ts", () => Promise.reject(new Error("offline")));
  closeStorage();
  writeLocal("unit", "bits");
  await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
  expect(box.textContent).toContain("Nothing you do here is kept");
});

it("leaves a page without the notice alone", async () => {
  const { writeLocal } = await open("<main class='embed'></main>");
  closeStorage();
  expect(writeLocal("unit", "bits")).toBe(false);
});
