/**
 * Where a reader is told, once, that the browser remembers nothing; see behaviours/unkept.ts. The live region
 * stands there from the start, so that what appears in it is read out.
 */
export function Unkept() {
  return (
    <div role="status">
      <div popover="manual" id="unkept" className="unkept" />
    </div>
  );
}
