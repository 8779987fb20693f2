import type { FunctionArea, FunctionEntry, TypeEntry } from "../../build/functions.ts";
import { FunctionRow } from "./FunctionRow.tsx";
import { Html } from "./Html.tsx";
import { ProgramExample } from "./ProgramExample.tsx";

/** Every public function of the book's mathematics, by area, with all its docstring says. */
export function FunctionTable({ areas }: { areas: readonly FunctionArea[] }) {
  const count = areas.flatMap(({ functions }) => functions).length;
  return (
    <>
      <section className="fn-index grid" aria-labelledby="functions">
        <h2 id="functions">All {count} functions</h2>
        <nav aria-labelledby="functions">
          {areas.map(({ id, title, functions }) => (
            <p key={id}>
              <a href={`#${id}`}>{title}</a>
              {functions.map(({ id, name }) => (
                <a key={id} href={`#${id}`}>
                  {name}
                </a>
              ))}
            </p>
          ))}
        </nav>
      </section>
      {areas.map(({ id, title, functions, types }) => (
        <section key={id} className="fn-area" aria-labelledby={id}>
          <div className="entry-head grid">
            <h2 id={id}>{title}</h2>
            <p>
              <a href="#functions">All functions</a>
            </p>
          </div>
          {functions.map((entry) => (
            <FunctionSection key={entry.id} entry={entry} />
          ))}
          {types.map((entry) => (
            <TypeSection key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}

function FunctionSection({ entry }: { entry: FunctionEntry }) {
  const { id, signature, params, returns, throws, sources, examples } = entry;
  return (
    <section className="fn grid" id={id}>
      <h3>{signature}</h3>
      <div className="fn-says">
        <Says entry={entry} />
        <ul className="fn-examples">
          {examples.map(({ expression, result, program }) => (
            <ProgramExample key={expression} code={expression} result={result} program={program} />
          ))}
        </ul>
      </div>
      <dl className="fn-takes">
        {params.map(({ name, type, text }) => (
          <FunctionRow key={name} name={name} type={type} texts={[text]} />
        ))}
        <FunctionRow title="returns" type={returns.type} texts={[returns.text]} />
        {throws.length > 0 && <FunctionRow title="throws" texts={throws} />}
        <FunctionRow title="source" texts={sources} />
      </dl>
    </section>
  );
}

function TypeSection({ entry }: { entry: TypeEntry }) {
  const { id, name, alias, members, extends: parents } = entry;
  return (
    <section className="fn grid" id={id}>
      <h3>{name}</h3>
      <div className="fn-says">
        <Says entry={entry} />
        {alias && <Html as="p" className="fn-formula" html={alias} />}
      </div>
      {parents.length + members.length > 0 && (
        <dl className="fn-takes">
          {parents.map((parent) => (
            <FunctionRow key={parent} title="has all of" type={parent} texts={[]} />
          ))}
          {members.map(({ name, type, text }) => (
            <FunctionRow key={name} name={name} type={type} texts={text ? [text] : []} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Says({ entry: { says } }: { entry: FunctionEntry | TypeEntry }) {
  return says.map((said, i) => {
    // Nothing moves: the place in the text is the key.
    const key = `${i}`;
    if ("text" in said) return <Html key={key} as="p" html={said.text} />;
    if (said.formula.length === 1)
      return <Html key={key} as="p" className="fn-formula" html={said.formula[0]!} />;
    return (
      <p key={key} className="fn-formula">
        {said.formula.map((line) => (
          <Html key={line} html={line} />
        ))}
      </p>
    );
  });
}
