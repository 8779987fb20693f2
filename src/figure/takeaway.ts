/** What is needed only when a reader takes something along: one file, fetched when the first does. */
export { CopyPanel } from "./CopyPanel.tsx";
export { csv } from "./csv.ts";
export { embedCode } from "./embedCode.ts";
export { evidenceFrom, fill, readingOf, toJsonText, toMarkdown } from "./evidence.ts";
export { exportSvg } from "./exportSvg.ts";
export { saveFile } from "./saveFile.ts";
