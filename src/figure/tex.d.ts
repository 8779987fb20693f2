/** A `.tex` file, compiled by build/tex.ts. */
declare module "*.tex" {
  const formula: { readonly bits: string; readonly nats?: string };
  export default formula;
}
