import type { ComponentType } from "react";

const words = import.meta.glob<ComponentType>("./*.tsx", { eager: true, import: "default" });

/** What a lesson may write as `<Name>`: each word is one file of this folder. */
export const vocabulary: Readonly<Record<string, ComponentType>> = Object.fromEntries(
  Object.entries(words).map(([path, component]) => [path.slice("./".length, -".tsx".length), component]),
);
