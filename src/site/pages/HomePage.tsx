import { Arrow } from "../Arrow.tsx";
import { LessonList } from "../LessonList.tsx";
import type { SiteModel } from "../model.ts";
import { WidgetPlate } from "../WidgetPlate.tsx";

const FRONTISPIECE = "surprise-stream";
const TEACHERS_EXAMPLE = { widget: "entropy-explorer", state: "p=.5,.1,.1,.1,.1,.1" } as const;

export function HomePage({ site }: { site: SiteModel }) {
  return (
    <div className="home">
      <header className="home-head grid">
        <h1>Measured Surprise</h1>
        <div className="frontispiece">
          <WidgetPlate name={FRONTISPIECE} initial={{ dial: true }} />
        </div>
      </header>
      <Invitation site={site} />
      <section className="home-lessons grid" aria-labelledby="lessons">
        <h2 id="lessons">The lessons</h2>
        <LessonList site={site} />
      </section>
      <section className="home-uses grid" aria-label="Other ways to use the book">
        <Browsers site={site} />
        <Teachers site={site} />
        <Authors />
      </section>
    </div>
  );
}

function Invitation({ site }: { site: SiteModel }) {
  const first = site.lessons[0];
  return (
    <div className="invitation grid">
      <p className="lead">
        A weather station sends you one letter each morning. Most mornings it is <em>a</em> or <em>b</em>, and
        you hardly look up. One morning in ten it is <em>d</em>, and you put down your coffee. Each stroke
        above is a morning, as tall as its letter ought to have surprised you, and the line is their average
        so far. Watch where it settles. Then make <em>a</em> almost certain, and watch again.
      </p>
      <p>
        That height is called entropy, and it is measured in bits. This book begins there. It goes on to what
        you pay for having expected the wrong thing, which is the bill a language model is trained to bring
        down, one word at a time. You guess before you are told, and you move the number before you meet the
        formula. School algebra is enough; what needs calculus is folded away until you want it.
      </p>
      {first && (
        <a className="turn-next start" href={site.link(`/${first.slug}/`)} data-start>
          <span data-start-label>Start here, {first.minutes} minutes</span>
          <b data-start-title>{first.title}</b> <Arrow />
        </a>
      )}
    </div>
  );
}

function Browsers({ site }: { site: SiteModel }) {
  return (
    <div>
      <h2>To play</h2>
      <p>
        Every figure in the book also stands on one page, live, under the question it asks.{" "}
        <a href={site.link("/gallery/")}>Open the gallery</a> and begin with a question whose answer you are
        sure of. Or write a program of your own in <a href={site.link("/playground/")}>the playground</a>,
        with every function the figures are drawn with.
      </p>
    </div>
  );
}

function Teachers({ site }: { site: SiteModel }) {
  const { widget, state } = TEACHERS_EXAMPLE;
  return (
    <div>
      <h2>To teach</h2>
      <p>
        A figure’s address holds its state. Set it up, copy the link, and your class finds it as you left it:{" "}
        <a href={`${site.link(`/embed/${widget}/`)}#${widget}:${state}`}>here is a loaded die</a>, alone on
        its page and ready for a frame in your slides. Nobody signs in, and nothing a student does leaves the
        browser.
      </p>
    </div>
  );
}

function Authors() {
  return (
    <div>
      <h2>To write</h2>
      <p>
        A lesson is one MDX file: prose, formulas, and the name of a figure where it should stand. Contents,
        navigation and checks find it by themselves. A figure is one folder, and comes with its own link,
        table, export and embed.
      </p>
    </div>
  );
}
