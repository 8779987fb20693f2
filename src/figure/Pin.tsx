import { type ReactNode, useEffect, useRef } from "react";

/**
 * A part of a figure whose changes stay its own business. It is told its height, measured whenever that changes;
 * so what changes within it at every step of a drag cannot move what stands around it, and the browser leaves
 * the rest of the page alone.
 *
 * @param className - of the box that lays out the children
 */
export function Pin({ className, children }: { className: string; children: ReactNode }) {
  const pin = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { style, firstElementChild } = pin.current!;
    const observer = new ResizeObserver(([{ borderBoxSize }]) => {
      style.cssText = `contain: layout size; height: ${borderBoxSize[0].blockSize}px`;
    });
    observer.observe(firstElementChild!);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={pin} className="pin">
      <div className={className}>{children}</div>
    </div>
  );
}
