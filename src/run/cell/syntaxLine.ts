/** How long the browser may take to read a program once more, in milliseconds. */
const PATIENCE = 1000;

/**
 * The line in which a module cannot be read. `import()` does not say; but browsers do for a script that a
 * timer starts, so the program is put into a function that is never called.
 *
 * @param message - what `import()` said: only where the second reading says the same is its line believed
 * @returns undefined where that does not come to light
 */
export function syntaxLine(code: string, message: string): Promise<number | undefined> {
  if (message === "Unexpected end of input") return Promise.resolve(code.trimEnd().split("\n").length);
  const script = code
    .replace(/^\s*import\s[^"'()]*(["'])[^"']*\1\s*;?/gm, (statement) => statement.replace(/[^\n]/g, ""))
    .replace(/^(\s*)export\s+(default\s+)?/gm, "$1");
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
    setTimeout(`(async () => { "use strict"; ${script}\n})`);
    const timer = setTimeout(done, PATIENCE);
  });
}
