/**
 * Tells a reader whose browser remembers nothing, once; see behaviours/unkept.ts. The live region stands there
 * from the start, so that what appears in it is read out.
 */
export function Unkept() {
  return (
    <div role="status">
      <div popover="manual" id="unkept" className="unkept">
        This browser does not let the book remember anything. Guess and write as you like: it will be gone
        when you leave the page.{" "}
        <button type="button" className="lnk" popoverTarget="unkept" popoverTargetAction="hide">
          Close
        </button>
      </div>
    </div>
  );
}
