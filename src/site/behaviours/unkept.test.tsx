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
  return import("../../ui/storage.ts");
}

const closeStorage = () =>
  vi.stubGlobal("localStorage", {
    setItem() {
      throw new DOMException("no room", "QuotaExceededError");
    },
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

it("says once that nothing is kept, in a region that is read out, with a way to close it", async () => {
  const { writeLocal } = await open(renderToStaticMarkup(<Unkept />));
  const box = document.getElementById("unkept")!;
  const show = vi.fn();
  box.showPopover = show;
  writeLocal("unit", "nats");
  expect(show).not.toHaveBeenCalled();
  closeStorage();
  writeLocal("unit", "bits");
  writeLocal("unit", "nats");
  expect(show).toHaveBeenCalledOnce();
  expect(box.closest("[role=status]")).not.toBeNull();
  expect(box.querySelector("[popovertarget=unkept]")!.textContent).toBe("Close");
});

it("saves as a file what the browser does not keep", async () => {
  const { writeLocal } = await open(renderToStaticMarkup(<Unkept />));
  document.getElementById("unkept")!.showPopover = vi.fn();
  closeStorage();
  writeLocal("guess/entropy/a", { at: 1 });
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
  document.querySelector<HTMLElement>("#unkept [data-save]")!.click();
  await vi.waitFor(() => expect(files).toHaveLength(1));
  expect(JSON.parse(await files[0].text()).values).toEqual({
    "measured-surprise:guess/entropy/a": { at: 1 },
  });
});

it("leaves a page without the notice alone", async () => {
  const { writeLocal } = await open("<main class='embed'></main>");
  closeStorage();
  expect(writeLocal("unit", "bits")).toBe(false);
});
