/** As much as stands on one line, the space after it included if there is one. */
const LINE = /[\s\S]{1,80}(?:\s|$)|[\s\S]{1,80}/gu;

/** Of a longer text a program holds the beginning: it is to be read, changed and kept. */
const MOST = 20_000;

/** As much of a text as a program holds, in UTF-16 units. */
export const heldText = (text: string): string =>
  text.length > MOST ? text.slice(0, MOST).replace(/[\ud800-\udbff]$/, "") : text;

/**
 * The end of a JavaScript program about a text: it defines `text()`, so that a long one does not stand in the
 * way of what is done with it.
 *
 * @example textFunction("a b") // 'function text() {\n  return "a b";\n}\n'
 */
export function textFunction(text: string): string {
  const held = heldText(text);
  const lines = (held.match(LINE) ?? [""]).map(quoted);
  const value = lines.length === 1 ? lines[0] : `(\n    ${lines.join(" +\n    ")}\n  )`;
  const cut = held === text ? "" : "  // Only its beginning: put in the rest.\n";
  return `function text() {\n${cut}  return ${value};\n}\n`;
}

/** In the quotation marks that need fewer of its characters escaped. */
function quoted(line: string): string {
  const json = JSON.stringify(line);
  return line.includes('"') && !line.includes("'") ? `'${json.slice(1, -1).replaceAll('\\"', '"')}'` : json;
}
