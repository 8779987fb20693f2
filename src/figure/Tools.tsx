import { memo, type ReactNode, useCallback, useState } from "react";
import { copyText } from "../ui/copyText.ts";
import { CopyPanel } from "./CopyPanel.tsx";
import { DataTable } from "./DataTable.tsx";
import { embedCode } from "./embedCode.ts";
import { linkTo } from "./links.ts";
import type { Schema } from "./params.ts";
import { saveFile } from "./saveFile.ts";
import type { FigureStore } from "./store.ts";
import { ToolRow } from "./ToolRow.tsx";

interface Panel {
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
      if (tool === "Embed")
        return setPanel((open) => (open ? undefined : { label: "Embed", text: embed(store) }));
      if (tool === "Export") {
        const { exportSvg } = await import("./exportSvg.ts");
        return saveFile(`${store.definition.name}.svg`, "image/svg+xml", await exportSvg(store.id));
      }
      const text = tool === "Copy link" ? pageLink(store) : transcript(store);
      if (await copyText(text)) say(tool === "Copy link" ? "Link copied" : "Text copied");
      else setPanel({ label: tool, text });
    },
    [store],
  );

  return (
    <>
      <ToolRow onUse={use} said={said} tableOpen={tableOpen} panelOpen={panel !== undefined} />
      {panel && <CopyPanel {...panel} onClose={() => setPanel(undefined)} />}
      <DataTable store={store} open={tableOpen} onToggle={setTableOpen} />
    </>
  );
}) as <S extends Schema, M>(props: ToolsProps<S, M>) => ReactNode;

function pageLink<S extends Schema, M>({ id, definition, get }: FigureStore<S, M>): string {
  const { params, unit } = get();
  return location.href.replace(/#.*$/, "") + linkTo(id, definition, params, unit);
}

/** What the reader sees, in words: question, sentence, and the link that leads back to it. */
function transcript<S extends Schema, M>(store: FigureStore<S, M>): string {
  const { question, summary } = store.definition;
  return [question, summary(store.model(store.get())), pageLink(store)].join("\n");
}

function embed<S extends Schema, M>({ id, definition, get }: FigureStore<S, M>): string {
  const { params, unit } = get();
  const figure = document.getElementById(id)!;
  const toTools =
    figure.querySelector(".tools")!.getBoundingClientRect().bottom - figure.getBoundingClientRect().top;
  const hash = linkTo(definition.name, definition, params, unit);
  return embedCode(definition, hash, Math.ceil(toTools) + BELOW_TOOLS);
}
