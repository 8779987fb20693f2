import { expect, type Locator, type Page } from "@playwright/test";

/** Enough that differs to see it; less is how edges fall on pixels. */
const VISIBLE = 0.01;

/** A figure's drawings as they look on its page: PNG, base64. */
export async function picturesOf(figure: Locator): Promise<string[]> {
  const pictures: string[] = [];
  for (const view of await figure.locator("svg.drawing:visible").all()) {
    pictures.push((await view.screenshot({ animations: "disabled" })).toString("base64"));
  }
  return pictures;
}

/** An exported SVG, opened alone, looks like the drawings of its figure. */
export async function expectSamePicture(page: Page, drawings: readonly string[], file: string) {
  await page.goto(`file://${file}`);
  const size = await page
    .locator("svg")
    .first()
    .evaluate((svg) => svg.getBoundingClientRect().toJSON());
  await page.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
  await page.evaluate(() => document.fonts.ready);
  const exported = (await page.screenshot()).toString("base64");
  expect(drawings.length).toBeGreaterThan(0);
  for (const [i, shown] of drawings.entries()) {
    const place = await page
      .locator("svg > svg")
      .nth(i)
      .evaluate((part) => ({
        x: Number(part.getAttribute("x")),
        y: Number(part.getAttribute("y")),
      }));
    const differing = await page.evaluate(comparePixels, { exported, shown, place, enough: VISIBLE });
    expect(differing, `share of pixels that differ in drawing ${i + 1}`).toBeLessThan(VISIBLE);
  }
}

interface Pictures {
  exported: string;
  shown: string;
  place: { x: number; y: number };
  enough: number;
}

/**
 * Runs in a page: the share of pixels that differ visibly, at the best of the offsets a whole pixel around, or
 * at the first where it is less than `enough`.
 */
async function comparePixels({ exported, shown, place, enough }: Pictures): Promise<number> {
  const load = async (png: string) =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const pixels = (bitmap: ImageBitmap, x: number, y: number, { width, height }: ImageBitmap) => {
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(bitmap, -x, -y);
    return context.getImageData(0, 0, width, height).data;
  };
  const [whole, part] = await Promise.all([load(exported), load(shown)]);
  const a = pixels(part, 0, 0, part);
  let least = 1;
  for (const dx of [0, -1, 1]) {
    for (const dy of [0, -1, 1]) {
      const b = pixels(whole, Math.round(place.x) + dx, Math.round(place.y) + dy, part);
      let different = 0;
      for (let i = 0; i < a.length; i += 4) {
        const distance = Math.max(...[0, 1, 2].map((c) => Math.abs(a[i + c] - b[i + c])));
        if (distance > 96) different++;
      }
      least = Math.min(least, different / (a.length / 4));
      if (least < enough) return least;
    }
  }
  return least;
}
