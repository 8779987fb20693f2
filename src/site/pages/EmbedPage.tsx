import type { SiteModel, WidgetMeta } from "../model.ts";
import { WidgetPlate } from "../WidgetPlate.tsx";

interface EmbedPageProps {
  widget: WidgetMeta;
  site: SiteModel;
}

/** One figure alone, for somebody else's page. `behaviours/embed.ts` tells that page its height. */
export function EmbedPage({ widget, site }: EmbedPageProps) {
  const lesson = site.lessons.find(({ widgets }) => widgets.includes(widget.name));
  return (
    <>
      <h1 className="vh">Measured Surprise</h1>
      <h2 className="vh">{widget.title}</h2>
      <WidgetPlate name={widget.name} />
      <p className="embed-source grid">
        <a href={site.link(lesson ? `/${lesson.slug}/` : "/")} target="_blank" rel="noopener">
          From <b>Measured Surprise</b>
          {lesson && `, lesson ${lesson.order}: ${lesson.title}`}
        </a>
      </p>
    </>
  );
}
