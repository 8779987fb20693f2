/** What could not be read, told to the one who typed it. Caught in `answer.ts`; nothing else throws it. */
export class Unreadable extends Error {}

const FUNCTIONS: Record<string, (x: number) => number> = {
  log2: Math.log2,
  lb: Math.log2,
  ln: Math.log,
  log10: Math.log10,
  exp: Math.exp,
  sqrt: Math.sqrt,
  "√": Math.sqrt,
};

const CONSTANTS: Record<string, number> = {
  e: Math.E,
  pi: Math.PI,
  π: Math.PI,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  "∞": Number.POSITIVE_INFINITY,
};

const TOKEN = /\s*((?:\d[\d.,]*|[.,]\d+)(?:e[-+]?\d+)?|log_?(?:10|2)(?!\d)|\p{L}+|\*\*|\S)/iuy;
const NAME = /^[\p{L}√∞]/u;
const NUMBER = /^[\d.,]/;

/** Superscripts become powers, ½ a sum, and every dash, dot and slash the plain one. */
function plain(text: string): string {
  return text
    .replace(/[⁻⁺⁰¹²³⁴-⁹]+/g, (raised) => `^(${raised.normalize("NFKC")})`)
    .replace(/(\d*)\s?([¼-¾⅐-⅞])/g, (_, whole, part) => `(${whole || 0}+${part.normalize("NFKC")})`)
    .normalize("NFKC")
    .replace(/[−–—‐‑‒]/g, "-")
    .replace(/[×·⋅∙]/g, "*")
    .replace(/[÷⁄∶]/g, "/");
}

/**
 * The readings of a typed number: one, or two where a comma may part thousands or decimals.
 *
 * "1,585" is 1.585 first and 1585 second; "0,5" and "1,234.5" can only mean one thing.
 */
function readNumber(token: string): [decimal: number, grouped?: number] {
  const [, body = "", exponent = ""] = /^([\d.,]+)(.*)$/.exec(token) ?? [];
  const value = (digits: string) => Number(digits + exponent);
  if (/^(\d+\.?\d*|\.\d+)$/.test(body)) return [value(body)];
  if (/^\d*,\d+$/.test(body)) {
    const decimal = value(body.replace(",", "."));
    return /^[1-9]\d{0,2},\d{3}$/.test(body) ? [decimal, value(body.replace(",", ""))] : [decimal];
  }
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(body)) return [value(body.replaceAll(",", ""))];
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(body)) return [value(body.replaceAll(".", "").replace(",", "."))];
  throw new Unreadable(`“${token}” does not read as one number.`);
}

/**
 * Evaluates an arithmetic expression: + − × ÷ ^ %, brackets, log2, ln, log10, exp, sqrt, e, π and ∞.
 *
 * A reader of its own rather than a JavaScript parser: it can name nothing but these, and it gives a power
 * precedence over a minus in front, as mathematics does and JavaScript's grammar does not.
 *
 * @param text - what was typed
 * @param grouped - whether a comma that may part thousands does
 * @returns the value, and whether some comma could have been read the other way
 * @throws {Unreadable} naming what could not be read
 */
export function evaluate(text: string, grouped: boolean): { value: number; ambiguous: boolean } {
  const source = plain(text);
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) tokens.push(match[1]!);
  let at = 0;
  let ambiguous = false;

  const take = (...wanted: string[]) => (wanted.includes(tokens[at] ?? "") ? tokens[at++] : undefined);

  function sum(): number {
    let value = product();
    for (let sign = take("+", "-"); sign; sign = take("+", "-"))
      value += sign === "+" ? product() : -product();
    return value;
  }

  function product(): number {
    let value = signed();
    for (;;) {
      if (take("*")) value *= signed();
      else if (take("/")) {
        const divisor = signed();
        if (divisor === 0) throw new Unreadable("Dividing by zero gives no value.");
        value /= divisor;
      } else if (tokens[at] === "(" || NAME.test(tokens[at] ?? "")) value *= power();
      else return value;
    }
  }

  function signed(): number {
    if (take("-")) return -signed();
    return take("+") ? signed() : power();
  }

  function power(): number {
    let value = atom();
    if (take("%")) value /= 100;
    return take("^", "**") ? value ** signed() : value;
  }

  function atom(): number {
    const token = tokens[at++];
    if (token === undefined) throw new Unreadable(`Something is missing after “${text.trim()}”.`);
    if (token === "(") {
      const value = sum();
      if (!take(")"))
        throw new Unreadable(
          tokens[at] ? `“${tokens[at]}” is not expected there.` : "A bracket is not closed.",
        );
      return value;
    }
    if (NUMBER.test(token)) {
      const [decimal, group] = readNumber(token);
      if (group !== undefined) ambiguous = true;
      return grouped && group !== undefined ? group : decimal;
    }
    const name = token.toLowerCase().replace("_", "");
    if (Object.hasOwn(CONSTANTS, name)) return CONSTANTS[name]!;
    // ln(2)^3 raises the logarithm, ln 2^3 its argument.
    if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name]!(tokens[at] === "(" ? atom() : power());
    if (name === "log" || name === "lg")
      throw new Unreadable(`“${token}” needs its base: log2(6), ln(6) or log10(6).`);
    throw new Unreadable(`“${token}” is not something this field can read.`);
  }

  const value = sum();
  if (at < tokens.length) throw new Unreadable(`“${tokens[at]}” is not expected there.`);
  if (Number.isNaN(value)) throw new Unreadable(`“${text.trim()}” has no value.`);
  return { value: value + 0, ambiguous };
}
