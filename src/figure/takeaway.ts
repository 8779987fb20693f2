/** What is needed only when a reader takes something along: one file, fetched when the first does. */
export { CopyPanel } from "./CopyPanel.tsx";
export { fillFrom, toJsonText, toMarkdown } from "./evidence.ts";
export { saveFile } from "./saveFile.ts";
export { takeAlong } from "./takeAlong.ts";
