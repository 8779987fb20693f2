import type { ViewProps } from "../../figure/defineWidget.ts";
import { huffmanLengths, shannonLengths } from "../../math/index.ts";
import { equalLength, type Model } from "./model.ts";
import type { params as schema } from "./params.ts";

interface Props {
  p: readonly number[];
  /** Codewords of blocks are Huffman’s. */
  disabled: boolean;
  set: ViewProps<typeof schema, Model>["set"];
}

/** Codes to begin from, or to give in to. */
export function Ready({ p, disabled, set }: Props) {
  const codes: readonly [string, () => readonly number[]][] = [
    ["Equal lengths", () => p.map(() => equalLength(p.length))],
    ["Surprise, rounded up", () => shannonLengths(p)],
    ["Huffman’s lengths", () => huffmanLengths(p)],
  ];
  return (
    <div className="code-press">
      {codes.map(([name, lengths]) => (
        <button
          key={name}
          type="button"
          className="lnk"
          disabled={disabled}
          onClick={() => set({ lengths: lengths(), replay: 0 })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
