import type { Table } from "./defineWidget.ts";

/**
 * A table as CSV (RFC 4180), numbers with all their digits.
 *
 * Text that a spreadsheet would run as a formula gets a leading apostrophe: some tables hold what a reader
 * has pasted.
 */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
