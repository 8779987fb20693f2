import { elementsOf, type HtmlElement, type HtmlNode, hasClass, isElement } from "./htmlTree.ts";

/** Not part of what a paragraph says: pictures and controls; what opens beside it; the other unit, the other drawing. */
const UNREAD = new Set(["svg", "input", "textarea", "select", "button"]);
const BESIDE = ["pop", "in-nats", "vh", "katex-html"];

const isUnread = (element: HtmlElement): boolean =>
  UNREAD.has(element.name) || BESIDE.some((name) => hasClass(element, name));

/** What stands after an element that its text does not run on from. */
const AFTER: Record<string, string> = { p: " ", li: " ", div: " ", br: " ", time: " ", th: " · ", td: " · " };

/**
 * What an element says, on one line.
 */
export function plainText(node: HtmlNode): string {
  const read = (part: HtmlNode): string => {
    if (!isElement(part)) return part;
    if (isUnread(part)) return "";
    if (part.name === "math") return mathText(part);
    return part.children.map(read).join("") + (AFTER[part.name] ?? "");
  };
  return read(node)
    .replace(/\s+/g, " ")
    .replace(/[ ·]+$/, "")
    .trim();
}

const LOW = "₀₁₂₃₄₅₆₇₈₉";
const HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const digits = (text: string, signs: string, otherwise: string) =>
  /^\d$/.test(text) ? signs[Number(text)] : otherwise + text;

const grouped = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

/** A formula on one line: "p log₂ 1/p", "Σ p_i", "σ² = 17". */
function mathText(math: HtmlNode): string {
  if (!isElement(math)) return math;
  const parts = elementsOf(math).map(mathText);
  const [first = "", second = "", third = ""] = parts;
  switch (math.name) {
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "msup":
    case "mover":
      return below(first, digits(second, HIGH, "^"));
    case "msub":
    case "munder":
      return below(first, digits(second, LOW, "_"));
    case "msubsup":
    case "munderover":
      return below(first, digits(second, LOW, "_") + digits(third, HIGH, "^"));
    case "msqrt":
      return `√(${parts.join("")})`;
    case "mi":
    case "mo":
      return sign(math.children.join(""));
    default:
      return math.children.map(mathText).join("");
  }
}

/** A sign with what hangs on it; a space after a function's name stays behind that. */
const below = (name: string, hung: string) => name.trimEnd() + hung + (/\s$/.test(name) ? " " : "");

/** Relations stand free, and so do names of functions. KaTeX writes an unseen sign after those. */
function sign(text: string): string {
  if (text === "\u2061") return " ";
  return /^[=≠<>≤≥≈+−⋅→]$/.test(text) || text.length > 2 ? ` ${text} ` : text;
}
