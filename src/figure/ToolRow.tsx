import { memo } from "react";

interface ToolRowProps {
  /** Whether there is a picture to export. */
  drawn: boolean;
  /** One of them may be used soon. */
  onNear: () => void;
  onUse: (tool: string) => void;
  /** What has just happened. */
  said: string;
  tableOpen: boolean;
  panelOpen: boolean;
}

/** The tools as a row of words. Drawn again only when one is used, not with every step of a drag. */
export const ToolRow = memo(function ToolRow(props: ToolRowProps) {
  const { drawn, onNear, onUse, said, tableOpen, panelOpen } = props;
  const expanded: Record<string, boolean> = { Table: tableOpen, Embed: panelOpen };
  return (
    <div className="tools">
      <span role="status">{said}</span>
      {["Reset", "Copy link", "Copy text", "Table", ...(drawn ? ["Export", "Code"] : []), "Embed"].map(
        (tool) => (
          <button
            type="button"
            key={tool}
            aria-expanded={expanded[tool]}
            onPointerEnter={onNear}
            onFocus={onNear}
            onClick={() => onUse(tool)}
          >
            {tool}
          </button>
        ),
      )}
    </div>
  );
});
