import { memo, type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { formatNumber } from "../ui/format.ts";
import type { Table } from "./defineWidget.ts";
import type { Schema } from "./params.ts";
import type { FigureStore } from "./store.ts";

interface DataTableProps<S extends Schema, M> {
  store: FigureStore<S, M>;
  open: boolean;
  onToggle: (open: boolean) => void;
  onDownload: () => void;
}

/**
 * The figure's data. Without JavaScript a disclosure of its own; with it the tool "Table" opens it. While
 * closed it keeps the rows of when it was last seen, so that a drag does not pay for it.
 */
export function DataTable<S extends Schema, M>({ store, open, onToggle, onDownload }: DataTableProps<S, M>) {
  const { question, table } = store.definition;
  const [model, setModel] = useState(() => store.model(store.initial));
  const seen = usePrinting() || open;

  useLayoutEffect(() => {
    if (!seen) return;
    const update = () => setModel(() => store.model(store.get()));
    update();
    return store.subscribe(update);
  }, [seen, store]);

  return (
    <details className="data" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>Table</summary>
      <Rows question={question} table={table} model={model} />
      <button type="button" className="lnk" onClick={onDownload}>
        Download CSV
      </button>
    </details>
  );
}

interface RowsProps<M> {
  question: string;
  table: (model: M) => Table;
  model: M;
}

const Rows = memo(function Rows<M>({ question, table, model }: RowsProps<M>) {
  const { columns, rows } = table(model);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="Table">
      <table>
        <caption>{question}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th scope="col" className={isNumeric(rows, i) ? "n" : undefined} key={i}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td className={isNumeric(rows, j) ? "n" : undefined} key={j}>
                  {typeof value === "number" ? numberText(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}) as <M>(props: RowsProps<M>) => ReactNode;

const isNumeric = (rows: Table["rows"], column: number): boolean => typeof rows[0]?.[column] === "number";

const numberText = (x: number): string => (Number.isInteger(x) ? formatNumber(x, 0) : formatNumber(x));

/** Whether the page is being printed: then even a closed table is seen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser draws the pages as soon as this event is over.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", start);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
