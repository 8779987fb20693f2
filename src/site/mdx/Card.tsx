import { Fragment } from "react";
import { z } from "zod";
import { BADGE_NAMES, Badge } from "../../ui/Badge.tsx";
import { QUANTITIES, QUANTITY_IDS } from "../../ui/quantities.ts";
import { COLOUR_OF } from "../../ui/quantityColours.ts";
import { Html } from "../Html.tsx";
import { site } from "../routes.ts";
import { word } from "./word.tsx";

const shape = {
  objective: z.string(),
  badge: z.enum(BADGE_NAMES),
  quantity: z.enum(QUANTITY_IDS),
  direction: z.string().optional(),
  bound: z.string().optional(),
  needs: z.array(z.string()).default([]),
};

/** What a method comes to, under its heading: objective, quantity, direction, what may be claimed, what to read first. */
export default word("Card", shape, ({ objective, badge, quantity, direction, bound, needs, where }) => {
  const place = `${where}: <Card>`;
  if (badge === "bound" && !bound) throw new Error(`${place} with badge “bound” needs “bound”: which way?`);
  if (badge !== "bound" && bound) throw new Error(`${place} has a “bound”, but its badge is “${badge}”`);
  const lessons = needs.map((slug) => {
    const lesson = site.lessons.find((each) => each.slug === slug);
    if (!lesson) throw new Error(`${place}: there is no lesson “${slug}” to read first`);
    return lesson;
  });
  return (
    <dl className="card">
      <div className="card-objective">
        <dt>objective</dt>
        <dd>
          <Html html={objective} />
        </dd>
      </div>
      <div>
        <dt>quantity</dt>
        <dd>
          <span className={`mark c-${COLOUR_OF[quantity][0]}`}>{QUANTITIES[quantity].name}</span>
        </dd>
      </div>
      {direction && (
        <div>
          <dt>direction</dt>
          <dd>
            <Html html={direction} />
          </dd>
        </div>
      )}
      <div>
        <dt>claim</dt>
        <dd>
          <Badge name={badge} />
          {bound && (
            <>
              : <Html html={bound} />
            </>
          )}
        </dd>
      </div>
      {lessons.length > 0 && (
        <div>
          <dt>read first</dt>
          <dd>
            {lessons.map(({ slug, order, title }, i) => (
              <Fragment key={slug}>
                {i > 0 && <br />}
                <a href={site.link(`/${slug}/`)}>
                  Lesson {order}, {title}
                </a>
              </Fragment>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
});
