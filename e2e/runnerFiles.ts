const FILE =
  /(sandbox\.html|(?:run|Editor|_virtual_cell|_virtual_mathematics)(?=-)|pyodide|python_stdlib)[^/]*$/;

/**
 * Those of a page's requests that are for what runs and edits programs, each once, without the hashes of their
 * names: "run", "sandbox.html".
 */
export function runnerFiles(asked: readonly string[]): string[] {
  const names = asked.flatMap((address) => address.match(FILE)?.[1] ?? []);
  return [...new Set(names)].sort();
}
