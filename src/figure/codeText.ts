/** As much as stands on one line, the space after it included if there is one. */
const LINE = /[\s\S]{1,80}(?:\s|$)|[\s\S]{1,80}/gu;

/**
 * The end of a JavaScript program about a text: it defines `text()`, so that a long one does not stand in the way of
 * what is done with it.
 *
 * @example textFunction('a "b"') // 'function text() {\n  return "a \\"b\\"";\n}\n'
 */
export function textFunction(text: string): string {
  const lines = (text.match(LINE) ?? [""]).map(quoted);
  const value = lines.length === 1 ? lines[0] : `(\n    ${lines.join(" +\n    ")}\n  )`;
  return `function text() {\n  return ${value};\n}\n`;
}

/** In the quotation marks that need fewer of its characters escaped. */
function quoted(line: string): string {
  const json = JSON.stringify(line);
  return line.includes('"') && !line.includes("'") ? `'${json.slice(1, -1).replaceAll('\\"', '"')}'` : json;
}
