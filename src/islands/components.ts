import type { ComponentType } from "react";

type Props = Record<string, unknown>;

const modules = import.meta.glob<Record<string, ComponentType<Props>>>(
  ["../ui/{Predict,Exercise,Listing}.tsx", "../figure/{Figure,Scrub,LiveFormula}.tsx"],
  { eager: true },
);

/** The component behind a kind of island, at build. */
export function componentOf(kind: string): ComponentType<Props> | undefined {
  const name =
    kind === "widget" ? "Figure" : kind.replace(/(^|-)(\w)/g, (_, __, c: string) => c.toUpperCase());
  return Object.entries(modules).find(([path]) => path.endsWith(`/${name}.tsx`))?.[1][name];
}
