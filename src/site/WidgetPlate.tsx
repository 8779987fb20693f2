import { Island } from "../islands/Island.tsx";

interface WidgetPlateProps {
  /** The widget's name; also the figure's id on the page, so that links can carry its state. */
  name: string;
  number?: number;
  /** Params that differ from the widget's own defaults. */
  initial?: Readonly<Record<string, unknown>>;
}

/** A widget on a page that is not a lesson's prose: live once it comes near. */
export function WidgetPlate({ name, number, initial }: WidgetPlateProps) {
  const props = { widget: name, id: name, ...(number && { number }), ...(initial && { initial }) };
  return <Island kind="widget" when="near" props={props} />;
}
