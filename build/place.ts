import { relative, sep } from "node:path";

const root = process.cwd();

/** A file as messages name it: from the project's root, with forward slashes. */
export function nameFile(file: string): string {
  return relative(root, file).split(sep).join("/");
}
