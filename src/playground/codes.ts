import type { Unit } from "../math/unit.ts";

/** Writes the program that computes what a figure shows in a state. */
export type Code = (params: unknown, unit: Unit) => string;

/** Those of all widgets, by the path of their file. */
export const codes = import.meta.glob<Code>("../widgets/*/code.ts", { import: "code", eager: true });
