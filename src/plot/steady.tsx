import { type ComponentType, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { samePropsByValue } from "./samePropsByValue.ts";

type Props = Readonly<Record<string, unknown>>;
type Handler = (...args: never[]) => unknown;

/**
 * A component that is drawn again only when it would look different: handlers written in place are always the
 * latest, but a new one alone changes nothing. Of a dozen controls a drag then draws the one it moves.
 *
 * For components whose functions are all handlers, called from events and never while drawing.
 *
 * @param Drawn - the component as such
 * @example export const Button = steady(function Button({ onPress }: ButtonProps) { … });
 */
export function steady<P extends object>(Drawn: (props: P) => ReactNode): (props: P) => ReactNode {
  const Inner = Drawn as ComponentType<Props>;
  return function Steady(given: P) {
    const props = given as Props;
    const latest = useRef(props);
    useLayoutEffect(() => {
      latest.current = props;
    });
    const [relay] = useState(() => relaysTo(latest));
    const steadied: Record<string, unknown> = {};
    for (const key in props) steadied[key] = typeof props[key] === "function" ? relay(key) : props[key];
    const drawing = useRef(<Inner {...steadied} />);
    if (!samePropsByValue(drawing.current.props, steadied)) drawing.current = <Inner {...steadied} />;
    // Given the same element again, React leaves what it has drawn.
    return drawing.current;
  };
}

/** For each handler one that stays and calls the latest. */
function relaysTo(latest: RefObject<Props>) {
  const relays = new Map<string, Handler>();
  return (key: string): Handler => {
    const known = relays.get(key);
    if (known) return known;
    const relay: Handler = (...args) => (latest.current[key] as Handler)(...args);
    relays.set(key, relay);
    return relay;
  };
}
