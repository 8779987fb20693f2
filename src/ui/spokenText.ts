const PIECE = /<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gi;
const VOID = /^(br|hr|img|input|wbr)$/i;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

function decode(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (entity, hex, code, name) =>
    code ? String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)) : (NAMED[name] ?? entity),
  );
}

/**
 * Finished HTML as one would read it out: formulas once, from their MathML, without closing punctuation.
 *
 * Works on text, not on a page, so that the built page and the browser give the same.
 *
 * @param html - a slot's HTML; nothing gives ""
 * @returns its words on one line
 * @example spokenText("<em>It stays</em>, at 1 &lt; 2.") // "It stays, at 1 < 2"
 */
export function spokenText(html = ""): string {
  let unspoken = 0;
  let text = "";
  for (const [piece, close, tag, attributes = ""] of html.matchAll(PIECE)) {
    if (!tag) text += unspoken ? "" : piece;
    else if (close) unspoken = Math.max(0, unspoken - 1);
    else if (VOID.test(tag) || attributes.endsWith("/")) continue;
    else if (unspoken || tag === "annotation" || /aria-hidden="?true/.test(attributes)) unspoken++;
  }
  return decode(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!?]$/, "");
}
