/**
 * Tells a reader whose browser remembers nothing, once; see behaviours/unkept.ts. The live region stands there
 * from the start, so that what appears in it is read out.
 */
export function Unkept() {
  return (
    <div role="status">
      <div popover="manual" id="unkept" className="unkept">
        This browser does not let the book remember anything more. Guess and write as you like: what you do
        from here on is gone when you leave this page, unless you save it as a file, which the last lesson
        reads back.{" "}
        <button type="button" className="lnk" data-save>
          Save as a file
        </button>{" "}
        <span data-late />{" "}
        <button type="button" className="lnk" popoverTarget="unkept" popoverTargetAction="hide">
          Close
        </button>
      </div>
    </div>
  );
}
