import { memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

/** Screen readers finish one sentence before the next; faster changes would only queue up. */
const PAUSE = 500;

interface CaptionProps<M> {
  model: M;
  summary: (model: M) => string;
}

/** A figure's sentence: the caption for the eye and, politely and at most twice a second, for the ear. */
export const Caption = memo(function Caption<M>({ model, summary }: CaptionProps<M>) {
  const shown = useThrottled(model);
  const sentence = useMemo(() => summary(shown), [summary, shown]);
  return (
    <p data-summary="" aria-live="polite">
      {sentence}
    </p>
  );
}) as <M>(props: CaptionProps<M>) => ReactNode;

/** The value, as it was at most half a second ago. */
function useThrottled<T>(value: T): T {
  const [shown, show] = useState(() => value);
  const latest = useRef(value);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useLayoutEffect(() => {
    latest.current = value;
    if (value === shown || timer.current) return;
    const update = () => {
      timer.current = undefined;
      last.current = performance.now();
      show(() => latest.current);
    };
    const wait = last.current + PAUSE - performance.now();
    if (wait > 0) timer.current = setTimeout(update, wait);
    else update();
  }, [value, shown]);

  useEffect(() => {
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, []);

  return shown;
}
