/** The languages of the book's listings. */
export type Language = "python" | "javascript";

const KEYWORDS: Record<Language, ReadonlySet<string>> = {
  python: words(
    "and as assert async await break class continue def del elif else except finally for from global if import in is lambda not or pass raise return try while with yield",
  ),
  javascript: words(
    "async await break case catch class const continue default delete do else export extends finally for from function if import in instanceof let new of return static switch throw try typeof var while yield",
  ),
};

/** Names that are quantities of the book, and the class of their colour. */
const QUANTITIES: Record<string, string> = { p: "kp", P: "kp", q: "kq", Q: "kq", h: "kh", H: "kh" };

const TOKENS: Record<Language, RegExp> = {
  python:
    /(?<aside>#.*|"""[\s\S]*?""")|(?<text>[rbfu]*(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<name>[\p{L}_][\p{L}\w]*)|[\s\S]/giu,
  javascript:
    /(?<aside>\/\/.*|\/\*[\s\S]*?\*\/)|(?<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<name>[\p{L}_$][\p{L}\w$]*)|[\s\S]/gu,
};

/** Code within a string: `{…}` of an f-string, `${…}` of a template. */
const EMBEDDED: Record<Language, RegExp> = { python: /(\{)([^{}]*)(\})/g, javascript: /(\$\{)([^{}]*)(\})/g };

/**
 * A listing as HTML. It keeps the book's colours and has no others: keywords are heavier (`<b>`), comments
 * quieter (`<i>`), and names that are quantities have the colour of the quantity.
 */
export function highlight(code: string, language: Language): string {
  return code.replace(TOKENS[language], (token, ...rest) => {
    const { aside, text, name } = rest.at(-1) as Record<string, string | undefined>;
    if (aside) return `<i>${escapeHtml(aside)}</i>`;
    if (text) return highlightText(text, language);
    if (name && KEYWORDS[language].has(name)) return `<b>${name}</b>`;
    if (name && Object.hasOwn(QUANTITIES, name)) return `<span class="${QUANTITIES[name]}">${name}</span>`;
    return escapeHtml(token);
  });
}

function highlightText(text: string, language: Language): string {
  const holdsCode = language === "python" ? /^\w*f/i.test(text) : text.startsWith("`");
  if (!holdsCode) return escapeHtml(text);
  return escapeHtml(text).replace(EMBEDDED[language], (_, open: string, code: string, close: string) => {
    return open + highlight(unescapeHtml(code), language) + close;
  });
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Text as HTML says it. */
export const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const unescapeHtml = (text: string) =>
  text.replace(/&gt;/g, ">").replace(/&lt;/g, "<").replace(/&amp;/g, "&");
