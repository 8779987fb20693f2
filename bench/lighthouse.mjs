import lighthouse from "lighthouse";

/** Lighthouse's mobile scores of each address, through a browser that listens on `port`. */
export async function measureLighthouse(port, urls) {
  const rows = {};
  for (const url of urls) {
    const result = await lighthouse(url, { port, logLevel: "error", output: "json" });
    const { categories, audits } = result.lhr;
    rows[new URL(url).pathname] = {
      ...Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
      ),
      "LCP ms": Math.round(audits["largest-contentful-paint"].numericValue),
      "blocking ms": Math.round(audits["total-blocking-time"].numericValue),
      CLS: audits["cumulative-layout-shift"].numericValue.toFixed(4),
    };
  }
  return rows;
}
