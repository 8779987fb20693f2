import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { WidgetDefinition } from "../figure/defineWidget.ts";
import { Figure } from "../figure/Figure.tsx";
import { readHash } from "../figure/links.ts";
import type { Language } from "../run/sandbox.ts";
import { Tabs } from "../run/Tabs.tsx";
import { Cell, type Put } from "./Cell.tsx";
import { EXAMPLES, exampleIn, loadFigure, programOf } from "./programs.ts";

interface PlaygroundProps {
  /** The book's figures that have a program. */
  figures: readonly { readonly name: string; readonly title: string }[];
}

const LANGUAGES: readonly Language[] = ["javascript", "python"];

/**
 * A cell for programs, and what to start from: examples, the book's figures, and the examples of the functions
 * further down the page. A link may carry a figure and its state, `#gaussian-kl:muQ=2`, or an example,
 * `#two-bells:`: then that program stands in the cell.
 */
export function Playground({ figures }: PlaygroundProps) {
  const [language, setLanguage] = useState<Language>("javascript");
  const [put, setPut] = useState<Put>();
  const [figure, setFigure] = useState<WidgetDefinition>();
  const [said, say] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const id = useId();

  function offer(code: string) {
    setLanguage("javascript");
    setPut({ code, runs: true });
  }

  async function show(name: string, scrolls = false) {
    say("");
    try {
      const definition = await loadFigure(name);
      flushSync(() => setFigure(definition));
      // Who came for the program would see the figure alone.
      if (scrolls) place.current?.scrollIntoView({ block: "start" });
      offer(await programOf(definition));
    } catch {
      say("This figure did not load. Choose it again in a moment.");
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what they call only sets state
  useEffect(() => {
    const follow = () => {
      const [name] = readHash(location.hash).keys();
      if (figures.some((figure) => figure.name === name)) show(name!, true);
      else if (EXAMPLES.some((example) => example.name === name)) offer(exampleIn("javascript", name!));
    };
    const onClick = ({ target }: MouseEvent) => {
      const code = (target as Element).closest<HTMLElement>("[data-example]")?.dataset.example;
      if (!code) return;
      offer(code.trimEnd());
      place.current?.scrollIntoView({ block: "start" });
      place.current?.querySelector<HTMLElement>("[data-run]")?.focus({ preventScroll: true });
    };
    follow();
    addEventListener("hashchange", follow);
    document.addEventListener("click", onClick);
    return () => {
      removeEventListener("hashchange", follow);
      document.removeEventListener("click", onClick);
    };
  }, []);

  function startFrom(choice: string) {
    const [kind, name] = choice.split("/");
    if (kind === "figure") show(name!);
    else setPut({ code: exampleIn(language, name!), runs: language === "javascript" });
  }

  return (
    <>
      <h2 className="vh">Your program</h2>
      <StartFrom figures={figures} onChoose={startFrom} />
      <p className="feedback" role="status">
        {said}
      </p>
      {figure && (
        <>
          <div className="playground-figure">
            <Figure key={figure.name} definition={figure} id={figure.name} />
          </div>
          <p className="playground-open">
            <button type="button" className="btn" onClick={() => show(figure.name)}>
              Open this state in code
            </button>
          </p>
        </>
      )}
      <div className="listing" ref={place}>
        <Cell
          key={language}
          language={language}
          original={exampleIn(language, "loaded-die")}
          put={put}
          id={id}
          tablist={
            <Tabs
              tabs={LANGUAGES}
              chosen={language}
              choose={(tab) => {
                setPut(undefined);
                setLanguage(tab as Language);
              }}
              id={id}
            />
          }
        />
      </div>
    </>
  );
}

interface StartFromProps {
  figures: PlaygroundProps["figures"];
  onChoose: (choice: string) => void;
}

function StartFrom({ figures, onChoose }: StartFromProps) {
  const id = useId();
  return (
    <p className="start-from">
      <label htmlFor={id}>Start from</label>
      <select id={id} value="" onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled>
          an example or a figure
        </option>
        <optgroup label="Examples">
          {EXAMPLES.map(({ name, question }) => (
            <option key={name} value={`example/${name}`}>
              {question}
            </option>
          ))}
        </optgroup>
        <optgroup label="Figures">
          {figures.map(({ name, title }) => (
            <option key={name} value={`figure/${name}`}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  );
}
