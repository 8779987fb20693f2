import type { RenderedPage } from "../src/site/render.tsx";

/** Fits a rendered page into the template, index.html. */
export function composeDocument(template: string, { head, body, attributes }: RenderedPage): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return template
    .replace("<html", () => `<html${written.join("")}`)
    .replace("<!--head-->", () => head)
    .replace("<!--body-->", () => body);
}
