import type { ReviewCard } from "../../../build/review.ts";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import type { LessonMeta, SiteModel } from "../model.ts";

interface ReviewPageProps {
  site: SiteModel;
  cards: readonly ReviewCard[];
}

/**
 * The spaced review: every card as a question with its answer folded away, and above them, where scripts run, the
 * day's cards one at a time.
 */
export function ReviewPage({ site, cards }: ReviewPageProps) {
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>Review</h1>
        <p className="lead">
          What you bring back from memory stays longer than what you read again. A few questions a day are
          enough, each asked again later than the last time.
        </p>
      </header>
      <div className="review-today grid">
        <Island kind="review" when="near" props={{}} />
      </div>
      <section className="review-deck grid" aria-labelledby="deck">
        <h2 id="deck">All {cards.length} cards</h2>
        {site.lessons.map((lesson) => (
          <LessonCards
            key={lesson.slug}
            lesson={lesson}
            cards={cards.filter((card) => card.lesson === lesson.slug)}
            site={site}
          />
        ))}
      </section>
    </div>
  );
}

function LessonCards({
  lesson,
  cards,
  site,
}: {
  lesson: LessonMeta;
  cards: readonly ReviewCard[];
  site: SiteModel;
}) {
  const { slug, order, title } = lesson;
  if (cards.length === 0) return null;
  return (
    <>
      <h3 id={slug}>
        {order} {title}
      </h3>
      {cards.map((card) => (
        <details key={card.id} className="review-card" data-card={card.id} data-lesson={slug}>
          <Html as="summary" html={card.question} />
          <div>
            <p>
              <Html html={card.answer} />
            </p>
            <p className="review-where">
              <a href={site.link(`/${slug}/${card.where ? `#${card.where}` : ""}`)} data-at={card.at}>
                Lesson {order}, {placeOf(card, lesson)}
              </a>
            </p>
          </div>
        </details>
      ))}
    </>
  );
}

/** The title of the section a card is from, or of the lesson. */
const placeOf = ({ where }: ReviewCard, { sections, title }: LessonMeta) =>
  sections.find(({ id }) => id === where)?.title ?? title;
