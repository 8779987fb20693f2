import { memo, type ReactNode, useCallback, useState } from "react";
import { copyText } from "../ui/copyText.ts";
import { DataTable } from "./DataTable.tsx";
import { linkTo } from "./links.ts";
import type { Schema } from "./params.ts";
import type { FigureStore } from "./store.ts";
import { ToolRow } from "./ToolRow.tsx";

type Takeaway = typeof import("./takeaway.ts");

interface Panel {
  readonly CopyPanel: Takeaway["CopyPanel"];
  readonly label: string;
  readonly text: string;
}

/** The plate's foot and the line that names the book, under a figure that stands alone; pixels. */
const BELOW_TOOLS = 120;

interface ToolsProps<S extends Schema, M> {
  store: FigureStore<S, M>;
}

/** What a reader can take away from a figure, and the way back to its start. */
export const Tools = memo(function Tools<S extends Schema, M>({ store }: ToolsProps<S, M>) {
  const [panel, setPanel] = useState<Panel>();
  const [tableOpen, setTableOpen] = useState(false);
  const [said, say] = useState("");

  const use = useCallback(
    async (tool: string) => {
      say("");
      if (tool === "Reset") return store.reset();
      if (tool === "Table") return setTableOpen((open) => !open);
      if (tool === "Embed" && panel) return setPanel(undefined);
      if (tool.startsWith("Copy") && (await copyText(textOf(tool, store)))) {
        return say(tool === "Copy link" ? "Link copied" : "Text copied");
      }
      try {
        await takeAway(tool, store, setPanel);
      } catch {
        say("This did not load. Press again in a moment.");
      }
    },
    [store, panel],
  );

  return (
    <>
      <ToolRow
        drawn={store.definition.drawn ?? true}
        onUse={use}
        said={said}
        tableOpen={tableOpen}
        panelOpen={panel !== undefined}
      />
      {panel && <panel.CopyPanel label={panel.label} text={panel.text} onClose={() => setPanel(undefined)} />}
      <DataTable store={store} open={tableOpen} onToggle={setTableOpen} onDownload={() => use("CSV")} />
    </>
  );
}) as <S extends Schema, M>(props: ToolsProps<S, M>) => ReactNode;

/** Uses a tool that takes something along. */
async function takeAway<S extends Schema, M>(
  tool: string,
  store: FigureStore<S, M>,
  show: (panel: Panel) => void,
): Promise<void> {
  const { CopyPanel, csv, embedCode, exportSvg, saveFile } = await import("./takeaway.ts");
  const { name, table } = store.definition;
  if (tool === "Export") return saveFile(`${name}.svg`, "image/svg+xml", await exportSvg(store.id));
  if (tool === "CSV") return saveFile(`${name}.csv`, "text/csv", csv(table(store.model(store.get()))));
  const text = tool === "Embed" ? embed(store, embedCode) : textOf(tool, store);
  show({ CopyPanel, label: tool, text });
}

const textOf = <S extends Schema, M>(tool: string, store: FigureStore<S, M>) =>
  tool === "Copy link" ? pageLink(store) : transcript(store);

function pageLink<S extends Schema, M>({ id, definition, get }: FigureStore<S, M>): string {
  const { params, unit } = get();
  return location.href.replace(/#.*$/, "") + linkTo(id, definition, params, unit);
}

/** What the reader sees, in words: question, sentence, and the link that leads back to it. */
function transcript<S extends Schema, M>(store: FigureStore<S, M>): string {
  const { question, summary } = store.definition;
  return [question, summary(store.model(store.get())), pageLink(store)].join("\n");
}

function embed<S extends Schema, M>(
  { id, definition, get }: FigureStore<S, M>,
  embedCode: Takeaway["embedCode"],
): string {
  const { params, unit } = get();
  const figure = document.getElementById(id)!;
  const toTools =
    figure.querySelector(".tools")!.getBoundingClientRect().bottom - figure.getBoundingClientRect().top;
  const hash = linkTo(definition.name, definition, params, unit);
  return embedCode(definition, hash, Math.ceil(toTools) + BELOW_TOOLS);
}
