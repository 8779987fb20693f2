import { saveFile } from "../figure/saveFile.ts";
import type { Work } from "./kinds.ts";
import { fileName, progressFile } from "./progressFile.ts";
import { keptWork } from "./work.ts";

/** Hands the reader all they made as a file, what this browser would not keep included; returns what is in it. */
export function saveProgress(): Work {
  const work = keptWork();
  const now = new Date();
  saveFile(fileName(now), "application/json", progressFile(work, now));
  return work;
}
