import type { FunctionArea } from "../../../build/functions.ts";
import { Island } from "../../islands/Island.tsx";
import { LIMITS } from "../../run/plot.ts";
import { FunctionRow } from "../FunctionRow.tsx";
import { FunctionTable } from "../FunctionTable.tsx";
import type { SiteModel, WidgetMeta } from "../model.ts";
import { ProgramExample } from "../ProgramExample.tsx";

const programs = import.meta.glob("/src/widgets/*/code.ts");
const hasProgram = ({ name }: WidgetMeta) => `/src/widgets/${name}/code.ts` in programs;

interface PlaygroundPageProps {
  site: SiteModel;
  areas: readonly FunctionArea[];
}

/** A place to write programs, and all that they can call. */
export function PlaygroundPage({ site, areas }: PlaygroundPageProps) {
  return (
    <div className="page">
      <header className="page-head grid">
        <h1>Playground</h1>
        <p className="lead">
          Write a few lines, run them, and see whether the number is the one you expected. Everything the book
          computes with is at hand, in Python and in JavaScript, and nothing you write leaves your browser.
        </p>
        <p className="cell-unscripted">
          Programs need JavaScript, which is off here. What they could call stands below all the same.
        </p>
      </header>
      <div className="cell-place grid">
        <Island
          kind="playground"
          when="now"
          props={{ figures: site.widgets.filter(hasProgram).map(({ name, title }) => ({ name, title })) }}
        />
      </div>
      <section className="fn-calls grid" aria-labelledby="calls">
        <h2 id="calls">How to call a function</h2>
        <div className="page-text">
          <p>
            In JavaScript a function is imported from <code>measured-surprise</code> and takes its arguments
            in the order shown below. In Python it comes from <code>measured_surprise</code>; all names are in
            small letters with underscores, and a unit or an option is given by name.
          </p>
          <Languages />
          <p>
            Both print 0.1438 and some digits more. Below, <code>number[]</code> is a list of numbers and{" "}
            <code>number[][]</code> a list of such lists. What JavaScript calls an object is a dictionary in
            Python, and where a JavaScript program ends with a <code>RangeError</code>, one in Python ends
            with a <code>ValueError</code>.
          </p>
        </div>
      </section>
      <PlotEntry />
      <FunctionTable areas={areas} />
    </div>
  );
}

/** The same call in both languages; a test holds what it gives. */
export const CALL = {
  javascript: `import { klDivergence } from "measured-surprise";

console.log(klDivergence([0.5, 0.5], [0.25, 0.75], "nats"));
`,
  python: `from measured_surprise import kl_divergence

print(kl_divergence([0.5, 0.5], [0.25, 0.75], unit="nats"))
`,
};

function Languages() {
  return (
    <dl className="fn-languages">
      <dt>JavaScript</dt>
      <dd>
        <pre>
          <code>{CALL.javascript.trim()}</code>
        </pre>
      </dd>
      <dt>Python</dt>
      <dd>
        <pre>
          <code>{CALL.python.trim()}</code>
        </pre>
      </dd>
    </dl>
  );
}

export const PLOT = `import { binaryEntropy } from "measured-surprise";

const p = Array.from({ length: 101 }, (_, i) => i / 100);
plot(p, (p) => binaryEntropy(p), { title: "Entropy of a coin", x: "p", y: "bits" });
`;

function PlotEntry() {
  return (
    <section className="fn grid" id="fn-plot">
      <h3>plot(x, y, options)</h3>
      <div className="fn-says">
        <p>Draws a small picture below what the program prints. It is there without an import.</p>
        <ul className="fn-examples">
          <ProgramExample code={PLOT.split("\n").slice(2).join("\n").trim()} program={PLOT} />
        </ul>
      </div>
      <dl className="fn-takes">
        <FunctionRow name="x" texts={["a list of numbers"]} />
        <FunctionRow
          name="y"
          texts={[
            `as many numbers, or a function of x; or up to ${LIMITS.series} of these, each under its name, in an object or a dictionary`,
          ]}
        />
        <FunctionRow
          name="options"
          texts={[
            "<code>title</code>, and <code>x</code> and <code>y</code> for what to write along the axes; in Python each goes by its name",
          ]}
        />
      </dl>
    </section>
  );
}
