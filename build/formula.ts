import katex from "katex";
import { leanHtml, leanMathml } from "./leanFormula.ts";
import { noteFormula } from "./usage.ts";

/** A formula as HTML and MathML; `nats` is there only where the formula reads differently in nats. */
export interface Formula {
  readonly bits: string;
  readonly nats?: string;
}

/** The book's own commands. Colours name quantities; see the classes of the same names in chart.css. */
const MACROS = {
  "\\cp": "\\htmlClass{kp}{#1}",
  "\\cq": "\\htmlClass{kq}{#1}",
  "\\ch": "\\htmlClass{kh}{#1}",
  "\\ck": "\\htmlClass{kk}{#1}",
  "\\cl": "\\htmlClass{kl}{#1}",
  "\\term": "\\htmlData{k=#1}{#2}",
};

/** KaTeX drops `\htmlData` from its MathML, so there a slot is a word that is exchanged afterwards. */
const SLOT_IN_HTML = "\\htmlData{slot-num=#1}{#2}";
const SLOT_IN_MATHML = "\\text{(slot:#1=#2)}";

function render(tex: string, output: "html" | "mathml", log: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    output,
    displayMode,
    throwOnError: true,
    trust: ({ command }) => command === "\\htmlClass" || command === "\\htmlData",
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: { ...MACROS, "\\lb": log, "\\slot": output === "html" ? SLOT_IN_HTML : SLOT_IN_MATHML },
  });
}

/** The `<math>` alone, its slots marked. */
function mathml(tex: string, log: string, display: boolean): string {
  const math = render(tex, "mathml", log, display).match(/<math.*<\/math>/s)![0];
  return leanMathml(math).replace(/<mtext>((?:\(slot:[^)]*\))+)<\/mtext>/g, (_, slots: string) => {
    const numbers = [...slots.matchAll(/\(slot:([\w-]+)=([^)]*)\)/g)];
    const marked = numbers.map(([, name, sample]) => `<mn data-slot-num="${name}">${sample}</mn>`);
    return marked.length > 1 ? `<mrow>${marked.join("")}</mrow>` : marked[0];
  });
}

/** The visible half alone, out of its one wrapper (two where it is displayed). */
function html(tex: string, log: string, display: boolean): string {
  const wrapped = render(tex, "html", log, display);
  return leanHtml(
    wrapped.slice(wrapped.indexOf('<span class="katex-html"'), -"</span>".length * (display ? 2 : 1)),
  );
}

function reading(tex: string, log: string, display: boolean): string {
  const visible = html(tex, log, display);
  noteFormula(visible);
  return `<span class="katex"><span class="katex-mathml">${mathml(tex, log, display)}</span>${visible}</span>`;
}

/**
 * Renders TeX with the book's own commands: `\cp \cq \ch \ck \cl` colour a quantity, `\term{key}{…}`
 * lights with the chart's mark of that key, `\slot{name}{0.00}` is a number that a figure keeps up to
 * date, `\lb` is log₂ in bits and ln in nats.
 *
 * @throws {Error} KaTeX's own words, with the formula
 */
export function renderFormula(tex: string, display = false): Formula {
  try {
    const bits = reading(tex, "\\log_2", display);
    return /\\lb(?![a-zA-Z])/.test(tex) ? { bits, nats: reading(tex, "\\ln", display) } : { bits };
  } catch (error) {
    const reason = error instanceof katex.ParseError ? error.rawMessage : String(error);
    throw new Error(`formula cannot be read: ${reason} in “${tex.trim()}”`);
  }
}

/** A formula as it stands on a page: in both units where it differs, one of them hidden by CSS. */
export function formulaMarkup(tex: string, display = false): string {
  const { bits, nats } = renderFormula(tex, display);
  const placed = (html: string) => (display ? `<span class="katex-display">${html}</span>` : html);
  if (!nats) return placed(bits);
  return `<span class="in-bits">${placed(bits)}</span><span class="in-nats">${placed(nats)}</span>`;
}
