import { Island, type When } from "../islands/Island.tsx";

interface WidgetPlateProps {
  /** The widget's name; also the figure's id on the page, so that links can carry its state. */
  name: string;
  number?: number;
  /** Params that differ from the widget's own defaults. */
  initial?: Readonly<Record<string, unknown>>;
  /** When it comes alive; by default once it comes near. */
  when?: When;
}

/** A widget on a page that is not a lesson's prose. */
export function WidgetPlate({ name, number, initial, when = "near" }: WidgetPlateProps) {
  const props = { widget: name, id: name, ...(number && { number }), ...(initial && { initial }) };
  return <Island kind="widget" when={when} props={props} />;
}
