const STEPS = 240;

/** Median and 95th percentile of one step of each figure's main slider, unthrottled and at 4x. */
export async function measureDrags(browser, galleryUrl) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(galleryUrl);
  const names = await page
    .locator("figure.plate[data-widget]")
    .evaluateAll((all) => all.map((figure) => figure.getAttribute("data-widget")));
  const rows = {};
  for (const name of names) {
    const figure = page.locator(`figure[data-widget="${name}"]`);
    await figure.scrollIntoViewIfNeeded();
    await page.locator(`[data-island][data-hydrated]:has(figure[data-widget="${name}"])`).waitFor();
    if ((await figure.locator('input[type="range"]:visible').count()) === 0) continue;
    const row = {};
    for (const rate of [1, 4]) {
      await session.send("Emulation.setCPUThrottlingRate", { rate });
      await figure.evaluate(dragThrough, 40);
      const times = (await figure.evaluate(dragThrough, STEPS)).sort((a, b) => a - b);
      const at = (share) => Math.round(times[Math.floor(share * (times.length - 1))] * 100) / 100;
      row[`median ${rate}x`] = at(0.5);
      row[`p95 ${rate}x`] = at(0.95);
    }
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    rows[name] = row;
  }
  await page.close();
  return rows;
}

/** Runs in the page: moves the figure's finest slider to and fro and times each step to a finished layout. */
async function dragThrough(figure, steps) {
  const sliders = [...figure.querySelectorAll('input[type="range"]')].filter((slider) => slider.offsetParent);
  const stops = (slider) => (slider.max - slider.min) / (slider.step || 1);
  const slider = sliders.find((candidate) => stops(candidate) >= 100) ?? sliders[0];
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const [min, max] = [Number(slider.min), Number(slider.max)];
  const times = [];
  for (let i = 0; i < steps; i++) {
    const share = 0.1 + 0.8 * Math.abs((((i / steps) * 4) % 2) - 1);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    setValue.call(slider, String(min + share * (max - min)));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}
