import type { Template } from "../../figure/template.ts";

const drawn: Readonly<Record<string, Template>> = import.meta.env.SSR
  ? import.meta.glob<Template>("./formulas/*.tex", { eager: true, import: "default" })
  : {};

/**
 * The formulas as HTML, by the method's id. They are the larger half of the table and never change, so a browser
 * takes them from the page it hydrates and does not fetch them again.
 */
export const FORMULAS: ReadonlyMap<string, string> = import.meta.env.SSR
  ? new Map(Object.entries(drawn).map(([file, { bits }]) => [file.match(/[\w-]+(?=\.tex)/)![0], bits]))
  : new Map(
      [...document.querySelectorAll<HTMLElement>("[data-formula]")].map((cell) => [
        cell.dataset.formula!,
        cell.innerHTML,
      ]),
    );

/** A formula as one line of text, for the data. */
export const plainFormula = (html: string): string =>
  (html.match(/<math.*?<\/math>/s)?.[0] ?? "")
    .replace(/<(?:msub|munder)>(<(m\w+)[^>]*>[^<]*<\/\2>)/g, "$1_")
    .replace(/<msup>(<(m\w+)[^>]*>[^<]*<\/\2>)/g, "$1^")
    .replace(/<mo[^>]*>([+−≤])<\/mo>/g, " $1 ")
    .replace(/\u2061(?!\()/g, " ")
    .replace(/<[^>]*>|\u2061/g, "")
    .replace(/^ − /, "−")
    .replace(/(∑_\w|\^\d)(?=\w)/g, "$1 ");
