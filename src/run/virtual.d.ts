declare module "virtual:cell" {
  /** What the worker in the sandbox runs, as the text of one script. */
  export const source: string;
}

declare module "virtual:mathematics" {
  /** The book's mathematics, as the text of one module. */
  export const source: string;
}

declare module "virtual:python" {
  /** Pyodide's files. */
  export const files: readonly import("./fetchAll.ts").RemoteFile[];
  /** What all of them weigh as they are transferred, compressed; to one decimal. */
  export const megabytes: number;
}
