import { Island } from "../islands/Island.tsx";

interface WidgetPlateProps {
  /** The widget's name; also the figure's id on the page, so that links can carry its state. */
  name: string;
  number?: number;
}

/** A widget on a page that is not a lesson: as it opens, live once it comes near. */
export function WidgetPlate({ name, number }: WidgetPlateProps) {
  return <Island kind="widget" when="near" props={{ widget: name, id: name, ...(number && { number }) }} />;
}
