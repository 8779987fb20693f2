/*
 * One SVG file from the drawings of a figure: each at its place on the page, every style computed and written
 * out, the fonts inside. Opened alone it looks as on the page.
 */

/** What can change how a drawing looks. Geometry stands in attributes already. */
const PROPERTIES = [
  "clip-path",
  "display",
  "fill",
  "fill-opacity",
  "font-family",
  "font-feature-settings",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "vector-effect",
  "visibility",
];

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Room around the drawings, in pixels. */
const PAD = 12;

/** The drawings of the figure with this id as the text of one SVG file. */
export async function exportSvg(id: string): Promise<string> {
  const figure = document.getElementById(id)!;
  const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg.drawing")].filter(isVisible);
  const boxes = drawings.map(inkBox);
  // Whole pixels, so that lines fall on the same pixels as on the page.
  const left = Math.floor(Math.min(...boxes.map((box) => box.left))) - PAD;
  const top = Math.floor(Math.min(...boxes.map((box) => box.top))) - PAD;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.right))) + PAD - left;
  const height = Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + PAD - top;

  const svg = element("svg", { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
  svg.append(
    named("title", figure.querySelector("h3")?.textContent),
    named("desc", figure.querySelector("[data-summary]")?.textContent),
    named("style", await fontFaces(drawings)),
    element("rect", { width, height, fill: getComputedStyle(figure).backgroundColor }),
    ...drawings.map((drawing) => placed(drawing, left, top)),
  );
  return new XMLSerializer().serializeToString(svg);
}

const isVisible = (drawing: SVGSVGElement): boolean => drawing.getClientRects().length > 0;

/** Where a drawing has ink: its own box and what hangs over it, such as labels of ticks. */
function inkBox(drawing: SVGSVGElement) {
  const boxes = [drawing, ...drawing.querySelectorAll("text")].map((node) => node.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function placed(drawing: SVGSVGElement, left: number, top: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [i, original] of originals.entries()) writeStyle(original, copies[i]);
  const box = drawing.getBoundingClientRect();
  const place = {
    // As on the page, where a drawing begins on a whole pixel.
    x: Math.round(box.left) - left,
    y: Math.round(box.top) - top,
    width: box.width,
    height: box.height,
    overflow: "visible",
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

function writeStyle(original: SVGElement, copy: SVGElement): void {
  const style = getComputedStyle(original);
  const around = original.matches("svg.drawing") ? undefined : getComputedStyle(original.parentElement!);
  const saysSomething = (name: string) =>
    style.getPropertyValue(name) !== (INITIAL[name] ?? around?.getPropertyValue(name));
  for (const name of copy.getAttributeNames()) {
    if (name === "class" || name === "style" || name.startsWith("data-")) copy.removeAttribute(name);
  }
  const written = PROPERTIES.filter(saysSomething).map((name) => `${name}:${style.getPropertyValue(name)}`);
  copy.setAttribute("style", written.join(";"));
}

/** Of the properties that are not inherited, the values that need not be written. */
const INITIAL: Record<string, string> = {
  "clip-path": "none",
  display: "inline",
  opacity: "1",
  "vector-effect": "none",
};

/** The `@font-face` rules of the families the drawings use, with the fonts inside as data. */
async function fontFaces(drawings: readonly SVGSVGElement[]): Promise<string> {
  const texts = drawings.flatMap((drawing) => [...drawing.querySelectorAll("text, tspan")]);
  const used = new Set(texts.flatMap((text) => getComputedStyle(text).fontFamily.split(",").map(bareName)));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => used.has(bareName(rule.style.getPropertyValue("font-family"))));
  return (await Promise.all(rules.map(withFontInside))).join("\n");
}

const bareName = (family: string): string => family.trim().replace(/^["']|["']$/g, "");

async function withFontInside(rule: CSSFontFaceRule): Promise<string> {
  const url = rule.style.getPropertyValue("src").match(/url\(["']?([^"')]+)["']?\)/)?.[1];
  if (!url) return "";
  try {
    const font = await fetch(new URL(url, rule.parentStyleSheet?.href ?? document.baseURI));
    return rule.cssText.replace(url, await dataUrl(await font.blob()));
  } catch {
    // Offline, the picture is still worth having in the reader's own sans.
    return "";
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function element(tag: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}

function named(tag: string, text: string | null | undefined): SVGElement {
  const node = element(tag, {});
  node.textContent = text ?? "";
  return node;
}
