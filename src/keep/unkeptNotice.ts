import { saveProgress } from "./saveProgress.ts";

/** Says what will be lost, and offers to save it. */
export function writeNotice(box: HTMLElement): void {
  const button = (text: string) =>
    Object.assign(document.createElement("button"), { className: "lnk", textContent: text });
  const save = button("Save as a file");
  save.onclick = saveProgress;
  const close = button("Close");
  close.onclick = () => box.hidePopover();
  box.replaceChildren(
    "This browser does not let the book remember anything more. Guess and write as you like: what you do from here on is gone when you leave this page, unless you save it as a file. The last lesson can read it back, in this browser or another. ",
    save,
    "\u2003",
    close,
  );
}
