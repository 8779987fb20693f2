import type { Names } from "./names.ts";

/** One column of a table: what each row has, as the number of its kind. */
export interface Column extends Names {
  readonly cells: Int32Array;
}

/** Rows by columns, the label apart. */
export interface Data {
  readonly features: readonly Column[];
  readonly label: Column;
}
