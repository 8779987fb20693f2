/** Something a drawing tells about the one who drew it, and the place on the chart it speaks of. */
export interface Remark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What the numbered marks on a chart say. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <ol className="remarks">
      {remarks.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
