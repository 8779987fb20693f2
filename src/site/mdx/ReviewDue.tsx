import { Island } from "../../islands/Island.tsx";
import { reviewCards } from "../library.ts";
import { site } from "../routes.ts";
import { word } from "./word.tsx";

/** A way to the review that says how much is due there. */
export default word("ReviewDue", {}, ({ where }) => {
  const own = (slug: string) => reviewCards.filter(({ lesson }) => lesson === slug).map(({ id }) => id);
  const deck = Object.fromEntries(site.lessons.map(({ slug }) => [slug, own(slug)]));
  return (
    <p>
      <a href={site.link("/review/")}>
        Review:{" "}
        <Island kind="review-due" when="near" inline props={{ deck }} where={`${where}: <ReviewDue>`} />
      </a>
    </p>
  );
});
