/*
 * A lesson holds some hundred and fifty formulas; what KaTeX writes of each is cut down to what is seen or
 * heard, a twentieth of a page's bytes.
 */

const LOOKS =
  /\s(?:stretchy|separator|fence|lspace|rspace|form|minsize|maxsize|displaystyle|scriptlevel|display|xmlns)="[^"]*"/g;

/**
 * MathML is for those who listen: how it would look, were it shown, is left out. So is the TeX that KaTeX
 * adds, which would say the sample digits of a live formula for ever.
 */
export function leanMathml(math: string): string {
  return (
    math
      .replace(/<annotation.*<\/annotation>|<\/?semantics>/gs, "")
      .replace(LOOKS, "")
      .replace(/<mspace[^>]*>(?:<\/mspace>)?|<mtext>\s*<\/mtext>|<\/?mstyle[^>]*>/g, "")
      .replace(/<mrow>(<(m[ino])\b[^>]*>[^<]*<\/\2>)<\/mrow>/g, "$1")
      // KaTeX puts everything into one row; a formula is a row by itself.
      .replace(/^<math><mrow>(.*)<\/mrow><\/math>$/s, "<math>$1</math>")
  );
}

/** Lengths to a thousandth of an em, a sixtieth of a pixel. */
export function leanHtml(html: string): string {
  return html
    .replace(/-?\d*\.\d{4,}em/g, (length) => `${Number(Number.parseFloat(length).toFixed(3))}em`)
    .replace(/;"/g, '"');
}
