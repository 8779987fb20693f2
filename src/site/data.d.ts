declare module "*/glossary.yml" {
  const entries: import("../../build/glossary.ts").GlossaryEntry[];
  export default entries;
}
declare module "*/references.bib" {
  const entries: import("../../build/bibliography.ts").Reference[];
  export default entries;
}
declare module "*/review.yml" {
  const cards: import("../../build/review.ts").ReviewCard[];
  export default cards;
}
declare module "virtual:functions" {
  const areas: import("../../build/functions.ts").FunctionArea[];
  export default areas;
}
