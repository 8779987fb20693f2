import { z } from "zod";
import { scrubProps } from "../../figure/scrubProps.ts";
import { Island } from "../../islands/Island.tsx";
import { figureOn, usePage } from "../pageContext.ts";
import { word } from "./word.tsx";

/** A number of a figure's state within the prose: pull it, and the figure follows. */
export default word(
  "Scrub",
  { figure: z.string(), param: z.string(), index: z.int().optional(), label: z.string().optional() },
  ({ figure, param, index, label, where }) => {
    const page = usePage();
    const place = `${where}: <Scrub>`;
    return (
      <Island
        kind="scrub"
        when={`figure:${figure}`}
        inline
        where={place}
        props={{ figure, param }}
        late={() => {
          const { definition, state } = figureOn(page, figure, place);
          return { props: { ...scrubProps(figure, definition, state, param, index, label) } };
        }}
      />
    );
  },
);
