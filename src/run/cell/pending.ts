type Timer = ReturnType<typeof setTimeout>;
/** The cell's own, which work from anywhere. */
const own = {
  setTimeout: setTimeout.bind(globalThis),
  setInterval: setInterval.bind(globalThis),
  clearTimeout: clearTimeout.bind(globalThis),
  clearInterval: clearInterval.bind(globalThis),
};

type Action = (...parts: unknown[]) => void;

/**
 * Runs something and waits until nothing of it is left to happen: no timer is running, and no promise was
 * rejected that nobody hears.
 *
 * @throws what was thrown first, be it in a timer or in a promise
 */
export async function follow(start: () => Promise<unknown>): Promise<void> {
  const before = { setTimeout, setInterval, clearTimeout, clearInterval };
  const running = new Set<Timer>();
  let started = false;
  let [settle, fail]: [() => void, (reason: unknown) => void] = [() => {}, () => {}];
  const over = new Promise<void>((resolve, reject) => {
    [settle, fail] = [resolve, reject];
  });
  const settleIfIdle = () => {
    if (started && running.size === 0) settle();
  };
  // Promises come first, and browsers tell of those rejected unheard only one task later.
  const look = () => own.setTimeout(() => own.setTimeout(settleIfIdle));
  const guarded = (action: Action, parts: unknown[]) => {
    try {
      action(...parts);
    } catch (error) {
      fail(error);
    }
  };
  const clear = (timer: Timer) => {
    own.clearTimeout(timer);
    running.delete(timer);
    look();
  };
  const later = (action: Action, delay?: number, ...parts: unknown[]) => {
    const timer = own.setTimeout(() => {
      running.delete(timer);
      guarded(action, parts);
      look();
    }, delay);
    running.add(timer);
    return timer;
  };
  const again = (action: Action, delay?: number, ...parts: unknown[]) => {
    const timer = own.setInterval(guarded, delay, action, parts);
    running.add(timer);
    return timer;
  };
  const unheard = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    fail(event.reason);
  };
  const uncaught = (event: ErrorEvent) => {
    event.preventDefault();
    fail(event.error);
  };
  const timers = { setTimeout: later, setInterval: again, clearTimeout: clear, clearInterval: clear };
  Object.assign(globalThis, timers);
  self.addEventListener("unhandledrejection", unheard);
  self.addEventListener("error", uncaught);
  try {
    await Promise.race([start(), over]);
    started = true;
    look();
    await over;
  } finally {
    for (const timer of running) own.clearTimeout(timer);
    Object.assign(globalThis, before);
    self.removeEventListener("unhandledrejection", unheard);
    self.removeEventListener("error", uncaught);
  }
}
