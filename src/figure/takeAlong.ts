import { copyText } from "../ui/copyText.ts";
import { csv } from "./csv.ts";
import { embedCode } from "./embedCode.ts";
import { exportSvg } from "./exportSvg.ts";
import { linkTo } from "./links.ts";
import type { Schema } from "./params.ts";
import { saveFile } from "./saveFile.ts";
import type { FigureStore } from "./store.ts";

/** What came of using a tool: something to say, or text for the reader to copy. */
export interface Taken {
  readonly said?: string;
  readonly text?: string;
}

/** The plate's foot and the line that names the book, under a figure that stands alone; pixels. */
const BELOW_TOOLS = 120;

/** Uses a figure's tool that takes something along: "Copy link", "Copy text", "Export", "CSV", "Embed", "Code". */
export async function takeAlong<S extends Schema, M>(tool: string, store: FigureStore<S, M>): Promise<Taken> {
  const { name, table } = store.definition;
  if (tool === "Export") await saveFile(`${name}.svg`, "image/svg+xml", await exportSvg(store.id));
  else if (tool === "CSV") saveFile(`${name}.csv`, "text/csv", csv(table(store.model(store.get()))));
  else if (tool === "Code") visit(`${import.meta.env.BASE_URL}playground/${linkAs(name, store)}`);
  else if (tool === "Embed") return { text: embed(store) };
  else {
    const text = tool === "Copy link" ? pageLink(store) : transcript(store);
    return (await copyText(text)) ? { said: tool === "Copy link" ? "Link copied" : "Text copied" } : { text };
  }
  return {};
}

/** Goes to another page of the book; from within somebody else's page in a window of its own. */
function visit(address: string): void {
  if (parent === window) location.assign(address);
  else open(address, "_blank", "noopener");
}

/** The hash that puts a figure of this id into the state of this one. */
function linkAs<S extends Schema, M>(id: string, { definition, get }: FigureStore<S, M>): string {
  const { params, unit } = get();
  return linkTo(id, definition, params, unit);
}

const pageLink = <S extends Schema, M>(store: FigureStore<S, M>): string =>
  location.href.replace(/#.*$/, "") + linkAs(store.id, store);

/** What the reader sees, in words: question, sentence, and the link that leads back to it. */
function transcript<S extends Schema, M>(store: FigureStore<S, M>): string {
  const { question, summary } = store.definition;
  return [question, summary(store.model(store.get())), pageLink(store)].join("\n");
}

function embed<S extends Schema, M>(store: FigureStore<S, M>): string {
  const { id, definition } = store;
  const figure = document.getElementById(id)!;
  const toTools =
    figure.querySelector(".tools")!.getBoundingClientRect().bottom - figure.getBoundingClientRect().top;
  return embedCode(definition, linkAs(definition.name, store), Math.ceil(toTools) + BELOW_TOOLS);
}
