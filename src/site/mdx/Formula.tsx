/** A formula in a line of text; written for `$…$` by build/remark/formulas.ts. */
export default function Formula({ html }: { html: string }) {
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
