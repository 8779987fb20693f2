/** How long the browser may take to read a text, in milliseconds. */
const PATIENCE = 1000;

/**
 * Around what a module may hold, `await` among it. A brace too many is seen only outside of everything: within, it
 * closes what it should not.
 */
const AROUND = ['(async () => { "use strict"; try { ', '"use strict"; '];

/** The line in which a program ends that ends too early. */
const endOf = (code: string) => code.trimEnd().split("\n").length;

/**
 * The line in which a module cannot be read. `import()` does not say; but browsers do for a script that a
 * timer starts, so the program is read as one, with an end that keeps it from ever running.
 *
 * @param message - what `import()` said: only where the second reading says the same is its line believed
 * @returns undefined where that does not come to light
 */
export async function syntaxLine(code: string, message: string): Promise<number | undefined> {
  if (/^Unexpected end of (input|script)/.test(message)) return endOf(code);
  const lines = code
    .replace(/^\s*import\s[^"'()]*(["'])[^"']*\1\s*;?/gm, (statement) => statement.replace(/[^\n]/g, ""))
    .replace(/^(\s*)export\s+(default\s+)?/gm, "$1")
    .split("\n");
  const end = message.includes("catch") ? "case" : "catch";
  for (const around of AROUND) {
    const lineOfFirst = (count: number) =>
      read(`${around}${lines.slice(0, count).join("\n")}\n${end} {`, message);
    let line = Math.min((await lineOfFirst(lines.length)) ?? 0, lines.length);
    // Some browsers tell of what a statement may not be when they stand at the next one.
    while (line > 1 && (await lineOfFirst(line - 1))) line--;
    if (line) return line;
  }
  return undefined;
}

/** The line in which a text fails with this message, if it does. */
function read(text: string, message: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const done = (line?: number) => {
      self.removeEventListener("error", hear);
      clearTimeout(timer);
      resolve(line);
    };
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      done(event.message.endsWith(message) ? event.lineno : undefined);
    };
    self.addEventListener("error", hear);
    setTimeout(text);
    const timer = setTimeout(done, PATIENCE);
  });
}
