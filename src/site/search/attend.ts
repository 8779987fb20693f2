import address from "virtual:search-index";
import { retry } from "../../islands/retry.ts";
import type { Search, SearchFile } from "./engine.ts";
import { openSearch } from "./engine.ts";
import { resultsOf } from "./results.ts";
import styles from "./search.css?inline";
import { sentenceFor } from "./sentences.ts";

/** Letters of a query; more than that was pasted by mistake, and takes long to look for. */
const LONGEST = 80;

let dressed = false;
let opening: Promise<Search> | undefined;

/** The index, loaded once; after a failure, again. */
function loadSearch(): Promise<Search> {
  opening ??= retry(fetchIndex).then(openSearch);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function fetchIndex(): Promise<SearchFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Makes the dialog a search, and readies it each time it opens. */
export function attend(dialog: HTMLDialogElement) {
  const input = dialog.querySelector("input")!;
  // What was looked for before may be looked for again; what is being typed goes on.
  if (dressed) input.select();
  else dress(dialog, input);
  dressed = true;
  input.dispatchEvent(new Event("input"));
}

function dress(dialog: HTMLDialogElement, input: HTMLInputElement) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  dialog.setAttribute("closedby", "any");
  const knowsClosedBy = "closedBy" in HTMLDialogElement.prototype;
  if (!knowsClosedBy) dialog.addEventListener("pointerdown", (event) => closeOutside(event, dialog));
  const status = dialog.querySelector<HTMLElement>("[role=status]")!;
  const results = document.createElement("div");
  const found = document.createElement("div");
  found.className = "found";
  found.append(results, dialog.querySelector(".link-row")!);
  dialog.firstElementChild!.classList.add("grid");
  dialog.append(found);

  const read = () => input.value.trim().slice(0, LONGEST);
  const answer = async () => {
    const query = read();
    const isCurrent = () => read() === query;
    try {
      const search = await loadSearch();
      if (!isCurrent()) return;
      const findings = search(query);
      results.replaceChildren(...resultsOf(findings));
      status.textContent = sentenceFor(query, findings);
      found.scrollTop = 0;
    } catch (error) {
      console.error(error);
      if (isCurrent()) refuse();
    }
  };
  const refuse = () => {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "lnk";
    again.textContent = "Try again";
    again.addEventListener("click", () => {
      status.textContent = "The index is on its way.";
      input.focus();
      answer();
    });
    results.replaceChildren();
    status.replaceChildren("The index did not load. ", again, " or look in the contents, below.");
  };
  input.addEventListener("input", answer);
  dialog.addEventListener("keydown", (event) => onKey(event, input, [...results.querySelectorAll("a")]));
  results.addEventListener("click", (event) => leave(event, dialog));
}

/** What `closedby` does, for Safari, which does not know it. */
function closeOutside({ target, clientX, clientY }: PointerEvent, dialog: HTMLDialogElement) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  if (target === dialog && !inside) dialog.close();
}

/** Arrows go from the field through the links; letters go to the field, wherever the focus is. */
function onKey(event: KeyboardEvent, input: HTMLInputElement, links: readonly HTMLAnchorElement[]) {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (isComposing || ctrlKey || metaKey || altKey) return;
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inList = at >= 0;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step && (inList || document.activeElement === input)) {
    event.preventDefault();
    const next = links[Math.min(at + step, links.length - 1)];
    (next ?? input).focus();
  } else if (key === "Enter" && document.activeElement === input) {
    event.preventDefault();
    links[0]?.click();
  } else if (inList && (key === "Backspace" || (key.length === 1 && key !== " "))) {
    input.focus();
  }
}

/** A link followed in this window leaves the search, even if it leads to where the page is already. */
function leave(event: MouseEvent, dialog: HTMLDialogElement) {
  const link = (event.target as Element).closest("a");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  dialog.close();
  if (link.href === location.href) dispatchEvent(new HashChangeEvent("hashchange"));
}
