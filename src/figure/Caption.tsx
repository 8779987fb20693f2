import { memo, useLayoutEffect, useRef, useState } from "react";

/** Screen readers finish one sentence before the next; faster changes would only queue up. */
const PAUSE = 500;

/** A figure's sentence: the caption for the eye and, politely and at most twice a second, for the ear. */
export const Caption = memo(function Caption({ summary }: { summary: string }) {
  return (
    <p data-summary="" aria-live="polite">
      {useThrottled(summary)}
    </p>
  );
});

function useThrottled(value: string): string {
  const [shown, show] = useState(value);
  const last = useRef(Number.NEGATIVE_INFINITY);

  useLayoutEffect(() => {
    if (value === shown) return;
    const update = () => {
      last.current = performance.now();
      show(value);
    };
    const wait = last.current + PAUSE - performance.now();
    if (wait <= 0) return update();
    const timer = setTimeout(update, wait);
    return () => clearTimeout(timer);
  }, [value, shown]);

  return shown;
}
