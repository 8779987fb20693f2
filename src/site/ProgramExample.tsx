interface ProgramExampleProps {
  /** As it is shown. */
  code: string;
  /** What it gives, if that can be said in a word. */
  result?: string;
  /** The whole program, for the cell above. */
  program: string;
}

/** A line of code, what it gives, and the way to try it. The playground listens for the button. */
export function ProgramExample({ code, result, program }: ProgramExampleProps) {
  return (
    <li>
      <p>
        <code>{code}</code>
        {result && (
          <>
            <small>gives</small>
            <samp>{result}</samp>
          </>
        )}
      </p>
      <button type="button" data-example={program}>
        Try it
      </button>
    </li>
  );
}
