import { type ReactNode, useEffect } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { defaults } from "../figure/schema.ts";
import type { IslandKind } from "./Island.tsx";
import { takeInputs } from "./inputs.ts";
import { registry } from "./registry.ts";
import { loadWidget } from "./widgets.ts";

/**
 * Loads an island's code and returns what brings the island to life: hydrates it, then repeats what the
 * reader did before that.
 *
 * @param host - the element with `data-island`
 */
export async function prepare(
  host: HTMLElement,
): Promise<(missed: readonly (() => void)[]) => Promise<void>> {
  const element = await loadElement(host);
  return async (missed) => {
    const changes = takeInputs(host);
    const focused = document.activeElement;
    await hydrate(host, element);
    host.dataset.hydrated = "";
    for (const repeat of [...changes, ...missed]) flushSync(repeat);
    if (focused !== document.activeElement && focused instanceof HTMLElement && host.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  };
}

/** Hydrates at once, so that the reader can change nothing between the taking of the inputs and the end. */
function hydrate(host: HTMLElement, element: ReactNode): Promise<void> {
  const still = host.innerHTML;
  return new Promise((resolve, reject) => {
    flushSync(() => {
      const root = hydrateRoot(host, <Awake onAwake={resolve}>{element}</Awake>, {
        identifierPrefix: host.dataset.prefix,
        onRecoverableError(error) {
          host.dataset.hydrationError = String(error);
          if (import.meta.env.DEV) console.error(error);
        },
        onUncaughtError(error) {
          // React empties what it cannot draw. The picture the page came with is put back.
          setTimeout(() => {
            root.unmount();
            host.innerHTML = still;
            reject(error);
          });
        },
      });
    });
  });
}

async function loadElement(host: HTMLElement): Promise<ReactNode> {
  const kind = host.dataset.island as IslandKind;
  const { widget, ...props } = JSON.parse(host.dataset.props!);
  const [Component, definition] = await Promise.all([
    registry[kind](),
    kind === "widget" ? loadWidget(widget) : undefined,
  ]);
  await definition?.needs?.({ ...defaults(definition.params), ...props.initial });
  return <Component {...props} {...(definition ? { definition } : { slots: slotsOf(host) })} />;
}

/** The finished HTML the island was given, as the page holds it. */
function slotsOf(host: HTMLElement): Record<string, string> {
  const own = [...host.querySelectorAll<HTMLElement>("[data-slot]")].filter(
    (slot) => slot.parentElement!.closest("[data-slot], [data-island]") === host,
  );
  return Object.fromEntries(own.map((slot) => [slot.dataset.slot!, slot.innerHTML]));
}

/** Says when all that stands within it is drawn and its effects have run. */
function Awake({ onAwake, children }: { onAwake: () => void; children: ReactNode }) {
  useEffect(onAwake, [onAwake]);
  return children;
}
