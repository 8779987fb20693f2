/** How deep, how many parts of each thing, and how wide before it is broken into lines. */
const DEPTH = 4;
const PARTS = 100;
const WIDTH = 76;

/** What a line of `console.log` says: text as it is, all else as it would be written in a program. */
export const written = (...values: readonly unknown[]): string =>
  values.map((value) => (typeof value === "string" ? value : inspect(value, []))).join(" ");

function inspect(value: unknown, within: readonly object[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "function") return `[function ${value.name || "without a name"}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (within.includes(value)) return "[circular]";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date || value instanceof RegExp) return String(value);
  const name = nameOf(value);
  if (within.length === DEPTH) return `[${name || "Object"}]`;
  const inner = [...within, value];
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = Array.isArray(value) ? value : Array.from(value as unknown as ArrayLike<unknown>);
    const prefix = name === "Array" ? "" : `${name} `;
    return laidOut(
      `${prefix}[`,
      list.slice(0, PARTS).map((part) => inspect(part, inner)),
      list.length,
      "]",
    );
  }
  const open = name ? `${name} {` : "{";
  if (value instanceof Map) {
    const parts = Array.from(value, ([key, of]) => `${inspect(key, inner)} => ${inspect(of, inner)}`);
    return laidOut(open, parts, value.size, "}", " ");
  }
  if (value instanceof Set) {
    const parts = Array.from(value, (part) => inspect(part, inner));
    return laidOut(open, parts, value.size, "}", " ");
  }
  const keys = Object.keys(value);
  const parts = keys.slice(0, PARTS).map((key) => {
    const label = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
    return `${label}: ${inspect(read(value, key), inner)}`;
  });
  return laidOut(open, parts, keys.length, "}", " ");
}

/** On one line where it is short; else numbers in lines that are full, and other parts each on its own. */
function laidOut(open: string, all: readonly string[], count: number, close: string, pad = ""): string {
  const parts = count > PARTS ? [...all.slice(0, PARTS), `… ${count - PARTS} more`] : all;
  if (parts.length === 0) return open + close;
  const line = open + pad + parts.join(", ") + pad + close;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  if (parts.every((part) => /^([-\d…]|NaN$|Infinity$)/.test(part))) return filled(open, parts, close);
  return `${open}\n${parts.map((part) => `  ${part.replaceAll("\n", "\n  ")}`).join(",\n")}\n${close}`;
}

function filled(open: string, parts: readonly string[], close: string): string {
  const lines = [`  ${parts[0]}`];
  for (const part of parts.slice(1)) {
    const last = lines.length - 1;
    if (lines[last]!.length + part.length + 3 > WIDTH) {
      lines[last] += ",";
      lines.push(`  ${part}`);
    } else lines[last] += `, ${part}`;
  }
  return [open, ...lines, close].join("\n");
}

/** What kind of thing it is; "" for a plain object. */
function nameOf(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return "";
  const name = prototype.constructor?.name;
  return typeof name === "string" ? name : "";
}

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch (error) {
    return error;
  }
}

/** Rows and columns of text, as `console.table` shows them. What has no columns is written as it is. */
export function tabulated(data: unknown): string {
  if (typeof data !== "object" || data === null) return written(data);
  const entries = data instanceof Map ? [...data] : Object.entries(data);
  const rows = entries
    .slice(0, PARTS)
    .map(([index, row]): [string, [string, unknown][]] => [
      String(index),
      typeof row === "object" && row !== null ? Object.entries(row) : [["", row]],
    ]);
  const columns = [...new Set(rows.flatMap(([, cells]) => cells.map(([column]) => column)))];
  const lines = [
    ["", ...columns],
    ...rows.map(([index, cells]) => {
      const known = new Map(cells);
      return [index, ...columns.map((column) => (known.has(column) ? written(known.get(column)) : ""))];
    }),
  ];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const texts = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  const more = entries.length > PARTS ? [`… ${entries.length - PARTS} more`] : [];
  return [...texts.filter((line) => line !== ""), ...more].join("\n");
}
