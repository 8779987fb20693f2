import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

const parts: Promise<unknown>[] = [];

/** At build: settles when all that is fetched later is at hand. To be awaited before anything is drawn. */
export const partsReady = (): Promise<unknown> => Promise.all(parts);

/**
 * A part of a view that is not shown at first: its code comes when it is, and until then `room` stands in its
 * place, as large. At build it is drawn at once, so that a page may well start with it.
 *
 * Code that does not come is asked for again; then the figure stops, and asks once more when it is started anew.
 *
 * @example const PathView = later(() => import("./PathView.tsx").then(({ PathView }) => PathView));
 * @example <PathView model={model} room={<div style={{ height: 320 }} />} />
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  const newly = () =>
    lazy<ComponentType<P>>(async () => {
      try {
        return { default: await load().catch(load) };
      } catch (error) {
        Part = newly();
        throw error;
      }
    });
  let Part: ComponentType<P> = newly();
  if (import.meta.env.SSR) {
    parts.push(
      load().then((loaded) => {
        Part = loaded;
      }),
    );
  }
  return function Later({ room, ...props }: P & { room: ReactNode }) {
    const [Shown] = useState(() => Part);
    return (
      <Suspense fallback={room}>
        <Shown {...(props as unknown as P)} />
      </Suspense>
    );
  };
}
