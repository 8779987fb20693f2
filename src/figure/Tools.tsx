import { memo, type ReactNode, useCallback, useState } from "react";
import { DataTable } from "./DataTable.tsx";
import type { Schema } from "./params.ts";
import type { FigureStore } from "./store.ts";
import { ToolRow } from "./ToolRow.tsx";

interface Panel {
  readonly CopyPanel: typeof import("./takeaway.ts").CopyPanel;
  readonly label: string;
  readonly text: string;
}

interface ToolsProps<S extends Schema, M> {
  store: FigureStore<S, M>;
}

const load = () => import("./takeaway.ts");
// WebKit lets a press copy only where nothing has to be fetched first.
const prepare = () => void load().catch(() => {});

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
      try {
        const { CopyPanel, takeAlong } = await load();
        const { said = "", text } = await takeAlong(tool, store);
        say(said);
        if (text) setPanel({ CopyPanel, label: tool, text });
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
        onNear={prepare}
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
