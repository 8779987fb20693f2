declare module "virtual:search-index" {
  /** Where the browser finds the index of the book. */
  const address: string;
  export default address;
}
