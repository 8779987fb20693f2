import { escapeHtml } from "../highlight.ts";

/** The public names of src/math, and the address of each on the page. */
export type Addresses = ReadonlyMap<string, string>;

const RAISED = /\^(?:\(((?:[^()]|\([^()]*\))*)\)|([\p{L}\p{N}]+(?:\([^()]*\))?))/gu;
const LOWERED = /(?<=[\p{L}Σ])_(?:\{([^{}]*)\}|(\p{L}+))/gu;

/** A text or formula of a docstring as HTML: what stands in backticks is code, public names are links. */
export function proseHtml(text: string, addresses: Addresses): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? codeHtml(part, addresses) : plainHtml(part, addresses)))
    .join("");
}

/** A type, or some other code, as HTML with links from the public names in it. */
export function linkedHtml(code: string, addresses: Addresses): string {
  return escapeHtml(code).replace(/[A-Za-z]\w*/g, (name) => {
    const address = addresses.get(name);
    return address ? `<a href="#${address}">${name}</a>` : name;
  });
}

const codeHtml = (code: string, addresses: Addresses) =>
  `<code>${/^\w+$/.test(code) ? linkedHtml(code, addresses) : escapeHtml(code)}</code>`;

function plainHtml(text: string, addresses: Addresses): string {
  return escapeHtml(text)
    .replace(LOWERED, (_, group: string | undefined, word: string) => `<sub>${group ?? word}</sub>`)
    .replace(RAISED, (_, group: string | undefined, word: string) => `<sup>${group ?? word}</sup>`)
    .replace(/\b[a-z]+[A-Z]\w*/g, (name) => (addresses.has(name) ? codeHtml(name, addresses) : name));
}
