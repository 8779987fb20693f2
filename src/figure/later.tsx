import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

const parts: Promise<unknown>[] = [];

/** At build: settles when all that is fetched later is at hand. To be awaited before anything is drawn. */
export const partsReady = (): Promise<unknown> => Promise.all(parts);

/** A component whose code may still have to come. */
export type Later<P> = ComponentType<P & { room: ReactNode }> & {
  /** Fetches the code, so that what is drawn from then on has it at once. */
  readonly come: () => Promise<void>;
};

/**
 * A part of a view that is not shown at first: its code comes when it is, and until then `room` stands in its
 * place, as large. A widget that may start on a page with that part says so by its `needs`.
 *
 * Code that does not come is asked for again; then the figure stops, and asks once more when it is started anew.
 *
 * @param load - the code
 * @param style - the address of a stylesheet of its own: `import style from "./path.css?url"`
 * @example const PathView = later(() => import("./PathView.tsx").then(({ PathView }) => PathView));
 * @example <PathView model={model} room={<div style={{ height: 320 }} />} />
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, style?: string): Later<P> {
  let atHand: ComponentType<P> | undefined;
  const come = async () => {
    if (atHand) return;
    const [loaded] = await Promise.all([load().catch(load), style && dress(style)]);
    atHand = loaded;
  };
  const newly = () =>
    lazy<ComponentType<P>>(async () => {
      try {
        await come();
        return { default: atHand! };
      } catch (error) {
        Coming = newly();
        throw error;
      }
    });
  let Coming = newly();
  if (import.meta.env.SSR) parts.push(come());

  function Part({ room, ...rest }: P & { room: ReactNode }) {
    const props = rest as unknown as P;
    // The same from one drawing to the next, whatever comes in between.
    const [Shown] = useState<ComponentType<P>>(() => atHand ?? Coming);
    const [waits] = useState(!atHand);
    const shown = <Shown {...props} />;
    return waits ? <Suspense fallback={room}>{shown}</Suspense> : shown;
  }
  return Object.assign(Part, { come });
}

/** Links a stylesheet that the page does without at first. One that does not come leaves what is drawn readable. */
export function dress(href: string): Promise<unknown> | undefined {
  if (import.meta.env.SSR || document.querySelector(`link[href="${href}"]`)) return undefined;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}
