import type { Callout } from "./sentences.ts";

/** What the numbered marks on the chart say. */
export function Remarks({ callouts }: { callouts: readonly Callout[] }) {
  return (
    <ol className="remarks">
      {callouts.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
