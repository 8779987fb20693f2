import { LARGEST, readProgressFile, type Saved, WrongFile } from "./progressFile.ts";

/**
 * Reads a file the reader chose.
 *
 * @returns what it holds, or a sentence on what is wrong with it. Never throws.
 */
export async function readFile(file: File): Promise<Saved | string> {
  if (file.size > LARGEST) {
    const megabytes = (bytes: number) => Math.round(bytes / 1e6);
    return `“${file.name}” is no file of this book’s progress: it is ${megabytes(file.size)} MB large, and no such file is over ${megabytes(LARGEST)} MB.`;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return `“${file.name}” could not be read.`;
  }
  try {
    return readProgressFile(text);
  } catch (error) {
    // Whatever else goes wrong comes of what stands in the file, such as a million brackets.
    return `“${file.name}” ${error instanceof WrongFile ? error.message : "is damaged"}.`;
  }
}
